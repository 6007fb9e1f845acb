import type { Line, Page, Reading } from "../../shared/domain/document/reading.ts";

/** Ways to make the same documents harder: what stays right shows what recognition leans on. */
export const variants = ["plain", "names", "titles"] as const;
export type Variant = (typeof variants)[number];

/** Every file gets the name of another one of the set, always the same one. */
export function otherName(names: readonly string[], index: number): string {
  // A third of the set away is another person, and mostly another kind.
  return names[(index + Math.ceil(names.length / 3)) % names.length] ?? "document.pdf";
}

/** Without the titles at the head of each page, and without bookmarks. */
export function withoutTitles(reading: Reading): Reading {
  return { ...reading, bookmarks: [], pages: reading.pages.map(pageWithoutTitles) };
}

/** So many lines at the head of a page may be its title. */
const headLines = 8;

function pageWithoutTitles(page: Page): Page {
  const body = bodySize(page.lines);
  const lines = page.lines.filter((line, at) => at >= headLines || !isTitle(line, at, body));
  return { ...page, lines };
}

/** A title is larger than the text, or bold and short; where sizes are not known, a short first line. */
function isTitle(line: Line, at: number, body: number): boolean {
  const short = line.text.trim().length <= 70;
  if (line.size === 0) return short && at === 0;
  return line.size > body * 1.12 || (line.bold && short);
}

/** Size of the letter in the middle when all are lined up by size, in points. */
function bodySize(lines: readonly Line[]): number {
  const sorted = lines.toSorted((a, b) => a.size - b.size);
  const half = sorted.reduce((sum, line) => sum + line.text.length, 0) / 2;
  let seen = 0;
  return sorted.find((line) => (seen += line.text.length) >= half)?.size ?? 0;
}
