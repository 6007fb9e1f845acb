import { admitConsent } from "../domain/application-consent.ts";
import { admit, admitEnquiry, opened } from "../domain/application-intake.ts";
import type { Admission, Arrival } from "../domain/application-intake.ts";
import type { Case, MessageRecord, StoredDocument } from "../domain/application.ts";
import { messageText } from "../domain/document/section.ts";
import { mailsIn } from "../domain/document/persons.ts";
import { plainReading } from "../domain/document/plain-text.ts";
import { recognise } from "../domain/document/recognise.ts";
import { consentIn } from "../domain/mail/consent.ts";
import { messageFingerprint, threadOf } from "../domain/mail/threading.ts";
import { intentOf } from "../domain/mail/intent.ts";
import type { Intent } from "../domain/mail/intent.ts";
import { normaliseAddress, sameAddress } from "../domain/mail/address.ts";
import { ownText } from "../domain/mail/own-text.ts";
import { believed, standing } from "../domain/mail/standing.ts";
import type { Standing } from "../domain/mail/standing.ts";
import type { Message } from "../domain/mail/message.ts";
import type { Blobs, Clock, ParsedMail } from "../ports.ts";
import { change } from "./change.ts";
import type { ChangeDependencies } from "./change.ts";
import { shortText } from "./documents.ts";
import type { Fate } from "./fate.ts";
import { keyIn, receiptOf } from "./keys.ts";
import type { Place, PlaceDependencies } from "./place.ts";

export interface TakeInDependencies extends ChangeDependencies, PlaceDependencies {
  readonly blobs: Blobs;
  readonly now: Clock;
  readonly senders: SenderPolicy;
}

export interface SenderPolicy {
  /**
   * `everyone`: nobody checks senders, and what a mail says about it is not
   * believed. `unless-refuted`: all but those whom authentication refutes.
   * `vouched`: only those whom it vouches for.
   */
  readonly answers: "everyone" | "unless-refuted" | "vouched";
  /** Name of the one server whose Authentication-Results are believed; any when absent. */
  readonly authority?: string;
}

/** Bytes of a text that is kept in the record: a covering note, and not a letter of motivation. */
const maxWords = 1200;

/** Bytes of the documents that a message brings, by sha256. */
type Contents = ReadonlyMap<string, Uint8Array>;

/**
 * Takes a message in for its applicant and posting. The case is changed by one
 * conditional write; documents are stored before it, so that whatever the record
 * names is there.
 */
export async function takeIn(
  dependencies: TakeInDependencies,
  rawKey: string,
  mail: ParsedMail,
  place: Place,
): Promise<Fate> {
  const { ids, now, only } = dependencies;
  const { posting, applicant } = place;
  const type = posting.channel === "portal" && !only ? "enquiry" : "application";
  const { arrival, contents } = await arrivalOf(dependencies, rawKey, mail, place, type);
  const own = ids.caseId(type, posting.id, normaliseAddress(applicant.email));
  let id = place.decided?.into ?? own;
  for (let hop = 0; ; hop += 1) {
    const of = { id, posting: posting.id, applicant, receivedAt: arrival.message.receivedAt };
    const brought = id === own ? arrival : { ...arrival, message: { ...arrival.message, via: own } };
    const taken = await change<Fate | { readonly into: string }>(dependencies, id, async (current) => {
      if (current?.type === "application" && current.joined && hop < maxHops)
        return { result: { into: current.joined.into } };
      const admission = decide(current, of, type, brought, now().toISOString());
      if (admission.save) await secure(dependencies, admission.save, contents);
      return { save: admission.save, result: fateOf(admission, current, brought, of) };
    });
    if (!("into" in taken)) return taken;
    id = taken.into;
  }
}

/** Applications that became part of others in a row; more would be a circle. */
const maxHops = 5;

/** The decision is the domain's; only what is on record tells which. */
function decide(
  current: Case | undefined,
  of: Parameters<typeof opened>[1],
  type: Case["type"],
  arrival: Arrival,
  now: string,
): Admission {
  if (type === "enquiry")
    return admitEnquiry(current?.type === type ? current : undefined, opened(type, of), arrival, now);
  const known = current?.type === type ? current : undefined;
  return admitConsent(known, arrival, now) ?? admit(known, opened(type, of), arrival, now);
}

function fateOf(
  { outcome, reason, save }: Admission,
  current: Case | undefined,
  { message }: Arrival,
  { id, posting, applicant }: Parameters<typeof opened>[1],
): Fate {
  return {
    outcome,
    reason,
    posting,
    applicant: (save ?? current)?.applicant.email ?? applicant.email,
    ...((save ?? current) && { caseId: id }),
    ...(save && message.unvouched && { unvouched: true }),
    reply: promised(save ?? current, message.rawKey, outcome),
  };
}

/** The kind of reply that the mail calls for, as far as can be said before it is assessed. */
function promised(
  record: Case | undefined,
  rawKey: string,
  outcome: MessageRecord["outcome"],
): MessageRecord["reply"] {
  const first = record?.messages.find(({ answerable }) => answerable);
  const taken = record?.messages.find((message) => message.rawKey === rawKey);
  if (!record || !taken?.answerable || record.contactFailed) return "none";
  if (outcome === "portal-only") return first === taken ? "portal" : "none";
  return outcome === "application" || outcome === "follow-up" ? "checklist" : "none";
}

/** Stores what this message brought to the case. Names follow from content: a redo writes the same. */
export async function secure({ blobs }: TakeInDependencies, record: Case, contents: Contents): Promise<void> {
  const of = record.type === "application" ? record : undefined;
  const documents = [...(of?.documents ?? []), ...(of?.pending ?? []).flatMap((mail) => mail.documents)];
  const texts = record.messages.flatMap(({ text }) => text ?? []);
  for (const sha256 of new Set([...documents.map((one) => one.sha256), ...texts])) {
    const bytes = shortText(record, sha256) ? undefined : contents.get(sha256);
    if (bytes) await blobs.put(keyIn(record, "documents", sha256), bytes, { ifAbsent: true });
  }
}

/** The message as the case sees it, with the bytes of what it brings. */
export async function arrivalOf(
  dependencies: TakeInDependencies,
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
  const answering = mayAnswer(dependencies, message, place);
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
  const carries = type === "enquiry" || !!place.decided || evident || isPart(text, place, intent);
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
  { ids }: TakeInDependencies,
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
  return { documents: [...attached, written], contents: new Map([...contents, [sha256, bytes]]) };
}

/**
 * Whether the text by itself is part of an application, such as names of referees:
 * recognised as one, or telling how somebody else is reached without asking anything.
 */
function isPart(text: string, { applicant, posting }: Place, { asks }: Intent): boolean {
  const { people, addresses } = posting;
  const { sections, referees } = recognise(plainReading(text), messageText, { applicant, addressed: people });
  if (referees.length > 0 || sections.some(({ kind }) => kind !== "other")) return true;
  const known = [applicant.email, ...addresses, ...people.map(({ email }) => email)];
  const named = text
    .split("\n")
    .flatMap((line) => mailsIn(line))
    .filter(({ value }) => !known.some((address) => sameAddress(address, value)));
  return named.length > 0 && !asks;
}

/** Whether a machine may answer: never our own addresses, else as far as the sender is known. */
function mayAnswer(
  dependencies: TakeInDependencies,
  message: Message,
  { applicant }: Place,
): "yes" | "never" | "unvouched" {
  const { intake, postings } = dependencies;
  if (message.suppressReply) return "never";
  const own = [intake, ...[...postings.values()].flatMap(({ addresses }) => addresses)];
  if (own.some((address) => sameAddress(address, applicant.email))) return "never";
  return speaksFor(dependencies, message, applicant.email) ? "yes" : "unvouched";
}

/** Whether a message is as much that person's as is asked for here: what may be answered, or taken for their word. */
export function speaksFor(
  dependencies: Pick<TakeInDependencies, "senders">,
  message: Message,
  email: string,
): boolean {
  const of = standingOf(dependencies, message);
  if (dependencies.senders.answers !== "vouched") return of !== "refuted";
  // Who was vouched for is the sender; somebody else whose mail they pass on is not.
  return of === "vouched" && !!message.from && sameAddress(message.from.address, email);
}

function standingOf({ senders }: Pick<TakeInDependencies, "senders">, { authentication }: Message): Standing {
  return senders.answers === "everyone" ? "unknown" : standing(believed(authentication, senders.authority));
}
