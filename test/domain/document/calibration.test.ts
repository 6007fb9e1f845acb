import { expect, test } from "vitest";

import { recognise } from "../../../shared/domain/document/recognise.ts";
import type { Line, Page, Reading } from "../../../shared/domain/document/reading.ts";
import { certain } from "../../../shared/domain/document/section.ts";
import { documents } from "./held-out/all.ts";
import { readingOf } from "./held-out/reading.ts";

/**
 * What a confidence means: documents as they were written, and as they come when a title is lost, the
 * layout, a part of the page or single letters. `recognition.md` has the table that this prints.
 */
const applicant = { applicant: { email: "applicant@example.org" } };

const pages = (reading: Reading, change: (page: Page) => Page): Reading => ({
  ...reading,
  pages: reading.pages.map(change),
});
const lines = (reading: Reading, change: (line: Line) => Line): Reading =>
  pages(reading, (page) => ({ ...page, lines: page.lines.map(change) }));

const untitled = (page: Page): Page => {
  const sizes = page.lines.map(({ size }) => size).toSorted((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const largest = sizes.at(-1) ?? 0;
  return {
    ...page,
    lines: page.lines.filter(({ size }, index) => (largest > usual * 1.05 ? size < largest : index > 0)),
  };
};
const like: Readonly<Record<string, string>> = { l: "1", i: "l", m: "rn", o: "0", e: "c", I: "l", O: "0" };
const misread = (text: string): string =>
  [...text].map((letter, at) => (letter in like && at % 37 === 11 ? like[letter] : letter)).join("");

const variants: Readonly<Record<string, (reading: Reading) => Reading>> = {
  written: (reading) => reading,
  "without its layout": (reading) =>
    lines(reading, (line) => ({ ...line, size: 0, bold: false, text: line.text.replaceAll("\t", "   ") })),
  "without its titles": (reading) => pages(reading, untitled),
  "its first part": (reading) =>
    pages(reading, (page) => ({ ...page, lines: page.lines.slice(0, Math.ceil(page.lines.length * 0.6)) })),
  "its last part": (reading) =>
    pages(reading, (page) => ({ ...page, lines: page.lines.slice(Math.floor(page.lines.length * 0.35)) })),
  "read off a picture": (reading) =>
    lines(
      pages(reading, (page) => ({ ...page, source: "ocr" })),
      (line) => ({ ...line, bold: false, text: misread(line.text) }),
    ),
};

const points = Object.values(variants).flatMap((change) =>
  documents.flatMap(({ text, language, kind }) =>
    recognise(change(readingOf(text, language)), "a.pdf", applicant)
      .sections.filter((section) => section.kind !== "other")
      .map(({ confidence, kind: found }) => ({ confidence, right: found === kind })),
  ),
);
const between = (from: number, to: number) =>
  points.filter(({ confidence }) => confidence >= from && confidence < to);
const share = (some: readonly { right: boolean }[]): number =>
  some.filter(({ right }) => right).length / Math.max(1, some.length);

test("of kinds taken for certain at most one in 500 is wrong", () => {
  const sure = between(certain, 1.1);
  expect(sure.length).toBeGreaterThan(500);
  expect(1 - share(sure)).toBeLessThanOrEqual(1 / 500);
});

test("kinds are right at least as often as their confidence says", () => {
  const edges = [0.5, 0.7, 0.85, certain, 0.95, 0.98, 1.1];
  const table = edges.slice(0, -1).map((from, index) => {
    const some = between(from, edges[index + 1] ?? 1.1);
    const mean = some.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, some.length);
    return { from, documents: some.length, said: mean, right: share(some) };
  });
  // One document comes in every variant: a bin may be off by one of them, that is by six.
  for (const { documents: count, said, right } of table)
    expect(right).toBeGreaterThanOrEqual(
      said - Math.max(0.03, Object.keys(variants).length / Math.max(1, count)),
    );
  console.info(
    table
      .map(
        ({ from, documents: count, said, right }) =>
          `from ${from.toFixed(2)}: ${count} documents, said ${said.toFixed(3)}, right ${right.toFixed(3)}`,
      )
      .join("\n"),
  );
});
