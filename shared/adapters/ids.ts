import { createHash, createHmac, randomBytes } from "node:crypto";
import type { Ids } from "../ports.ts";

/**
 * Ids keyed with a secret of at least 16 bytes. They are 26 (cases) and 10
 * (tokens) letters and digits of base32, small: both stand in the local part of a
 * mail address, which some systems turn to small letters and limit to 64.
 */
export function keyedIds(secret: Uint8Array): Ids {
  if (secret.length < 16) throw new RangeError("A key of at least 16 bytes is needed.");
  const keyed = (purpose: string, text: string, length: number) =>
    base32(createHmac("sha256", secret).update(`${purpose}\0${text}`).digest()).slice(0, length);
  return {
    caseId: (kind, posting, address) => keyed("case", [kind, posting, address].join("\0"), 26),
    hash: (text) => createHash("sha256").update(text).digest("hex"),
    token: (text) => keyed("token", text, 10),
  };
}

/** A secret for ids that nobody outside this process sees again. */
export const freshSecret = (): Uint8Array => randomBytes(32);

/** Another one at each call, for links and sessions: 192 bits of letters, digits, `-` and `_`. */
export const randomSecret = (): string => randomBytes(24).toString("base64url");

const alphabet = "abcdefghijklmnopqrstuvwxyz234567";

function base32(bytes: Uint8Array): string {
  let text = "";
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      text += alphabet[(value >>> (bits - 5)) & 31];
      bits -= 5;
    }
    value &= (1 << bits) - 1;
  }
  return text;
}
