import { byReceipt, isWithdrawn, united } from "./application-messages.ts";
import type { Application, Case, Due, Enquiry, StoredDocument, TakenMessage } from "./application.ts";
import type { Instant } from "./kinds.ts";

/** A flood from one sender must not outgrow the one record that holds it: from here on a person looks. */
export const maxMessages = 200;
export const maxDocuments = 400;

/** What opens a case: nothing is in it yet, and it was never written. */
export function opened<T extends Case["type"]>(
  type: T,
  of: Pick<Case, "id" | "posting" | "applicant" | "receivedAt">,
): Extract<Case, { type: T }> {
  const correspondence = { ...of, version: 0, messages: [], replies: [] };
  const record: Application | Enquiry =
    type === "application"
      ? { type: "application", ...correspondence, documents: [], withdrawn: false }
      : { type: "enquiry", ...correspondence };
  return record as Extract<Case, { type: T }>;
}

/** A message as an application or enquiry sees it, before it is decided what becomes of it. */
export interface Arrival {
  /** Without the outcome, which depends on what is on record. */
  readonly message: Omit<TakenMessage, "outcome">;
  readonly documents: readonly StoredDocument[];
  /** The applicant's name, where the mail says it. */
  readonly name?: string | undefined;
  /** Why it came here, as one clause. */
  readonly reason: string;
  readonly withdraws: boolean;
  /** Whether it brings or announces documents, or is a letter itself. */
  readonly carries: boolean;
  /** A plain yes or no by its sender, and the Message-IDs of the mails that it answers. */
  readonly consent?: { readonly answer: "yes" | "no"; readonly to: readonly string[] };
  /** Whether authentication says that the sender is somebody else. */
  readonly refuted: boolean;
}

/** What becomes of an arrival, in one sentence, and the case to write, if it changes. */
export interface Admission {
  readonly outcome: TakenMessage["outcome"];
  readonly reason: string;
  readonly save?: Case;
}

/**
 * Decides what becomes of a message to a posting that takes applications by mail.
 * What is on record decides first, so that doing it again gives the same outcome.
 *
 * @param current the application on record, if there is one
 * @param empty what a new one begins as
 */
export function admit(
  current: Application | undefined,
  empty: Application,
  arrival: Arrival,
  now: Instant,
): Admission {
  const { message, documents, reason } = arrival;
  const taken = takenFrom(current, message.rawKey);
  if (taken) return { outcome: taken.outcome, reason: reasonOf(taken.outcome, reason) };

  const into = (outcome: TakenMessage["outcome"], brought: readonly StoredDocument[]): Admission => ({
    outcome,
    reason: reasonOf(outcome, reason),
    save: takenIn(current ?? empty, { ...message, outcome }, brought, arrival.name, now),
  });
  const aside = (outcome: TakenMessage["outcome"], why: string): Admission => ({ outcome, reason: why });

  if (current && isKnown(current, message, arrival.withdraws ? [] : documents)) {
    const seen = seenAgain(current, documents, message.receivedAt, now);
    return { ...aside("duplicate", reasons.duplicate), ...(seen !== current && { save: seen }) };
  }
  if (arrival.withdraws && !current) return aside("question", reasons.nothingToWithdraw);
  const ignores = current !== undefined && message.replacesEarlier === true;
  if (!arrival.withdraws && !arrival.carries && !ignores)
    return aside("question", `${reason}; ${reasons.question}`);
  if (current && arrival.refuted) return aside("quarantined", reasons.refuted);
  if (isFull(current, documents)) return aside("quarantined", reasons.full);
  if (arrival.withdraws) return into("withdrawal", []);
  return into(current ? "follow-up" : "application", documents);
}

/** Decides what becomes of a message to a posting that takes applications by its portal alone. */
export function admitEnquiry(
  current: Enquiry | undefined,
  empty: Enquiry,
  arrival: Arrival,
  now: Instant,
): Admission {
  const { message, reason } = arrival;
  const here: Admission = { outcome: "portal-only", reason: reasonOf("portal-only", reason) };
  if (takenFrom(current, message.rawKey)) return here;
  if (isKnown(current, message, [])) return { outcome: "duplicate", reason: reasons.duplicate };
  if (isFull(current, [])) return here;
  const save = takenIn(current ?? empty, { ...message, outcome: "portal-only" }, [], arrival.name, now);
  return { ...here, save };
}

const reasons = {
  duplicate: "its content had been taken in already",
  question: "it carries neither documents nor a letter, and announces none",
  nothingToWithdraw: "it withdraws, but there is no application from this address to this posting",
  refuted: "it asks for a change, but authentication says that the sender is somebody else",
  full: `the application holds as much as is taken in unseen, ${maxMessages} messages and ${maxDocuments} documents`,
} as const;

function reasonOf(outcome: TakenMessage["outcome"], reason: string): string {
  if (outcome === "follow-up") return `${reason}; joins the application of the same applicant`;
  if (outcome === "withdrawal") return `${reason}; the applicant withdraws`;
  if (outcome === "portal-only") return `${reason}; the posting takes applications by its portal alone`;
  return reason;
}

/** The message as it was taken in from this raw mail, if it was. */
export function takenFrom(record: Case | undefined, rawKey: string): TakenMessage | undefined {
  return record?.messages.find((message) => message.rawKey === rawKey);
}

/**
 * Whether a message brings nothing that is not there: the same content under
 * another Message-ID, or files and text that were all taken in already.
 */
export function isKnown(
  record: Case | undefined,
  message: Pick<TakenMessage, "contentHash">,
  documents: readonly Pick<StoredDocument, "sha256">[],
): boolean {
  if (!record) return false;
  if (record.messages.some(({ contentHash }) => contentHash === message.contentHash)) return true;
  if (record.type === "enquiry" || documents.length === 0) return false;
  const known = new Set(record.documents.map(({ sha256 }) => sha256));
  return documents.every(({ sha256 }) => known.has(sha256));
}

/** Whether a case holds as much as one record can bear. */
export function isFull(record: Case | undefined, documents: readonly StoredDocument[]): boolean {
  if (!record) return documents.length > maxDocuments;
  const held = record.type === "application" ? record.documents.length : 0;
  return record.messages.length >= maxMessages || held + documents.length > maxDocuments;
}

/**
 * The case with a message taken in, and assessing due at `now`.
 *
 * The result depends on the set of messages, not on the order in which they come:
 * messages and documents stand by time of receipt, a file that came twice by its
 * first coming, and the newest of withdrawing and applying holds.
 */
export function takenIn<T extends Case>(
  record: T,
  message: TakenMessage,
  documents: readonly StoredDocument[],
  name: string | undefined,
  now: Instant,
): T {
  const messages = [...record.messages, message].toSorted(byReceipt);
  const next = {
    ...record,
    messages,
    receivedAt: earliest(record.receivedAt, message.receivedAt),
    applicant: name && !record.applicant.name ? { ...record.applicant, name } : record.applicant,
    due: dueLoudly(record, now),
  };
  if (next.type === "enquiry") return next;
  const pending = next.pending?.filter((mail) => mail.message.rawKey !== message.rawKey);
  return {
    ...next,
    ...(pending && { pending }),
    documents: united(next.documents, documents),
    withdrawn: isWithdrawn(messages, next.decisions),
  };
}

/**
 * The case after a copy of what it holds: unchanged, unless the copy had been
 * received before its twin. Then what it brought counts from that time, since a
 * deadline may lie between the two.
 */
export function seenAgain<T extends Case>(
  record: T,
  documents: readonly StoredDocument[],
  receivedAt: Instant,
  now: Instant,
): T {
  if (record.type === "enquiry") return record;
  const known = new Map(record.documents.map((document) => [document.sha256, document]));
  const earlier = documents.filter((document) => {
    const twin = known.get(document.sha256);
    return twin !== undefined && document.receivedAt < twin.receivedAt;
  });
  if (earlier.length === 0) return record;
  return {
    ...record,
    receivedAt: earliest(record.receivedAt, receivedAt),
    documents: united(record.documents, earlier),
    due: dueLoudly(record, now),
  };
}

/** An assessment that mail calls for: it answers, and what the applicant was to be told besides stays so. */
function dueLoudly({ due }: Case, at: Instant): Due {
  return { step: "assess", at, ...(due?.tell !== undefined && { tell: due.tell }) };
}

const earliest = (one: Instant, other: Instant) => (one < other ? one : other);
