import { randomBytes } from "node:crypto";
import type { Blobs } from "../ports.ts";

/** Where it is kept, outside all that erasing or expiry touch. */
export const secretKey = "keys/ids";

/**
 * The secret that is kept among the blobs: made on the first call, and the same ever
 * after. Ids of records follow from it, so it is never overwritten: a blob that
 * holds something else is an error.
 *
 * @throws Error when storage fails, or the blob holds no secret
 */
export async function blobSecret(blobs: Blobs): Promise<Uint8Array> {
  const kept = await read(blobs);
  if (kept) return kept;
  const made = new TextEncoder().encode(`${randomBytes(32).toString("hex")}\n`);
  await blobs.put(secretKey, made, { ifAbsent: true });
  // Another one may have made it meanwhile: that one counts.
  return (await read(blobs)) as Uint8Array;
}

/** Takes a secret over where there is none yet. Returns false when there is another one, which stays. */
export async function takeBlobSecret(blobs: Blobs, secret: Uint8Array): Promise<boolean> {
  const text = `${Buffer.from(secret).toString("hex")}\n`;
  await blobs.put(secretKey, new TextEncoder().encode(text), { ifAbsent: true });
  return Buffer.compare((await read(blobs)) as Uint8Array, secret) === 0;
}

async function read(blobs: Blobs): Promise<Uint8Array | undefined> {
  const bytes = await blobs.get(secretKey);
  if (!bytes) return undefined;
  const text = new TextDecoder().decode(bytes).trim();
  if (!/^[0-9a-f]{64}$/.test(text))
    throw new Error(`the blob ${secretKey} does not hold a Dossier key; restore its first version`);
  return Buffer.from(text, "hex");
}
