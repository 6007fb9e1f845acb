import type { DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";
import type { Application, Case } from "../../domain/application.ts";
import { applicationStates } from "../../domain/check/verdict.ts";
import type { ApplicationState } from "../../domain/check/verdict.ts";
import type { DueWork, Records } from "../../ports.ts";
import { jitter } from "../clock.ts";
import { freshMark, ifVersion, wasOurs } from "./condition.ts";
import { dynamoTable } from "./dynamodb.ts";
import type { Item, Table } from "./dynamodb.ts";
import { entryIn, itemOf, text } from "./item.ts";
import { countOf, pageOf } from "./listing.ts";
import { firstOf } from "./merge.ts";
import { messagesIn } from "./messages.ts";
import { recordIn } from "./packing.ts";
import { pointerKeys, pointers } from "./pointers.ts";
import { listSummaries, summaryAttributes } from "./summaries.ts";
import {
  applicationPartitions,
  caseKey,
  caseOfMailKey,
  dueEntry,
  duePartitions,
  mailPartition,
  partsOf,
  postingsKey,
  replyPartitions,
  upTo,
} from "./table.ts";
import type { Key } from "./table.ts";

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

  const noted = async ({ version, type, posting }: Case) => {
    // Reading costs less than writing what is there already. It is asked each time: a table may be restored.
    if (version === 1 && type === "application" && !(await postingsIn(table)).includes(posting))
      await table.addToSet(postingsKey, "ids", posting);
  };
  const casesOf = async (ids: readonly string[], consistent: boolean) => {
    const items = await table.getAll([...new Set(ids)].map(caseKey), consistent);
    return new Map(items.map((item) => recordIn<Case>(item)).map((record) => [record.id, record]));
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
      await table.putAll(missing(stored));
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
    ...messagesIn(table),
    applications({ posting, status, ...request }) {
      const partitions = async () => {
        const known = posting === undefined ? await postingsIn(table) : [posting];
        const states = status === undefined ? applicationStates : [status];
        return known.flatMap((one) => states.flatMap((state) => applicationPartitions(one, state)));
      };
      const name = ["applications", posting, status].join(" ");
      return pageOf(table, { name, index: "summaries", partitions }, request, async (rows) => {
        const ids = rows.map(([, id = ""]) => id);
        const cases = await casesOf(ids, false);
        return ids.flatMap((id) => (cases.get(id) as Application | undefined) ?? []);
      });
    },
    summaries: (query) => listSummaries(table, query),
    async counts(posting) {
      const of = async (status: ApplicationState) =>
        [status, await countOf(table, "summaries", applicationPartitions(posting, status))] as const;
      const counts = await Promise.all(applicationStates.map(of));
      return Object.fromEntries(counts) as Record<ApplicationState, number>;
    },
    outgoing(request) {
      return pageOf(table, { name: "outgoing", partitions: () => replyPartitions }, request, async (rows) => {
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

/** Each conflict means that another writer got on. */
const maxConflicts = 30;

function caseItem(record: Case, written: string): Item {
  const { id, version, due } = record;
  return itemOf(caseKey(id), record, `application ${id}`, written, {
    version: { N: String(version) },
    ...(record.type === "application" && summaryAttributes(record)),
    ...(due && entryIn("due", dueEntry(id, due.at))),
  });
}

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
