import type { Line } from "./reading.ts";

/** Words of a line that are quoted, and where they stand. */
export interface Mark {
  /** Index into the page's lines. */
  readonly line: number;
  /** Letters of the line: from `from` to before `to`. */
  readonly from: number;
  readonly to: number;
  /** Points from the page's top left corner; without one where the format has no places. */
  readonly box?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Lines that a quote may run over: a phrase has some fifteen words. */
const mostLines = 6;

/**
 * Where the words of a quote stand: it begins in the line given, and may run on.
 *
 * @param lines of the page
 * @param seen those of them that were looked at: `line` counts among these
 */
export function marksOf(
  lines: readonly Line[],
  seen: readonly Line[],
  { line: first, quote }: { readonly line: number; readonly quote: string },
): Mark[] {
  const marks: Mark[] = [];
  let rest = letters(quote);
  for (const line of seen.slice(first, first + mostLines)) {
    if (rest === "") break;
    const found = marks.length === 0 ? within(line.text, rest) : atStart(line.text, rest);
    if (!found) break;
    const index = lines.indexOf(line);
    marks.push({ line: index, from: found.from, to: found.to, ...boxOf(line, found.from, found.to) });
    rest = rest.slice(found.length);
  }
  const line = seen[first];
  // Words that were put together in another way than they stand: their line holds them.
  if (marks.length === 0 && line && line.text !== "")
    return [
      {
        line: lines.indexOf(line),
        from: 0,
        to: line.text.length,
        ...boxOf(line, 0, line.text.length),
      },
    ];
  return marks;
}

interface Found {
  readonly from: number;
  readonly to: number;
  /** Letters of the quote that were found. */
  readonly length: number;
}

const letters = (text: string) => text.replaceAll(/\s+/gu, "");

/** The quote, or as much of its beginning as the line's end has; spaces make no difference. */
function within(text: string, quote: string): Found | undefined {
  const bare = letters(text);
  const whole = bare.indexOf(quote);
  if (whole >= 0) return placed(text, whole, quote.length);
  for (let length = Math.min(bare.length, quote.length - 1); length > 0; length -= 1)
    if (bare.endsWith(quote.slice(0, length))) return placed(text, bare.length - length, length);
  return undefined;
}

function atStart(text: string, quote: string): Found | undefined {
  const bare = letters(text);
  if (bare.startsWith(quote)) return placed(text, 0, quote.length);
  return bare !== "" && quote.startsWith(bare) ? placed(text, 0, bare.length) : undefined;
}

/** Letters of the bare text as places in the text itself. */
function placed(text: string, start: number, length: number): Found {
  let bare = 0;
  let from = text.length;
  let to = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (/\s/u.test(text[at] ?? "")) continue;
    if (bare === start) from = at;
    bare += 1;
    if (bare === start + length) to = at + 1;
  }
  return { from, to, length };
}

function boxOf(line: Line, from: number, to: number): Pick<Mark, "box"> {
  const { x, y, width, height, text } = line;
  if (width <= 0 || height <= 0) return {};
  // Where the cells of a row stand, its text does not tell: all of it is marked.
  if (text.includes("\t")) return { box: { x, y, width, height } };
  const all = breadth(text);
  const start = (breadth(text.slice(0, from)) / all) * width;
  const end = (breadth(text.slice(0, to)) / all) * width;
  return { box: { x: round(x + start), y, width: round(end - start), height } };
}

/** In units of a text's size, as usual typefaces have them: near enough to tell words apart. */
function breadth(text: string): number {
  let sum = 0;
  for (const letter of text)
    sum += /[iljtfrI.,;:'’|!()[\]\s-]/.test(letter)
      ? 0.3
      : /[mwMW@%—]/.test(letter)
        ? 0.85
        : /\p{Lu}/u.test(letter)
          ? 0.68
          : 0.53;
  return sum;
}

const round = (value: number) => Math.round(value * 10) / 10;
