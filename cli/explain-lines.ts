import type { ExplainedPage } from "../shared/domain/document/explain.ts";
import { html, type Html } from "../shared/domain/reply/html.ts";
import type { Labelled } from "./explain-picture.ts";

interface Marked {
  readonly from: number;
  readonly to: number;
  readonly label: Labelled;
  /** Whether the quote begins here. */
  readonly first: boolean;
}

/** A page of a format without pages: its lines, with the words marked. */
export function linesView({ page }: ExplainedPage, cues: readonly Labelled[]): Html {
  const byLine = Map.groupBy(
    cues.flatMap((label) =>
      label.cue.marks.map(({ line, from, to }, index) => ({ line, from, to, label, first: index === 0 })),
    ),
    ({ line }) => line,
  );
  if (page.lines.length === 0) return html`<p class="lines empty">No words.</p>`;
  return html`<div class="lines">
    ${page.lines.map(
      ({ text, bold }, index) =>
        html`<p${bold ? html` class="bold"` : undefined}>${markedText(text, byLine.get(index) ?? [])}</p>`,
    )}
  </div>`;
}

/** The text in stretches between the ends of marks; marks may overlap. */
function markedText(text: string, marks: readonly Marked[]): Html[] {
  const ends = [...new Set([0, text.length, ...marks.flatMap(({ from, to }) => [from, to])])].toSorted(
    (a, b) => a - b,
  );
  return ends.slice(0, -1).map((from, index) => {
    const words = shown(text.slice(from, ends[index + 1]));
    const over = marks.filter((mark) => mark.from <= from && from < mark.to);
    if (over.length === 0) return html`${words}`;
    const kinds = [...new Set(over.map(({ label }) => label.of))].toSorted().join(" ");
    const signs = over
      .filter((mark) => mark.first && mark.from === from)
      .map(({ label }) => html`<b class="sign ${label.of}" id="${label.id}">${label.sign}</b>`);
    return html`${signs}<mark class="${kinds}">${words}</mark>`;
  });
}

/** A stranger's words as they stand: without what would turn the writing around, or break the page's text. */
function shown(text: string): string {
  return text
    .replaceAll(/[^\P{Cc}\t]|[\p{Zl}\p{Zp}]/gu, " ")
    .replaceAll(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "");
}
