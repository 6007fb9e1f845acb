import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readFile, rename, rm, writeFile } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import * as z from "zod";
import type { Case, MessageRecord } from "../domain/application.ts";
import { cargoKinds } from "../ports.ts";
import type { CarrySource, CarryTarget, Entry, Inventory, Put } from "../ports.ts";
import { fileBlobs } from "./blobs-files.ts";

/**
 * An installation packed into a folder: `blobs/` as a data folder has them, records as
 * JSON, one a line, and a manifest that is written last. Without its manifest it is not whole.
 */

const names = { cases: "cases.jsonl", messages: "messages.jsonl", entries: "entries.jsonl" } as const;

const manifestSchema = z.object({
  format: z.literal(1, "is packed by a newer Dossier: unpack it with that one"),
  packedAt: z.iso.datetime(),
  counts: z.record(z.enum(cargoKinds), z.int().min(0)),
  hashes: z.record(z.enum(cargoKinds), z.string().regex(/^[0-9a-f]{64}$/)),
  /** Ids follow from it: without it applicants' later mail would not find their applications. */
  key: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** A folder that can't be unpacked; the words say what to do. */
export class CrateFault extends Error {
  override readonly name = "CrateFault";
}

export interface CrateTarget extends CarryTarget {
  /** What it holds by now. */
  readonly contents: CarrySource;
  /** Ends packing: what an earlier run left and this one did not find any more goes. */
  complete(): Promise<void>;
  /** Seals it: only now it is whole. */
  seal(key: Uint8Array, at: Date, inventory: Inventory): Promise<void>;
}

/**
 * Packs into a folder, which is made for its owner's eyes only. What blobs an earlier
 * run left there are not copied again.
 */
export async function packInto(folder: string): Promise<CrateTarget> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await rm(join(folder, "manifest.json"), { force: true });
  const blobs = fileBlobs(folder);
  const files = {
    cases: await open(join(folder, `${names.cases}.part`), "w", 0o600),
    messages: await open(join(folder, `${names.messages}.part`), "w", 0o600),
    entries: await open(join(folder, `${names.entries}.part`), "w", 0o600),
  };
  const packed = new Set<string>();
  const line = async (file: FileHandle, record: object): Promise<Put> => {
    await file.write(`${JSON.stringify(record).replaceAll(/[\u2028\u2029]/g, escaped)}\n`);
    return "written";
  };
  return {
    case: (record) => line(files.cases, record),
    message: (record) => line(files.messages, record),
    entry: (entry) => line(files.entries, entry),
    async blob(key, bytes) {
      packed.add(key);
      if (await blobs.put(key, bytes, { ifAbsent: true })) return "written";
      const there = await blobs.get(key);
      if (there && Buffer.compare(there, bytes) === 0) return "same";
      // It was changed since an earlier run: the newer one counts.
      await blobs.put(key, bytes);
      return "written";
    },
    contents: contentsOf(folder),
    async complete() {
      for (const [kind, file] of Object.entries(files)) {
        await file.sync();
        await file.close();
        const path = join(folder, names[kind as keyof typeof names]);
        await rename(`${path}.part`, path);
      }
      for await (const key of blobs.list("")) if (!packed.has(key)) await blobs.remove(key);
    },
    async seal(key, at, { counts, hashes }) {
      const manifest: Manifest = {
        format: 1,
        packedAt: at.toISOString(),
        counts,
        hashes,
        key: Buffer.from(key).toString("hex"),
      };
      const path = join(folder, "manifest.json");
      await writeFile(`${path}.part`, `${JSON.stringify(manifest, undefined, 2)}\n`, { mode: 0o600 });
      await rename(`${path}.part`, path);
    },
  };
}

/** Ends of a line to some who read lines, and none to JSON. */
const escaped = (sign: string) => (sign === "\u2028" ? "\\u2028" : "\\u2029");

/**
 * A packed folder to unpack. Whether it is as it was packed, its inventory tells.
 *
 * @throws CrateFault when it is none, or was not sealed
 */
export async function openCrate(
  folder: string,
): Promise<{ readonly source: CarrySource; readonly manifest: Manifest }> {
  return { source: contentsOf(folder), manifest: await readManifest(folder) };
}

async function readManifest(folder: string): Promise<Manifest> {
  let text: string;
  try {
    text = await readFile(join(folder, "manifest.json"), "utf8");
  } catch {
    throw new CrateFault(
      `${folder} has no manifest.json: it was not packed by 'dossier export --all', or that was cut off. Pack it again.`,
    );
  }
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch (error) {
    const words = error instanceof z.ZodError ? error.issues[0]?.message : (error as Error).message;
    throw new CrateFault(`${join(folder, "manifest.json")} can't be read: ${words}.`);
  }
}

function contentsOf(folder: string): CarrySource {
  return {
    blobs: fileBlobs(folder),
    holdings: {
      cases: () => linesOf<Case>(join(folder, names.cases)),
      messages: () => linesOf<MessageRecord>(join(folder, names.messages)),
      entries: () => linesOf<Entry>(join(folder, names.entries)),
    },
  };
}

async function* linesOf<T>(path: string): AsyncGenerator<T> {
  for await (const line of createInterface({
    input: createReadStream(path),
    crlfDelay: Number.POSITIVE_INFINITY,
  }))
    if (line !== "") yield JSON.parse(line) as T;
}

/** sha256 in hex, of a text and of bytes as they come. */
export const sha256 = {
  text: (text: string): string => createHash("sha256").update(text).digest("hex"),
  async bytes(chunks: AsyncIterable<Uint8Array>): Promise<string> {
    const hash = createHash("sha256");
    for await (const chunk of chunks) hash.update(chunk);
    return hash.digest("hex");
  },
};
