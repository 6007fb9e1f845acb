import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { BadCursor } from "../../shared/ports.ts";
import type { Entry, Register } from "../../shared/ports.ts";
import type { Opened } from "./blobs.ts";

const entry = <T>(name: string, value: T, flaw: Partial<Entry<T>> = {}): Entry<T> => ({
  group: "members",
  name,
  version: 0,
  value,
  ...flaw,
});

/** What every adapter of the port Register keeps. */
export function registerConformance(name: string, make: () => Promise<Opened<Register>>): void {
  describe(`register: ${name}`, () => {
    let opened: Opened<Register>;
    let register: Register;
    beforeEach(async () => {
      opened = await make();
      register = opened.port;
    });
    afterEach(() => opened.close());

    const names = async (request: Parameters<Register["list"]>[1], group = "members") =>
      (await register.list(group, request)).items.map((one) => one.name);

    test("loads what was saved, one version on, by group and name", async () => {
      const value = { name: "Jane Øré 👩‍🎓", roles: ["chair"], none: null, at: 0.5 };
      expect(await register.load("members", "jane")).toBeUndefined();
      expect(await register.save(entry("jane", value))).toEqual(entry("jane", value, { version: 1 }));
      expect(await register.load("members", "jane")).toEqual(entry("jane", value, { version: 1 }));
      expect(await register.load("sessions", "jane")).toBeUndefined();
      expect(await register.load("members", "jan")).toBeUndefined();
    });

    test.each([["text"], [0], [false], [[1, "two", null]], [{}]])("keeps the value %j", async (value) => {
      await register.save(entry("a", value));
      expect((await register.load("members", "a"))?.value).toEqual(value);
    });

    test("refuses a write over a version that is not the stored one", async () => {
      await register.save(entry("a", 1));
      expect(await register.save(entry("a", 2))).toBeUndefined();
      expect(await register.save(entry("a", 2, { version: 2 }))).toBeUndefined();
      expect(await register.save(entry("b", 2, { version: 1 }))).toBeUndefined();
      expect(await register.save(entry("a", 3, { version: 1 }))).toEqual(entry("a", 3, { version: 2 }));
      expect((await register.load("members", "a"))?.value).toBe(3);
    });

    test("lets one of many writers of a version through", async () => {
      await register.save(entry("a", 0));
      const written = await Promise.all(
        Array.from({ length: 8 }, (_, index) => register.save(entry("a", index, { version: 1 }))),
      );
      const through = written.filter((one) => one !== undefined);
      expect(through).toHaveLength(1);
      expect(await register.load("members", "a")).toEqual(through[0]);
    });

    test("keeps when an entry ends, and forgets it where it ends no more", async () => {
      const expiresAt = "2099-08-02T09:15:00.500Z";
      await register.save(entry("a", 1, { expiresAt }));
      expect(await register.load("members", "a")).toEqual(entry("a", 1, { expiresAt, version: 1 }));
      expect((await register.list("members", { limit: 5 })).items[0]?.expiresAt).toBe(expiresAt);
      await register.save(entry("a", 1, { version: 1 }));
      expect(await register.load("members", "a")).toEqual(entry("a", 1, { version: 2 }));
    });

    test("removes an entry, which begins anew then", async () => {
      await register.save(entry("a", 1));
      await register.remove("members", "a");
      await register.remove("members", "a");
      expect(await register.load("members", "a")).toBeUndefined();
      expect(await names({ limit: 10 })).toEqual([]);
      expect((await register.save(entry("a", 2)))?.version).toBe(1);
    });

    test("lists a group in the order of names, and no other", async () => {
      for (const one of ["b", "a/2", "a", "c#1", "a-1", "B"]) await register.save(entry(one, one));
      await register.save(entry("x", 1, { group: "members/more" }));
      await register.save(entry("y", 1, { group: "member" }));
      const sorted = ["B", "a", "a-1", "a/2", "b", "c#1"];
      expect(await names({ limit: 10 })).toEqual(sorted);
      expect(await names({ limit: 10, backwards: true })).toEqual(sorted.toReversed());
      expect(await names({ limit: 10 }, "nothing")).toEqual([]);
      expect((await register.list("members", { limit: 1 })).items).toEqual([entry("B", "B", { version: 1 })]);
    });

    test.each([false, true])("pages through a group, backwards %s", async (backwards) => {
      const all = Array.from({ length: 7 }, (_, index) => `n${index}`);
      for (const one of all) await register.save(entry(one, one));
      const paged: string[][] = [];
      let cursor: string | undefined;
      do {
        const page = await register.list("members", { limit: 3, backwards, ...(cursor && { cursor }) });
        paged.push(page.items.map((one) => one.name));
        cursor = page.next;
      } while (cursor !== undefined && paged.length < 10);
      expect(paged.map(({ length }) => length)).toEqual([3, 3, 1]);
      expect(paged.flat()).toEqual(backwards ? all.toReversed() : all);
      expect((await register.list("members", { limit: 7 })).next).toBeUndefined();
    });

    test("refuses a cursor of another listing", async () => {
      for (const one of ["a", "b"]) await register.save(entry(one, one));
      const { next } = await register.list("members", { limit: 1 });
      for (const bad of [
        register.list("others", { limit: 1, cursor: next as string }),
        register.list("members", { limit: 1, cursor: next as string, backwards: true }),
        register.list("members", { limit: 1, cursor: "nonsense" }),
      ])
        await expect(bad).rejects.toThrow(BadCursor);
    });
  });
}
