import { describe, expect, test } from "vitest";
import type { TrailEvent } from "../../shared/flow/trail.ts";
import { BadCursor } from "../../shared/ports.ts";
import { cv, referees, world } from "./world.ts";

const ada = { by: "ada@example.org", reason: "a reason with Jane's name" };

async function busy() {
  const one = world();
  const { caseId: id = "" } = await one.deliver({ minute: 1, files: { "cv.txt": cv } });
  for (let minute = 61; minute < 75; minute += 1) {
    one.clock.minute = minute;
    const at = new Date(Date.UTC(2026, 4, 4, 12, minute)).toISOString();
    await one.desk.trail.note({
      id: `view ${minute}`,
      at,
      by: ada.by,
      what: "document-viewed",
      application: id,
      posting: "physics",
      reason: "asked by Jane",
      facts: { document: "0".repeat(64) },
    });
    if (minute % 5 === 0)
      await one.desk.decide(
        id,
        { type: "item", item: "cv", status: "waived" },
        { ...ada, reason: `${minute}` },
      );
  }
  await one.deliver({ minute: 80, text: "Referees.", files: { "referees.txt": referees } });
  return { one, id };
}

describe("the trail of an application", () => {
  test("tells mail, replies, decisions and what was looked at in the order of time, newest first", async () => {
    const { one, id } = await busy();
    const { items, next } = await one.desk.trail.of({ application: id }, { limit: 200 });
    expect(next).toBeUndefined();
    expect(items.map(({ at }) => at)).toEqual(
      items
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    );
    const acts = Map.groupBy(items, ({ what }) => what);
    expect(acts.get("mail-received")).toHaveLength(2);
    expect(acts.get("document-viewed")).toHaveLength(14);
    expect(acts.get("decided")).toHaveLength(2);
    expect(acts.get("reply-sent")?.length).toBeGreaterThan(0);
    expect(items.at(-1)).toMatchObject({
      what: "mail-received",
      by: "applicant",
      application: id,
      posting: "physics",
    });
  });

  test.each([1, 2, 3, 7, 50])(
    "comes in pages of %i that leave out nothing and repeat nothing",
    async (limit) => {
      const { one, id } = await busy();
      const whole = (await one.desk.trail.of({ application: id }, { limit: 200 })).items;
      const paged: TrailEvent[] = [];
      let cursor: string | undefined;
      do {
        const page = await one.desk.trail.of({ application: id }, { limit, ...(cursor && { cursor }) });
        expect(page.items.length).toBeLessThanOrEqual(limit);
        paged.push(...page.items);
        cursor = page.next;
      } while (cursor);
      expect(paged).toEqual(whole);
    },
  );

  test("of a posting leaves out the words about single applicants", async () => {
    const { one } = await busy();
    const { items } = await one.desk.trail.of({ posting: "physics" }, { limit: 200 });
    expect(items).toHaveLength(16);
    expect(items.every(({ reason }) => reason === undefined)).toBe(true);
  });

  test("holds the same event once, however often it is noted", async () => {
    const { one, id } = await busy();
    const { items } = await one.desk.trail.of({ application: id }, { limit: 200 });
    for (const event of items) if (event.what === "document-viewed") await one.desk.trail.note(event);
    expect((await one.desk.trail.of({ application: id }, { limit: 200 })).items).toEqual(items);
  });

  test.each(["x", "[]", "[1,2]", '["nonsense","2026"]'])("refuses the cursor %s", async (cursor) => {
    const { one, id } = await busy();
    await expect(one.desk.trail.of({ application: id }, { limit: 5, cursor })).rejects.toThrow(BadCursor);
  });
});

describe("the trail of who was let in", () => {
  const grant = (number: number, posting?: string): TrailEvent => ({
    id: `grant ${number}`,
    at: new Date(Date.UTC(2026, 4, 4, 12, number)).toISOString(),
    by: ada.by,
    what: "member-invited",
    ...(posting !== undefined && { posting }),
    facts: { member: "jo@example.org", role: "reviewer" },
  });

  test("is of all postings for admins and of one for its chair, newest first, and in the posting's own", async () => {
    const { trail } = world().desk;
    for (const event of [grant(1, "physics"), grant(2, "chemistry"), grant(3)]) await trail.note(event);
    await trail.note({ ...grant(4, "physics"), what: "exported" });
    const numbers = async (about: Parameters<typeof trail.of>[0]) =>
      (await trail.of(about, { limit: 200 })).items.map(({ id }) => id);
    expect(await numbers({ grants: {} })).toEqual(["grant 3", "grant 2", "grant 1"]);
    expect(await numbers({ grants: { posting: "physics" } })).toEqual(["grant 1"]);
    expect(await numbers({ posting: "physics" })).toEqual(["grant 4", "grant 1"]);
    expect(await numbers({ grants: { posting: "nope" } })).toEqual([]);
  });

  test("comes in pages", async () => {
    const { trail } = world().desk;
    for (let number = 0; number < 7; number += 1) await trail.note(grant(number, "physics"));
    const paged: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await trail.of({ grants: {} }, { limit: 3, ...(cursor && { cursor }) });
      paged.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    } while (cursor !== undefined);
    expect(paged).toEqual([6, 5, 4, 3, 2, 1, 0].map((number) => `grant ${number}`));
  });
});
