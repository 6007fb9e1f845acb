import { printedReport, reportCsv } from "../domain/notice/report.ts";
import { localMoment, zoneOf } from "../domain/notice/calendar.ts";
import { noticeLanguage } from "../domain/notice/notice.ts";
import { waitsForReading } from "../domain/notice/schedule.ts";
import type { NoticeLog } from "../domain/notice/schedule.ts";
import { composeSnapshot } from "../domain/notice/snapshot-mail.ts";
import type { Report } from "../domain/notice/snapshot-mail.ts";
import { rowOf, snapshotOf, snapshotText } from "../domain/notice/snapshot.ts";
import type { Snapshot, SnapshotRow } from "../domain/notice/snapshot.ts";
import { tally } from "../domain/notice/tally.ts";
import type { Deadline, Posting } from "../domain/posting/posting.ts";
import type { Attached } from "../domain/reply/mail.ts";
import type { AsPng, Ids, Print } from "../ports.ts";
import { base64 } from "./base64.ts";
import { pictureOf, reportKey, storedReport, summariesOf } from "./facts.ts";
import type { FactsDependencies } from "./facts.ts";
import { issue } from "./issue.ts";
import type { IssueDependencies } from "./issue.ts";

export interface FreezeDependencies extends IssueDependencies, FactsDependencies {
  readonly png: AsPng;
  readonly print: Print;
}

/**
 * Freezes how complete the applications are as the deadline has passed, and tells the
 * posting's people. Frozen once: a redo takes what lies there. Undefined while papers
 * that came in time are still being read.
 */
export async function freeze(
  dependencies: FreezeDependencies,
  posting: Posting,
  at: string,
): Promise<{ readonly notices: number; readonly log: Partial<NoticeLog> } | undefined> {
  const { deadline } = posting;
  if (!deadline) return undefined;
  const log = { frozen: { endsAt: deadline.endsAt, at } };
  const text =
    (await storedReport(dependencies.blobs, posting)) ??
    (await frozenNow(dependencies, posting, deadline, at));
  if (text === "reading") return undefined;
  if (text === "nothing") return { notices: 0, log };

  const snapshot = JSON.parse(text) as Snapshot;
  const report = await reportOf(dependencies, posting, snapshot, text);
  const day = localMoment(snapshot.takenAt, zoneOf(posting)).date;
  const counted = tally(zoneOf(posting));
  for (const row of snapshot.applications) if (!row.withdrawn) counted.add(row);
  const picture = pictureOf(dependencies.png, posting, counted.result(), day);
  let notices = 0;
  for (const person of posting.people) {
    const of = { posting, person, key: `${day}.report`, kind: "report" } as const;
    if (await issue(dependencies, of, (input) => composeSnapshot(input, report, picture))) notices += 1;
  }
  const { counts } = counted.result();
  return {
    notices,
    log: {
      ...log,
      // The report is that morning's notice; what it does not tell is told on the next.
      day: localMoment(at, zoneOf(posting)).date,
      ...(counts.complete === counts.all && { allIn: deadline.endsAt }),
    },
  };
}

/** Takes the report of this moment and stores it for good. */
async function frozenNow(
  dependencies: FreezeDependencies,
  posting: Posting,
  deadline: Deadline,
  at: string,
): Promise<string> {
  const rows: SnapshotRow[] = [];
  for await (const summary of summariesOf(dependencies.records, posting.id)) rows.push(rowOf(summary));
  const inTime = rows.filter(({ receivedAt }) => receivedAt < deadline.lateFrom);
  if (inTime.length === 0) return "nothing";
  if (waitsForReading(posting, at) && inTime.some(({ status }) => status === "checking")) return "reading";
  const text = snapshotText(snapshotOf(posting, deadline, rows, at));
  const first = await dependencies.blobs.put(
    reportKey(posting.id, deadline),
    new TextEncoder().encode(text),
    {
      ifAbsent: true,
    },
  );
  return first ? text : ((await storedReport(dependencies.blobs, posting)) ?? text);
}

/** Many mail servers refuse more than 10 MB, and base64 adds a third. */
const largestMail = 7_000_000;
/** Applicants in the PDF: some hundred pages, which nobody reads on paper. */
const mostPrinted = 3000;

/** The report with the files that go with the mail, as far as they are not too large for one. */
export async function reportOf(
  { print, ids }: { readonly print: Print; readonly ids: Pick<Ids, "hash"> },
  posting: Posting,
  snapshot: Snapshot,
  text: string,
): Promise<Report> {
  const language = noticeLanguage(posting);
  const hash = ids.hash(text);
  const encoded = (words: string) => new TextEncoder().encode(words);
  const name = `${posting.id}-${snapshot.deadline.date}`;
  const printed =
    snapshot.applications.length <= mostPrinted
      ? [
          {
            name: `${name}.pdf`,
            type: "application/pdf",
            bytes: await print(printedReport(snapshot, posting, language, hash)),
          },
        ]
      : [];
  const candidates = [
    ...printed,
    {
      name: `${name}.csv`,
      type: "text/csv; charset=utf-8",
      bytes: encoded(reportCsv(snapshot, posting, language)),
    },
    { name: `${name}.json`, type: "application/json", bytes: encoded(text) },
  ];
  const files: Attached[] = [];
  let total = 0;
  for (const { name: file, type, bytes } of candidates) {
    if (total + bytes.length > largestMail) continue;
    total += bytes.length;
    files.push({ name: file, type, base64: base64(bytes) });
  }
  return { snapshot, hash, file: `${name}.json`, files, whole: files.length === 3 };
}
