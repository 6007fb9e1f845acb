import type { Line } from "./reading.ts";

/* Cells of a line, and lines beside and below one another, in a list of persons. */

/** What gaps part in a line. */
export function cells(text: string): string[] {
  return text.split(/\t|\s{3,}/);
}

/** The cell in which a letter stands: its index, of how many, and where it starts. */
export function cellAt(text: string, offset: number): { index: number; count: number; start: number } {
  let index = 0;
  let start = 0;
  for (const gap of text.matchAll(/\t|\s{3,}/g)) {
    if (gap.index >= offset) break;
    index++;
    start = gap.index + gap[0].length;
  }
  return { index, count: cells(text).length, start };
}

/** They stand in columns of their own, whatever their order. */
export function areBeside(one: Line | undefined, other: Line | undefined): boolean {
  if (!one || !other || one.width <= 0 || other.width <= 0) return false;
  return one.x >= other.x + other.width || other.x >= one.x + one.width;
}

/** No line of its column stands between. */
export const isNextLine = (above: Line | undefined, below: Line | undefined): boolean =>
  above !== undefined &&
  below !== undefined &&
  below.y - above.y <= 2.2 * Math.max(above.height, below.height);

/** A wider gap stands above a line than below it, or it alone is bold. */
export function beginsBlock(lines: readonly Line[], index: number): boolean {
  const [above, own, below] = lines.slice(index - 1, index + 2);
  if (!above || !own || !below) return false;
  return own.y - above.y > 1.2 * (below.y - own.y) || (own.bold && !above.bold && !below.bold);
}
