import { describe, expect, test } from "vitest";
import type { Application, MessageRecord } from "../../../shared/domain/application.ts";
import type { ItemState } from "../../../shared/domain/check/verdict.ts";
import { dryRun } from "../../../shared/domain/posting/dry-run.ts";
import { parsePosting } from "../../../shared/domain/posting/faults.ts";

const parsed = parsePosting({
  id: "examples",
  title: "PhD in examples",
  items: [
    { id: "cv", accepts: "cv" },
    { id: "transcripts", accepts: "transcript" },
    { id: "works", accepts: "publication", optional: true },
  ],
});
if ("faults" in parsed) throw new Error("the posting of this test is faulty");
const { opens: _opens, deadline: _deadline, ...posting } = parsed.posting;

let count = 0;
function application(cv: ItemState, transcripts: ItemState, of = "examples"): Application {
  const id = `a${(count += 1)}`;
  const item = (name: string, status: ItemState, required = true) => ({
    id: name,
    required,
    status,
    found: 0,
    needed: 1,
    documents: [],
    problems: [],
    why: `${name} of ${id} is ${status}`,
  });
  return {
    type: "application",
    id,
    version: 1,
    posting: of,
    applicant: { email: `${id}@example.org` },
    receivedAt: "2026-01-01T00:00:00.000Z",
    messages: [],
    replies: [],
    documents: [],
    withdrawn: false,
    verdict: {
      status: cv === "received" && transcripts === "received" ? "complete" : "incomplete",
      late: false,
      problems: [],
      items: [item("cv", cv), item("transcripts", transcripts), item("works", "missing", false)],
      documents: [],
    },
  };
}
const mail = (fields: Partial<MessageRecord>): MessageRecord => ({
  rawKey: `raw/${(count += 1)}`,
  file: "a.eml",
  outcome: "application",
  posting: "examples",
  reason: "subject matches 'X'",
  reply: "none",
  subject: "X",
  receivedAt: "2026-01-01T00:00:00.000Z",
  problems: [],
  ...fields,
});
const stray = (subject: string) => {
  const { posting: _none, ...record } = mail({ outcome: "unrouted", subject, reason: "fits no posting" });
  return record;
};

describe("a dry run over past mail", () => {
  test("counts applications by state, items by state, and ways of finding the posting", () => {
    const run = dryRun(
      posting,
      [
        application("received", "received"),
        application("received", "missing"),
        application("missing", "missing", "other"),
      ],
      [
        mail({}),
        mail({}),
        mail({ outcome: "duplicate", reason: "known" }),
        mail({ reason: "sent to it; joins" }),
      ],
    );
    expect(run).toMatchObject({ applications: 2, states: { complete: 1, incomplete: 1, "needs-review": 0 } });
    expect(run.items.map(({ id, states }) => [id, states])).toEqual([
      ["cv", { received: 2 }],
      ["transcripts", { received: 1, missing: 1 }],
      ["works", { missing: 2 }],
    ]);
    expect(run.routes).toEqual([
      { words: "subject matches 'X'", count: 2 },
      { words: "sent to it", count: 1 },
    ]);
  });

  test("tells what a person would have been asked, with the reason", () => {
    const { doubts } = dryRun(
      posting,
      [application("unreadable", "received"), application("received", "missing")],
      [],
    );
    expect(doubts).toHaveLength(1);
    expect(doubts[0]).toMatchObject({ item: "cv", status: "unreadable" });
    expect(doubts[0]?.why).toMatch(/cv of a\d+ is unreadable/);
  });

  test.each<readonly [string, readonly (readonly [ItemState, ItemState])[], readonly unknown[]]>([
    [
      "nothing where things go well",
      [
        ["received", "received"],
        ["received", "received"],
        ["received", "received"],
      ],
      [],
    ],
    [
      "nothing from two applications",
      [
        ["received", "missing"],
        ["received", "missing"],
      ],
      [],
    ],
    [
      "what is in none",
      [
        ["received", "missing"],
        ["received", "missing"],
        ["received", "missing"],
      ],
      [{ kind: "never-there", item: "transcripts", of: 3 }],
    ],
    [
      "what a third lacks",
      [
        ["received", "missing"],
        ["received", "received"],
        ["received", "received"],
      ],
      [{ kind: "often-missing", item: "transcripts", missing: 1, of: 3 }],
    ],
    [
      "what is often unsure",
      [
        ["unsure", "received"],
        ["unsure", "received"],
        ["received", "received"],
      ],
      [{ kind: "often-unsure", item: "cv", unsure: 2, of: 3 }],
    ],
    ["that there was no mail", [], [{ kind: "no-mail" }]],
  ])("hints at %s", (_what, states, hints) => {
    const applications = states.map(([cv, transcripts]) => application(cv, transcripts));
    expect(dryRun(posting, applications, []).hints).toEqual(hints);
  });

  test("a subject that several unrouted mails share is proposed once, however it is written", () => {
    const { hints, unrouted } = dryRun(
      posting,
      [application("received", "received")],
      [stray("Application DA!"), stray("application da"), stray("Something else"), stray("")],
    );
    expect(hints).toEqual([{ kind: "frequent-subject", subject: "Application DA!", count: 2 }]);
    expect(unrouted).toHaveLength(4);
  });
});
