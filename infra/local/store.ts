import { isIP } from "node:net";
import { Readable } from "node:stream";
import type { FileBlobs } from "../../shared/adapters/blobs-files.ts";
import type { IncomingMail } from "./smtp.ts";

type Store = (mail: IncomingMail) => Promise<void>;

/** Stores a mail as it comes in, the envelope's fields on top. */
export function plainStore(blobs: FileBlobs): Store {
  return ({ rawKey, headers, body }) => blobs.putStream(rawKey, joined(headers, body));
}

/**
 * Checks who vouches for the sender before a mail is stored, and puts the result on
 * top of it. The message is kept aside meanwhile: its signature covers all of it.
 */
export function authenticatingStore(
  blobs: FileBlobs,
  authenticate: (raw: Readable, session: IncomingMail["session"]) => Promise<string>,
): Store {
  return async ({ rawKey, headers, body, session }) => {
    const aside = `incoming/${rawKey}`;
    await blobs.putStream(aside, body);
    try {
      const results = await authenticate(Readable.from(await reopened(blobs, aside)), session);
      const field = `Authentication-Results: ${knownOf(results, session.ip)}\r\n`;
      await blobs.putStream(rawKey, joined(field + headers, await reopened(blobs, aside)));
    } finally {
      await blobs.remove(aside);
    }
  };
}

/**
 * A mail handed in by this machine comes from wherever its own mail server got it:
 * where that does not say from where, SPF was asked about the wrong address. Then a
 * signature alone may vouch, and nothing refutes.
 */
function knownOf(results: string, ip: string): string {
  const local = isIP(ip) === 0 || ip === "::1" || ip.startsWith("127.");
  if (!local || /\bdmarc=pass\b/.test(results)) return results;
  return results.replace(/\bspf=[a-z]+/, "spf=none").replace(/\bdmarc=fail\b/, "dmarc=none");
}

async function reopened(blobs: FileBlobs, key: string): Promise<AsyncIterable<Uint8Array>> {
  const stored = await blobs.open(key);
  if (!stored) throw new Error(`${key} is gone`);
  return stored;
}

async function* joined(headers: string, body: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  yield Buffer.from(headers);
  yield* body;
}
