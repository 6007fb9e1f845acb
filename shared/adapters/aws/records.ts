import type { DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";
import type { Application, Case, MessageRecord } from "../../domain/application.ts";
import { applicationStates } from "../../domain/check/verdict.ts";
import type { ApplicationState } from "../../domain/check/verdict.ts";
import { outcomes } from "../../domain/mail/message.ts";
import type { Outcome } from "../../domain/mail/message.ts";
import { waitingOutcomes } from "../../ports.ts";
import type { DueWork, Listed, PageRequest, Records } from "../../ports.ts";
import { jitter } from "../clock.ts";
import { cursorAt, pageLimit, positionOf } from "../cursor.ts";
import { absent, freshMark, ifVersion, wasOurs } from "./condition.ts";
import { dynamoTable } from "./dynamodb.ts";
import type { Condition, Item, Table } from "./dynamodb.ts";
import { firstOf, merged } from "./merge.ts";
import { recordAttribute, recordIn } from "./packing.ts";
import { pointerKeys, pointers } from "./pointers.ts";
import { listSummaries, summaryAttributes } from "./summaries.ts";
import {
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
  waitingEntry,
  waitingPartitions,
} from "./table.ts";
import type { Entry, IndexName, Key } from "./table.ts";

export interface DynamoRecords extends Records {
  close(): void;
}

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
  const { remember, forget, missing } = pointers();
  const postingsSeen = new Set<string>();

  const noted = async (record: Case) => {
    const first = record.version === 1 && record.type === "application";
    if (first && !postingsSeen.has(record.posting)) {
      // Reading costs less than writing what is there already.
      for (const id of await postingsIn(table)) postingsSeen.add(id);
      if (!postingsSeen.has(record.posting)) await table.addToSet(postingsKey, "ids", record.posting);
      postingsSeen.add(record.posting);
    }
    await table.putAll(missing(record));
  };
  const casesOf = async (ids: readonly string[], consistent: boolean) => {
    const items = await table.getAll([...new Set(ids)].map(caseKey), consistent);
    return new Map(items.map((item) => recordIn<Case>(item)).map((record) => [record.id, record]));
  };
  const counted = async (index: IndexName, partitions: readonly string[]) => {
    const counts = await Promise.all(partitions.map((pk) => table.count({ index, pk })));
    return counts.reduce((sum, count) => sum + count, 0);
  };
  const listed = (
    index: IndexName,
    partitions: readonly string[],
    position: readonly string[] | undefined,
    limit: number,
  ) => {
    const { sk } = indexes[index];
    const chunk = Math.min(limit, Math.max(10, Math.ceil((2 * limit) / Math.max(1, partitions.length))));
    const below = position && { below: sortKey(position) };
    const sources = partitions.map((pk) => table.rows({ index, pk, newestFirst: true, chunk, ...below }));
    return merged(sources, (one, other) => text(one, sk) > text(other, sk));
  };
  /** A page of a listing: its rows by index, then the records that they stand for. */
  const page = async <T>(
    { index = "listed", ...listing }: Listing,
    request: PageRequest,
    read: (rows: readonly (readonly string[])[]) => Promise<readonly T[]>,
  ): Promise<Listed<T>> => {
    const position = positionOf(listing.name, request.cursor);
    const limit = pageLimit(request.limit);
    const rows: (readonly string[])[] = [];
    let looked = 0;
    let end: readonly string[] = [];
    for await (const row of listed(index, await listing.partitions(), position, limit + 1)) {
      const parts = partsOf(text(row, indexes[index].sk));
      const wanted = listing.wanted?.(parts) ?? true;
      if ((wanted && rows.length === limit) || looked === maxLooked)
        return { items: await read(rows), next: cursorAt(listing.name, end) };
      if (wanted) rows.push(parts);
      looked += 1;
      end = parts;
    }
    return { items: await read(rows) };
  };
  const messagesOf = async (rows: readonly (readonly string[])[]) => {
    const keys = rows.map(([, rawKey = ""]) => rawKey);
    const items = await table.getAll(keys.map(messageKey), false);
    const records = new Map(items.map((item) => [text(item, "pk"), item]));
    return keys.flatMap((rawKey) => {
      const item = records.get(messageKey(rawKey).pk);
      return item ? recordIn<MessageRecord>(item) : [];
    });
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
      const written = freshMark();
      const item = caseItem(stored, written);
      await noted(stored);
      const key = caseKey(record.id);
      if (!(await table.put(item, ifVersion(record.version))) && !(await wasOurs(table, key, written)))
        return undefined;
      remember(stored);
      return stored;
    },
    async removeCase(id) {
      for (let attempt = 1; ; attempt += 1) {
        const item = await table.get(caseKey(id));
        if (!item) return;
        const record = recordIn<Case>(item);
        await table.removeAll([...pointerKeys(record), ...(await besides(table, id))]);
        forget(id);
        // Written in between: it may be found by more than was removed.
        if (await table.remove(caseKey(id), ifVersion(record.version))) return;
        if (attempt >= maxConflicts) throw new Error(`case ${id} was changed by others while it was removed`);
        await jitter(attempt);
      }
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
    async due(until, limit) {
      const rows = await dueUpTo(until, limit);
      const work = rows.map((row) => partsOf(text(row, "dueSk")));
      // Which step it is stands in the case: in the index it would have to be written with every change.
      const cases = await casesOf(
        work.map(([, id = ""]) => id),
        true,
      );
      return work.flatMap(([at = "", id = ""]): DueWork[] => {
        const step = cases.get(id)?.due?.step;
        return step ? [{ id, step, at }] : [];
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
      const name = ["applications", posting, status].join(" ");
      return page({ name, index: "summaries", partitions }, request, async (rows) => {
        const ids = rows.map(([, id = ""]) => id);
        const cases = await casesOf(ids, false);
        return ids.flatMap((id) => (cases.get(id) as Application | undefined) ?? []);
      });
    },
    summaries: (query) => listSummaries(table, query),
    async counts(posting) {
      const of = async (status: ApplicationState) =>
        [status, await counted("summaries", applicationPartitions(posting, status))] as const;
      const counts = await Promise.all(applicationStates.map(of));
      return Object.fromEntries(counts) as Record<ApplicationState, number>;
    },
    messages({ outcome, ...request }) {
      const partitions = () => (outcome === undefined ? outcomes : [outcome]).flatMap(messagePartitions);
      return page({ name: ["messages", outcome].join(" "), partitions }, request, messagesOf);
    },
    waiting({ outcome, posting, ...request }) {
      const name = ["waiting", outcome, posting].join(" ");
      const partitions = () =>
        (outcome === undefined ? waitingOutcomes : [outcome]).flatMap(waitingPartitions);
      const wanted = ([, , of]: readonly string[]) => posting === undefined || of === posting;
      return page({ name, index: "due", partitions, wanted }, request, messagesOf);
    },
    async messageCounts() {
      const of = async (outcome: Outcome) =>
        [outcome, await counted("listed", messagePartitions(outcome))] as const;
      const counts = await Promise.all(outcomes.map(of));
      return Object.fromEntries(counts.filter(([, count]) => count > 0));
    },
    outgoing(request) {
      return page({ name: "outgoing", partitions: () => replyPartitions }, request, async (rows) => {
        const ids = rows.map(([, id = ""]) => id);
        const cases = await casesOf(ids, false);
        return rows.flatMap(([at, caseId = "", replyId]) => {
          const record = cases.get(caseId);
          const reply = record?.replies.find((one) => one.id === replyId && one.at === at);
          return record && reply ? { reply, record } : [];
        });
      });
    },
    close: () => table.close(),
  };
}

/** A listing by index: its name, where its rows are, and which of them are wanted by their keys. */
interface Listing {
  readonly name: string;
  readonly index?: IndexName;
  readonly partitions: () => Promise<readonly string[]> | readonly string[];
  readonly wanted?: (parts: readonly string[]) => boolean;
}
/** Keys that one call looks at, some 15 read units' worth. */
const maxLooked = 1000;
/** Each conflict means that another writer got on. */
const maxConflicts = 30;

const ifWritten = (written: string): Condition => ({
  expression: "#written = :written",
  names: { "#written": "written" },
  values: { ":written": { S: written } },
});

function caseItem(record: Case, written: string): Item {
  const { id, version, due } = record;
  return itemOf(caseKey(id), record, `application ${id}`, written, {
    version: { N: String(version) },
    ...(record.type === "application" && summaryAttributes(record)),
    ...(due && entryIn("due", dueEntry(id, due.at))),
  });
}

function messageItem(record: MessageRecord, written: string): Item {
  const waits = !record.resolved && waitingOutcomes.some((one) => one === record.outcome);
  return itemOf(messageKey(record.rawKey), record, `what became of ${record.rawKey}`, written, {
    ...entryIn("listed", messageEntry(record)),
    ...(waits && entryIn("due", waitingEntry(record))),
  });
}

function itemOf({ pk, sk }: Key, record: unknown, what: string, written: string, beside: Item): Item {
  return {
    [keyNames.pk]: { S: pk },
    [keyNames.sk]: { S: sk },
    written: { S: written },
    ...recordAttribute(record, what),
    ...beside,
  };
}

const entryIn = (index: keyof typeof indexes, { pk, sk }: Entry): Item => ({
  [indexes[index].pk]: { S: pk },
  [indexes[index].sk]: { S: sk },
});

const text = (item: Item, attribute: string): string => item[attribute]?.S ?? "";

/** What else stands under a case's key: the first Dossier kept its replies there. */
async function besides(table: Table, id: string): Promise<readonly Key[]> {
  const { pk, sk } = caseKey(id);
  const keys: Key[] = [];
  for await (const row of table.rows({ pk, above: sk })) keys.push({ pk, sk: text(row, "sk") });
  return keys;
}

async function postingsIn(table: Table): Promise<readonly string[]> {
  return ((await table.get(postingsKey))?.["ids"]?.SS ?? []).toSorted();
}
