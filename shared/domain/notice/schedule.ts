import { later } from "../application-outbox.ts";
import type { Instant } from "../kinds.ts";
import type { NoticeFrequency, Posting } from "../posting/posting.ts";
import { daysBetween, localMoment, weekday, zoneOf } from "./calendar.ts";

/** What is remembered of a posting's notices. */
export interface NoticeLog {
  /** Local date of the last morning's notice. */
  readonly day?: string;
  /** All that happened before then has been told, or was nothing to tell. */
  readonly until?: Instant;
  /** The end of the deadline for which the report was frozen, and when. */
  readonly frozen?: { readonly endsAt: Instant; readonly at: Instant };
  /** The end of the deadline for which it was told that all are complete. */
  readonly allIn?: Instant;
}

/** A notice whose time has come: what is new since, and how far the deadline is. */
export interface Occasion {
  /** Once for each: a morning's date, or the instant since which news are told. */
  readonly key: string;
  /** Local date. */
  readonly day: string;
  readonly morning: boolean;
  /** What happened after `since`, up to and with `until`, is told. */
  readonly since: Instant;
  readonly until: Instant;
  /** Days to the deadline, where people are told. */
  readonly daysLeft?: DaysTold;
}

/** Days before the deadline on which people are told of it. */
export const daysTold = [7, 2, 0] as const;
export type DaysTold = (typeof daysTold)[number];

const minute = 60_000;
const day = 24 * 60 * minute;
/** News of the same quarter of an hour make one notice. */
const atOnce = 15 * minute;
/**
 * What a record says happened at a time is written a little later, after papers were
 * read: news are told up to so long ago, so that none falls between two notices.
 */
const settling = 10 * minute;

/** What a posting that says nothing of notices gets. */
export const usualNotices = { frequency: "daily", time: "07:00" } as const;

export const frequencyOf = ({ notices }: Posting): NoticeFrequency =>
  notices?.frequency ?? usualNotices.frequency;

/** The notice whose time has come, if any: of a morning, or of what is new at once. */
export function occasionOf(posting: Posting, log: NoticeLog, now: Instant): Occasion | undefined {
  const frequency = frequencyOf(posting);
  const { date, time } = localMoment(now, zoneOf(posting));
  const length = frequency === "weekly" ? 7 : 1;
  const until = later(now, -settling);
  const since = log.until ?? later(until, -length * day);
  const daysLeft = daysToTell(posting, now);
  const passed = log.day === undefined ? undefined : daysBetween(log.day, date);
  const isDay =
    frequency !== "weekly" ||
    weekday(date) === 1 ||
    daysLeft !== undefined ||
    (passed !== undefined && passed >= 7);
  if (time >= (posting.notices?.time ?? usualNotices.time) && passed !== 0 && isDay)
    return { key: date, day: date, morning: true, since, until, ...(daysLeft !== undefined && { daysLeft }) };
  if (frequency === "at-once" && log.until !== undefined && later(log.until, atOnce) <= until)
    return { key: since, day: date, morning: false, since, until };
  return undefined;
}

/** The log once an occasion was seen to. */
export function seenTo(log: NoticeLog, { day: date, morning, until }: Occasion): NoticeLog {
  return { ...log, until, ...(morning && { day: date }) };
}

/** Whole days of the calendar until the deadline, on the days on which people are told of it. */
function daysToTell({ deadline }: Posting, now: Instant): DaysTold | undefined {
  if (!deadline || now >= deadline.endsAt) return undefined;
  const days = daysBetween(localMoment(now, deadline.timeZone).date, deadline.date);
  return daysTold.find((told) => told === days);
}

/** The stages at which applicants are reminded: from so many days before the deadline on. */
export const reminderDays = [7, 2] as const;
export type ReminderDays = (typeof reminderDays)[number];

/**
 * The stage of reminding that has begun: from the morning seven days before the
 * deadline, and from the morning two days before it. Once it has passed nobody is
 * reminded.
 */
export function reminderStage(posting: Posting, now: Instant): ReminderDays | undefined {
  const { deadline, replies, closedAt } = posting;
  if (
    !deadline ||
    closedAt !== undefined ||
    now >= deadline.endsAt ||
    replies.reminders === false ||
    posting.channel === "portal"
  )
    return undefined;
  const { date, time } = localMoment(now, deadline.timeZone);
  const days = daysBetween(date, deadline.date);
  const morning = time >= (posting.notices?.time ?? usualNotices.time);
  const begun = (stage: number) => days < stage || (days === stage && morning);
  return reminderDays.findLast(begun);
}

/**
 * Whether the report of a deadline is to be frozen now: an hour after the last
 * moment that counts as in time, so that what came in it has been read; and not
 * weeks later, when it would no longer tell of the deadline.
 */
export function freezesNow({ deadline, channel }: Posting, log: NoticeLog, now: Instant): boolean {
  if (!deadline || channel === "portal" || log.frozen?.endsAt === deadline.endsAt) return false;
  return now >= later(deadline.lateFrom, 60 * minute) && now < later(deadline.lateFrom, 14 * day);
}
/** From then on the report is frozen though some papers are still being read. */
export const waitsForReading = ({ deadline }: Posting, now: Instant): boolean =>
  deadline !== undefined && now < later(deadline.lateFrom, 6 * 60 * minute);
