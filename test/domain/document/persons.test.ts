import { expect, test } from "vitest";
import { mailsIn, namesIn } from "../../../shared/domain/document/persons.ts";
import { phonesIn } from "../../../shared/domain/document/phones.ts";

/* Names, addresses and telephone numbers as people of many countries write them. */

test.each([
  "+44 1632 960 112",
  "+44 (0)1632 960112",
  "+49 (0) 381 / 498-0000",
  "0381/498-0000",
  "(0381) 498 00 00",
  "030 - 1234567",
  "+1 (555) 010-0199",
  "555-010-0143",
  "(555) 010-0121",
  "1-555-010-0143",
  "018-00 00 47",
  "08-123 45 67",
  "070-123 45 67",
  "02 1234 5678",
  "0470/12.34.56",
  "09 331 01 01",
  "01 23 45 67 89",
  "01.23.45.67.89",
  "044 632 11 11",
  "080-2345 6789",
  "021 6600 0000",
  "0212 285 00 00",
  "00 47 77 64 40 00",
  "0047 77644000",
  "Tel.+47 77 64 40 00",
  "Tlf: 77 64 40 00",
  "Tel: 912 345 678",
  "T: 020 7946 0018",
  "M. 07700 900123",
  "Mob. 98450 00112",
  "+86 138 0000 0000",
  "010-6278 1234",
  "+7 (495) 123-45-67",
  "тел. 8 (495) 123-45-67",
  "+380 50 000 77 31",
  "+55 (31) 3409-5000",
  "+98-21-66000000",
  "Phone no. 5551234",
  "☎ 555 1234",
  "+46(0)70-000 55 10",
  "06-12345678",
  "06 12 34 56 78",
  "+31 6 12345678",
  "+254 700 000 000",
  "07700 900417",
  "(020) 7946 0018",
  "Rufnummer 0521 1234",
  "0043 1 4277 0",
])("“%s” is a telephone number", (text) => {
  expect(phonesIn(text)).toHaveLength(1);
});

test.each([
  "77 64 40 00",
  "900 00 000",
  "35 32 14 15",
  "912 345 678",
  "91 234 56 78",
  "98450 00112",
  "138 0000 0000",
  "(31) 3409-5000",
  "9845000112",
  "5551 2345",
])("“%s” is one where persons are listed, and may be anything elsewhere", (text) => {
  expect(phonesIn(text)).toEqual([]);
  expect(phonesIn(text, true)).toHaveLength(1);
});

test.each([
  "2018 - 2021",
  "12.05.1997",
  "09/2019 – 12/2021",
  "2016-2019",
  "1997-05-12",
  "ORCID 0000-0002-1825-0097",
  "01.10.2018 - 30.09.2021",
  "matrikel 140000123",
  "NO 93 8601 1117 947",
  "10/2018 - 03/2020",
  "ISBN 978-3-16-148410-0",
  "Fax: +49 381 498 0001",
  "0417",
  "GPA 3.786",
  "2010 2014",
  "10.1016/j.cell.2014",
  "2019-08-01",
  "Student 4471223",
  "30/30 110/110",
  "ECTS 180 2015-2018",
  "00000-0004471-0",
])("“%s” is no telephone number", (text) => {
  expect(phonesIn(text)).toEqual([]);
  expect(phonesIn(text, true)).toEqual([]);
});

test.each([
  "jane.roe@ example.org",
  "jane.roe (a) example.org",
  "jane.roe [AT] example [DOT] org",
  "jane.roe{at}example{dot}org",
  "jane.roe AT example DOT org",
  "jane dot roe at example dot org",
  "jane.roe<at>example.org",
  "jane.roe _at_ example.org",
  "jane.roe -at- example.org",
  "E-mail: jane.roe at example.org",
  "jane.roe＠example.org",
])("“%s” is an address", (text) => {
  expect(mailsIn(text).map(({ value }) => value)).toEqual(["jane.roe@example.org"]);
});

test.each([
  ["Prof. Dr.-Ing. habil. Uwe Lamprecht", "Uwe Lamprecht"],
  ["Univ.-Prof. Mag. Dr. Roswitha Kienesberger", "Roswitha Kienesberger"],
  ["Prof. dr. ir. Wieteke van den Boogaard", "Wieteke van den Boogaard"],
  ["dr hab. inż. Jan Kowalczyk", "Jan Kowalczyk"],
  ["Doc. Ing. Petr Novák, CSc.", "Petr Novák"],
  ["Doç. Dr. Ayşe Yılmaz", "Ayşe Yılmaz"],
  ["Prof.ª Dra. Rita Hollanda", "Rita Hollanda"],
  ["Dott.ssa Giulia Ferri", "Giulia Ferri"],
  ["Mme Claire Petit", "Claire Petit"],
  ["Odette Lindahl, MD", "Odette Lindahl"],
  ["Associate Professor Carl Dahl", "Carl Dahl"],
  ["Mtra. Ana López", "Ana López"],
  ["проф. Иван Петров", "Иван Петров"],
  ["Dr. Wohlrab", "Wohlrab"],
])("%s is a person with a title", (text, name) => {
  const [found] = namesIn(text);
  expect(found?.value).toBe(name);
  expect(found?.title).not.toBe("");
});

test.each(["Kaveri Institute", "New York University", "Thesis Supervisor", "Name\tPosition\tContact"])(
  "%s is nobody",
  (text) => {
    expect(namesIn(text)).toEqual([]);
  },
);
