import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Blobs } from "../../shared/ports.ts";

export interface Opened<T> {
  readonly port: T;
  close(): Promise<void> | void;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (stored: Uint8Array | undefined) => stored && new TextDecoder().decode(stored);

async function keys(listed: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const key of listed) all.push(key);
  return all;
}

/** What every adapter of the port Blobs keeps. */
export function blobsConformance(name: string, make: () => Promise<Opened<Blobs>>): void {
  describe(`blobs: ${name}`, () => {
    let opened: Opened<Blobs>;
    let blobs: Blobs;
    beforeEach(async () => {
      opened = await make();
      blobs = opened.port;
    });
    afterEach(() => opened.close());

    test("gives back what was put, byte for byte", async () => {
      const all = Uint8Array.from({ length: 256 }, (_, index) => index);
      expect(await blobs.put("raw/2021-08-02/a.eml", all)).toBe(true);
      expect([...((await blobs.get("raw/2021-08-02/a.eml")) ?? [])]).toEqual([...all]);
    });

    test("keeps an empty blob apart from one that is not there", async () => {
      await blobs.put("a/empty", new Uint8Array());
      expect((await blobs.get("a/empty"))?.length).toBe(0);
      expect(await blobs.get("a/absent")).toBeUndefined();
      expect(await blobs.open("a/absent")).toBeUndefined();
      expect(await blobs.get("a")).toBeUndefined();
    });

    test("replaces on a second put, and keeps the first with ifAbsent", async () => {
      await blobs.put("k", bytes("one"));
      expect(await blobs.put("k", bytes("two"), { ifAbsent: true })).toBe(false);
      expect(text(await blobs.get("k"))).toBe("one");
      expect(await blobs.put("k", bytes("three"))).toBe(true);
      expect(text(await blobs.get("k"))).toBe("three");
    });

    test("lets one of many puts with ifAbsent through", async () => {
      const writers = Array.from({ length: 8 }, (_, index) => bytes(`writer ${index}`));
      const results = await Promise.all(writers.map((one) => blobs.put("once", one, { ifAbsent: true })));
      expect(results.filter(Boolean)).toHaveLength(1);
      expect(text(await blobs.get("once"))).toBe(`writer ${results.indexOf(true)}`);
    });

    test("keeps its own copy of the bytes", async () => {
      const mine = bytes("mine");
      await blobs.put("copy", mine);
      mine.fill(0);
      expect(text(await blobs.get("copy"))).toBe("mine");
    });

    test("streams a large blob in pieces that add up", async () => {
      const large = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251);
      await blobs.put("large", large);
      const pieces: Uint8Array[] = [];
      for await (const piece of (await blobs.open("large")) ?? []) pieces.push(piece);
      expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(64 * 1024);
      expect(Buffer.concat(pieces).equals(large)).toBe(true);
    });

    describe("of what need not lie in memory", () => {
      const large = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251);
      const stored = (content: Uint8Array, told = content.length) => ({
        bytes: told,
        sha256: createHash("sha256").update(content).digest("hex"),
        async *open() {
          for (let at = 0; at < content.length; at += 10_000) yield content.subarray(at, at + 10_000);
        },
      });

      test("stores it byte for byte, also where it is empty", async () => {
        expect(await blobs.put("large", stored(large))).toBe(true);
        expect(Buffer.from((await blobs.get("large")) ?? []).equals(large)).toBe(true);
        expect(await blobs.put("empty", stored(new Uint8Array()))).toBe(true);
        expect((await blobs.get("empty"))?.length).toBe(0);
      });

      test("keeps the first with ifAbsent, and lets one of many through", async () => {
        expect(await blobs.put("k", stored(large), { ifAbsent: true })).toBe(true);
        expect(await blobs.put("k", stored(bytes("other")), { ifAbsent: true })).toBe(false);
        expect((await blobs.get("k"))?.length).toBe(large.length);
        expect(await blobs.put("k", stored(bytes("other")))).toBe(true);
        expect(text(await blobs.get("k"))).toBe("other");
        const writers = Array.from({ length: 8 }, (_, index) => stored(bytes(`writer ${index}`)));
        const results = await Promise.all(writers.map((one) => blobs.put("once", one, { ifAbsent: true })));
        expect(results.filter(Boolean)).toHaveLength(1);
        expect(text(await blobs.get("once"))).toBe(`writer ${results.indexOf(true)}`);
      });

      test.each([
        ["shorter than told", large.length + 1],
        ["longer than told", large.length - 1],
      ])("stores nothing of what is %s", async (_, told) => {
        await expect(blobs.put("odd", stored(large, told))).rejects.toThrow(/turned out/);
        expect(await blobs.get("odd")).toBeUndefined();
      });

      test("stores nothing of what can't be read to its end", async () => {
        const broken = {
          ...stored(large),
          async *open() {
            yield large.subarray(0, 10_000);
            throw Object.assign(new Error("the disk is gone"), { code: "EIO" });
          },
        };
        await expect(blobs.put("odd", broken)).rejects.toThrow("the disk is gone");
        expect(await blobs.get("odd")).toBeUndefined();
      });
    });

    test("lists keys under a prefix in the order of their text, and on from one of them", async () => {
      const stored = ["raw/b/2", "raw/a-b/1", "raw/a/1", "raw/a/10", "raw/a/2", "rawest/x", "other"];
      for (const key of stored) await blobs.put(key, bytes(key));
      const listed = ["raw/a-b/1", "raw/a/1", "raw/a/10", "raw/a/2", "raw/b/2"];
      expect(await keys(blobs.list("raw/"))).toEqual(listed);
      expect(await keys(blobs.list("raw/a"))).toEqual(listed.slice(0, 4));
      for (const [index, key] of listed.entries())
        expect(await keys(blobs.list("raw/", key))).toEqual(listed.slice(index + 1));
      expect(await keys(blobs.list("raw/", "raw/a"))).toEqual(listed);
      expect(await keys(blobs.list("nothing/"))).toEqual([]);
    });

    test("removes what is under a prefix and nothing else", async () => {
      const stored = [
        "applications/a/documents/1",
        "applications/a/readings/1.json",
        "applications/ab/documents/1",
      ];
      for (const key of stored) await blobs.put(key, bytes(key));
      expect(await blobs.remove("applications/a/")).toBe(2);
      expect(await keys(blobs.list(""))).toEqual(["applications/ab/documents/1"]);
      expect(await blobs.remove("applications/a/")).toBe(0);
      await blobs.put("applications/a/documents/1", bytes("again"));
      expect(text(await blobs.get("applications/a/documents/1"))).toBe("again");
    });

    test.each([
      "",
      "/a",
      "a/",
      "a//b",
      "../a",
      "a/../b",
      "a/./b",
      "a\\b",
      "a b",
      "ä",
      "a\0b",
      `a/${"x".repeat(201)}`,
    ])("refuses the key %j", async (key) => {
      await expect(blobs.put(key, bytes("x"))).rejects.toThrow(RangeError);
      await expect(blobs.get(key)).rejects.toThrow(RangeError);
      expect(await keys(blobs.list(""))).toEqual([]);
    });
  });
}
