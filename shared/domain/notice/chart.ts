import type { Arrivals } from "./tally.ts";
import { dayAfter, daysBetween } from "./calendar.ts";

/**
 * The small picture in a notice: arrivals by day as bars, and below them how much of
 * it all is complete. It holds no words: those stand beside it, as text.
 */

/** Red, green, blue and opacity of each dot, rows from the top. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** In points; drawn with twice as many dots, for screens that have them. */
export const chartWidth = 600;
export const chartHeight = 132;
const scale = 2;

export const colours = {
  complete: "#1a7340",
  open: "#e0a526",
  deadline: "#b3261e",
} as const;
const card = "#f4f5f7";
const rule = "#c8cfd6";

/** More columns than this can't be told apart: then one stands for several days. */
const mostColumns = 70;
/** Fewer look like a fence of planks. */
const leastColumns = 14;

export interface Column {
  readonly complete: number;
  readonly open: number;
}
export interface Chart {
  /** Local dates of the first and last day shown. */
  readonly first: string;
  readonly last: string;
  readonly columns: readonly Column[];
  /** Days that one column stands for. */
  readonly daysEach: number;
  /** Place of the deadline, in columns from the left; absent where it is not in the picture. */
  readonly deadline?: number;
}

/**
 * What the picture shows: a column for each day from the first arrival to today, or
 * to the deadline where that is near.
 */
export function chartOf(arrivals: readonly Arrivals[], today: string, deadline?: string): Chart {
  const opened = arrivals[0]?.day ?? today;
  const newest = [arrivals.at(-1)?.day ?? today, today].toSorted()[1] ?? today;
  const near = deadline !== undefined && deadline > newest && daysBetween(newest, deadline) <= 21;
  const last = near ? deadline : newest;
  const days = daysBetween(opened, last) + 1;
  const daysEach = Math.ceil(days / mostColumns);
  const columns = Math.max(leastColumns, Math.ceil(days / daysEach));
  const first = dayAfter(last, 1 - columns * daysEach);
  const filled = Array.from({ length: columns }, () => ({ complete: 0, open: 0 }));
  for (const { day, complete, open } of arrivals) {
    const column = filled[Math.floor(daysBetween(first, day) / daysEach)];
    if (!column) continue;
    column.complete += complete;
    column.open += open;
  }
  const end = deadline === undefined ? undefined : (daysBetween(first, deadline) + 1) / daysEach;
  return {
    first,
    last,
    columns: filled,
    daysEach,
    ...(end !== undefined && end > 0 && end <= columns && { deadline: end }),
  };
}

/** Draws the chart on a light card of its own, which looks right on a dark page too. */
export function drawChart({ columns, deadline }: Chart): Picture {
  const canvas = new Canvas(chartWidth, chartHeight);
  canvas.rectangle(0, 0, chartWidth, chartHeight, card);
  const [left, right, top, base] = [16, chartWidth - 16, 14, chartHeight - 38];
  const step = (right - left) / columns.length;
  const most = Math.max(1, ...columns.map(({ complete, open }) => complete + open));
  const gap = Math.min(6, Math.max(1, step * 0.22));
  for (const [index, { complete, open }] of columns.entries()) {
    const x = left + index * step + gap / 2;
    const tall = (count: number) => ((base - top) * count) / most;
    const solid = tall(complete);
    const loose = tall(open);
    canvas.rectangle(x, base - solid, step - gap, solid, colours.complete);
    canvas.rectangle(x, base - solid - loose, step - gap, loose, colours.open);
  }
  canvas.rectangle(left, base, right - left, 1, rule);
  if (deadline !== undefined) {
    const x = left + deadline * step;
    for (let y = top - 6; y < base; y += 6) canvas.rectangle(x - 1, y, 2, 4, colours.deadline);
  }
  const complete = columns.reduce((sum, column) => sum + column.complete, 0);
  const all = columns.reduce((sum, column) => sum + column.complete + column.open, 0);
  const share = all === 0 ? 0 : ((right - left) * complete) / all;
  canvas.rectangle(left, base + 14, right - left, 10, all === 0 ? rule : colours.open);
  canvas.rectangle(left, base + 14, share, 10, colours.complete);
  return canvas.picture();
}

/** Rectangles with soft edges, on dots. */
class Canvas {
  readonly #width: number;
  readonly #height: number;
  readonly #data: Uint8Array;
  constructor(width: number, height: number) {
    this.#width = width * scale;
    this.#height = height * scale;
    this.#data = new Uint8Array(this.#width * this.#height * 4);
  }

  /** Fills a rectangle given in points; dots that it covers in part are mixed. */
  rectangle(x: number, y: number, width: number, height: number, colour: string): void {
    if (width <= 0 || height <= 0) return;
    const [x0, x1, y0, y1] = [x * scale, (x + width) * scale, y * scale, (y + height) * scale];
    const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
    for (let row = Math.max(0, Math.floor(y0)); row < Math.min(this.#height, Math.ceil(y1)); row += 1)
      for (let dot = Math.max(0, Math.floor(x0)); dot < Math.min(this.#width, Math.ceil(x1)); dot += 1) {
        const share = covered(dot, x0, x1) * covered(row, y0, y1);
        const at = (row * this.#width + dot) * 4;
        for (const [offset, part] of parts.entries()) {
          const under = this.#data[at + offset] ?? 0;
          this.#data[at + offset] = Math.round(under + (part - under) * share);
        }
        this.#data[at + 3] = 255;
      }
  }

  picture(): Picture {
    return { width: this.#width, height: this.#height, data: this.#data };
  }
}

/** How much of the dot from `at` to `at + 1` lies between two places. */
const covered = (at: number, from: number, to: number): number =>
  Math.max(0, Math.min(at + 1, to) - Math.max(at, from));
