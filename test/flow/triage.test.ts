import { describe, expect, test } from "vitest";
import type { Application } from "../../shared/domain/application.ts";
import { cv, referees, world } from "./world.ts";

const ada = { by: "ada@example.org", reason: "plainly meant for physics" };
const vouched = { senders: { answers: "vouched" } } as const;

async function waiting() {
  const one = world();
  await one.deliver({ minute: 1, files: { "cv.txt": cv } });
  const near = await one.deliver({
    minute: 2,
    from: "Joe Doe <joe@example.net>",
    subject: "PhD in Phisics",
    files: { "joe.txt": cv.replace("Jane Roe", "Joe Doe") },
  });
  const question = await one.deliver({
    minute: 3,
    from: "amy@example.net",
    text: "How many hours a week is it?",
  });
  const quarantined = await one.deliver({ minute: 4, from: "bot@example.net", files: { "setup.exe": "MZ" } });
  return { one, near, question, quarantined };
}
const load = async (one: ReturnType<typeof world>, id = "") => (await one.records.load(id)) as Application;

describe("mail that waits", () => {
  test("is listed newest first, by kind, with a proposal where one is near", async () => {
    const { one, near, question, quarantined } = await waiting();
    const { triage } = one.desk;
    expect((await triage.waiting({ limit: 10 })).items.map(({ rawKey }) => rawKey)).toEqual([
      quarantined.rawKey,
      question.rawKey,
      near.rawKey,
    ]);
    const [unrouted] = (await triage.waiting({ limit: 10, kind: "unrouted" })).items;
    expect(unrouted?.proposal).toEqual({
      posting: "physics",
      reason: "subject is 'PhD in Physics' but for a letter",
    });
    expect((await triage.waiting({ limit: 10, kind: "question" })).items).toMatchObject([
      { posting: "physics" },
    ]);
    expect((await triage.waiting({ limit: 10, kind: "quarantined" })).items).toHaveLength(1);
  });

  test("is taken in for a posting as if its subject had said so, and answered", async () => {
    const { one, near } = await waiting();
    const record = await one.desk.triage.route(near.rawKey, "physics", ada);
    await one.drain();
    expect(record).toMatchObject({
      outcome: "unrouted",
      resolved: { action: "routed", by: ada.by, outcome: "application", posting: "physics" },
    });
    expect(one.sends.at(-1)).toMatchObject({ to: { address: "joe@example.net" } });
    expect((await load(one, record.resolved?.caseId)).verdict?.items[0]).toMatchObject({
      status: "received",
    });
    expect((await one.desk.triage.waiting({ limit: 10, kind: "unrouted" })).items).toEqual([]);
    expect(await one.blobs.get(near.rawKey)).toBeDefined();
  });

  test("that a person routes is taken in though it carries nothing", async () => {
    const { one, question } = await waiting();
    const record = await one.desk.triage.route(question.rawKey, "physics", ada);
    expect(record.resolved?.outcome).toBe("application");
  });

  test("is linked to an application, whoever sent it", async () => {
    const { one, near } = await waiting();
    const jane = (await one.applications()).find(({ applicant }) => applicant.email === "jane@example.net");
    const record = await one.desk.triage.link(near.rawKey, jane?.id ?? "", ada);
    await one.drain();
    expect(record.resolved).toMatchObject({ action: "linked", caseId: jane?.id, outcome: "follow-up" });
    expect((await load(one, jane?.id)).documents.map(({ file }) => file)).toContain("joe.txt");
    expect(await one.applications()).toHaveLength(1);
  });

  test("is discarded with a reason, kept, and waits again when somebody thinks better of it", async () => {
    const { one, near } = await waiting();
    const { triage } = one.desk;
    await triage.discard(near.rawKey, { ...ada, reason: "an advertisement" });
    expect((await triage.waiting({ limit: 10, kind: "unrouted" })).items).toEqual([]);
    expect(await one.blobs.get(near.rawKey)).toBeDefined();
    await triage.reopen(near.rawKey, ada);
    expect((await triage.waiting({ limit: 10, kind: "unrouted" })).items).toHaveLength(1);
    const trail = await one.register.list("trail/posting/physics", { limit: 10 });
    expect(trail.items).toEqual([]);
  });

  test("that was linked where it does not belong is taken out again with all that it alone brought", async () => {
    const { one } = await waiting();
    const jane = (await one.applications()).find(({ applicant }) => applicant.email === "jane@example.net");
    const stray = await one.deliver({
      minute: 8,
      from: "eve@example.net",
      subject: "Hello",
      files: { "referees.txt": referees, "same.txt": cv },
    });
    const before = await load(one, jane?.id);
    await one.desk.triage.link(stray.rawKey, jane?.id ?? "", ada);
    await one.drain();
    expect((await load(one, jane?.id)).verdict?.status).toBe("complete");
    await one.desk.triage.reopen(stray.rawKey, { ...ada, reason: "of another person" });
    await one.drain();
    const after = await load(one, jane?.id);
    expect(after.verdict).toEqual(before.verdict);
    expect(after.documents).toEqual(before.documents);
    let files = 0;
    for await (const _ of one.blobs.list(`applications/${jane?.id}/documents/`)) files += 1;
    expect(files).toBe(1);
  });

  test.each([
    [
      "a mail that is not there",
      (one: ReturnType<typeof world>) => one.desk.triage.discard("raw/none", ada),
      /no such mail/,
    ],
    [
      "a posting that is not there",
      (one: ReturnType<typeof world>) => one.desk.triage.route("raw/2026-05-04/0002.eml", "none", ada),
      /no posting 'none'/,
    ],
    [
      "a mail that was taken in",
      (one: ReturnType<typeof world>) => one.desk.triage.route("raw/2026-05-04/0001.eml", "physics", ada),
      /waits for nobody/,
    ],
    [
      "no reason",
      (one: ReturnType<typeof world>) =>
        one.desk.triage.discard("raw/2026-05-04/0002.eml", { ...ada, reason: "" }),
      /Give a reason/,
    ],
  ])("is refused for %s, in words", async (_, work, words) => {
    const { one } = await waiting();
    await expect(work(one)).rejects.toThrow(words);
  });

  test("that somebody else settled meanwhile is not settled twice", async () => {
    const { one, near } = await waiting();
    await one.desk.triage.discard(near.rawKey, ada);
    await expect(
      one.desk.triage.route(near.rawKey, "physics", { by: "eve@example.org", reason: "mine" }),
    ).rejects.toMatchObject({ code: "changed" });
  });
});

describe("mail whose sender nobody vouches for", () => {
  test("is taken in and listed; answered once somebody vouches, and not again after", async () => {
    const one = world(vouched);
    const record = await one.deliver({ minute: 1, files: { "cv.txt": cv } });
    expect(record).toMatchObject({ outcome: "application", reply: "none", unvouched: true });
    expect(one.sends).toEqual([]);
    const { triage } = one.desk;
    const listed = await triage.waiting({ limit: 10, kind: "unvouched" });
    expect(listed.items.map(({ rawKey }) => rawKey)).toEqual([record.rawKey]);
    expect((await triage.waiting({ limit: 10, kind: "unvouched", posting: "thesis" })).items).toEqual([]);

    const on = { type: "vouch", message: record.rawKey } as const;
    await one.desk.decide(record.caseId ?? "", on, { ...ada, reason: "she wrote from here last year" });
    await one.drain();
    expect(one.sends).toMatchObject([{ to: { address: "jane@example.net" } }]);
    expect((await triage.waiting({ limit: 10, kind: "unvouched" })).items).toEqual([]);
  });
});
