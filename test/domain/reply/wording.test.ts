import { describe, expect, test } from "vitest";
import { problemLine, titleOf } from "../../../shared/domain/reply/describe.ts";
import { personName } from "../../../shared/domain/reply/safe.ts";
import { replyLanguages, wordings } from "../../../shared/domain/reply/wordings.ts";
import { problemCodes } from "../../../shared/domain/kinds.ts";
import { one, shipped } from "../check/papers.ts";

const found = { "too-many-pages": 3, "too-few": 1, "link-instead-of-file": "https://drive.example.com/1" };
const allowed = { "too-many-pages": 2, "too-few": 2, "not-one-pdf": 1 };

describe.each(replyLanguages)("%s", (language) => {
  const wording = wordings[language];

  test.each(problemCodes)("says what %s is and how to mend it", (code) => {
    for (const advice of [undefined, true])
      for (const persons of [false, true]) {
        const problem = {
          code,
          file: "cv.pdf",
          found: found[code as keyof typeof found] ?? "fr",
          allowed: allowed[code as keyof typeof allowed] ?? ["en", "no"],
          advice,
        };
        const line = problemLine(problem, wording, persons);
        expect(line).toMatch(/^[^]{15,250}\.$/);
        expect(line).not.toMatch(/undefined|NaN|\[object|\$\{| {2}/);
        expect(line.includes("cv.pdf")).toBe(
          !["too-few", "not-one-pdf", "link-instead-of-file"].includes(code),
        );
      }
  });

  test("names languages in the reader's own", () => {
    const problem = { code: "wrong-language", file: "cv.pdf", found: "de", allowed: ["en", "no"] } as const;
    const expected = {
      en: ["German", "English or Norwegian"],
      de: ["Deutsch", "Englisch oder Norwegisch"],
      nl: ["Duits", "Engels of Noors"],
      nb: ["tysk", "engelsk eller norsk"],
    };
    for (const words of expected[language]) expect(problemLine(problem, wording)).toContain(words);
  });

  test("greets by name where there is one", () => {
    expect(wording.greeting("Jane Roe")).toContain("Jane Roe");
    expect(wording.greeting(personName("win@example.org"))).not.toContain("@");
  });

  test("titles every kind of item", () => {
    const [item] = one({ anyOf: [{ kind: "diploma", level: "master" }, { allOf: ["thesis", "cv"] }] }).items;
    expect(titleOf(item, "it", wording)).toBe(
      {
        en: "Master's diploma or thesis and CV",
        de: "Masterzeugnis oder Abschlussarbeit und Lebenslauf",
        nl: "Masterdiploma of scriptie en cv",
        nb: "Mastervitnemål eller avhandling og CV",
      }[language],
    );
    const own = shipped("ghent-explainable-ml").items.find(({ id }) => id === "transcripts");
    expect(titleOf(own, "it", wording)).toBe(
      {
        en: "Transcripts of study results",
        de: "Leistungsübersicht",
        nl: "Puntenlijsten",
        nb: "Karakterutskrift",
      }[language],
    );
  });
});
