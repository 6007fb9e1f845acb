import { describe, expect, test } from "vitest";
import type { RecognisedDocument } from "../../../shared/domain/document/section.ts";
import {
  cv,
  cvWithReferees,
  file,
  item,
  letter,
  posting,
  section,
  transcript,
  unreadable,
  verdictOn,
} from "./papers.ts";

const sentence = (
  accepts: unknown,
  documents: readonly RecognisedDocument[],
  more: object = {},
  whole: object = {},
) => item(verdictOn(posting({ items: [{ id: "it", accepts, ...more }], ...whole }), documents), "it").why;
const languages = { languages: { accepted: ["en", "no"], translations: ["transcript"] } };
const diploma = { kind: "diploma", level: "master" };

describe("why", () => {
  test.each<[string, string, string]>([
    [
      "names file, pages and the words that stand there",
      sentence("transcript", [
        file("application.pdf", [
          section("cv"),
          section("transcript", { pages: [5, 7], facts: { gradedRows: 41 } }),
        ]),
      ]),
      "application.pdf pages 5–7: heading 'Transcript of Records', 41 graded courses",
    ],
    [
      "quotes the two strongest reasons, each once, and nothing that speaks against",
      sentence("motivation-letter", [
        file("letter.pdf", [
          section("motivation-letter", {
            evidence: [
              { page: 1, quote: "weak", cue: "motive", weight: 0.5 },
              { page: 1, quote: "I hereby\n apply for", cue: "applies", weight: 3 },
              { page: 1, quote: "i hereby apply for", cue: "applies", weight: 3 },
              { page: 1, quote: "Dear Professor Vogel", cue: "salutation", weight: 2 },
              { page: 1, quote: "References", cue: "heading", weight: -4 },
            ],
          }),
        ]),
      ]),
      "letter.pdf page 1: 'I hereby apply for', salutation 'Dear Professor Vogel'",
    ],
    [
      "says when it is the mail's own text",
      sentence("motivation-letter", [file("(message)", [section("motivation-letter")])]),
      "the mail's own text: heading 'Motivation Letter'",
    ],
    [
      "names the referees",
      sentence("references", [cvWithReferees], { count: 2 }),
      "cv.pdf page 2: Dr. Bert Janssens and Prof. Anna Vogel",
    ],
    [
      "says of what is missing what arrived instead",
      sentence("transcript", [cv, letter]),
      "No transcript of records among the 2 documents received (cv.pdf: CV; letter.pdf: motivation letter)",
    ],
    [
      "says of what is missing in one file what that holds",
      sentence("transcript", [cv]),
      "No transcript of records in the one document received (cv.pdf: CV)",
    ],
    ["says when nothing came", sentence("cv", []), "No CV received"],
    [
      "says when the mail brought text alone",
      sentence("cv", [file("(message)", [section("other")])]),
      "No CV in the mail's own text, and no document came with it",
    ],
    [
      "says which part of several is missing",
      sentence({ anyOf: [diploma, { allOf: ["thesis", "supervisor-statement"] }] }, [
        file("draft.pdf", [section("thesis", { pages: [1, 60] })]),
      ]),
      "No master's diploma, and no supervisor's statement beside draft.pdf pages 1–60: heading 'Master's Thesis' in the one document received (draft.pdf: thesis)",
    ],
    [
      "says every way in which something could have come",
      sentence({ anyOf: [diploma, { allOf: ["thesis", "supervisor-statement"] }] }, [cv]),
      "No master's diploma, and no thesis and supervisor's statement in the one document received (cv.pdf: CV)",
    ],
    [
      "says which rule is broken",
      sentence("motivation-letter", [file("l.pdf", [section("motivation-letter", { pages: [1, 3] })])], {
        maxPages: 2,
      }),
      "3 pages in l.pdf where 2 are allowed; l.pdf pages 1–3: heading 'Motivation Letter'",
    ],
    [
      "says that a translation lacks",
      sentence("transcript", [file("z.pdf", [section("transcript", { language: "de" })])], {}, languages),
      "z.pdf is in German and came without a translation into English or Norwegian; z.pdf page 1: heading 'Transcript of Records'",
    ],
    [
      "says how many were found",
      sentence("recommendation-letter", [file("r.pdf", [section("recommendation-letter")])], { count: 2 }),
      "1 of 2 found; r.pdf page 1: heading 'recommendation-letter'",
    ],
    [
      "says what a person must look at",
      sentence("cv", [file("a.pdf", [section("cv", { confidence: 0.719 })])]),
      "a.pdf page 1: heading 'Curriculum Vitae', but too little to be sure that it is the CV (71 % sure)",
    ],
    [
      "says that the level can't be told",
      sentence(diploma, [file("d.pdf", [section("diploma", { level: "unknown" })])]),
      "d.pdf page 1: heading 'Diploma', but its level can't be told: it may be the master's diploma",
    ],
    [
      "says what can't be read and what it may be",
      sentence("transcript", [cv, unreadable("scan.pdf")]),
      "scan.pdf is protected by a password; it may be the transcript of records",
    ],
    [
      "says that a link is no file",
      sentence("cv", [file("(message)", [section("other")], { links: ["https://drive.example.com/1"] })]),
      "No CV in the mail's own text, and no document came with it; the mail's own text only links to files (https://drive.example.com/1)",
    ],
  ])("%s", (_, actual, expected) => {
    expect(actual).toBe(expected);
  });

  test("says why something is not needed, or may not be", () => {
    const home = { when: { foreignDegree: { home: "NO" } } };
    const degree = (code?: string) =>
      file("d.pdf", [
        section("diploma", {
          level: "master",
          ...(code && { country: { code, evidence: { page: 1, quote: code, cue: "place", weight: 1 } } }),
        }),
      ]);
    expect(sentence("grading-scale", [degree("NO")], home)).toBe("Not needed: every degree is from Norway");
    expect(sentence("grading-scale", [degree()], home)).toBe(
      "No explanation of the grading system in the one document received (d.pdf: diploma); it may not be needed: from which country the degree in d.pdf is can't be told",
    );
    expect(sentence("grading-scale", [degree("DE")], home)).toBe(
      "No explanation of the grading system in the one document received (d.pdf: diploma); needed, for d.pdf shows a degree from Germany",
    );
  });

  test("describes a few of many documents", () => {
    const many = Array.from({ length: 7 }, (_, at) => file(`p${at}.pdf`, [section("publication")]));
    expect(sentence("publication", many)).toMatch(
      /^p0\.pdf.*; p3\.pdf page 1: heading 'publication'; 3 more$/,
    );
  });

  test("says the shape of a page in words", () => {
    const cues = [
      { page: 1, quote: "2019 – 2021 Data analyst", cue: "date ranges", weight: 2.8 },
      { page: 1, quote: "jane@example.org", cue: "contact block", weight: 2 },
      { page: 1, quote: "Résumé", cue: "cv title", weight: 1 },
    ];
    const titled = sentence("cv", [file("a.pdf", [section("cv", { evidence: cues })])]);
    const untitled = sentence("cv", [file("a.pdf", [section("cv", { evidence: cues.slice(0, 2) })])]);
    expect(titled).toBe("a.pdf page 1: heading 'Résumé', dated stations such as '2019 – 2021 Data analyst'");
    expect(untitled).toBe("a.pdf page 1: dated stations such as '2019 – 2021 Data analyst', contact details");
  });

  test("names no page of a file without dependable pages", () => {
    const word = file("cv.docx", [section("cv", { pages: [1, 2] })], {
      pagesEstimated: true,
      format: "docx",
    });
    expect(sentence("cv", [word])).toBe("cv.docx: heading 'Curriculum Vitae'");
  });

  test("keeps a long list of files short", () => {
    const many = Array.from({ length: 12 }, (_, at) => file(`f${at}.pdf`, [section("other")]));
    expect(sentence("cv", many)).toMatch(/among the 12 documents received \(f0\.pdf: .*; 4 more\)$/);
  });

  test("names both halves of a pair", () => {
    const pair = [
      file("z.pdf", [section("transcript", { language: "de" })]),
      { ...transcript, sections: [section("transcript", { translation: true })] },
    ];
    expect(sentence("transcript", pair, {}, languages)).toBe(
      "transcript.pdf page 1 with z.pdf page 1 in another language: heading 'Transcript of Records'",
    );
  });
});
