import { describe, expect, test } from "vitest";
import type { RecognisedDocument, Section } from "../../../shared/domain/document/section.ts";
import {
  cv,
  file,
  item,
  judged,
  later,
  letter,
  one,
  section,
  state,
  unreadable,
  verdictOn,
} from "./papers.ts";

describe("a kind", () => {
  test.each<[string, RecognisedDocument[], string]>([
    ["sure", [cv], "received"],
    ["nothing came", [], "missing"],
    ["something else came", [letter], "missing"],
    ["below the certain bar", [file("a.pdf", [section("cv", { confidence: 0.89 })])], "unsure"],
    ["on the certain bar", [file("a.pdf", [section("cv", { confidence: 0.9 })])], "received"],
    [
      "second in an uncertain section",
      [file("a.pdf", [section("other", { confidence: 0.6, runnerUp: { kind: "cv", confidence: 0.35 } })])],
      "unsure",
    ],
    [
      "second in a certain section",
      [file("a.pdf", [section("other", { confidence: 0.95, runnerUp: { kind: "cv", confidence: 0.3 } })])],
      "missing",
    ],
    [
      "far behind in an uncertain section",
      [file("a.pdf", [section("other", { confidence: 0.8, runnerUp: { kind: "cv", confidence: 0.05 } })])],
      "missing",
    ],
    ["uncertain beside a sure one", [file("a.pdf", [section("cv", { confidence: 0.6 })]), cv], "received"],
  ])("that is %s", (_, documents, expected) => {
    expect(judged(one("cv"), documents)).toBe(expected);
  });
});

describe("the level of a diploma", () => {
  const diploma = (level?: Section["level"], name = "diploma.pdf") =>
    file(name, [section("diploma", { level })]);
  test.each<[string, RecognisedDocument[], string]>([
    ["right", [diploma("master")], "received"],
    ["another", [diploma("bachelor")], "missing"],
    ["not told", [diploma()], "unsure"],
    ["unknown", [diploma("unknown")], "unsure"],
    ["unknown beside a right one", [diploma("unknown", "a.pdf"), diploma("master")], "received"],
  ])("%s", (_, documents, expected) => {
    expect(judged(one({ kind: "diploma", level: "master" }), documents)).toBe(expected);
  });
  test("does not matter where none is asked for", () => {
    expect(judged(one("diploma"), [diploma("unknown")])).toBe("received");
  });
});

describe("counts", () => {
  const recommendation = (name: string, confidence = 0.95) =>
    file(name, [section("recommendation-letter", { confidence })]);
  test.each<[string, RecognisedDocument[], string, number]>([
    ["two of two", [recommendation("a.pdf"), recommendation("b.pdf")], "received", 2],
    ["three of two", ["a.pdf", "b.pdf", "c.pdf"].map((name) => recommendation(name)), "received", 3],
    ["one of two", [recommendation("a.pdf")], "flawed too-few", 1],
    ["none of two", [], "missing", 0],
    [
      "two in one file",
      [
        file("a.pdf", [
          section("recommendation-letter"),
          section("recommendation-letter", { pages: [2, 2] }),
        ]),
      ],
      "received",
      2,
    ],
    ["one and an uncertain one", [recommendation("a.pdf"), recommendation("b.pdf", 0.7)], "unsure", 1],
    [
      "one and a file that can't be read",
      [recommendation("a.pdf"), unreadable("b.pdf")],
      "unreadable encrypted too-few",
      1,
    ],
    [
      "the same bytes twice",
      [recommendation("a.pdf"), { ...recommendation("copy.pdf"), sha256: "sha of a.pdf" }],
      "flawed too-few",
      1,
    ],
  ])("%s", (_, documents, expected, found) => {
    const verdict = verdictOn(one("recommendation-letter", { count: 2 }), documents);
    expect(state(verdict, "it")).toBe(expected);
    expect(item(verdict, "it")).toMatchObject({ found, needed: 2 });
  });
});

describe("page limits", () => {
  const long = (name: string, fields: Partial<RecognisedDocument> = {}) =>
    file(name, [section("motivation-letter", { pages: [1, 3] })], fields);
  test.each<[string, unknown, RecognisedDocument[], string]>([
    ["kept", 2, [letter], "received"],
    ["broken", 2, [long("letter.pdf")], "flawed too-many-pages"],
    [
      "broken by one section of a bundle",
      2,
      [file("all.pdf", [section("cv"), section("motivation-letter", { pages: [2, 4] })])],
      "flawed too-many-pages",
    ],
    [
      "kept by a section of a long bundle",
      2,
      [file("all.pdf", [section("motivation-letter", { pages: [1, 2] }), section("cv", { pages: [3, 9] })])],
      "received",
    ],
    [
      "on estimated pages only an advice",
      2,
      [long("letter.docx", { format: "docx", pagesEstimated: true })],
      "received (too-many-pages)",
    ],
    [
      "where the posting advises only an advice",
      { pages: 2, strictness: "advise" },
      [long("letter.pdf")],
      "received (too-many-pages)",
    ],
    ["no matter for a mail's own text", 2, [long("(message)", { pagesEstimated: false })], "received"],
    [
      "kept by a later, shorter one",
      2,
      [long("letter.pdf"), { ...letter, file: "letter2.pdf", sha256: "2", receivedAt: later }],
      "received",
    ],
    ["kept by an earlier, shorter one", 2, [letter, long("long.pdf", { receivedAt: later })], "received"],
    [
      "broken, with a likely shorter one",
      2,
      [long("letter.pdf"), file("new.pdf", [section("motivation-letter", { confidence: 0.8 })])],
      "unsure",
    ],
    [
      "broken, with something that hardly is one",
      2,
      [
        long("letter.pdf"),
        file("x.pdf", [
          section("cv", { confidence: 0.7, runnerUp: { kind: "motivation-letter", confidence: 0.25 } }),
        ]),
      ],
      "flawed too-many-pages",
    ],
  ])("%s", (_, maxPages, documents, expected) => {
    expect(judged(one("motivation-letter", { maxPages }), documents)).toBe(expected);
  });

  test("the facts are told", () => {
    const verdict = verdictOn(one("motivation-letter", { maxPages: 2 }), [long("letter.pdf")]);
    expect(item(verdict, "it").problems).toEqual([
      { code: "too-many-pages", file: "letter.pdf", found: 3, allowed: 2 },
    ]);
  });

  test("of two that keep it the newer counts", () => {
    const newer = { ...letter, file: "letter-final.pdf", sha256: "new", receivedAt: later };
    const verdict = verdictOn(one("motivation-letter", { maxPages: 2 }), [newer, letter]);
    expect(item(verdict, "it").documents).toEqual([{ file: "letter-final.pdf", pages: [1, 1] }]);
  });
});

describe("the mail's own text as letter", () => {
  const text = file("(message)", [section("motivation-letter")]);
  const on = one("motivation-letter", { maxPages: 2 });
  test("counts alone", () => {
    expect(judged(on, [text, cv])).toBe("received");
  });
  test("does not stand in for an attached letter that breaks a rule", () => {
    const long = file("letter.pdf", [section("motivation-letter", { pages: [1, 3] })]);
    expect(judged(on, [text, long])).toBe("flawed too-many-pages");
  });
  test("is not named where a letter is attached", () => {
    expect(item(verdictOn(on, [{ ...text, receivedAt: later }, letter]), "it").documents).toEqual([
      { file: "letter.pdf", pages: [1, 1] },
    ]);
  });
});

describe("formats", () => {
  const rule = (strictness: string) => ({ formats: { accepted: ["pdf"], strictness } });
  const word = { ...letter, file: "letter.docx", format: "docx" as const };
  test.each<[string, Record<string, unknown>, RecognisedDocument[], string]>([
    ["accepted", rule("require"), [letter], "received"],
    ["another", rule("require"), [word], "flawed wrong-format"],
    ["another where the posting advises", rule("advise"), [word], "received (wrong-format)"],
    ["of a mail's own text", rule("require"), [{ ...word, file: "(message)", format: "txt" }], "received"],
  ])("%s", (_, whole, documents, expected) => {
    expect(judged(one("motivation-letter", {}, whole), documents)).toBe(expected);
  });
  test("an item's own rule stands instead of the posting's", () => {
    const on = one("motivation-letter", { formats: { accepted: ["docx"] } }, rule("require"));
    expect(judged(on, [word])).toBe("received");
  });
});
