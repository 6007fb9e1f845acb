import type { Case } from "../domain/application.ts";
import type { Reading } from "../domain/document/reading.ts";
import type { Blobs } from "../ports.ts";
import { keyIn } from "./keys.ts";

/**
 * What a case keeps of its documents: the bytes, each a blob by its hash; short texts
 * of mails, in the record itself; and what was read of all of them, in one blob, since
 * every blob is a request to write and one to read.
 */

/** A document's bytes in pieces; undefined where they are gone. */
export async function openDocument(
  blobs: Blobs,
  record: Case,
  sha256: string,
): Promise<AsyncIterable<Uint8Array> | undefined> {
  const words = shortText(record, sha256);
  return words ? inOnePiece(words) : blobs.open(keyIn(record, "documents", sha256));
}

/** A document's bytes; undefined where they are gone. */
export async function documentBytes(
  blobs: Blobs,
  record: Case,
  sha256: string,
): Promise<Uint8Array | undefined> {
  return shortText(record, sha256) ?? blobs.get(keyIn(record, "documents", sha256));
}

/** The text of one of the case's messages, where it is kept in the record. */
export function shortText({ messages }: Pick<Case, "messages">, sha256: string): Uint8Array | undefined {
  const words = messages.find(({ text, words: kept }) => text === sha256 && kept !== undefined)?.words;
  return words === undefined ? undefined : new TextEncoder().encode(words);
}

/** A reading as it is kept: with the version of the reader that made it; the first ones have none. */
export type KeptReading = Reading & { readonly reader?: number };
/** By the hash of the document. */
export type KeptReadings = ReadonlyMap<string, KeptReading>;

/** All that was read of a case's documents. */
export async function keptReadings(blobs: Blobs, record: Pick<Case, "id">): Promise<KeptReadings> {
  const bytes = await blobs.get(readingsKey(record));
  if (!bytes) return readingsOneByOne(blobs, record);
  return new Map(Object.entries(parsed<Record<string, KeptReading>>(bytes)));
}

/** As the first Dossier kept them: each in a blob of its own. */
async function readingsOneByOne(blobs: Blobs, record: Pick<Case, "id">): Promise<KeptReadings> {
  const folder = `${keyIn(record, "readings")}/`;
  const readings = new Map<string, KeptReading>();
  for await (const key of blobs.list(folder)) {
    const bytes = await blobs.get(key);
    if (bytes) readings.set(key.slice(folder.length, -".json".length), parsed<KeptReading>(bytes));
  }
  return readings;
}

const parsed = <T>(bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes)) as T;

/** What was read of one document; undefined where it was not read. */
export async function keptReading(
  blobs: Blobs,
  record: Pick<Case, "id">,
  sha256: string,
): Promise<KeptReading | undefined> {
  return (await keptReadings(blobs, record)).get(sha256);
}

export async function keepReadings(
  blobs: Blobs,
  record: Pick<Case, "id">,
  readings: KeptReadings,
): Promise<void> {
  const text = JSON.stringify(Object.fromEntries(readings));
  await blobs.put(readingsKey(record), new TextEncoder().encode(text));
}

const readingsKey = (record: Pick<Case, "id">) => keyIn(record, "readings", "all.json");

async function* inOnePiece(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
