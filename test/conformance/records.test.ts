import { DatabaseSync } from "node:sqlite";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { memoryRecords } from "../../shared/adapters/memory/records.ts";
import { RecordsFault, sqliteRecords } from "../../shared/adapters/records-sqlite.ts";
import { migrations } from "../../shared/adapters/sqlite/schema.ts";
import { recordsConformance } from "./records.ts";
import { allIds, applicant, summariesConformance } from "./summaries.ts";

const folder = () => mkdtemp(join(tmpdir(), "dossier-records-"));

for (const conformance of [recordsConformance, summariesConformance]) {
  conformance("memory", async () => ({ port: memoryRecords(), close: () => undefined }));
  conformance("SQLite", async () => {
    const path = await folder();
    const records = sqliteRecords(join(path, "records.sqlite"));
    return {
      port: records,
      close: () => {
        records.close();
        return rm(path, { recursive: true });
      },
    };
  });
}

describe("records in SQLite", () => {
  let path: string;
  beforeAll(async () => {
    path = await folder();
  });
  afterAll(() => rm(path, { recursive: true }));

  test("are there after closing and opening again", async () => {
    const file = join(path, "kept.sqlite");
    const first = sqliteRecords(file);
    await first.saveMessage({
      rawKey: "raw/1.eml",
      file: "raw/1.eml",
      outcome: "unrouted",
      reason: "no posting matched",
      reply: "none",
      subject: "Hello",
      receivedAt: "2021-08-02T09:15:00.000Z",
      problems: [],
    });
    first.close();
    const second = sqliteRecords(file);
    expect((await second.message("raw/1.eml"))?.outcome).toBe("unrouted");
    second.close();
  });

  test("write ahead, so that readers never wait", () => {
    const file = join(path, "flushed.sqlite");
    sqliteRecords(file).close();
    const database = new DatabaseSync(file);
    expect(database.prepare("PRAGMA journal_mode").get()).toEqual({ journal_mode: "wal" });
    database.close();
  });

  test("of a newer Dossier are left alone", () => {
    const file = join(path, "newer.sqlite");
    const database = new DatabaseSync(file);
    database.exec("PRAGMA user_version = 99");
    database.close();
    expect(() => sqliteRecords(file)).toThrow(/newer Dossier.*99.*Start the newer version/);
  });

  test("that are no database are an error that says so", async () => {
    const file = join(path, "text.sqlite");
    await writeFile(file, "this is a text file and no database at all ".repeat(100));
    expect(() => sqliteRecords(file)).toThrow(/not a Dossier database/);
  });

  test("in a folder that is not there are an error that says so", () => {
    expect(() => sqliteRecords(join(path, "absent", "x.sqlite"))).toThrow(RecordsFault);
    expect(() => sqliteRecords(join(path, "absent", "x.sqlite"))).toThrow(/folder exists and may be written/);
  });

  test("of the version before summaries are brought up to date, nothing lost", async () => {
    const file = join(path, "first.sqlite");
    const old = new DatabaseSync(file);
    migrations[0]?.(old, (text) => old.prepare(text));
    const cases = old.prepare("INSERT INTO cases VALUES (?, 1, ?, 'ghent', 'complete', ?, NULL, NULL, ?)");
    const one = applicant("a", 1, { name: "Jane Roe", status: "complete", version: 1 });
    const other = { ...applicant("b", 2), version: 1, type: "enquiry" };
    for (const record of [one, other])
      cases.run(record.id, record.type, record.receivedAt, JSON.stringify(record));
    const question = { rawKey: "raw/1", outcome: "question", posting: "ghent", receivedAt: one.receivedAt };
    old
      .prepare("INSERT INTO messages VALUES ('raw/1', ?, 'question', ?)")
      .run(one.receivedAt, JSON.stringify(question));
    old.exec("PRAGMA user_version = 1");
    old.close();

    const records = sqliteRecords(file);
    expect(await records.load("a")).toEqual(one);
    expect((await records.load("b"))?.type).toBe("enquiry");
    for (const query of [{}, { text: "roe" }, { status: "complete" }] as const)
      expect(await allIds(records, { posting: "ghent", ...query })).toEqual(["a"]);
    expect(await records.counts("ghent")).toEqual({ complete: 1, incomplete: 0, "needs-review": 0 });
    expect((await records.waiting({ limit: 5 })).items.map(({ rawKey }) => rawKey)).toEqual(["raw/1"]);
    await records.save({ ...one, withdrawn: true });
    expect(await allIds(records, { posting: "ghent", withdrawn: true })).toEqual(["a"]);
    records.close();
    const again = sqliteRecords(file);
    expect((await again.load("a"))?.version).toBe(2);
    again.close();
  });

  test("yield short pages where too many must be looked at, and in the end every row", async () => {
    const records = sqliteRecords(":memory:");
    const ids = Array.from({ length: 2400 }, (_, index) => `m${String(index).padStart(4, "0")}`);
    // Every second is late and every second a Roe, and none is both but one, at the far end.
    for (const [index, id] of ids.entries())
      await records.save(
        applicant(id, index, {
          name: `Jane ${index % 2 === 0 || index === 1 ? "Roe" : "Doe"}`,
          late: index % 2 === 1,
        }),
      );
    const both = { posting: "ghent", late: true, text: "roe" } as const;
    const first = await records.summaries({ ...both, limit: 50 });
    expect(first).toEqual({ items: [], next: expect.any(String) });
    expect(await allIds(records, both, 50)).toEqual(["m0001"]);
    expect(await allIds(records, { ...both, sort: "name" }, 50)).toEqual(["m0001"]);
    expect(await allIds(records, { posting: "ghent", text: "doe", sort: "oldest" }, 200)).toHaveLength(1199);
    records.close();
  });

  test("come in one page where a condition is met seldom, however many there are", async () => {
    const records = sqliteRecords(":memory:");
    for (let index = 0; index < 1500; index += 1)
      await records.save(applicant(`m${index}`, index, { name: index % 700 === 3 ? "Jane Roe" : "Jim Poe" }));
    const { items, next } = await records.summaries({
      posting: "ghent",
      text: "ro j",
      status: "incomplete",
      sort: "name",
      limit: 50,
    });
    expect(items.map(({ id }) => id)).toEqual(["m1403", "m3", "m703"]);
    expect(next).toBeUndefined();
    records.close();
  });
});
