import { applicationStates } from "../../domain/check/verdict.ts";
import { sortName } from "../../domain/summary-query.ts";
import { summaryOf } from "../../domain/summary.ts";
import type { ApplicationSummary } from "../../domain/summary.ts";
import type { Application } from "../../domain/application.ts";
import type { Listed, SummaryQuery } from "../../ports.ts";
import { pageLimit, positionOf } from "../cursor.ts";
import { summaryListing, summaryPager } from "../summary-page.ts";
import type { Item, Table } from "./dynamodb.ts";
import { merged } from "./merge.ts";
import { packed, unpacked } from "./packing.ts";
import {
  applicationEntry,
  applicationPartitions,
  caseKey,
  firstKey,
  indexes,
  lastKey,
  nameEntry,
  namePartitions,
  partsOf,
  sortKey,
} from "./table.ts";

/** The attributes by which an application is listed; none for one that joined another. */
export function summaryAttributes(application: Application): Item {
  if (application.joined) return {};
  const { listed, summaries } = indexes;
  const summary = summaryOf(application);
  const byReceipt = applicationEntry(application, summary.status);
  const byName = nameEntry(application, sortName(summary));
  return {
    [summaries.pk]: { S: byReceipt.pk },
    [summaries.sk]: { S: byReceipt.sk },
    [summaries.with]: { B: packed(summary) },
    [listed.pk]: { S: byName.pk },
    [listed.sk]: { S: byName.sk },
  };
}

/** Rows of about 350 bytes that half a read unit pays for: fewer in one request would cost the same. */
const leastChunk = 11;
/**
 * Rows that one call looks at: 15 read units' worth, and where nothing matched by then
 * up to 50 units' worth, so that nobody turns page after page of nothing.
 */
const enoughLooked = 150;
const maxLooked = 1000;
/**
 * Rows by name are read one by one, each for half a unit: with these a page costs
 * less than 15. Where conditions rule all of them out, more are looked at.
 */
const byNameAtOnce = 25;
const maxByName = 100;

/**
 * A page of a posting's rows, merged in order from the shards of the index. Status
 * and time are the index's own; rows that other conditions rule out are passed over.
 *
 * @throws BadCursor
 */
export async function listSummaries(table: Table, query: SummaryQuery): Promise<Listed<ApplicationSummary>> {
  const position = positionOf(summaryListing(query), query.cursor);
  const after = position && sortKey(position);
  if (query.sort === "name") return listByName(table, query, after);
  const page = summaryPager(query, maxLooked, Math.max(enoughLooked, pageLimit(query.limit)));
  for await (const row of rowsByReceipt(table, query, after)) {
    const full = page.take(row);
    if (full) return full;
  }
  return page.end();
}

async function* rowsByReceipt(
  table: Table,
  query: SummaryQuery,
  after: string | undefined,
): AsyncGenerator<ApplicationSummary> {
  const { posting, status, sort = "newest", from = firstKey, until = lastKey } = query;
  const { sk, with: attribute } = indexes.summaries;
  const newestFirst = sort === "newest";
  const partitions = (status === undefined ? applicationStates : [status]).flatMap((state) =>
    applicationPartitions(posting, state),
  );
  const wanted = Math.ceil((pageLimit(query.limit) + 1) / partitions.length);
  const range = {
    index: "summaries" as const,
    newestFirst,
    chunk: Math.max(leastChunk, wanted),
    between: newestFirst ? ([from, after ?? until] as const) : ([after ?? from, until] as const),
  };
  const rows = merged(
    partitions.map((pk) => table.rows({ ...range, pk })),
    (one, other) => text(one, sk) > text(other, sk) === newestFirst,
  );
  for await (const row of rows) if (text(row, sk) !== after) yield summaryIn(row[attribute]);
}

async function listByName(
  table: Table,
  query: SummaryQuery,
  after: string | undefined,
): Promise<Listed<ApplicationSummary>> {
  const { sk } = indexes.listed;
  const sources = namePartitions(query.posting).map((pk) =>
    table.rows({ index: "listed", pk, chunk: byNameAtOnce, ...(after !== undefined && { above: after }) }),
  );
  const page = summaryPager(query);
  const atOnce = Math.min(byNameAtOnce, pageLimit(query.limit) + 1);
  let keys: string[] = [];
  let looked = 0;
  for await (const row of merged(sources, (one, other) => text(one, sk) < text(other, sk))) {
    if (keys.length === atOnce) {
      for (const summary of await summariesOf(table, keys)) {
        const full = page.take(summary);
        if (full) return full;
      }
      looked += keys.length;
      if (page.found() > 0 || looked >= maxByName) return page.end(partsOf(keys.at(-1) ?? ""));
      keys = [];
    }
    keys.push(text(row, sk));
  }
  for (const summary of await summariesOf(table, keys)) {
    const full = page.take(summary);
    if (full) return full;
  }
  return page.end();
}

/** The rows that entries by name stand for, in their order. One that bears another name by now is elsewhere. */
async function summariesOf(table: Table, names: readonly string[]): Promise<readonly ApplicationSummary[]> {
  const { with: attribute } = indexes.summaries;
  const items = await table.getAll(
    names.map((name) => caseKey(partsOf(name).at(-1) ?? "")),
    false,
    attribute,
  );
  const found = items.flatMap((item) => (item[attribute] ? summaryIn(item[attribute]) : []));
  const rows = new Map(found.map((summary) => [sortKey([sortName(summary), summary.id]), summary]));
  return names.flatMap((name) => rows.get(name) ?? []);
}

const summaryIn = (attribute: Item[string] | undefined) =>
  unpacked<ApplicationSummary>(attribute?.B ?? new Uint8Array());
const text = (item: Item, attribute: string): string => item[attribute]?.S ?? "";
