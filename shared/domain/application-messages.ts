import type { Application, StoredDocument, TakenMessage } from "./application.ts";
import type { Decision } from "./decision/decision.ts";
import { standingDecisions } from "./decision/decision.ts";

/** What follows from the set of an application's messages and decisions, in whatever order they came. */

type Received = Pick<TakenMessage, "receivedAt" | "rawKey">;

/** Raw keys decide between messages of one instant, so that every machine sorts alike. */
export function byReceipt(one: Received, other: Received): number {
  return compare(one.receivedAt, other.receivedAt) || compare(one.rawKey, other.rawKey);
}
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/**
 * Raw keys of the messages that their sender asked to ignore: each request means the
 * last message before it that still counts.
 */
export function setAside(messages: readonly TakenMessage[]): ReadonlySet<string> {
  const aside = new Set<string>();
  const counting: TakenMessage[] = [];
  for (const message of messages.toSorted(byReceipt)) {
    const last = message.replacesEarlier ? counting.pop() : undefined;
    if (last) aside.add(last.rawKey);
    counting.push(message);
  }
  return aside;
}

/** The newest of withdrawing and applying holds, whether the applicant wrote or a reviewer decided. */
export function isWithdrawn(
  messages: readonly TakenMessage[],
  decisions: readonly Decision[] | undefined,
): boolean {
  const aside = setAside(messages);
  const said = messages
    .filter(({ rawKey }) => !aside.has(rawKey))
    .toSorted(byReceipt)
    .at(-1);
  const decided = standingDecisions(decisions).findLast(
    ({ on }) => on.type === "withdraw" || on.type === "reinstate",
  );
  if (decided && (!said || decided.at >= said.receivedAt)) return decided.on.type === "withdraw";
  return said?.outcome === "withdrawal";
}

/** The messages that brought a document. */
export function bringersOf(
  { sha256, rawKey }: Pick<StoredDocument, "sha256" | "rawKey">,
  messages: readonly TakenMessage[],
): readonly TakenMessage[] {
  return messages.filter((message) => message.rawKey === rawKey || message.brought?.includes(sha256));
}

/** sha256 of the documents that came with ignored messages alone: kept and shown, and counted for nothing. */
export function ignoredDocuments({
  documents,
  messages,
}: Pick<Application, "documents" | "messages">): ReadonlySet<string> {
  const aside = setAside(messages);
  if (aside.size === 0) return aside;
  return new Set(
    documents
      .filter((document) => {
        const bringers = bringersOf(document, messages);
        return bringers.length > 0 && bringers.every(({ rawKey }) => aside.has(rawKey));
      })
      .map(({ sha256 }) => sha256),
  );
}

/** Documents by content: of twins the one that was received first. */
export function united(
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

/** Documents that some of these messages brought, each as the first of them brought it. */
export function broughtBy(
  documents: readonly StoredDocument[],
  messages: readonly TakenMessage[],
): readonly StoredDocument[] {
  return documents.flatMap((document) => {
    const [first] = bringersOf(document, messages).toSorted(byReceipt);
    return first ? [attributed(document, first)] : [];
  });
}

/** The documents that are left without some messages: what others brought too stays, as the first of those brought it. */
export function leftWithout(
  documents: readonly StoredDocument[],
  removed: readonly TakenMessage[],
  remaining: readonly TakenMessage[],
): readonly StoredDocument[] {
  const gone = new Set(removed.map(({ rawKey }) => rawKey));
  return documents
    .flatMap((document) => (gone.has(document.rawKey) ? broughtBy([document], remaining) : [document]))
    .toSorted(byReceipt);
}

function attributed(document: StoredDocument, { rawKey, receivedAt }: TakenMessage): StoredDocument {
  return rawKey === document.rawKey ? document : { ...document, rawKey, receivedAt };
}
