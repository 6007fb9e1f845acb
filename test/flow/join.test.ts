import { describe, expect, test } from "vitest";
import type { Application } from "../../shared/domain/application.ts";
import type { ReceiveDependencies } from "../../shared/flow/receive.ts";
import { cv, referees, world } from "./world.ts";
import type { Letter } from "./world.ts";

const home = "Jane Roe <jane.roe@example.com>";
const day = 24 * 60;

/** Jane applied; then somebody answers our reply from another address. */
async function claimed(letter: Letter = {}, more: Partial<ReceiveDependencies> = {}) {
  const one = world({ publicUrl: "https://dossier.example.org", ...more } as never);
  await one.deliver({ minute: 1, files: { "cv.txt": cv }, headers: letter.headers ?? [] });
  const [application] = await one.applications();
  const { id } = application as Application;
  const first = one.sends[0];
  const answer: Letter = {
    minute: 10,
    from: home,
    to: first?.replyTo ?? "",
    subject: "Re: PhD in Physics",
    text: "Here are my referees.",
    files: { "referees.txt": referees },
    ...letter,
  };
  const record = await one.deliver(answer);
  return { one, id, record, answer, first };
}
const load = async (one: ReturnType<typeof world>, id: string) => (await one.records.load(id)) as Application;

/** Jane's answer to our question, from the address on record. */
const reply = (text: string, more: Letter = {}): Letter => ({
  minute: 20,
  subject: "Re: PhD in Physics",
  text,
  ...more,
});
function question(one: ReturnType<typeof world>) {
  const asked = one.sends.find(({ text }) => text.includes("another address"));
  return { asked, headers: [`In-Reply-To: ${asked?.messageId}`] };
}

describe("mail from another address that answers ours", () => {
  test("waits: nothing of the application changes, and whoever wrote is told nothing", async () => {
    const { one, id, record } = await claimed();
    expect(record).toMatchObject({
      outcome: "unrouted",
      reason: "it answers mail about the application of somebody else, who is asked whether it is theirs",
      reply: "none",
      proposal: { posting: "physics", caseId: id },
    });
    expect(record.caseId).toBeUndefined();
    const application = await load(one, id);
    expect(application.documents.map(({ file }) => file)).toEqual(["cv.txt", "(message)"]);
    expect(application.messages).toHaveLength(1);
    expect(await one.applications()).toHaveLength(1);
    expect(one.sends.map(({ to }) => to.address)).toEqual(["jane@example.net", "jane@example.net"]);
  });

  test("is asked about at the address on record: from where, when and how many files, and no word of it", async () => {
    const { one } = await claimed({
      text: "SECRET WORDS of somebody.",
      files: { "secret-name.txt": referees },
    });
    const { asked } = question(one);
    expect(asked).toMatchObject({
      to: { address: "jane@example.net" },
      headers: { "Auto-Submitted": "auto-replied" },
    });
    expect(asked?.text).toContain("jane.roe@example.com");
    expect(asked?.text).toContain("one file");
    expect(asked?.text).toMatch(/https:\/\/dossier\.example\.org\/join\/[a-z0-9-]+/);
    expect(asked?.text).not.toMatch(/SECRET|secret-name/);
    expect(asked?.html).not.toMatch(/SECRET|secret-name/);
  });

  test("joins on a plain yes from the address on record, and later mail from there comes in at once", async () => {
    const { one, id, record } = await claimed();
    const answer = await one.deliver(reply("Yes, that was me.", { headers: question(one).headers }));
    expect(answer).toMatchObject({ outcome: "follow-up", caseId: id });
    const application = await load(one, id);
    expect(application.verdict?.status).toBe("complete");
    expect(application.pending).toBeUndefined();
    expect(application.aliases).toMatchObject([{ address: "jane.roe@example.com", by: "applicant" }]);
    expect((await one.records.message(record.rawKey))?.resolved).toMatchObject({
      action: "linked",
      by: "applicant",
      caseId: id,
    });
    expect(one.sends.at(-1)?.text).toContain("complete");

    const later = await one.deliver({
      minute: 30,
      from: home,
      subject: "PhD in Physics",
      text: "A newer CV.",
      files: { "cv2.txt": `${cv}\nDutch` },
    });
    expect(later).toMatchObject({ outcome: "follow-up", caseId: id, applicant: "jane@example.net" });
    expect(await one.applications()).toHaveLength(1);
  });

  test.each<[string, (one: ReturnType<typeof world>) => Letter, number]>([
    ["no", (one) => reply("No, that was not me.", { headers: question(one).headers }), 0],
    ["a maybe", (one) => reply("Yes, but only the first one.", { headers: question(one).headers }), 1],
    ["a yes that answers nothing", () => reply("Yes."), 1],
    [
      "a yes from the other address",
      (one) => reply("Yes.", { from: home, headers: question(one).headers }),
      2,
    ],
    [
      "a yes by a stranger",
      (one) => reply("Yes.", { from: "Eve <eve@example.com>", headers: question(one).headers }),
      2,
    ],
  ])("%s joins nothing", async (_, letter, pending) => {
    const { one, id, record } = await claimed();
    await one.deliver(letter(one));
    const application = await load(one, id);
    expect(application.documents.map(({ file }) => file)).not.toContain("referees.txt");
    expect(application.aliases).toBeUndefined();
    expect(application.pending ?? []).toHaveLength(pending);
    expect((await one.records.message(record.rawKey))?.resolved).toBeUndefined();
    expect((await one.records.waiting({ limit: 10 })).items.map(({ rawKey }) => rawKey)).toContain(
      record.rawKey,
    );
  });

  test("leaves no file of a stranger with the application after a no, or after two weeks of silence", async () => {
    const stored = async (one: ReturnType<typeof world>, id: string) => {
      let count = 0;
      for await (const _ of one.blobs.list(`applications/${id}/documents/`)) count += 1;
      return count;
    };
    const refused = await claimed();
    expect(await stored(refused.one, refused.id)).toBe(3);
    await refused.one.deliver(reply("No.", { headers: question(refused.one).headers }));
    expect(await stored(refused.one, refused.id)).toBe(1);

    const silent = await claimed();
    silent.one.clock.minute += 14 * day + 1;
    await silent.one.sweep();
    expect((await load(silent.one, silent.id)).pending).toBeUndefined();
    expect(await stored(silent.one, silent.id)).toBe(1);
    expect((await silent.one.records.dueCount("9999")).count).toBe(0);
  });

  test("is asked about at most once a day, whatever comes, and all of it at once then", async () => {
    const { one, id, answer } = await claimed();
    for (let minute = 11; minute < 15; minute += 1)
      await one.deliver({
        ...answer,
        minute,
        from: `eve${minute}@example.com`,
        text: `Mail ${minute}`,
        files: { "x.txt": `Paper ${minute}` },
      });
    const questions = async () => (await load(one, id)).replies.filter(({ kind }) => kind === "confirm");
    expect(await questions()).toHaveLength(1);
    await one.sweep();
    expect(await questions()).toHaveLength(1);
    one.clock.minute += day + 1;
    await one.sweep();
    expect(await questions()).toHaveLength(2);
    one.clock.minute += day + 1;
    await one.sweep();
    expect(await questions()).toHaveLength(2);
    expect(one.sends.at(-1)?.text).toContain("4 mails");
    for (let minute = 16; minute < 30; minute += 1)
      await one.deliver({
        ...answer,
        minute,
        from: `joe${minute}@example.com`,
        text: `Mail ${minute}`,
        files: { "x.txt": `More ${minute}` },
      });
    expect((await load(one, id)).pending?.length).toBeLessThanOrEqual(5);
  });

  test("of somebody with an application of their own is no claim", async () => {
    const one = world();
    await one.deliver({ minute: 1, files: { "cv.txt": cv } });
    await one.deliver({ minute: 2, from: "Joe <joe@example.com>", files: { "joe.txt": `${cv}\nJoe` } });
    const record = await one.deliver({
      minute: 3,
      from: "Joe <joe@example.com>",
      to: one.sends[0]?.replyTo ?? "",
      text: "My referees.",
      files: { "referees.txt": referees },
    });
    expect(record).toMatchObject({ outcome: "follow-up", applicant: "joe@example.com" });
  });

  test("that was not vouched for is not asked about where senders are checked", async () => {
    const vouched = { senders: { answers: "vouched" } } as const;
    const pass = ["Authentication-Results: mx.example.org; dmarc=pass header.from=example.net"];
    const { one, record } = await claimed({ headers: pass }, vouched);
    expect(record.outcome).toBe("unrouted");
    expect(question(one).asked).toBeDefined();

    const forged = await claimed({}, vouched);
    expect(question(forged.one).asked).toBeUndefined();
  });

  test("that an applicant says yes to without being vouched for joins nothing", async () => {
    const vouched = { senders: { answers: "vouched" } } as const;
    const pass = ["Authentication-Results: mx.example.org; dmarc=pass header.from=example.net"];
    const { one, id } = await claimed({ headers: pass }, vouched);
    const { headers } = question(one);
    await one.deliver(reply("Yes.", { headers }));
    expect((await load(one, id)).aliases).toBeUndefined();
    await one.deliver(reply("Yes.", { minute: 21, headers: [...pass, ...headers] }));
    expect((await load(one, id)).aliases).toHaveLength(1);
  });
});

describe("the link in the question", () => {
  const linkOf = (one: ReturnType<typeof world>) =>
    /\/join\/([a-z0-9-]+)/.exec(question(one).asked?.text ?? "")?.[1] ?? "";

  test("shows what waits, joins it once, and is worth nothing after", async () => {
    const { one, id } = await claimed();
    const token = linkOf(one);
    expect(await one.desk.join.question(token)).toMatchObject({
      posting: "physics",
      held: [{ from: "jane.roe@example.com", files: 1 }],
    });
    expect((await load(one, id)).aliases).toBeUndefined();
    expect(await one.desk.join.confirm(token)).toBe(true);
    await one.drain();
    expect((await load(one, id)).verdict?.status).toBe("complete");
    expect(await one.desk.join.confirm(token)).toBe(false);
    expect(await one.desk.join.question(token)).toBeUndefined();
  });

  test("says no as well", async () => {
    const { one, id } = await claimed();
    expect(await one.desk.join.deny(linkOf(one))).toBe(true);
    await one.drain();
    expect((await load(one, id)).pending).toBeUndefined();
  });

  test.each([
    ["another application's", (token: string) => token.replace(/^[a-z0-9]+/, "a".repeat(26))],
    ["another question's", (token: string) => token.replace(/-[a-z0-9]+-/, "-000000000000000000000000-")],
    ["a guessed one", (token: string) => `${token.slice(0, -1)}${token.endsWith("a") ? "b" : "a"}`],
    ["nothing", () => ""],
  ])("of %s is worth nothing", async (_, forge) => {
    const { one, id } = await claimed();
    const token = forge(linkOf(one));
    expect(await one.desk.join.question(token)).toBeUndefined();
    expect(await one.desk.join.confirm(token)).toBe(false);
    expect((await load(one, id)).aliases).toBeUndefined();
  });
});
