import MailComposer from "nodemailer/lib/mail-composer";
import type { OutgoingMail } from "../../domain/reply/mail.ts";

/**
 * The mail as MIME: text and HTML as alternatives, UTF-8, lines ended by CRLF.
 * Headers that bear what applicants wrote are encoded and folded here.
 */
export async function mimeOf(mail: OutgoingMail): Promise<Buffer> {
  const composed = new MailComposer({
    messageId: mail.messageId,
    from: mail.from,
    to: { address: mail.to.address, name: mail.to.name ?? "" },
    ...(mail.replyTo && { replyTo: mail.replyTo }),
    subject: mail.subject,
    ...(mail.inReplyTo && { inReplyTo: mail.inReplyTo }),
    references: [...mail.references],
    headers: { ...mail.headers },
    // As RFC 5322, section 3.3, has it; the composer takes text as it is.
    date: new Date(mail.date).toUTCString().replace("GMT", "+0000"),
    text: mail.text,
    html: mail.html,
    attachments: (mail.attachments ?? []).map(({ name, type, base64, contentId }) => ({
      filename: name,
      contentType: type,
      content: Buffer.from(base64, "base64"),
      ...(contentId && { cid: contentId, contentDisposition: "inline" as const }),
    })),
    // Nothing that an applicant wrote may make us read a file or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: "\r\n",
  });
  return composed.compile().build();
}
