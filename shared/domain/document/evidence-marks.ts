import type { Explanation } from "./explain.ts";
import type { Page } from "./reading.ts";

/** Words of a page that speak for the kind it got, and where they stand on it. */
export interface EvidenceMark {
  readonly cue: string;
  readonly quote: string;
  readonly weight: number;
  /** False where the document's score has the cue from an earlier page. */
  readonly counted: boolean;
  /** One for each line that the words run over, in shares (0 to 1) of the page's width and height. */
  readonly boxes: readonly Box[];
  /** The words in the page's lines: index of the line, and letters `from` to before `to`. */
  readonly lines: readonly { readonly line: number; readonly from: number; readonly to: number }[];
}
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What was read on a page and why it counts as what it counts; undefined where there is no such page. */
export function markedPage(explanation: Explanation, number: number) {
  for (const { section, pages } of explanation.sections)
    for (const { page, winner } of pages)
      if (page.number === number)
        return {
          page,
          section,
          marks: winner.cues
            .filter(({ quote }) => quote !== "")
            .map(({ cue, quote, weight, counted, marks }): EvidenceMark => ({
              cue,
              quote,
              weight,
              counted,
              boxes: marks.flatMap(({ box }) => (box ? (shareOf(box, page) ?? []) : [])),
              lines: marks.map(({ line, from, to }) => ({ line, from, to })),
            })),
        };
  return undefined;
}

/** The box in shares of the page, cut to it, whatever the document says. */
function shareOf({ x, y, width, height }: Box, page: Pick<Page, "width" | "height">): Box | undefined {
  if (page.width <= 0 || page.height <= 0) return undefined;
  const [left, right] = [share(x / page.width), share((x + width) / page.width)];
  const [top, bottom] = [share(y / page.height), share((y + height) / page.height)];
  return { x: left, y: top, width: rounded(right - left), height: rounded(bottom - top) };
}

const share = (value: number) => rounded(Math.min(1, Math.max(0, value)));
const rounded = (value: number) => Math.round(value * 10_000) / 10_000;
