import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { memoryRegister } from "../../shared/adapters/memory/register.ts";
import { sqliteRecords } from "../../shared/adapters/records-sqlite.ts";
import { registerConformance } from "./register.ts";

const folder = () => mkdtemp(join(tmpdir(), "dossier-register-"));

registerConformance("memory", async () => ({ port: memoryRegister(), close: () => undefined }));
registerConformance("SQLite", async () => {
  const path = await folder();
  const records = sqliteRecords(join(path, "records.sqlite"));
  return {
    port: records.register,
    close: () => {
      records.close();
      return rm(path, { recursive: true });
    },
  };
});

test("the register in SQLite is there after opening again, without what has expired by then", async () => {
  const path = await folder();
  const file = join(path, "records.sqlite");
  const first = sqliteRecords(file);
  const session = { group: "sessions", version: 0, value: {} };
  await first.register.save({ ...session, name: "over", expiresAt: "2021-08-02T09:15:00.000Z" });
  await first.register.save({ ...session, name: "good", expiresAt: "2021-08-02T09:17:00.000Z" });
  await first.register.save({ ...session, name: "for good" });
  first.close();
  const second = sqliteRecords(file, () => new Date("2021-08-02T09:16:00.000Z"));
  const { items } = await second.register.list("sessions", { limit: 10 });
  expect(items.map(({ name }) => name)).toEqual(["for good", "good"]);
  second.close();
  await rm(path, { recursive: true });
});
