import { createHash } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { may } from "../../shared/domain/access/actor.ts";
import { owner } from "../../shared/domain/access/member.ts";
import { randomSecret } from "../../shared/adapters/ids.ts";
import { memoryRegister } from "../../shared/adapters/memory/register.ts";
import { members } from "../../shared/flow/members.ts";
import type { TrailEvent } from "../../shared/domain/application-trail.ts";
import type { Members } from "../../shared/flow/members.ts";
import type { Register } from "../../shared/ports.ts";

let now: Date;
let register: Register;
let people: Members;
let events: TrailEvent[];
beforeEach(() => {
  now = new Date("2026-03-01T09:00:00.000Z");
  register = memoryRegister();
  const hash = (text: string) => createHash("sha256").update(text).digest("hex");
  events = [];
  const trail = { note: async (event: TrailEvent) => void events.push(event) };
  people = members({ register, ids: { hash }, now: () => now, secret: randomSecret, trail });
});
const inDays = (days: number) => (now = new Date(now.getTime() + days * 86_400_000));
const chair = { id: "chair@example.org", admin: false };
const reviewerOf = (posting: string) => ({ posting, role: "reviewer" }) as const;

/** Invites and takes the invitation up. Returns the session's secret. */
async function join(address: string, grant: Parameters<Members["invite"]>[0]["grant"], by = owner) {
  const { secret } = await people.invite({ address, grant }, by);
  const taken = await people.accept(secret);
  if (typeof taken === "string") throw new Error(taken);
  return taken.session ?? "";
}

describe("an invitation", () => {
  test("lets in with its role, and in no other posting", async () => {
    const session = await join("Jo@Example.org ", reviewerOf("a"));
    const actor = await people.actorOf(session, "x");
    expect(actor?.id).toBe("jo@example.org");
    expect([may(actor!, "decide", "a"), may(actor!, "merge", "a"), may(actor!, "read", "b")]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("works once, also for two who follow it at the same moment", async () => {
    const { secret } = await people.invite({ address: "jo@example.org", grant: reviewerOf("a") }, owner);
    const taken = await Promise.all([people.accept(secret), people.accept(secret), people.accept(secret)]);
    expect(taken.filter((one) => one === "over")).toHaveLength(2);
    expect(await people.accept(secret)).toBe("over");
    expect(await people.invitation(secret)).toBeUndefined();
  });

  test("works for seven days and no longer", async () => {
    const { secret } = await people.invite({ address: "jo@example.org", grant: reviewerOf("a") }, owner);
    inDays(6.9);
    expect(await people.invitation(secret)).toMatchObject({ address: "jo@example.org" });
    inDays(0.2);
    expect(await people.invitation(secret)).toBeUndefined();
    expect(await people.accept(secret)).toBe("over");
    expect(await people.invitations()).toEqual([]);
  });

  test("that was withdrawn lets nobody in", async () => {
    const { secret, invitation } = await people.invite(
      { address: "jo@example.org", grant: { admin: true } },
      owner,
    );
    await people.withdraw(invitation.id, "owner");
    expect(await people.accept(secret)).toBe("over");
  });

  test("is listed with its posting until it is followed, without what lets in", async () => {
    const { secret } = await people.invite({ address: "jo@example.org", grant: reviewerOf("a") }, chair);
    await people.invite({ address: "al@example.org", grant: reviewerOf("b") }, owner);
    const listed = await people.invitations("a");
    expect(listed).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        address: "jo@example.org",
        grant: reviewerOf("a"),
        by: "chair@example.org",
        at: "2026-03-01T09:00:00.000Z",
        expiresAt: "2026-03-08T09:00:00.000Z",
      },
    ]);
    expect(JSON.stringify(listed)).not.toContain(secret);
    expect(await people.accept(listed[0]!.id)).toBe("over");
    await people.accept(secret);
    expect(await people.invitations("a")).toEqual([]);
  });

  test("adds to what a member has, and replaces their role in that posting", async () => {
    const session = await join("jo@example.org", reviewerOf("a"));
    await join("jo@example.org", { posting: "b", role: "chair" });
    await join("jo@example.org", { posting: "a", role: "chair" });
    expect([...((await people.actorOf(session, "x"))?.postings ?? [])]).toEqual([
      ["a", "chair"],
      ["b", "chair"],
    ]);
  });
});

describe("a chair can't come in as somebody who may more, by inviting them", () => {
  test.each([
    ["an admin", { admin: true }],
    ["a member of another posting", reviewerOf("b")],
  ] as const)("%s", async (_, has) => {
    await join("boss@example.org", has);
    const { secret } = await people.invite({ address: "boss@example.org", grant: reviewerOf("a") }, chair);
    expect(await people.accept(secret)).toBe("sign-in");
    expect(await people.accept(secret, "chair@example.org")).toBe("sign-in");
    // They themselves, signed in, take it up.
    expect(await people.accept(secret, "boss@example.org")).toEqual({
      session: expect.any(String) as string,
    });
  });

  test("where somebody else lets people in, a link is for who is signed in as the invited address, and opens no session", async () => {
    const { secret } = await people.invite({ address: "jo@example.org", grant: reviewerOf("a") }, chair);
    expect(await people.accept(secret, undefined, true)).toBe("sign-in");
    expect(await people.accept(secret, "eve@example.org", true)).toBe("sign-in");
    expect(await people.accept(secret, "jo@example.org", true)).toEqual({});
    expect(await people.accept(secret, "jo@example.org", true)).toBe("over");
    expect((await people.actorAt("jo@example.org"))?.postings.get("a")).toBe("reviewer");
  });

  test("a member of the same posting alone may come back by the chair's link", async () => {
    await join("jo@example.org", reviewerOf("a"));
    await expect(join("jo@example.org", reviewerOf("a"), { ...owner, ...chair })).resolves.toMatch(
      /^[\w-]{32}$/,
    );
  });

  test("an admin's link lets anybody come back", async () => {
    await join("boss@example.org", { admin: true });
    await expect(join("boss@example.org", reviewerOf("a"))).resolves.toMatch(/^[\w-]{32}$/);
  });
});

describe("a session", () => {
  test("ends by signing out, and others of the same person go on", async () => {
    const one = await join("jo@example.org", reviewerOf("a"));
    const other = await join("jo@example.org", reviewerOf("a"));
    await people.signOut(one);
    expect(await people.actorOf(one, "x")).toBeUndefined();
    expect(await people.actorOf(other, "x")).toMatchObject({ id: "jo@example.org" });
  });

  test("ends after thirty days", async () => {
    const session = await join("jo@example.org", reviewerOf("a"));
    inDays(29);
    expect(await people.actorOf(session, "x")).toBeDefined();
    inDays(2);
    expect(await people.actorOf(session, "x")).toBeUndefined();
  });

  test("survives a restart, for what it needs is on record", async () => {
    const session = await join("jo@example.org", reviewerOf("a"));
    const hash = (text: string) => createHash("sha256").update(text).digest("hex");
    const again = members({ register, ids: { hash }, now: () => now, secret: randomSecret });
    expect(await again.actorOf(session, "x")).toMatchObject({ id: "jo@example.org" });
  });

  test("of the owner ends with the token it was opened with", async () => {
    const session = await people.openOwner("one");
    expect(await people.actorOf(session, "one")).toEqual(owner);
    expect(await people.actorOf(session, "another")).toBeUndefined();
  });

  test("is kept as a hash alone, as are links", async () => {
    const { secret } = await people.invite({ address: "jo@example.org", grant: reviewerOf("a") }, owner);
    const kept = async () =>
      JSON.stringify(
        await Promise.all(
          ["invitations", "members", "sessions"].map((group) => register.list(group, { limit: 200 })),
        ),
      );
    expect(await kept()).not.toContain(secret);
    const taken = await people.accept(secret);
    expect(await kept()).not.toContain((taken as { session: string }).session);
  });
});

describe("dismissing", () => {
  test("takes a posting away at once and leaves the others", async () => {
    const session = await join("jo@example.org", reviewerOf("a"));
    await join("jo@example.org", reviewerOf("b"));
    expect(await people.dismiss("JO@example.org", "a", "owner")).toBe(true);
    const actor = await people.actorOf(session, "x");
    expect([may(actor!, "read", "a"), may(actor!, "read", "b")]).toEqual([false, true]);
    expect(await people.dismiss("jo@example.org", "a", "owner")).toBe(false);
  });

  test("signs out who has nothing left; being invited anew does not bring old sessions back", async () => {
    const session = await join("jo@example.org", reviewerOf("a"));
    await people.dismiss("jo@example.org", "a", "owner");
    expect(await people.actorOf(session, "x")).toBeUndefined();
    await join("jo@example.org", reviewerOf("a"));
    expect(await people.actorOf(session, "x")).toBeUndefined();
  });

  test("altogether takes an admin's rights too", async () => {
    const session = await join("boss@example.org", { admin: true });
    expect(await people.dismiss("boss@example.org", "a", "owner")).toBe(false);
    expect(await people.dismiss("boss@example.org", undefined, "owner")).toBe(true);
    expect(await people.actorOf(session, "x")).toBeUndefined();
    expect(await people.of()).toEqual([]);
  });
});

test("members are listed with a posting, admins with every one", async () => {
  await join("boss@example.org", { admin: true });
  await join("jo@example.org", reviewerOf("a"));
  await join("al@example.org", { posting: "b", role: "chair" });
  const addresses = async (posting?: string) => (await people.of(posting)).map(({ address }) => address);
  expect(await addresses("a")).toEqual(["boss@example.org", "jo@example.org"]);
  expect(await addresses()).toEqual(["al@example.org", "boss@example.org", "jo@example.org"]);
  expect(JSON.stringify(await people.of())).not.toContain("term");
});

test("who signs in elsewhere has the roles of their address", async () => {
  await join("jo@example.org", reviewerOf("a"));
  expect(await people.actorAt("Jo@example.org")).toMatchObject({ id: "jo@example.org", admin: false });
  expect(await people.actorAt("nobody@example.org")).toBeUndefined();
});

describe("in the trail stands", () => {
  const told = () =>
    events.map(({ what, by, posting = "everything", facts: { member, role, ...more } }) =>
      [what, by, posting, member, role, ...Object.entries(more).flat()].join(" "),
    );
  const jo = "jo@example.org";

  test("who was invited to a posting, came and went, by whom and as what", async () => {
    await join(jo, reviewerOf("a"));
    await people.dismiss(jo, "a", "chair@example.org");
    await people.dismiss(jo, "a", "chair@example.org");
    expect(told()).toEqual([
      `member-invited owner a ${jo} reviewer`,
      `member-joined ${jo} a ${jo} reviewer invitedBy owner`,
      `member-dismissed chair@example.org a ${jo} reviewer`,
    ]);
  });

  test("another role, with the one before", async () => {
    await join(jo, reviewerOf("a"));
    await join(jo, { posting: "a", role: "chair" }, { ...owner, ...chair });
    expect(told().at(-1)).toBe(
      `member-joined ${jo} a ${jo} chair invitedBy chair@example.org before reviewer`,
    );
  });

  test("who was made an admin, and was one no longer", async () => {
    await join(jo, { admin: true });
    await join(jo, reviewerOf("a"));
    events = [];
    await people.dismiss(jo, undefined, "boss@example.org");
    expect(told()).toEqual([
      `member-dismissed boss@example.org a ${jo} reviewer`,
      `member-dismissed boss@example.org everything ${jo} admin`,
    ]);
  });

  test("which invitation was withdrawn, once", async () => {
    const { invitation } = await people.invite({ address: jo, grant: { admin: true } }, owner);
    await people.withdraw(invitation.id, "boss@example.org");
    await people.withdraw(invitation.id, "boss@example.org");
    expect(told()).toEqual([
      `member-invited owner everything ${jo} admin`,
      `invitation-withdrawn boss@example.org everything ${jo} admin`,
    ]);
  });

  test("nothing that lets anybody in, and no sign-in", async () => {
    const { secret, invitation } = await people.invite({ address: jo, grant: reviewerOf("a") }, owner);
    const taken = await people.accept(secret);
    const { session = "" } = taken as { session?: string };
    await people.actorOf(session, "x");
    await people.signOut(session);
    await people.openOwner("token");
    expect(events).toHaveLength(2);
    for (const one of [secret, invitation.id, session]) expect(JSON.stringify(events)).not.toContain(one);
  });

  test("a line before anything is so: no crash leaves somebody in without one", async () => {
    const { secret } = await people.invite({ address: jo, grant: reviewerOf("a") }, owner);
    const failing = members({
      register,
      ids: { hash: (text) => createHash("sha256").update(text).digest("hex") },
      now: () => now,
      secret: randomSecret,
      trail: { note: async () => Promise.reject(new Error("the disk is full")) },
    });
    await expect(failing.accept(secret)).rejects.toThrow("the disk is full");
    expect(await people.of()).toEqual([]);
    await join(jo, reviewerOf("a"));
    await expect(failing.dismiss(jo, "a", "owner")).rejects.toThrow("the disk is full");
    expect(await people.of()).toHaveLength(1);
    await expect(failing.invite({ address: jo, grant: { admin: true } }, owner)).rejects.toThrow(
      "disk is full",
    );
    expect(await people.invitations()).toEqual([]);
  });
});
