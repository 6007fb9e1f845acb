import type { ApplicationState } from "../check/verdict.ts";
import type { Person, NoticeFrequency } from "../posting/posting.ts";
import type { DaysTold } from "./schedule.ts";
import type { Counts } from "./tally.ts";

/** Mails that wait for a person. */
export interface WaitingMails {
  /** Routed here, but neither documents nor a letter. */
  readonly questions: number;
  /** Routed nowhere, perhaps meant for here. */
  readonly proposed: number;
  readonly quarantined: number;
}

/**
 * Everything that the people of a posting are told, in one language. Names of
 * documents, states and languages are those of the applicants' mails.
 */
export interface NoticeWording {
  /** What a subject is put together of, the most urgent first: `3 newly complete`. */
  readonly news: {
    readonly days: (days: DaysTold) => string;
    readonly allIn: string;
    readonly completed: (count: number) => string;
    readonly looks: (count: number) => string;
    readonly waiting: (count: number) => string;
    readonly bounced: (count: number) => string;
    readonly blocked: (count: number) => string;
    readonly changed: (count: number) => string;
  };
  readonly opening: (title: string) => string;
  readonly deadline: (days: DaysTold, moment: string) => string;
  readonly none: string;
  readonly totals: (counts: Counts) => string;
  readonly arrived: (count: number) => string;
  readonly allIn: (count: number) => string;
  readonly headings: {
    readonly completed: string;
    readonly looks: string;
    readonly bounced: string;
    readonly blocked: string;
    readonly changed: string;
  };
  readonly status: Readonly<Record<ApplicationState | "withdrawn" | "new" | "checking", string>>;
  readonly bounced: string;
  /** How many days nothing has happened. */
  readonly stillFor: (days: number) => string;
  /** `Missing: CV, Diploma` and the like, of one application. */
  readonly points: {
    readonly missing: (titles: string) => string;
    readonly flawed: (titles: string) => string;
    readonly unsure: (titles: string) => string;
    readonly unreadable: (titles: string) => string;
  };
  readonly received: (day: string) => string;
  readonly more: (count: number) => string;
  readonly blockedInAll: (count: number) => string;
  readonly waiting: (mails: WaitingMails) => string;
  readonly open: string;

  /** The picture in words. */
  readonly picture: (facts: {
    readonly first: string;
    readonly last: string;
    readonly days: number;
    /** The day with the most, where that is more than one. */
    readonly busiest?: { readonly day: string; readonly count: number };
    readonly counts: Counts;
  }) => string;
  readonly legend: { readonly complete: string; readonly open: string; readonly deadline: string };

  readonly report: {
    readonly subject: (title: string) => string;
    readonly heading: string;
    readonly passed: (title: string, moment: string) => string;
    readonly all: (count: number) => string;
    readonly some: (complete: number, all: number) => string;
    readonly takenAt: (moment: string) => string;
    readonly reading: (count: number) => string;
    readonly late: (count: number) => string;
    readonly withdrawn: (count: number) => string;
    readonly items: string;
    readonly item: (there: number, of: number) => string;
    readonly notComplete: string;
    readonly attached: string;
    /** Too many for a mail: what is left out, and where it is. */
    readonly tooLarge: string;
    readonly hash: (hash: string, file: string) => string;
    readonly later: string;
    readonly columns: {
      readonly applicant: string;
      readonly address: string;
      readonly status: string;
      readonly received: string;
      readonly late: string;
      readonly problems: string;
    };
    readonly yes: string;
    readonly page: (page: number, pages: number) => string;
  };

  readonly why: (role: Person["role"], frequency: NoticeFrequency) => string;
  readonly stop: string;
  /** The page on which notices are stopped. */
  readonly stopping: {
    readonly title: string;
    readonly ask: (title: string) => string;
    readonly button: string;
    readonly done: (title: string) => string;
    readonly again: string;
    readonly resumed: (title: string) => string;
  };
}

/** What there is something of, in one line. */
export function some(parts: readonly (readonly [count: number, words: string])[], between = ", "): string {
  return parts
    .filter(([count]) => count > 0)
    .map(([, words]) => words)
    .join(between);
}
