import { describe, expect, test } from "vitest";
import type { RecognisedDocument } from "../../../shared/domain/document/section.ts";
import {
  cv,
  file,
  item,
  later,
  letter,
  posting,
  section,
  transcript,
  unreadable,
  verdictOn,
} from "./papers.ts";

describe("everything in one PDF", () => {
  const on = (onePdf: string) =>
    posting({
      onePdf,
      items: [
        { id: "letter", accepts: "motivation-letter" },
        { id: "cv", accepts: "cv" },
      ],
    });
  const bundle = file("all.pdf", [section("motivation-letter"), section("cv", { pages: [2, 3] })]);
  const text = file("(message)", [section("motivation-letter")]);
  test.each<[string, RecognisedDocument[], string[]]>([
    ["one PDF", [bundle], []],
    ["two files", [cv, letter], ["not-one-pdf"]],
    ["one file that is no PDF", [{ ...bundle, format: "docx" }], ["not-one-pdf"]],
    ["two files, then all in one", [cv, letter, { ...bundle, receivedAt: later }], []],
    ["all in one, and a newer version of a part", [bundle, { ...cv, receivedAt: later }], []],
    ["what was asked for in one, and more beside it", [bundle, transcript], ["not-one-pdf"]],
    ["the letter in the mail and one PDF", [text, cv], []],
    ["the mail's text alone", [text], []],
    ["nothing", [], []],
    ["one PDF with too little in it", [cv], []],
  ])("%s", (_, documents, expected) => {
    expect(verdictOn(on("advise"), documents).problems.map(({ code }) => code)).toEqual(expected);
  });
  test("advised, it does not make an application incomplete; required, it does", () => {
    expect(verdictOn(on("advise"), [cv, letter]).status).toBe("complete");
    expect(verdictOn(on("require"), [cv, letter]).status).toBe("incomplete");
    expect(verdictOn(on("require"), [bundle]).status).toBe("complete");
  });
});

describe("the application", () => {
  const on = posting({
    items: [
      { id: "cv", accepts: "cv" },
      { id: "transcripts", accepts: "transcript" },
      { id: "extra", accepts: "publication", optional: true },
    ],
  });
  const perhaps = file("x.pdf", [section("transcript", { confidence: 0.6 })]);
  test.each<[string, RecognisedDocument[], string]>([
    ["complete: all required items are there", [cv, transcript], "complete"],
    ["incomplete: one is missing", [cv], "incomplete"],
    ["incomplete though another needs a look", [perhaps], "incomplete"],
    ["needs review: one is unsure", [cv, perhaps], "needs-review"],
    ["needs review: one can't be read", [cv, unreadable("scan.pdf")], "needs-review"],
  ])("is %s", (_, documents, expected) => {
    expect(verdictOn(on, documents).status).toBe(expected);
  });
  test("is complete with what a reviewer does without", () => {
    const decisions = [
      {
        id: "1",
        on: { type: "item", item: "transcripts", status: "waived" },
        by: "Ingrid Solberg",
        at: "2021-08-03T10:00:00.000Z",
        reason: "known from an earlier project",
      },
    ] as const;
    const verdict = verdictOn(on, [cv], { decisions });
    expect(verdict.status).toBe("complete");
    expect(item(verdict, "transcripts")).toMatchObject({
      status: "waived",
      why: "Waived by Ingrid Solberg on 2021-08-03: known from an earlier project",
    });
  });
  test("lists every item, the optional ones too", () => {
    expect(verdictOn(on, []).items.map(({ id, required }) => [id, required])).toEqual([
      ["cv", true],
      ["transcripts", true],
      ["extra", false],
    ]);
  });
});
