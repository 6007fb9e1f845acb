import { broughtBy, byReceipt, isWithdrawn, leftWithout, united } from "./application-messages.ts";
import { standingDecisions } from "./decision/decision.ts";
import type { Decision } from "./decision/decision.ts";
import type { Application, PendingMail, StoredDocument, TakenMessage } from "./application.ts";

/** How applications of one person become one, and are taken apart again. */

/**
 * The application with what another one has. What it took over bears the other's id,
 * so that it can be given back; the same mail twice counts once.
 */
export function takenOver(into: Application, from: Application): Application {
  const known = new Set(into.messages.map(({ rawKey }) => rawKey));
  const moved = (message: TakenMessage): TakenMessage => ({
    ...withBrought(message, from.documents),
    via: from.id,
  });
  const messages = from.messages.filter(({ rawKey }) => !known.has(rawKey)).map(moved);
  return added({ ...into, ...withKindsOf(into, from) }, messages, from.documents);
}

/** What was decided about a document goes where the document goes. */
function withKindsOf(into: Application, from: Application): Pick<Application, "decisions"> {
  const known = new Set((into.decisions ?? []).map(({ id }) => id));
  const taken = (one: Decision): Decision => ({ ...one, via: from.id });
  const kinds = standingDecisions(from.decisions).filter(
    ({ on, id }) => on.type === "kind" && !known.has(id),
  );
  return kinds.length > 0 ? { decisions: [...(into.decisions ?? []), ...kinds.map(taken)] } : {};
}

/** Whether it has taken over all that another one has. */
export function holdsAllOf(into: Application, from: Application): boolean {
  const known = new Set(into.messages.map(({ rawKey }) => rawKey));
  return from.messages.every(({ rawKey }) => known.has(rawKey));
}

/** The application without what it took over from another one. */
export function givenUp(into: Application, from: string): Application {
  const left = without(into, ({ via }) => via === from);
  return { ...left, decisions: (left.decisions ?? []).filter(({ via }) => via !== from) };
}

/** The other one by itself again, with what came for it meanwhile. */
export function givenBack(from: Application, into: Application): Application {
  const { joined: _joined, ...rest } = from;
  const own = new Set(from.messages.map(({ rawKey }) => rawKey));
  const back = into.messages
    .filter(({ via, rawKey }) => via === from.id && !own.has(rawKey))
    .map(({ via: _via, ...message }): TakenMessage => message);
  return added(rest, back, broughtBy(into.documents, back));
}

/** The application without one message and what that alone brought. */
export function withoutMessage(record: Application, rawKey: string): Application {
  return without(record, (message) => message.rawKey === rawKey);
}

/** The application with what it names no more, of what it named before, written down as to be removed. */
export function orphaning(before: Application, after: Application): Application {
  const kept = new Set(filesOf(after));
  const gone = [...(before.orphans ?? []), ...filesOf(before)].filter((sha256) => !kept.has(sha256));
  return gone.length > 0 ? { ...after, orphans: [...new Set(gone)] } : after;
}

/** sha256 of all that is stored with an application by its record. */
export function filesOf(record: Application): readonly string[] {
  return [
    ...record.documents.map(({ sha256 }) => sha256),
    ...record.messages.flatMap(({ text }) => text ?? []),
    ...(record.pending ?? []).flatMap(({ documents }) => documents.map(({ sha256 }) => sha256)),
  ];
}

/** A message of an older record does not say what it brought; its documents do. */
function withBrought(message: TakenMessage, documents: readonly StoredDocument[]): TakenMessage {
  if (message.brought) return message;
  const brought = documents.flatMap(({ rawKey, sha256 }) => (rawKey === message.rawKey ? [sha256] : []));
  return { ...message, brought };
}

function added(
  record: Application,
  more: readonly TakenMessage[],
  documents: readonly StoredDocument[],
): Application {
  const messages = [...record.messages, ...more].toSorted(byReceipt);
  const first = more.map(({ receivedAt }) => receivedAt).toSorted()[0];
  return {
    ...record,
    messages,
    documents: united(record.documents, documents),
    receivedAt: first !== undefined && first < record.receivedAt ? first : record.receivedAt,
    withdrawn: isWithdrawn(messages, record.decisions),
  };
}

function without(record: Application, isGone: (message: TakenMessage) => boolean): Application {
  const gone = record.messages.filter(isGone);
  const messages = record.messages.filter((message) => !isGone(message));
  const opened = gone.some(({ receivedAt }) => receivedAt === record.receivedAt);
  return {
    ...record,
    messages,
    documents: leftWithout(record.documents, gone, messages),
    receivedAt: (opened ? messages[0]?.receivedAt : undefined) ?? record.receivedAt,
    withdrawn: isWithdrawn(messages, record.decisions),
  };
}

/** A mail that waits for the applicant's word, as it is once it was given. */
export function confirmedMail({ message, documents, withdraws }: PendingMail, via: string) {
  const taken: TakenMessage = { ...message, outcome: withdraws ? "withdrawal" : "follow-up", via };
  return { message: taken, documents: withdraws ? [] : documents };
}
