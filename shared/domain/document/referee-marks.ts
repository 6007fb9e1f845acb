import type { EvidenceMark } from "./evidence-marks.ts";
import type { Page } from "./reading.ts";
import type { Referee } from "./section.ts";

/** Where a page names referees: the lines with a name, an address or a telephone number of theirs. */
export function refereeMarks(page: Page, referees: readonly Referee[]): readonly EvidenceMark[] {
  return referees.filter((one) => one.page === page.number).flatMap((one) => markOf(page, one) ?? []);
}

function markOf(page: Page, { name, email, phone, quote }: Referee): EvidenceMark | undefined {
  const wanted = [name, email, phone].flatMap((words) => (words ? [folded(words)] : []));
  const lines = page.lines.flatMap((line, index) =>
    wanted.some((words) => folded(line.text).includes(words)) ? [{ line, index }] : [],
  );
  if (lines.length === 0) return undefined;
  const share = (value: number) => Math.min(1, Math.max(0, value));
  const drawn = page.width > 0 && page.height > 0;
  return {
    cue: "referee",
    quote: quote === "" ? name : quote,
    weight: 0,
    counted: true,
    boxes: drawn
      ? lines.map(({ line: { x, y, width, height } }) => ({
          x: share(x / page.width),
          y: share(y / page.height),
          width: share((x + width) / page.width) - share(x / page.width),
          height: share((y + height) / page.height) - share(y / page.height),
        }))
      : [],
    lines: lines.map(({ line, index }) => ({ line: index, from: 0, to: line.text.length })),
  };
}

/** Letters and digits alone: a number is written with spaces here and without them there. */
const folded = (words: string) => words.toLowerCase().replaceAll(/[^\p{L}\p{N}@.]+/gu, "");
