import { replyAddress } from "../domain/application-address.ts";
import type { Case, Reply, TakenMessage } from "../domain/application.ts";
import type { Posting, ReplyLanguage } from "../domain/posting/posting.ts";
import type { ReplyInput } from "../domain/reply/compose.ts";
import type { OutgoingMail } from "../domain/reply/mail.ts";
import type { Blobs, Ids } from "../ports.ts";
import { keyIn } from "./keys.ts";

/** What a reply is about: all that its identity follows from. */
export interface ReplySubject {
  readonly record: Case;
  readonly posting: Posting;
  readonly message: TakenMessage;
  readonly language: ReplyLanguage;
  /** Raw keys of the messages that it answers. */
  readonly answers: readonly string[];
  /** What it says, in a form that is the same for the same content. */
  readonly about: unknown;
  readonly now: string;
}

/**
 * What composing a reply needs. Its Message-ID follows from what it answers and
 * says, so that composing it again after a crash gives the same reply.
 */
export function replyInput(
  { ids, intake }: { readonly ids: Ids; readonly intake: string },
  { record, posting, message, language, answers, about, now }: ReplySubject,
): ReplyInput {
  const id = ids.hash(JSON.stringify([record.id, answers, about])).slice(0, 24);
  const domain = intake.slice(intake.lastIndexOf("@") + 1);
  return {
    posting,
    applicant: record.applicant,
    message,
    language,
    from: { address: intake, name: posting.institution ?? posting.title },
    replyTo: replyAddress(intake, record.id, ids.token(record.id)),
    messageId: `<${id}.${ids.token(id)}@${domain}>`,
    date: now,
  };
}

/**
 * Stores a composed mail under its case and returns the outbox entry for it. Of
 * two tries at the same reply the first one's words stay.
 */
export async function storedReply(
  { blobs }: { readonly blobs: Blobs },
  record: Case,
  kind: Reply["kind"],
  mail: OutgoingMail,
  answers: readonly string[],
): Promise<Reply> {
  const id = mail.messageId.slice(1, mail.messageId.indexOf("."));
  const mailKey = keyIn(record, "outgoing", `${id}.json`);
  await blobs.put(mailKey, new TextEncoder().encode(JSON.stringify(mail)), { ifAbsent: true });
  return {
    id,
    kind,
    state: "due",
    to: mail.to.address,
    subject: mail.subject,
    messageId: mail.messageId,
    ...(mail.inReplyTo && { inReplyTo: mail.inReplyTo }),
    language: mail.language as Reply["language"],
    mailKey,
    at: mail.date,
    answers,
    attempts: 0,
    resent: false,
  };
}
