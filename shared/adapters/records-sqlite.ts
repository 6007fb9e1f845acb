import type { Application, Case, MessageRecord } from "../domain/application.ts";
import type { ApplicationState } from "../domain/check/verdict.ts";
import type { Outcome } from "../domain/mail/message.ts";
import { statusOf } from "../domain/present.ts";
import type { Clock, DueWork, Holdings, Records, Register } from "../ports.ts";
import { cursorAt, pageLimit, positionOf } from "./cursor.ts";
import { openDatabase } from "./sqlite/database.ts";
import type { Sql } from "./sqlite/database.ts";
import { holdingsIn } from "./sqlite/holdings.ts";
import { registerIn, removeExpired } from "./sqlite/register.ts";
import { migrations } from "./sqlite/schema.ts";
import { last, listSummaries, removeSummary, writeSummary } from "./sqlite/summaries.ts";
import { waitingListing, writeWaiting } from "./sqlite/waiting.ts";

export { RecordsFault } from "./sqlite/database.ts";

export interface SqliteRecords extends Records {
  /** Kept in the same file. */
  readonly register: Register;
  readonly holdings: Holdings;
  close(): void;
}

/**
 * Records in one SQLite file. Each save is one transaction, flushed to disk before
 * it resolves. The columns beside `record`, and the tables beside `cases` and
 * `messages`, follow from it.
 *
 * @param path of the file, created when absent, or `:memory:`
 * @param now tells what of the register has expired; nothing without it
 * @throws RecordsFault when it can't be opened, is locked, or is of a newer Dossier
 */
export function sqliteRecords(path: string, now?: Clock): SqliteRecords {
  const database = openDatabase(path, migrations);
  const { sql, rows, inTransaction } = database;
  if (now) removeExpired(database, now);
  const parsed = <T>({ record }: { record: string }) => JSON.parse(record) as T;
  const messageIn = (rawKey: string) =>
    rows<{ record: string }>("SELECT record FROM messages WHERE raw_key = ?", rawKey).map((row) =>
      parsed<MessageRecord>(row),
    )[0];

  return {
    async load(id) {
      const [row] = rows<{ record: string }>("SELECT record FROM cases WHERE id = ?", id);
      return row && parsed<Case>(row);
    },
    async save(record) {
      const stored = { ...record, version: record.version + 1 };
      return inTransaction(() => (writeCase(sql, stored) ? stored : undefined));
    },
    async removeCase(id) {
      inTransaction(() => {
        removeSummary(sql, id);
        sql("DELETE FROM replies WHERE case_id = ?").run(id);
        sql("DELETE FROM mails WHERE case_id = ?").run(id);
        sql("DELETE FROM cases WHERE id = ?").run(id);
      });
    },
    async casesByMessageId(messageId) {
      return rows<{ id: string }>(
        "SELECT case_id AS id FROM mails WHERE message_id = ? ORDER BY case_id",
        messageId,
      ).map(({ id }) => id);
    },
    async message(rawKey) {
      return messageIn(rawKey);
    },
    async saveMessage(record) {
      return inTransaction(() => {
        const { changes } = sql(
          "INSERT INTO messages (raw_key, received_at, outcome, record) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        ).run(record.rawKey, record.receivedAt, record.outcome, JSON.stringify(record));
        if (Number(changes) === 1) writeWaiting(sql, undefined, record);
        return Number(changes) === 1;
      });
    },
    async resolveMessage(rawKey, resolution) {
      return inTransaction(() => {
        const before = messageIn(rawKey);
        if (!before) return false;
        const { resolved: _before, ...rest } = before;
        const after: MessageRecord = { ...rest, ...(resolution && { resolved: resolution }) };
        sql("UPDATE messages SET record = ? WHERE raw_key = ?").run(JSON.stringify(after), rawKey);
        writeWaiting(sql, before, after);
        return true;
      });
    },
    async removeMessage(rawKey) {
      inTransaction(() => {
        writeWaiting(sql, messageIn(rawKey), undefined);
        sql("DELETE FROM messages WHERE raw_key = ?").run(rawKey);
      });
    },
    async due(until, limit) {
      return rows<DueWork>(
        `SELECT id, due_step AS step, due_at AS at FROM cases
         WHERE due_at IS NOT NULL AND due_at <= ? ORDER BY due_at, id LIMIT ?`,
        until,
        limit,
      );
    },
    async dueCount(until) {
      const [row] = rows<{ count: number; oldest: string | null }>(
        "SELECT count(*) AS count, min(due_at) AS oldest FROM cases WHERE due_at IS NOT NULL AND due_at <= ?",
        until,
      );
      return { count: row?.count ?? 0, ...(row?.oldest && { oldest: row.oldest }) };
    },
    async applications({ posting, status, cursor, limit }) {
      const listing = ["applications", posting, status].join(" ");
      const [at = last, id = last] = positionOf(listing, cursor) ?? [];
      const found = rows<{ record: string }>(
        `SELECT record FROM cases WHERE type = 'application' ${posting === undefined ? "" : "AND posting = ?"}
         ${status === undefined ? "" : "AND status = ?"} AND (received_at, id) < (?, ?)
         ORDER BY received_at DESC, id DESC LIMIT ?`,
        ...[posting, status].filter((value) => value !== undefined),
        at,
        id,
        pageLimit(limit) + 1,
      ).map((row) => parsed<Application>(row));
      return page(listing, found, limit, (record) => [record.receivedAt, record.id]);
    },
    async summaries(query) {
      return listSummaries(database, query);
    },
    async counts(posting) {
      const counts: Record<ApplicationState, number> = { complete: 0, incomplete: 0, "needs-review": 0 };
      const found = rows<{ status: ApplicationState; count: number }>(
        "SELECT status, count FROM tallies WHERE posting = ?",
        posting,
      );
      for (const { status, count } of found) counts[status] = count;
      return counts;
    },
    async messages({ outcome, cursor, limit }) {
      const listing = ["messages", outcome].join(" ");
      const [at = last, key = last] = positionOf(listing, cursor) ?? [];
      const found = rows<{ record: string }>(
        `SELECT record FROM messages WHERE ${outcome === undefined ? "" : "outcome = ? AND"}
         (received_at, raw_key) < (?, ?) ORDER BY received_at DESC, raw_key DESC LIMIT ?`,
        ...(outcome === undefined ? [] : [outcome]),
        at,
        key,
        pageLimit(limit) + 1,
      ).map((row) => parsed<MessageRecord>(row));
      return page(listing, found, limit, (record) => [record.receivedAt, record.rawKey]);
    },
    async waiting({ outcome, posting, cursor, limit }) {
      const listing = waitingListing(outcome, posting);
      const [at = last, key = last] = positionOf(listing, cursor) ?? [];
      const found = rows<{ record: string }>(
        `SELECT messages.record FROM waiting CROSS JOIN messages ON messages.raw_key = waiting.raw_key
         WHERE listing = ? AND (waiting.received_at, waiting.raw_key) < (?, ?)
         ORDER BY waiting.received_at DESC, waiting.raw_key DESC LIMIT ?`,
        listing,
        at,
        key,
        pageLimit(limit) + 1,
      ).map((row) => parsed<MessageRecord>(row));
      return page(listing, found, limit, (record) => [record.receivedAt, record.rawKey]);
    },
    async messageCounts() {
      const found = rows<{ outcome: Outcome; count: number }>(
        "SELECT outcome, count(*) AS count FROM messages GROUP BY outcome",
      );
      return Object.fromEntries(found.map(({ outcome, count }) => [outcome, count]));
    },
    async outgoing({ cursor, limit }) {
      const [at = last, caseId = last, replyId = last] = positionOf("outgoing", cursor) ?? [];
      const found = rows<{ record: string; reply: string }>(
        `SELECT cases.record, replies.id AS reply FROM replies JOIN cases ON cases.id = replies.case_id
         WHERE (replies.at, replies.case_id, replies.id) < (?, ?, ?)
         ORDER BY replies.at DESC, replies.case_id DESC, replies.id DESC LIMIT ?`,
        at,
        caseId,
        replyId,
        pageLimit(limit) + 1,
      ).flatMap((row) => {
        const record = parsed<Case>(row);
        return record.replies.filter(({ id }) => id === row.reply).map((reply) => ({ reply, record }));
      });
      return page("outgoing", found, limit, ({ reply, record }) => [reply.at, record.id, reply.id]);
    },
    register: registerIn(database),
    holdings: holdingsIn(database),
    close: database.close,
  };
}

function page<T>(
  listing: string,
  found: readonly T[],
  limit: number,
  keys: (row: T) => readonly string[],
): { items: readonly T[]; next?: string } {
  const items = found.slice(0, pageLimit(limit));
  const end = items.at(-1);
  return { items, ...(found.length > items.length && end && { next: cursorAt(listing, keys(end)) }) };
}

/** Writes a case over the version before it, with what is listed and looked up by. False when another came first. */
function writeCase(sql: Sql, record: Case): boolean {
  const status = record.type === "application" ? statusOf(record) : null;
  const joined = record.type === "application" && record.joined;
  const columns = [
    record.version,
    joined ? "joined" : record.type,
    record.posting,
    status,
    record.receivedAt,
    record.due?.step ?? null,
    record.due?.at ?? null,
    JSON.stringify(record),
  ];
  const { changes } =
    record.version === 1
      ? sql(
          `INSERT INTO cases (version, type, posting, status, received_at, due_step, due_at, record, id)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
        ).run(...columns, record.id)
      : sql(
          `UPDATE cases SET version = ?, type = ?, posting = ?, status = ?, received_at = ?, due_step = ?,
           due_at = ?, record = ? WHERE id = ? AND version = ?`,
        ).run(...columns, record.id, record.version - 1);
  if (Number(changes) !== 1) return false;
  if (record.type === "application") writeSummary(sql, record);
  for (const { id, at } of record.replies)
    sql("INSERT INTO replies (case_id, id, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING").run(
      record.id,
      id,
      at,
    );
  for (const { messageId } of [...record.messages, ...record.replies])
    if (messageId)
      sql("INSERT INTO mails (message_id, case_id) VALUES (?, ?) ON CONFLICT DO NOTHING").run(
        messageId,
        record.id,
      );
  return true;
}
