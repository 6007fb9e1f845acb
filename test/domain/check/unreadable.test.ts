import { describe, expect, test } from "vitest";
import type { RecognisedDocument } from "../../../shared/domain/document/section.ts";
import { cv, file, item, judged, one, section, state, unreadable, verdictOn } from "./papers.ts";

describe("files that can't be read", () => {
  test.each<[string, unknown, RecognisedDocument[], string]>([
    ["may be anything", "cv", [unreadable("scan001.pdf")], "unreadable encrypted"],
    [
      "may be what their name says",
      "cv",
      [unreadable("Lebenslauf_Krüger.pdf", "damaged")],
      "unreadable damaged",
    ],
    ["are not what their name excludes", "cv", [unreadable("Transcript-of-Records.pdf")], "missing"],
    [
      "may be several things by their name",
      "transcript",
      [unreadable("CV_and_transcripts.pdf", "empty-file")],
      "unreadable empty-file",
    ],
    ["do not matter where the document is there", "cv", [cv, unreadable("scan.pdf")], "received"],
    [
      "yield to one that may be it",
      "cv",
      [file("a.pdf", [section("cv", { confidence: 0.6 })]), unreadable("b.pdf")],
      "unsure",
    ],
    [
      "of another level by their name",
      { kind: "diploma", level: "master" },
      [unreadable("Bachelor-Diploma.pdf")],
      "missing",
    ],
    [
      "of the level by their name",
      { kind: "diploma", level: "master" },
      [unreadable("MSc diploma.pdf")],
      "unreadable encrypted",
    ],
    [
      "pictures without words",
      "cv",
      [file("img.pdf", [section("other", { confidence: 0.3, evidence: [] })])],
      "unreadable",
    ],
    [
      "pictures for whose words there was no time, for a person and not for the applicant",
      "cv",
      [file("img.pdf", [section("other", { confidence: 0.3, evidence: [] })], { unfinished: true })],
      "unsure",
    ],
    [
      "pages without words within a bundle",
      "transcript",
      [file("all.pdf", [section("cv"), section("other", { pages: [2, 3], confidence: 0.3, evidence: [] })])],
      "unreadable",
    ],
    [
      "pages with words that may be something else are not",
      "cv",
      [
        file("a.pdf", [
          section("other", { confidence: 0.1, evidence: [], runnerUp: { kind: "thesis", confidence: 0.6 } }),
        ]),
      ],
      "missing",
    ],
    ["portraits by their name", "cv", [unreadable("Bewerbungsfoto.jpg")], "missing"],
    [
      "pictures named by a telephone",
      "cv",
      [unreadable("photo_2023-10-01_12-00.jpg")],
      "unreadable encrypted",
    ],
    ["a mail's text without words is none", "cv", [file("(message)", [])], "missing"],
    [
      "in a folder of an archive",
      "cv",
      [unreadable("papers.zip/transcripts/karakterutskrift.pdf")],
      "missing",
    ],
  ])("%s", (_, accepts, documents, expected) => {
    expect(judged(one(accepts), documents)).toBe(expected);
  });

  test("are no trouble where their name says what was received by now", () => {
    expect(verdictOn(one("cv"), [cv, unreadable("cv_old.pdf", "damaged")]).problems).toEqual([]);
  });

  test("that serve no item are told at the application, as an advice", () => {
    const verdict = verdictOn(one("cv"), [cv, unreadable("extra.pdf", "damaged")]);
    expect(verdict.problems).toEqual([{ code: "damaged", file: "extra.pdf", advice: true }]);
    expect(verdict.status).toBe("complete");
  });
});

describe("links instead of files", () => {
  const text = file("(message)", [section("other")], { links: ["https://drive.example.com/folder/1"] });
  test("leave the item missing, with the link named", () => {
    const verdict = verdictOn(one("cv"), [text]);
    expect(state(verdict, "it")).toBe("missing link-instead-of-file");
    expect(item(verdict, "it").problems[0]).toMatchObject({ found: "https://drive.example.com/folder/1" });
  });
  test("do not matter where the document is there or optional", () => {
    expect(judged(one("cv"), [cv, text])).toBe("received");
    expect(judged(one("cv", { optional: true }), [text])).toBe("missing");
  });
});
