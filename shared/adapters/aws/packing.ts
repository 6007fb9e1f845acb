import { brotliDecompressSync, deflateRawSync, inflateRawSync } from "node:zlib";
import type { Item } from "./dynamodb.ts";
import { recordWords } from "./record-words.ts";

/** A record that the table can't hold. */
export class TooLargeForTable extends Error {
  override readonly name = "TooLargeForTable";
}

/** DynamoDB's limit is 400 KB an item with names, keys and index entries; those take less than 8 KB. */
const maxPacked = 392 * 1024;

const dictionary = Buffer.from(recordWords);

/**
 * A value as compressed JSON. Writing costs by the kilobyte, a record's evidence
 * repeats itself, and so do the records among themselves: with the words that most
 * of them use, an application takes about a sixth of its JSON, 1.4 KB of 9.
 */
export function packed(value: unknown): Uint8Array {
  return deflateRawSync(Buffer.from(JSON.stringify(value)), { dictionary, level: 9 });
}

export function unpacked<T>(bytes: Uint8Array): T {
  return JSON.parse(inflateRawSync(bytes, { dictionary }).toString("utf8")) as T;
}

/**
 * The attribute that holds a record.
 *
 * @param what names the record in the error
 * @throws TooLargeForTable
 */
export function recordAttribute(record: unknown, what: string): Item {
  const bytes = packed(record);
  if (bytes.length > maxPacked)
    throw new TooLargeForTable(
      `${what} has grown to ${Math.ceil(bytes.length / 1024)} KB and the table holds at most ` +
        `${maxPacked / 1024} KB a record; nothing was changed. A person must look at it: ` +
        "it took in far more mails or documents than an application has",
    );
  return { packed: { B: bytes } };
}

/** The record that an item holds. The first ones were packed another way. */
export function recordIn<T>(item: Item): T {
  const bytes = item["packed"]?.B;
  if (bytes) return unpacked<T>(bytes);
  return JSON.parse(brotliDecompressSync(item["record"]?.B ?? new Uint8Array()).toString("utf8")) as T;
}
