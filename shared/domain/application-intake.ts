import type { Application, Case, Enquiry, StoredDocument, TakenMessage } from "./application.ts";
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
    due: { step: "assess", at: now } as const,
  };
  if (next.type === "enquiry") return next;
  return {
    ...next,
    documents: united(next.documents, documents),
    withdrawn: messages.at(-1)?.outcome === "withdrawal",
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
    due: { step: "assess", at: now },
  };
}

/** Documents by content: of twins the one that was received first. */
function united(
  held: readonly StoredDocument[],
  added: readonly StoredDocument[],
): readonly StoredDocument[] {
  const byContent = new Map<string, StoredDocument>();
  for (const document of [...held, ...added]) {
    const twin = byContent.get(document.sha256);
    if (!twin || byReceipt(document, twin) < 0) byContent.set(document.sha256, document);
  }
  return [...byContent.values()].toSorted(byReceipt);
}

type Received = Pick<TakenMessage, "receivedAt" | "rawKey">;

/** Raw keys decide between messages of one instant, so that every machine sorts alike. */
function byReceipt(one: Received, other: Received): number {
  return compare(one.receivedAt, other.receivedAt) || compare(one.rawKey, other.rawKey);
}
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
const earliest = (one: Instant, other: Instant) => (one < other ? one : other);
