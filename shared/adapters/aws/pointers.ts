import type { Case } from "../../domain/application.ts";
import type { Item } from "./dynamodb.ts";
import { indexes, keyNames, mailKey, replyEntry } from "./table.ts";
import type { Entry, Key } from "./table.ts";

/** How many cases one process remembers the pointers of: it has few in hand at a time. */
const maxRemembered = 200;

/**
 * The items by which a case is found: one for each Message-ID of its mails, of which
 * those of its replies are listed. Those of a version that this process read or wrote
 * are known to be there, and are not written again.
 */
export function pointers() {
  const remembered = new Map<string, { version: number; keys: ReadonlySet<string> }>();
  return {
    remember(record: Case): void {
      remembered.delete(record.id);
      remembered.set(record.id, {
        version: record.version,
        keys: new Set(pointersOf(record).map(({ name }) => name)),
      });
      const [oldest] = remembered.keys();
      if (remembered.size > maxRemembered && oldest !== undefined) remembered.delete(oldest);
    },
    forget: (id: string) => void remembered.delete(id),
    /** What must be written before a case is. */
    missing(record: Case): readonly Item[] {
      const before = remembered.get(record.id);
      const there = before?.version === record.version - 1 ? before.keys : new Set<string>();
      return pointersOf(record)
        .filter(({ name }) => !there.has(name))
        .map(({ item }) => item);
    },
  };
}

/** Where a case's pointers stand. */
export const pointerKeys = (record: Case): readonly Key[] =>
  pointersOf(record).map(({ item }) => ({
    pk: item[keyNames.pk]?.S ?? "",
    sk: item[keyNames.sk]?.S ?? "",
  }));

function pointersOf(record: Case): { name: string; item: Item }[] {
  const { id, messages, replies } = record;
  const all = [
    ...messages.flatMap(({ messageId }) => (messageId ? pointer(mailKey(messageId, id)) : [])),
    ...replies.map((reply) => pointer(mailKey(reply.messageId, id), replyEntry(id, reply))),
  ];
  return [...new Map(all.map((one) => [one.name, one])).values()];
}

function pointer({ pk, sk }: Key, entry?: Entry): { name: string; item: Item } {
  const { listed } = indexes;
  return {
    name: `${pk} ${sk}`,
    item: {
      [keyNames.pk]: { S: pk },
      [keyNames.sk]: { S: sk },
      ...(entry && { [listed.pk]: { S: entry.pk }, [listed.sk]: { S: entry.sk } }),
    },
  };
}
