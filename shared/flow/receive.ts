import type { MessageRecord } from "../domain/application.ts";
import type { Message } from "../domain/mail/message.ts";
import { replyTokens } from "../domain/mail/threading.ts";
import { Withheld } from "../ports.ts";
import type { MailReader, ParsedMail, Register, Wake } from "../ports.ts";
import { noteBounce } from "./bounce.ts";
import type { BounceDependencies } from "./bounce.ts";
import { isErasedKey, isErasedMail, noteToRemove } from "./erased.ts";
import { unread } from "./fate.ts";
import type { Fate } from "./fate.ts";
import { stopNotices, stopTag } from "./issue.ts";
import { hold } from "./hold.ts";
import { receiptOf } from "./keys.ts";
import { placeOf } from "./place.ts";
import { takeIn } from "./take-in.ts";
import type { TakeInDependencies } from "./take-in.ts";

export interface ReceiveDependencies extends BounceDependencies, TakeInDependencies {
  readonly mail: MailReader;
  readonly wake: Wake;
  /** Where it stands who wants no notices; nobody stops them by mail without it. */
  readonly register?: Register;
  /** The raw mail's name for people, where it has one besides its key. */
  readonly fileOf?: (rawKey: string) => string;
}

/**
 * Takes in one raw mail: understands it, finds its place, stores its documents
 * and writes down what became of it. The raw mail itself is never changed.
 *
 * Doing it again does nothing new: whatever was written before a crash is found
 * and kept, and the outcome follows from the record.
 *
 * @throws Error when storage fails, or the raw mail is not there; then nothing is lost
 */
export function receive(dependencies: ReceiveDependencies) {
  return async function receiveMail(rawKey: string): Promise<MessageRecord> {
    const { records, register, ids, now, wake } = dependencies;
    const known = await records.message(rawKey);
    if (known) return known;
    if (register && (await isErasedKey({ register, ids, now }, rawKey)))
      return cameAgain(register, rawKey, now());

    const opened = await read(dependencies, rawKey);
    if (opened instanceof Withheld) return setAside(dependencies, rawKey, opened);
    await using mail = opened;
    if (register && (await isErasedMail({ register, ids, now }, mail.message)))
      return cameAgain(register, rawKey, now());
    const fate = await fateOf(dependencies, rawKey, mail);
    const record = recordOf(dependencies, rawKey, mail.message, fate);
    const first = await records.saveMessage(record);

    const changed = record.caseId ?? record.proposal?.caseId;
    if (changed !== undefined) wake({ step: "assess", id: changed });
    return first ? record : ((await records.message(rawKey)) ?? record);
  };
}

/** @throws Withheld while it waits for its scan: then it is to be tried again */
async function read({ blobs, mail }: ReceiveDependencies, rawKey: string): Promise<ParsedMail | Withheld> {
  const raw = await blobs.open(rawKey).catch((error: unknown) => {
    if (error instanceof Withheld && error.verdict !== "waiting") return error;
    throw error;
  });
  if (raw instanceof Withheld) return raw;
  if (!raw) throw new Error(`there is no raw mail ${rawKey}`);
  return mail.read(raw);
}

/**
 * A mail that was erased with its sender's data and is only delivered again: nothing is
 * written down of it, and sweep removes it. Who receives mail removes none.
 */
async function cameAgain(register: Register, rawKey: string, now: Date): Promise<MessageRecord> {
  await noteToRemove(register, rawKey);
  return {
    rawKey,
    file: rawKey,
    outcome: "duplicate",
    reason: "it was erased with its sender's data, and came again",
    reply: "none",
    subject: "",
    receivedAt: now.toISOString(),
    problems: [],
  };
}

/** A mail that the scan for malware withholds waits for a person, unread. */
async function setAside(
  { records, now }: ReceiveDependencies,
  rawKey: string,
  { verdict }: Withheld,
): Promise<MessageRecord> {
  const { code, reason, words } = withheld[verdict === "hostile" ? "hostile" : "unjudged"];
  const record = unread(rawKey, now().toISOString(), reason, { code, words });
  const first = await records.saveMessage(record);
  return first ? record : ((await records.message(rawKey)) ?? record);
}

const withheld = {
  hostile: {
    code: "malware",
    reason: "the scan for malware found something in it",
    words: "Nobody has read it. Its raw mail is kept, and opened for no one.",
  },
  unjudged: {
    code: "not-scanned",
    reason: "the scan for malware could not judge it, as with encrypted files",
    words: "Nobody has read it. Its raw mail is kept: ask the sender for files without a password.",
  },
} as const;

/** A mail to the address that a notice names stops the notices to that person. Its subject and text are not asked. */
async function stopByMail(
  { register, ids, postings, now, intake }: ReceiveDependencies,
  message: Message,
): Promise<Fate | undefined> {
  if (!register) return undefined;
  const stops = stopNotices({ register, ids, postings, now });
  for (const tag of replyTokens(message, intake)) {
    const { posting, token } = stopTag(tag) ?? {};
    if (posting && token && (await stops.stop(posting, token)))
      return { outcome: "automatic", posting, reason: "stops the notices to one of the posting's people" };
  }
  return undefined;
}

/** Decides what becomes of a message; what belongs to a posting is taken in on the way. */
async function fateOf(dependencies: ReceiveDependencies, rawKey: string, mail: ParsedMail): Promise<Fate> {
  const { message } = mail;
  if (message.quarantine) return { outcome: "quarantined", reason: message.quarantine.words };
  const stopped = await stopByMail(dependencies, message);
  if (stopped) return stopped;
  if (message.automatic) {
    const bounced = await noteBounce(dependencies, message);
    return { outcome: "automatic", reason: message.automatic.reason, ...bounced };
  }
  const place = await placeOf(dependencies, message);
  if ("outcome" in place) return place;
  return "claims" in place
    ? hold(dependencies, rawKey, mail, place)
    : takeIn(dependencies, rawKey, mail, place);
}

function recordOf(
  { now, fileOf }: ReceiveDependencies,
  rawKey: string,
  message: Message,
  fate: Fate,
): MessageRecord {
  return {
    rawKey,
    file: fileOf?.(rawKey) ?? rawKey,
    ...(message.messageId && { messageId: message.messageId }),
    subject: message.subject,
    ...(message.from && { from: message.from.address }),
    receivedAt: receiptOf(message, now),
    ...fate,
    reply: fate.reply ?? "none",
    problems: [...message.problems, ...(fate.problems ?? [])],
  };
}
