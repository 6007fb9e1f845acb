import type { Case, MessageRecord } from "../../domain/application.ts";
import { writeSummary } from "./summaries.ts";
import type { Migration } from "./database.ts";
import { writeWaiting } from "./waiting.ts";

/**
 * The tables, and the steps from each version of them to the next. A file holds
 * the number of steps that were taken; what is added here is never changed later.
 */
export const migrations: readonly Migration[] = [
  (database) =>
    database.exec(`
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
    `),

  /** Summaries with what they are found by, messages that wait for a person, the register. */
  (database, sql) => {
    database.exec(`
      CREATE TABLE summaries (
        id TEXT PRIMARY KEY, posting TEXT NOT NULL, received_at TEXT NOT NULL, name TEXT NOT NULL,
        summary TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX summaries_by_receipt ON summaries (posting, received_at, id);
      CREATE INDEX summaries_by_name ON summaries (posting, name, id);
      CREATE TABLE facets (
        posting TEXT NOT NULL, facet TEXT NOT NULL, received_at TEXT NOT NULL, id TEXT NOT NULL,
        PRIMARY KEY (posting, facet, received_at, id)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE words (
        posting TEXT NOT NULL, word TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (posting, word, id)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE tallies (
        posting TEXT NOT NULL, status TEXT NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (posting, status)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE waiting (
        listing TEXT NOT NULL, received_at TEXT NOT NULL, raw_key TEXT NOT NULL,
        PRIMARY KEY (listing, received_at, raw_key)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE register (
        entry_group TEXT NOT NULL, name TEXT NOT NULL, version INTEGER NOT NULL, expires_at TEXT,
        value TEXT NOT NULL, PRIMARY KEY (entry_group, name)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX register_expiring ON register (expires_at) WHERE expires_at IS NOT NULL;
    `);
    for (const { record } of sql("SELECT record FROM cases").iterate() as Iterable<Row>) {
      const stored = JSON.parse(record) as Case;
      if (stored.type === "application") writeSummary(sql, stored);
    }
    for (const { record } of sql("SELECT record FROM messages").iterate() as Iterable<Row>)
      writeWaiting(sql, undefined, JSON.parse(record) as MessageRecord);
  },
];

interface Row {
  readonly record: string;
}
