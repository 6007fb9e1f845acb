import { describe, expect, test } from "vitest";
import type { Notice } from "../../shared/flow/issue.ts";
import { InDoubt } from "../../shared/ports.ts";
import { application, desk, posting } from "./notices.ts";

const yesterday = "2026-05-11T10:00:00.000Z";
const addressed = (sends: readonly { readonly to: { readonly address: string } }[]) =>
  sends.map(({ to }) => to.address).toSorted();

describe("the morning's notice", () => {
  test("goes to each person once, and names what is newly complete", async () => {
    const one = desk();
    await one.save(application({ receivedAt: yesterday }));
    expect(await one.tick()).toEqual({ notices: 2, reminders: 0, failed: 0 });
    expect(addressed(one.sends)).toEqual(["ada@example.org", "paul@example.org"]);
    expect(one.sends[0]?.subject).toBe("1 newly complete · Doctoral position in physics");
    expect(one.sends[0]?.text).toContain("✓ Jane Roe: complete");
  });

  test("is not repeated that day, whatever happens later", async () => {
    const one = desk();
    await one.save(application({ receivedAt: yesterday }));
    await one.tick();
    await one.save(application({ email: "new@example.net", receivedAt: "2026-05-12T06:00:00.000Z" }));
    await one.tick("2026-05-12T08:00:00.000Z");
    await one.tick("2026-05-12T20:00:00.000Z");
    expect(one.sends).toHaveLength(2);
    await one.tick("2026-05-13T05:10:00.000Z");
    expect(one.sends).toHaveLength(4);
    expect(one.sends[3]?.text).not.toContain("jane@example.net");
  });

  test("comes not before seven in the posting's time zone", async () => {
    const one = desk();
    await one.save(application({ receivedAt: yesterday }));
    await one.tick("2026-05-12T04:55:00.000Z");
    expect(one.sends).toHaveLength(0);
    await one.tick("2026-05-12T05:00:00.000Z");
    expect(one.sends).toHaveLength(2);
  });

  test("is not written where there is nothing to say", async () => {
    const one = desk();
    await one.save(application({ receivedAt: "2026-04-20T10:00:00.000Z" }));
    expect(await one.tick()).toEqual({ notices: 0, reminders: 0, failed: 0 });
    expect(one.sends).toHaveLength(0);
  });

  test("tells of nobody twice, and misses nobody between two mornings", async () => {
    const one = desk();
    const hours = Array.from({ length: 72 }, (_, hour) =>
      new Date(Date.UTC(2026, 4, 11, 6 + hour)).toISOString(),
    );
    await one.tick("2026-05-11T05:05:00.000Z");
    for (const [index, at] of hours.entries()) {
      one.clock.at = at;
      await one.save(application({ email: `p${index}@example.net`, name: "", receivedAt: at }));
      await one.tick(at);
    }
    await one.tick("2026-05-15T05:05:00.000Z");
    const told = one.sends
      .filter(({ to }) => to.address === "ada@example.org")
      .map(({ subject }) => Number.parseInt(subject, 10));
    expect(told.reduce((sum, count) => sum + count, 0)).toBe(72);
  });

  test.each([
    [
      "looks at what nobody is sure of",
      { items: ["received", "unsure", "received"] },
      "1 to look at",
      "Not sure: Transcript of records",
    ],
    [
      "says whose mail comes back",
      { fields: { contactFailed: { at: yesterday, reason: "550" } } },
      "1 can't be reached",
      "can't be reached by mail",
    ],
  ] as const)("%s", async (_name, sketch, subject, words) => {
    const one = desk();
    await one.save(
      application({
        receivedAt: "2026-05-08T10:00:00.000Z",
        changedAt: yesterday,
        completeAt: "2026-05-08T10:00:00.000Z",
        ...sketch,
      }),
    );
    await one.tick();
    expect(one.sends[0]?.subject).toContain(subject);
    expect(one.sends[0]?.text).toContain(words);
  });

  test("names those for whom nothing has happened for three days, once", async () => {
    const one = desk();
    await one.save(
      application({ receivedAt: "2026-05-08T10:00:00.000Z", items: ["received", "missing", "received"] }),
    );
    await one.tick("2026-05-11T05:05:00.000Z");
    expect(one.sends).toHaveLength(0);
    await one.tick("2026-05-12T05:05:00.000Z");
    expect(one.sends[0]?.subject).toContain("1 stuck");
    expect(one.sends[0]?.text).toContain("Missing: Transcript of records");
    await one.tick("2026-05-13T05:05:00.000Z");
    expect(one.sends).toHaveLength(2);
  });

  test("counts the mails that came to wait for a person", async () => {
    const one = desk();
    const base = {
      file: "",
      reason: "",
      reply: "none",
      subject: "",
      problems: [],
      receivedAt: yesterday,
    } as const;
    await one.records.saveMessage({ ...base, rawKey: "raw/1", outcome: "question", posting: "physics" });
    await one.records.saveMessage({
      ...base,
      rawKey: "raw/2",
      outcome: "unrouted",
      reason: "no subject; perhaps physics: its title",
    });
    await one.records.saveMessage({ ...base, rawKey: "raw/3", outcome: "unrouted", reason: "no subject" });
    await one.records.saveMessage({
      ...base,
      rawKey: "raw/4",
      outcome: "question",
      posting: "physics",
      receivedAt: "2026-05-01T10:00:00.000Z",
    });
    await one.tick();
    expect(one.sends[0]?.subject).toContain("2 mails waiting");
    expect(one.sends[0]?.text.replaceAll(/\s+/g, " ")).toContain(
      "2 new mails wait for a person: 1 question; 1 without a posting, perhaps meant for this one.",
    );
  });

  test.each([
    ["2026-05-24T05:05:00.000Z", "7 days are left to the deadline"],
    ["2026-05-29T05:05:00.000Z", "2 days are left to the deadline"],
    ["2026-05-31T05:05:00.000Z", "The deadline is today"],
  ])("tells on %s how far the deadline is", async (at, words) => {
    const one = desk();
    await one.tick(at);
    expect(one.sends[0]?.text).toContain(words);
    expect(one.sends[0]?.text).toContain("No application has arrived so far.");
  });

  test.each(["2026-05-25T05:05:00.000Z", "2026-05-30T05:05:00.000Z"])(
    "says nothing of it on %s",
    async (at) => {
      const one = desk();
      await one.tick(at);
      expect(one.sends).toHaveLength(0);
    },
  );

  test("is not sent to who stopped it, until they want it again", async () => {
    const one = desk();
    await one.save(application({ receivedAt: yesterday }));
    await one.tick();
    const hers = one.sends.find(({ to }) => to.address === "ada@example.org");
    const [, token = ""] = /\+stop-physics-([a-z2-7]{10})@/.exec(hers?.text ?? "") ?? [];
    expect(await one.stops.stop("physics", token)).toBe(true);
    expect(await one.stops.stop("physics", "aaaaaaaaaa")).toBe(false);
    await one.save(application({ email: "b@example.net", receivedAt: "2026-05-12T10:00:00.000Z" }));
    await one.tick("2026-05-13T05:05:00.000Z");
    expect(addressed(one.sends.slice(2))).toEqual(["paul@example.org"]);
    await one.stops.resume("physics", token);
    await one.save(application({ email: "c@example.net", receivedAt: "2026-05-13T10:00:00.000Z" }));
    await one.tick("2026-05-14T05:05:00.000Z");
    expect(addressed(one.sends.slice(3))).toEqual(["ada@example.org", "paul@example.org"]);
  });
});

describe("other frequencies", () => {
  test("weekly comes on Mondays", async () => {
    const one = desk({ posting: posting({ notices: { frequency: "weekly" } }) });
    await one.tick("2026-05-11T05:05:00.000Z"); // a Monday
    await one.save(application({ receivedAt: "2026-05-12T10:00:00.000Z" }));
    for (const day of [13, 14, 15, 16, 17]) await one.tick(`2026-05-${day}T05:05:00.000Z`);
    expect(one.sends).toHaveLength(0);
    await one.tick("2026-05-18T05:05:00.000Z");
    expect(one.sends).toHaveLength(2);
  });

  test("at once comes within half an hour, and the morning repeats none of it", async () => {
    const one = desk({ posting: posting({ notices: { frequency: "at-once" } }) });
    await one.tick();
    await one.save(application({ receivedAt: "2026-05-12T09:00:00.000Z" }));
    for (let minute = 0; minute < 30; minute += 5)
      await one.tick(`2026-05-12T09:${String(minute).padStart(2, "0")}:30.000Z`);
    expect(one.sends).toHaveLength(2);
    await one.tick("2026-05-13T05:05:00.000Z");
    expect(one.sends).toHaveLength(2);
  });
});

describe("a crash", () => {
  test("at any write leaves each person with one notice", async () => {
    const undisturbed = await morning(Number.POSITIVE_INFINITY);
    expect(undisturbed.sends).toHaveLength(2);
    expect(undisturbed.writes).toBeGreaterThan(6);
    for (let place = 1; place <= undisturbed.writes; place += 1) {
      const { sends, resent } = await morning(place);
      expect({ place, to: [...new Set(addressed(sends))].toSorted() }).toEqual({
        place,
        to: ["ada@example.org", "paul@example.org"],
      });
      // Only what was cut off in the midst of sending may be there twice, and says so.
      expect(sends.length - 2).toBeLessThanOrEqual(resent);
    }
  });

  test("of a send in doubt is repeated once, marked", async () => {
    let tries = 0;
    const one = desk({
      mailer: {
        async send(_mail, handOver) {
          if (!(await handOver())) return false;
          tries += 1;
          throw new InDoubt("the line went dead");
        },
      },
    });
    await one.save(application({ receivedAt: yesterday }));
    for (let hour = 0; hour < 12; hour += 1)
      await one.tick(`2026-05-12T${String(6 + hour).padStart(2, "0")}:05:00.000Z`);
    expect(tries).toBe(4);
    const { items } = await one.register.list("notices/physics", { limit: 10 });
    const states = items.flatMap(({ value }) =>
      (value as Notice).replies.map(({ state, resent }) => [state, resent]),
    );
    expect(states).toEqual([
      ["failed", true],
      ["failed", true],
    ]);
  });

  /** A morning on which the worker dies at one write to the register, before or after it. */
  async function morning(diesAt: number) {
    const first = desk();
    let writes = 0;
    const register: typeof first.register = {
      ...first.register,
      async save(entry) {
        writes += 1;
        if (writes === diesAt) throw new Error("the lights go out");
        return first.register.save(entry);
      },
    };
    const sends: { readonly to: { readonly address: string } }[] = [];
    const worker = desk({
      records: first.records,
      blobs: first.blobs,
      register,
      mailer: {
        async send(mail, handOver) {
          if (!(await handOver())) return false;
          sends.push(mail);
          return true;
        },
      },
    });
    await worker.save(application({ receivedAt: yesterday }));
    await worker.tick();
    await worker.tick("2026-05-12T05:10:00.000Z");
    await worker.tick("2026-05-12T09:10:00.000Z");
    const { items } = await first.register.list("notices/physics", { limit: 10 });
    const resent = items.filter(({ value }) => (value as Notice).replies.some((one) => one.resent)).length;
    return { sends, writes, resent };
  }
});

test("a posting that fails leaves the others alone", async () => {
  const one = desk({
    png: () => {
      throw new Error("no ink");
    },
  });
  await one.save(application({ receivedAt: yesterday }));
  expect(await one.tick()).toMatchObject({ failed: 1 });
  expect(one.errors).toHaveLength(1);
});
