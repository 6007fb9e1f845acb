import { matches, sortName } from "../domain/summary-query.ts";
import type { SummarySort } from "../domain/summary-query.ts";
import type { ApplicationSummary } from "../domain/summary.ts";
import type { Listed, SummaryQuery } from "../ports.ts";
import { cursorAt, pageLimit } from "./cursor.ts";
import type { Position } from "./cursor.ts";

/** The name of a listing of summaries: all that says which rows are in it, and in which order. */
export const summaryListing = ({ cursor: _cursor, limit: _limit, ...query }: SummaryQuery): string =>
  JSON.stringify([
    "summaries",
    ...Object.entries(query)
      .filter(([, value]) => value !== undefined)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  ]);

/** Where a row stands in a listing. */
export const placeOf = (summary: ApplicationSummary, sort: SummarySort): Position => [
  sort === "name" ? sortName(summary) : summary.receivedAt,
  summary.id,
];

/**
 * A page of the rows that match, out of rows in the listing's order that begin
 * behind the cursor: `take` them one by one until it gives the page, or say that
 * they came to an `end`. No more than `most` are looked at, nor more than `enough` once
 * some matched: the page ends there, and the next one goes on from there.
 */
export function summaryPager(query: SummaryQuery, most = Number.POSITIVE_INFINITY, enough: number = most) {
  const { sort = "newest" } = query;
  const limit = pageLimit(query.limit);
  const items: ApplicationSummary[] = [];
  let looked = 0;
  let last: Position = [];
  return {
    take(row: ApplicationSummary): Listed<ApplicationSummary> | undefined {
      const wanted = matches(row, query);
      if (looked >= (items.length > 0 ? enough : most) || (wanted && items.length === limit))
        return { items, next: cursorAt(summaryListing(query), last) };
      if (wanted) items.push(row);
      looked += 1;
      last = placeOf(row, sort);
      return undefined;
    },
    found: () => items.length,
    /** @param at where to go on, if not all was looked at */
    end: (at?: Position): Listed<ApplicationSummary> => ({
      items,
      ...(at && { next: cursorAt(summaryListing(query), at) }),
    }),
  };
}
