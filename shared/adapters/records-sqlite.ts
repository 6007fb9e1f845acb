import { DatabaseSync } from "node:sqlite";
import type { StatementSync } from "node:sqlite";
import type { Application, Case, MessageRecord } from "../domain/application.ts";
import type { ApplicationState } from "../domain/check/verdict.ts";
import type { Outcome } from "../domain/mail/message.ts";
import { statusOf } from "../domain/present.ts";
import type { DueWork, Records } from "../ports.ts";
import { cursorAt, pageLimit, positionOf } from "./cursor.ts";

/** The records can't be opened; the words say what to do. */
export class RecordsFault extends Error {
  override readonly name = "RecordsFault";
}

export interface SqliteRecords extends Records {
  close(): void;
}

/** Counts changes of the tables below; a file from a newer Dossier is left alone. */
const schemaVersion = 1;

const schema = `
  CREATE TABLE cases (
    id TEXT PRIMARY KEY, version INTEGER NOT NULL, type TEXT NOT NULL, posting TEXT NOT NULL,
    status TEXT, received_at TEXT NOT NULL, due_step TEXT, due_at TEXT, record TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX cases_listed ON cases (type, received_at, id);
  CREATE INDEX cases_of_posting ON cases (type, posting, status, received_at, id);
  CREATE INDEX cases_due ON cases (due_at, id) WHERE due_at IS NOT NULL;

  CREATE TABLE replies (
    case_id TEXT NOT NULL, id TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (case_id, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX replies_listed ON replies (at, case_id, id);

  CREATE TABLE mails (
    message_id TEXT NOT NULL, case_id TEXT NOT NULL, PRIMARY KEY (message_id, case_id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE messages (
    raw_key TEXT PRIMARY KEY, received_at TEXT NOT NULL, outcome TEXT NOT NULL, record TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX messages_listed ON messages (received_at, raw_key);
  CREATE INDEX messages_by_outcome ON messages (outcome, received_at, raw_key);
`;

/**
 * Records in one SQLite file. Each save is one transaction, flushed to disk before
 * it resolves (WAL, synchronous FULL). The columns beside `record` follow from it.
 *
 * @param path of the file, created when absent, or `:memory:`
 * @throws RecordsFault when it can't be opened, is locked, or is of a newer Dossier
 */
export function sqliteRecords(path: string): SqliteRecords {
  const database = opened(path);
  const statements = new Map<string, StatementSync>();
  const sql = (text: string): StatementSync => {
    const statement = statements.get(text) ?? database.prepare(text);
    statements.set(text, statement);
    return statement;
  };
  const rows = <T>(text: string, ...values: (string | number)[]) =>
    sql(text).all(...values) as unknown as T[];
  const parsed = <T>({ record }: { record: string }) => JSON.parse(record) as T;

  return {
    async load(id) {
      const [row] = rows<{ record: string }>("SELECT record FROM cases WHERE id = ?", id);
      return row && parsed<Case>(row);
    },
    async save(record) {
      const stored = { ...record, version: record.version + 1 };
      return inTransaction(database, () => (writeCase(sql, stored) ? stored : undefined));
    },
    async casesByMessageId(messageId) {
      return rows<{ id: string }>(
        "SELECT case_id AS id FROM mails WHERE message_id = ? ORDER BY case_id",
        messageId,
      ).map(({ id }) => id);
    },
    async message(rawKey) {
      const [row] = rows<{ record: string }>("SELECT record FROM messages WHERE raw_key = ?", rawKey);
      return row && parsed<MessageRecord>(row);
    },
    async saveMessage(record) {
      const { changes } = sql(
        "INSERT INTO messages (raw_key, received_at, outcome, record) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
      ).run(record.rawKey, record.receivedAt, record.outcome, JSON.stringify(record));
      return Number(changes) === 1;
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
    async counts(posting) {
      const counts: Record<ApplicationState, number> = { complete: 0, incomplete: 0, "needs-review": 0 };
      const found = rows<{ status: ApplicationState; count: number }>(
        "SELECT status, count(*) AS count FROM cases WHERE type = 'application' AND posting = ? GROUP BY status",
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
    close() {
      statements.clear();
      database.close();
    },
  };
}

/** Sorts behind every text that stands in a sort key. */
const last = "\u{10FFFF}";

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
function writeCase(sql: (text: string) => StatementSync, record: Case): boolean {
  const status = record.type === "application" ? statusOf(record) : null;
  const columns = [
    record.version,
    record.type,
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

function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

function opened(path: string): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { timeout: 5000 });
    database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
    migrate(database, path);
    return database;
  } catch (error) {
    database?.close();
    throw error instanceof RecordsFault ? error : fault(path, error);
  }
}

function migrate(database: DatabaseSync, path: string): void {
  const { user_version: version } = database.prepare("PRAGMA user_version").get() as { user_version: number };
  if (version > schemaVersion)
    throw new RecordsFault(
      `${path} was written by a newer Dossier (records version ${version}, this one knows ${schemaVersion}). Start the newer version.`,
    );
  if (version === 0)
    inTransaction(database, () => database.exec(`${schema} PRAGMA user_version = ${schemaVersion};`));
}

/** SQLite's result codes, as far as something can be done about them. */
function fault(path: string, error: unknown): RecordsFault {
  const code = (error as { errcode?: number }).errcode ?? 0;
  const words = error instanceof Error ? error.message : String(error);
  const remedy: Readonly<Record<number, string>> = {
    5: "It is in use by another process. Stop that one, or choose another folder.",
    8: "It may not be written. Check the permissions of the file and its folder.",
    11: "It is damaged. Restore it from a backup.",
    13: "The disk is full. Make room.",
    14: "It can't be opened. Check that its folder exists and may be written.",
    26: "It is not a Dossier database. Choose another folder, or move the file away.",
  };
  return new RecordsFault(`${path}: ${words}. ${remedy[code % 256] ?? "Check the disk and the file."}`, {
    cause: error,
  });
}
