import type { Told } from "../application.ts";
import type { CheckedItem, ItemState, Verdict } from "../check/verdict.ts";
import type { Instant, Problem } from "../kinds.ts";
import type { Posting } from "../posting/posting.ts";
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
import type { Block } from "./letter.ts";
import type { OutgoingMail } from "./mail.ts";
import { closedWordings } from "./closed-wording.ts";
import { deadlineWords, momentWords } from "./moment.ts";
import { ending, list, mailOf, paragraph } from "./reply-mail.ts";
import type { ReplyInput } from "./reply-mail.ts";
import { personName } from "./safe.ts";
import { unaskedWordings } from "./unasked-wording.ts";
import type { Wording } from "./wording.ts";
import { wordings } from "./wordings.ts";

export type { ReplyInput } from "./reply-mail.ts";

export interface ChecklistInput extends ReplyInput {
  readonly verdict: Verdict;
  /** When the application was received. */
  readonly receivedAt: Instant;
  /** The state of the last reply; absent for the first. */
  readonly told?: Told;
  /** No mail of theirs called for it. */
  readonly unasked?: boolean;
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
    paragraph(opening(input, wording)),
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

function opening({ posting: { title }, told, unasked, language }: ChecklistInput, wording: Wording): string {
  if (told && unasked) return unaskedWordings[language](title);
  return told ? wording.thanksAgain(title) : `${wording.thanks(title)} ${wording.receipt}`;
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

/** Whether the applicant has something to do about it. */
export function isOpen(status: ItemState): boolean {
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
  { posting, verdict, receivedAt, date, language }: ChecklistInput,
  open: boolean,
  wording: Wording,
): Block[] {
  const { deadline, closedAt } = posting;
  if (closedAt !== undefined && verdict.lateBecause === "closed") {
    const zone = posting.timeZone ?? deadline?.timeZone ?? "UTC";
    return [paragraph(closedWordings[language](momentWords(closedAt, zone, wording)))];
  }
  if (!deadline) return [];
  const words = deadlineWords(deadline, wording);
  const filled = deadline.untilFilled && closedAt === undefined ? ` ${wording.untilFilled}` : "";
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
