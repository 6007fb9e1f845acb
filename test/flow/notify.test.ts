import { describe, expect, test } from "vitest";
import type { Case } from "../../shared/domain/application.ts";
import { maxAttempts } from "../../shared/domain/application-outbox.ts";
import { InDoubt, Undeliverable } from "../../shared/ports.ts";
import type { Mailer } from "../../shared/ports.ts";
import { countingMailer, cv, eml, referees, world } from "./world.ts";

/** A mailer that fails as told, one failure for each send, then works. */
function failing(...failures: readonly Error[]) {
  const works = countingMailer();
  let tries = 0;
  const mailer: Mailer = {
    async send(mail, handOver) {
      const failure = failures[tries];
      tries += 1;
      if (failure instanceof InDoubt) await handOver();
      if (failure) throw failure;
      return works.send(mail, handOver);
    },
  };
  return { mailer, sends: works.sends, tries: () => tries };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((done) => setTimeout(done, 1));
}

const caseOf = async (one: ReturnType<typeof world>): Promise<Case> =>
  (await one.records.load((await one.applications())[0]?.id ?? "")) as Case;

describe("sending", () => {
  test("is written down before and after", async () => {
    const seen: string[] = [];
    const look = async () => void seen.push(...(await caseOf(one)).replies.map(({ state }) => state));
    const one = world({
      mailer: {
        async send(_mail, handOver) {
          await look();
          const ours = await handOver();
          await look();
          return ours;
        },
      },
    });
    await one.deliver({ files: { "cv.txt": cv } });
    expect(seen).toEqual(["due", "sending"]);
    expect((await caseOf(one)).replies).toMatchObject([{ state: "sent", attempts: 1, resent: false }]);
    expect((await caseOf(one)).due).toBeUndefined();
  });

  test("that fails is tried again later, and what is due says when", async () => {
    const { mailer, sends } = failing(new Error("greylisted"), new Error("greylisted"));
    const one = world({ mailer });
    await one.deliver({ files: { "cv.txt": cv } });
    expect((await caseOf(one)).replies).toMatchObject([{ state: "due", error: "greylisted", attempts: 1 }]);
    expect((await caseOf(one)).due).toEqual({ step: "notify", at: "2026-05-04T13:01:00.000Z" });
    await one.sweep();
    expect((await caseOf(one)).replies).toMatchObject([{ attempts: 1 }]);
    one.clock.minute += 1;
    await one.sweep();
    expect((await caseOf(one)).due).toEqual({ step: "notify", at: "2026-05-04T13:05:00.000Z" });
    one.clock.minute += 4;
    await one.sweep();
    expect((await caseOf(one)).replies).toMatchObject([{ state: "sent", attempts: 3, resent: false }]);
    expect(sends).toHaveLength(1);
  });

  test("that fails for ever ends failed, for people to see", async () => {
    const { mailer, tries } = failing(...Array.from({ length: 50 }, () => new Error("no route to host")));
    const one = world({ mailer });
    await one.deliver({ files: { "cv.txt": cv } });
    for (let hours = 0; hours < 200; hours += 1) {
      one.clock.minute += 60;
      await one.sweep();
    }
    expect(tries()).toBe(maxAttempts);
    expect((await caseOf(one)).replies).toMatchObject([{ state: "failed", error: "no route to host" }]);
    expect((await caseOf(one)).due).toBeUndefined();
  });

  test("to an address that takes no mail fails at once, and nothing more is written there", async () => {
    const { mailer, tries } = failing(new Undeliverable("550 no such user"));
    const one = world({ mailer });
    await one.deliver({ files: { "cv.txt": cv } });
    expect(await caseOf(one)).toMatchObject({
      replies: [{ state: "failed", error: "550 no such user" }],
      contactFailed: { reason: "550 no such user" },
    });
    expect(await one.deliver({ text: "More.", files: { "r.txt": referees } })).toMatchObject({
      outcome: "follow-up",
      reply: "none",
    });
    expect(tries()).toBe(1);
    expect((await caseOf(one)).replies).toHaveLength(1);
  });

  test("in doubt is done once more, marked, and not a third time", async () => {
    const { mailer, tries } = failing(new InDoubt("cut"), new InDoubt("cut"), new InDoubt("cut"));
    const one = world({ mailer });
    await one.deliver({ files: { "cv.txt": cv } });
    expect((await caseOf(one)).replies).toMatchObject([{ state: "due", resent: true }]);
    one.clock.minute += 10;
    await one.sweep();
    one.clock.minute += 1000;
    await one.sweep();
    expect(tries()).toBe(2);
    expect((await caseOf(one)).replies).toMatchObject([{ state: "failed", resent: true }]);
  });

  test("that another worker has in hand is left to it until its time is over", async () => {
    let release = () => {};
    const held = new Promise<void>((done) => (release = done));
    const sends: string[] = [];
    const mailer: Mailer = {
      async send({ messageId }, handOver) {
        if (!(await handOver())) return false;
        sends.push(messageId);
        await held;
        return true;
      },
    };
    const one = world({ mailer, sendLease: 10 * 60_000 });
    await one.receive(await one.store(eml({ files: { "cv.txt": cv } })));
    const { id } = await caseOf(one);
    await one.assess(id);
    const first = one.notify(id);
    await until(() => sends.length === 1);
    await one.notify(id);
    expect(sends).toHaveLength(1);
    one.clock.minute += 11;
    const second = one.notify(id);
    await until(() => sends.length === 2);
    release();
    await Promise.all([first, second]);
    expect(sends).toHaveLength(2);
    expect((await caseOf(one)).replies).toMatchObject([{ state: "sent", resent: true }]);
  });
});

describe("a bounce", () => {
  const bounce = (one: ReturnType<typeof world>, quoted: string, extra = "Action: failed") =>
    one.deliver({
      from: "MAILER-DAEMON@example.net",
      subject: "Undelivered Mail Returned to Sender",
      headers: ["Auto-Submitted: auto-replied", "X-Failed-Recipients: jane@example.net"],
      text: `550 no such user\r\n${extra}\r\n\r\nMessage-ID: ${quoted}\r\n`,
    });

  test("of our reply marks the contact as failed, and ends replies", async () => {
    const one = world();
    await one.deliver({ files: { "cv.txt": cv } });
    const [reply] = await one.replies();
    expect(await bounce(one, reply?.messageId ?? "")).toMatchObject({
      outcome: "automatic",
      posting: "physics",
    });
    expect((await caseOf(one)).contactFailed?.reason).toMatch(/came back/);
    await one.deliver({ text: "More.", files: { "r.txt": referees } });
    expect(await one.replies()).toHaveLength(1);
  });

  test.each([
    ["that quotes nothing of ours", "<somebody@example.com>", "Action: failed"],
    ["that only tells of a delay", undefined, "Action: delayed"],
  ])("%s changes nothing", async (_name, quoted, action) => {
    const one = world();
    await one.deliver({ files: { "cv.txt": cv } });
    const [reply] = await one.replies();
    await bounce(one, quoted ?? reply?.messageId ?? "", action);
    expect((await caseOf(one)).contactFailed).toBeUndefined();
  });
});
