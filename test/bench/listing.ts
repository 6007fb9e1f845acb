import { DatabaseSync, StatementSync } from "node:sqlite";
import { sqliteRecords } from "../../shared/adapters/records-sqlite.ts";
import { migrations } from "../../shared/adapters/sqlite/schema.ts";
import type { SummaryQuery } from "../../shared/ports.ts";
import { seeded } from "./seeded.ts";

/**
 * How many rows SQLite touches for a page of 50 of a posting, counted and not timed:
 * the rows that each statement steps through, once for every table and index that its
 * plan visits. That holds because no plan scans a table or sorts: each is checked.
 */
export interface ListingCount {
  readonly name: string;
  readonly applications: number;
  readonly touched: number;
  readonly rows: number;
}

const posting = "physics";
const pages: readonly {
  readonly name: string;
  readonly query: Omit<SummaryQuery, "posting" | "limit">;
  readonly page?: number;
}[] = [
  { name: "first page", query: {} },
  { name: "next page", query: {}, page: 2 },
  { name: "tenth page", query: {}, page: 10 },
  { name: "by name", query: { sort: "name" } },
  { name: "by name, next page", query: { sort: "name" }, page: 2 },
  { name: "of a status", query: { status: "needs-review" } },
  { name: "of a status, next page", query: { status: "needs-review" }, page: 2 },
  { name: "of an item's state", query: { item: { id: "cv", state: "missing" } } },
  { name: "late", query: { late: true } },
  { name: "of one hour", query: { from: "2021-08-01T05:00:00.000Z", until: "2021-08-01T06:00:00.000Z" } },
  { name: "a word that few have", query: { text: "applicant 777" } },
  { name: "a word that many have", query: { text: "jane" } },
  { name: "late, of a status, by name", query: { late: true, status: "complete", sort: "name" } },
  { name: "a word that nobody has", query: { text: "nobody" } },
  { name: "conditions that never meet", query: { withdrawn: true, text: "zoe", sort: "name" } },
];

/**
 * Counts all of them in a posting of so many applications.
 *
 * @throws Error when a statement's plan scans a table or sorts
 */
export async function countListing(applications: number): Promise<readonly ListingCount[]> {
  const records = sqliteRecords(":memory:");
  for (let index = 0; index < applications; index += 1) await records.save(seeded(posting, index));
  const counts: ListingCount[] = [];
  const watch = watchStatements();
  try {
    for (const { name, query, page = 1 } of pages) {
      let cursor: string | undefined;
      for (let number = 1; number < page; number += 1)
        cursor = (await records.summaries({ ...query, posting, limit: 50, ...(cursor && { cursor }) })).next;
      watch.taken();
      const { items } = await records.summaries({ ...query, posting, limit: 50, ...(cursor && { cursor }) });
      counts.push({ name, applications, touched: watch.taken(), rows: items.length });
    }
    watch.taken();
    await records.counts(posting);
    counts.push({ name: "counts by status", applications, touched: watch.taken(), rows: 3 });
  } finally {
    watch.end();
    records.close();
  }
  return counts;
}

/** Looks at every statement that is run in this process, until it ends. */
function watchStatements() {
  const { all, get, iterate } = StatementSync.prototype;
  let touched = 0;
  const step = (statement: StatementSync, rows: number) => (touched += rows * tablesOf(statement.sourceSQL));
  Object.assign(StatementSync.prototype, {
    all(this: StatementSync, ...values: unknown[]) {
      const rows = Reflect.apply(all, this, values) as unknown[];
      step(this, rows.length);
      return rows;
    },
    get(this: StatementSync, ...values: unknown[]) {
      const row: unknown = Reflect.apply(get, this, values);
      step(this, row ? 1 : 0);
      return row;
    },
    *iterate(this: StatementSync, ...values: unknown[]) {
      for (const row of Reflect.apply(iterate, this, values) as Iterable<unknown>) {
        step(this, 1);
        yield row;
      }
    },
  });
  return {
    taken() {
      const taken = touched;
      touched = 0;
      return taken;
    },
    end: () => void Object.assign(StatementSync.prototype, { all, get, iterate }),
  };
}

const plans = new Map<string, number>();

/** Rows of tables and indexes that a statement visits for each row that it steps through. */
function tablesOf(sql: string): number {
  const known = plans.get(sql);
  if (known !== undefined) return known;
  const database = new DatabaseSync(":memory:");
  for (const migration of migrations) migration(database, (text) => database.prepare(text));
  const plan = Reflect.apply(plainAll, database.prepare(`EXPLAIN QUERY PLAN ${sql}`), []) as {
    detail: string;
  }[];
  const lines = plan.map(({ detail }) => detail);
  database.close();
  const bad = lines.filter((line) => !line.startsWith("SEARCH "));
  if (bad.length > 0) throw new Error(`${sql}: ${bad.join("; ")}`);
  // An index that does not hold all that is asked leads to the row itself.
  const lookups = lines.filter((line) => line.includes(" USING INDEX ")).length;
  plans.set(sql, lines.length + lookups);
  return lines.length + lookups;
}
const plainAll = StatementSync.prototype.all;

/** Both sizes side by side, for people. */
export function listingLines(
  counts: readonly ListingCount[],
  line: (...cells: readonly string[]) => string,
): readonly string[] {
  const sizes = [...new Set(counts.map(({ applications }) => applications))];
  const names = [...new Set(counts.map(({ name }) => name))];
  const cell = (name: string, size: number) =>
    String(counts.find((one) => one.name === name && one.applications === size)?.touched ?? "");
  return [
    line("rows touched, page of 50", ...sizes.map((size) => `of ${size.toLocaleString("en")}`)),
    ...names.map((name) => line(name, ...sizes.map((size) => cell(name, size)))),
  ];
}
