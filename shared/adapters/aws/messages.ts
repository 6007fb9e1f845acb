import type { MessageRecord } from "../../domain/application.ts";
import { outcomes } from "../../domain/mail/message.ts";
import type { Outcome } from "../../domain/mail/message.ts";
import { waitingOutcomes } from "../../ports.ts";
import type { Records } from "../../ports.ts";
import { jitter } from "../clock.ts";
import { absent, freshMark, wasOurs } from "./condition.ts";
import type { Condition, Item, Table } from "./dynamodb.ts";
import { entryIn, itemOf, text } from "./item.ts";
import { countOf, pageOf } from "./listing.ts";
import { recordIn } from "./packing.ts";
import { messageEntry, messageKey, messagePartitions, waitingEntry, waitingPartitions } from "./table.ts";

type Messages = Pick<
  Records,
  "message" | "saveMessage" | "resolveMessage" | "removeMessage" | "messages" | "waiting" | "messageCounts"
>;

/** What became of raw mails: an item each, written once, and again when a person settles it. */
export function messagesIn(table: Table): Messages {
  const read = async (rows: readonly (readonly string[])[]) => {
    const keys = rows.map(([, rawKey = ""]) => rawKey);
    const items = await table.getAll(keys.map(messageKey), false);
    const records = new Map(items.map((item) => [text(item, "pk"), item]));
    return keys.flatMap((rawKey) => {
      const item = records.get(messageKey(rawKey).pk);
      return item ? recordIn<MessageRecord>(item) : [];
    });
  };
  return {
    async message(rawKey) {
      const item = await table.get(messageKey(rawKey));
      return item && recordIn<MessageRecord>(item);
    },
    async saveMessage(record) {
      const written = freshMark();
      const key = messageKey(record.rawKey);
      return (await table.put(messageItem(record, written), absent)) || wasOurs(table, key, written);
    },
    async resolveMessage(rawKey, resolution) {
      for (let attempt = 1; attempt <= maxConflicts; attempt += 1) {
        const item = await table.get(messageKey(rawKey));
        if (!item) return false;
        const { resolved: _before, ...rest } = recordIn<MessageRecord>(item);
        const written = freshMark();
        const after = messageItem({ ...rest, ...(resolution && { resolved: resolution }) }, written);
        if (await table.put(after, ifWritten(text(item, "written")))) return true;
        if (await wasOurs(table, messageKey(rawKey), written)) return true;
        await jitter(attempt);
      }
      throw new Error(`what became of ${rawKey} was changed by others all the time`);
    },
    async removeMessage(rawKey) {
      await table.removeAll([messageKey(rawKey)]);
    },
    messages({ outcome, ...request }) {
      const partitions = () => (outcome === undefined ? outcomes : [outcome]).flatMap(messagePartitions);
      return pageOf(table, { name: ["messages", outcome].join(" "), partitions }, request, read);
    },
    waiting({ outcome, posting, ...request }) {
      const name = ["waiting", outcome, posting].join(" ");
      const partitions = () =>
        (outcome === undefined ? waitingOutcomes : [outcome]).flatMap(waitingPartitions);
      const wanted = ([, , of]: readonly string[]) => posting === undefined || of === posting;
      return pageOf(table, { name, index: "due", partitions, wanted }, request, read);
    },
    async messageCounts() {
      const of = async (outcome: Outcome) =>
        [outcome, await countOf(table, "listed", messagePartitions(outcome))] as const;
      const counts = await Promise.all(outcomes.map(of));
      return Object.fromEntries(counts.filter(([, count]) => count > 0));
    },
  };
}

/** Each conflict means that another writer got on. */
const maxConflicts = 30;

const ifWritten = (written: string): Condition => ({
  expression: "#written = :written",
  names: { "#written": "written" },
  values: { ":written": { S: written } },
});

function messageItem(record: MessageRecord, written: string): Item {
  const waits = !record.resolved && waitingOutcomes.some((one) => one === record.outcome);
  return itemOf(messageKey(record.rawKey), record, `what became of ${record.rawKey}`, written, {
    ...entryIn("listed", messageEntry(record)),
    ...(waits && entryIn("due", waitingEntry(record))),
  });
}
