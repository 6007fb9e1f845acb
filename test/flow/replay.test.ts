import { describe, expect, test } from "vitest";
import { memoryBlobs } from "../../shared/adapters/memory/blobs.ts";
import { memoryRecords } from "../../shared/adapters/memory/records.ts";
import { memoryRegister } from "../../shared/adapters/memory/register.ts";
import type { Posting } from "../../shared/domain/posting/posting.ts";
import { cv, postings, world } from "./world.ts";

const doing = { by: "ada@example.org", reason: "the posting was mended" };

/** The same storage under another set of postings: the service after a restart. */
function restarted(change: (posting: Posting) => Posting) {
  const storage = { blobs: memoryBlobs(), records: memoryRecords(), register: memoryRegister() };
  const changed = new Map([...postings].map(([id, posting]) => [id, change(posting)]));
  return { before: world(storage), after: world({ ...storage, postings: changed }) };
}

describe("a waiting mail that is replayed", () => {
  test("is taken in where the postings of today have a place for it", async () => {
    const { before, after } = restarted((posting) => ({
      ...posting,
      subjects: [...posting.subjects, ...(posting.channel === "mail" ? [`Bewerbung ${posting.id}`] : [])],
    }));
    const posting = [...postings.values()].find(({ channel }) => channel === "mail");
    const record = await before.deliver({ subject: `Bewerbung ${posting?.id}`, files: { "cv.txt": cv } });
    expect(record.outcome).toBe("unrouted");

    const replayed = await after.desk.triage.replay(record.rawKey, doing);
    await after.drain();
    expect(replayed.resolved).toMatchObject({ action: "routed", outcome: "application", by: doing.by });
    expect(await after.applications()).toHaveLength(1);
    expect((await after.desk.triage.waiting({ limit: 10 })).items).toEqual([]);
    await expect(after.desk.triage.replay(record.rawKey, doing)).rejects.toThrow("already");
    expect(await after.applications()).toHaveLength(1);
  });

  test("goes on waiting, and changes nothing, where there is still no place", async () => {
    const { before, after } = restarted((posting) => posting);
    const record = await before.deliver({ subject: "Something else altogether", files: { "cv.txt": cv } });
    const replayed = await after.desk.triage.replay(record.rawKey, doing);
    expect(replayed.resolved).toBeUndefined();
    expect(await after.applications()).toEqual([]);
    expect((await after.desk.triage.waiting({ limit: 10 })).items).toHaveLength(1);
  });

  test("must wait, and a reason must be given", async () => {
    const { before } = restarted((posting) => posting);
    const taken = await before.deliver({ files: { "cv.txt": cv } });
    await expect(before.desk.triage.replay(taken.rawKey, doing)).rejects.toThrow("waits for nobody");
    await expect(before.desk.triage.replay(taken.rawKey, { ...doing, reason: " " })).rejects.toThrow(
      /reason|why/i,
    );
    await expect(before.desk.triage.replay("raw/none", doing)).rejects.toThrow("no such mail");
  });
});
