import type { Verdict } from "./check/verdict.ts";
import type { Decision } from "./decision/decision.ts";
import type { Instant } from "./kinds.ts";
import type { AttachmentOrigin, MailProblem, Outcome } from "./mail/message.ts";
import type { ReplyLanguage } from "./posting/posting.ts";

/** A message that was taken in for an applicant and posting. */
export interface TakenMessage {
  /** Key of the raw mail. */
  readonly rawKey: string;
  readonly messageId?: string;
  readonly references: readonly string[];
  /** Hash of its text and attachments: the same content is taken in once. */
  readonly contentHash: string;
  readonly outcome: Outcome;
  readonly subject: string;
  readonly from: string;
  readonly receivedAt: Instant;
  /** sha256 of what its sender wrote, which is stored among the case's documents; absent when that is nothing. */
  readonly text?: string;
  /** What its sender wrote, where that is short: kept here instead of as a blob. */
  readonly words?: string;
  /** Whether automatic mail may answer it (a person wrote it, and the sender is vouched for where that is asked). */
  readonly answerable: boolean;
  /** Not answered for this reason alone: nobody vouches for its sender. A person may (decision `vouch`). */
  readonly unvouched?: true;
  /** sha256 of the documents that came with it, also of those that had come before. */
  readonly brought?: readonly string[];
  /** Asks to ignore the message before it, whose documents then no longer count. */
  readonly replacesEarlier?: true;
  /** Id of the case that it was taken over from, or that its sender's address stands for. */
  readonly via?: string;
}

/** A document as stored, content-addressed under its application's prefix. */
export interface StoredDocument {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly type: string;
  readonly origin: AttachmentOrigin | "text";
  readonly rawKey: string;
  readonly receivedAt: Instant;
}

/** `confirm` asks the address on record whether another one is theirs too. */
export const replyKinds = ["checklist", "portal", "reminder", "withdrawal", "confirm"] as const;
export type ReplyKind = (typeof replyKinds)[number];

export const replyStates = ["due", "sending", "sent", "failed"] as const;
export type ReplyState = (typeof replyStates)[number];

/** A mail on its way out. The mail itself is the blob `mailKey`, composed when the change was written. */
export interface Posted {
  readonly id: string;
  readonly state: ReplyState;
  readonly to: string;
  readonly subject: string;
  readonly messageId: string;
  readonly language: ReplyLanguage;
  readonly mailKey: string;
  /** When the change was written. */
  readonly at: Instant;
  readonly sentAt?: Instant;
  /** Not to be sent before then: a try that failed is repeated later. At once when absent. */
  readonly notBefore?: Instant;
  /** While `sending`: from then on the send counts as cut off. */
  readonly sendingUntil?: Instant;
  readonly attempts: number;
  /** True when a send that was cut off in the middle was done once more. */
  readonly resent: boolean;
  readonly error?: string;
}

/** An entry of an applicant's outbox. */
export interface Reply extends Posted {
  readonly kind: ReplyKind;
  readonly inReplyTo?: string;
  /** Raw keys of the messages that it answers. */
  readonly answers?: readonly string[];
}

/** What waits to be sent, in one record that is written conditionally: a case, or a notice to a professor. */
export interface Outbox {
  readonly replies: readonly Posted[];
  readonly contactFailed?: { readonly at: Instant; readonly reason: string };
  readonly due?: Due;
  /** When to look at it again though nothing calls for it: to ask, or to let go what waits too long. */
  readonly lookAt?: Instant;
}

/** Work still to be done for a record: what sweep looks for. */
export interface Due {
  readonly step: "assess" | "notify";
  /** Not before then. */
  readonly at: Instant;
  /** Of an assessment: nothing called for it that the applicant is to be told of. Mail that comes in ends it. */
  readonly quiet?: true;
  /** Of an assessment: id of what the applicant is to be told of though no mail of theirs waits for an answer. */
  readonly tell?: string;
  /** Tries that failed unexpectedly, and what the last one said. */
  readonly failures?: number;
  readonly error?: string;
}

interface Correspondence {
  readonly id: string;
  /** Counts the writes; the condition of the next one. 0 has never been written. */
  readonly version: number;
  readonly posting: string;
  readonly applicant: { readonly email: string; readonly name?: string };
  /** When the first message was received. */
  readonly receivedAt: Instant;
  readonly messages: readonly TakenMessage[];
  readonly replies: readonly Reply[];
  /** Set when mail to the applicant came back: nothing more is sent, people see why. */
  readonly contactFailed?: { readonly at: Instant; readonly reason: string };
  readonly due?: Due;
}

/** Everything that must change together about one applicant and one posting. */
export interface Application extends Correspondence {
  readonly type: "application";
  readonly documents: readonly StoredDocument[];
  readonly withdrawn: boolean;
  readonly verdict?: Verdict;
  /** What the applicant was last told, so that a reply says what changed. */
  readonly told?: Told;
  /** What reviewers decided, oldest first; nothing is taken away from it. */
  readonly decisions?: readonly Decision[];
  /** Hash of the posting's rules by which the verdict was made: another one calls for a check anew. */
  readonly rules?: string;
  /** When the verdict last changed in what people are told; the first receipt when absent. */
  readonly changedAt?: Instant;
  /** Since when it has been complete; absent while it is not. */
  readonly completeAt?: Instant;
  /**
   * Set when this became part of another application (merged, or an address that was confirmed):
   * mail for this one is taken in there, and it is listed no more.
   */
  readonly joined?: { readonly into: string; readonly at: Instant; readonly by: string };
  /** Mails from other addresses that may be the applicant's: taken in once they say so. */
  readonly pending?: readonly PendingMail[];
  /** When something is to be done about them. */
  readonly lookAt?: Instant;
  /** sha256 of stored files that belong here no more, until they are removed. */
  readonly orphans?: readonly string[];
  /** Other addresses that are the applicant's by their own word: mail from there comes here. */
  readonly aliases?: readonly Alias[];
}

/** A mail that waits for the applicant's word. Its documents are stored with theirs, and count for nothing. */
export interface PendingMail {
  readonly message: Omit<TakenMessage, "outcome">;
  readonly documents: readonly StoredDocument[];
  readonly withdraws: boolean;
  /** Id of the case of the address that it came from. */
  readonly caseId: string;
  readonly heldAt: Instant;
  /** From then on it only waits for a person. */
  readonly expiresAt: Instant;
  /** Id of the reply that asks about it. */
  readonly askedBy?: string;
}

export interface Alias {
  readonly address: string;
  /** Id of the case of that address. */
  readonly caseId: string;
  readonly at: Instant;
  /** Who said so: `applicant`, or the person who decided. */
  readonly by: string;
}

/** A sender who wrote to a posting that is answered but opens no application (portal-only). */
export interface Enquiry extends Correspondence {
  readonly type: "enquiry";
}

export type Case = Application | Enquiry;

/** The state of an application at its last reply. */
export interface Told {
  readonly status: Verdict["status"];
  readonly items: readonly Pick<Verdict["items"][number], "id" | "status" | "found" | "problems">[];
  /** sha256 of the documents known then. */
  readonly documents: readonly string[];
  /** Of the application as a whole. */
  readonly problems?: Verdict["problems"];
}

/** What became of a raw mail: one record each, written once. */
export interface MessageRecord {
  readonly rawKey: string;
  /** The raw mail's name where it had one (`check`), else its key. */
  readonly file: string;
  readonly messageId?: string;
  readonly outcome: Outcome;
  readonly posting?: string;
  readonly caseId?: string;
  readonly applicant?: string;
  /** One sentence: why this outcome. */
  readonly reason: string;
  readonly reply: "checklist" | "portal" | "none";
  readonly subject: string;
  readonly from?: string;
  readonly receivedAt: Instant;
  readonly problems: readonly MailProblem[];
  /** Taken in, and not answered since nobody vouches for its sender. */
  readonly unvouched?: true;
  /** Where a mail that waits may belong: a posting it nearly fits, or an application that it answers. */
  readonly proposal?: Proposal;
  /** What a person did about a mail that waited for one. The outcome and reason above stay what they were. */
  readonly resolved?: Resolution;
}

export interface Proposal {
  readonly posting?: string;
  readonly caseId?: string;
  /** One clause. */
  readonly reason: string;
}

/** How a waiting mail (unrouted, quarantined, question) was settled. */
export interface Resolution {
  readonly action: "routed" | "linked" | "discarded";
  readonly by: string;
  readonly at: Instant;
  readonly reason: string;
  /** What became of it then. */
  readonly outcome?: Outcome;
  readonly posting?: string;
  readonly caseId?: string;
}
