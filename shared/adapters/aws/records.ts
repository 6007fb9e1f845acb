import { randomUUID } from "node:crypto";
import type { DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";
import type { Application, Case, MessageRecord } from "../../domain/application.ts";
import { applicationStates } from "../../domain/check/verdict.ts";
import type { ApplicationState } from "../../domain/check/verdict.ts";
import { outcomes } from "../../domain/mail/message.ts";
import type { Outcome } from "../../domain/mail/message.ts";
import { statusOf } from "../../domain/present.ts";
import type { DueWork, Listed, PageRequest, Records } from "../../ports.ts";
import { cursorAt, pageLimit, positionOf } from "../cursor.ts";
import { dynamoTable } from "./dynamodb.ts";
import type { Condition, Item } from "./dynamodb.ts";
import { firstOf } from "./merge.ts";
import { packed, unpacked } from "./packing.ts";
import { pointers } from "./pointers.ts";
import {
  applicationEntry,
  applicationPartitions,
  caseKey,
  caseOfMailKey,
  dueEntry,
  duePartitions,
  indexes,
  keyNames,
  mailPartition,
  messageEntry,
  messageKey,
  messagePartitions,
  partsOf,
  postingsKey,
  replyPartitions,
  sortKey,
  upTo,
} from "./table.ts";
import type { Entry, Key } from "./table.ts";

export interface DynamoRecords extends Records {
  close(): void;
}

const absent: Condition = { expression: "attribute_not_exists(#pk)", names: { "#pk": keyNames.pk } };

/**
 * Records in one DynamoDB table. A case is one item, changed by one conditional
 * write on its version; what it is looked up by is written before it, so that
 * nothing that is there can't be found. What a write that came to nothing left of
 * these is passed over when read.
 *
 * Listings and work due come from indexes, which follow within a second or so.
 */
export function dynamoRecords(tableName: string, config: DynamoDBClientConfig = {}): DynamoRecords {
  const table = dynamoTable(tableName, config);
  const { remember, missing } = pointers();
  const postingsSeen = new Set<string>();

  /** Whether a write whose condition failed was ours all the same: sent twice, its first answer lost. */
  const wasOurs = async (key: Key, written: string) =>
    (await table.get(key, "written"))?.["written"]?.S === written;

  const noted = async (record: Case) => {
    const first = record.version === 1 && record.type === "application";
    if (first && !postingsSeen.has(record.posting)) {
      await table.addToSet(postingsKey, "ids", record.posting);
      postingsSeen.add(record.posting);
    }
    await table.putAll(missing(record));
  };
  const casesOf = async (ids: readonly string[], consistent: boolean) => {
    const items = await table.getAll([...new Set(ids)].map(caseKey), consistent);
    return new Map(items.map((item) => recordIn<Case>(item)).map((record) => [record.id, record]));
  };
  const counted = async (partitions: readonly string[]) => {
    const counts = await Promise.all(partitions.map((pk) => table.count({ index: "listed", pk })));
    return counts.reduce((sum, count) => sum + count, 0);
  };
  const listed = (partitions: readonly string[], position: readonly string[] | undefined, limit: number) => {
    const chunk = Math.min(limit, Math.max(10, Math.ceil((2 * limit) / Math.max(1, partitions.length))));
    const below = position && { below: sortKey(position) };
    const sources = partitions.map((pk) =>
      table.rows({ index: "listed", pk, newestFirst: true, chunk, ...below }),
    );
    return firstOf(sources, limit, (one, other) => text(one, "listedSk") > text(other, "listedSk"));
  };
  /** A page of a listing: its rows by index, then the records that they stand for. */
  const page = async <T>(
    listing: string,
    partitions: () => Promise<readonly string[]> | readonly string[],
    request: PageRequest,
    read: (rows: readonly (readonly string[])[]) => Promise<readonly T[]>,
  ): Promise<Listed<T>> => {
    const position = positionOf(listing, request.cursor);
    const limit = pageLimit(request.limit);
    const rows = await listed(await partitions(), position, limit + 1);
    const parts = rows.slice(0, limit).map((row) => partsOf(text(row, "listedSk")));
    const end = parts.at(-1);
    return { items: await read(parts), ...(rows.length > limit && end && { next: cursorAt(listing, end) }) };
  };
  const dueUpTo = (until: string, limit: number) =>
    firstOf(
      duePartitions.map((pk) => table.rows({ index: "due", pk, below: upTo(until), chunk: limit })),
      limit,
      (one, other) => text(one, "dueSk") < text(other, "dueSk"),
    );

  return {
    async load(id) {
      const item = await table.get(caseKey(id));
      const record = item && recordIn<Case>(item);
      if (record) remember(record);
      return record;
    },
    async save(record) {
      const stored = { ...record, version: record.version + 1 };
      const written = randomUUID();
      const item = caseItem(stored, written);
      await noted(stored);
      const key = caseKey(record.id);
      if (!(await table.put(item, ifVersion(record.version))) && !(await wasOurs(key, written)))
        return undefined;
      remember(stored);
      return stored;
    },
    async casesByMessageId(messageId) {
      const ids: string[] = [];
      for await (const item of table.rows({ pk: mailPartition(messageId) }))
        ids.push(caseOfMailKey({ pk: "", sk: text(item, "sk") }));
      const cases = await casesOf(ids, true);
      return ids
        .filter((id) =>
          [...(cases.get(id)?.messages ?? []), ...(cases.get(id)?.replies ?? [])].some(
            (mail) => mail.messageId === messageId,
          ),
        )
        .toSorted();
    },
    async message(rawKey) {
      const item = await table.get(messageKey(rawKey));
      return item && recordIn<MessageRecord>(item);
    },
    async saveMessage(record) {
      const key = messageKey(record.rawKey);
      const written = randomUUID();
      const item = itemOf(key, record, `what became of ${record.rawKey}`, written, {
        ...entryIn("listed", messageEntry(record)),
      });
      return (await table.put(item, absent)) || wasOurs(key, written);
    },
    async due(until, limit) {
      const rows = await dueUpTo(until, limit);
      return rows.map((row) => {
        const [at = "", id = ""] = partsOf(text(row, "dueSk"));
        return { id, step: text(row, indexes.due.with) as DueWork["step"], at };
      });
    },
    async dueCount(until) {
      const [[oldest], ...counts] = await Promise.all([
        dueUpTo(until, 1),
        ...duePartitions.map((pk) => table.count({ index: "due", pk, below: upTo(until) })),
      ]);
      const count = counts.reduce((sum, one) => sum + one, 0);
      return { count, ...(oldest && { oldest: partsOf(text(oldest, "dueSk"))[0] }) };
    },
    applications({ posting, status, ...request }) {
      const partitions = async () => {
        const known = posting === undefined ? await postingsIn(table) : [posting];
        const states = status === undefined ? applicationStates : [status];
        return known.flatMap((one) => states.flatMap((state) => applicationPartitions(one, state)));
      };
      const listing = ["applications", posting, status].join(" ");
      return page(listing, partitions, request, async (rows) => {
        const ids = rows.map(([, id = ""]) => id);
        const cases = await casesOf(ids, false);
        return ids.flatMap((id) => (cases.get(id) as Application | undefined) ?? []);
      });
    },
    async counts(posting) {
      const of = async (status: ApplicationState) =>
        [status, await counted(applicationPartitions(posting, status))] as const;
      const counts = await Promise.all(applicationStates.map(of));
      return Object.fromEntries(counts) as Record<ApplicationState, number>;
    },
    messages({ outcome, ...request }) {
      const partitions = () => (outcome === undefined ? outcomes : [outcome]).flatMap(messagePartitions);
      return page(["messages", outcome].join(" "), partitions, request, async (rows) => {
        const keys = rows.map(([, rawKey = ""]) => rawKey);
        const items = await table.getAll(keys.map(messageKey), false);
        const records = new Map(items.map((item) => [text(item, "pk"), item]));
        return keys.flatMap((rawKey) => {
          const item = records.get(messageKey(rawKey).pk);
          return item ? recordIn<MessageRecord>(item) : [];
        });
      });
    },
    async messageCounts() {
      const of = async (outcome: Outcome) => [outcome, await counted(messagePartitions(outcome))] as const;
      const counts = await Promise.all(outcomes.map(of));
      return Object.fromEntries(counts.filter(([, count]) => count > 0));
    },
    outgoing(request) {
      return page(
        "outgoing",
        () => replyPartitions,
        request,
        async (rows) => {
          const cases = await casesOf(
            rows.map(([, id = ""]) => id),
            false,
          );
          return rows.flatMap(([at, caseId = "", replyId]) => {
            const record = cases.get(caseId);
            const reply = record?.replies.find((one) => one.id === replyId && one.at === at);
            return record && reply ? { reply, record } : [];
          });
        },
      );
    },
    close: () => table.close(),
  };
}

const ifVersion = (version: number): Condition =>
  version === 0
    ? absent
    : {
        expression: "#version = :version",
        names: { "#version": "version" },
        values: { ":version": { N: String(version) } },
      };

function caseItem(record: Case, written: string): Item {
  const { id, version, type, posting, due } = record;
  return itemOf(caseKey(id), record, `application ${id}`, written, {
    version: { N: String(version) },
    type: { S: type },
    posting: { S: posting },
    ...(record.type === "application" && entryIn("listed", applicationEntry(record, statusOf(record)))),
    ...(due && { ...entryIn("due", dueEntry(id, due.at)), [indexes.due.with]: { S: due.step } }),
  });
}

function itemOf({ pk, sk }: Key, record: unknown, what: string, written: string, beside: Item): Item {
  return {
    [keyNames.pk]: { S: pk },
    [keyNames.sk]: { S: sk },
    written: { S: written },
    record: { B: packed(record, what) },
    ...beside,
  };
}

const entryIn = (index: keyof typeof indexes, { pk, sk }: Entry): Item => ({
  [indexes[index].pk]: { S: pk },
  [indexes[index].sk]: { S: sk },
});

const text = (item: Item, attribute: string): string => item[attribute]?.S ?? "";
const recordIn = <T>(item: Item): T => unpacked<T>(item["record"]?.B ?? new Uint8Array());

async function postingsIn(table: ReturnType<typeof dynamoTable>): Promise<readonly string[]> {
  return ((await table.get(postingsKey))?.["ids"]?.SS ?? []).toSorted();
}
