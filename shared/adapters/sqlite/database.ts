import { DatabaseSync } from "node:sqlite";
import type { StatementSync } from "node:sqlite";

/** The records can't be opened; the words say what to do. */
export class RecordsFault extends Error {
  override readonly name = "RecordsFault";
}

/** A statement by its text, prepared once. */
export type Sql = (text: string) => StatementSync;

/** Brings the tables from one version to the next. */
export type Migration = (database: DatabaseSync, sql: Sql) => void;

export interface Database {
  readonly sql: Sql;
  rows<T>(text: string, ...values: (string | number)[]): T[];
  /** All of it is written, or nothing. */
  inTransaction<T>(work: () => T): T;
  close(): void;
}

/**
 * A SQLite file with the tables of this version. Each transaction is flushed to disk
 * before it ends (WAL, synchronous FULL).
 *
 * @param path of the file, created when absent, or `:memory:`
 * @param migrations all steps to this version's tables; a file holds how many were taken
 * @throws RecordsFault when it can't be opened, is locked, or is of a newer Dossier
 */
export function openDatabase(path: string, migrations: readonly Migration[]): Database {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { timeout: 5000 });
    // What is erased is overwritten, not only let go.
    database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;");
    const opened = withStatements(database);
    migrate(database, opened.sql, path, migrations);
    return opened;
  } catch (error) {
    database?.close();
    throw error instanceof RecordsFault ? error : fault(path, error);
  }
}

function withStatements(database: DatabaseSync): Database {
  const statements = new Map<string, StatementSync>();
  const sql: Sql = (text) => {
    const statement = statements.get(text) ?? database.prepare(text);
    statements.set(text, statement);
    return statement;
  };
  return {
    sql,
    rows: <T>(text: string, ...values: (string | number)[]) => sql(text).all(...values) as unknown as T[],
    inTransaction: (work) => inTransaction(database, work),
    close() {
      statements.clear();
      database.close();
    },
  };
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

function migrate(database: DatabaseSync, sql: Sql, path: string, migrations: readonly Migration[]): void {
  const versionOf = () =>
    (database.prepare("PRAGMA user_version").get() as { user_version: number }).user_version;
  if (versionOf() > migrations.length)
    throw new RecordsFault(
      `${path} was written by a newer Dossier (records version ${versionOf()}, this one knows ${migrations.length}). Start the newer version.`,
    );
  if (versionOf() < migrations.length)
    inTransaction(database, () => {
      // Asked again: another process may have come first.
      for (const step of migrations.slice(versionOf())) step(database, sql);
      database.exec(`PRAGMA user_version = ${migrations.length}`);
    });
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
