import type { Instant } from "../kinds.ts";
import type { PostingFile } from "./schema.ts";

export type { Accepts, Item, NoticeFrequency, Person, ReplyLanguage, Strictness } from "./schema.ts";

/** A posting as read from its file, with its local times resolved to instants. */
export interface Posting extends Omit<PostingFile, "opens" | "deadline"> {
  readonly opensAt?: Instant;
  /** IANA name of the place whose days and mornings count. */
  readonly timeZone?: string;
  readonly deadline?: Deadline;
  /** A person closed it then: what comes later is taken in and counts as late. */
  readonly closedAt?: Instant;
}

export interface Deadline {
  /** As the advert says it: local date and time in an IANA time zone. */
  readonly date: string;
  readonly time: string;
  readonly timeZone: string;
  /** The first instant that is no longer in time: the minute after `time`, grace not counted. */
  readonly endsAt: Instant;
  /** The first instant that counts as late: `endsAt` and the grace. */
  readonly lateFrom: Instant;
  readonly untilFilled: boolean;
}

/** Whether something received then is late. Of a posting without a deadline, only what comes after it was closed. */
export function isLate(posting: Posting, receivedAt: Instant): boolean {
  return lateBecause(posting, receivedAt) !== undefined;
}

/** Why something received then is late: the posting had been closed, else its deadline had passed. */
export function lateBecause(
  { deadline, closedAt }: Posting,
  receivedAt: Instant,
): "deadline" | "closed" | undefined {
  if (closedAt !== undefined && receivedAt >= closedAt) return "closed";
  return deadline !== undefined && receivedAt >= deadline.lateFrom ? "deadline" : undefined;
}
