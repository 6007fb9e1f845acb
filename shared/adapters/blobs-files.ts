import { randomUUID } from "node:crypto";
import type { Dirent } from "node:fs";
import { constants } from "node:fs";
import { link, mkdir, open, readFile, readdir, rename, rm, rmdir, unlink } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import type { Blobs } from "../ports.ts";
import { checkedKey } from "./blob-key.ts";
import { piecesOf } from "./content.ts";

export interface FileBlobs extends Blobs {
  /**
   * Stores a stream without holding it in memory. Durable, whole and under its
   * name when it resolves; when it fails nothing is there.
   */
  putStream(key: string, bytes: AsyncIterable<Uint8Array>): Promise<void>;
}

/**
 * Blobs as files under a folder. A file is written aside, flushed and renamed into
 * place, and its folder is flushed too, so that what resolved survives a power cut
 * and a reader never sees half of it.
 *
 * @param folder is created when absent
 */
export function fileBlobs(folder: string): FileBlobs {
  const aside = asideIn(folder);
  const pathOf = (key: string) => join(folder, "blobs", ...checkedKey(key).split("/"));

  return {
    async put(key, content, options) {
      const target = pathOf(key);
      if (options?.ifAbsent && (await exists(target))) return false;
      return placed(await written(aside, piecesOf(content)), target, options?.ifAbsent ?? false);
    },
    async putStream(key, bytes) {
      const target = pathOf(key);
      await placed(await written(aside, bytes), target, false);
    },
    async get(key) {
      return missing(() => readFile(pathOf(key)));
    },
    async open(key) {
      const handle = await missing(() => open(pathOf(key), constants.O_RDONLY));
      if (!handle || (await handle.stat()).isFile())
        return handle?.createReadStream({ highWaterMark: 64 * 1024 });
      await handle.close();
      return undefined;
    },
    list(prefix, after) {
      return keysUnder(join(folder, "blobs"), "", prefix, after);
    },
    async remove(prefix) {
      const root = join(folder, "blobs");
      let count = 0;
      for await (const key of keysUnder(root, "", prefix, undefined)) {
        await unlink(join(root, ...key.split("/")));
        count += 1;
      }
      await removeEmpty(root, prefix);
      return count;
    },
  };
}

/** Where files lie while they are written, on the same disk. */
export const asideIn = (folder: string): string => join(folder, "tmp");

/** What a process that was killed left half written. Called before anything is written. */
export async function clearAside(folder: string): Promise<void> {
  await rm(asideIn(folder), { recursive: true, force: true });
}

/** Writes bytes to a file of its own and flushes it. Returns its path; leaves nothing when it fails. */
async function written(
  aside: string,
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<string> {
  await mkdir(aside, { recursive: true });
  const path = join(aside, randomUUID());
  const handle = await open(path, "wx", 0o600);
  try {
    for await (const chunk of bytes) await writeWhole(handle, chunk);
    await handle.sync();
  } catch (error) {
    await unlink(path).catch(() => undefined);
    throw error;
  } finally {
    await handle.close();
  }
  return path;
}

/** A write may take a part only. */
async function writeWhole(handle: Awaited<ReturnType<typeof open>>, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length;) done += (await handle.write(bytes, done)).bytesWritten;
}

/** Puts a written file in its place. Returns false, and drops it, when `onlyNew` and the place is taken. */
async function placed(path: string, target: string, onlyNew: boolean): Promise<boolean> {
  try {
    await makeFolder(dirname(target));
    if (onlyNew) {
      await link(path, target);
      await unlink(path);
    } else await rename(path, target);
    await flush(dirname(target));
    return true;
  } catch (error) {
    await unlink(path).catch(() => undefined);
    if (onlyNew && codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/** Makes a folder whose own entry survives as well: each new level is flushed from its parent. */
async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let level = folder; level.length >= first.length; level = dirname(level)) await flush(dirname(level));
}

async function flush(folder: string): Promise<void> {
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Keys in the order of their text, in which `a-b/x` stands before `a/x`. */
async function* keysUnder(
  root: string,
  path: string,
  prefix: string,
  after: string | undefined,
): AsyncGenerator<string> {
  const entries = (await missing(() => readdir(join(root, path), { withFileTypes: true }))) ?? [];
  const named = entries.map((entry) => ({
    entry,
    key: path + entry.name + (entry.isDirectory() ? "/" : ""),
  }));
  for (const { entry, key } of named.toSorted((one, other) => (one.key < other.key ? -1 : 1)))
    if (mayHold(entry, key, prefix, after))
      if (entry.isDirectory()) yield* keysUnder(root, key, prefix, after);
      else yield key;
}

function mayHold(entry: Dirent, key: string, prefix: string, after: string | undefined): boolean {
  if (!entry.isDirectory()) return key.startsWith(prefix) && (after === undefined || key > after);
  if (!key.startsWith(prefix) && !prefix.startsWith(key)) return false;
  return after === undefined || after < key || after.startsWith(key);
}

/** Folders under a prefix that hold nothing any more, innermost first. */
async function removeEmpty(root: string, prefix: string): Promise<void> {
  const folder = prefix.endsWith("/") ? prefix : dirname(prefix);
  const start = join(root, ...folder.split("/").filter((part) => part !== "" && part !== "."));
  const entries = await missing(() => readdir(start, { recursive: true, withFileTypes: true }));
  const folders = (entries ?? [])
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted((one, other) => other.split(sep).length - one.split(sep).length);
  for (const path of prefix.endsWith("/") ? [...folders, start] : folders)
    await rmdir(path).catch(() => undefined); // Not empty: it stays.
}

async function exists(path: string): Promise<boolean> {
  const handle = await missing(() => open(path, constants.O_RDONLY));
  await handle?.close();
  return handle !== undefined;
}

/** Undefined for what is not there; every other error is one. */
async function missing<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (notThere.has(codeOf(error) ?? "")) return undefined;
    throw error;
  }
}

/** No such path, one that goes through a file, or one that is a folder. */
const notThere = new Set(["ENOENT", "ENOTDIR", "EISDIR"]);

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;
