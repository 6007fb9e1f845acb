import { describe, expect, test } from "vitest";
import { memoryBlobs } from "../../shared/adapters/memory/blobs.ts";
import { maxTries } from "../../shared/flow/sweep.ts";
import { Withheld } from "../../shared/ports.ts";
import type { Blobs } from "../../shared/ports.ts";
import { cv, eml, world } from "./world.ts";

/** Blobs of which raw mails are withheld as the scan for malware says; `undefined` found them clean. */
function scannedBlobs() {
  const scan: { verdict: Withheld["verdict"] | undefined } = { verdict: "waiting" };
  const memory = memoryBlobs();
  const blobs: Blobs = {
    ...memory,
    open: async (key) => {
      if (key.startsWith("raw/") && scan.verdict) throw new Withheld(scan.verdict);
      return memory.open(key);
    },
  };
  return { scan, blobs };
}
const letter = () => eml({ files: { "cv.txt": cv } });

describe("a raw mail that may not be read", () => {
  test.each([
    ["hostile", "malware", /found something/],
    ["unjudged", "not-scanned", /could not judge it/],
  ] as const)("as %s waits for a person, and is read by nobody", async (verdict, code, reason) => {
    const { scan, blobs } = scannedBlobs();
    scan.verdict = verdict;
    const one = world({ blobs });
    const rawKey = await one.store(letter());
    const record = await one.receive(rawKey);
    expect(record).toMatchObject({
      outcome: "quarantined",
      reply: "none",
      reason: expect.stringMatching(reason),
      problems: [{ code }],
    });
    expect(await one.records.message(rawKey)).toEqual(record);
    expect(await one.receive(rawKey)).toEqual(record);
    expect(await one.applications()).toEqual([]);
  });

  test("before its scan is an error for who was woken too early, and no record", async () => {
    const { blobs } = scannedBlobs();
    const one = world({ blobs });
    const rawKey = await one.store(letter());
    await expect(one.receive(rawKey)).rejects.toThrow(Withheld);
    expect(await one.records.message(rawKey)).toBeUndefined();
  });

  test("waits for its scan however long that takes: no sweep counts as a try", async () => {
    const { scan, blobs } = scannedBlobs();
    const one = world({ blobs });
    const rawKey = await one.store(letter());
    for (let sweeps = 0; sweeps < 3 * maxTries; sweeps += 1) {
      one.clock.minute += 5;
      expect(await one.sweep("recent")).toEqual({ received: 0, worked: 0, failed: 0, unscanned: 1 });
    }
    expect(one.errors).toEqual([]);
    scan.verdict = undefined;
    expect(await one.sweep("recent")).toMatchObject({ received: 1, failed: 0 });
    expect((await one.records.message(rawKey))?.outcome).toBe("application");
  });
});
