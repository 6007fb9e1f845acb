import { describe, expect, test } from "vitest";
import { memoryBlobs } from "../../shared/adapters/memory/blobs.ts";
import { memoryRecords } from "../../shared/adapters/memory/records.ts";
import { memoryRegister } from "../../shared/adapters/memory/register.ts";
import type { Posting } from "../../shared/domain/posting/posting.ts";
import { postingSchema } from "../../shared/domain/posting/schema.ts";
import { plainReader } from "./plain-reader.ts";
import { countingMailer, cv, postings, referees, world } from "./world.ts";

const ada = { by: "ada@example.org", reason: "the board asks for less" };

/** Physics with other items. */
function changed(items: readonly object[]): ReadonlyMap<string, Posting> {
  const {
    opens: _opens,
    deadline: _deadline,
    ...posting
  } = postingSchema.parse({
    id: "physics",
    title: "Doctoral position in physics",
    subjects: ["PhD in Physics"],
    items,
    people: [{ name: "Ada Chair", email: "chair@example.org", role: "chair" }],
  });
  return new Map([...postings, ["physics", posting]]);
}
const cvAlone = changed([{ id: "cv", accepts: "cv" }]);
const more = changed([
  { id: "cv", accepts: "cv" },
  { id: "references", accepts: "references", count: 2 },
  { id: "transcripts", accepts: "transcript" },
]);

/** One complete and `count` incomplete applications; then a start with the posting as it is by then. */
async function restartedWith(rules: ReadonlyMap<string, Posting>, count = 2) {
  let reads = 0;
  const documents: typeof plainReader = {
    read: (file) => {
      reads += 1;
      return plainReader.read(file);
    },
  };
  const storage = {
    blobs: memoryBlobs(),
    records: memoryRecords(),
    register: memoryRegister(),
    mailer: countingMailer(),
  };
  const before = world({ ...storage, documents });
  await before.deliver({ minute: 0, files: { "cv.txt": cv, "referees.txt": referees } });
  for (let index = 1; index <= count; index += 1)
    await before.deliver({ minute: index, from: `a${index}@example.net`, files: { "cv.txt": cv } });
  const one = world({ ...storage, documents, postings: rules });
  return { one, storage, readsBefore: reads, reads: () => reads };
}

describe("a start with changed rules", () => {
  test("knows how many applications were checked by others, and of an unchanged posting that there is none", async () => {
    const same = await restartedWith(postings);
    expect(await same.one.desk.recheck.outdated("physics")).toEqual({ count: 0, more: false });
    const { one } = await restartedWith(cvAlone);
    expect(await one.desk.recheck.outdated("physics")).toEqual({ count: 3, more: false });
    expect(await one.desk.recheck.outdated("thesis")).toEqual({ count: 0, more: false });
  });

  test("shows what would turn before anything does: from stored readings, writing nothing", async () => {
    const { one, storage, readsBefore, reads } = await restartedWith(more);
    const before = JSON.stringify([await one.applications(), await storage.records.dueCount("9999")]);
    const preview = await one.desk.recheck.preview("physics");
    expect(preview).toMatchObject({
      total: 3,
      outdated: 3,
      checked: 3,
      unread: 0,
      changes: { "complete→incomplete": 1 },
      examples: [
        { before: "complete", after: { status: "incomplete", applicant: { email: "jane@example.net" } } },
      ],
    });
    expect(JSON.stringify([await one.applications(), await storage.records.dueCount("9999")])).toBe(before);
    expect(reads()).toBe(readsBefore);
  });

  test("checks anew when told to, and writes to nobody", async () => {
    const { one, storage } = await restartedWith(cvAlone);
    const sent = storage.mailer.sends.length;
    expect(await one.desk.recheck.apply("physics", { ...ada, tell: false })).toEqual({
      marked: 3,
      done: true,
    });
    await one.drain();
    expect((await one.applications()).map(({ verdict }) => verdict?.status)).toEqual([
      "complete",
      "complete",
      "complete",
    ]);
    expect(storage.mailer.sends).toHaveLength(sent);
    expect(await one.desk.recheck.outdated("physics")).toEqual({ count: 0, more: false });
    expect((await one.desk.trail.of({ posting: "physics" }, { limit: 5 })).items).toMatchObject([
      { what: "rechecked", by: ada.by, reason: ada.reason, facts: { tell: false } },
    ]);
  });

  test("tells applicants where that is wanted, those alone for whom something changed, and once", async () => {
    const { one, storage } = await restartedWith(cvAlone);
    const sent = storage.mailer.sends.length;
    await one.desk.recheck.apply("physics", { ...ada, tell: true });
    await one.drain();
    await one.desk.recheck.apply("physics", { ...ada, tell: true });
    await one.drain();
    const told = storage.mailer.sends.slice(sent).map(({ to }) => to.address);
    expect(told.toSorted()).toEqual(["a1@example.net", "a2@example.net", "jane@example.net"]);
  });

  test("goes on by sweep in batches until all are checked", async () => {
    const { one } = await restartedWith(cvAlone, 620);
    const first = await one.desk.recheck.apply("physics", { ...ada, tell: false });
    expect(first.done).toBe(false);
    expect(first.marked).toBeLessThan(621);
    for (let sweeps = 0; sweeps < 4; sweeps += 1) {
      await one.sweep("recent");
      one.clock.minute += 1;
    }
    expect(await one.desk.recheck.outdated("physics")).toEqual({ count: 0, more: false });
    expect(await one.records.counts("physics")).toMatchObject({ complete: 621 });
    expect((await one.desk.postingStates.of("physics")).recheck).toBeUndefined();
  });

  test.each([
    ["a posting that is not there", "none", {}, /no posting 'none'/],
    ["no reason", "physics", { reason: "" }, /Give a reason/],
  ])("is refused for %s", async (_, posting, given, words) => {
    const { one } = await restartedWith(cvAlone, 0);
    await expect(one.desk.recheck.apply(posting, { ...ada, ...given, tell: false })).rejects.toThrow(words);
  });
});
