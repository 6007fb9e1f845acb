import { appendFile, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { localInstallation } from "../../cli/moving-local.ts";
import { packAll, unpackAll } from "../../cli/moving.ts";
import type { Moved } from "../../cli/moving.ts";
import { dynamoHoldings } from "../../shared/adapters/aws/holdings.ts";
import { dynamoRecords } from "../../shared/adapters/aws/records.ts";
import { dynamoRegister } from "../../shared/adapters/aws/register.ts";
import { fileBlobs } from "../../shared/adapters/blobs-files.ts";
import { sha256 } from "../../shared/adapters/crate.ts";
import { memoryBlobs } from "../../shared/adapters/memory/blobs.ts";
import { keptSecret } from "../../shared/adapters/secret-file.ts";
import { installationTarget, inventory } from "../../shared/flow/carry.ts";
import { startDynalite } from "../aws/dynalite.ts";
import { localClient, makeTable } from "../aws/table.ts";
import { livedIn } from "./lived.ts";

let folder: string;
let said: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "moving-"));
  said = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const lived = (name = "data") => livedIn(join(folder, name));
async function stockOf(data: string) {
  const one = localInstallation(data);
  const stock = await inventory(one.source, sha256);
  await one.close();
  return stock;
}

describe("an installation that moves", () => {
  test("is the same elsewhere: every count and hash, and the key of its ids", async () => {
    const [from, crate, to] = [await lived(), join(folder, "crate"), join(folder, "new")];
    await packAll(localInstallation(from), crate);
    expect(await unpackAll(crate, localInstallation(to))).toBe(0);
    expect(said).toContain("every count and hash is the same");
    const stock = await stockOf(from);
    expect(await stockOf(to)).toEqual(stock);
    expect(stock.counts).toMatchObject({ cases: 2, messages: 3 });
    expect(stock.counts.blobs).toBeGreaterThan(6);
    expect(await keptSecret(to)).toEqual(await keptSecret(from));
    expect((await stat(crate)).mode & 0o077).toBe(0);
  });

  test("goes on after it was cut off, and says what was there already", async () => {
    const [from, crate, to] = [await lived(), join(folder, "crate"), join(folder, "new")];
    await packAll(localInstallation(from), crate);
    const cut = localInstallation(to);
    let left = 4;
    const failing: Moved = {
      ...cut,
      target: {
        ...cut.target,
        blob: (key, bytes) => {
          left -= 1;
          if (left < 0) throw new Error("the connection broke");
          return cut.target.blob(key, bytes);
        },
      },
    };
    await expect(unpackAll(crate, failing)).rejects.toThrow("the connection broke");
    expect(await unpackAll(crate, localInstallation(to))).toBe(0);
    expect(said).toContain("4 there already");
    expect(await stockOf(to)).toEqual(await stockOf(from));
  });

  test("is packed again as it is by then: what was erased meanwhile is not in it", async () => {
    const [from, crate] = [await lived(), join(folder, "crate")];
    await packAll(localInstallation(from), crate);
    const gone = localInstallation(from);
    const blobs = fileBlobs(from);
    const [key = ""] = await Array.fromAsync(blobs.list("applications/"));
    await blobs.remove(key);
    await gone.close();
    await packAll(localInstallation(from), crate);
    expect(await Array.fromAsync(fileBlobs(crate).list("applications/"))).not.toContain(key);
  });

  test("leaves what is there: something else under the same name, and another key", async () => {
    const [from, crate] = [await lived(), join(folder, "crate")];
    await packAll(localInstallation(from), crate);
    const [key = ""] = await Array.fromAsync(fileBlobs(crate).list("raw/"));
    const to = join(folder, "new");
    await mkdir(to, { mode: 0o700 });
    await fileBlobs(to).put(key, new TextEncoder().encode("another mail"));
    expect(await unpackAll(crate, localInstallation(to))).toBe(1);
    expect(said).toContain(key);
    expect(new TextDecoder().decode(await fileBlobs(to).get(key))).toBe("another mail");

    const other = await lived("other");
    await expect(unpackAll(crate, localInstallation(other))).rejects.toThrow("another key");
  });

  test.each<readonly [string, (crate: string) => Promise<void>, RegExp]>([
    ["never sealed", (crate) => rm(join(crate, "manifest.json")), /cut off/],
    [
      "of a newer format",
      (crate) => changed(join(crate, "manifest.json"), '"format": 1', '"format": 2'),
      /newer Dossier/,
    ],
    [
      "with a case too many",
      (crate) => appendFile(join(crate, "cases.jsonl"), '{"id":"x"}\n'),
      /the cases .* are not as they were packed \(3 of 2\)/,
    ],
    [
      "with a line cut off",
      (crate) => appendFile(join(crate, "messages.jsonl"), '{"rawKey":'),
      /can't be read/,
    ],
    [
      "with a file changed",
      async (crate) => {
        const [key = ""] = await Array.fromAsync(fileBlobs(crate).list("raw/"));
        await fileBlobs(crate).put(key, new Uint8Array([1]));
      },
      /the files .* are not as they were packed/,
    ],
  ])("is not unpacked from a folder %s", async (_what, damage, words) => {
    const [from, crate, to] = [await lived(), join(folder, "crate"), join(folder, "new")];
    await packAll(localInstallation(from), crate);
    await damage(crate);
    await expect(unpackAll(crate, localInstallation(to))).rejects.toThrow(words);
    expect((await stockOf(to)).counts).toEqual({ blobs: 0, cases: 0, messages: 0, entries: 0 });
  });

  test("is not packed while a service runs on it", async () => {
    const from = await lived();
    const running = localInstallation(from);
    expect(() => localInstallation(from)).toThrow("in use by another Dossier");
    await running.close();
  });
});

describe("to DynamoDB and back", () => {
  let server: Awaited<ReturnType<typeof startDynalite>>;
  beforeAll(async () => {
    server = await startDynalite();
  });
  afterAll(() => server.close());

  test("nothing is lost or changed", async () => {
    const from = await lived();
    const [table, config, blobs] = [
      await makeTable(server.endpoint),
      localClient(server.endpoint),
      memoryBlobs(),
    ];
    const [records, register, holdings] = [
      dynamoRecords(table, config),
      dynamoRegister(table, config),
      dynamoHoldings(table, config),
    ];
    let kept: Uint8Array | undefined;
    const cloud: Moved = {
      name: "the table",
      source: { holdings, blobs },
      target: installationTarget({ records, register, blobs }),
      key: async () => kept ?? new Uint8Array(32),
      async takeKey(key) {
        kept ??= key;
        return Buffer.compare(kept, key) === 0;
      },
      close: async () => undefined,
    };
    await packAll(localInstallation(from), join(folder, "there"));
    expect(await unpackAll(join(folder, "there"), cloud)).toBe(0);
    // It is found by all that it is found by at home.
    const [first] = (await records.applications({ limit: 10 })).items;
    expect((await records.waiting({ limit: 10 })).items).toHaveLength(1);
    expect(await records.casesByMessageId(first?.messages[0]?.messageId ?? "")).toEqual([first?.id]);

    await packAll(cloud, join(folder, "back"));
    expect(await unpackAll(join(folder, "back"), localInstallation(join(folder, "home")))).toBe(0);
    expect(await stockOf(join(folder, "home"))).toEqual(await stockOf(from));
    for (const one of [records, register, holdings]) one.close();
  });
});

async function changed(path: string, from: string, to: string): Promise<void> {
  await writeFile(path, (await readFile(path, "utf8")).replace(from, to));
}
