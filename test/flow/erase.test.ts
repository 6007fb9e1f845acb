import { describe, expect, test } from "vitest";
import type { Application } from "../../shared/domain/application.ts";
import type { Posting } from "../../shared/domain/posting/posting.ts";
import { cv, eml, postings, referees, world } from "./world.ts";
import type { Letter } from "./world.ts";

const ada = { by: "ada@example.org", reason: "she asked for it" };
const day = 24 * 60;

/** Jane with two mails, a question and a mail that fits nothing; Joe with an application of his own. */
const letters: readonly Letter[] = [
  { minute: 1, messageId: "<1@example.net>", files: { "cv.txt": cv } },
  { minute: 2, messageId: "<2@example.net>", text: "Referees.", files: { "referees.txt": referees } },
  {
    minute: 3,
    messageId: "<3@example.net>",
    subject: "Hello",
    from: "Joe <joe@example.net>",
    to: "apply+physics@example.org",
    files: { "joe.txt": cv.replace("Jane Roe", "Joe Doe") },
  },
  { minute: 4, messageId: "<4@example.net>", subject: "Portal Position" },
];

async function peopled() {
  const one = world();
  const raws = letters.map((letter) => eml(letter));
  for (const raw of raws) {
    await one.receive(await one.store(raw));
    await one.drain();
  }
  const jane = (await one.applications()).find(({ applicant }) => applicant.email === "jane@example.net");
  return { one, raws, id: (jane as Application).id };
}
type World = Awaited<ReturnType<typeof peopled>>["one"];

/** Everything that is stored anywhere, as text. */
async function everything({ blobs, records, register, applications }: World): Promise<string> {
  const parts: string[] = [];
  for await (const key of blobs.list("")) parts.push(key, new TextDecoder().decode(await blobs.get(key)));
  parts.push(JSON.stringify(await applications()));
  parts.push(JSON.stringify((await records.messages({ limit: 200 })).items));
  parts.push(JSON.stringify((await records.outgoing({ limit: 200 })).items));
  for (const group of ["erasures", "erased", "unvouched", "trail/posting/physics", "trail/posting/portal"])
    parts.push(JSON.stringify((await register.list(group, { limit: 200 })).items));
  return parts.join("\n");
}

describe("erasing a person", () => {
  test("by address leaves nothing of them in any store, and everything of others", async () => {
    const { one, id } = await peopled();
    await one.desk.decide(
      id,
      { type: "item", item: "cv", status: "waived" },
      { ...ada, reason: "Jane Roe called" },
    );
    const before = await everything(one);
    for (const trace of ["jane@example.net", "Jane Roe", "ann.bee@example.com"])
      expect(before).toContain(trace);

    expect(await one.desk.erase.preview({ address: "JANE@example.net" })).toEqual({
      applications: 1,
      documents: 2,
      mails: 3,
    });
    expect(await one.desk.erase.erase({ address: "JANE@example.net" }, ada)).toEqual({
      applications: 1,
      documents: 2,
      mails: 3,
    });
    one.clock.minute += day;
    await one.sweep();

    const after = (await everything(one)).replaceAll("Return-Path: <jane@example.net>", "");
    for (const trace of ["jane@example.net", "ann.bee@example.com", "Jane", id])
      expect(after).not.toContain(trace);
    expect(await one.applications()).toMatchObject([{ applicant: { email: "joe@example.net" } }]);
    expect((await one.records.messages({ limit: 10 })).items).toHaveLength(1);
  });

  test("tells in the posting's trail who did it, when, why and how much, and not of whom", async () => {
    const { one, id } = await peopled();
    await one.desk.erase.erase({ application: id }, ada);
    const { items } = await one.desk.trail.of({ posting: "physics" }, { limit: 10 });
    expect(items).toMatchObject([
      { what: "erased", by: ada.by, reason: ada.reason, facts: { applications: 1, documents: 2, mails: 2 } },
    ]);
    expect(items[0]?.application).toBeUndefined();
    expect((await one.desk.trail.of({ application: id }, { limit: 10 })).items).toEqual([]);
  });

  test("is not undone by mail that is delivered again, under the same key or another", async () => {
    const { one, raws, id } = await peopled();
    await one.desk.erase.erase({ application: id }, ada);
    await one.blobs.put("raw/2026-05-04/0001.eml", new TextEncoder().encode(raws[0]));
    await one.store(raws[0] ?? "");
    await one.sweep();
    await one.drain();
    expect(await one.applications()).toHaveLength(1);
    expect(await everything(one)).not.toContain("ann.bee@example.com");
    const raw: string[] = [];
    for await (const key of one.blobs.list("raw/")) raw.push(key);
    expect(raw).toHaveLength(2);
  });

  test("does not keep them from applying again", async () => {
    const { one, id } = await peopled();
    await one.desk.erase.erase({ application: id }, ada);
    const record = await one.deliver({ minute: 50, messageId: "<new@example.net>", files: { "cv.txt": cv } });
    expect(record.outcome).toBe("application");
    one.clock.minute += day;
    await one.sweep();
    expect((await one.applications()).map(({ applicant }) => applicant.email)).toContain("jane@example.net");
    const again = await one.records.load(record.caseId ?? "");
    expect(again?.type === "application" && again.verdict?.documents.length).toBe(2);
  });

  test("by address finds applications to postings that are gone, and none of others whose mail they sent", async () => {
    const { one, id } = await peopled();
    const stray = await one.deliver({
      minute: 6,
      from: "amy@example.net",
      subject: "Hello",
      text: "For Jane.",
    });
    await one.desk.triage.link(stray.rawKey, id, ada);
    const later = world({
      ...one,
      postings: new Map([["thesis", postings.get("thesis") as Posting]]),
    } as never);
    await later.desk.erase.erase({ address: "amy@example.net" }, ada).catch(() => undefined);
    expect(await later.records.load(id)).toBeDefined();
    await later.desk.erase.erase({ address: "jane@example.net" }, ada);
    expect(await later.records.load(id)).toBeUndefined();
  });

  test("takes what was merged with it along", async () => {
    const { one, id } = await peopled();
    const other = await one.deliver({
      minute: 5,
      from: "jane.roe@example.com",
      files: { "other.txt": `${cv}\nOther` },
    });
    await one.desk.decide(id, { type: "merge", from: other.caseId ?? "" }, ada);
    await one.desk.erase.erase({ application: id }, ada);
    expect(await one.records.load(other.caseId ?? "")).toBeUndefined();
    expect(await everything(one)).not.toContain("jane.roe@example.com");
  });

  test("lets go of what a stranger had waiting with somebody else's application", async () => {
    const { one, id } = await peopled();
    await one.deliver({
      minute: 6,
      from: "eve@example.com",
      to: one.sends[0]?.replyTo ?? "",
      text: "Mine.",
      files: { "eve.txt": "Papers of Eve" },
    });
    expect(await everything(one)).toContain("Papers of Eve");
    await one.desk.erase.erase({ address: "eve@example.com" }, ada);
    await one.sweep();
    expect(await everything(one)).not.toContain("Papers of Eve");
    const application = (await one.records.load(id)) as Application;
    expect(application.pending).toBeUndefined();
  });

  test.each([
    ["nobody", { address: "nobody@example.net" }, {}, /nothing of this person/],
    ["no reason", { address: "jane@example.net" }, { reason: "" }, /Give a reason/],
  ])("is refused for %s", async (_, whom, more, words) => {
    const { one } = await peopled();
    await expect(one.desk.erase.erase(whom, { ...ada, ...more })).rejects.toThrow(words);
    expect(await one.applications()).toHaveLength(2);
  });
});

describe("retention", () => {
  test("erases what is past its time after the posting was closed, by itself and with a trail; never before", async () => {
    const { one } = await peopled();
    one.clock.minute += 400 * day;
    await one.sweep();
    expect(await one.applications()).toHaveLength(2);

    await one.desk.postingStates.close("physics", { ...ada, reason: "the position is filled" });
    one.clock.minute += 179 * day;
    await one.sweep();
    expect(await one.applications()).toHaveLength(2);
    one.clock.minute += 2 * day;
    await one.sweep();
    expect(await one.applications()).toHaveLength(0);
    expect(one.errors).toEqual([]);
    const { items } = await one.desk.trail.of({ posting: "physics" }, { limit: 10 });
    expect(items.map(({ what, by }) => `${what} by ${by}`)).toEqual([
      "erased by dossier",
      "erased by dossier",
      "posting-closed by ada@example.org",
    ]);
  });
});
