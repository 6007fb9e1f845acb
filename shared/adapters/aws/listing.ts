import type { Listed, PageRequest } from "../../ports.ts";
import { cursorAt, pageLimit, positionOf } from "../cursor.ts";
import type { Table } from "./dynamodb.ts";
import { text } from "./item.ts";
import { merged } from "./merge.ts";
import { indexes, partsOf, sortKey } from "./table.ts";
import type { IndexName } from "./table.ts";

/** A listing by index: its name, where its rows are, and which of them are wanted by their keys. */
export interface Listing {
  readonly name: string;
  /** `listed` without it. */
  readonly index?: IndexName;
  readonly partitions: () => Promise<readonly string[]> | readonly string[];
  readonly wanted?: (parts: readonly string[]) => boolean;
}

/** Keys that one call looks at, some 15 read units' worth. */
const maxLooked = 1000;

/**
 * A page of a listing, newest first: its rows by index, then the records that they stand for.
 *
 * @throws BadCursor
 */
export async function pageOf<T>(
  table: Table,
  { name, index = "listed", partitions, wanted }: Listing,
  request: PageRequest,
  read: (rows: readonly (readonly string[])[]) => Promise<readonly T[]>,
): Promise<Listed<T>> {
  const position = positionOf(name, request.cursor);
  const limit = pageLimit(request.limit);
  const { sk } = indexes[index];
  const known = await partitions();
  const chunk = Math.min(limit + 1, Math.max(10, Math.ceil((2 * limit) / Math.max(1, known.length))));
  const below = position && { below: sortKey(position) };
  const sources = known.map((pk) => table.rows({ index, pk, newestFirst: true, chunk, ...below }));
  const rows: (readonly string[])[] = [];
  let looked = 0;
  let end: readonly string[] = [];
  for await (const row of merged(sources, (one, other) => text(one, sk) > text(other, sk))) {
    const parts = partsOf(text(row, sk));
    const isWanted = wanted?.(parts) ?? true;
    if ((isWanted && rows.length === limit) || looked === maxLooked)
      return { items: await read(rows), next: cursorAt(name, end) };
    if (isWanted) rows.push(parts);
    looked += 1;
    end = parts;
  }
  return { items: await read(rows) };
}

/** How many entries the partitions of an index have. */
export async function countOf(
  table: Table,
  index: IndexName,
  partitions: readonly string[],
): Promise<number> {
  const counts = await Promise.all(partitions.map((pk) => table.count({ index, pk })));
  return counts.reduce((sum, count) => sum + count, 0);
}
