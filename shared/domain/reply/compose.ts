import { ownMark } from "../mail/automatic.ts";
import type { Told } from "../application.ts";
import type { CheckedItem, ItemState, Verdict } from "../check/verdict.ts";
import type { Instant, Problem } from "../kinds.ts";
import type { Posting, ReplyLanguage } from "../posting/posting.ts";
import { changedNothing, newlySettled } from "./told.ts";
import {
  entriesOf,
  filesBeside,
  filesOf,
  isReadingFault,
  linkedHosts,
  problemLine,
  titleOf,
} from "./describe.ts";
import type { Block, Entry, Letter } from "./letter.ts";
import type { OutgoingMail } from "./mail.ts";
import { deadlineWords, momentWords } from "./moment.ts";
import { renderHtml } from "./render-html.ts";
import { renderText } from "./render-text.ts";
import { oneLine, personName, replySubject, threadOf } from "./safe.ts";
import type { Wording } from "./wording.ts";
import { wordings } from "./wordings.ts";

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

export interface ChecklistInput extends ReplyInput {
  readonly verdict: Verdict;
  /** When the application was received. */
  readonly receivedAt: Instant;
  /** The state of the last reply; absent for the first. */
  readonly told?: Told;
}

/** The mail that says what arrived, what is still needed and how to mend each point. */
export function composeChecklist(input: ChecklistInput): OutgoingMail {
  return mailOf(input, checklist(input, wordings[input.language]));
}

/** The mail that says where to apply, for a posting that takes no applications by mail. */
export function composePortal(input: ReplyInput): OutgoingMail {
  const { posting, applicant, language } = input;
  const wording = wordings[language];
  return mailOf(input, [
    paragraph(wording.greeting(personName(applicant.name))),
    paragraph(wording.portalOnly(posting.title)),
    paragraph(wording.portalWhere),
    ...(posting.portal && /^https?:/i.test(posting.portal)
      ? [{ type: "link", url: posting.portal } as const]
      : []),
    paragraph(wording.portalKept),
    ...ending(input, wording, [wording.automatic]),
  ]);
}

function checklist(input: ChecklistInput, wording: Wording): Block[] {
  const { posting, verdict, told, applicant } = input;
  const entries = (some: readonly CheckedItem[]) => entriesOf(some, { posting, verdict, wording });
  const parts = partsOf(verdict, told);
  const demands = verdict.problems.filter(({ advice }) => advice !== true);
  const advice = verdict.problems.filter((one) => one.advice === true && !isReadingFault(one));
  const unread = verdict.problems.filter((one) => one.advice === true && isReadingFault(one));
  const open = parts.needed.length + demands.length;
  const beside = filesBeside(verdict, wording);
  const hosts = linkedHosts(verdict);
  const problems = (some: readonly Problem[]) => some.map((one) => paragraph(problemLine(one, wording)));
  return [
    paragraph(wording.greeting(personName(applicant.name))),
    paragraph(
      told ? wording.thanksAgain(posting.title) : `${wording.thanks(posting.title)} ${wording.receipt}`,
    ),
    standing(verdict, open, wording),
    ...(changedNothing(told, verdict) ? [paragraph(wording.nothingNew)] : []),
    ...list(wording.headings.now, entries(parts.now)),
    ...list(wording.headings.needed, entries(parts.needed)),
    ...problems(demands),
    ...(hosts ? [paragraph(wording.links(hosts))] : []),
    ...(open > 0 ? [paragraph(wording.howTo)] : []),
    ...timing(input, open > 0, wording),
    ...list(wording.headings.looking, entries(parts.looking)),
    ...list(wording.headings.here, entries(parts.here)),
    ...problems(advice),
    ...(beside ? [paragraph(wording.alsoArrived(beside))] : []),
    ...(unread.length > 0 ? [paragraph(wording.besideUnread(filesOf(unread, wording)))] : []),
    ...list(wording.headings.optional, entries(parts.optional)),
    ...(parts.welcome.length > 0
      ? [paragraph(wording.optional(titles(parts.welcome, posting, wording)))]
      : []),
    ...ending(input, wording, [wording.people]),
  ];
}

/** The items under the headings of the mail, each once. */
function partsOf(verdict: Verdict, told: Told | undefined) {
  const { items } = verdict;
  const now = newlySettled(told, verdict);
  const required = items.filter((item) => item.required);
  const needed = required.filter(({ status }) => isOpen(status));
  const looking = required.filter(({ status }) => status === "unsure");
  const named = new Set(needed.flatMap(({ documents }) => documents.map(({ file }) => file)));
  // A file named above that can't be read is not held up a second time for what is optional.
  const worthAWord = ({ status, documents }: CheckedItem) =>
    (isOpen(status) || status === "unsure") &&
    status !== "missing" &&
    !(status === "unreadable" && documents.every(({ file }) => named.has(file)));
  const optional = items.filter((item) => !item.required && worthAWord(item));
  const welcome = items.filter((item) => !item.required && isOpen(item.status) && !optional.includes(item));
  const elsewhere = new Set([...now, ...needed, ...looking, ...optional, ...welcome]);
  const here = items.filter((item) => !elsewhere.has(item));
  return { now, needed, looking, here, optional, welcome };
}

function isOpen(status: ItemState): boolean {
  return status === "missing" || status === "flawed" || status === "unreadable";
}

/** Where the application stands, in one sentence. */
function standing(verdict: Verdict, open: number, wording: Wording): Block {
  if (open > 0) return { type: "standing", mark: "✗", text: wording.open(open) };
  if (verdict.status !== "complete") return { type: "standing", mark: "?", text: wording.looking };
  const asked = verdict.items.some(({ required }) => required);
  return { type: "standing", mark: "✓", text: asked ? wording.complete : wording.completeAsIs };
}

/** "Late, or until when what is open can be sent." Nothing where there is no deadline. */
function timing(
  { posting, verdict, receivedAt, date }: ChecklistInput,
  open: boolean,
  wording: Wording,
): Block[] {
  const { deadline } = posting;
  if (!deadline) return [];
  const words = deadlineWords(deadline, wording);
  const filled = deadline.untilFilled ? ` ${wording.untilFilled}` : "";
  if (verdict.late)
    return [paragraph(wording.late(momentWords(receivedAt, deadline.timeZone, wording), words) + filled)];
  if (!open) return [];
  const past = date >= deadline.lateFrom;
  return [paragraph((past ? wording.deadlinePast(words) : wording.deadlineAhead(words)) + filled)];
}

function titles(items: Verdict["items"], posting: Posting, wording: Wording): string {
  return items
    .map(({ id }) =>
      titleOf(
        posting.items.find((item) => item.id === id),
        id,
        wording,
      ),
    )
    .join("; ");
}

/** The posting's own paragraph, the signature, and who is behind it. */
function ending({ posting, language, from }: ReplyInput, wording: Wording, foot: readonly string[]): Block[] {
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

function list(title: string, entries: readonly Entry[]): Block[] {
  return entries.length > 0 ? [{ type: "list", title, entries }] : [];
}

function paragraph(text: string): Block {
  return { type: "paragraph", text: text.trim() };
}

/** Threaded to the message answered, and marked as automatic (RFC 3834). */
function mailOf(input: ReplyInput, blocks: readonly Block[]): OutgoingMail {
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
