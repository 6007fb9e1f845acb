import { describe, expect, test } from "vitest";
import type { RecognisedDocument, Section } from "../../../shared/domain/document/section.ts";
import type { Posting } from "../../../shared/domain/posting/posting.ts";
import { cv, file, item, judged, one, section, verdictOn } from "./papers.ts";

describe("languages", () => {
  const rule = (strictness = "require") => ({
    languages: { accepted: ["en", "no"], translations: ["diploma", "transcript"], strictness },
  });
  const paper = (name: string, fields: Partial<Section> = {}) => file(name, [section("transcript", fields)]);
  const german = paper("zeugnis.pdf", { language: "de" });
  const translation = paper("translation.pdf", { language: "en", translation: true });

  test.each<[string, unknown, RecognisedDocument[], string]>([
    ["accepted", "cv", [cv], "received"],
    ["another", "cv", [file("cv.pdf", [section("cv", { language: "fr" })])], "flawed wrong-language"],
    ["that can't be told", "cv", [file("cv.pdf", [section("cv", { language: undefined })])], "received"],
    ["original alone", "transcript", [german], "flawed translation-missing"],
    ["translation alone", "transcript", [translation], "flawed original-missing"],
    ["translation and original", "transcript", [german, translation], "received"],
    [
      "translation and original in one file",
      "transcript",
      [
        file("all.pdf", [
          section("transcript", { language: "de" }),
          section("transcript", { language: "en", translation: true, pages: [2, 2] }),
        ]),
      ],
      "received",
    ],
    ["both versions by the university", "transcript", [german, paper("english.pdf")], "received"],
    ["accepted, not a translation", "transcript", [paper("english.pdf")], "received"],
    [
      "translation of an original in a second accepted language",
      "transcript",
      [translation, paper("norsk.pdf", { language: "no" })],
      "received",
    ],
    [
      "translation with an original of another kind",
      "transcript",
      [translation, file("d.pdf", [section("diploma", { language: "de" })])],
      "flawed original-missing",
    ],
    [
      "an original and an uncertain translation",
      "transcript",
      [german, paper("t.pdf", { translation: true, confidence: 0.7 })],
      "unsure",
    ],
    [
      "a translation into a language that is not accepted",
      "transcript",
      [german, paper("fr.pdf", { language: "fr", translation: true })],
      "flawed translation-missing",
    ],
    [
      "a letter in another language is not helped by a translation",
      "motivation-letter",
      [file("l.pdf", [section("motivation-letter", { language: "de" })])],
      "flawed wrong-language",
    ],
  ])("%s", (_, accepts, documents, expected) => {
    expect(judged(one(accepts, {}, rule()), documents)).toBe(expected);
  });

  const chinese = (name: string) =>
    file(name, [section("other", { language: "zh", confidence: 0.8, evidence: [] })]);
  test.each<[string, Posting, RecognisedDocument[], string]>([
    ["may be the document", one("transcript"), [chinese("成绩单.pdf")], "unsure"],
    [
      "may be the document, but waits for its translation",
      one("transcript", {}, rule()),
      [chinese("成绩单.pdf")],
      "unsure translation-missing",
    ],
    ["may be the original", one("transcript", {}, rule()), [chinese("成绩单.pdf"), translation], "unsure"],
    ["is nothing else than its name says", one("transcript"), [chinese("diploma.pdf")], "missing"],
    ["is none where that language is not accepted", one("cv", {}, rule()), [chinese("简历.pdf")], "missing"],
    ["is not looked for where the document is there", one("cv"), [cv, chinese("简历.pdf")], "received"],
    [
      "is not looked for where the document is optional",
      one("cv", { optional: true }),
      [chinese("简历.pdf")],
      "missing",
    ],
    ["is no mail", one("cv"), [chinese("(message)")], "missing"],
  ])("a paper in a language without a lexicon %s", (_, on, documents, expected) => {
    expect(judged(on, documents)).toBe(expected);
  });

  test("why names the language that is not read", () => {
    expect(item(verdictOn(one("transcript"), [chinese("成绩单.pdf")]), "it").why).toBe(
      "成绩单.pdf page 1, in Chinese, a language that is hardly read here: it may be the transcript of records",
    );
  });

  test("where the posting only advises, the problem is told and not counted", () => {
    expect(judged(one("transcript", {}, rule("advise")), [german])).toBe("received (translation-missing)");
  });

  test("of one pair both are named", () => {
    const { documents, found } = item(verdictOn(one("transcript", {}, rule()), [german, translation]), "it");
    expect(documents.map(({ file: name }) => name).toSorted()).toEqual(["translation.pdf", "zeugnis.pdf"]);
    expect(found).toBe(1);
  });

  test("one translation serves one original", () => {
    const on = one({ kind: "diploma" }, { count: 2 }, rule());
    const originals = ["a.pdf", "b.pdf"].map((name) => file(name, [section("diploma", { language: "de" })]));
    const english = file("t.pdf", [section("diploma", { translation: true })]);
    expect(judged(on, [...originals, english])).toBe("flawed translation-missing");
  });

  test("a pair agrees in level and person", () => {
    const on = one({ kind: "diploma", level: "master" }, {}, rule());
    const diploma = (name: string, fields: Partial<Section>) => file(name, [section("diploma", fields)]);
    const master = diploma("master.pdf", { level: "master", language: "de", person: "Jana Krüger" });
    const bachelor = diploma("t.pdf", { level: "bachelor", translation: true });
    const stranger = diploma("t.pdf", { level: "master", translation: true, person: "Omar Haddad" });
    const own = diploma("t.pdf", { translation: true, person: "Jana Kruger" });
    expect(judged(on, [master, bachelor])).toBe("flawed translation-missing");
    expect(judged(on, [master, stranger])).toMatch(/^flawed/);
    expect(judged(on, [master, own])).toBe("received");
  });

  test("a translation that does not name the level takes it from its original", () => {
    const on = one({ kind: "diploma", level: "bachelor" }, {}, rule());
    const original = file("a.pdf", [section("diploma", { level: "bachelor", language: "fr" })]);
    const english = file("b.pdf", [section("diploma", { level: "unknown", translation: true })]);
    expect(judged(on, [english, original])).toBe("received");
  });
});
