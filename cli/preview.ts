import { writeFile } from "node:fs/promises";
import { png } from "../shared/adapters/png.ts";
import { memoryBlobs } from "../shared/adapters/memory/blobs.ts";
import { pendingDays } from "../shared/domain/application-pending.ts";
import { lastAnswerable } from "../shared/domain/application-verdict.ts";
import type { Application } from "../shared/domain/application.ts";
import { localMoment, zoneOf } from "../shared/domain/notice/calendar.ts";
import { composeDigest } from "../shared/domain/notice/digest.ts";
import type { NoticeInput } from "../shared/domain/notice/notice.ts";
import { daysTold } from "../shared/domain/notice/schedule.ts";
import type { DaysTold } from "../shared/domain/notice/schedule.ts";
import { composeSnapshot } from "../shared/domain/notice/snapshot-mail.ts";
import { rowOf, snapshotOf, snapshotText } from "../shared/domain/notice/snapshot.ts";
import { tally } from "../shared/domain/notice/tally.ts";
import type { Posting, ReplyLanguage } from "../shared/domain/posting/posting.ts";
import { composeChecklist, composePortal } from "../shared/domain/reply/compose.ts";
import { composeConfirm } from "../shared/domain/reply/confirm.ts";
import type { OutgoingMail } from "../shared/domain/reply/mail.ts";
import { replyLanguage } from "../shared/domain/reply/language.ts";
import { composeReminder, composeWithdrawal } from "../shared/domain/reply/reminder.ts";
import { factsOf, pictureOf, summariesOf } from "../shared/flow/facts.ts";
import { noticeInput } from "../shared/flow/issue.ts";
import { replyInput } from "../shared/flow/reply.ts";
import { reportOf } from "../shared/flow/snapshot.ts";
import { CommandFault, print } from "./output.ts";
import { postingNamed, postingsOrFault } from "./postings.ts";
import { fromData, fromMails, intake, oneOf, previewIds } from "./previewing.ts";
import type { Source } from "./previewing.ts";

/** Mails that can be shown before they are sent: to an applicant, or to the people of a posting. */
export const toApplicants = ["checklist", "reminder", "withdrawal", "confirm", "portal"] as const;
export const toPeople = ["digest", "snapshot"] as const;
export type PreviewKind = (typeof toApplicants)[number] | (typeof toPeople)[number];

export interface PreviewOptions {
  readonly posting?: string;
  readonly postings: string;
  readonly data: string;
  readonly language?: ReplyLanguage;
  readonly person?: string;
  readonly days?: DaysTold;
  readonly html?: string;
  readonly eml?: string;
}

/** `dossier preview`. Returns the exit status. */
export async function preview(
  kind: PreviewKind,
  words: readonly string[],
  options: PreviewOptions,
): Promise<0> {
  const postings = await postingsOrFault(options.postings);
  const isNotice = toPeople.some((one) => one === kind);
  const mails = words.filter((word) => /[/\\.]/.test(word) && !word.includes("@"));
  if (mails.length > 0 && mails.length < words.length)
    throw new CommandFault("give either mails or one application, not both", 2);
  const about = words[0];
  if (words.length > 1 && mails.length === 0)
    throw new CommandFault(`${words.length} applications are too many: name one`, 2);
  if (!isNotice && about === undefined)
    throw new CommandFault(
      `preview ${kind} needs an application: its id, its applicant's address, or an .eml file`,
      2,
    );

  // A posting may be named where one of its notices is asked for.
  const posting = options.posting ?? (isNotice && mails.length === 0 ? about : undefined);
  const from = { postings, data: options.data, ...(posting !== undefined && { posting }) };
  const source = await (mails.length > 0
    ? fromMails(mails, from)
    : fromData(isNotice ? undefined : about, from));
  try {
    const mail = isNotice
      ? await noticeFor(kind, source, { ...options, ...(posting !== undefined && { posting }) })
      : replyFor(kind, source, options);
    await show(mail, options);
    return 0;
  } finally {
    source.close();
  }
}

/** A mail to the applicant, as it would be were it written now. */
function replyFor(kind: PreviewKind, source: Source, options: PreviewOptions): OutgoingMail {
  const { application, posting } = oneOf(source);
  const { verdict, receivedAt } = application;
  const message = lastAnswerable(application) ?? application.messages.at(-1);
  if (!message) throw new CommandFault("this application holds no message that could be answered", 1);
  const language =
    options.language ?? application.replies.at(-1)?.language ?? replyLanguage(posting, undefined);
  const now = new Date().toISOString();
  const of = { record: application, posting, message, language, answers: [], about: "preview", now };
  const input = replyInput({ ids: previewIds, intake: intake() }, of);
  if (kind === "portal") {
    if (!posting.portal)
      throw new CommandFault(`${posting.id} takes applications by mail: no mail of it names a portal`, 1);
    return composePortal(input);
  }
  if (kind === "withdrawal") return composeWithdrawal(input);
  if (kind === "confirm") {
    const { pending: held = [] } = application;
    if (held.length === 0)
      throw new CommandFault("no mail from another address waits for this applicant's word", 1);
    return composeConfirm({ ...input, held, days: pendingDays, timeZone: zoneOf(posting) });
  }
  if (!verdict) throw new CommandFault("this application is still being read; try again in a minute", 1);
  return kind === "reminder"
    ? composeReminder({ ...input, verdict })
    : composeChecklist({ ...input, verdict, receivedAt });
}

/** A mail to one of the posting's people about all its applications. */
async function noticeFor(kind: PreviewKind, source: Source, options: PreviewOptions): Promise<OutgoingMail> {
  const posting = inLanguage(postingOf(source, options.posting), options.language);
  const now = new Date().toISOString();
  const day = localMoment(now, zoneOf(posting)).date;
  const url = process.env["DOSSIER_URL"] || `http://127.0.0.1:${process.env["DOSSIER_HTTP_PORT"] || 8080}`;
  const person =
    posting.people.find(({ email }) => options.person === undefined || email === options.person) ??
    (options.person === undefined ? unnamed : undefined);
  if (!person)
    throw new CommandFault(
      `nobody with the address ${options.person} is among the people of ${posting.id}: ${posting.people.map(({ email }) => email).join(", ") || "it names none"}`,
      1,
    );
  const input: NoticeInput = noticeInput(
    { ids: previewIds, intake: intake(), url, now: () => new Date(now) },
    posting,
    person,
    `preview ${kind}`,
  );
  const blobs = memoryBlobs();
  if (kind === "snapshot") return reportFor(source, posting, input, day);
  const occasion = { key: day, day, morning: true, since: "", until: now };
  const { days } = options;
  const facts = await factsOf(
    { records: source.records, blobs },
    posting,
    {},
    {
      ...occasion,
      ...(days !== undefined && posting.deadline && { daysLeft: days }),
    },
  );
  const mail = composeDigest(input, facts, pictureOf(png, posting, facts.survey, day));
  if (!mail) throw new CommandFault(`there is nothing to tell about ${posting.id}: then no mail is sent`, 1);
  return mail;
}

async function reportFor(
  source: Source,
  posting: Posting,
  input: NoticeInput,
  day: string,
): Promise<OutgoingMail> {
  const { deadline } = posting;
  if (!deadline) throw new CommandFault(`${posting.id} has no deadline, so that nothing is frozen`, 1);
  const rows: ReturnType<typeof rowOf>[] = [];
  for await (const row of summariesOf(source.records, posting.id)) rows.push(rowOf(row));
  const snapshot = snapshotOf(posting, deadline, rows, input.date);
  const { printPdf } = await import("../shared/adapters/pdf-print.ts");
  const report = await reportOf(
    { print: printPdf, ids: previewIds },
    posting,
    snapshot,
    snapshotText(snapshot),
  );
  const counted = tally(zoneOf(posting));
  for (const row of rows) if (!row.withdrawn) counted.add(row);
  return composeSnapshot(input, report, pictureOf(png, posting, counted.result(), day));
}

/** Where a posting names nobody, the mail is shown all the same. */
const unnamed = { name: "", email: "nobody@example.org", role: "chair" } as const;

function postingOf({ postings, applications }: Source, named: string | undefined): Posting {
  if (named !== undefined) return postingNamed(named, postings);
  const ids = [...new Set(applications.map((one: Application) => one.posting))];
  if (ids.length === 1 && ids[0] !== undefined) return postingNamed(ids[0], postings);
  throw new CommandFault(`name the posting: ${(ids.length > 0 ? ids : [...postings.keys()]).join(", ")}`, 2);
}

const inLanguage = (posting: Posting, language: ReplyLanguage | undefined): Posting =>
  language ? { ...posting, replies: { ...posting.replies, languages: [language] } } : posting;

async function show(mail: OutgoingMail, { html, eml }: PreviewOptions): Promise<void> {
  const { from, to, replyTo, subject, headers, attachments = [] } = mail;
  if (html !== undefined) await written(html, selfContained(mail));
  if (eml !== undefined) {
    const { mimeOf } = await import("../shared/adapters/mailer/mime.ts");
    await written(eml, await mimeOf(mail));
  }
  const files = attachments.filter(({ contentId }) => contentId === undefined).map(({ name }) => name);
  await print(
    `From: ${from.name} <${from.address}>`,
    `To: ${to.name ? `${to.name} <${to.address}>` : to.address}`,
    ...(replyTo ? [`Reply-To: ${replyTo}`] : []),
    `Subject: ${subject}`,
    ...["Auto-Submitted", "List-Unsubscribe"].flatMap((name) =>
      headers[name] ? [`${name}: ${headers[name]}`] : [],
    ),
    ...(files.length > 0 ? [`Attached: ${files.join(", ")}`] : []),
    "",
    mail.text.trimEnd(),
  );
}

/** The HTML as a browser can show it by itself, with the pictures in it. */
function selfContained({ html, attachments = [] }: OutgoingMail): string {
  return attachments.reduce(
    (page, { contentId, type, base64 }) =>
      contentId === undefined ? page : page.replaceAll(`cid:${contentId}`, `data:${type};base64,${base64}`),
    html,
  );
}

async function written(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, content);
  } catch (error) {
    throw new CommandFault(`${path} can't be written: ${(error as Error).message}`, 1);
  }
}

/** `--days` as a number that people are told of. */
export function daysLeft(words: string): DaysTold {
  const found = daysTold.find((days) => `${days}` === words);
  if (found === undefined) throw new CommandFault(`--days must be one of ${daysTold.join(", ")}`, 2);
  return found;
}
