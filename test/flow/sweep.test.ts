import { describe, expect, test } from "vitest";
import { memoryBlobs } from "../../shared/adapters/memory/blobs.ts";
import { memoryRecords } from "../../shared/adapters/memory/records.ts";
import { maxTries } from "../../shared/flow/sweep.ts";
import { mailReader } from "../../shared/adapters/mail/reader.ts";
import type { MailReader } from "../../shared/ports.ts";
import { cv, eml, world } from "./world.ts";

const poison = "<poison@example.net>";

/** Understands mail, except for one that brings it down each time. */
const brittle: MailReader = {
  async read(raw) {
    const mail = await mailReader().read(raw);
    if (mail.message.messageId === poison) throw new Error("out of memory");
    return mail;
  },
};

describe("a sweep", () => {
  test("finds raw mails and work that no wake-up told of", async () => {
    const one = world();
    const rawKey = await one.store(eml({ files: { "cv.txt": cv } }));
    expect(await one.sweep()).toEqual({ received: 1, worked: 2, failed: 0 });
    expect((await one.records.message(rawKey))?.outcome).toBe("application");
    expect(await one.replies()).toMatchObject([{ state: "sent" }]);
    expect(await one.sweep()).toEqual({ received: 0, worked: 0, failed: 0 });
  });

  test("is not held by a mail that keeps failing; that one ends quarantined, and is kept", async () => {
    const one = world({ mail: brittle });
    const bad = await one.store(eml({ messageId: poison, files: { "cv.txt": cv } }));
    const good = await one.store(eml({ from: "joe@example.net", files: { "cv.txt": cv } }));
    await one.sweep();
    expect((await one.records.message(good))?.outcome).toBe("application");
    expect(await one.records.message(bad)).toBeUndefined();
    expect(one.errors).toHaveLength(1);
    for (let sweeps = 0; sweeps < 100; sweeps += 1) {
      one.clock.minute += 10;
      await one.sweep("recent");
    }
    expect(await one.records.message(bad)).toMatchObject({
      outcome: "quarantined",
      reason: expect.stringMatching(/tried/),
    });
    expect(one.errors).toHaveLength(maxTries);
    expect(await one.blobs.get(bad)).toBeDefined();
  });

  test("gives up a mail that brings down the process each time", async () => {
    const storage = { blobs: memoryBlobs(), records: memoryRecords() };
    const rawKey = await world(storage).store(eml({ files: { "cv.txt": cv } }));
    for (let starts = 0; starts < maxTries; starts += 1) {
      // The process is gone in the middle: nothing after that happens, not even an error's handling.
      const dying = world({ ...storage, mail: { read: () => new Promise<never>(() => {}) } });
      void dying.sweep();
      await new Promise((done) => setTimeout(done, 5));
    }
    const one = world(storage);
    await one.sweep();
    expect((await one.records.message(rawKey))?.outcome).toBe("quarantined");
  });

  test("puts off what fails, so that it does not stand before the rest", async () => {
    const one = world();
    await one.receive(await one.store(eml({ files: { "cv.txt": cv } })));
    await one.receive(await one.store(eml({ from: "joe@example.net", files: { "cv.txt": cv } })));
    const [joe, jane] = await one.applications();
    const lost = [joe, jane].find((record) => record?.applicant.email.startsWith("jane"));
    await one.blobs.remove(`applications/${lost?.id}/documents/`);
    await one.sweep();
    expect(await one.replies()).toMatchObject([{ to: "joe@example.net", state: "sent" }]);
    expect((await one.records.load(lost?.id ?? ""))?.due).toMatchObject({
      failures: 1,
      at: "2026-05-04T13:01:00.000Z",
      error: expect.stringMatching(/is gone/),
    });
  });

  test("sends a reply that waits though assessing what came after it fails", async () => {
    const one = world();
    const first = await one.receive(await one.store(eml({ files: { "cv.txt": cv } })));
    const id = first.caseId ?? "";
    await one.assess(id);
    await one.receive(await one.store(eml({ text: "More.", files: { "more.txt": "more" } })));
    const more = (await one.applications())[0]?.documents.find(({ file }) => file === "more.txt");
    await one.blobs.remove(`applications/${id}/documents/${more?.sha256}`);
    await one.sweep();
    expect(await one.replies()).toMatchObject([{ state: "sent" }]);
  });

  test("of the recent leaves the old to the next start", async () => {
    const one = world();
    await one.store(eml({ files: { "cv.txt": cv } }));
    one.clock.minute += 5 * 24 * 60;
    expect((await one.sweep("recent")).received).toBe(0);
    expect((await one.sweep("all")).received).toBe(1);
  });
});
