import type { Application, Case, Enquiry, MessageRecord, Reply, Resolution } from "./domain/application.ts";
import type { ApplicationState } from "./domain/check/verdict.ts";
import type { Reading } from "./domain/document/reading.ts";
import type { Instant } from "./domain/kinds.ts";
import type { ApplicationSummary } from "./domain/summary.ts";
import type { SummaryFilter, SummarySort } from "./domain/summary-query.ts";
import type { Message, Outcome } from "./domain/mail/message.ts";
import type { Posting } from "./domain/posting/posting.ts";
import type { Picture } from "./domain/notice/chart.ts";
import type { Printed } from "./domain/notice/printed.ts";
import type { OutgoingMail } from "./domain/reply/mail.ts";

/**
 * What the flows need from the outside. Every port has one conformance suite in
 * `test/conformance/` that each of its adapters passes.
 */

/** Bytes that need not lie in memory: so many, of that hash, the same at each opening. */
export interface Stored {
  readonly bytes: number;
  /** In hex. */
  readonly sha256: string;
  open(): AsyncIterable<Uint8Array>;
}
export type Content = Uint8Array | Stored;

/** Bytes by key. Keys are `/`-separated, of letters, digits and `.-_=@`. A put is whole or not there. */
export interface Blobs {
  /**
   * Durable when it resolves. Returns false, and changes nothing, when `ifAbsent` and the key
   * exists. Fails, and changes nothing, when the content turns out to be shorter or longer than told.
   */
  put(key: string, content: Content, options?: { readonly ifAbsent?: boolean }): Promise<boolean>;
  get(key: string): Promise<Uint8Array | undefined>;
  /** The bytes in chunks of about 64 KB, for what may be large. */
  open(key: string): Promise<AsyncIterable<Uint8Array> | undefined>;
  /** Keys under a prefix in order; those after `after` when given. */
  list(prefix: string, after?: string): AsyncIterable<string>;
  /** Every key under the prefix. Returns how many. */
  remove(prefix: string): Promise<number>;
}

const withheld = {
  waiting: "The scan for malware has not judged this mail yet. It can be opened once it has.",
  hostile: "The scan for malware found something in this mail. Nobody can open it.",
  unjudged:
    "The scan for malware could not judge this mail. Nobody can open it: ask the sender for files without a password.",
} as const;

/**
 * A blob is there but must not be read: `waiting` while the scan for malware has not judged
 * it, `hostile` where it found something, `unjudged` where it could not tell.
 */
export class Withheld extends Error {
  override readonly name = "Withheld";
  readonly verdict: "waiting" | "hostile" | "unjudged";
  constructor(verdict: Withheld["verdict"]) {
    super(withheld[verdict]);
    this.verdict = verdict;
  }
}

export interface Listed<T> {
  readonly items: readonly T[];
  /** Cursor of the next page; absent on the last. */
  readonly next?: string;
}
export interface PageRequest {
  readonly cursor?: string;
  /** At most 200. */
  readonly limit: number;
}
export interface DueWork {
  readonly id: string;
  readonly step: "assess" | "notify";
  readonly at: Instant;
}

/** A cursor that was not given out by this listing. */
export class BadCursor extends Error {
  override readonly name = "BadCursor";
  constructor() {
    super("This cursor is not one of this listing. Start again without a cursor.");
  }
}

/** Outcomes of a mail that wait for a person, until it is resolved. */
export const waitingOutcomes = ["unrouted", "quarantined", "question"] as const satisfies readonly Outcome[];
export type WaitingOutcome = (typeof waitingOutcomes)[number];

/** What is known, as records. One conditional write each; no transaction over two. */
export interface Records extends Summaries {
  load(id: string): Promise<Case | undefined>;
  /**
   * Writes the record if the stored version is still `record.version`, as version + 1.
   * Returns the record as stored, or undefined when another write came first.
   */
  save<T extends Case>(record: T): Promise<T | undefined>;
  /** Ids of the cases that took in a message with this Message-ID, or answered with it. */
  casesByMessageId(messageId: string): Promise<readonly string[]>;
  message(rawKey: string): Promise<MessageRecord | undefined>;
  /** Writes it once; a second write of the same key changes nothing and returns false. */
  saveMessage(record: MessageRecord): Promise<boolean>;
  /** Work due at or before then, oldest first. */
  due(until: Instant, limit: number): Promise<readonly DueWork[]>;
  /** How much work is due (at or before then) and since when. */
  dueCount(until: Instant): Promise<{ readonly count: number; readonly oldest?: Instant }>;
  /** Newest first, without those that joined another. */
  applications(
    query: PageRequest & { readonly posting?: string; readonly status?: ApplicationState },
  ): Promise<Listed<Application>>;
  /** Without those that joined another. */
  counts(posting: string): Promise<Readonly<Record<ApplicationState, number>>>;
  /** Newest first; of one outcome where it is given. */
  messages(query: PageRequest & { readonly outcome?: Outcome }): Promise<Listed<MessageRecord>>;
  /** Messages that wait for a person, newest first. A page may hold fewer than `limit` while there is a `next`. */
  waiting(
    query: PageRequest & { readonly outcome?: WaitingOutcome; readonly posting?: string },
  ): Promise<Listed<MessageRecord>>;
  /** Says how a message was settled, or with undefined that it waits again. False where there is no such record. */
  resolveMessage(rawKey: string, resolution: Resolution | undefined): Promise<boolean>;
  /** Removes a case with all that it is found by, for good. Doing it again does nothing. */
  removeCase(id: string): Promise<void>;
  /** Removes what became of a raw mail. The mail itself is the blobs' to remove. */
  removeMessage(rawKey: string): Promise<void>;
  /** How many messages had each outcome; absent is none. */
  messageCounts(): Promise<Readonly<Partial<Record<Outcome, number>>>>;
  /** Replies of all cases, newest first. */
  outgoing(
    query: PageRequest,
  ): Promise<Listed<{ readonly reply: Reply; readonly record: Application | Enquiry }>>;
}

export interface SummaryQuery extends PageRequest, SummaryFilter {
  readonly posting: string;
  /** `newest` without it. */
  readonly sort?: SummarySort;
}

export interface Summaries {
  /**
   * Rows of a posting's applications; those that joined another are left out. One call
   * looks at a bounded number of rows: a page may hold fewer than `limit`, even none,
   * while there is a `next`.
   *
   * @throws BadCursor
   */
  summaries(query: SummaryQuery): Promise<Listed<ApplicationSummary>>;
}

/** A small fact beside the cases: members, sessions, postings' states, the trail, notices. */
export interface Entry<T = unknown> {
  /** What it is listed with, for example `members` or `trail/CASE`. */
  readonly group: string;
  /** Unique in its group, which is listed in the order of names. */
  readonly name: string;
  /** Counts the writes; 0 has never been written. */
  readonly version: number;
  readonly value: T;
  /** Of no use from then on: it may be gone at any time after, and readers pass it over. */
  readonly expiresAt?: Instant;
}

/** Small versioned facts by group and name. Values are JSON; who reads them parses them. */
export interface Register {
  load(group: string, name: string): Promise<Entry | undefined>;
  /** Writes it if the stored version is still `entry.version`, as version + 1. Undefined when another came first. */
  save<T>(entry: Entry<T>): Promise<Entry<T> | undefined>;
  remove(group: string, name: string): Promise<void>;
  /** In the order of names, or from the last name backwards. @throws BadCursor */
  list(group: string, request: PageRequest & { readonly backwards?: boolean }): Promise<Listed<Entry>>;
}

/**
 * All that Records and Register hold, once each and in no order, to carry it elsewhere.
 * It is whole only while nobody writes.
 */
export interface Holdings {
  cases(): AsyncIterable<Case>;
  messages(): AsyncIterable<MessageRecord>;
  entries(): AsyncIterable<Entry>;
}

/** What is taken from: an installation that nobody writes to meanwhile, or what one was packed into. */
export interface CarrySource {
  readonly holdings: Holdings;
  readonly blobs: Pick<Blobs, "list" | "open">;
}

/** Where it is put. Each says what was there: nothing, the same, or something else, which is left as it is. */
export interface CarryTarget {
  case(record: Case): Promise<Put>;
  message(record: MessageRecord): Promise<Put>;
  entry(entry: Entry): Promise<Put>;
  blob(key: string, bytes: Uint8Array): Promise<Put>;
}
export type Put = "written" | "same" | "other";

export const cargoKinds = ["blobs", "cases", "messages", "entries"] as const;
export type CargoKind = (typeof cargoKinds)[number];

/** How many of each kind, and one hash over all of them whatever their order: equal for equal installations. */
export interface Inventory {
  readonly counts: Readonly<Record<CargoKind, number>>;
  readonly hashes: Readonly<Record<CargoKind, string>>;
}

/** Wakes a worker early. A lost call costs time and nothing else: sweep finds the work. */
export interface Wake {
  (work: { readonly step: "receive" | "assess" | "notify"; readonly id: string }): void;
}

/** The send failed for good (the address does not exist …); anything else thrown is tried again. */
export class Undeliverable extends Error {
  override readonly name = "Undeliverable";
}

/** The connection broke after the mail was handed over: nobody knows whether it went out. */
export class InDoubt extends Error {
  override readonly name = "InDoubt";
}

export interface Mailer {
  /**
   * Sends a mail. Calls `handOver` once all else is ready, just before the mail
   * itself leaves: only what is cut off from then on may have arrived. Where that
   * resolves to false nothing is sent, and neither is it said to be.
   *
   * @returns whether the mail is in other hands
   * @throws Undeliverable, InDoubt, or what may be tried again
   */
  send(mail: OutgoingMail, handOver: () => Promise<boolean>): Promise<boolean>;
}

/**
 * A mail as understood, and its attachments by sha256 (decoration included), which can be
 * opened until it is disposed of.
 */
export interface ParsedMail extends AsyncDisposable {
  readonly message: Message;
  readonly contents: ReadonlyMap<string, Content>;
}

export interface MailReader {
  /** Never throws for what a mail can hold: what can't be read whole comes back with `quarantine` set. */
  read(raw: AsyncIterable<Uint8Array>): Promise<ParsedMail>;
}

export interface DocumentReader {
  /** Never throws for what a file can hold: what can't be read comes back with a `fault`. */
  read(file: { readonly name: string; readonly type: string; readonly bytes: Uint8Array }): Promise<Reading>;
}

/** A page of a stored document that is to be a picture. */
export interface Drawing {
  /** Key of the document's blob, and of the blob that the picture becomes. */
  readonly document: string;
  readonly into: string;
  /** As its sender named it, and said of which type it is. */
  readonly name: string;
  readonly type: string;
  /** 1-based. */
  readonly page: number;
  /** Quarter turns clockwise that set it upright. */
  readonly turn: number;
  /** Dots to a point of an A4 sheet; the longer side of any page gets as many as its. */
  readonly scale: number;
}

export interface Draw {
  /** Stores the page as PNG. False where its format has no pages, or it can't be drawn in time. */
  (drawing: Drawing): Promise<boolean>;
}

export interface ArchiveEntry {
  /** `/`-separated, of characters that any system takes in file names. */
  readonly name: string;
  readonly at: Instant;
  /** Its bytes, the same at each call. */
  open(): Promise<AsyncIterable<Uint8Array>>;
}

export interface Archive {
  readonly type: string;
  /** Of file names, without the dot. */
  readonly ending: string;
  /** One file of many, as it goes: whatever its size, in the memory of a few chunks. */
  write(entries: AsyncIterable<ArchiveEntry>): AsyncIterable<Uint8Array>;
}

/** A picture as PNG. */
export interface AsPng {
  (picture: Picture): Uint8Array;
}

/** A report as a PDF on A4. It holds whatever people are called: no name is lost for want of a letter. */
export interface Print {
  (printed: Printed): Promise<Uint8Array>;
}

export interface Clock {
  (): Date;
}

/** Waits a moment, longer with each attempt (from 1) and by chance, so that competing writers part ways. */
export interface Pause {
  (attempt: number): Promise<void>;
}

export interface Ids {
  /** Keyed hash of posting and normalised address: one applicant has one case per posting by construction. */
  caseId(kind: Case["type"], posting: string, address: string): string;
  /** sha256 in hex. */
  hash(text: string): string;
  /** Keyed, unguessable, the same for the same input: reply tokens. */
  token(text: string): string;
}

/** The postings in force, by id. */
export type Postings = ReadonlyMap<string, Posting>;
