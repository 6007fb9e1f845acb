import type { Line } from "../../domain/document/reading.ts";
import { joinHyphens } from "./hyphens.ts";
import { joinLetterSpaced } from "./repair.ts";

/**
 * Builds lines in reading order from runs of text with their geometry. Pure.
 * Columns are read one after the other, table rows as one line with tabs.
 */

/** A word, or a piece of one, of one font. Lengths are points, y counts from the top. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  /** Where the letters stand. */
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
  readonly font?: string;
  /** A space stands before it in the source. */
  readonly spaced: boolean;
}

/** Runs that follow one another on one baseline without a gap: a line of a column, or a table's cell. */
interface Fragment {
  readonly runs: Run[];
  readonly order: number;
  left: number;
  right: number;
  readonly baseline: number;
  size: number;
}
type Row = Fragment[];
type Interval = readonly [number, number];

/** In text sizes. Word spaces of justified text rarely reach it; the space between cells rarely falls short. */
const cellGap = 0.95;
/** Smallest white strip, in text sizes, that can part columns. */
const gutterGap = 0.8;

const top = (piece: { baseline: number; size: number }) => piece.baseline - 0.78 * piece.size;
const bottom = (piece: { baseline: number; size: number }) => piece.baseline + 0.22 * piece.size;

/**
 * @param runs in the order of the source, all upright
 * @returns lines in reading order
 */
export function buildLines(runs: readonly Run[]): Line[] {
  const fragments = toFragments(runs.filter((run) => run.text.trim() !== "" && run.size > 0));
  return joinHyphens(inReadingOrder(fragments, 0).map(toLine));
}

function toFragments(runs: readonly Run[]): Fragment[] {
  const fragments: Fragment[] = [];
  for (const run of runs) {
    const last = fragments.at(-1);
    const gap = last ? run.x - last.right : 0;
    if (
      last &&
      sameRow(last, run) &&
      gap < cellGap * Math.max(run.size, last.size) &&
      gap > -0.5 * run.size
    ) {
      last.runs.push(run);
      last.right = Math.max(last.right, run.x + run.width);
      last.size = Math.max(last.size, run.size);
    } else
      fragments.push({
        runs: [run],
        order: fragments.length,
        left: run.x,
        right: run.x + run.width,
        baseline: run.baseline,
        size: run.size,
      });
  }
  return fragments;
}

/** Half of the smaller one's height is shared: superscripts stay in their row. */
function sameRow(a: { baseline: number; size: number }, b: { baseline: number; size: number }): boolean {
  const shared = Math.min(bottom(a), bottom(b)) - Math.max(top(a), top(b));
  return shared >= 0.5 * Math.min(a.size, b.size);
}

function toRows(fragments: readonly Fragment[]): Row[] {
  const rows: { anchor: Fragment; members: Row }[] = [];
  for (const fragment of fragments.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const row = rows.findLast(({ anchor }, index) => rows.length - index <= 3 && sameRow(anchor, fragment));
    if (!row) rows.push({ anchor: fragment, members: [fragment] });
    else {
      row.members.push(fragment);
      if (fragment.size > row.anchor.size) row.anchor = fragment;
    }
  }
  return withWrappedCells(rows.map(({ members }) => members.toSorted((a, b) => a.left - b.left)));
}

/** Baselines of one cell's two lines are at most so many sizes apart. */
const wrapLeading = 1.7;

/**
 * Cells of two lines, the other cells of their row at half their height: three rows
 * by their baselines, one row to whoever reads it.
 */
function withWrappedCells(rows: readonly Row[]): Row[] {
  const joined: Row[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const [above, middle, below, next] = rows.slice(index, index + 4);
    const cells = above && middle && below ? wrappedCells(above, middle, below, next) : undefined;
    joined.push(cells && middle ? [...cells, ...middle].toSorted((a, b) => a.left - b.left) : (above as Row));
    if (cells) index += 2;
  }
  return joined;
}

/** Each cell's two lines as one piece, where they are cells of the row between them. */
function wrappedCells(above: Row, middle: Row, below: Row, next: Row | undefined): Row | undefined {
  const [first, second] = [above[0], below[0]];
  if (!first || !second || above.length !== below.length) return undefined;
  const leading = second.baseline - first.baseline;
  const halfway = (first.baseline + second.baseline) / 2;
  const { size } = first;
  // Columns whose lines stand at half the height of one another's go on so; a row of a table ends.
  const ends = !next || Math.min(...next.map(({ baseline }) => baseline)) - second.baseline > 0.75 * leading;
  if (!ends || leading > wrapLeading * size || leading < 0.9 * size) return undefined;
  if (middle.some(({ baseline }) => Math.abs(baseline - halfway) > 0.15 * size)) return undefined;
  // A credit, a mark: a sentence beside two lines makes no row of a table.
  if (!middle.some((piece) => textOf(piece).length <= shortCell)) return undefined;
  const cells = above.map((line, index) => wrappedCell(line, below[index] as Fragment, halfway));
  const apart = (cell: Fragment) =>
    middle.every((other) => other.left >= cell.right + 0.3 * size || other.right <= cell.left - 0.3 * size);
  return cells.every((cell) => cell !== undefined && apart(cell)) ? (cells as Row) : undefined;
}

/** Two lines that stand above one another, left or centred. */
function wrappedCell(first: Fragment, second: Fragment, baseline: number): Fragment | undefined {
  const { size } = first;
  const centred = Math.abs(first.left + first.right - second.left - second.right) <= 0.4 * size;
  const alike = second.size === size && (centred || Math.abs(first.left - second.left) <= 0.1 * size);
  if (!alike || /[-\u00AD\uFFFE]$/u.test(textOf(first))) return undefined;
  const [next, ...rest] = second.runs;
  return {
    ...first,
    runs: [...first.runs, ...(next ? [{ ...next, spaced: true }] : []), ...rest],
    left: Math.min(first.left, second.left),
    right: Math.max(first.right, second.right),
    baseline,
  };
}

/** Deeply nested boxes would otherwise recurse without end. */
const maxDepth = 6;

function inReadingOrder(fragments: readonly Fragment[], depth: number): Row[] {
  return toBands(toRows(fragments))
    .flatMap(toStretches)
    .flatMap((stretch) => {
      const gutter = depth < maxDepth ? columnGutter(stretch) : undefined;
      if (gutter === undefined) return stretch;
      const sides = [(f: Fragment) => f.left < gutter, (f: Fragment) => f.left >= gutter];
      return sides.flatMap((side) => inReadingOrder(stretch.flat().filter(side), depth + 1));
    });
}

/**
 * Cuts a band between rows wherever all above was written before all below:
 * within columns there is no such place, between two pairs of columns there is.
 */
function toStretches(band: readonly Row[]): Row[][] {
  if (isLineByLine(band)) return [[...band]];
  const stretches: Row[][] = [];
  const orders = band.map((row) => row.map(({ order }) => order));
  const earliestBelow = orders.map(() => Infinity);
  for (let index = band.length - 2; index >= 0; index -= 1)
    earliestBelow[index] = Math.min(earliestBelow[index + 1] as number, ...(orders[index + 1] as number[]));
  let latest = -1;
  let cut = true;
  for (const [index, row] of band.entries()) {
    if (cut) stretches.push([]);
    stretches.at(-1)?.push(row);
    latest = Math.max(latest, ...(orders[index] as number[]));
    cut = latest < (earliestBelow[index] as number);
  }
  return stretches;
}

/** Cuts rows into runs of rows over which at least one white strip goes through from top to bottom. */
function toBands(rows: readonly Row[]): Row[][] {
  const bands: Row[][] = [];
  let inked: Interval[] = [];
  let size = Infinity;
  for (const row of rows) {
    const band = bands.at(-1);
    const together = union([...inked, ...row.map(extent)]);
    const least = Math.min(size, smallest(row));
    const breaks =
      gutters(together, least).length === 0 && (gutters(inked, least).length > 0 || row.length > 1);
    if (!band || breaks) {
      bands.push([row]);
      inked = union(row.map(extent));
      size = smallest(row);
    } else {
      band.push(row);
      inked = together;
      size = least;
    }
  }
  return bands;
}

const extent = (fragment: Fragment): Interval => [fragment.left, fragment.right];

function union(intervals: readonly Interval[]): Interval[] {
  const merged: [number, number][] = [];
  for (const [left, right] of intervals.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && left <= last[1]) last[1] = Math.max(last[1], right);
    else merged.push([left, right]);
  }
  return merged;
}

/**
 * White strips between inked intervals, widest first.
 * @param size of the smallest letters around, in points: a heading in one column is larger than the text beside it
 */
function gutters(inked: readonly Interval[], size: number): Interval[] {
  return inked
    .slice(1)
    .map((interval, index): Interval => [(inked[index] as Interval)[1], interval[0]])
    .filter(([from, to]) => to - from >= gutterGap * size)
    .toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]));
}

const smallest = (row: Row): number => Math.min(...row.map(({ size }) => size));

/** The x at which a band parts into columns; undefined where it is a table or plain text. */
function columnGutter(band: readonly Row[]): number | undefined {
  if (band.length < 3) return undefined;
  const inked = union(band.flat().map(extent));
  const sizes = band.map((row) => Math.max(...row.map(({ size }) => size))).toSorted((a, b) => a - b);
  const typical = sizes[Math.floor(sizes.length / 2)] as number;
  for (const [from, to] of gutters(inked, Math.min(...sizes))) {
    if (to - from < gutterGap * typical) continue;
    const middle = (from + to) / 2;
    if (areColumns(band, middle)) return middle;
  }
  return undefined;
}

/**
 * Columns are written one after the other, tables row by row: the order in the
 * source decides. Where a table was written column by column, its short cells
 * that stand on common baselines tell.
 */
function areColumns(band: readonly Row[], middle: number): boolean {
  const all = band.flat();
  const left = all.filter((fragment) => fragment.left < middle);
  const right = all.filter((fragment) => fragment.left >= middle);
  if (left.length < 3 || right.length < 3) return false;
  const both = band.filter((row) => row.some((f) => f.left < middle) && row.some((f) => f.left >= middle));
  if (both.length === 0 || isLineByLine(band)) return true;
  const sides = all.toSorted((a, b) => a.order - b.order).map((fragment) => fragment.left < middle);
  const switches = sides.filter((side, index) => index > 0 && side !== sides[index - 1]).length;
  if (switches > Math.max(1, both.length * 0.5)) return false;
  const aligned = both.filter((row) => {
    const [l, r] = [row.find((f) => f.left < middle), row.find((f) => f.left >= middle)];
    return l && r && Math.abs(l.baseline - r.baseline) <= 0.12 * l.size;
  });
  const shortest = Math.min(medianLength(left), medianLength(right));
  return !(aligned.length >= 0.8 * Math.min(left.length, right.length) && shortest <= shortCell);
}

/** In characters: what most cells of numbers and grades have, and what lines of narrow columns exceed. */
const shortCell = 8;
const columnLine = 35;

/** Columns written line by line across the page, as some programs do: two long pieces in most rows. */
function isLineByLine(band: readonly Row[]): boolean {
  const pairs = band.filter((row) => row.length === 2);
  if (pairs.length < 6 || pairs.length < 0.6 * band.length) return false;
  return [0, 1].every((side) => medianLength(pairs.map((row) => row[side] as Fragment)) >= columnLine);
}

const medianLength = (fragments: readonly Fragment[]) => median(fragments.map((f) => textOf(f).length));

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function textOf(fragment: Fragment): string {
  return joinRuns(fragment.runs).normalize("NFC");
}

function joinRuns(runs: readonly Run[]): string {
  const spread = letterSpaced(runs);
  if (spread !== undefined) return spread;
  let text = "";
  let right = 0;
  for (const run of runs) {
    const gap = run.x - right;
    if (text !== "" && (run.spaced || gap > 0.25 * run.size)) text += " ";
    text += run.text;
    right = run.x + run.width;
  }
  return joinLetterSpaced(text);
}

/** `C U R R I C U L U M  V I T A E`: single letters set apart; the wider gaps part the words. */
function letterSpaced(runs: readonly Run[]): string | undefined {
  if (runs.length < 5 || runs.some((run) => [...run.text].length > 1)) return undefined;
  if (runs.filter((run) => /\p{L}/u.test(run.text)).length < 0.7 * runs.length) return undefined;
  const gaps = runs.slice(1).map((run, index) => run.x - (runs[index] as Run).x - (runs[index] as Run).width);
  const usual = median(gaps);
  return runs
    .map(
      (run, index) =>
        (index > 0 && (gaps[index - 1] as number) > Math.max(usual * 1.6, 0.5) ? " " : "") + run.text,
    )
    .join("");
}

/** A title whose letters are set so far apart that they fell into several fragments. */
function spreadTitle(row: Row): string | undefined {
  if (row.length < 2 || row.some(({ runs }) => runs.length < 3)) return undefined;
  return letterSpaced(row.flatMap(({ runs }) => runs));
}

function toLine(row: Row): Line {
  const runs = row.flatMap((fragment) => fragment.runs);
  let text = "";
  let previous: Fragment | undefined;
  for (const fragment of row) {
    const gap = previous ? fragment.left - previous.right : 0;
    const spaced = fragment.runs[0]?.spaced || gap > 0.2 * fragment.size;
    if (previous) text += gap >= cellGap * Math.min(previous.size, fragment.size) ? "\t" : spaced ? " " : "";
    text += textOf(fragment);
    previous = fragment;
  }
  const letters = (of: readonly Run[]) => of.reduce((sum, run) => sum + run.text.length, 0);
  const size = heaviest(runs, (run) => String(run.size));
  const font = heaviest(runs, (run) => run.font ?? "");
  const x = Math.min(...row.map(({ left }) => left));
  const y = Math.min(...row.map(top));
  return {
    text: (spreadTitle(row) ?? text).trim(),
    x: round(x),
    y: round(y),
    width: round(Math.max(...row.map(({ right }) => right)) - x),
    height: round(Math.max(...row.map(bottom)) - y),
    size: Number(size),
    bold: letters(runs.filter(({ bold }) => bold)) > letters(runs) / 2,
    ...(font === "" ? {} : { font }),
  };
}

/** The value that most letters have. */
function heaviest(runs: readonly Run[], value: (run: Run) => string): string {
  const weights = new Map<string, number>();
  for (const run of runs) weights.set(value(run), (weights.get(value(run)) ?? 0) + run.text.length);
  return [...weights].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}

const round = (value: number) => Math.round(value * 10) / 10;
