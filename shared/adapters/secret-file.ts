import { randomBytes } from "node:crypto";
import { link, open, readFile, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * The secret that is kept in a folder: made on the first call, for the owner's eyes
 * only, and the same ever after. Ids of records follow from it, so it is never
 * overwritten: a file that holds something else is an error.
 *
 * @throws Error when the file can't be read or written, or holds no secret
 */
export async function keptSecret(folder: string): Promise<Uint8Array> {
  const path = join(folder, "key");
  const kept = await read(path);
  if (kept) return kept;
  const aside = join(folder, `key.${process.pid}.${randomBytes(4).toString("hex")}`);
  const file = await open(aside, "wx", 0o600);
  try {
    await file.write(`${randomBytes(32).toString("hex")}\n`);
    await file.sync();
    await link(aside, path).catch(unlessThere);
  } finally {
    await file.close();
    await unlink(aside);
  }
  const parent = await open(dirname(path), "r");
  await parent.sync();
  await parent.close();
  return (await read(path)) as Uint8Array;
}

async function read(path: string): Promise<Uint8Array | undefined> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  if (!/^[0-9a-f]{64}\s*$/.test(text))
    throw new Error(`${path} does not hold a Dossier key; restore it from a backup of the data folder`);
  return Buffer.from(text.trim(), "hex");
}

/** Another process made it meanwhile: that one counts. */
function unlessThere(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
}
