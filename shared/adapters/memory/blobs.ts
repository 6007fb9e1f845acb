import type { Blobs } from "../../ports.ts";
import { checkedKey } from "../blob-key.ts";
import { bytesOf } from "../content.ts";

/** Blobs for as long as the process lives: `dossier check` and tests. */
export function memoryBlobs(): Blobs {
  const stored = new Map<string, Uint8Array>();
  const under = (prefix: string) => [...stored.keys()].filter((key) => key.startsWith(prefix)).toSorted();
  return {
    async put(key, content, options) {
      checkedKey(key);
      const bytes = new Uint8Array(await bytesOf(content));
      if (options?.ifAbsent && stored.has(key)) return false;
      stored.set(key, bytes);
      return true;
    },
    async get(key) {
      const bytes = stored.get(checkedKey(key));
      return bytes && Uint8Array.from(bytes);
    },
    async open(key) {
      const bytes = stored.get(checkedKey(key));
      return bytes && chunks(bytes);
    },
    async *list(prefix, after) {
      for (const key of under(prefix)) if (after === undefined || key > after) yield key;
    },
    async remove(prefix) {
      const keys = under(prefix);
      for (const key of keys) stored.delete(key);
      return keys.length;
    },
  };
}

const chunk = 64 * 1024;

async function* chunks(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  for (let start = 0; start < bytes.length; start += chunk) yield bytes.subarray(start, start + chunk);
}
