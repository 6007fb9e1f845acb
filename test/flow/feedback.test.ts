import { describe, expect, test } from "vitest";
import { memoryRecords } from "../../shared/adapters/memory/records.ts";
import { sent } from "../../shared/domain/application-outbox.ts";
import type { Application, Reply } from "../../shared/domain/application.ts";
import { noteFeedback } from "../../shared/flow/feedback.ts";
import type { Feedback } from "../../shared/flow/feedback.ts";

const now = "2026-05-04T12:00:00.000Z";
const reply = (id: string, state: Reply["state"]): Reply => ({
  id,
  kind: "checklist",
  state,
  to: "jane@example.net",
  subject: "Your application",
  messageId: `<${id}.t@apply.example.org>`,
  language: "en",
  mailKey: `applications/c1/outgoing/${id}.json`,
  at: now,
  attempts: 1,
  resent: false,
});
const record = (...replies: readonly Reply[]): Application => ({
  type: "application",
  id: "c1",
  version: 0,
  posting: "p",
  applicant: { email: "jane@example.net" },
  receivedAt: now,
  messages: [],
  replies,
  documents: [],
  withdrawn: false,
  ...(replies.some(({ state }) => state === "due") && { due: { step: "notify" as const, at: now } }),
});

async function after(start: Application, ...all: readonly Partial<Feedback>[]) {
  const records = memoryRecords();
  await records.save(start);
  const note = noteFeedback({ records, pause: async () => undefined, now: () => new Date(now) });
  const known: boolean[] = [];
  for (const one of all)
    known.push(
      await note({ id: "c1", reply: "r1", kind: "bounced", detail: "550 5.1.1 no such user", ...one }),
    );
  const saved = (await records.load("c1")) as Application;
  return { saved, known };
}
const came = "mail to jane@example.net came back: 550 5.1.1 no such user";

describe("what became of a reply after it left", () => {
  test("a bounce fails it, and nothing more is sent there", async () => {
    const { saved, known } = await after(record(reply("r1", "sent"), reply("r2", "due")), {});
    expect(known).toEqual([true]);
    expect(saved.contactFailed).toEqual({ at: now, reason: came });
    expect(saved.replies.map(({ state, error }) => [state, error])).toEqual([
      ["failed", came],
      ["failed", came],
    ]);
    expect(saved.due).toBeUndefined();
  });

  test("a complaint ends the mail, but the reply had arrived", async () => {
    const { saved } = await after(record(reply("r1", "sent")), { kind: "complained", detail: "abuse" });
    expect(saved.contactFailed?.reason).toBe("mail to jane@example.net was reported as unwanted: abuse");
    expect(saved.replies[0]?.state).toBe("sent");
  });

  test("a refusal fails this reply alone", async () => {
    const { saved } = await after(record(reply("r1", "sent"), reply("r2", "due")), { kind: "refused" });
    expect(saved.contactFailed).toBeUndefined();
    expect(saved.replies.map(({ state }) => state)).toEqual(["failed", "due"]);
    expect(saved.due?.step).toBe("notify");
  });

  test("what may pass is noted, and fails nothing", async () => {
    const { saved } = await after(record(reply("r1", "sent")), { kind: "uncertain", detail: "full" });
    expect(saved.contactFailed).toBeUndefined();
    expect(saved.replies[0]).toMatchObject({
      state: "sent",
      error: "mail to jane@example.net may not have arrived: full",
    });
  });

  test.each([["bounced"], ["complained"], ["refused"], ["uncertain"]] as const)(
    "%s told again changes nothing",
    async (kind) => {
      const once = await after(record(reply("r1", "sent")), { kind });
      const twice = await after(record(reply("r1", "sent")), { kind }, { kind });
      expect(twice.saved).toEqual(once.saved);
      expect(twice.known).toEqual([true, true]);
    },
  );

  test("a bounce that overtakes the note that the reply left stays", async () => {
    const { saved } = await after(record(reply("r1", "sending")), {});
    expect(saved.replies[0]?.state).toBe("failed");
    expect(sent(saved, "r1", now).replies[0]).toMatchObject({ state: "failed", error: came, sentAt: now });
  });

  test("an assessment that is due stays due", async () => {
    const due = { step: "assess", at: now } as const;
    const { saved } = await after({ ...record(reply("r1", "sent")), due }, {});
    expect(saved.due).toEqual(due);
  });

  test.each([
    ["no such case", { id: "other" }],
    ["no such reply", { reply: "other" }],
  ])("of %s nothing is written", async (_name, about) => {
    const { saved, known } = await after(record(reply("r1", "sent")), about);
    expect(known).toEqual([false]);
    expect(saved.version).toBe(1);
    expect(saved.replies[0]?.state).toBe("sent");
  });
});
