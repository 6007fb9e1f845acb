import type { OutgoingMail } from "../../domain/reply/mail.ts";
import type { Mailer } from "../../ports.ts";

/** Keeps what it is given, once per Message-ID, in the order of sending. */
export function collectingMailer(): Mailer & { readonly sent: readonly OutgoingMail[] } {
  const sent: OutgoingMail[] = [];
  return {
    sent,
    async send(mail, handOver) {
      if (!(await handOver())) return false;
      if (!sent.some(({ messageId }) => messageId === mail.messageId)) sent.push(mail);
      return true;
    },
  };
}
