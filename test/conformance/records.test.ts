import { DatabaseSync } from "node:sqlite";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { memoryRecords } from "../../shared/adapters/memory/records.ts";
import { RecordsFault, sqliteRecords } from "../../shared/adapters/records-sqlite.ts";
import { recordsConformance } from "./records.ts";

const folder = () => mkdtemp(join(tmpdir(), "dossier-records-"));

recordsConformance("memory", async () => ({ port: memoryRecords(), close: () => undefined }));
recordsConformance("SQLite", async () => {
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
});
