import type { Posting, ReplyLanguage } from "../posting/posting.ts";
import type { Block, Entry } from "../reply/letter.ts";
import type { Attached, OutgoingMail } from "../reply/mail.ts";
import { deadlineWords, momentWords } from "../reply/moment.ts";
import { oneLine } from "../reply/safe.ts";
import { wordings } from "../reply/wordings.ts";
import { localMoment, zoneOf } from "./calendar.ts";
import { figureOf } from "./digest.ts";
import { itemTitle, listOf, noticeLanguage, noticeMail, pageOf, pointsOf, whoOf } from "./notice.ts";
import type { NoticeInput } from "./notice.ts";
import { statusMark } from "./report.ts";
import type { Snapshot, SnapshotRow } from "./snapshot.ts";
import { mostNamed } from "./survey.ts";
import { tally } from "./tally.ts";
import { noticeWordings } from "./wordings.ts";

/** A report, ready to go with the mail. */
export interface Report {
  readonly snapshot: Snapshot;
  /** SHA-256 of `file`, in hex. */
  readonly hash: string;
  /** Name of the file over which the hash is taken. */
  readonly file: string;
  /** As PDF, CSV and the file of the hash, as far as they are not too large for a mail. */
  readonly files: readonly Attached[];
  /** Whether all of them go with the mail. */
  readonly whole: boolean;
}

/** The mail that tells how complete the applications were as the deadline passed. */
export function composeSnapshot(
  input: NoticeInput,
  report: Report,
  picture: Attached | undefined,
): OutgoingMail {
  const { posting } = input;
  const language = noticeLanguage(posting);
  const subject = noticeWordings[language].report.subject(oneLine(posting.title, 100));
  return noticeMail(input, subject, blocksOf(input, report, language, picture), [
    ...report.files,
    ...(picture ? [picture] : []),
  ]);
}

function blocksOf(
  { posting, url }: NoticeInput,
  { snapshot, hash, file, whole }: Report,
  language: ReplyLanguage,
  picture: Attached | undefined,
): Block[] {
  const { report, more, open } = noticeWordings[language];
  const wording = wordings[language];
  const paragraph = (text: string): Block => ({ type: "paragraph", text });
  const counted = snapshot.applications.filter(({ withdrawn }) => !withdrawn);
  const complete = counted.filter(({ status }) => status === "complete").length;
  const late = counted.filter((row) => row.late).length;
  const reading = counted.filter(({ status }) => status === "checking").length;
  const withdrawn = snapshot.applications.length - counted.length;
  const rest = counted.filter(({ status }) => status !== "complete");
  const page = pageOf(url, "postings", posting.id);
  const { deadline } = posting;
  const tallied = tally(zoneOf(posting));
  for (const row of counted) tallied.add(row);
  const told = (count: number, words: (count: number) => string) =>
    count > 0 ? [paragraph(words(count))] : [];
  return [
    ...(deadline ? [paragraph(report.passed(posting.title, deadlineWords(deadline, wording)))] : []),
    complete === counted.length
      ? { type: "standing", mark: "✓", text: report.all(complete) }
      : { type: "standing", mark: "✗", text: report.some(complete, counted.length) },
    ...(picture
      ? [
          figureOf(
            posting,
            tallied.result(),
            localMoment(snapshot.takenAt, zoneOf(posting)).date,
            language,
            picture.contentId ?? "",
          ),
        ]
      : []),
    paragraph(report.takenAt(momentWords(snapshot.takenAt, zoneOf(posting), wording))),
    ...told(late, report.late),
    ...told(reading, report.reading),
    ...told(withdrawn, report.withdrawn),
    ...itemList(counted, posting, language),
    ...listOf(
      report.notComplete,
      { total: rest.length, first: rest.slice(0, mostNamed) },
      (row) => rowEntry(row, posting, language, url),
      more,
    ),
    paragraph(whole ? report.attached : report.tooLarge),
    ...(page ? [{ type: "link", url: page, label: open } as const] : []),
    paragraph(report.hash(hash, file)),
    paragraph(report.later),
  ];
}

/** Item by item: how many have it, and what the others' is. */
function itemList(counted: readonly SnapshotRow[], posting: Posting, language: ReplyLanguage): Block[] {
  const { report } = noticeWordings[language];
  const { states } = wordings[language];
  const entries = posting.items
    .filter(({ optional }) => !optional)
    .map(({ id }): Entry => {
      const found = counted.map((row) => row.items[id]).filter((state) => state !== undefined);
      const settled = found.filter((state) => ["received", "waived", "not-needed"].includes(state)).length;
      const others = (["missing", "flawed", "unreadable", "unsure"] as const).flatMap((state) => {
        const count = found.filter((one) => one === state).length;
        return count > 0 ? [`${count} × ${states[state]}`] : [];
      });
      return {
        mark: settled === counted.length ? "✓" : "✗",
        title: itemTitle(posting, id, language),
        state: report.item(settled, counted.length),
        lines: others.length > 0 ? [others.join("; ")] : [],
      };
    });
  return entries.length > 0 ? [{ type: "list", title: report.items, entries }] : [];
}

function rowEntry(
  row: SnapshotRow,
  posting: Posting,
  language: ReplyLanguage,
  url: string | undefined,
): Entry {
  const { status } = noticeWordings[language];
  const items = posting.items.flatMap(({ id, optional }) => {
    const state = row.items[id];
    return state === undefined ? [] : [{ id, required: !optional, status: state }];
  });
  const address = oneLine(row.email, 120);
  const who = whoOf(row);
  const page = pageOf(url, "applications", row.id);
  return {
    mark: statusMark(row),
    title: who,
    state: status[row.status],
    lines: [...pointsOf({ items }, posting, language), ...(who === address ? [] : [address])],
    ...(page && { url: page }),
  };
}
