import type { Instant } from "../kinds.ts";
import type { Posting } from "../posting/posting.ts";

/** Days and mornings as the calendar and the clocks of a place show them. */

export interface LocalMoment {
  /** `2026-05-04`. */
  readonly date: string;
  /** `07:00`. */
  readonly time: string;
}

/** The time zone in which a posting's people live, as far as its file tells. */
export const zoneOf = (posting: Posting): string => posting.timeZone ?? posting.deadline?.timeZone ?? "UTC";

/** An instant on the calendar and clock of an IANA time zone. */
export function localMoment(instant: Instant, timeZone: string): LocalMoment {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? "";
  return {
    date: `${part("year")}-${part("month")}-${part("day")}`,
    time: `${part("hour")}:${part("minute")}`,
  };
}

/** Making one takes long, and a survey asks once for each application. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  formats.set(timeZone, format);
  return format;
}

const day = 24 * 60 * 60_000;
const noonOf = (date: string) => Date.parse(`${date}T12:00:00Z`);

/** Days from one date of the calendar to another; negative when it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((noonOf(to) - noonOf(from)) / day);
}

/** The date so many days later. */
export function dayAfter(date: string, days: number): string {
  return new Date(noonOf(date) + days * day).toISOString().slice(0, 10);
}

/** 1 is Monday, 7 Sunday (ISO 8601). */
export function weekday(date: string): number {
  return new Date(noonOf(date)).getUTCDay() || 7;
}
