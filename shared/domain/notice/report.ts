import { csv } from "../csv.ts";
import type { Posting, ReplyLanguage } from "../posting/posting.ts";
import type { Mark } from "../reply/letter.ts";
import { marks } from "../reply/describe.ts";
import { deadlineWords, momentWords } from "../reply/moment.ts";
import { oneLine, personName } from "../reply/safe.ts";
import { wordings } from "../reply/wordings.ts";
import { zoneOf } from "./calendar.ts";
import { itemTitle } from "./notice.ts";
import type { Printed, PrintedCell, Tone } from "./printed.ts";
import type { Snapshot, SnapshotRow } from "./snapshot.ts";
import { noticeWordings } from "./wordings.ts";

/** The deadline's report as a spreadsheet and as a printed page: every applicant, every item. */

const tones: Readonly<Record<Mark, Tone>> = { "✓": "good", "✗": "bad", "?": "look", "–": "quiet" };

/** The states of an application as marks. */
export const statusMark = ({ status, withdrawn }: Pick<SnapshotRow, "status" | "withdrawn">): Mark =>
  withdrawn ? "–" : status === "complete" ? "✓" : status === "incomplete" ? "✗" : "?";

export function reportCsv(snapshot: Snapshot, posting: Posting, language: ReplyLanguage): string {
  const { report, status } = noticeWordings[language];
  const { states } = wordings[language];
  const { columns } = report;
  const head = [
    columns.applicant,
    columns.address,
    columns.status,
    columns.received,
    columns.late,
    ...posting.items.map(({ id }) => itemTitle(posting, id, language)),
    columns.problems,
  ];
  const rows = snapshot.applications.map((row) => [
    oneLine(row.name ?? "", 200),
    oneLine(row.email, 320),
    status[row.withdrawn ? "withdrawn" : row.status],
    row.receivedAt,
    row.late ? report.yes : "",
    ...posting.items.map(({ id }) => {
      const state = row.items[id];
      return state === undefined ? "" : states[state];
    }),
    row.problems.join(" "),
  ]);
  return csv([head, ...rows]);
}

/** @param hash of the report, which stands at the foot of every page */
export function printedReport(
  snapshot: Snapshot,
  posting: Posting,
  language: ReplyLanguage,
  hash: string,
): Printed {
  const { report, status } = noticeWordings[language];
  const wording = wordings[language];
  const counted = snapshot.applications.filter(({ withdrawn }) => !withdrawn);
  const complete = counted.filter((row) => row.status === "complete").length;
  const takenAt = momentWords(snapshot.takenAt, zoneOf(posting), wording);
  const { deadline } = posting;
  return {
    language,
    title: posting.title,
    subtitle: report.heading,
    lines: [
      ...(deadline ? [sentence(report.passed(posting.title, deadlineWords(deadline, wording)))] : []),
      complete === counted.length ? report.all(complete) : report.some(complete, counted.length),
      report.takenAt(takenAt),
    ],
    columns: [
      { title: report.columns.applicant, share: 3.4 },
      { title: report.columns.status, share: 1.5 },
      ...posting.items.map(({ id }) => ({ title: itemTitle(posting, id, language), share: 1.35 })),
    ],
    rows: snapshot.applications.map((row) => [
      whoCell(row, report.columns.late),
      cell(statusMark(row), status[row.withdrawn ? "withdrawn" : row.status]),
      ...posting.items.map(({ id }): PrintedCell => {
        const state = row.items[id];
        return state === undefined ? { text: "" } : cell(marks[state], wording.states[state]);
      }),
    ]),
    foot: `${takenAt} · SHA-256 ${hash}`,
    page: report.page,
    at: snapshot.takenAt,
  };
}

function cell(mark: Mark, words: string): PrintedCell {
  return { text: `${mark} ${words}`, tone: tones[mark] };
}

function whoCell({ name, email, late }: SnapshotRow, lateWords: string): PrintedCell {
  const address = oneLine(email, 120);
  return { text: personName(name) ?? address, address, ...(late && { note: lateWords }) };
}

/** German begins a mail's first sentence small, behind the greeting; here nothing stands before it. */
const sentence = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
