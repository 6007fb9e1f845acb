import { mkdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** The folder can't be used; the words say what to do. */
export class FolderFault extends Error {
  override readonly name = "FolderFault";
}

/**
 * Holds a folder for this process alone, creating it when absent. The lock is the
 * system's own on an open file: it ends with the process, however that ends, so
 * that a killed service leaves nothing to clean up.
 *
 * @returns lets go of the folder
 * @throws FolderFault when another process holds it, or it may not be written
 */
export function holdFolder(folder: string): () => void {
  let database: DatabaseSync | undefined;
  try {
    makeFolder(resolve(folder));
    database = new DatabaseSync(join(folder, "lock"));
    database.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA user_version = 1; BEGIN EXCLUSIVE;");
  } catch (error) {
    database?.close();
    throw fault(folder, error);
  }
  const held = database;
  return () => held.close();
}

/**
 * Level by level: `mkdir` with `recursive` never ends where a file system such as
 * /proc answers that a folder which is there does not exist.
 */
function makeFolder(folder: string): void {
  const there = statSync(folder, { throwIfNoEntry: false });
  if (there?.isDirectory()) return;
  if (there) throw new Error(`${folder} is a file`);
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

const busy = 5;

function fault(folder: string, error: unknown): FolderFault {
  if ((error as { errcode?: number }).errcode === busy)
    return new FolderFault(
      `the data folder ${folder} is in use by another Dossier; stop that one, or set DOSSIER_DATA to another folder`,
    );
  const words = error instanceof Error ? error.message : String(error);
  return new FolderFault(
    `the data folder ${folder} can't be written (${words}); set DOSSIER_DATA to a folder that may be written`,
    { cause: error },
  );
}
