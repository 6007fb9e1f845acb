import { describe, expect, test } from "vitest";
import type { Application, Reply } from "../../shared/domain/application.ts";
import {
  begun,
  contactLost,
  inDoubt,
  later,
  maxAttempts,
  nextToSend,
  outboxDue,
  putOff,
  retryDelay,
  sent,
  settled,
  tryLater,
  undeliverable,
} from "../../shared/domain/application-outbox.ts";

const now = "2026-05-04T12:00:00.000Z";
const soon = later(now, 60_000);

const due: Reply = {
  id: "r",
  kind: "checklist",
  state: "due",
  to: "jane@example.org",
  subject: "Re: PhD",
  messageId: "<r@example.org>",
  language: "en",
  mailKey: "applications/a/outgoing/r.json",
  at: now,
  attempts: 0,
  resent: false,
};
const sending: Reply = { ...due, state: "sending", sendingUntil: now };
const application = (...replies: Reply[]): Application =>
  outboxDue({
    type: "application",
    id: "a",
    version: 1,
    posting: "physics",
    applicant: { email: "jane@example.org" },
    receivedAt: now,
    messages: [],
    documents: [],
    withdrawn: false,
    replies,
  });

describe("a reply's life", () => {
  const rows: readonly {
    readonly name: string;
    readonly from: Reply;
    readonly step: (record: Application) => Application | undefined;
    readonly to: Partial<Reply>;
    readonly dueAt: string | undefined;
  }[] = [
    {
      name: "due → sending",
      from: due,
      step: (one) => begun(one, "r", now, soon),
      to: { state: "sending", resent: false },
      // As it was until the send ends, which is mostly within a second.
      dueAt: now,
    },
    {
      name: "cut off → sending again, marked",
      from: sending,
      step: (one) => begun(one, "r", now, soon),
      to: { state: "sending", resent: true },
      dueAt: now,
    },
    {
      name: "cut off twice → failed",
      from: { ...sending, resent: true },
      step: (one) => settled(one, now),
      to: { state: "failed", error: expect.stringContaining("twice") },
      dueAt: undefined,
    },
    {
      name: "sending → sent",
      from: sending,
      step: (one) => sent(one, "r", now),
      to: { state: "sent", sentAt: now, attempts: 1 },
      dueAt: undefined,
    },
    {
      name: "a failed try → due again later",
      from: sending,
      step: (one) => tryLater(one, "r", "greylisted", now),
      to: { state: "due", attempts: 1, notBefore: soon, error: "greylisted" },
      dueAt: soon,
    },
    {
      name: "the last failed try → failed",
      from: { ...due, attempts: maxAttempts - 1 },
      step: (one) => tryLater(one, "r", "greylisted", now),
      to: { state: "failed", attempts: maxAttempts },
      dueAt: undefined,
    },
    {
      name: "in doubt → due again, marked",
      from: sending,
      step: (one) => inDoubt(one, "r", "cut", now),
      to: { state: "due", resent: true },
      dueAt: soon,
    },
    {
      name: "in doubt again → failed",
      from: { ...sending, resent: true },
      step: (one) => inDoubt(one, "r", "cut", now),
      to: { state: "failed", resent: true },
      dueAt: undefined,
    },
    {
      name: "refused for good → failed",
      from: sending,
      step: (one) => undeliverable(one, "r", "no such user", now),
      to: { state: "failed", error: "no such user" },
      dueAt: undefined,
    },
    {
      name: "contact lost: what waits has failed",
      from: due,
      step: (one) => contactLost(one, "bounced", now),
      to: { state: "failed", error: "bounced" },
      dueAt: undefined,
    },
    {
      name: "contact lost: what was sent stays sent",
      from: { ...due, state: "sent" },
      step: (one) => contactLost(one, "bounced", now),
      to: { state: "sent" },
      dueAt: undefined,
    },
  ];
  test.each(rows)("$name", ({ from, step, to, dueAt }) => {
    const after = step(application(from));
    expect({ reply: after?.replies[0], dueAt: after?.due?.at }).toEqual({
      reply: expect.objectContaining(to),
      dueAt,
    });
  });

  const stays: readonly (readonly [string, Reply])[] = [
    ["is sending by another worker", { ...sending, sendingUntil: soon }],
    ["was sent", { ...due, state: "sent" }],
    ["has failed", { ...due, state: "failed" }],
    ["was put off", { ...due, notBefore: soon }],
  ];
  test.each(stays)("one that %s can't begin", (_name, reply) => {
    expect(begun(application(reply), "r", now, soon)).toBeUndefined();
  });

  test("an assessment that is due stays due through it all", () => {
    const assess = { step: "assess", at: now } as const;
    const waiting = { ...application(due), due: assess };
    for (const after of [
      begun(waiting, "r", now, soon),
      sent(waiting, "r", now),
      tryLater(waiting, "r", "x", now),
      contactLost(waiting, "x", now),
    ])
      expect(after?.due).toEqual(assess);
  });

  test("the oldest goes first", () => {
    const older = { ...due, id: "older", at: later(now, -1000) };
    expect(nextToSend(application(due, older), now)?.id).toBe("older");
    expect(nextToSend(application({ ...older, notBefore: soon }, due), now)?.id).toBe("r");
    expect(nextToSend(application({ ...due, state: "sent" }), now)).toBeUndefined();
  });

  test("nothing to settle changes nothing", () => {
    const record = application(due);
    expect(settled(record, now)).toBe(record);
  });
});

describe("putting off", () => {
  test("takes longer each time, and at most six hours", () => {
    const minutes = [1, 2, 3, 4, 5, 6, 100].map((failures) => retryDelay(failures) / 60_000);
    expect(minutes).toEqual([1, 4, 16, 64, 256, 360, 360]);
  });

  test("counts what failed and says why", () => {
    const record = { ...application(), due: { step: "assess", at: now } as const };
    const twice = putOff(putOff(record, "first", now), "second", now);
    expect(twice.due).toEqual({ step: "assess", at: later(now, 4 * 60_000), failures: 2, error: "second" });
    const idle = application();
    expect(putOff(idle, "x", now)).toBe(idle);
  });
});
