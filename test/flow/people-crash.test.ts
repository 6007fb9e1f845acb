import { describe, expect, test } from "vitest";
import { memoryBlobs } from "../../shared/adapters/memory/blobs.ts";
import { memoryRecords } from "../../shared/adapters/memory/records.ts";
import { memoryRegister } from "../../shared/adapters/memory/register.ts";
import { Crash, crashingAt } from "./crashing.ts";
import { countingMailer, cv, eml, referees, world } from "./world.ts";
import type { Letter, Storage } from "./world.ts";

/**
 * What people do, broken off at any call of any adapter. Then the process starts again and
 * sweeps; the person, who was told of no success, does the same once more and goes on.
 */

const ada = { by: "ada@example.org", reason: "for a reason" };
const home = "Jane Roe <jane.roe@example.com>";
type World = ReturnType<typeof world>;
type Step = (one: World) => Promise<unknown>;

const mail = (letter: Letter, number: number): Step => {
  const raw = new TextEncoder().encode(eml(letter));
  const rawKey = `raw/2026-05-04/${String(number).padStart(4, "0")}.eml`;
  return async (one) => {
    await one.blobs.put(rawKey, raw);
    await one.receive(rawKey);
    await one.drain();
  };
};
const doing =
  (work: Step): Step =>
  async (one) => {
    await work(one);
    await one.drain();
  };
const idOf = async (one: World, email: string) =>
  (await one.applications()).find(({ applicant }) => applicant.email === email)?.id ?? "";
const jane = (one: World) => idOf(one, "jane@example.net");

const applied = mail({ minute: 1, messageId: "<1@example.net>", files: { "cv.txt": cv } }, 1);
const elsewhere = mail(
  { minute: 2, messageId: "<2@example.net>", from: home, text: "More.", files: { "referees.txt": referees } },
  2,
);
const strange = mail(
  {
    minute: 3,
    messageId: "<3@example.net>",
    from: "Joe <joe@example.net>",
    subject: "Hello",
    files: { "joe.txt": cv },
  },
  3,
);
const strangeKey = "raw/2026-05-04/0003.eml";

/** Needs what our first reply gave out. */
const answers =
  (letter: Letter, number: number): Step =>
  async (one) => {
    const { items } = await one.records.outgoing({ limit: 10 });
    const confirm = items.find(({ reply }) => reply.kind === "confirm")?.reply;
    const first = items.find(({ reply }) => reply.kind === "checklist")?.reply;
    const to = "apply+re-x@example.org";
    const headers = [`In-Reply-To: ${(confirm ?? first)?.messageId}`];
    await mail({ to, headers, messageId: `<${number}@example.net>`, ...letter }, number)(one);
  };

const stories: Readonly<Record<string, readonly Step[]>> = {
  "deciding, telling and undoing": [
    applied,
    doing(async (one) =>
      one.desk.decide(
        await jane(one),
        { type: "item", item: "references", status: "waived" },
        { ...ada, tell: true },
      ),
    ),
    doing(async (one) => {
      const id = await jane(one);
      const record = await one.records.load(id);
      const made = record?.type === "application" ? (record.decisions?.[0]?.id ?? "") : "";
      await one.desk.undo(id, made, ada);
    }),
  ],
  merging: [
    applied,
    elsewhere,
    doing(async (one) => {
      const [into, from] = [
        await one.records.casesByMessageId("<1@example.net>"),
        await one.records.casesByMessageId("<2@example.net>"),
      ];
      const id = into[0] ?? "";
      await one.desk.decide(id, { type: "merge", from: from.find((other) => other !== id) ?? "" }, ada);
    }),
  ],
  "merging and taking apart": [
    applied,
    elsewhere,
    doing(async (one) => {
      const id = one.ids.caseId("application", "physics", "jane@example.net");
      const from = one.ids.caseId("application", "physics", "jane.roe@example.com");
      const record = await one.records.load(id);
      const merge = record?.type === "application" ? record.decisions?.[0] : undefined;
      const made = merge ?? (await one.desk.decide(id, { type: "merge", from }, ada)).decisions?.[0];
      await one.desk.undo(id, made?.id ?? "", ada);
    }),
  ],
  "routing a mail that fits nothing": [
    strange,
    doing((one) => one.desk.triage.route(strangeKey, "physics", ada)),
  ],
  "linking a mail": [
    applied,
    strange,
    doing(async (one) => one.desk.triage.link(strangeKey, await jane(one), ada)),
  ],
  "extending, closing and opening a posting": [
    applied,
    doing((one) => one.desk.postingStates.close("physics", ada)),
    mail({ minute: 70, messageId: "<9@example.net>", from: "late@example.net", files: { "cv.txt": cv } }, 9),
    doing((one) => one.desk.postingStates.reopen("physics", ada)),
  ],
  "joining mail from another address": [
    applied,
    answers({ minute: 5, from: home, files: { "referees.txt": referees } }, 5),
    answers({ minute: 6, text: "Yes." }, 6),
  ],
  erasing: [
    applied,
    elsewhere,
    doing((one) =>
      one.desk.erase.erase({ address: "jane@example.net" }, ada).catch((error: Error) => {
        // What was gone on with by sweep meanwhile is no longer there.
        if (!/nothing of this person/.test(error.message)) throw error;
      }),
    ),
  ],
};

type Stores = Required<Storage> & { mailer: ReturnType<typeof countingMailer> };
const stores = (): Stores => ({
  blobs: memoryBlobs(),
  records: memoryRecords(),
  register: memoryRegister(),
  mailer: countingMailer(),
});

/** Runs the steps from one on. Returns the step at which it crashed. */
async function run(storage: Storage, steps: readonly Step[], from: number): Promise<number | undefined> {
  const one = world(storage);
  for (const [index, step] of steps.entries()) {
    if (index < from) continue;
    try {
      await step(one);
    } catch (error) {
      if (error instanceof Crash) return index;
      throw error;
    }
  }
  return undefined;
}

async function restarted(storage: Stores): Promise<void> {
  const one = world(storage);
  for (let hours = 0; hours < 3; hours += 1) {
    await one.sweep("all");
    one.clock.minute += 60;
  }
  expect(one.errors).toEqual([]);
}

const times = /"(?:at|sentAt|heldAt|expiresAt|lookAt|notBefore|changedAt|completeAt|askedBy)":"[^"]*",?/g;

/** All that is on record, without what tells how often it was written or sent, and when. */
async function state({ records, blobs, register }: Stores): Promise<unknown> {
  const keys: string[] = [];
  for await (const key of blobs.list("")) keys.push(key);
  const cases = new Map<string, unknown>();
  for (const key of keys) {
    const [, id] = /^applications\/([^/]+)/.exec(key) ?? [];
    const found = id === undefined ? undefined : await records.load(id);
    if (!found) continue;
    const { version: _version, replies, due: _due, ...rest } = found;
    cases.set(found.id, {
      ...rest,
      replies: replies.map(({ id: reply, kind, state: of }) => [reply, kind, of]),
    });
  }
  const { items: messages } = await records.messages({ limit: 200 });
  const { items: trail } = await register.list("trail/posting/physics", { limit: 200 });
  const text = JSON.stringify({
    keys: keys.filter((key) => !key.startsWith("tries/")),
    cases: [...cases].toSorted(),
    messages: messages.toSorted((one, other) => (one.rawKey < other.rawKey ? -1 : 1)),
    trail: [...new Set(trail.map(({ value }) => (value as { what: string }).what))].toSorted(),
  });
  return JSON.parse(text.replaceAll(times, "").replaceAll(",}", "}"));
}

describe.each(Object.entries(stories))("%s", async (_, steps) => {
  const undisturbed = stores();
  await run(undisturbed, steps, 0);
  await restarted(undisturbed);
  const expected = await state(undisturbed);
  const counted = crashingAt(Number.POSITIVE_INFINITY, "before");
  const other = stores();
  await run(wrappedBy(counted, other), steps, 0);

  test.each(["before", "after"] as const)(
    "broken off %s each call, swept and done again: the same end",
    async (when) => {
      expect(counted.calls()).toBeGreaterThan(15);
      for (let n = 1; n <= counted.calls(); n += 1) {
        const disturbed = stores();
        const crashed = await run(wrappedBy(crashingAt(n, when), disturbed), steps, 0);
        await restarted(disturbed);
        if (crashed !== undefined) await run(disturbed, steps, crashed);
        await restarted(disturbed);
        expect({ n, state: await state(disturbed) }).toEqual({ n, state: expected });
      }
    },
  );
});

function wrappedBy({ wrapped }: ReturnType<typeof crashingAt>, storage: Stores): Storage {
  return {
    blobs: wrapped(storage.blobs),
    records: wrapped(storage.records),
    register: wrapped(storage.register),
    mailer: wrapped(storage.mailer),
  };
}
