import type { ExplainedCue, ExplainedPage } from "../shared/domain/document/explain.ts";
import { html, type Html } from "../shared/domain/reply/html.ts";
import { signed } from "./explain-table.ts";
import { plain } from "./terminal.ts";

/** A cue with the sign by which its mark and its label are known. */
export interface Labelled {
  readonly id: string;
  readonly sign: string;
  readonly of: "winner" | "next";
  readonly cue: ExplainedCue;
}

/** The page's cues, each kind's in the order in which they stand: `1`, `2` … and `a`, `b` …. */
export function labelled({ winner, runnerUp }: ExplainedPage, page: string): Labelled[] {
  const ordered = (cues: readonly ExplainedCue[]) =>
    cues.toSorted((one, other) => placeOf(one) - placeOf(other) || other.weight - one.weight);
  const own = ordered(winner.cues).map((cue, index) => ({
    id: `${page}w${index + 1}`,
    sign: String(index + 1),
    of: "winner" as const,
    cue,
  }));
  const others = ordered(runnerUp?.cues ?? []).map((cue, index) => ({
    id: `${page}n${index + 1}`,
    sign: letters(index),
    of: "next" as const,
    cue,
  }));
  return [...own, ...others];
}

const placeOf = ({ marks }: ExplainedCue) =>
  (marks[0]?.line ?? 0) * 1000 + Math.min(999, marks[0]?.from ?? 0);

/** `a` … `z`, `aa` …. */
function letters(index: number): string {
  const last = String.fromCodePoint(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

/** CSS pixels in the wide layout, as `explain.css` has them. */
const paperWidth = 600;
const labelHeight = 24;

/** The page as a picture with its marks, and the labels beside them. */
export function pictureView({ page }: ExplainedPage, cues: readonly Labelled[], png: Uint8Array): Html {
  const size = sizeOf(png);
  const height = Math.round((paperWidth * size.height) / size.width);
  const data = Buffer.from(png.buffer, png.byteOffset, png.byteLength).toString("base64");
  const hasPlaces = page.width > 0 && page.height > 0;
  const anchored = cues.map((label) => {
    const box = hasPlaces ? label.cue.marks[0]?.box : undefined;
    return { label, y: box ? ((box.y + box.height / 2) / page.height) * height : 0 };
  });
  const tops = spread(
    anchored.map(({ y }) => y),
    height,
  );
  const all = Math.max(height, cues.length * labelHeight);
  const leads = anchored.flatMap(({ label, y }, index) => {
    const to = (tops[index] ?? 0) + labelHeight / 2;
    return label.cue.marks[0]?.box && hasPlaces
      ? [html`<path class="${label.of}" d="M0 ${round(y)}C32 ${round(y)} 32 ${round(to)} 64 ${round(to)}" />`]
      : [];
  });
  return html`<div class="sheet">
    <figure class="paper">
      <img
        alt="Page ${page.number}"
        width="${size.width}"
        height="${size.height}"
        src="data:image/png;base64,${data}"
      />${hasPlaces ? cues.flatMap((label, index) => markBoxes(label, page, nth(cues, index))) : undefined}
    </figure>
    <svg class="leads" width="64" height="${all}" viewBox="0 0 64 ${all}" aria-hidden="true">${leads}</svg>
    <div class="labels" style="--height:${all}px">${lists(cues, tops)}</div>
  </div>`;
}

/** Width and height of a PNG, from its first chunk. */
function sizeOf(png: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Labels as near to their mark as they may be without lying on one another. */
function spread(places: readonly number[], height: number): number[] {
  const order = places
    .map((_, index) => index)
    .toSorted((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b);
  const tops: number[] = [];
  let free = 0;
  for (const index of order) {
    const top = Math.max(free, (places[index] ?? 0) - labelHeight / 2);
    tops[index] = top;
    free = top + labelHeight;
  }
  let limit = Math.max(height, order.length * labelHeight);
  for (const index of order.toReversed()) {
    tops[index] = Math.min(tops[index] ?? 0, limit - labelHeight);
    limit = tops[index] ?? 0;
  }
  return tops.map(round);
}

/** Points within which two marks begin at one place. */
const samePlace = 12;

/** How many marks before it begin where it does: their signs stand side by side. */
function nth(cues: readonly Labelled[], index: number): number {
  const [own] = cues[index]?.cue.marks ?? [];
  return cues.slice(0, index).filter(({ cue: { marks } }) => {
    const [other] = marks;
    if (!own?.box || !other?.box || own.line !== other.line) return false;
    return Math.abs(own.box.x - other.box.x) < samePlace;
  }).length;
}

/** A mark for each line of the quote, in shares of the page, within it whatever the document says. */
function markBoxes({ id, sign, of, cue }: Labelled, page: ExplainedPage["page"], place: number): Html[] {
  return cue.marks.flatMap(({ box, line }, index) => {
    if (!box) return [];
    const [left, width] = within(box.x, box.width, page.width);
    const [top, height] = within(box.y, box.height, page.height);
    const style = `left:${left}%;top:${top}%;width:${width}%;height:${height}%;--nth:${place}`;
    const spent = cue.counted ? "" : " spent";
    const inner = box.x > (page.lines[line]?.x ?? 0) + 1 ? " inner" : "";
    return index === 0
      ? [
          html`<span
            class="mark ${of}${spent}${inner}"
            id="${id}"
            style="${style}"
            title="${cue.cue} ${signed(cue.weight)}"
            ><b>${sign}</b></span
          >`,
        ]
      : [html`<span class="mark ${of}${spent}" style="${style}"></span>`];
  });
}

/** Start and length in percent of the whole, cut to it. */
export function within(start: number, length: number, whole: number): readonly [number, number] {
  const share = (value: number) => Math.min(100, Math.max(0, (value / whole) * 100));
  const from = share(start);
  return [Math.round(from * 100) / 100, Math.round((share(start + length) - from) * 100) / 100];
}

function lists(cues: readonly Labelled[], tops?: readonly number[]): Html[] {
  return (["winner", "next"] as const).flatMap((of) => {
    const own = cues.flatMap((label, index) =>
      label.of === of ? [labelItem(label, tops && tops[index])] : [],
    );
    return own.length > 0
      ? [
          html`<ol class="cues ${of}">
            ${own}
          </ol>`,
        ]
      : [];
  });
}

function labelItem({ id, sign, of, cue }: Labelled, top: number | undefined): Html {
  const quote = plain(cue.quote);
  return html`<li
    class="${of}${cue.counted ? "" : " spent"}"
    ${top === undefined ? undefined : html` style="--top:${top}px"`}
  >
    <a href="#${id}"><b class="sign">${sign}</b></a
    ><span class="cue">${cue.cue}${cue.anchor ? " ⚓" : ""}</span
    ><span class="weight">${signed(cue.weight)}</span
    >${quote === "" ? undefined : html`<q title="${quote}">${quote}</q>`}
  </li>`;
}

/** The labels as a list of their own, for a view without places. */
export function textLabels(cues: readonly Labelled[]): Html {
  return html`<div class="labels">${lists(cues)}</div>`;
}
