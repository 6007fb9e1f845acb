import { describe, expect, test } from "vitest";
import type { Application, MessageRecord, Reply, TakenMessage } from "../../shared/domain/application.ts";
import {
  capped,
  messageToAnswer,
  replyAllowedAt,
  replyTo,
  unanswered,
  withReplyDue,
} from "../../shared/domain/application-verdict.ts";
import type { Verdict } from "../../shared/domain/check/verdict.ts";

const hour = (hours: number) => new Date(Date.UTC(2026, 4, 4, hours)).toISOString();

const message = (rawKey: string, flaw: Partial<TakenMessage> = {}): TakenMessage => ({
  rawKey,
  references: [],
  contentHash: rawKey,
  outcome: "application",
  subject: "PhD",
  from: "jane@example.org",
  receivedAt: hour(1),
  answerable: true,
  ...flaw,
});
const reply = (id: string, at: string, answers: readonly string[] = []): Reply => ({
  id,
  kind: "checklist",
  state: "sent",
  to: "jane@example.org",
  subject: "Re: PhD",
  messageId: `<${id}@example.org>`,
  language: "en",
  mailKey: `applications/a/outgoing/${id}.json`,
  at,
  answers,
  attempts: 1,
  resent: false,
});
const application = (flaw: Partial<Application> = {}): Application => ({
  type: "application",
  id: "a",
  version: 1,
  posting: "physics",
  applicant: { email: "jane@example.org" },
  receivedAt: hour(1),
  messages: [message("1")],
  documents: [],
  withdrawn: false,
  replies: [],
  ...flaw,
});

describe("the message that a reply answers", () => {
  const rows: readonly (readonly [string, Partial<Application>, string | undefined])[] = [
    ["is the one that is not answered yet", {}, "1"],
    ["is the newest of several", { messages: [message("1"), message("2")] }, "2"],
    ["is none when all are answered", { replies: [reply("r", hour(2), ["1"])] }, undefined],
    [
      "is none by somebody who is not vouched for",
      { messages: [message("1", { answerable: false })] },
      undefined,
    ],
    [
      "is the newest that may be answered",
      { messages: [message("1"), message("2", { answerable: false })] },
      "1",
    ],
    ["is none once the applicant withdrew", { withdrawn: true }, undefined],
    ["is none where mail comes back", { contactFailed: { at: hour(1), reason: "bounced" } }, undefined],
    ["is never a withdrawal", { messages: [message("1", { outcome: "withdrawal" })] }, undefined],
  ];
  test.each(rows)("%s", (_name, flaw, expected) => {
    expect(messageToAnswer(application(flaw))?.rawKey).toBe(expected);
  });

  test("is found again from the raw mail", () => {
    const record = application({
      messages: [message("1"), message("2")],
      replies: [reply("r", hour(2), ["1"])],
    });
    expect(unanswered(record).map(({ rawKey }) => rawKey)).toEqual(["2"]);
  });

  const came = (rawKey: string): MessageRecord => ({
    rawKey,
    file: "a.eml",
    outcome: "follow-up",
    reason: "joins the application",
    reply: "checklist",
    subject: "papers",
    receivedAt: hour(1),
    problems: [],
  });

  test("is told of the message that has one, and not of one that changed nothing", () => {
    const record = application({
      messages: [message("1"), message("2")],
      replies: [reply("r", hour(2), ["1"])],
    });
    expect(replyTo(came("1"), record)).toBe("checklist");
    expect(replyTo(came("2"), record)).toBe("none");
  });

  test("is told of as it is called for, until the message is assessed", () => {
    const waiting = application({ messages: [message("1")], due: { step: "assess", at: hour(1) } });
    expect(replyTo(came("1"), waiting)).toBe("checklist");
    expect(replyTo({ ...came("1"), reply: "none" }, waiting)).toBe("none");
    expect(replyTo(came("1"), undefined)).toBe("checklist");
  });
});

describe("five replies in a day", () => {
  const replies = (...hours: number[]) => hours.map((at) => reply(`r${at}`, hour(at)));
  const rows: readonly (readonly [string, readonly Reply[], string])[] = [
    ["none so far: now", [], hour(30)],
    ["four in the day: now", replies(26, 27, 28, 29), hour(30)],
    ["five in the day: when the first is a day old", replies(25, 26, 27, 28, 29), hour(49)],
    ["six, of which five in the day: when the second is a day old", replies(1, 25, 26, 27, 28, 29), hour(49)],
    ["five, one of them more than a day ago: now", replies(5, 26, 27, 28, 29), hour(30)],
  ];
  test.each(rows)("%s", (_name, some, expected) => {
    expect(replyAllowedAt(application({ replies: some }), hour(30))).toBe(expected);
  });
});

test("the same reply put into the outbox again changes nothing", () => {
  const once = withReplyDue(application(), reply("r", hour(2)));
  expect(withReplyDue(once, reply("r", hour(3)))).toBe(once);
});

describe("a verdict as the record keeps it", () => {
  const evidence = (index: number) => ({
    page: 1,
    quote: `${"👩‍🎓".repeat(100)}${index}`,
    cue: "heading",
    weight: 10 - index,
  });
  const verdict = (documents: number, sections: number): Verdict => ({
    status: "complete",
    late: false,
    problems: [],
    items: [],
    documents: Array.from({ length: documents }, (_, index) => ({
      file: `${index}.pdf`,
      bytes: 1,
      sha256: "0",
      receivedAt: hour(1),
      format: "pdf",
      pages: 1,
      pagesEstimated: false,
      referees: [],
      sections: Array.from({ length: sections }, () => ({
        kind: "cv",
        pages: [1, 1],
        confidence: 1,
        evidence: Array.from({ length: 9 }, (_unused, number) => evidence(number)),
      })),
    })),
  });

  test("holds the five strongest reasons, in short quotes of whole characters", () => {
    const [section] = capped(verdict(1, 1)).documents[0]?.sections ?? [];
    expect(section?.evidence.map(({ weight }) => weight)).toEqual([10, 9, 8, 7, 6]);
    for (const { quote } of section?.evidence ?? []) {
      expect(quote.length).toBeLessThanOrEqual(160);
      expect(quote.isWellFormed()).toBe(true);
    }
  });

  test.each([
    [10, 10],
    [60, 10],
    [400, 2],
  ])("stays within what a record may hold, with %i documents of %i sections", (documents, sections) => {
    const kept = capped(verdict(documents, sections));
    expect(JSON.stringify(kept).length).toBeLessThan(250_000);
    expect(kept.documents).toHaveLength(documents);
  });
});
