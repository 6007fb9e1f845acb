import { describe, expect, test } from "vitest";
import type { RecognisedDocument, Section } from "../../../shared/domain/document/section.ts";
import {
  anna,
  bert,
  cv,
  cvWithReferees,
  file,
  item,
  letter,
  section,
  shipped,
  states,
  transcript,
  unreadable,
  verdictOn,
} from "./papers.ts";

/** A perfect application to each of the postings that ship, and what one flaw does to it. */

const without = (name: string) => (one: RecognisedDocument) => one.file !== name;

describe("ghent-explainable-ml", () => {
  const on = shipped("ghent-explainable-ml");
  const complete = [letter, cvWithReferees, transcript];

  test("is complete with CV, letter, transcript and two referees in the CV", () => {
    const verdict = verdictOn(on, complete);
    expect(states(verdict)).toEqual({
      cv: "received",
      "motivation-letter": "received",
      transcripts: "received",
      references: "received",
    });
    expect(verdict).toMatchObject({ status: "complete", late: false, problems: [] });
  });
  test("takes the letter and a referee from the mail's text", () => {
    const text = file("(message)", [section("motivation-letter")], { referees: [bert] });
    const verdict = verdictOn(on, [text, { ...cv, referees: [anna] }, transcript]);
    expect(verdict.status).toBe("complete");
    expect(item(verdict, "motivation-letter").documents).toEqual([{ file: "(message)", pages: [1, 1] }]);
  });
  test("is incomplete with one of two referees", () => {
    const verdict = verdictOn(on, [letter, { ...cv, referees: [anna] }, transcript]);
    expect(item(verdict, "references")).toMatchObject({ status: "flawed", found: 1, needed: 2 });
    expect(verdict.status).toBe("incomplete");
  });
  test.each([
    ["2021-08-31T21:59:59.999Z", false],
    ["2021-08-31T22:00:00.000Z", true],
    ["2022-02-01T00:00:00.000Z", true],
  ])("received at %s is late: %s, in Brussels' time, and taken in", (receivedAt, late) => {
    expect(verdictOn(on, complete, { receivedAt })).toMatchObject({ status: "complete", late });
  });
});

describe("uit-knowledge-driven-ml", () => {
  const on = shipped("uit-knowledge-driven-ml");
  const from = (code: string): Partial<Section> => ({
    country: { code, evidence: { page: 1, quote: code, cue: "place", weight: 1 } },
  });
  const diploma = (name: string, level: "bachelor" | "master", more: Partial<Section> = {}) =>
    file(name, [section("diploma", { level, ...from("NO"), ...more })]);
  const records = file("karakterer.pdf", [section("transcript", { language: "no", ...from("NO") })]);
  const thesis = file("thesis.pdf", [section("thesis", { pages: [1, 80] })]);
  const bachelor = diploma("bachelor.pdf", "bachelor", { language: "no" });
  const master = diploma("master.pdf", "master", { language: "no" });
  const complete = [letter, cv, bachelor, master, records, thesis];

  test("is complete with Norwegian degrees, without a grading scale", () => {
    const verdict = verdictOn(on, complete);
    expect(verdict.status).toBe("complete");
    expect(states(verdict)).toMatchObject({
      "grading-scale": "not-needed",
      "academic-works": "missing",
      "english-proficiency": "missing",
    });
  });
  test("takes a thesis draft and a supervisor's statement for the master's diploma", () => {
    const statement = file("statement.pdf", [section("supervisor-statement")]);
    const verdict = verdictOn(on, [...complete.filter(without("master.pdf")), statement]);
    expect(verdict.status).toBe("complete");
    expect(item(verdict, "master-degree").documents.map((one) => one.file)).toEqual([
      "thesis.pdf",
      "statement.pdf",
    ]);
  });
  test("misses the master's degree without the statement", () => {
    const verdict = verdictOn(on, complete.filter(without("master.pdf")));
    expect(states(verdict)).toMatchObject({ "master-degree": "missing", thesis: "received" });
  });
  test("asks for the grading scale, translations and originals of a German degree", () => {
    const german = diploma("zeugnis.pdf", "bachelor", { language: "de", ...from("DE") });
    const papers = [...complete.filter(without("bachelor.pdf")), german];
    expect(states(verdictOn(on, papers))).toMatchObject({
      "bachelor-diploma": "flawed translation-missing",
      "grading-scale": "missing",
    });
    const translated = [
      ...papers,
      diploma("translation.pdf", "bachelor", { translation: true, ...from("DE") }),
      file("supplement.pdf", [section("grading-scale")]),
    ];
    expect(verdictOn(on, translated).status).toBe("complete");
  });
  test("takes Swedish and Danish papers as they are", () => {
    const swedish = file("brev.pdf", [section("motivation-letter", { language: "sv" })]);
    expect(verdictOn(on, [...complete.filter(without("letter.pdf")), swedish]).status).toBe("complete");
  });
  test("minds a letter in French and a CV of three pages", () => {
    const french = file("lettre.pdf", [section("motivation-letter", { language: "fr" })]);
    const long = file("cv3.pdf", [section("cv", { pages: [1, 3] })]);
    expect(states(verdictOn(on, [french, long]))).toMatchObject({
      "motivation-letter": "flawed wrong-language",
      cv: "flawed too-many-pages",
    });
  });
  test("does not know of a diploma whose level can't be told", () => {
    const unknown = diploma("diploma.pdf", "bachelor", { level: "unknown" });
    const verdict = verdictOn(on, [...complete.filter(without("bachelor.pdf")), unknown]);
    expect(states(verdict)).toMatchObject({ "bachelor-diploma": "unsure", "master-degree": "received" });
    expect(verdict.status).toBe("needs-review");
  });
});

describe("tuebingen-interpretable-dl", () => {
  const on = shipped("tuebingen-interpretable-dl");
  test("is complete with CV and transcript, for ever in time", () => {
    expect(verdictOn(on, [cv, transcript], { receivedAt: "2031-01-01T00:00:00.000Z" })).toMatchObject({
      status: "complete",
      late: false,
    });
  });
  test("waits for a person when the transcript is protected by a password", () => {
    const verdict = verdictOn(on, [cv, unreadable("Notenspiegel.pdf")]);
    expect(states(verdict)).toEqual({ cv: "received", transcripts: "unreadable encrypted" });
    expect(verdict.status).toBe("needs-review");
  });
});

describe.each(["rostock-phd", "rostock-postdoc"])("%s", (id) => {
  const on = shipped(id);
  const receivedAt = "2023-10-01T08:00:00.000Z";
  const bundle = file(
    "application.pdf",
    [
      section("motivation-letter"),
      section("cv", { pages: [2, 4] }),
      section("transcript", { pages: [5, 7], facts: { gradedRows: 41 } }),
    ],
    { referees: [anna, bert] },
  );
  test("is complete with one PDF, referees inside the CV", () => {
    expect(verdictOn(on, [bundle], { receivedAt })).toMatchObject({ status: "complete", problems: [] });
  });
  test("is complete with several files, which is told", () => {
    const verdict = verdictOn(on, [letter, cvWithReferees, transcript], { receivedAt });
    expect(verdict.status).toBe("complete");
    expect(verdict.problems).toEqual([{ code: "not-one-pdf", found: 3, allowed: 1, advice: true }]);
  });
  test("is incomplete with a letter of three pages", () => {
    const long = file("application.pdf", [
      section("motivation-letter", { pages: [1, 3] }),
      section("cv", { pages: [4, 5] }),
      section("transcript", { pages: [6, 6] }),
    ]);
    expect(states(verdictOn(on, [long], { receivedAt }))).toMatchObject({
      "cover-letter": "flawed too-many-pages",
      references: "missing",
    });
  });
  test("is late after the deadline of the doctoral posting alone", () => {
    const late = verdictOn(on, [bundle], { receivedAt: "2023-10-15T22:00:00.000Z" }).late;
    expect(late).toBe(id === "rostock-phd");
    expect(verdictOn(on, [bundle], { receivedAt: "2023-10-15T21:59:00.000Z" }).late).toBe(false);
  });
});

describe("rostock-thesis", () => {
  const on = shipped("rostock-thesis");
  test("is complete on receipt, whatever came", () => {
    expect(verdictOn(on, []).status).toBe("complete");
    const verdict = verdictOn(on, [cv]);
    expect(verdict.status).toBe("complete");
    expect(states(verdict)).toEqual({ cv: "received", transcripts: "missing" });
    expect(verdict.items.every(({ required }) => !required)).toBe(true);
  });
});
