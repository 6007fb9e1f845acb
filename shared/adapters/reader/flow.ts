import type { Line, Page } from "../../domain/document/reading.ts";
import { joinHyphens } from "./hyphens.ts";
import { invisible, joinLetterSpaced } from "./repair.ts";
import type { Limits } from "./raw.ts";
import { Unreadable } from "./unreadable.ts";

/** A line of a format whose text flows: it has no place on a page. */
export interface FlowLine {
  readonly text: string;
  /** Points; absent where the format does not say. */
  readonly size?: number;
  readonly bold?: boolean;
}

/**
 * Pages, as breaks in the text part them, of lines without geometry.
 * @param keepEmpty keeps pages without words, where their count is dependable
 */
export function flowPages(
  pages: readonly (readonly FlowLine[])[],
  limits: Limits,
  keepEmpty = false,
): Page[] {
  const filled = keepEmpty ? pages : pages.filter((lines) => lines.some(({ text }) => text.trim() !== ""));
  const kept = filled.length > 0 ? filled : [[]];
  if (kept.length > limits.maxPages)
    throw new Unreadable(
      "too-large",
      `The file has ${kept.length} pages; at most ${limits.maxPages} are read.`,
    );
  let characters = 0;
  for (const line of kept.flat()) characters += line.text.length;
  if (characters > limits.maxChars) throw tooLong(characters);
  return kept.map(toPage);
}

/** What is said of a file with more characters than any document. */
export function tooLong(characters: number): Unreadable {
  return new Unreadable("too-large", `The file has ${characters} characters, more than any document.`);
}

function toPage(flow: readonly FlowLine[], index: number): Page {
  const lines = flow.map(toLine).filter(({ text }) => text !== "");
  return { number: index + 1, width: 0, height: 0, lines, source: "text" };
}

function toLine({ text: source, size = 0, bold = false }: FlowLine): Line {
  const clean = joinLetterSpaced(
    source
      .normalize("NFC")
      .replaceAll(invisible, "")
      .replaceAll(/\u00AD(?!\s*$)/gu, ""),
  );
  const text = clean.replaceAll(/[\u00A0\u2007\u202F]/gu, " ").trim();
  return { text, x: 0, y: 0, width: 0, height: 0, size, bold };
}

/** Plain text: lines by line breaks, pages by form feeds. Words parted at line ends are joined. */
export function plainPages(text: string, limits: Limits): Page[] {
  if (text.length > limits.maxPageChars * limits.maxPages)
    throw new Unreadable(
      "too-large",
      `The text has ${text.length} characters, more than a document may have.`,
    );
  const pages = text.split("\f").map((page) => page.split(lineBreak).map((line) => ({ text: line })));
  return flowPages(pages, limits).map(withJoinedWords);
}

const lineBreak = /\r\n|[\n\r\v\u2028\u2029]/u;

function withJoinedWords(page: Page): Page {
  return { ...page, lines: joinHyphens(page.lines) };
}
