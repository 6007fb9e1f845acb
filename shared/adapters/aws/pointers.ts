import type { Case } from "../../domain/application.ts";
import type { Item } from "./dynamodb.ts";
import { indexes, keyNames, mailKey, replyEntry, replyKey } from "./table.ts";
import type { Entry, Key } from "./table.ts";

/** How many cases one process remembers the pointers of: it has few in hand at a time. */
const maxRemembered = 200;

/**
 * The items by which a case is found: one for each Message-ID of its mails, one
 * for each reply. Those of a version that this process read or wrote are known to
 * be there, and are not written again.
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

function pointersOf({ id, messages, replies }: Case): { name: string; item: Item }[] {
  const ids = [...messages, ...replies].flatMap(({ messageId }) => messageId || []);
  const mails = [...new Set(ids)].map((messageId) => pointer(mailKey(messageId, id)));
  return [...mails, ...replies.map((reply) => pointer(replyKey(id, reply), replyEntry(id, reply)))];
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
