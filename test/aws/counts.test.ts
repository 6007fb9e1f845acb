import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dynamoRecords } from "../../shared/adapters/aws/records.ts";
import type { SummaryQuery } from "../../shared/ports.ts";
import { countCapacity } from "./capacity.ts";
import { startDynalite } from "./dynalite.ts";
import { costPage, countOnDynalite } from "./cost.ts";
import { steps } from "./one-application.ts";
import { countPages } from "./pages.ts";
import { seedApplications } from "./seed.ts";
import { localClient, makeTable } from "./table.ts";

/** What things take on AWS, counted and never timed. docs/cost.md says what it costs. */
let server: Awaited<ReturnType<typeof startDynalite>>;
beforeAll(async () => {
  server = await startDynalite();
});
afterAll(() => server.close());

test("an application of one mail and four documents takes 12 requests to S3 and 25 write units", async () => {
  const counts = await countOnDynalite(server.endpoint);
  const sum = (of: "requests" | "writes") => steps.reduce((all, step) => all + counts[step][of], 0);
  expect(sum("requests")).toBeLessThanOrEqual(12);
  // The posting's first application is one more than each that follows.
  expect(sum("writes")).toBeLessThanOrEqual(25);
  expect(await readFile("docs/cost.md", "utf8"), "run npm run cost > docs/cost.md").toBe(costPage(counts));
  // Nothing that writes may have passed uncounted.
  const writes = (["receive", "assess", "notify"] as const).map((step) => counts[step].writes);
  expect(Math.min(...writes)).toBeGreaterThanOrEqual(3);
});

describe("a page of 50 of a posting with 10,000 applications", () => {
  const postings = [300, 10_000];
  let table = "";
  beforeAll(async () => {
    table = await makeTable(server.endpoint);
    for (const size of postings) await seedApplications(table, server.endpoint, String(size), size);
  }, 300_000);

  const pagesOf = (query: Omit<SummaryQuery, "limit">) => countPages(table, server.endpoint, query);

  test.each<[string, Omit<SummaryQuery, "limit" | "posting">]>([
    ["newest first", {}],
    ["oldest first", { sort: "oldest" }],
    ["of a status that most have", { status: "incomplete" }],
    ["of a status that few have", { status: "needs-review" }],
    ["between two instants", { from: "2021-08-02T00:00:00.000Z", until: "2021-08-03T00:00:00.000Z" }],
  ])("%s takes at most 15 read units", async (_, query) => {
    for (const { units, rows } of await pagesOf({ ...query, posting: "10000" })) {
      expect(rows).toBe(50);
      expect(units).toBeLessThanOrEqual(15);
    }
  });

  test("takes no more than a page of 300", async () => {
    const most = async (posting: string) =>
      Math.max(...(await pagesOf({ posting })).map(({ units }) => units));
    expect(await most("10000")).toBeLessThanOrEqual((await most("300")) + 1);
  });

  test.each<[string, Omit<SummaryQuery, "limit" | "posting">]>([
    ["late, as every tenth is", { late: true }],
    ["of a word that every tenth has", { text: "jane" }],
    ["of an item's state", { item: { id: "cv", state: "missing" } }],
    ["by name", { sort: "name" }],
    ["of a status, by name", { sort: "name", status: "complete" }],
  ])("%s takes at most 15 read units for the rows that it has", async (_, query) => {
    for (const { units, rows } of await pagesOf({ ...query, posting: "10000" })) {
      expect(rows).toBeGreaterThan(5);
      expect(units).toBeLessThanOrEqual(15);
    }
  });

  test.each<[string, Omit<SummaryQuery, "limit" | "posting">]>([
    ["a name that nobody has", { text: "nobody" }],
    ["an item in a state that nothing is in", { item: { id: "cv", state: "waived" } }],
    ["a name that nobody has, sorted by it", { text: "nobody", sort: "name" }],
  ])("looking for %s ends after a bounded number of rows and goes on from there", async (_, query) => {
    for (const { units, rows } of await pagesOf({ ...query, posting: "10000" })) {
      expect(rows).toBe(0);
      expect(units).toBeLessThanOrEqual(60);
    }
  });

  test("mail that waits for a person is listed at a cost that does not grow with what was resolved", async () => {
    const capacity = await countCapacity(server.endpoint);
    const records = dynamoRecords(table, localClient(capacity.endpoint));
    const receivedAt = "2021-08-02T09:15:00.000Z";
    const message = { file: "", reason: "", reply: "none", subject: "", receivedAt, problems: [] } as const;
    for (let index = 0; index < 200; index += 1) {
      await records.saveMessage({ ...message, rawKey: `raw/${index}`, outcome: "unrouted" });
      if (index > 3)
        await records.resolveMessage(`raw/${index}`, {
          action: "discarded",
          by: "jane",
          at: receivedAt,
          reason: "",
        });
    }
    capacity.taken();
    expect((await records.waiting({ limit: 50 })).items).toHaveLength(4);
    expect(capacity.taken().reads).toBeLessThanOrEqual(10);
    records.close();
    await capacity.close();
  });
});
