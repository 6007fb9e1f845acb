import { describe, expect, test } from "vitest";
import type { Outcome } from "../../shared/domain/mail/message.ts";
import { cv, eml, referees, world } from "./world.ts";
import type { Letter } from "./world.ts";

const letter = [
  "Dear members of the committee,",
  "",
  ...Array.from(
    { length: 6 },
    (_, index) =>
      `with great interest I apply for the advertised doctoral position in physics. During my studies I worked ${index} years on the theory of condensed matter, which motivates me to join your group.`,
  ),
  "",
  "I look forward to hearing from you.",
  "",
  "Yours sincerely,",
  "Jane Roe",
].join("\r\n");

describe("what becomes of a message", () => {
  const withCv: Letter = { files: { "cv.txt": cv } };
  const rows: readonly {
    readonly name: string;
    readonly before?: readonly Letter[];
    readonly mail: Letter;
    readonly outcome: Outcome;
    readonly applications: number;
    readonly replies: number;
  }[] = [
    {
      name: "documents under the posting's subject open an application",
      mail: withCv,
      outcome: "application",
      applications: 1,
      replies: 1,
    },
    {
      name: "a letter alone opens one too",
      mail: { text: letter },
      outcome: "application",
      applications: 1,
      replies: 1,
    },
    {
      name: "announced files that are not there open one in which all is missing",
      mail: {},
      outcome: "application",
      applications: 1,
      replies: 1,
    },
    {
      name: "more from the same person joins",
      before: [withCv],
      mail: { files: { "referees.txt": referees } },
      outcome: "follow-up",
      applications: 1,
      replies: 2,
    },
    {
      name: "referees in the text join",
      before: [withCv],
      mail: { text: referees.replaceAll("\n", "\r\n") },
      outcome: "follow-up",
      applications: 1,
      replies: 2,
    },
    {
      name: "the same person in other spelling joins",
      before: [withCv],
      mail: { from: "JANE@EXAMPLE.NET", files: { "referees.txt": referees } },
      outcome: "follow-up",
      applications: 1,
      replies: 2,
    },
    {
      name: "another person's mail is another application",
      before: [withCv],
      mail: { ...withCv, from: "joe@example.net" },
      outcome: "application",
      applications: 2,
      replies: 2,
    },
    {
      name: "the same mail again is a duplicate",
      before: [withCv],
      mail: withCv,
      outcome: "duplicate",
      applications: 1,
      replies: 1,
    },
    {
      name: "a short question waits for a person",
      mail: { text: "Is the position still open?" },
      outcome: "question",
      applications: 0,
      replies: 0,
    },
    {
      name: "thanks wait for a person",
      before: [withCv],
      mail: { text: "Many thanks!" },
      outcome: "question",
      applications: 1,
      replies: 1,
    },
    {
      name: "a withdrawal marks the application, and is confirmed",
      before: [withCv],
      mail: { text: "I hereby withdraw my application." },
      outcome: "withdrawal",
      applications: 1,
      replies: 2,
    },
    {
      name: "a withdrawal of nothing waits for a person",
      mail: { text: "I hereby withdraw my application." },
      outcome: "question",
      applications: 0,
      replies: 0,
    },
    {
      name: "a portal's mail is answered with its address",
      mail: { ...withCv, subject: "Portal Position" },
      outcome: "portal-only",
      applications: 0,
      replies: 1,
    },
    {
      name: "and answered once",
      before: [{ ...withCv, subject: "Portal Position" }],
      mail: { subject: "Portal Position", text: letter },
      outcome: "portal-only",
      applications: 0,
      replies: 1,
    },
    {
      name: "what fits no posting waits for a person",
      mail: { ...withCv, subject: "Hello" },
      outcome: "unrouted",
      applications: 0,
      replies: 0,
    },
    {
      name: "automatic mail is recorded only",
      mail: { ...withCv, headers: ["Auto-Submitted: auto-replied"] },
      outcome: "automatic",
      applications: 0,
      replies: 0,
    },
    {
      name: "a virus verdict quarantines",
      mail: { ...withCv, headers: ["X-SES-Virus-Verdict: FAIL"] },
      outcome: "quarantined",
      applications: 0,
      replies: 0,
    },
    {
      name: "a posting that requires nothing takes every mail",
      mail: { subject: "Master thesis", text: "Hi, may I do my thesis with you?" },
      outcome: "application",
      applications: 1,
      replies: 1,
    },
    {
      name: "a plus-address leads to its posting",
      mail: { ...withCv, subject: "Hi", to: "apply+physics@example.org" },
      outcome: "application",
      applications: 1,
      replies: 1,
    },
    {
      name: "our own address is never answered",
      mail: { ...withCv, from: "apply@example.org" },
      outcome: "application",
      applications: 1,
      replies: 0,
    },
  ];
  test.each(rows)("$name", async ({ before = [], mail, outcome, applications, replies }) => {
    const one = world();
    for (const earlier of before) await one.deliver(earlier);
    const record = await one.deliver(mail);
    expect({ outcome: record.outcome, reason: record.reason }).toEqual({
      outcome,
      reason: expect.stringMatching(/\w/),
    });
    expect(await one.applications()).toHaveLength(applications);
    expect(await one.replies()).toHaveLength(replies);
    expect(await one.blobs.get(record.rawKey)).toBeDefined();
  });

  test("a mail without any sender is kept for a person", async () => {
    const one = world();
    const raw = eml({ files: { "cv.txt": cv } })
      .replace(/^From: .*\r\n/m, "")
      .replace(/^Return-Path: .*\r\n/m, "");
    expect((await one.receive(await one.store(raw))).outcome).toBe("quarantined");
  });

  test("a raw mail that is not there is an error, not a record", async () => {
    const one = world();
    await expect(one.receive("raw/2026-05-04/absent.eml")).rejects.toThrow(/no raw mail/);
    expect(await one.records.message("raw/2026-05-04/absent.eml")).toBeUndefined();
  });
});

describe("threads", () => {
  test("an answer to our reply joins under any subject, from the same person", async () => {
    const one = world();
    const first = await one.deliver({ files: { "cv.txt": cv } });
    const [reply] = await one.replies();
    const answer = {
      subject: "the rest",
      headers: [`In-Reply-To: ${reply?.messageId}`],
      files: { "r.txt": referees },
    };
    expect(await one.deliver(answer)).toMatchObject({ outcome: "follow-up", caseId: first.caseId });
    expect(await one.deliver({ ...answer, from: "eve@example.com" })).toMatchObject({
      outcome: "unrouted",
      reason: expect.stringContaining("somebody else"),
    });
    expect((await one.applications())[0]?.documents).toHaveLength(3);
  });

  test("so does mail to the reply's address, and one that answers the applicant's own mail", async () => {
    const one = world();
    const first = await one.deliver({ messageId: "<first@example.net>", files: { "cv.txt": cv } });
    const [sent] = (await one.records.outgoing({ limit: 1 })).items;
    const mail = JSON.parse(new TextDecoder().decode(await one.blobs.get(sent?.reply.mailKey ?? ""))) as {
      replyTo: string;
    };
    expect(mail.replyTo).toMatch(/^apply\+re-/);
    const byAddress = { subject: "hi", to: mail.replyTo.toUpperCase(), files: { "a.txt": "one more" } };
    expect(await one.deliver(byAddress)).toMatchObject({ outcome: "follow-up", caseId: first.caseId });
    const byReference = {
      subject: "ps",
      headers: ["References: <first@example.net>"],
      files: { "b.txt": "two more" },
    };
    expect(await one.deliver(byReference)).toMatchObject({ outcome: "follow-up", caseId: first.caseId });
    const forged = {
      from: "Eve <eve@example.net>",
      subject: "hi",
      to: "apply+re-aaaaaaaaaaaaaaaaaaaaaaaaaa-bbbbbbbbbb@example.org",
      files: { "a.txt": "x" },
    };
    expect(await one.deliver(forged)).toMatchObject({ outcome: "unrouted" });
  });
});

describe("duplicates", () => {
  test("old attachments that come again with new ones are counted once", async () => {
    const one = world();
    await one.deliver({ files: { "cv.txt": cv } });
    await one.deliver({ text: "And my referees.", files: { "cv.txt": cv, "referees.txt": referees } });
    const [application] = await one.applications();
    expect(application?.documents.map(({ file }) => file).toSorted()).toEqual([
      "(message)",
      "(message)",
      "cv.txt",
      "referees.txt",
    ]);
  });

  test("the same mail twenty times at once opens one application, and is answered once", async () => {
    const one = world({ sendLease: 60_000 });
    const raw = eml({ files: { "cv.txt": cv } });
    const keys = await Promise.all(Array.from({ length: 20 }, () => one.store(raw)));
    const records = await Promise.all(keys.map((key) => one.receive(key)));
    expect(records.filter(({ outcome }) => outcome === "application")).toHaveLength(1);
    expect(records.filter(({ outcome }) => outcome === "duplicate")).toHaveLength(19);
    const [application] = await one.applications();
    const id = application?.id ?? "";
    await Promise.all(Array.from({ length: 20 }, () => one.assess(id)));
    await Promise.all(Array.from({ length: 20 }, () => one.notify(id)));
    expect(await one.applications()).toHaveLength(1);
    expect(await one.replies()).toMatchObject([{ state: "sent", attempts: 1, resent: false }]);
  });

  test("a copy that had been received earlier gives its time to what it brought", async () => {
    const one = world();
    await one.deliver({ minute: 10, messageId: "<same@example.net>", files: { "cv.txt": cv } });
    expect(
      await one.deliver({ minute: 5, messageId: "<other@example.net>", files: { "cv.txt": cv } }),
    ).toMatchObject({
      outcome: "duplicate",
    });
    expect((await one.applications())[0]).toMatchObject({ receivedAt: "2026-05-04T12:05:00.000Z" });
  });
});

describe("the order of arrival", () => {
  const mails: readonly Letter[] = [
    { minute: 1, files: { "cv.txt": cv } },
    { minute: 2, text: "My referees are attached.", files: { "referees.txt": referees } },
    { minute: 3, text: "Attached is my CV again, as you asked.", files: { "cv.txt": cv } },
  ];
  test.each([[[0, 1, 2]], [[2, 1, 0]], [[1, 2, 0]], [[2, 0, 1]]])(
    "%j ends in the same state",
    async (order) => {
      const one = world();
      for (const index of order) await one.deliver(mails[index]);
      const [application] = await one.applications();
      expect(application?.receivedAt).toBe("2026-05-04T12:01:00.000Z");
      expect(
        application?.documents.map(({ file, receivedAt }) => `${receivedAt.slice(14, 16)} ${file}`),
      ).toEqual(["01 cv.txt", "01 (message)", "02 referees.txt", "02 (message)", "03 (message)"]);
      expect(application?.verdict?.status).toBe("complete");
      expect(await one.applications()).toHaveLength(1);
    },
  );

  test("the newest of withdrawing and applying holds", async () => {
    const one = world();
    await one.deliver({ minute: 1, files: { "cv.txt": cv } });
    await one.deliver({ minute: 3, text: "I hereby withdraw my application." });
    await one.deliver({ minute: 2, text: "My referees are attached.", files: { "referees.txt": referees } });
    expect((await one.applications())[0]?.withdrawn).toBe(true);
    await one.deliver({
      minute: 4,
      text: "I apply again after all; my CV is attached.",
      files: { "cv2.txt": `${cv} 2` },
    });
    expect((await one.applications())[0]?.withdrawn).toBe(false);
  });
});

describe("who is vouched for", () => {
  const results = (verdict: string) => [
    `Authentication-Results: mx.example.org; dmarc=${verdict}; spf=${verdict}; dkim=${verdict}`,
  ];
  const rows = [
    { answers: "everyone", verdict: "fail", answered: 1 },
    { answers: "unless-refuted", verdict: "none", answered: 1 },
    { answers: "unless-refuted", verdict: "fail", answered: 0 },
    { answers: "vouched", verdict: "pass", answered: 1 },
    { answers: "vouched", verdict: "none", answered: 0 },
    { answers: "vouched", verdict: "fail", answered: 0 },
  ] as const;
  test.each(rows)(
    "answers $answers: dmarc=$verdict is taken in, answered $answered times",
    async ({ answers, verdict, answered }) => {
      const one = world({ senders: { answers, authority: "mx.example.org" } });
      const record = await one.deliver({ headers: results(verdict), files: { "cv.txt": cv } });
      expect(record).toMatchObject({ outcome: "application", reply: answered ? "checklist" : "none" });
      expect(await one.replies()).toHaveLength(answered);
    },
  );

  test("results of another server are not believed", async () => {
    const one = world({ senders: { answers: "vouched", authority: "mail.example.com" } });
    await one.deliver({ headers: results("pass"), files: { "cv.txt": cv } });
    expect(await one.replies()).toEqual([]);
  });

  test.each([{ text: "I hereby withdraw my application." }, { files: { "cv2.txt": "another cv" } }])(
    "a refuted sender who asks for a change is kept for a person (%#)",
    async (mail) => {
      const one = world({ senders: { answers: "unless-refuted" } });
      await one.deliver({ headers: results("pass"), files: { "cv.txt": cv } });
      const before = await one.applications();
      expect((await one.deliver({ ...mail, headers: results("fail") })).outcome).toBe("quarantined");
      expect(await one.applications()).toEqual(before);
    },
  );
});
