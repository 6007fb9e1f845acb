import { ownMark } from "../mail/automatic.ts";
import type { Instant } from "../kinds.ts";
import type { Person, Posting, ReplyLanguage } from "../posting/posting.ts";
import type { Block, Entry, Letter } from "../reply/letter.ts";
import type { Attached, OutgoingMail } from "../reply/mail.ts";
import { titleOf } from "../reply/describe.ts";
import { renderHtml } from "../reply/render-html.ts";
import { renderText } from "../reply/render-text.ts";
import { oneLine, personName } from "../reply/safe.ts";
import { wordings } from "../reply/wordings.ts";
import type { ApplicationSummary } from "../summary.ts";
import { frequencyOf } from "./schedule.ts";
import type { Named } from "./survey.ts";
import { noticeWordings } from "./wordings.ts";

/** What every notice needs. */
export interface NoticeInput {
  readonly posting: Posting;
  readonly person: Person;
  readonly from: OutgoingMail["from"];
  readonly messageId: string;
  readonly date: Instant;
  /** Begins every address of the reviewers' page, without a slash at its end. Absent where it has none. */
  readonly url?: string;
  /** Where the person stops these notices. */
  readonly stop: Stop;
}

export interface Stop {
  /** A mail to this address stops them. */
  readonly address: string;
  /** So does this page. */
  readonly url?: string;
}

/** Notices are in the posting's first language. */
export const noticeLanguage = ({ replies }: Posting): ReplyLanguage => replies.languages[0] ?? "en";

/**
 * A mail to one of a posting's people: marked as automatic (RFC 3834), and with the
 * way to stop it that mail programs offer (RFC 2369; by one click RFC 8058).
 */
export function noticeMail(
  input: NoticeInput,
  subject: string,
  blocks: readonly Block[],
  attachments: readonly Attached[],
): OutgoingMail {
  const { posting, person, from, messageId, date, stop } = input;
  const language = noticeLanguage(posting);
  const wording = noticeWordings[language];
  const { greeting } = wordings[language];
  const title = oneLine(subject, 180);
  const letter: Letter = {
    language,
    title,
    blocks: [
      { type: "paragraph", text: greeting(personName(person.name)) },
      ...blocks,
      { type: "foot", text: wording.why(person.role, frequencyOf(posting)) },
      { type: "foot", text: wording.stop, url: stop.url ?? `mailto:${stop.address}` },
    ],
  };
  const https = stop.url?.startsWith("https:") === true;
  return {
    messageId,
    from: { address: from.address, name: oneLine(from.name, 120) },
    to: { address: person.email, name: oneLine(person.name, 120) },
    subject: title,
    references: [],
    headers: {
      "Auto-Submitted": "auto-generated",
      "X-Auto-Response-Suppress": "All",
      [ownMark]: "notice",
      "Content-Language": language,
      "List-Unsubscribe": [...(https ? [`<${stop.url}>`] : []), `<mailto:${stop.address}>`].join(", "),
      ...(https && { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" }),
    },
    text: renderText(letter),
    html: renderHtml(letter),
    attachments,
    language,
    date,
  };
}

/** How an applicant is called: by name, else by address; never a line of their own making. */
export function whoOf({ name, email }: ApplicationSummary["applicant"]): string {
  return personName(name) ?? oneLine(email, 120);
}

export const pageOf = (url: string | undefined, ...path: readonly string[]): string | undefined =>
  url && [url, ...path.map(encodeURIComponent)].join("/");

/** What one application lacks, by sort, in the words of the posting. */
export function pointsOf(
  {
    items,
  }: {
    readonly items: readonly Pick<ApplicationSummary["items"][number], "id" | "required" | "status">[];
  },
  posting: Posting,
  language: ReplyLanguage,
): string[] {
  const wording = wordings[language];
  const { points } = noticeWordings[language];
  return (["missing", "flawed", "unreadable", "unsure"] as const).flatMap((state) => {
    const titles = items
      .filter(({ required, status }) => required && status === state)
      .map(({ id }) => itemTitle(posting, id, language, wording));
    return titles.length > 0 ? [points[state](titles.join(", "))] : [];
  });
}

/** What an item is called. */
export function itemTitle(
  posting: Posting,
  id: string,
  language: ReplyLanguage,
  wording = wordings[language],
): string {
  return titleOf(
    posting.items.find((item) => item.id === id),
    id,
    wording,
  );
}

/** A list of applications under a heading, with how many more there are. */
export function listOf<T>(
  title: string,
  { total, first }: Named<T>,
  entry: (one: T) => Entry,
  more: (count: number) => string,
): Block[] {
  if (total === 0) return [];
  const rest = total - first.length;
  return [
    { type: "list", title: total > 1 ? `${title} (${total})` : title, entries: first.map(entry) },
    ...(rest > 0 ? [{ type: "paragraph", text: `… ${more(rest)}` } as const] : []),
  ];
}
