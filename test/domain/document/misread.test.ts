import { describe, expect, test } from "vitest";

import { asMeant } from "../../../shared/domain/document/misread.ts";
import { recognise } from "../../../shared/domain/document/recognise.ts";
import type { Reading } from "../../../shared/domain/document/reading.ts";
import { wordsOf } from "../../../shared/domain/document/words.ts";
import { certificates } from "./held-out/certificates.ts";
import type { HeldOut } from "./held-out/made.ts";
import { ownWords } from "./held-out/own-words.ts";
import { readingOf } from "./held-out/reading.ts";
import { third } from "./held-out/third.ts";

const line = (text: string) => ({ text, x: 0, y: 0, width: 0, height: 12, size: 12, bold: false });
const read = (text: string, language = "en"): string[] =>
  asMeant(wordsOf([line(text)], new Set()), [language], () => text).map((word) => word.text);

describe("words read off a picture", () => {
  test.each([
    ["Transcr1pt of Rec0rds", "en", ["transcript", "of", "records"]],
    ["Currlculurn Vitae", "en", ["curriculum", "vita"]],
    ["Transcriptof Records", "en", ["transcript", "of", "records"]],
    ["Lelstungsubersicht", "de", ["leistungsubersicht"]],
    ["Motivationschreiben", "de", ["motivationsschreiben"]],
    ["karakterutskrlft", "no", ["karakterutskrift"]],
  ])("%s is what it looks like", (text, language, words) => {
    expect(read(text, language)).toEqual(words);
  });

  test.each([
    // Words of their own, too short, or nobody's.
    ["dean", "en", ["dean"]],
    ["Dear Mr Keane", "en", ["dear", "mr", "keane"]],
    ["Havelock Thistledown", "en", ["havelock", "thistledown"]],
    ["1994 2023", "en", ["1994", "2023"]],
  ])("%s stays as it is", (text, language, words) => {
    expect(read(text, language)).toEqual(words);
  });
});

/** Letters that recognition of characters takes for one another: every thirtieth of those. */
function misread(reading: Reading): Reading {
  const like: Readonly<Record<string, string>> = { l: "1", i: "l", m: "rn", o: "0", e: "c", I: "l", O: "0" };
  let count = 0;
  const wrong = (text: string): string =>
    [...text].map((letter) => (letter in like && count++ % 30 === 7 ? like[letter] : letter)).join("");
  return {
    ...reading,
    pages: reading.pages.map((page) => ({
      ...page,
      source: "ocr",
      lines: page.lines.map((one) => ({ ...one, font: "read", bold: false, text: wrong(one.text) })),
    })),
  };
}

const ours: readonly HeldOut[] = [...ownWords, ...certificates, ...third].filter(
  ({ kind }) => kind !== "other",
);
const applicant = { applicant: { email: "applicant@example.org" } };

test("at least 95 of 100 misread documents are of the kind they are, and no quote is mended", () => {
  const found = ours.map((document) => {
    const reading = misread(readingOf(document.text, document.language));
    return { document, reading, ...recognise(reading, "scan.pdf", applicant) };
  });
  const right = found.filter(
    ({ sections, document }) => sections.length === 1 && sections[0]?.kind === document.kind,
  );
  expect(right.length / found.length).toBeGreaterThanOrEqual(0.95);
  const plain = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
  for (const { reading, sections } of found)
    for (const { page, quote } of sections.flatMap(({ evidence }) => evidence))
      expect(plain(reading.pages[page - 1]?.lines.map(({ text }) => text).join(" ") ?? "")).toContain(
        plain(quote),
      );
});

test("clean text stays exact", () => {
  const clean = readingOf("# Currlculurn Vltae\nJane Roe", "en");
  expect(recognise(clean, "a.pdf", applicant).sections[0]?.evidence).toEqual([]);
});
