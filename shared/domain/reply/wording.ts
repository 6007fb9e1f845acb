import type { ItemState } from "../check/verdict.ts";
import type { DiplomaLevel, DocumentKind, ProblemCode } from "../kinds.ts";

/** The facts of a broken rule, in the reader's language and safe to show. */
export interface ProblemFacts {
  readonly file: string;
  readonly found: string;
  readonly allowed: string;
  /** How many more it takes, for `too-few`. */
  readonly more: number;
  /** Persons are asked for, not documents. */
  readonly persons: boolean;
  /** Told, not counted. */
  readonly advice: boolean;
}

/**
 * Everything that an applicant is told, in one language. Every file has this shape;
 * the compiler sees to it. Whole sentences only, so that each language keeps its own order.
 */
export interface Wording {
  /** BCP 47, for dates, and names of languages and countries. */
  readonly locale: string;
  /** Title of a kind, as a line of a checklist. */
  readonly kinds: Readonly<Record<DocumentKind, string>>;
  readonly diplomas: Readonly<Record<Exclude<DiplomaLevel, "unknown">, string>>;
  /** One word or two beside the mark, so that it needs no colour and no sign. */
  readonly states: Readonly<Record<ItemState, string>>;
  /** Some of it is there, but not as many as asked for. */
  readonly notEnough: string;
  readonly and: string;
  readonly or: string;

  /** Words that stand in a document. */
  readonly quoted: (words: string) => string;

  readonly greeting: (name?: string) => string;
  readonly regards: string;
  /** Opening of the first reply, and of a later one. */
  readonly thanks: (title: string) => string;
  readonly thanksAgain: (title: string) => string;
  readonly receipt: string;

  readonly complete: string;
  /** Complete, where the posting asks for nothing in particular. */
  readonly completeAsIs: string;
  readonly open: (count: number) => string;
  readonly looking: string;

  readonly headings: {
    readonly now: string;
    readonly needed: string;
    readonly looking: string;
    readonly here: string;
    readonly optional: string;
  };
  /** Files came, and nothing that was open is settled by them. */
  readonly nothingNew: string;
  /** Files that no line of the checklist names. */
  readonly alsoArrived: (files: string) => string;
  /** Files that can't be read and that nothing depends on. */
  readonly besideUnread: (files: string) => string;
  readonly optional: (titles: string) => string;

  readonly place: (file: string, first: number, last: number) => string;
  readonly inMail: string;
  readonly more: (count: number) => string;
  readonly personsFound: (count: number, places: string) => string;

  readonly sendIt: (count: number) => string;
  readonly nameReferees: (count: number) => string;
  readonly perhaps: (places: string) => string;
  /** It may be in a file that is named above as one that can't be read. */
  readonly perhapsInside: (file: string) => string;
  /** Pictures without words. */
  readonly unclear: (places: string) => string;
  readonly ifForeign: (country: string) => string;
  readonly problems: Readonly<
    Record<Exclude<ProblemCode, "link-instead-of-file">, (facts: ProblemFacts) => string>
  >;

  /** A local date, time and time zone as one phrase. */
  readonly moment: (date: string, time: string, zone: string) => string;
  readonly deadlineAhead: (moment: string) => string;
  readonly deadlinePast: (moment: string) => string;
  readonly late: (received: string, deadline: string) => string;
  readonly untilFilled: string;

  /** Files were linked instead of attached; `hosts` such as drive.example.com. */
  readonly links: (hosts: string) => string;
  readonly howTo: string;
  readonly people: string;
  readonly contact: (name: string, email: string) => string;
  readonly contactByReply: string;

  /** Before the deadline, to somebody who misses something. */
  readonly reminder: (title: string) => string;
  /** Where it is on its way, or was settled otherwise. */
  readonly reminderCrossed: string;

  readonly withdrawn: (title: string) => string;
  /** What becomes of the papers. */
  readonly withdrawnThen: (days: number) => string;
  readonly withdrawnByMistake: string;

  readonly portalOnly: (title: string) => string;
  readonly portalWhere: string;
  readonly portalKept: string;
  readonly automatic: string;
}
