import type { LanguageCode } from "../kinds.ts";
import type { Line, Page } from "./reading.ts";
import { type Word, wordsOf } from "./words.ts";

/** How a line stands on its page: what a reader sees before reading it. */
export interface LineLook {
  /** Index into the page's lines. */
  readonly index: number;
  /** Its words: from `from` to before `to`. */
  readonly from: number;
  readonly to: number;
  /** 1 a plain title (large, bold or capitals near the top), 0.6 a short line at the very top, 0 none. */
  readonly title: number;
  /** Words of its first cell that may be a heading: up to this word index; `from` where it is none. */
  readonly headingTo: number;
  /** Larger, bolder or all capitals against the page's running text. */
  readonly prominent: boolean;
}

/** A page made ready for looking things up. */
export interface PageLook {
  readonly page: Page;
  readonly lines: readonly Line[];
  readonly words: readonly Word[];
  readonly looks: readonly LineLook[];
  /** Size of the running text in points; 0 where unknown. */
  readonly bodySize: number;
  /** Font of most letters. */
  readonly bodyFont?: string;
  readonly language?: LanguageCode;
}

/** Beyond this a page is made to hold up its reader; what it is has long been told. */
const mostLines = 3000;
const longestLine = 20_000;
const titleWords = 14;
const headingWords = 7;

/**
 * Looks at a page; lines without a visible sign are left out.
 * @param mended words as they were meant, where a machine misread them
 */
export function lookAt(
  page: Page,
  vocabulary: ReadonlySet<string>,
  language?: LanguageCode,
  mended: (words: readonly Word[], lines: readonly Line[]) => readonly Word[] = (words) => words,
): PageLook {
  const lines = page.lines
    .filter((line) => /[\p{L}\p{N}<]/u.test(line.text))
    .slice(0, mostLines)
    .map((line) =>
      line.text.length > longestLine ? { ...line, text: line.text.slice(0, longestLine) } : line,
    );
  const words = mended(wordsOf(lines, vocabulary), lines);
  const bodySize = commonest(lines, (line) => Math.round(line.size * 2) / 2);
  const bodyFont = commonest(lines, (line) => line.font);
  const letters = lines.reduce((sum, line) => sum + line.text.length, 0);
  const boldLetters = lines.reduce((sum, line) => sum + (line.bold ? line.text.length : 0), 0);
  const boldIsRare = boldLetters < letters * 0.4;
  const looks: LineLook[] = [];
  let from = 0;
  for (const [index, line] of lines.entries()) {
    let to = from;
    while (to < words.length && (words[to] as Word).line === index) to++;
    const count = to - from;
    const large = bodySize !== undefined && bodySize > 0 && line.size >= bodySize * 1.15;
    const capitals = isCapitals(line.text);
    const prominent = large || (line.bold && boldIsRare) || capitals;
    const high = index < 14 || (page.height > 0 && line.y < page.height * 0.4);
    const runningText = /[,;]\s*$|[\p{L}\d]{3,}\.\s*$/u.test(line.text.slice(-40)) && count > 5;
    let title = 0;
    if (count > 0 && count <= titleWords && high && !runningText) {
      if (large || (prominent && index < 14)) title = 1;
      else if (index < 4 && count <= 8) title = 0.6;
    }
    looks.push({
      index,
      from,
      to,
      title,
      headingTo: headingEnd(line, words, from, to, prominent),
      prominent,
    });
    from = to;
  }
  return {
    page,
    lines,
    words,
    looks,
    bodySize: bodySize ?? 0,
    ...(bodyFont === undefined ? {} : { bodyFont }),
    ...(language === undefined ? {} : { language }),
  };
}

/** A heading is a short line, or a short first cell beside what it heads, or a few words before a colon. */
function headingEnd(
  line: Line,
  words: readonly Word[],
  from: number,
  to: number,
  prominent: boolean,
): number {
  // `Abstract. We study …`, `Keywords—labels`: a heading that runs into its text.
  const runIn = /^\s*\p{Lu}\p{L}{5,15}(?=(?:\.|\s?[—–])\s?\p{Lu}?\p{L})/u.exec(line.text);
  // `2`, a gap, `Method`: the number of a heading is no cell.
  const number = /^\s*(?:\d{1,2}(?:\.\d{1,2})*|[A-Z]|[IVX]{1,4})\.?\t/u.exec(line.text)?.[0].length ?? 0;
  const found = line.text.slice(number).search(/\t|:\s|:$/);
  const cell = runIn ? runIn[0].length : found < 0 ? found : found + number;
  let end = to;
  if (cell >= 0) {
    end = from;
    while (end < to && (words[end] as Word).start < cell) end++;
  } else if (/[.,;]\s*$/.test(line.text)) {
    return from;
  }
  return end - from <= (prominent ? headingWords + 3 : headingWords) ? end : from;
}

export function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, "");
  return letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** The value that covers most letters. */
function commonest<T>(lines: readonly Line[], value: (line: Line) => T): T | undefined {
  const counts = new Map<T, number>();
  for (const line of lines) {
    const key = value(line);
    counts.set(key, (counts.get(key) ?? 0) + line.text.length);
  }
  let best: T | undefined;
  let most = -1;
  for (const [key, count] of counts) {
    if (count > most) {
      most = count;
      best = key;
    }
  }
  return best;
}
