import { ownMark } from "../mail/automatic.ts";
import type { Instant } from "../kinds.ts";
import type { Posting, ReplyLanguage } from "../posting/posting.ts";
import type { Block, Entry, Letter } from "./letter.ts";
import type { OutgoingMail } from "./mail.ts";
import { renderHtml } from "./render-html.ts";
import { renderText } from "./render-text.ts";
import { oneLine, personName, replySubject, threadOf } from "./safe.ts";
import type { Wording } from "./wording.ts";

/** What all replies to applicants share: what they are made from, how they end, and the mail around them. */

/** What every reply needs. */
export interface ReplyInput {
  readonly posting: Posting;
  readonly applicant: { readonly email: string; readonly name?: string };
  /** The message that is answered. */
  readonly message: {
    readonly subject: string;
    readonly messageId?: string;
    readonly references: readonly string[];
  };
  readonly language: ReplyLanguage;
  readonly from: OutgoingMail["from"];
  /** Bears the reply token. */
  readonly replyTo?: string;
  /** Of the reply, with its angle brackets. */
  readonly messageId: string;
  readonly date: Instant;
}

/** The posting's own paragraph, the signature, and who is behind it. */
export function ending(
  { posting, language, from }: ReplyInput,
  wording: Wording,
  foot: readonly string[],
): Block[] {
  const own =
    posting.replies.paragraph?.[language] ??
    (language === "nb" ? posting.replies.paragraph?.["no"] : undefined);
  const person =
    posting.people.find(({ role }) => role === "chair") ??
    posting.people.find(({ role }) => role === "professor") ??
    posting.people[0];
  const contact = person ? wording.contact(person.name, person.email) : wording.contactByReply;
  const sender = posting.institution ? [from.name, posting.institution] : [from.name];
  return [
    ...(own ? [paragraph(own)] : []),
    {
      type: "signature",
      lines: [wording.regards, ...new Set(sender.map((line) => oneLine(line, 120)))],
    },
    ...[...foot, contact].map((text): Block => ({ type: "foot", text })),
  ];
}

export function list(title: string, entries: readonly Entry[]): Block[] {
  return entries.length > 0 ? [{ type: "list", title, entries }] : [];
}

export function paragraph(text: string): Block {
  return { type: "paragraph", text: text.trim() };
}

/** Threaded to the message answered, and marked as automatic (RFC 3834). */
export function mailOf(input: ReplyInput, blocks: readonly Block[]): OutgoingMail {
  const { applicant, message, from, replyTo, messageId, language, date } = input;
  const subject = replySubject(message.subject, input.posting.title);
  const letter: Letter = { language, title: subject, blocks };
  const name = personName(applicant.name);
  return {
    messageId,
    from: { address: from.address, name: oneLine(from.name, 120) },
    to: { address: oneLine(applicant.email, 320), ...(name && { name }) },
    ...(replyTo && { replyTo }),
    subject,
    ...threadOf(message.references, message.messageId),
    headers: {
      "Auto-Submitted": "auto-replied",
      "X-Auto-Response-Suppress": "All",
      // Our own mark, by which mail of ours that comes back is known though a gateway took off the others.
      [ownMark]: "reply",
      "Content-Language": language,
    },
    text: renderText(letter),
    html: renderHtml(letter),
    language,
    date,
  };
}
