import { createHash } from "node:crypto";
import type { Mailer } from "../../ports.ts";
import type { Blobs } from "../../ports.ts";
import { mimeOf } from "./mime.ts";

/**
 * Keeps outgoing mail as `.eml` files instead of sending it: for a try-out, a test,
 * or a machine without a smarthost. Its name follows from the Message-ID, so that
 * the same mail sent twice is there once.
 */
export function folderMailer(blobs: Blobs): Mailer {
  return {
    async send(mail) {
      await blobs.put(keptKey(mail.messageId), await mimeOf(mail), { ifAbsent: true });
    },
  };
}

/** Key of the kept mail with this Message-ID. */
export function keptKey(messageId: string): string {
  return `outgoing/${createHash("sha256").update(messageId).digest("hex").slice(0, 32)}.eml`;
}
