import { array, assert, boolean, constantFrom, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { lackingSlots, matchSubject, withoutMarks } from "../../../shared/domain/posting/subject.ts";

const analytics = "Job Application: Data analytics";
const phd = "PhD Application {YEAR}";
const postdoc = "Postdoc Application {YEAR}-{MONTH}";

describe("a subject is read as a careful person would", () => {
  test.each([
    [analytics, "Job Application: Data analytics"],
    [analytics, "JOB APPLICATION: DATA ANALYTICS"],
    [analytics, "  job   application :data  analytics "],
    [analytics, "Job Application Data Analytics"],
    [analytics, "Job Application – Data analytics"],
    [analytics, "Job-Application — Data‑Analytics"],
    [analytics, "job_application_data_analytics"],
    [analytics, "“Job Application: Data analytics”"],
    [analytics, "Job Application: 'Data analytics'"],
    [analytics, "Job Application:\u00a0Data\u200b analytics"],
    [analytics, "Ｊｏｂ Ａｐｐｌｉｃａｔｉｏｎ：Data analytics"],
    [analytics, "Re: AW: Fwd: WG: SV: VS: TR: Antw: Job Application: Data analytics"],
    [analytics, "Re[5]: RE(2): Job Application: Data analytics"],
    [analytics, "[hiring] [EXTERN] Job Application: Data analytics"],
    [analytics, "(EXTERN) Re: [list] Job Application: Data analytics"],
    [phd, "PhD Application 2022"],
    [phd, "phd-application-2023"],
    [phd, "Ph.D. Application 2023"],
    [phd, "PhDApplication2023"],
    [phd, "PhD_Application_1990"],
    [phd, "PhD Application 2099"],
    [postdoc, "Postdoc Application 2023-10"],
    [postdoc, "Post-Doc Application 2023/1"],
    [postdoc, "Postdoc Application 202301"],
    [postdoc, "Postdoc Application 2024 – 07"],
    [postdoc, "Postdoc Application October 2023"],
    [postdoc, "Postdoc Application 2023 Oktober"],
    [postdoc, "Postdoc Application März 2024"],
    [postdoc, "Postdoc Application Maerz 2024"],
    [postdoc, "Postdoc Application maart 2024"],
    [postdoc, "Postdoc Application desember 2024"],
    [postdoc, "Postdoc Application 10/2023"],
    ["Master thesis", "Master-Thesis"],
    ["Master thesis", "Masterthesis"],
    ["Master's thesis", "Master’s thesis"],
    ["Master's thesis", "Masters Thesis"],
    ["Master's thesis", "Master´s thesis"],
    ["Master’s thesis", "Master's thesis"],
    ["Bewerbung für Künstliche Intelligenz", "Bewerbung fuer kuenstliche Intelligenz"],
    ["Bewerbung für Künstliche Intelligenz", "Bewerbung fur Kunstliche Intelligenz"],
    ["Søknad om stilling", "Soknad om stilling"],
  ])("%s is met, with nothing added, by '%s'", (convention, subject) => {
    expect(matchSubject(convention, subject)).toMatchObject({ convention, exact: true });
  });

  test.each([
    [analytics, "Job Application: Data analytics - Jane Roe"],
    [analytics, "Jane Roe: Job Application: Data analytics (attachments)"],
    [analytics, "Job Application (Jane Roe): Data analytics"],
    [analytics, "Question about: Job Application: Data analytics"],
    [phd, "PhD Application for Fall 2023"],
    [phd, "PhD Application, Jane Roe, 2023"],
    [phd, "My PhD Application 2023/24"],
    [phd, "PhD Application WS2023"],
    [postdoc, "Postdoc Application 2023-10-15"],
    [postdoc, "Postdoc Application for 2023-7"],
    ["Interpretable Deep Learning", "Master's thesis: interpretable deep learning"],
  ])("%s is met, with words added, by '%s'", (convention, subject) => {
    expect(matchSubject(convention, subject)).toMatchObject({ convention, exact: false });
  });

  test.each([
    [analytics, ""],
    [analytics, "Data analytics"],
    [analytics, "Job Application"],
    [analytics, "Job Application: Data analysis"],
    [analytics, "Job Applications: Data analytics"],
    [analytics, "Job Aplication: Data analytics"],
    [analytics, "Data analytics: Job Application"],
    [analytics, "Job Application: Big Data and analytics"],
    [analytics, "Job Application: Metadata analytics"],
    [phd, "PhD Application"],
    [phd, "PhD Application 23"],
    [phd, "PhD Application 20231"],
    [phd, "PhD Application 1989"],
    [phd, "PhD Application 2100"],
    [phd, "PhDs Application 2023"],
    [phd, "Application PhD 2023"],
    [postdoc, "Postdoc Application 2023"],
    [postdoc, "Postdoc Application 2023-13"],
    [postdoc, "Postdoc Application 2023-00"],
    [postdoc, "Postdoc Application 20231"],
    ["Interpretable Deep Learning", "Uninterpretable Deep Learning"],
    ["Interpretable Deep Learning", "Interpretable Deep Learnings"],
    ["Master thesis", "Master's thesis"],
    ["Master thesis", "Master in Rostock, thesis topics"],
  ])("%s is not met by '%s'", (convention, subject) => {
    expect(matchSubject(convention, subject)).toBeUndefined();
  });

  const dashes = ["-", "–", "—", "‐", "‑", "−", "_", " ", "  ", " - ", ": ", "\t"];
  test("no way of dividing, writing large or small, or marking words changes what they are", () => {
    assert(
      property(
        array(constantFrom(...dashes), { minLength: 3, maxLength: 3 }),
        array(constantFrom("Re: ", "AW: ", "FWD: ", "[x] ", "(EXTERN) ", "Re[2]: "), { maxLength: 6 }),
        array(boolean(), { minLength: 40, maxLength: 40 }),
        string(),
        ([first, second, third], marks, capitals, after) => {
          const words = `Job${first}Application${second}Data${third}analytics`;
          const cased = [...words].map((letter, index) => (capitals[index] ? letter.toUpperCase() : letter));
          const subject = `${marks.join("")}${cased.join("")} | ${after}`;
          expect(matchSubject(analytics, subject)).toBeDefined();
        },
      ),
    );
  });

  test("any subject whatever is read without an error", () => {
    assert(
      property(string({ unit: "binary" }), constantFrom(analytics, phd, postdoc), (subject, convention) => {
        const found = [matchSubject(convention, subject), lackingSlots(convention, subject)];
        expect(found).toHaveLength(2);
      }),
    );
  });

  test("a subject without end is read at its beginning", () => {
    const filler = "PhD Application ".repeat(50_000);
    expect(matchSubject(phd, `PhD Application 2023 ${filler}`)).toBeDefined();
    expect(matchSubject(phd, `${filler}2023`)).toBeUndefined();
  });
});

describe("a subject that lacks its year or month alone", () => {
  test.each([
    [phd, "PhD Application", ["{YEAR}"]],
    [phd, "PhD Application (Jane Roe)", ["{YEAR}"]],
    [postdoc, "Postdoc Application", ["{YEAR}", "{MONTH}"]],
    [postdoc, "Postdoc Application 2023", ["{MONTH}"]],
    [postdoc, "Postdoc Application 2023-13", ["{MONTH}"]],
    [postdoc, "Postdoc Application October", ["{YEAR}"]],
  ])("%s: '%s' lacks %j", (convention, subject, slots) => {
    expect(lackingSlots(convention, subject)?.slots).toEqual(slots);
  });

  test.each([
    [phd, "PhD Application 2023"],
    [phd, "Application"],
    [analytics, "Job Application"],
  ])("%s: '%s' does not", (convention, subject) => {
    expect(lackingSlots(convention, subject)).toBeUndefined();
  });
});

test.each([
  ["Re: RE: Aw[3]: Hello", "Hello"],
  ["[list] Fwd: [EXTERN] WG: Hello: world", "Hello: world"],
  ["EXTERN: Hello", "Hello"],
  ["Reply: Hello", "Reply: Hello"],
  ["External candidates", "External candidates"],
  ["[all that there is]", "[all that there is]"],
])("what mail programs put in front is taken away: '%s' is '%s'", (subject, bare) => {
  expect(withoutMarks(subject)).toBe(bare);
});
