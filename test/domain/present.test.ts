import { describe, expect, test } from "vitest";
import type { Application, MessageRecord, Reply } from "../../shared/domain/application.ts";
import type { Outcome } from "../../shared/domain/mail/message.ts";
import { outcomes } from "../../shared/domain/mail/message.ts";
import {
  applicationOf,
  presentApplication,
  presentMessage,
  presentOutgoing,
} from "../../shared/domain/present.ts";

const at = "2021-08-02T09:15:00.000Z";
const evidence = { page: 1, quote: "Curriculum Vitae", cue: "heading", weight: 3.1249 };

/** An application as the contract's example has it. */
const application: Application = {
  type: "application",
  id: "abc",
  version: 3,
  posting: "ghent-explainable-ml",
  applicant: { email: "jane@example.org", name: "Jane Roe" },
  receivedAt: at,
  withdrawn: false,
  messages: [],
  replies: [],
  documents: [],
  verdict: {
    status: "incomplete",
    late: false,
    problems: [{ code: "not-one-pdf", found: 2, advice: true }],
    items: [
      {
        id: "transcripts",
        required: true,
        status: "flawed",
        found: 1,
        needed: 1,
        documents: [{ file: "application.pdf", pages: [5, 7] }],
        problems: [
          { code: "wrong-language", file: "application.pdf", found: "fr", allowed: ["en"] },
          { code: "wrong-language", file: "other.pdf", found: "it", allowed: ["en"] },
        ],
        why: "application.pdf pages 5–7",
      },
    ],
    documents: [
      {
        file: "application.pdf",
        bytes: 81_234,
        sha256: "f00",
        receivedAt: at,
        format: "pdf",
        pages: 7,
        pagesEstimated: false,
        referees: [],
        sections: [
          {
            kind: "cv",
            pages: [1, 2],
            language: "en",
            confidence: 0.990_049,
            evidence: [evidence],
            country: { code: "FR", evidence },
            person: "jane roe",
          },
        ],
      },
    ],
  },
};

describe("an application", () => {
  test("is the contract's JSON, its fields in the contract's order, with more after them", () => {
    const line = presentApplication(application);
    expect(line).toEqual({
      type: "application",
      posting: "ghent-explainable-ml",
      applicant: { email: "jane@example.org", name: "Jane Roe" },
      status: "incomplete",
      late: false,
      withdrawn: false,
      receivedAt: at,
      problems: ["not-one-pdf"],
      items: [
        {
          id: "transcripts",
          required: true,
          status: "flawed",
          found: 1,
          needed: 1,
          documents: [{ file: "application.pdf", pages: [5, 7] }],
          problems: ["wrong-language"],
          why: "application.pdf pages 5–7",
          problemDetails: [
            { code: "wrong-language", file: "application.pdf", found: "fr", allowed: ["en"], advice: false },
            { code: "wrong-language", file: "other.pdf", found: "it", allowed: ["en"], advice: false },
          ],
        },
      ],
      documents: [
        {
          file: "application.pdf",
          bytes: 81_234,
          sha256: "f00",
          format: "pdf",
          pages: 7,
          readable: true,
          sections: [
            {
              kind: "cv",
              pages: [1, 2],
              language: "en",
              confidence: 0.99,
              evidence: [{ page: 1, quote: "Curriculum Vitae", cue: "heading", weight: 3.12 }],
              country: "FR",
            },
          ],
          pagesEstimated: false,
          referees: [],
          links: [],
          receivedAt: at,
          ignored: false,
        },
      ],
      problemDetails: [{ code: "not-one-pdf", found: 2, advice: true }],
      waiting: [],
    });
    expect(Object.keys(line).slice(0, 10)).toEqual([
      "type",
      "posting",
      "applicant",
      "status",
      "late",
      "withdrawn",
      "receivedAt",
      "problems",
      "items",
      "documents",
    ]);
  });

  test("that was not checked yet needs a look, and says what waits to be read", () => {
    const { verdict: _, ...unchecked } = application;
    const file = { file: "cv.pdf", bytes: 9, sha256: "ab", type: "application/pdf", origin: "part" as const };
    expect(
      presentApplication({ ...unchecked, documents: [{ ...file, rawKey: "raw/1", receivedAt: at }] }),
    ).toMatchObject({
      status: "needs-review",
      items: [],
      documents: [],
      waiting: [{ file: "cv.pdf", bytes: 9, sha256: "ab" }],
    });
  });

  test("a file that can't be read says why", () => {
    const [document] = application.verdict!.documents;
    const fault = { code: "encrypted" as const, detail: "protected by a password" };
    const line = presentApplication({
      ...application,
      verdict: { ...application.verdict!, documents: [{ ...document!, fault, sections: [] }] },
    });
    expect(line.documents[0]).toMatchObject({ readable: false, fault });
  });
});

const message: MessageRecord = {
  rawKey: "raw/1.eml",
  file: "a.eml",
  messageId: "<x@y>",
  outcome: "application",
  posting: "ghent-explainable-ml",
  caseId: "abc",
  applicant: "jane@example.org",
  reason: "subject matches",
  reply: "checklist",
  subject: "Job Application",
  receivedAt: at,
  problems: [],
};

describe("a message", () => {
  test("is the contract's JSON, without the keys under which it is kept", () => {
    expect(presentMessage(message)).toEqual({
      type: "message",
      file: "a.eml",
      messageId: "<x@y>",
      outcome: "application",
      posting: "ghent-explainable-ml",
      applicant: "jane@example.org",
      reason: "subject matches",
      reply: "checklist",
      subject: "Job Application",
      receivedAt: at,
      problems: [],
    });
  });

  test("belongs to an application when it opened one, joined one, repeated one or withdrew it", () => {
    const belongs = (outcome: Outcome) => applicationOf({ ...message, outcome }) === "abc";
    expect(outcomes.filter(belongs)).toEqual(["application", "follow-up", "duplicate", "withdrawal"]);
  });
});

describe("a reply", () => {
  const reply: Reply = {
    id: "r1",
    kind: "portal",
    state: "sending",
    to: "jane@example.org",
    subject: "Re: Job Application",
    messageId: "<r@y>",
    inReplyTo: "<x@y>",
    language: "en",
    mailKey: "applications/abc/replies/r1.json",
    at,
    attempts: 1,
    resent: true,
  };

  test.each([
    ["due", "due"],
    ["sending", "due"],
    ["sent", "sent"],
    ["failed", "failed"],
  ] as const)("that is %s is shown as %s", (state, shown) => {
    expect(presentOutgoing({ ...reply, state }, application)).toMatchObject({
      id: "r1",
      to: "jane@example.org",
      subject: "Re: Job Application",
      inReplyTo: "<x@y>",
      kind: "portal",
      state: shown,
      resent: true,
      at,
      application: "abc",
    });
  });

  test("to someone without an application names none", () => {
    const { documents: _, withdrawn: __, verdict: ___, ...rest } = application;
    expect(presentOutgoing(reply, { ...rest, type: "enquiry" })).not.toHaveProperty("application");
  });
});
