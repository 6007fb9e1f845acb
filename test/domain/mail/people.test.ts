import { describe, expect, test } from "vitest";
import {
  isUnattended,
  mailboxIn,
  normaliseAddress,
  sameAddress,
} from "../../../shared/domain/mail/address.ts";
import { applicantOf, personName } from "../../../shared/domain/mail/applicant.ts";
import { bareSubject, saysForwarded } from "../../../shared/domain/mail/forwarded.ts";
import type { Message } from "../../../shared/domain/mail/message.ts";
import { ownText } from "../../../shared/domain/mail/own-text.ts";
import { messageFingerprint } from "../../../shared/domain/mail/threading.ts";

const message: Message = {
  from: { address: "jane@example.org", name: "Jane Roe" },
  replyTo: [],
  to: [{ address: "apply@example.org" }],
  cc: [],
  envelope: { to: [] },
  subject: "Job Application: Data analytics",
  inReplyTo: [],
  references: [],
  authentication: { dmarc: "unknown", spf: "unknown", dkim: "unknown" },
  text: "I apply.",
  attachments: [],
  problems: [],
};

describe("addresses", () => {
  test.each([
    ["Jane@Example.ORG", "jane@example.org"],
    [" <jane@example.org> ", "jane@example.org"],
    ["ja.ne+phd@googlemail.com", "jane@gmail.com"],
    ["jane+phd@outlook.com", "jane@outlook.com"],
    ["apply+jane@example.org", "apply+jane@example.org"],
    ["ja.ne@example.org", "ja.ne@example.org"],
  ])("%s is known as %s", (address, known) => {
    expect(normaliseAddress(address)).toBe(known);
  });

  test("the same person under two spellings", () => {
    expect(sameAddress("Jane.Roe@gmail.com", "janeroe+x@googlemail.com")).toBe(true);
    expect(sameAddress("jane.roe@example.org", "janeroe@example.org")).toBe(false);
  });

  test.each([
    ["noreply@example.org", true],
    ["no-reply+123@example.org", true],
    ["MAILER-DAEMON@example.org", true],
    ["list-bounces@lists.example.org", true],
    ["norepa.lyman@example.org", false],
    ["jane@example.org", false],
  ])("%s is read by nobody: %s", (address, unattended) => {
    expect(isUnattended(address)).toBe(unattended);
  });

  test.each([
    ["Jane Roe <jane@example.org>", { address: "jane@example.org", name: "Jane Roe" }],
    ["'Jane Roe' [mailto:jane@example.org]", { address: "jane@example.org", name: "Jane Roe" }],
    ["jane@Example.org", { address: "jane@example.org" }],
    ["Jane Roe", undefined],
  ])("%s holds the mailbox %j", (text, mailbox) => {
    expect(mailboxIn(text)).toEqual(mailbox);
  });
});

describe("names", () => {
  test.each([
    ["Roe, Jane", "Jane Roe"],
    ["Jane Roe, PhD", "Jane Roe, PhD"],
    ["Jane Roe (Student)", "Jane Roe"],
    ["Jane Roe via Jobs", "Jane Roe"],
    ['"Jane Roe"', "Jane Roe"],
    ["", "Jane Roe"],
    ["jane.roe@example.org", "Jane Roe"],
  ])("%j is spoken %j", (name, spoken) => {
    expect(personName({ address: "jane.roe@example.org", name })).toBe(spoken);
  });

  test("a role is not a name", () => {
    expect(personName({ address: "phd.office@example.org" })).toBeUndefined();
    expect(personName({ address: "jane@example.org" })).toBeUndefined();
  });
});

describe("subjects", () => {
  test.each([
    ["Fwd: x", true],
    ["WG: x", true],
    ["AW: WG: x", true],
    ["[ext] TR: x", true],
    ["VS: x", true],
    ["Re: x", false],
    ["Forward looking models: x", false],
  ])("%s says that it passes something on: %s", (subject, forwarded) => {
    expect(saysForwarded(subject)).toBe(forwarded);
  });

  test("marks are taken off in any number", () => {
    expect(bareSubject("Re: AW: Re[5]: WG: SV: Job Application")).toBe("Job Application");
  });
});

describe("applicants", () => {
  const block = (from: string) =>
    `FYI\n\nFrom: ${from}\nSent: Monday, August 2, 2021 9:00 AM\nTo: Office\nSubject: Application\n\nDear committee`;

  test.each([
    [">>> Jane Roe <jane@example.net> 08/02/21 10:00 AM >>>", "jane@example.net"],
    ['>>> "Roe, Jane" <jane@example.net> 2021-08-02 10:00 >>>', "jane@example.net"],
    [">>> Jane Roe <jane@example.net> 02.08.2021 10:00 Uhr >>>", "jane@example.net"],
    [">>> jane@example.net Monday, 2 August 2021 10:00 >>>", "jane@example.net"],
    [
      ">>> Jane Elisabeth Roe-Featherstonehaugh\n<jane@example.net> 8/2/2021 10:00 AM >>>",
      "jane@example.net",
    ],
    [">>> Jane Roe 02.08.2021 10:00 >>>", undefined],
    [">>> this is a quote of the third level", "sam@example.org"],
    [">>> 3 > 2 >>> 1", "sam@example.org"],
  ])("GroupWise passes on what was written by %s", (mark, email) => {
    const forwarded: Message = {
      ...message,
      from: { address: "sam@example.org", name: "Sam" },
      subject: "Fwd: Job Application: Data analytics",
      text: `For you.\n\n${mark}\nI apply for the position.\nJane`,
    };
    expect(applicantOf(forwarded)?.email).toBe(email);
  });

  test("GroupWise's mark in an answer begins what is old", () => {
    const text =
      "Here are my referees.\n\n>>> Office <office@example.org> 08/02/21 10:00 AM >>>\nPlease name two.";
    expect(ownText(text, "Re: Job Application")).toBe("Here are my referees.");
    expect(applicantOf({ ...message, subject: "Re: Job Application: Data analytics", text })?.email).toBe(
      "jane@example.org",
    );
  });

  test("whose address a forwarding program left out is nobody that could be answered", () => {
    const forwarded = {
      ...message,
      subject: "FW: Application",
      from: { address: "sam@example.org", name: "Sam" },
    };
    expect(applicantOf({ ...forwarded, text: block("Jane Roe") })).toBeUndefined();
    expect(applicantOf({ ...forwarded, text: block("Sam") })?.email).toBe("sam@example.org");
  });

  test("an answer that quotes our mail is its sender's", () => {
    expect(
      applicantOf({ ...message, subject: "Re: Application", text: block("Apply <apply@example.org>") })
        ?.email,
    ).toBe("jane@example.org");
  });

  test("a header that only the sender wrote does not make them somebody else", () => {
    expect(applicantOf({ ...message, originalFrom: { address: "victim@example.org" } })?.email).toBe(
      "jane@example.org",
    );
  });

  test("an attached mail with the applicant's own papers beside it is one of the papers", () => {
    const enclosed = [
      {
        from: { address: "prof@example.org" },
        replyTo: [],
        to: [],
        subject: "Statement",
        text: "Jane will finish.",
      },
    ];
    const attachments = ["cv.pdf", "statement.eml"].map((file) => ({
      file,
      bytes: 1,
      sha256: file,
      type: "application/pdf",
      origin: "part" as const,
      decoration: file.endsWith(".eml"),
    }));
    expect(applicantOf({ ...message, text: "See below.", enclosed, attachments })?.email).toBe(
      "jane@example.org",
    );
  });
});

test("the fingerprint is that of text and papers, not of the way they came", () => {
  const same = { ...message, text: "I  apply.\r\n", messageId: "<other@example.org>" };
  expect(messageFingerprint(same)).toBe(messageFingerprint(message));
  expect(messageFingerprint({ ...message, text: "I apply too." })).not.toBe(messageFingerprint(message));
});
