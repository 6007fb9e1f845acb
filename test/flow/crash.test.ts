import { describe, expect, test } from "vitest";
import { memoryBlobs } from "../../shared/adapters/memory/blobs.ts";
import { memoryRecords } from "../../shared/adapters/memory/records.ts";
import { Crash, crashingAt } from "./crashing.ts";
import { countingMailer, cv, eml, referees, world } from "./world.ts";
import type { Letter, Storage } from "./world.ts";

const letters = (
  [
    { minute: 1, messageId: "<1@example.net>", files: { "cv.txt": cv } },
    { minute: 1, messageId: "<1@example.net>", files: { "cv.txt": cv } },
    {
      minute: 2,
      messageId: "<2@example.net>",
      text: "My referees are attached.",
      files: { "referees.txt": referees },
    },
    { minute: 3, messageId: "<3@example.net>", subject: "Portal Position" },
    { minute: 4, messageId: "<4@example.net>", subject: "Hello", from: "Joe <joe@example.net>" },
  ] as readonly Letter[]
).map((letter) => eml(letter));

/** A process that takes in the letters, each one to its end. */
async function run(storage: Storage): Promise<void> {
  const one = world(storage);
  for (const letter of letters) {
    const rawKey = await one.store(letter);
    await one.receive(rawKey);
    await one.drain();
  }
}

/** Later processes: what is left is found by sweeping, however long that takes. */
async function restart(storage: Storage): Promise<void> {
  const one = world(storage);
  for (let hours = 0; hours < 3; hours += 1) {
    await one.sweep("all");
    one.clock.minute += 60;
  }
  expect(one.errors).toEqual([]);
  expect((await storage.records.dueCount("9999")).count).toBe(0);
}

/** What is on record, without what tells how often it was written or sent, and when. */
async function state({ records }: Storage) {
  const { items: applications } = await records.applications({ limit: 200 });
  const { items: messages } = await records.messages({ limit: 200 });
  const { items: outgoing } = await records.outgoing({ limit: 200 });
  return {
    applications: applications.map(({ version: _version, replies: _replies, ...rest }) => rest),
    messages: messages.toSorted((one, other) => (one.rawKey < other.rawKey ? -1 : 1)),
    outgoing: outgoing
      .map(({ reply: { sentAt: _sentAt, at: _at, attempts: _attempts, resent: _resent, ...rest } }) => rest)
      .toSorted((one, other) => (one.id < other.id ? -1 : 1)),
  };
}

const storage = () => ({ blobs: memoryBlobs(), records: memoryRecords(), mailer: countingMailer() });

describe("a crash at any point", async () => {
  const undisturbed = storage();
  await run(undisturbed);
  const counted = crashingAt(Number.POSITIVE_INFINITY, "before");
  const other = storage();
  await run({
    blobs: counted.wrapped(other.blobs),
    records: counted.wrapped(other.records),
    mailer: counted.wrapped(other.mailer),
  });
  const expected = await state(undisturbed);

  test("the journey to be disturbed says what it should", () => {
    expect(counted.calls()).toBeGreaterThan(60);
    expect(expected.messages.map(({ outcome }) => outcome)).toEqual([
      "application",
      "duplicate",
      "follow-up",
      "portal-only",
      "unrouted",
    ]);
    expect(expected.outgoing).toHaveLength(3);
    expect(undisturbed.mailer.sends).toHaveLength(3);
  });

  const points = Array.from({ length: counted.calls() }, (_, index) => index + 1);
  test.each(["before", "after"] as const)(
    "%s each call of an adapter, then a sweep: the same end",
    async (when) => {
      for (const n of points) {
        const disturbed = storage();
        const crash = crashingAt(n, when);
        await expect(
          run({
            blobs: crash.wrapped(disturbed.blobs),
            records: crash.wrapped(disturbed.records),
            mailer: crash.wrapped(disturbed.mailer),
          }),
        ).rejects.toThrow(Crash);

        const accepted = [];
        for await (const rawKey of disturbed.blobs.list("raw/")) accepted.push(rawKey);
        await restart(disturbed);
        // Mails that the crash kept from arriving are sent again by their senders.
        for (const [index, letter] of letters.entries()) {
          if (index < accepted.length) continue;
          const again = world({ ...disturbed });
          const rawKey = `raw/2026-05-04/${String(index + 1).padStart(4, "0")}.eml`;
          await disturbed.blobs.put(rawKey, new TextEncoder().encode(letter));
          await again.receive(rawKey);
          await again.drain();
        }
        expect({ n, ...(await state(disturbed)) }).toEqual({ n, ...expected });

        const replies = (await disturbed.records.outgoing({ limit: 200 })).items.map(({ reply }) => reply);
        for (const { messageId, resent } of replies) {
          const sends = disturbed.mailer.sends.filter((mail) => mail.messageId === messageId).length;
          expect({ n, messageId, sends: sends === 1 || (sends === 2 && resent) }).toEqual({
            n,
            messageId,
            sends: true,
          });
        }
      }
    },
  );
});
