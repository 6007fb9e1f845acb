import { createHash } from "node:crypto";
import type { Blobs, Mailer } from "../../ports.ts";
import { mimeOf } from "./mime.ts";

/**
 * Keeps outgoing mail as `.eml` files instead of sending it: for a try-out, a test,
 * or a machine without a smarthost. Its name follows from the Message-ID, so that
 * the same mail sent twice is there once.
 */
export function folderMailer(blobs: Blobs): Mailer {
  return {
    async send(mail, handOver) {
      const mime = await mimeOf(mail);
      if (!(await handOver())) return false;
      await blobs.put(keptKey(mail.messageId), mime, { ifAbsent: true });
      return true;
    },
  };
}

/** Key of the kept mail with this Message-ID. */
export function keptKey(messageId: string): string {
  return `outgoing/${createHash("sha256").update(messageId).digest("hex").slice(0, 32)}.eml`;
}
