import { describe, expect, test } from "vitest";
import { checkReport } from "../../cli/report.ts";
import { terminalOf, widthOf } from "../../cli/terminal.ts";
import { loadPostings } from "../../shared/adapters/postings-files.ts";
import type { Application, MessageRecord } from "../../shared/domain/application.ts";
import type { CheckedItem, Verdict } from "../../shared/domain/check/verdict.ts";

const { postings } = await loadPostings("postings");

function item(
  id: string,
  status: CheckedItem["status"],
  why: string,
  more: Partial<CheckedItem> = {},
): CheckedItem {
  return { id, status, why, required: true, found: 1, needed: 1, documents: [], problems: [], ...more };
}

const verdict: Verdict = {
  status: "incomplete",
  late: true,
  problems: [{ code: "not-one-pdf", advice: true }],
  items: [
    item("cover-letter", "flawed", "letter.pdf has 3 pages", {
      problems: [{ code: "too-many-pages", found: 3, allowed: 2 }],
    }),
    item(
      "cv",
      "received",
      "cv.pdf pages 1–2: heading 'Curriculum Vitae', 6 date ranges and a contact block of the applicant",
      {
        documents: [{ file: "cv.pdf", pages: [1, 2] }],
      },
    ),
    item("references", "missing", "no referee is named"),
    item("portfolio", "missing", "not sent", { required: false }),
    item("thesis", "unsure", "may be it\u001b[2J"),
  ],
  documents: [
    {
      file: "scan.pdf",
      bytes: 1,
      sha256: "a",
      receivedAt: "2023-10-16T08:00:00.000Z",
      format: "pdf",
      pages: 0,
      pagesEstimated: false,
      fault: { code: "encrypted", detail: "It asks for a password." },
      sections: [],
      referees: [],
    },
  ],
};

const application: Application = {
  type: "application",
  id: "x",
  version: 1,
  posting: "rostock-phd",
  applicant: { email: "jane@example.org", name: "Jane Roe" },
  receivedAt: "2023-10-16T08:00:00.000Z",
  messages: [],
  replies: [],
  documents: [],
  withdrawn: false,
  verdict,
};

const message: MessageRecord = {
  rawKey: "raw/1",
  file: "strange.eml",
  outcome: "unrouted",
  reason: "the subject fits no posting",
  reply: "none",
  subject: "Hello\u001b[31m",
  from: "joe@example.org",
  receivedAt: "2023-10-16T08:00:00.000Z",
  problems: [],
};

const report = (columns: number) =>
  checkReport([{ ...message, outcome: "application" }, message], [application], postings, {
    ...terminalOf({}, {}),
    columns,
  });

describe("what people see of a check", () => {
  test.each([60, 80, 120])("fits %i columns", (columns) => {
    expect(Math.max(...report(columns).map(widthOf))).toBeLessThanOrEqual(columns);
  });

  test("names the posting, the applicant and the state, and marks each item", () => {
    const text = report(120).join("\n");
    expect(text).toMatch(/^PhD position in machine learning\nrostock-phd · 1 incomplete\n/);
    expect(text).toMatch(
      /Jane Roe <jane@example\.org> {2}✗ incomplete · late\n {2}received 2023-10-16 08:00 UTC/,
    );
    expect(text).toMatch(/ {2}✗ cover-letter +letter\.pdf has 3 pages \(too-many-pages\)/);
    expect(text).toMatch(/ {2}✓ cv +cv\.pdf pages 1–2/);
    expect(text).toMatch(/ {2}✗ references +no referee is named/);
    expect(text).toMatch(/ {2}\? thesis/);
    expect(text).toMatch(/ {2}! not-one-pdf +one PDF holding everything is asked for; told, not counted/);
    expect(text).toMatch(/ {2}! unreadable +scan\.pdf: It asks for a password\. \(encrypted\)/);
  });

  test("leaves out what is optional and did not come", () => {
    expect(report(120).join("\n")).not.toMatch(/portfolio/);
  });

  test("lists mail that opened no application with its reason, and counts all", () => {
    const text = report(120).join("\n");
    expect(text).toMatch(
      / {2}unrouted +joe@example\.org ‘Hello \[31m’\n +the subject fits no posting\n +strange\.eml/,
    );
    expect(text).toMatch(/\n2 messages: 1 application, 1 unrouted$/);
  });

  test("shows several applications at a glance, with what is open", () => {
    const other: Application = {
      ...application,
      applicant: { email: "joe@example.org" },
      withdrawn: true,
      verdict: { ...verdict, status: "complete", late: false, items: [] },
    };
    const text = checkReport([message], [application, other], postings, {
      ...terminalOf({}, {}),
      columns: 80,
    })
      .join("\n")
      .replaceAll("\u00a0", " ");
    const table = text.slice(text.indexOf("At a glance"), text.indexOf("1 message:")).split("\n");
    expect(table.slice(2)).toEqual([
      "rostock-phd",
      "  ✗ incomplete    Jane Roe         2023-10-16  late, ✗ cover-letter,",
      "                                               ✗ references, ? thesis",
      "  ✓ complete      joe@example.org  2023-10-16  withdrawn",
      "",
      "",
    ]);
    expect(report(80).join("\n")).not.toMatch(/At a glance/);
  });

  test("lets no stranger's text touch the terminal", () => {
    // oxlint-disable-next-line no-control-regex
    expect(report(80).join("\n")).not.toMatch(/\u001b/);
  });
});
