import type { Report } from "./report.ts";
import { percent, type Share, wilson } from "./statistics.ts";

/*
 * The picture of docs/accuracy.md: plain SVG without scripts, its text as text. It brings its own
 * background, so that it can be read on a page of either colour, and follows the reader's preference.
 */

const width = 880;
const left = 190;
const right = 700;
const row = 26;
/** Where the second panel's columns stand, and how high they can be. */
const columnHeight = 180;

const style = `
  text { font: 13px system-ui, -apple-system, "Segoe UI", "Liberation Sans", sans-serif; fill: var(--ink) }
  svg { --paper: #ffffff; --ink: #1f2328; --soft: #59636e; --rule: #d8dee4; --rail: #eef1f4; --bar: #6aa5dc; --total: #2f6fab; --said: #b3460b }
  @media (prefers-color-scheme: dark) {
    svg { --paper: #0f141a; --ink: #e6edf3; --soft: #9aa5b1; --rule: #303842; --rail: #1a212a; --bar: #2f5780; --total: #3b7dbd; --said: #ffa657 }
  }
  .paper { fill: var(--paper); stroke: var(--rule) }
  .title { font-size: 17px; font-weight: 600 }
  .soft { fill: var(--soft); font-size: 12px }
  .strong { font-weight: 600 }
  .rule { stroke: var(--rule) }
  .rail { fill: var(--rail) }
  .bar { fill: var(--bar) }
  .total { fill: var(--total) }
  .whisker { stroke: var(--ink); stroke-width: 1.5; fill: none }
  .said { fill: var(--said); stroke: var(--paper); stroke-width: 1.5 }
  .border { stroke: var(--said); stroke-width: 1.5; stroke-dasharray: 5 4 }
`;

const escape = (words: string): string =>
  words.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? "&quot;");

/** A length or place in pixels, with so few digits that no machine writes it otherwise. */
const at = (number: number): string => String(Math.round(number * 10) / 10);

function text(
  x: number,
  y: number,
  words: string,
  options: { class?: string; anchor?: string } = {},
): string {
  const attributes = `${options.class ? ` class="${options.class}"` : ""}${options.anchor ? ` text-anchor="${options.anchor}"` : ""}`;
  return `<text x="${at(x)}" y="${at(y)}"${attributes}>${escape(words)}</text>`;
}

const across = (share: number): number => left + share * (right - left);

function bar(name: string, share: Share, top: number, total: boolean): string[] {
  const [low, high] = wilson(share) ?? [0, 0];
  const middle = top + row / 2;
  const end = across(share.all ? share.right / share.all : 0);
  const label = total ? "strong" : "";
  return [
    text(left - 12, middle + 4.5, name, { anchor: "end", class: label }),
    `<rect class="rail" x="${left}" y="${at(top + 4)}" width="${right - left}" height="${row - 8}" rx="3"/>`,
    `<rect class="${total ? "total" : "bar"}" x="${left}" y="${at(top + 4)}" width="${at(end - left)}" height="${row - 8}" rx="3"/>`,
    `<path class="whisker" d="M${at(across(low))} ${at(middle)}H${at(across(high))}M${at(across(low))} ${at(middle - 4)}v8M${at(across(high))} ${at(middle - 4)}v8"/>`,
    text(right + 14, middle + 4.5, percent(share), { class: label }),
  ];
}

function kindsPanel(report: Report, top: number): { lines: string[]; bottom: number } {
  const rows = Object.entries(report.perKind);
  const first = top + 56;
  const bottom = first + row * (rows.length + 1) + 6;
  const marks = [0, 0.25, 0.5, 0.75, 1];
  return {
    bottom: bottom + 20,
    lines: [
      text(24, top + 18, "Documents whose kind was right", { class: "title" }),
      text(
        24,
        top + 38,
        "held-out set, by the kind that they are; lines with ends: 95 % intervals (Wilson)",
        {
          class: "soft",
        },
      ),
      ...bar("all kinds", report.kinds, first, true),
      ...rows.flatMap(([kind, share], index) =>
        bar(kind.replaceAll("-", " "), share, first + row * (index + 1) + 6, false),
      ),
      ...marks.map((share) =>
        text(across(share), bottom + 16, `${share * 100} %`, { class: "soft", anchor: "middle" }),
      ),
    ],
  };
}

type Bin = Report["calibration"][number];

function column(bin: Bin, x: number, wide: number, floor: number): string[] {
  const up = (share: number): number => floor - share * columnHeight;
  const middle = x + wide / 2;
  const range = `${bin.from.toFixed(2)}–${bin.to.toFixed(2)}`;
  const under = [
    text(middle, floor + 18, range, { anchor: "middle" }),
    text(middle, floor + 35, `${bin.share.right} of ${bin.share.all}`, { class: "soft", anchor: "middle" }),
  ];
  const interval = wilson(bin.share);
  if (!interval) return under;
  const [low, high] = interval;
  const top = up(bin.share.right / bin.share.all);
  const said = up(bin.mean);
  const aside = middle + wide / 4;
  return [
    `<rect class="bar" x="${at(x)}" y="${at(top)}" width="${at(wide)}" height="${at(floor - top)}" rx="3"/>`,
    `<path class="whisker" d="M${at(middle)} ${at(up(low))}V${at(up(high))}M${at(middle - 5)} ${at(up(low))}h10M${at(middle - 5)} ${at(up(high))}h10"/>`,
    `<path class="said" d="M${at(aside)} ${at(said - 7)}l7 7l-7 7l-7 -7z"/>`,
    ...under,
  ];
}

function reliabilityPanel(report: Report, certain: number, top: number): { lines: string[]; bottom: number } {
  const floor = top + 86 + columnHeight;
  const step = (width - 24 - 76) / report.calibration.length;
  const place = (index: number): number => 76 + step * index;
  const border = report.calibration.findIndex(({ from }) => from >= certain);
  return {
    bottom: floor + 54,
    lines: [
      text(24, top + 18, "Reliability: what a confidence is worth", { class: "title" }),
      `<rect class="bar" x="24" y="${at(top + 30)}" width="12" height="12" rx="2"/>`,
      text(42, top + 40, "share of the sections with such a confidence that were right", { class: "soft" }),
      `<path class="said" d="M466 ${at(top + 29)}l7 7l-7 7l-7 -7z"/>`,
      text(480, top + 40, "confidence said, on average", { class: "soft" }),
      ...[0, 0.25, 0.5, 0.75, 1].flatMap((share) => [
        `<path class="rule" d="M66 ${at(floor - share * columnHeight)}H${width - 24}"/>`,
        text(58, floor - share * columnHeight + 4, `${share * 100} %`, { class: "soft", anchor: "end" }),
      ]),
      ...report.calibration.flatMap((bin, index) =>
        column(bin, place(index) + step * 0.16, step * 0.68, floor),
      ),
      ...(border > 0
        ? [
            `<path class="border" d="M${at(place(border))} ${at(floor - columnHeight - 22)}V${at(floor + 38)}"/>`,
            text(place(border) - 8, floor - columnHeight - 12, "a person looks", {
              class: "soft",
              anchor: "end",
            }),
            text(place(border) + 8, floor - columnHeight - 12, "taken as certain", { class: "soft" }),
          ]
        : []),
    ],
  };
}

/**
 * Accuracy per kind as bars, and the reliability diagram, as one SVG.
 * @param certain the confidence from which on a kind is taken as certain
 */
export function picture(report: Report, certain: number): string {
  const kinds = kindsPanel(report, 20);
  const reliability = reliabilityPanel(report, certain, kinds.bottom + 28);
  const height = reliability.bottom;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${at(height)}" width="${width}" height="${at(height)}" role="img" aria-labelledby="name words">`,
    `<title id="name">Accuracy of recognition on the held-out set</title>`,
    `<desc id="words">${escape(`Kind right: ${percent(report.kinds)}. The figures are in the tables of accuracy.md.`)}</desc>`,
    `<style>${style}</style>`,
    `<rect class="paper" x="0.5" y="0.5" width="${width - 1}" height="${at(height - 1)}" rx="10"/>`,
    ...kinds.lines,
    `<path class="rule" d="M24 ${at(kinds.bottom + 12)}H${width - 24}"/>`,
    ...reliability.lines,
    "</svg>",
    "",
  ].join("\n");
}
