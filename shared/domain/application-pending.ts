import { dueQuietly } from "./application-decisions.ts";
import { confirmedMail } from "./application-join.ts";
import { isFull, takenIn } from "./application-intake.ts";
import { later } from "./application-outbox.ts";
import { lastAnswerable, replyAllowedFrom } from "./application-verdict.ts";
import type { Alias, Application, PendingMail } from "./application.ts";
import type { Instant } from "./kinds.ts";

/**
 * Mail from another address that answers mail about an application: it waits until the
 * applicant says, from the address on record, that it is theirs. Nobody else can.
 */

const day = 24 * 60 * 60_000;

/** A stranger must not fill somebody else's record: what comes beyond waits for a person alone. */
export const maxPending = 5;
/** Whoever does not answer in that time does not want it. */
export const pendingDays = 14;

/** The application with one more mail that waits; the same one again, or one too many, changes nothing. */
export function held(
  record: Application,
  mail: Omit<PendingMail, "heldAt" | "expiresAt" | "askedBy">,
  now: Instant,
): Application {
  const pending = record.pending ?? [];
  const { rawKey, contentHash } = mail.message;
  const known = [...pending.map(({ message }) => message), ...record.messages].some(
    (message) => message.rawKey === rawKey || message.contentHash === contentHash,
  );
  if (known || pending.length >= maxPending || isFull(record, mail.documents)) return record;
  const next = { ...mail, heldAt: now, expiresAt: later(now, pendingDays * day) };
  return { ...record, pending: [...pending, next] };
}

export const isHeld = ({ pending }: Application, rawKey: string) =>
  (pending ?? []).some(({ message }) => message.rawKey === rawKey);

/** The application without what waited for too long. */
export function withoutExpired(record: Application, now: Instant): Application {
  return withPending(record, ({ expiresAt }) => expiresAt > now);
}

/** The application with only those of the waiting mails; itself when all stay. */
function withPending(record: Application, stays: (mail: PendingMail) => boolean): Application {
  const left = (record.pending ?? []).filter(stays);
  if (left.length === (record.pending ?? []).length) return record;
  const { pending: _pending, ...rest } = record;
  return left.length > 0 ? { ...rest, pending: left } : rest;
}

/** The mails about which the applicant was not asked yet. */
export const unasked = ({ pending }: Application): readonly PendingMail[] =>
  (pending ?? []).filter(({ askedBy }) => askedBy === undefined);

/**
 * When the applicant may be asked about what waits: at most one question a day, and never
 * where no mail of theirs could be answered. Undefined where there is nothing to ask.
 */
export function askFrom(record: Application): Instant | undefined {
  const [first] = unasked(record);
  if (!first || !lastAnswerable(record)) return undefined;
  const questions = record.replies.filter(({ kind }) => kind === "confirm");
  const days = questions.map(({ at }) => later(at, day));
  return [first.heldAt, replyAllowedFrom(record), ...days].toSorted().at(-1);
}

/** When something is to be done about what waits: to ask, or to let go. */
export function pendingFrom(record: Application): Instant | undefined {
  const expiries = (record.pending ?? []).map(({ expiresAt }) => expiresAt);
  return [...expiries, askFrom(record)].filter((at) => at !== undefined).toSorted()[0];
}

/** The application with its question about all that waits written down. */
export function asked(record: Application, reply: string): Application {
  const marked = (mail: PendingMail): PendingMail =>
    mail.askedBy === undefined ? { ...mail, askedBy: reply } : mail;
  return { ...record, pending: (record.pending ?? []).map(marked) };
}

/** What waits for the answer to a question. */
export function askedAbout(record: Application, reply: string, now: Instant): readonly PendingMail[] {
  return (record.pending ?? []).filter(({ askedBy, expiresAt }) => askedBy === reply && expiresAt > now);
}

/** The application after the applicant said that what they were asked about is theirs. */
export function confirmed(record: Application, reply: string, now: Instant): Application {
  let next = record;
  for (const mail of askedAbout(record, reply, now)) {
    if (isFull(next, mail.documents)) continue;
    next = withPending(next, ({ message: { rawKey } }) => rawKey !== mail.message.rawKey);
    const { message, documents } = confirmedMail(mail, mail.caseId);
    next = takenIn(next, message, documents, undefined, now);
    next = { ...next, aliases: withAlias(next.aliases, mail, now) };
  }
  return denied(next, reply, now);
}

/** The application after the applicant said that it is not theirs. */
export function denied(record: Application, reply: string, now: Instant): Application {
  return letGo(record, ({ askedBy }) => askedBy === reply, now);
}

/** The application with some mails waiting no longer: they are let go, with their files, at the next look. */
export function letGo(record: Application, which: (mail: PendingMail) => boolean, now: Instant): Application {
  const over = (mail: PendingMail): PendingMail => (which(mail) ? { ...mail, expiresAt: now } : mail);
  const { pending } = record;
  const due = dueQuietly(record, now, undefined);
  return pending ? { ...record, pending: pending.map(over), due } : record;
}

function withAlias(
  aliases: readonly Alias[] | undefined,
  { message, caseId }: PendingMail,
  at: Instant,
): readonly Alias[] {
  if (aliases?.some((alias) => alias.caseId === caseId)) return aliases;
  return [...(aliases ?? []), { address: message.from, caseId, at, by: "applicant" }];
}
