import type { ApplicationState, ItemState } from "../shared/domain/check/verdict.ts";
import type { DiplomaLevel, DocumentFormat, DocumentKind, ProblemCode } from "../shared/domain/kinds.ts";
import type { Outcome } from "../shared/domain/mail/message.ts";
import type { ReplyState } from "../shared/domain/application.ts";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

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

const replyStates: Readonly<Record<ReplyState, string>> = {
  due: "due",
  sending: "being sent",
  sent: "sent",
  failed: "failed",
};

const languageNames = new Intl.DisplayNames("en", { type: "language" });

/** `de` → German. */
function language(code: string): string {
  try {
    return languageNames.of(code) ?? code;
  } catch {
    return code;
  }
}

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

/** Everything the page says, in English. A further language is another object of this type. */
export const en = {
  lang: "en",
  product: "Dossier",
  skip: "Skip to content",
  mainNavigation: "Main",
  postings: "Postings",
  mail: "Mail",
  replies: "Replies",
  signOut: "Sign out",
  pages: "Pages of this list",
  newest: "← Newest",
  older: "Older →",
  unvouched: (name: string) =>
    `Nobody vouches for senders: ${name} is off. A sender’s address is what the mail claims, and replies go there.`,

  applicationStates,
  itemStates,
  optionalAbsent: "optional, not sent",
  optional: "optional",
  late: "Late",
  withdrawn: "Withdrawn",
  kinds,
  levels,
  formats,
  outcomes,
  outcomeMeanings,
  replyStates,
  problems,
  language,
  advice: "told as advice, not counted",

  waitingTitle: "Waiting for a person",
  waiting: (outcome: "unrouted" | "quarantined" | "question", count: number) =>
    ({
      unrouted: plural(count, "mail fits no posting", "mails fit no posting"),
      quarantined: plural(count, "mail is quarantined", "mails are quarantined"),
      question: plural(count, "question to answer", "questions to answer"),
    })[outcome],
  noPostings: "There is no posting yet.",
  noPostingsHelp:
    "Put a posting file into the postings folder and start Dossier again. ‘dossier postings lint’ says whether a file is right.",
  applications: "Applications",
  applicationsCount: (count: number) => plural(count, "application", "applications"),
  noDeadline: "No deadline",
  untilFilled: "or until filled",
  deadlinePassed: "passed",
  daysLeft: (days: number) => (days === 0 ? "ends today" : `${plural(days, "day", "days")} left`),
  portalOnly: "By portal only",
  portalHelp: "Mail is answered with the portal’s address, and no application is opened.",

  all: "All",
  filter: "Show",
  applicant: "Applicant",
  status: "Status",
  received: "Received",
  receivedIn: (zone: string) => `Received, ${zone}`,
  legend: "What the signs mean",
  noApplications: "No application has arrived yet.",
  noApplicationsHelp: (address: string) =>
    `Applications to this posting arrive by mail to ${address}. They show here within moments of arriving; load this page again to see them.`,
  nothingInFilter: "No application is in this state.",
  showAll: "Show all applications",
  notChecked: "being read",
  notCheckedHelp: "Its documents are being read. Load this page again in a moment.",
  itemAbsent: "Not checked: the posting asks for it since this application was last checked.",

  checklist: "Checklist",
  noItems: "This posting requires no document: every mail is an application, complete on receipt.",
  applicationProblems: "About the application as a whole",
  documents: "Documents",
  noDocuments: "No document has arrived.",
  messageText: "The mail’s own text",
  download: "Download",
  downloadNamed: (file: string) => `Download ${file}`,
  notRead: "Not read yet.",
  pageRange: ([first, last]: readonly [number, number]) =>
    first === last ? `page ${first}` : `pages ${first}–${last}`,
  pageCount: (count: number, estimated: boolean) =>
    `${estimated ? "about " : ""}${plural(count, "page", "pages")}`,
  pagesOf: (pages: number) => `The file’s ${plural(pages, "page", "pages")} and what they hold`,
  sure: (share: number) => `${Math.floor(share * 100)} % sure`,
  undecided: "Not recognised for sure",
  perhaps: (kind: string, share: number) => `perhaps ${kind}, ${Math.floor(share * 100)} %`,
  runnerUp: (kind: string, share: number) => `Next best: ${kind}, ${Math.floor(share * 100)} %`,
  translation: "translation",
  nothingRecognised: "Nothing was recognised in it.",
  evidence: (count: number) => `Why: ${plural(count, "reason", "reasons")}`,
  evidenceQuote: "Words on the page",
  evidencePage: "Page",
  evidenceCue: "Cue",
  evidenceWeight: "Weight",
  referees: "Referees named in it",
  links: "Links in it, not followed",
  messages: "Mails taken in",
  rawMail: "Raw mail",
  noReplies: "Nothing was sent to the applicant.",
  resent: "sent again after a cut-off",

  from: "From",
  to: "To",
  noSubject: "(no subject)",
  replyKinds: {
    checklist: "Checklist",
    portal: "Portal’s address",
    reminder: "Reminder",
    withdrawal: "Withdrawal confirmed",
    confirm: "Question about another address",
  },
  noReply: "not answered by itself",
  noMessages: "No mail has arrived yet.",
  noMessagesHelp: (address: string) =>
    `Mail to ${address}, and to the addresses that postings name, shows here.`,
  noMessagesOf: "No mail has this outcome.",
  showAllMail: "Show all mail",
  noOutgoing: "Nothing has been sent yet.",
  noOutgoingHelp:
    "Each change that matters to an applicant is answered by one mail; it shows here as it looked.",
  written: "Written",
  inReplyTo: "In reply to",
  asHtml: "As it looked",
  asText: "As plain text",
  mailGone: "The mail itself is no longer kept.",

  doorTitle: "Sign in",
  door: "This page is for the people who review applications.",
  doorHelp:
    "Open the sign-in link that Dossier printed when it started: it stands on the line that begins with ‘ready’. A link of an earlier start no longer works unless DOSSIER_TOKEN is set.",
  doorWrong: "This sign-in link is not, or no longer, right.",
  doorAgain: "If you have just followed the link, continue to the page",
  signedOut: "You are signed out.",
  signedOutHelp: "The sign-in link lets you in again.",
  errorHome: "To the postings",
  notFound: "There is nothing at this address.",
  notFoundPosting: "There is no posting with this id.",
  notFoundApplication: "There is no application with this id. It may have been erased.",
  notFoundDocument: "This document is no longer kept.",
  notFoundMail: "This mail is no longer kept.",
  badCursor: "This page of the list is no longer there. Begin with its first page.",
  failed: "Something went wrong here.",
  failedHelp: "Try again. If it stays, Dossier’s log says what happened.",
};

export type Texts = typeof en;
