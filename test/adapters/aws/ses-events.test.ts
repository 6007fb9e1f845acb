import { ZodError } from "zod";
import { describe, expect, test } from "vitest";
import { feedbackIn } from "../../../shared/adapters/aws/ses-events.ts";

/** As SES publishes through a configuration set, with fields that nobody here reads. */
const mail = (tags: Record<string, string[]> = { case: ["c1"], reply: ["r1"] }) => ({
  timestamp: "2026-05-04T12:00:02.012Z",
  source: "Uni <apply@apply.example.org>",
  sourceArn: "arn:aws:ses:eu-central-1:123456789012:identity/apply.example.org",
  sendingAccountId: "123456789012",
  messageId: "EXAMPLE7c191be45-e9aedb9a-02f9-4d12-a87d-dd0099a07f8a-000000",
  destination: ["jane@example.net"],
  headersTruncated: false,
  headers: [{ name: "Subject", value: "Your application" }],
  commonHeaders: { from: ["Uni <apply@apply.example.org>"], to: ["jane@example.net"], messageId: "EXAMPLE" },
  tags: {
    "ses:configuration-set": ["dossier"],
    "ses:source-ip": ["192.0.2.0"],
    "ses:from-domain": ["apply.example.org"],
    "ses:caller-identity": ["notify"],
    ...tags,
  },
});
const bounce = (bounceType: string, bounceSubType: string, diagnosticCode?: string) => ({
  eventType: "Bounce",
  bounce: {
    bounceType,
    bounceSubType,
    bouncedRecipients: [
      { emailAddress: "jane@example.net", action: "failed", status: "5.1.1", diagnosticCode },
    ],
    timestamp: "2026-05-04T12:00:03.669Z",
    feedbackId: "01000157c44f053b-61b59c11-9236-11e6-8f96-7be8aexample-000000",
    reportingMTA: "dsn; mta.example.com",
  },
  mail: mail(),
});
const complaint = (type?: string) => ({
  eventType: "Complaint",
  complaint: {
    arrivalDate: "2026-05-05T00:41:02.669Z",
    complainedRecipients: [{ emailAddress: "jane@example.net" }],
    complaintFeedbackType: type,
    complaintSubType: null,
    feedbackId: "01000157c44f053b-61b59c11-9236-11e6-8f96-7be8aexample-000000",
    timestamp: "2026-05-05T00:41:02.669Z",
    userAgent: "Amazon SES Mailbox Simulator",
  },
  mail: mail(),
});
const reject = { eventType: "Reject", reject: { reason: "Bad content" }, mail: mail() };

describe("an event of SES", () => {
  test.each([
    [
      "a bounce for good",
      bounce("Permanent", "General", "smtp; 550 5.1.1 user unknown"),
      { kind: "bounced", detail: "smtp; 550 5.1.1 user unknown" },
    ],
    [
      "an address that SES sends nothing to any more",
      bounce("Permanent", "OnAccountSuppressionList"),
      { kind: "bounced", detail: "Permanent OnAccountSuppressionList" },
    ],
    [
      "a mailbox that is full",
      bounce("Transient", "MailboxFull", "smtp; 552 5.2.2 mailbox full"),
      { kind: "uncertain", detail: "smtp; 552 5.2.2 mailbox full" },
    ],
    [
      "an answering machine",
      bounce("Transient", "General"),
      { kind: "uncertain", detail: "Transient General" },
    ],
    [
      "a server that does not say why",
      bounce("Undetermined", "Undetermined"),
      { kind: "uncertain", detail: "Undetermined Undetermined" },
    ],
    ["a complaint", complaint("abuse"), { kind: "complained", detail: "abuse" }],
    ["a complaint of no kind", complaint(), { kind: "complained", detail: "no kind given" }],
    ["a mail that SES did not send after all", reject, { kind: "refused", detail: "Bad content" }],
  ])("%s", (_name, event, told) => {
    expect(feedbackIn(JSON.stringify(event))).toEqual([{ id: "c1", reply: "r1", ...told }]);
  });

  test.each([
    ["about a mail of no case", JSON.stringify({ ...reject, mail: mail({ reply: ["n1"] }) })],
    ["about a mail without tags", JSON.stringify({ ...reject, mail: { messageId: "x" } })],
    ["that asks whether it may publish", "Successfully validated SNS topic for Amazon SES event publishing."],
  ])("%s asks for nothing", (_name, body) => {
    expect(feedbackIn(body)).toEqual([]);
  });

  test.each([
    ["no JSON", "x", SyntaxError],
    ["an event of another kind", JSON.stringify({ eventType: "Open", mail: mail() }), ZodError],
    ["an S3 event", JSON.stringify({ Records: [] }), ZodError],
  ])("%s is no feedback", (_name, body, kind) => {
    expect(() => feedbackIn(body)).toThrow(kind);
  });
});
