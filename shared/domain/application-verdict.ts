import type { Application, Case, MessageRecord, Reply, TakenMessage } from "./application.ts";
import type { Verdict } from "./check/verdict.ts";
import type { Instant } from "./kinds.ts";
import { vouchedFor } from "./application-decisions.ts";
import { later } from "./application-outbox.ts";
import { changed, toldOf } from "./reply/told.ts";

/** A mail loop or an angry exchange must not turn Dossier into a sender of bulk mail. */
export const maxRepliesPerDay = 5;

const day = 24 * 60 * 60_000;

/**
 * When the next reply may be written, by the limit of replies in 24 hours:
 * `now`, or the instant at which the oldest of the last few is a day old.
 */
export function replyAllowedAt(record: Case, now: Instant): Instant {
  const free = replyAllowedFrom(record);
  return free > now ? free : now;
}

/** From when on the limit allows another reply: since ever where there were too few for it. */
export function replyAllowedFrom(record: Case): Instant {
  const limiting = record.replies
    .map(({ at }) => at)
    .toSorted()
    .at(-maxRepliesPerDay);
  return record.replies.length < maxRepliesPerDay || limiting === undefined
    ? "1970-01-01T00:00:00.000Z"
    : later(limiting, day);
}

/** Messages that no reply has answered, oldest first. */
export function unanswered(record: Case): readonly TakenMessage[] {
  const answered = new Set(record.replies.flatMap(({ answers }) => answers ?? []));
  return record.messages.filter(({ rawKey }) => !answered.has(rawKey));
}

/**
 * The message that a reply would answer: the newest unanswered one that may be
 * answered. Undefined where there is none, the applicant withdrew, or mail to
 * them comes back.
 */
export function messageToAnswer(record: Case): TakenMessage | undefined {
  return isReachable(record) ? unanswered(record).findLast(mayAnswer(record)) : undefined;
}

/** The newest message that may be answered, were it answered already: what the applicant is told of unasked answers it. */
export function lastAnswerable(record: Case): TakenMessage | undefined {
  return isReachable(record) ? record.messages.findLast(mayAnswer(record)) : undefined;
}

/**
 * The withdrawal that is to be confirmed: the newest message of an applicant who
 * withdrew, where it may be answered and no withdrawal since they last applied was
 * confirmed already.
 */
export function withdrawalToConfirm(record: Application): TakenMessage | undefined {
  if (record.contactFailed || record.joined || !record.withdrawn) return undefined;
  const applied = record.messages.findLastIndex(({ outcome }) => outcome !== "withdrawal");
  const withdrawals = record.messages.slice(applied + 1);
  const keys = new Set(withdrawals.map(({ rawKey }) => rawKey));
  const isConfirmed = record.replies.some(
    ({ kind, answers }) => kind === "withdrawal" && answers?.some((rawKey) => keys.has(rawKey)),
  );
  const vouched = vouchedFor(record.decisions);
  return isConfirmed
    ? undefined
    : withdrawals.findLast(({ answerable, rawKey }) => answerable || vouched.has(rawKey));
}

const isReachable = (record: Case) =>
  !record.contactFailed && !(record.type === "application" && record.withdrawn);

function mayAnswer(record: Case): (message: TakenMessage) => boolean {
  const vouched = vouchedFor(record.type === "application" ? record.decisions : undefined);
  return ({ answerable, outcome, rawKey }) => (answerable || vouched.has(rawKey)) && outcome !== "withdrawal";
}

/**
 * Which kind of reply a message has, or is to have, as far as is known by now. Its record
 * says what it called for when it came; a mail that changed nothing is not answered.
 *
 * @param record the case that took it in, as it stands
 */
export function replyTo(message: MessageRecord, record: Case | undefined): MessageRecord["reply"] {
  const reply = record?.replies.find(({ answers }) => answers?.includes(message.rawKey));
  if (reply?.kind === "checklist" || reply?.kind === "portal") return reply.kind;
  // Before it is assessed nobody knows better; one that became part of another tells nothing any more.
  const settled = record?.due?.step !== "assess" && !(record?.type === "application" && record.joined);
  return record && settled ? "none" : message.reply;
}

/** The case with a reply put into its outbox; the same reply again changes nothing. */
export function withReplyDue<T extends Case>(record: T, reply: Reply): T {
  if (record.replies.some(({ id }) => id === reply.id)) return record;
  return { ...record, replies: [...record.replies, reply] };
}

/** Characters of JSON that a verdict may take: DynamoDB holds 400 KB an item, and more stands in the record. */
const maxVerdict = 200_000;
const maxQuote = 160;

/** How much is kept of each section and document, the fullest that fits first. */
const measures = [
  { evidence: 5, referees: 20, links: 20 },
  { evidence: 3, referees: 10, links: 5 },
  { evidence: 1, referees: 5, links: 2 },
  { evidence: 0, referees: 3, links: 0 },
] as const;

/**
 * The verdict as the record keeps it: strongest evidence of each section with
 * short quotes. All of it follows again from the stored readings.
 */
export function capped(verdict: Verdict): Verdict {
  let kept = verdict;
  for (const measure of measures) {
    kept = cappedBy(verdict, measure);
    if (JSON.stringify(kept).length <= maxVerdict) return kept;
  }
  return kept;
}

function cappedBy(verdict: Verdict, most: (typeof measures)[number]): Verdict {
  return {
    ...verdict,
    documents: verdict.documents.map((document) => ({
      ...document,
      ...(document.links && { links: document.links.slice(0, most.links) }),
      referees: document.referees.slice(0, most.referees).map(withShortQuote),
      sections: document.sections.map((section) => ({
        ...section,
        evidence: section.evidence.slice(0, most.evidence).map(withShortQuote),
        ...(section.country && {
          country: { ...section.country, evidence: withShortQuote(section.country.evidence) },
        }),
      })),
    })),
  };
}

function withShortQuote<T extends { readonly quote: string }>(quoted: T): T {
  return { ...quoted, quote: shortened(quoted.quote) };
}

/** At most `maxQuote` UTF-16 units, and never half a character at the end. */
function shortened(quote: string): string {
  if (quote.length <= maxQuote) return quote;
  return `${quote.slice(0, maxQuote - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** The application as of an assessment, with when people are to be told that something changed. */
export function assessed(record: Application, verdict: Verdict, now: Instant): Application {
  const { changedAt, completeAt, ...rest } = record;
  const before = record.verdict && toldOf(record.verdict);
  const same = before !== undefined && !changed(before, verdict);
  const since = same ? changedAt : record.verdict === undefined ? record.receivedAt : now;
  return {
    ...rest,
    verdict: capped(verdict),
    ...(since !== undefined && { changedAt: since }),
    ...(verdict.status === "complete" && { completeAt: completeAt ?? now }),
  };
}
