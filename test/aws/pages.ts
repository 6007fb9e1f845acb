import { dynamoRecords } from "../../shared/adapters/aws/records.ts";
import type { SummaryQuery } from "../../shared/ports.ts";
import { countCapacity } from "./capacity.ts";
import { startDynalite } from "./dynalite.ts";
import { seedApplications } from "./seed.ts";
import { localClient, makeTable } from "./table.ts";

/** Read units of the first pages of 50, and how many rows they had. */
export async function countPages(
  table: string,
  endpoint: string,
  query: Omit<SummaryQuery, "limit">,
  most = 3,
): Promise<readonly { readonly units: number; readonly rows: number }[]> {
  const capacity = await countCapacity(endpoint);
  const records = dynamoRecords(table, localClient(capacity.endpoint));
  const pages: { units: number; rows: number }[] = [];
  let cursor: string | undefined;
  do {
    const page = await records.summaries({ ...query, limit: 50, ...(cursor && { cursor }) });
    pages.push({ units: capacity.taken().reads, rows: page.items.length });
    cursor = page.next;
  } while (cursor !== undefined && pages.length < most);
  records.close();
  await capacity.close();
  return pages;
}

const asked: readonly (readonly [name: string, query: Omit<SummaryQuery, "limit" | "posting">])[] = [
  ["first page", {}],
  ["by name", { sort: "name" }],
  ["of a status", { status: "needs-review" }],
  ["late", { late: true }],
  ["a word that many have", { text: "jane" }],
  ["a word that nobody has", { text: "nobody" }],
];

/** For the bench: read units of pages in postings of these sizes, as lines for people. */
export async function pageLines(
  sizes: readonly number[],
  line: (...cells: readonly string[]) => string,
): Promise<readonly string[]> {
  const server = await startDynalite();
  const table = await makeTable(server.endpoint);
  for (const size of sizes) await seedApplications(table, server.endpoint, String(size), size);
  const lines = [line("read units, page of 50", ...sizes.map((size) => `of ${size.toLocaleString("en")}`))];
  for (const [name, query] of asked) {
    const counts = await Promise.all(
      sizes.map((size) => countPages(table, server.endpoint, { ...query, posting: String(size) }, 2)),
    );
    const cell = (page: number) =>
      counts.map((pages) => (pages[page] ? `${pages[page].units} (${pages[page].rows})` : ""));
    lines.push(line(name, ...cell(0)), line("  and the next", ...cell(1)));
  }
  await server.close();
  return [...lines, "In brackets the rows that the page had. Counted on dynalite."];
}
