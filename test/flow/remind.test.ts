import { describe, expect, test } from "vitest";
import type { ItemState } from "../../shared/domain/check/verdict.ts";
import { application, desk, posting } from "./notices.ts";
import type { Sketch } from "./notices.ts";

const sevenDays = "2026-05-24T05:05:00.000Z";
const twoDays = "2026-05-29T05:05:00.000Z";
const missing: readonly ItemState[] = ["received", "missing", "received"];
const kept = async (one: ReturnType<typeof desk>) =>
  (await one.records.outgoing({ limit: 200 })).items.filter(({ reply }) => reply.kind === "reminder");

describe("a reminder", () => {
  test("goes to who misses something, seven and two days before the deadline, in their thread", async () => {
    const one = desk();
    await one.save(application({ items: missing }), application({ email: "all@example.net" }));
    await one.tick("2026-05-24T04:00:00.000Z");
    expect(await kept(one)).toHaveLength(0);
    expect(await one.tick(sevenDays)).toMatchObject({ reminders: 1 });
    await one.tick("2026-05-24T06:00:00.000Z");
    await one.tick("2026-05-26T06:00:00.000Z");
    expect(await kept(one)).toHaveLength(1);
    const mail = one.sends.find(({ to }) => to.address === "jane@example.net");
    expect(mail).toMatchObject({
      subject: "Re: PhD in Physics",
      inReplyTo: "<first.jane@example.net>",
      headers: { "Auto-Submitted": "auto-replied" },
    });
    expect(mail?.replyTo).toMatch(/^apply\+re-/);
    const text = mail?.text.replaceAll(/\s+/g, " ");
    expect(text).toContain("something is still open, and there is time to send it");
    expect(text).toContain("✗ Transcript of records: missing");
    expect(text).not.toContain("CV");
    expect(await one.tick(twoDays)).toMatchObject({ reminders: 1 });
    await one.tick("2026-05-31T05:05:00.000Z");
    expect((await kept(one)).map(({ reply }) => reply.state)).toEqual(["sent", "sent"]);
  });

  const never: readonly (readonly [string, Sketch])[] = [
    ["withdrew", { items: missing, fields: { withdrawn: true } }],
    ["can't be reached", { items: missing, fields: { contactFailed: { at: sevenDays, reason: "550" } } }],
    ["nobody vouched for, and was never answered", { items: missing, replies: [] }],
    ["was answered, but the answer failed", { items: missing, replies: [{ state: "failed" }] }],
    ["waits for a person's look alone", { items: ["received", "unsure", "received"] }],
    ["is complete", {}],
    ["wrote a moment ago", { items: missing, receivedAt: "2026-05-23T20:00:00.000Z" }],
    [
      "has a check due",
      { items: missing, fields: { due: { step: "assess", at: "2026-05-30T00:00:00.000Z" } } },
    ],
    [
      "became part of another application",
      { items: missing, fields: { joined: { into: "x", at: sevenDays, by: "ada" } } },
    ],
    ["was reminded twice", { items: missing, replies: [{}, { kind: "reminder" }, { kind: "reminder" }] }],
  ];
  test.each(never)("goes to nobody who %s", async (_name, sketch) => {
    const one = desk();
    await one.save(application(sketch));
    const before = (await kept(one)).length;
    expect(await one.tick(sevenDays)).toMatchObject({ reminders: 0, failed: 0 });
    expect((await kept(one)).length).toBe(before);
  });

  test.each([
    ["missing", 1],
    ["flawed", 1],
    ["unreadable", 1],
  ] as const)("counts what is %s", async (state, reminders) => {
    const one = desk();
    await one.save(application({ items: ["received", state, "received"] }));
    expect(await one.tick(sevenDays)).toMatchObject({ reminders });
  });

  test.each([
    ["whose posting wants none", posting({ replies: { reminders: false } })],
    ["whose posting is closed", { ...posting(), closedAt: "2026-05-20T00:00:00.000Z" }],
  ])("goes to nobody %s", async (_name, of) => {
    const one = desk({ posting: of });
    await one.save(application({ items: missing }));
    expect(await one.tick(sevenDays)).toMatchObject({ reminders: 0 });
  });

  test("comes after the service was down, and not after the deadline", async () => {
    const one = desk();
    await one.save(application({ items: missing }));
    expect(await one.tick("2026-05-26T15:00:00.000Z")).toMatchObject({ reminders: 1 });
    const other = desk();
    await other.save(application({ items: missing }));
    expect(await other.tick("2026-05-31T22:00:00.000Z")).toMatchObject({ reminders: 0 });
  });

  test("is written once, though the worker dies before it noted the stage as done", async () => {
    const first = desk();
    await first.save(
      application({ items: missing }),
      application({ email: "bo@example.net", items: missing }),
    );
    const dying = desk({
      records: first.records,
      blobs: first.blobs,
      register: {
        ...first.register,
        save: async () => {
          throw new Error("the lights go out");
        },
      },
    });
    await dying.tick(sevenDays);
    const again = desk({ records: first.records, blobs: first.blobs, register: first.register });
    await again.tick(sevenDays);
    expect(await kept(again)).toHaveLength(2);
  });
});
