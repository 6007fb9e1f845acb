import type { Instant } from "../kinds.ts";

/** An address with the name written beside it. `address` is trimmed; its domain is in small letters. */
export interface Mailbox {
  readonly address: string;
  readonly name?: string;
}

export const attachmentOrigins = ["part", "tnef", "smime", "archive", "forwarded", "uuencode"] as const;
export type AttachmentOrigin = (typeof attachmentOrigins)[number];

/** A file that came with a message, at whatever depth. Its bytes are kept apart, by `sha256`. */
export interface Attachment {
  /** As the sender named it, made safe: NFC, no path, control or bidi characters; inside an archive `papers.zip/cv.pdf`. */
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  /** The declared media type, in small letters. */
  readonly type: string;
  readonly origin: AttachmentOrigin;
  /** A signature logo, tracking pixel, vCard, calendar part, signature …: kept with the raw mail, not a document. */
  readonly decoration: boolean;
}

/** Something odd about a message, in words a person can act on. */
export interface MailProblem {
  readonly code: string;
  readonly words: string;
}

export const authenticationResults = [
  "pass",
  "fail",
  "softfail",
  "neutral",
  "none",
  "temperror",
  "permerror",
  "unknown",
] as const;
export type AuthenticationResult = (typeof authenticationResults)[number];
export interface Authentication {
  readonly dmarc: AuthenticationResult;
  readonly spf: AuthenticationResult;
  readonly dkim: AuthenticationResult;
  /** The server that says so (authserv-id), in small letters: only those one knows are to be believed. */
  readonly by?: string;
  /** SPF or DKIM passed for the domain of From, or one above it. */
  readonly aligned?: true;
}

/** A message that came inside another one, as an attachment. */
export interface EnclosedMessage {
  readonly from?: Mailbox;
  readonly replyTo: readonly Mailbox[];
  readonly to: readonly Mailbox[];
  readonly subject: string;
  readonly messageId?: string;
  readonly date?: Instant;
  readonly text: string;
}

/** One message as understood, before any posting. Plain data: it can be stored and sent between threads. */
export interface Message {
  /** With its angle brackets, as in the header. */
  readonly messageId?: string;
  readonly from?: Mailbox;
  readonly sender?: Mailbox;
  readonly replyTo: readonly Mailbox[];
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  /** Where it was delivered: Delivered-To, X-Original-To, X-Forwarded-To, Resent-To, `Received: … for`. */
  readonly envelope: { readonly from?: string; readonly to: readonly string[] };
  readonly subject: string;
  /** What the sender's clock said; undefined when absent or invalid, never invented. */
  readonly date?: Instant;
  /** What the receiving server said: the topmost Received. */
  readonly receivedAt?: Instant;
  readonly inReplyTo: readonly string[];
  readonly references: readonly string[];
  /** Why it counts as automatic (bounce, auto-reply, list, bulk …); absent for mail by a person. */
  readonly automatic?: { readonly kind: AutomaticKind; readonly reason: string };
  /** Why automatic mail must not answer it although a person wrote it. */
  readonly suppressReply?: string;
  /** Who passed it on by rule or redirection (Resent-From). */
  readonly resentFrom?: Mailbox;
  /** Who wrote to the list that it came through, where the list put its own address into From. */
  readonly originalFrom?: Mailbox;
  /** Messages attached to it, outermost first. */
  readonly enclosed?: readonly EnclosedMessage[];
  readonly authentication: Authentication;
  /** The readable text, quoted replies included; texts of attached messages are theirs. */
  readonly text: string;
  readonly attachments: readonly Attachment[];
  readonly problems: readonly MailProblem[];
  /** Set where the message can't be trusted to be whole or is hostile: it waits for a person. */
  readonly quarantine?: MailProblem;
}

export const automaticKinds = ["bounce", "auto-reply", "list", "bulk", "receipt", "calendar"] as const;
export type AutomaticKind = (typeof automaticKinds)[number];

/** What becomes of a message: the outcomes of the contract. */
export const outcomes = [
  "application",
  "follow-up",
  "duplicate",
  "withdrawal",
  "question",
  "portal-only",
  "unrouted",
  "automatic",
  "quarantined",
] as const;
export type Outcome = (typeof outcomes)[number];
