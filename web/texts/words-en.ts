import type { ReplyKind, ReplyState } from "../../shared/domain/application.ts";
import type { Role } from "../../shared/domain/access/actor.ts";
import type { TrailAct } from "../../shared/domain/application-trail.ts";
import type { ApplicationState, ItemState } from "../../shared/domain/check/verdict.ts";
import type { DiplomaLevel, DocumentFormat, DocumentKind, ProblemCode } from "../../shared/domain/kinds.ts";
import type { Outcome } from "../../shared/domain/mail/message.ts";

/** The contract's words, in English. */

const itemStates: Readonly<Record<ItemState, string>> = {
  received: "received",
  flawed: "breaks a rule",
  missing: "missing",
  unsure: "a person must look",
  unreadable: "can’t be read",
  waived: "waived by a reviewer",
  "not-needed": "not needed",
};

const applicationStates: Readonly<Record<ApplicationState, string>> = {
  complete: "Complete",
  incomplete: "Incomplete",
  "needs-review": "Needs review",
};

const outcomes: Readonly<Record<Outcome, string>> = {
  application: "Application",
  "follow-up": "Follow-up",
  duplicate: "Duplicate",
  withdrawal: "Withdrawal",
  question: "Question",
  "portal-only": "Portal only",
  unrouted: "Unrouted",
  automatic: "Automatic",
  quarantined: "Quarantined",
};

const outcomeMeanings: Readonly<Record<Outcome, string>> = {
  application: "Opened an application.",
  "follow-up": "Joined the same applicant’s application.",
  duplicate: "Had been taken in already; nothing changed.",
  withdrawal: "The applicant withdraws.",
  question: "Brings no papers: a person should answer it.",
  "portal-only": "Answered with the portal’s address.",
  unrouted: "No posting matched: a person should decide where it belongs.",
  automatic: "Bounce, auto-reply, list or bulk mail: recorded, never answered.",
  quarantined: "Could not be read whole, or is hostile: a person should look at the raw mail.",
};

const kinds: Readonly<Record<DocumentKind, string>> = {
  cv: "CV",
  "motivation-letter": "Motivation letter",
  transcript: "Transcript",
  diploma: "Diploma",
  "grading-scale": "Grading scale",
  thesis: "Thesis",
  publication: "Publication",
  "recommendation-letter": "Recommendation letter",
  references: "References",
  "supervisor-statement": "Supervisor’s statement",
  "language-certificate": "Language certificate",
  "work-certificate": "Work certificate",
  "research-proposal": "Research proposal",
  identity: "Identity",
  other: "Other",
};

/** Items of postings whose id is no kind: what a column is headed with. */
const items: Readonly<Record<string, string>> = {
  transcripts: "Transcripts",
  "cover-letter": "Cover letter",
  "bachelor-diploma": "Bachelor diploma",
  "master-degree": "Master degree",
  "academic-works": "Academic works",
  "english-proficiency": "English proficiency",
};

const levels: Readonly<Record<DiplomaLevel, string>> = {
  secondary: "secondary school",
  bachelor: "bachelor",
  master: "master",
  doctorate: "doctorate",
  unknown: "level not told",
};

const formats: Readonly<Record<DocumentFormat, string>> = {
  pdf: "PDF",
  docx: "Word",
  odt: "OpenDocument",
  rtf: "RTF",
  doc: "Word 97",
  pages: "Apple Pages",
  txt: "text",
  html: "HTML",
  md: "Markdown",
  image: "picture",
  unknown: "unknown format",
};

/** The why sentence tells the details. */
const problems: Readonly<Record<ProblemCode, string>> = {
  "too-many-pages": "too many pages",
  "wrong-language": "in another language",
  "translation-missing": "translation missing",
  "original-missing": "original missing",
  "too-few": "too few",
  "wrong-format": "in another format",
  "not-one-pdf": "several files, where one PDF is asked for",
  encrypted: "protected by a password",
  damaged: "damaged",
  "empty-file": "empty file",
  "link-instead-of-file": "a link in place of a file",
  "too-large": "too large",
};

const replyStates: Readonly<Record<ReplyState, string>> = {
  due: "due",
  sending: "being sent",
  sent: "sent",
  failed: "failed",
};

const replyKinds: Readonly<Record<ReplyKind, string>> = {
  checklist: "Checklist",
  portal: "Portal’s address",
  reminder: "Reminder",
  withdrawal: "Withdrawal confirmed",
  confirm: "Question about another address",
};

const trailActs: Readonly<Record<TrailAct, string>> = {
  "mail-received": "Mail received",
  "reply-due": "Reply written",
  "reply-sent": "Reply sent",
  "reply-failed": "Reply failed",
  "contact-failed": "Mail to the applicant came back",
  decided: "Decided",
  undone: "Undone",
  joined: "Became part of another application",
  "address-joined": "Another address confirmed",
  routed: "Mail routed here",
  linked: "Mail linked",
  discarded: "Mail discarded",
  "waits-again": "Mail waits again",
  "posting-closed": "Posting closed",
  "posting-reopened": "Posting reopened",
  "deadline-extended": "Deadline extended",
  rechecked: "Checked anew by changed rules",
  exported: "Data exported",
  erased: "Person erased",
  "mail-viewed": "Raw mail looked at",
  "document-viewed": "Document looked at",
  "member-invited": "Person invited",
  "invitation-withdrawn": "Invitation withdrawn",
  "member-joined": "Person joined",
  "member-dismissed": "Person dismissed",
};

const roles: Readonly<Record<Role | "admin", string>> = {
  reviewer: "Reviewer",
  chair: "Chair",
  admin: "Admin",
};

export const wordsEn = {
  itemStates,
  applicationStates,
  outcomes,
  outcomeMeanings,
  kinds,
  items,
  levels,
  formats,
  problems,
  replyStates,
  replyKinds,
  trailActs,
  roles,
};
