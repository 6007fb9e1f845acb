import type { ItemState } from "../../shared/domain/check/verdict.ts";
import { dayAfter, daysBetween, localMoment, zoneOf } from "../../shared/domain/notice/calendar.ts";
import { chartOf } from "../../shared/domain/notice/chart.ts";
import type { Chart } from "../../shared/domain/notice/chart.ts";
import { tally } from "../../shared/domain/notice/tally.ts";
import type { Posting } from "../../shared/domain/posting/posting.ts";
import type { Records } from "../../shared/ports.ts";

/** What a look over a posting's newest applications shows besides its counts. */
export interface Look {
  readonly chart: Chart | undefined;
  /** How many rows have an item in a state. */
  readonly items: ReadonlyMap<string, ReadonlyMap<ItemState, number>>;
  /** How many rows were looked at, and whether there are more. */
  readonly rows: number;
  readonly more: boolean;
}

/** A page waits for the answer: a larger posting's chart and columns tell of its newest applications. */
const mostRows = 1_000;
/** When nothing came for so long, the chart ends soon after what came last. */
const quietDays = 45;

/** Goes over a bounded number of rows, newest first. */
export async function lookOver(
  records: Pick<Records, "summaries">,
  posting: Posting,
  now: Date,
): Promise<Look> {
  const counted = tally(zoneOf(posting));
  const items = new Map<string, Map<ItemState, number>>();
  let rows = 0;
  let cursor: string | undefined;
  do {
    const page = await records.summaries({
      posting: posting.id,
      limit: 200,
      ...(cursor !== undefined && { cursor }),
    });
    for (const row of page.items) {
      counted.add(row);
      for (const { id, status } of row.items) {
        const states = items.get(id) ?? new Map<ItemState, number>();
        items.set(id, states.set(status, (states.get(status) ?? 0) + 1));
      }
    }
    rows += page.items.length;
    cursor = page.next;
  } while (cursor !== undefined && rows < mostRows);
  const { arrivals } = counted.result();
  const newest = arrivals.at(-1)?.day;
  if (newest === undefined) return { chart: undefined, items, rows, more: cursor !== undefined };
  const today = localMoment(now.toISOString(), zoneOf(posting)).date;
  const end = daysBetween(newest, today) > quietDays ? dayAfter(newest, 7) : today;
  const chart = chartOf(arrivals, end, posting.deadline?.date);
  return { chart, items, rows, more: cursor !== undefined };
}
