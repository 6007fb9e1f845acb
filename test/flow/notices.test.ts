import { describe, expect, test } from "vitest";
import { personToken } from "../../shared/flow/issue.ts";
import { forgetInNotices } from "../../shared/flow/forget.ts";
import { notices } from "../../shared/flow/notices.ts";
import { BadCursor, Undeliverable } from "../../shared/ports.ts";
import type { Mailer } from "../../shared/ports.ts";
import { application, desk, ids, posting } from "./notices.ts";

/** What those who run a posting see of what its people were told. */

const yesterday = "2026-05-11T10:00:00.000Z";
const ada = personToken(ids, "physics", { email: "ada@example.org" });

/** A mailer that does with each person's mail what a table says. */
function mailer(of: Readonly<Record<string, () => Error>>): Mailer {
  return {
    async send({ to }, handOver) {
      const fails = of[to.address];
      if (fails) throw fails();
      return handOver();
    },
  };
}

async function told(options: Parameters<typeof desk>[0] = {}) {
  const one = desk(options);
  const { register, blobs, clock } = one;
  const seen = notices({ register, blobs, ids, now: () => new Date(clock.at) });
  await one.save(application({ receivedAt: yesterday }));
  await one.tick();
  const all = async () => (await seen.of("physics", { limit: 200 })).items;
  return { ...one, seen, all };
}

const mailsIn = async ({ blobs }: Pick<Awaited<ReturnType<typeof told>>, "blobs">) => {
  const keys: string[] = [];
  for await (const key of blobs.list("notices/physics/mails/")) keys.push(key);
  return keys;
};

describe("the list", () => {
  test("says who was told what, when, and how that went", async () => {
    const one = await told({
      mailer: mailer({
        "ada@example.org": () => new Undeliverable("550 5.1.1 no such mailbox"),
        "paul@example.org": () => new Error("451 4.7.1 try again later"),
      }),
    });
    const items = await one.all();
    const common = { kind: "digest", subject: "1 newly complete · Doctoral position in physics" };
    const at = "2026-05-12T05:05:00.000Z";
    expect(items.toSorted((a, b) => a.to.localeCompare(b.to))).toMatchObject([
      { ...common, at, to: "ada@example.org", state: "failed", error: "550 5.1.1 no such mailbox" },
      {
        ...common,
        at,
        to: "paul@example.org",
        state: "due",
        attempts: 1,
        error: "451 4.7.1 try again later",
        nextTry: "2026-05-12T05:06:00.000Z",
      },
    ]);
    expect(items.some((one_) => one_.sentAt !== undefined)).toBe(false);
  });

  test("comes newest first, in pages that leave out nothing, with the deadline's report", async () => {
    const one = await told();
    await one.save(application({ email: "b@example.net", receivedAt: "2026-05-12T10:00:00.000Z" }));
    await one.tick("2026-05-13T05:05:00.000Z");
    await one.tick("2026-05-31T23:05:00.000Z");
    const whole = await one.all();
    expect(whole.map(({ kind, at }) => `${kind} ${at.slice(0, 10)}`)).toEqual([
      "report 2026-05-31",
      "report 2026-05-31",
      ...["13", "13", "12", "12"].map((day) => `digest 2026-05-${day}`),
    ]);
    const paged: (typeof whole)[number][] = [];
    let cursor: string | undefined;
    do {
      const page = await one.seen.of("physics", { limit: 4, ...(cursor && { cursor }) });
      paged.push(...page.items);
      cursor = page.next;
    } while (cursor !== undefined);
    expect(paged).toEqual(whole);
    await expect(one.seen.of("physics", { limit: 4, cursor: "nonsense" })).rejects.toThrow(BadCursor);
    expect(await one.seen.of("chemistry", { limit: 4 })).toEqual({ items: [] });
  });

  test("goes back 90 days; then the mails are gone too", async () => {
    const one = await told();
    expect(await one.all()).toHaveLength(2);
    expect(await mailsIn(one)).toHaveLength(2);
    await one.tick("2026-08-10T05:00:00.000Z");
    expect([(await one.all()).length, (await mailsIn(one)).length]).toEqual([2, 2]);
    await one.tick("2026-08-11T05:10:00.000Z");
    expect([(await one.all()).length, (await mailsIn(one)).length]).toEqual([0, 0]);
  });
});

describe("who stopped their notices", () => {
  test("is shown with when they did, among those who get them", async () => {
    const one = await told();
    expect(await one.seen.recipients(posting())).toEqual([
      { name: "Ada Chair", address: "ada@example.org", role: "chair" },
      { name: "Paul Prof", address: "paul@example.org", role: "professor" },
    ]);
    await one.stops.stop("physics", ada);
    const [first, second] = await one.seen.recipients(posting());
    expect([first?.stoppedAt, second?.stoppedAt]).toEqual([one.clock.at, undefined]);
    await one.stops.resume("physics", ada);
    expect((await one.seen.recipients(posting()))[0]).not.toHaveProperty("stoppedAt");
  });

  test("is not sent what was still to be sent, which says so", async () => {
    let failing = true;
    const sent: string[] = [];
    const one = await told({
      mailer: {
        async send({ to }, handOver) {
          if (failing) throw new Error("451 4.7.1 try again later");
          if (!(await handOver())) return false;
          sent.push(to.address);
          return true;
        },
      },
    });
    failing = false;
    await one.stops.stop("physics", ada);
    await one.tick("2026-05-12T05:30:00.000Z");
    expect(sent).toEqual(["paul@example.org"]);
    expect((await one.all()).find(({ to }) => to === "ada@example.org")).toMatchObject({
      state: "failed",
      error: "Not sent: its recipient wants no more notices.",
    });
  });
});

describe("one notice", () => {
  test("shows the mail as it was sent, without what would stop it for its recipient", async () => {
    const one = await told();
    const hers = (await one.all()).find(({ to }) => to === "ada@example.org");
    const { mail, notice, version } = (await one.seen.one("physics", hers?.id ?? "")) ?? {};
    expect(notice).toEqual(hers);
    expect(version).toBe("3");
    expect(mail?.text).toContain("✓ Jane Roe: complete");
    expect(mail?.subject).toBe(hers?.subject);
    expect(mail?.attachments?.map(({ name }) => name)).toEqual(["arrivals.png"]);
    const shown = JSON.stringify([mail, notice, await one.seen.of("physics", { limit: 1 })]);
    expect(shown).not.toContain(ada);
    expect(JSON.stringify(one.sends)).toContain(ada);
    // Nor does a cursor hold it, whatever it is made of.
    const { next = "" } = await one.seen.of("physics", { limit: 1 });
    expect(Buffer.from(next, "base64url").toString()).not.toContain(ada);
  });

  test("of another posting, or of none, is not there", async () => {
    const one = await told();
    const [first] = await one.all();
    expect(await one.seen.one("chemistry", first?.id ?? "")).toBeUndefined();
    expect(await one.seen.one("physics", "2026-05-12.aaaaaaaaaa")).toBeUndefined();
  });

  test("keeps no mail once somebody whom it may name is erased, and is another version then", async () => {
    const one = await told();
    const [first] = await one.all();
    const before = await one.seen.one("physics", first?.id ?? "");
    // One that a crash left without a name in the register.
    await one.blobs.put("notices/physics/mails/2026-05-12-lost.json", new TextEncoder().encode("Jane Roe"));
    const jane = ids.caseId("application", "physics", "jane@example.net");
    await forgetInNotices(one, "physics", [jane]);
    const after = await one.seen.one("physics", first?.id ?? "");
    expect(after?.mail).toBeUndefined();
    expect(after?.notice).toEqual(before?.notice);
    expect(after?.version).not.toBe(before?.version);
    expect(await mailsIn(one)).toEqual([]);
  });
});
