import type { Application } from "../../domain/application.ts";
import { facetsAsked, facetsOf, foldedWords, searchWords, sortName } from "../../domain/summary-query.ts";
import { summaryOf } from "../../domain/summary.ts";
import type { ApplicationSummary } from "../../domain/summary.ts";
import type { Listed, SummaryQuery } from "../../ports.ts";
import { positionOf } from "../cursor.ts";
import type { Position } from "../cursor.ts";
import { placeOf, summaryListing, summaryPager } from "../summary-page.ts";
import type { Database, Sql } from "./database.ts";

/** Rows that one call looks at, and rows that are sorted by hand: some ten milliseconds' worth. */
const maxLooked = 1000;

/** Sorts behind every text that stands in a sort key. */
export const last = "\u{10FFFF}";

/** Writes the row of an application, with all that it is found and counted by, in the caller's transaction. */
export function writeSummary(sql: Sql, application: Application): void {
  const before = kept(sql, application.id);
  const after = application.joined ? undefined : summaryOf(application);
  index(sql, before, after);
  if (!after) return void sql("DELETE FROM summaries WHERE id = ?").run(application.id);
  sql(
    `INSERT INTO summaries (id, posting, received_at, name, summary) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE
     SET received_at = excluded.received_at, name = excluded.name, summary = excluded.summary`,
  ).run(after.id, after.posting, after.receivedAt, sortName(after), JSON.stringify(after));
}

/** Takes the row of an application away, in the caller's transaction. */
export function removeSummary(sql: Sql, id: string): void {
  index(sql, kept(sql, id), undefined);
  sql("DELETE FROM summaries WHERE id = ?").run(id);
}

function kept(sql: Sql, id: string): ApplicationSummary | undefined {
  const row = sql("SELECT summary FROM summaries WHERE id = ?").get(id) as Row | undefined;
  return row && parsed(row);
}

/** Writes what differs between two states of a row. What it was found by follows from the row itself. */
function index(sql: Sql, before: ApplicationSummary | undefined, after: ApplicationSummary | undefined) {
  differ(before && facetRows(before), after && facetRows(after), {
    remove: sql("DELETE FROM facets WHERE posting = ? AND facet = ? AND received_at = ? AND id = ?"),
    add: sql("INSERT INTO facets (posting, facet, received_at, id) VALUES (?, ?, ?, ?)"),
  });
  differ(before && wordRows(before), after && wordRows(after), {
    remove: sql("DELETE FROM words WHERE posting = ? AND word = ? AND id = ?"),
    add: sql("INSERT INTO words (posting, word, id) VALUES (?, ?, ?)"),
  });
  differ(before && [[before.posting, before.status]], after && [[after.posting, after.status]], {
    remove: sql("UPDATE tallies SET count = count - 1 WHERE posting = ? AND status = ?"),
    add: sql(
      `INSERT INTO tallies (posting, status, count) VALUES (?, ?, 1)
       ON CONFLICT DO UPDATE SET count = count + 1`,
    ),
  });
}

type Keys = readonly (readonly string[])[];

function differ(
  before: Keys = [],
  after: Keys = [],
  { remove, add }: Readonly<Record<"remove" | "add", ReturnType<Sql>>>,
): void {
  const names = (keys: Keys) => new Set(keys.map((key) => JSON.stringify(key)));
  const [were, are] = [names(before), names(after)];
  for (const key of before) if (!are.has(JSON.stringify(key))) remove.run(...key);
  for (const key of after) if (!were.has(JSON.stringify(key))) add.run(...key);
}

const facetRows = (summary: ApplicationSummary): Keys =>
  facetsOf(summary).map((facet) => [summary.posting, facet, summary.receivedAt, summary.id]);
const wordRows = (summary: ApplicationSummary): Keys =>
  searchWords(summary).map((word) => [summary.posting, word, summary.id]);

/**
 * A page of a posting's rows. One condition that has an order of its own is walked in
 * it. Else the rarest of the conditions is taken whole and sorted; where all of them
 * are met often, the listing is walked and what does not match passed over.
 *
 * @throws BadCursor
 */
export function listSummaries({ rows, sql }: Database, query: SummaryQuery): Listed<ApplicationSummary> {
  const { sort = "newest" } = query;
  const after = positionOf(summaryListing(query), query.cursor);
  const facets = facetsAsked(query);
  const words = foldedWords(query.text ?? "");
  const direct = sort !== "name" && words.length === 0 && facets.length <= 1;
  const rarest = direct ? undefined : rarestOf(rows, query, facets, words);
  const found = rarest ? gathered(sql, rarest, sort, after) : walked(sql, query, facets[0], after);
  const page = summaryPager(query, maxLooked);
  for (const row of found) {
    const full = page.take(row);
    if (full) return full;
  }
  return page.end();
}

/** Ids of the rows that meet one condition, where they are few enough to be sorted by hand. */
function rarestOf(
  rows: Database["rows"],
  { posting, from = "", until = last }: SummaryQuery,
  facets: readonly string[],
  words: readonly string[],
): readonly string[] | undefined {
  const limit = maxLooked + 1;
  const sets = [
    ...facets.map((facet) =>
      rows<{ id: string }>(
        "SELECT id FROM facets WHERE posting = ? AND facet = ? AND received_at >= ? AND received_at < ? LIMIT ?",
        posting,
        facet,
        from,
        until,
        limit,
      ),
    ),
    ...words.map((word) =>
      rows<{ id: string }>(
        "SELECT id FROM words WHERE posting = ? AND word >= ? AND word < ? LIMIT ?",
        posting,
        word,
        word + last,
        limit,
      ),
    ),
  ];
  const [smallest] = sets.toSorted((one, other) => one.length - other.length);
  if (!smallest || smallest.length === limit) return undefined;
  return [...new Set(smallest.map(({ id }) => id))];
}

function gathered(
  sql: Sql,
  ids: readonly string[],
  sort: NonNullable<SummaryQuery["sort"]>,
  after: Position | undefined,
): ApplicationSummary[] {
  const precedes = (one: Position, other: Position) =>
    sort === "newest" ? follows(one, other) : follows(other, one);
  return ids
    .flatMap((id) => kept(sql, id) ?? [])
    .map((summary) => ({ summary, at: placeOf(summary, sort) }))
    .filter(({ at }) => after === undefined || precedes(after, at))
    .toSorted((one, other) => (precedes(one.at, other.at) ? -1 : 1))
    .map(({ summary }) => summary);
}

const follows = ([key = "", id = ""]: Position, [otherKey = "", otherId = ""]: Position) =>
  key === otherKey ? id > otherId : key > otherKey;

/** Rows in the order of the listing; of one set where it has that order, else of the posting. */
function* walked(
  sql: Sql,
  { posting, sort = "newest", from = "", until = last }: SummaryQuery,
  facet: string | undefined,
  after: Position | undefined,
): Iterable<ApplicationSummary> {
  const found = () => {
    if (sort === "name")
      return sql(
        "SELECT summary FROM summaries WHERE posting = ? AND (name, id) > (?, ?) ORDER BY name, id",
      ).iterate(posting, ...pair(after ?? ["", ""]));
    const source =
      facet === undefined
        ? "summaries AS listed WHERE listed.posting = ?"
        : `facets AS listed CROSS JOIN summaries ON summaries.id = listed.id
           WHERE listed.posting = ? AND listed.facet = ?`;
    const of = facet === undefined ? [posting] : [posting, facet];
    return sort === "newest"
      ? sql(
          `SELECT summary FROM ${source} AND (listed.received_at, listed.id) < (?, ?) AND listed.received_at >= ?
           ORDER BY listed.received_at DESC, listed.id DESC`,
        ).iterate(...of, ...pair(after ?? [until, ""]), from)
      : sql(
          `SELECT summary FROM ${source} AND (listed.received_at, listed.id) > (?, ?) AND listed.received_at < ?
           ORDER BY listed.received_at, listed.id`,
        ).iterate(...of, ...pair(after ?? [from, ""]), until);
  };
  for (const row of found() as unknown as Iterable<Row>) yield parsed(row);
}

const pair = ([key = "", id = ""]: Position): [string, string] => [key, id];

interface Row {
  readonly summary: string;
}
const parsed = ({ summary }: Row) => JSON.parse(summary) as ApplicationSummary;
