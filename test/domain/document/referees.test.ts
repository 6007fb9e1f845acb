import { expect, test } from "vitest";

import { mailsIn, namesIn, samePerson } from "../../../shared/domain/document/persons.ts";
import { phonesIn } from "../../../shared/domain/document/phones.ts";
import { recognise } from "../../../shared/domain/document/recognise.ts";
import { uniqueReferees } from "../../../shared/domain/document/referees.ts";
import { readingOf } from "./held-out/reading.ts";

test.each([
  ["jane@example.org", ["jane@example.org"]],
  ["jane.roe (at) example.org", ["jane.roe@example.org"]],
  ["jane [at] example [dot] org", ["jane@example.org"]],
  ["Jane.Roe@Example.ORG, kim@example.net", ["jane.roe@example.org", "kim@example.net"]],
  ["we met at noon. Then we left", []],
  ["a lecture at Example.", []],
])("mail addresses in “%s”", (text, addresses) => {
  expect(mailsIn(text).map(({ value }) => value)).toEqual(addresses);
});

test.each([
  ["+47 776 00 000", 1],
  ["Tel.: 0381 000-0000", 1],
  ["phone (608) 555-0143", 1],
  ["2018 - 2021", 0],
  ["12.05.1997", 0],
  ["Tel. 12", 0],
  ["NO 93 8601 1117 947", 0],
  ["matrikel 140000123", 0],
])("telephone numbers in “%s”: %i", (text, count) => {
  expect(phonesIn(text)).toHaveLength(count);
});

test.each([
  ["Prof. Dr. Gesine Wohlrab, Universität Greifswald", ["Gesine Wohlrab"]],
  ["Dr Kwame Boateng", ["Kwame Boateng"]],
  ["Wieteke van den Boogaard", ["Wieteke van den Boogaard"]],
  ["Roe, Jane", ["Jane Roe"]],
  ["Department of Computer Science", []],
  ["Iratxe Goikoetxea Ruiz", ["Iratxe Goikoetxea Ruiz"]],
])("names in “%s”", (text, names) => {
  expect(namesIn(text).map(({ value }) => value)).toEqual(names);
});

test.each([
  ["Jane Roe", "Roe, Jane", true],
  ["J. Roe", "Jane Roe", true],
  ["Jürgen Müller", "Juergen Mueller", true],
  ["Jane Roe", "Jane Doe", false],
])("%s and %s may be one person: %s", (one, other, same) => {
  expect(samePerson(one, other)).toBe(same);
});

const cv = (referees: string): string => `# Jane Roe
jane.roe@example.org
## Education
2018–2020 Master, Tartu
2015–2018 Bachelor, Riga
## Experience
2020–2022 Analyst
${referees}`;
const context = {
  applicant: { email: "jane.roe@example.org", name: "Jane Roe" },
  addressed: [{ name: "Anna Ludvigsen", email: "anna.ludvigsen@example.org" }],
};

test.each([
  [
    "side by side",
    "## References\nProf. Ada Berg|Dr. Carl Dahl\nTartu|Riga\nada.berg@example.org|carl.dahl@example.org",
    2,
  ],
  [
    "in blocks of five lines",
    "## Referees\nProf. Ada Berg\nHead of Physics\nTartu\nTel. +372 700 0000\nada.berg@example.org\nDr. Carl Dahl\nRiga\ncarl.dahl@example.org",
    2,
  ],
  [
    "the same person twice",
    "## References\nProf. Ada Berg, ada.berg@example.org\nAda Berg, +372 700 0000",
    1,
  ],
  ["without a way to reach them", "## References\nProf. Ada Berg, Tartu", 0],
  [
    "the applicant among them",
    "## References\nJane Roe, jane.roe@example.org\nProf. Ada Berg, ada.berg@example.org",
    1,
  ],
  ["the professor addressed", "## References\nProf. Anna Ludvigsen, anna.ludvigsen@example.org", 0],
  ["to come", "## References\nAvailable on request", 0],
])("referees of a CV: %s", (_, referees, count) => {
  expect(recognise(readingOf(cv(referees), "en"), "cv.pdf", context).referees).toHaveLength(count);
});

test("the addressee's block above a letter names no referee", () => {
  const letter = `Prof. Uta Klein, uta.klein@example.org
Tartu
Dear Professor Klein,
I am writing to apply for the position in your group. During my master's I worked on tides, and I enjoyed it greatly.
I look forward to meeting you.
Yours sincerely,
Jane Roe`;
  expect(recognise(readingOf(letter, "en"), "letter.pdf", context).referees).toEqual([]);
});

test.each([
  ["Carmen Ruiz", "Carlos Ruiz", 2],
  ["Carmen Ruiz", "C. Ruiz", 1],
  ["Alex Moe", "Alexander Moe", 1],
])("%s and %s with addresses of their own are %i", (one, other, count) => {
  const referee = (name: string, email: string) => ({ name, email, page: 1, quote: "" });
  expect(uniqueReferees([referee(one, "one@example.org"), referee(other, "other@example.org")])).toHaveLength(
    count,
  );
});

test("each referee keeps the page and the words that name them", () => {
  const found = recognise(
    readingOf(cv("## References\nProf. Ada Berg, ada.berg@example.org"), "en"),
    "cv.pdf",
    context,
  );
  expect(found.referees).toEqual([
    {
      name: "Ada Berg",
      email: "ada.berg@example.org",
      page: 1,
      quote: "Prof. Ada Berg, ada.berg@example.org",
    },
  ]);
});

test("over several documents a person counts once, by address or name", () => {
  const one = { name: "Ada Berg", email: "ada.berg@example.org", page: 1, quote: "" };
  expect(
    uniqueReferees([
      one,
      { name: "A. Berg", phone: "+372 700 0000", page: 2, quote: "" },
      { ...one, name: "Frau Berg" },
    ]),
  ).toEqual([{ ...one, phone: "+372 700 0000" }]);
});
