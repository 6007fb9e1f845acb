import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";

/** A record that the table can't hold. */
export class TooLargeForTable extends Error {
  override readonly name = "TooLargeForTable";
}

/** DynamoDB's limit is 400 KB an item with names, keys and index entries; those take less than 8 KB. */
const maxPacked = 392 * 1024;

/**
 * A record as compressed JSON. Writing costs by the kilobyte and evidence repeats
 * itself: an application takes about a fifth of its JSON.
 *
 * @param what names the record in the error
 * @throws TooLargeForTable
 */
export function packed(record: unknown, what: string): Uint8Array {
  const bytes = brotliCompressSync(Buffer.from(JSON.stringify(record)), {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 6,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  });
  if (bytes.length > maxPacked)
    throw new TooLargeForTable(
      `${what} has grown to ${Math.ceil(bytes.length / 1024)} KB and the table holds at most ` +
        `${maxPacked / 1024} KB a record; nothing was changed. A person must look at it: ` +
        "it took in far more mails or documents than an application has",
    );
  return bytes;
}

export function unpacked<T>(bytes: Uint8Array): T {
  return JSON.parse(brotliDecompressSync(bytes).toString("utf8")) as T;
}
