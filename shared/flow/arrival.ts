import type { Arrival } from "../domain/application-intake.ts";
import type { Case, StoredDocument } from "../domain/application.ts";
import { messageText } from "../domain/document/section.ts";
import { sameAddress } from "../domain/mail/address.ts";
import { consentIn } from "../domain/mail/consent.ts";
import { intentOf } from "../domain/mail/intent.ts";
import type { Message } from "../domain/mail/message.ts";
import { ownText } from "../domain/mail/own-text.ts";
import { messageFingerprint, threadOf } from "../domain/mail/threading.ts";
import type { Clock, Content, Ids, ParsedMail } from "../ports.ts";
import { receiptOf } from "./keys.ts";
import type { Place } from "./place.ts";
import { mayAnswer, speaksFor, standingOf } from "./sender.ts";
import type { SenderDependencies } from "./sender.ts";

export interface ArrivalDependencies extends SenderDependencies {
  readonly ids: Pick<Ids, "hash">;
  readonly now: Clock;
}

/** Bytes of a text that is kept in the record: a covering note, and not a letter of motivation. */
const maxWords = 1200;

/** The documents that a message brings, by sha256. */
export type Contents = ParsedMail["contents"];

/** The message as the case sees it, with what it brings. */
export async function arrivalOf(
  dependencies: ArrivalDependencies,
  rawKey: string,
  mail: ParsedMail,
  place: Place,
  type: Case["type"],
): Promise<{ arrival: Arrival; contents: Contents }> {
  const { ids, now } = dependencies;
  const { message } = mail;
  const { applicant } = place;
  const text = textOf(message, applicant.email);
  const intent = intentOf(message.subject, text);
  const receivedAt = receiptOf(message, now);
  const { documents, contents } = documentsOf(dependencies, rawKey, mail, text, receivedAt);
  const written = documents.find(({ origin }) => origin === "text");
  const answering = mayAnswer(dependencies, message, applicant.email);
  const taken: Arrival["message"] = {
    rawKey,
    ...(message.messageId && { messageId: message.messageId }),
    references: message.references.slice(-20),
    contentHash: ids.hash(messageFingerprint(message)),
    subject: message.subject.slice(0, 500),
    from: message.from?.address ?? "",
    receivedAt,
    answerable: answering === "yes",
    ...(answering === "unvouched" && !place.decided?.into && { unvouched: true }),
    brought: documents.map(({ sha256 }) => sha256),
    ...(intent.ignoresLast && { replacesEarlier: true }),
    ...(written && { text: written.sha256 }),
    ...(written && written.bytes <= maxWords && { words: text }),
  };
  const attached = documents.some(({ origin }) => origin !== "text");
  const expectsNothing = place.posting.items.every(({ optional }) => optional);
  const { announcesAttachments, letter, links } = intent;
  const evident = attached || expectsNothing || announcesAttachments || letter || links.length > 0;
  const carries =
    type === "enquiry" ||
    !!place.decided ||
    evident ||
    // Loaded by the few mails that need it: it takes as long to load as all the rest.
    (await import("./part.ts")).isPart(text, place, intent);
  const { name } = applicant;
  const refuted = !place.decided && standingOf(dependencies, message) === "refuted";
  const { withdraws } = intent;
  const consent = consentIn(text);
  const speaks = speaksFor(dependencies, message, applicant.email);
  return {
    arrival: {
      message: taken,
      documents,
      name,
      reason: place.reason,
      withdraws,
      carries,
      refuted,
      ...(consent && speaks && { consent: { answer: consent, to: threadOf(message) } }),
    },
    contents,
  };
}

/** The applicant's words: without quotes and signatures, with those of a mail of theirs that is passed on. */
export function textOf({ text, subject, enclosed = [] }: Message, applicant: string): string {
  const theirs = enclosed.filter(({ from }) => from && sameAddress(from.address, applicant));
  return [ownText(text, subject), ...theirs.map((one) => ownText(one.text, one.subject))]
    .filter((words) => words.trim() !== "")
    .join("\n\n");
}

/** Attachments that are documents, and what the sender wrote by hand. */
function documentsOf(
  { ids }: ArrivalDependencies,
  rawKey: string,
  { message, contents }: ParsedMail,
  text: string,
  receivedAt: string,
): { documents: readonly StoredDocument[]; contents: Contents } {
  const attached = message.attachments
    .filter(({ decoration }) => !decoration)
    .map(({ file, bytes, sha256, type, origin }) => {
      return { file, bytes, sha256, type, origin, rawKey, receivedAt };
    });
  if (text.trim() === "") return { documents: attached, contents };
  const bytes = new TextEncoder().encode(text);
  const sha256 = ids.hash(text);
  const written: StoredDocument = {
    file: messageText,
    bytes: bytes.length,
    sha256,
    type: "text/plain",
    origin: "text",
    rawKey,
    receivedAt,
  };
  return {
    documents: [...attached, written],
    contents: new Map<string, Content>([...contents, [sha256, bytes]]),
  };
}
