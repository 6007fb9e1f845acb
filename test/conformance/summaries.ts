import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Application } from "../../shared/domain/application.ts";
import type { ApplicationState, ItemState } from "../../shared/domain/check/verdict.ts";
import { summaryOf } from "../../shared/domain/summary.ts";
import { BadCursor } from "../../shared/ports.ts";
import type { Records, SummaryQuery } from "../../shared/ports.ts";
import type { Opened } from "./blobs.ts";

const at = (minute: number) => new Date(Date.UTC(2021, 7, 2, 9, minute)).toISOString();

/** An application with what a listing can ask for. */
export function applicant(
  id: string,
  minute: number,
  {
    name,
    email = `${id}@example.org`,
    status = "incomplete",
    late = false,
    items = {},
    ...flaw
  }: Partial<Application> & {
    readonly name?: string;
    readonly email?: string;
    readonly status?: ApplicationState | "unchecked";
    readonly late?: boolean;
    readonly items?: Readonly<Record<string, ItemState>>;
  } = {},
): Application {
  const checked = Object.entries(items).map(([item, state]) => ({
    id: item,
    required: true,
    status: state,
    found: state === "received" ? 1 : 0,
    needed: 1,
    documents: [],
    problems: [],
    why: `${item} is ${state}.`,
  }));
  return {
    type: "application",
    id,
    version: 0,
    posting: "ghent",
    applicant: { email, ...(name !== undefined && { name }) },
    receivedAt: at(minute),
    messages: [],
    replies: [],
    documents: [],
    withdrawn: false,
    ...(status !== "unchecked" && {
      verdict: { status, late, problems: [], items: checked, documents: [] },
    }),
    ...flaw,
  };
}

/** Ids of all rows, walked page by page; pages may be short, and never go on without end. */
export async function allIds(records: Records, query: Omit<SummaryQuery, "limit">, limit = 3) {
  const ids: string[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < 500; pages += 1) {
    const page = await records.summaries({ ...query, limit, ...(cursor !== undefined && { cursor }) });
    expect(page.items.length).toBeLessThanOrEqual(limit);
    ids.push(...page.items.map(({ id }) => id));
    if (page.next === undefined) return ids;
    cursor = page.next;
  }
  throw new Error("the listing has no end");
}

/** What every adapter of the port Summaries keeps. */
export function summariesConformance(name: string, make: () => Promise<Opened<Records>>): void {
  describe(`summaries: ${name}`, () => {
    let opened: Opened<Records>;
    let records: Records;
    beforeEach(async () => {
      opened = await make();
      records = opened.port;
    });
    afterEach(() => opened.close());

    const people = [
      applicant("a", 1, {
        name: "Zoë Ångström",
        status: "complete",
        items: { cv: "received", letter: "missing" },
      }),
      applicant("b", 2, { name: "jane roe-o’neill", items: { cv: "missing" }, late: true }),
      applicant("c", 3, { name: "Łukasz Østby", status: "unchecked", withdrawn: true }),
      applicant("d", 4, { email: "zoe.b@uni.example.net", status: "needs-review", items: { cv: "unsure" } }),
      applicant("e", 5, { name: "李 小龍", status: "complete", items: { cv: "received" }, late: true }),
      applicant("f", 5, { name: "Jan Jansen", items: { cv: "received", letter: "received" } }),
      applicant("x", 6, { posting: "rostock", name: "Jane Roe", status: "complete" }),
      applicant("y", 7, { name: "Jane Roe", joined: { into: "b", at: at(9), by: "admin" } }),
    ];
    const seed = async () => {
      for (const one of people) await records.save(one);
    };

    test("are the rows of the applications as they stand", async () => {
      await seed();
      const { items, next } = await records.summaries({ posting: "ghent", limit: 50 });
      const expected = people
        .filter(({ posting, joined }) => posting === "ghent" && !joined)
        .map((one) => summaryOf({ ...one, version: 1 }))
        .toReversed();
      expect(items).toEqual(expected);
      expect(next).toBeUndefined();
    });

    const ghent = ["f", "e", "d", "c", "b", "a"];
    const table: readonly [string, Omit<SummaryQuery, "posting" | "limit">, readonly string[]][] = [
      ["newest first", {}, ghent],
      ["oldest first", { sort: "oldest" }, ghent.toReversed()],
      // Without a name by the address; folded, so that accents and capitals make no difference.
      ["by name", { sort: "name" }, ["f", "b", "c", "a", "d", "e"]],
      ["of a status", { status: "complete" }, ["e", "a"]],
      ["of a status, oldest first", { status: "complete", sort: "oldest" }, ["a", "e"]],
      ["not checked yet among those for review", { status: "needs-review" }, ["d", "c"]],
      ["with an item in a state", { item: { id: "cv", state: "received" } }, ["f", "e", "a"]],
      [
        "with an item in a state, by name",
        { item: { id: "cv", state: "received" }, sort: "name" },
        ["f", "a", "e"],
      ],
      ["with an item nobody has", { item: { id: "cv", state: "waived" } }, []],
      ["late", { late: true }, ["e", "b"]],
      ["not late", { late: false }, ["f", "d", "c", "a"]],
      ["withdrawn", { withdrawn: true }, ["c"]],
      ["not withdrawn", { withdrawn: false }, ["f", "e", "d", "b", "a"]],
      ["from an instant on", { from: at(4) }, ["f", "e", "d"]],
      ["before an instant", { until: at(4) }, ["c", "b", "a"]],
      ["between instants, oldest first", { from: at(2), until: at(5), sort: "oldest" }, ["b", "c", "d"]],
      ["between instants, by name", { from: at(2), until: at(5), sort: "name" }, ["b", "c", "d"]],
      ["of a status, between instants", { status: "complete", from: at(2) }, ["e"]],
      ["by the beginning of a name", { text: "ja" }, ["f", "b"]],
      ["by a word within a name, not in capitals as written", { text: "ROE" }, ["b"]],
      ["by a name without its accents", { text: "angstrom" }, ["a"]],
      ["by a name with accents that it has not", { text: "Zoé" }, ["d", "a"]],
      ["by letters that are no accents", { text: "ostby lukasz" }, ["c"]],
      ["by an address", { text: "zoe.b@uni" }, ["d"]],
      ["by signs of another writing", { text: "小" }, ["e"]],
      ["by several words that all must begin one", { text: "jan roe" }, ["b"]],
      ["not by the middle of a word", { text: "ansen" }, []],
      ["by no word at all", { text: " - " }, ghent],
      ["by a name, sorted by it", { text: "j", sort: "name" }, ["f", "b"]],
      [
        "by all conditions at once",
        { text: "ja", late: true, status: "incomplete", item: { id: "cv", state: "missing" } },
        ["b"],
      ],
    ];
    test.each(table)("are listed %s", async (_, query, expected) => {
      await seed();
      expect(await allIds(records, { posting: "ghent", ...query })).toEqual(expected);
      expect(await allIds(records, { posting: "ghent", ...query }, 1)).toEqual(expected);
    });

    test("follow what changes, and are found by nothing that is over", async () => {
      const first = (await records.save(
        applicant("a", 5, { name: "Jane Roe", late: true, items: { cv: "missing" } }),
      )) as Application;
      const second = applicant("a", 3, { name: "Joan Poe", status: "complete", items: { cv: "received" } });
      await records.save({ ...second, version: first.version });
      const old = [
        { text: "jane" },
        { text: "roe" },
        { late: true },
        { status: "incomplete" },
        { item: { id: "cv", state: "missing" } },
        { from: at(4) },
      ] as const;
      for (const query of old) expect(await allIds(records, { posting: "ghent", ...query })).toEqual([]);
      const now = [
        { text: "joan" },
        { late: false },
        { status: "complete" },
        { item: { id: "cv", state: "received" } },
        { until: at(4) },
        { sort: "name" },
      ] as const;
      for (const query of now) expect(await allIds(records, { posting: "ghent", ...query })).toEqual(["a"]);
      const [row] = (await records.summaries({ posting: "ghent", limit: 1 })).items;
      expect(row).toMatchObject({ version: 2, applicant: { name: "Joan Poe" }, receivedAt: at(3) });
      expect(await records.counts("ghent")).toEqual({ complete: 1, incomplete: 0, "needs-review": 0 });
    });

    test("and listings leave out what joined another application, and take it in again", async () => {
      const one = (await records.save(applicant("a", 1, { name: "Jane Roe" }))) as Application;
      const joined = (await records.save({
        ...one,
        joined: { into: "b", at: at(2), by: "admin" },
      })) as Application;
      expect(await allIds(records, { posting: "ghent" })).toEqual([]);
      expect(await allIds(records, { posting: "ghent", text: "jane" })).toEqual([]);
      expect((await records.applications({ limit: 10 })).items).toEqual([]);
      expect(await records.counts("ghent")).toEqual({ complete: 0, incomplete: 0, "needs-review": 0 });
      expect(await records.load("a")).toEqual(joined);
      const { joined: _over, ...rest } = joined;
      await records.save(rest as Application);
      expect(await allIds(records, { posting: "ghent", text: "jane" })).toEqual(["a"]);
      expect((await records.applications({ limit: 10 })).items.map(({ id }) => id)).toEqual(["a"]);
      expect((await records.counts("ghent")).incomplete).toBe(1);
    });

    test("go on where a page ended, whatever came meanwhile", async () => {
      for (const minute of [1, 2, 3]) await records.save(applicant(`m${minute}`, minute));
      const first = await records.summaries({ posting: "ghent", limit: 2 });
      await records.save(applicant("m9", 9));
      const second = await records.summaries({ posting: "ghent", limit: 2, cursor: first.next as string });
      expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(["m3", "m2", "m1"]);
    });

    test("refuse a cursor of another listing", async () => {
      await seed();
      const { next: cursor = "" } = await records.summaries({ posting: "ghent", limit: 1 });
      for (const query of [
        { posting: "rostock" },
        { posting: "ghent", sort: "name" },
        { posting: "ghent", status: "complete" },
        { posting: "ghent", text: "jane" },
      ] as const)
        await expect(records.summaries({ ...query, limit: 1, cursor })).rejects.toThrow(BadCursor);
      await expect(records.summaries({ posting: "ghent", limit: 1, cursor: "e30" })).rejects.toThrow(
        BadCursor,
      );
    });
  });
}
