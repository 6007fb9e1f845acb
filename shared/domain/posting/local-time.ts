import type { Instant } from "../kinds.ts";

/**
 * The instant of a local date and time in an IANA time zone; the later one where the
 * clocks are put back and it comes twice. Undefined where there is no such date, time
 * or zone. A time that is skipped when the clocks go forward counts from before that.
 *
 * @param date as 2021-08-31
 * @param time as 23:59
 */
export function instantOf(date: string, time: string, timeZone: string): Instant | undefined {
  const asIfUtc = Date.parse(`${date}T${time}:00.000Z`);
  if (Number.isNaN(asIfUtc) || new Date(asIfUtc).toISOString().slice(0, 10) !== date) return undefined;
  const offsetAt = offsets(timeZone);
  if (!offsetAt) return undefined;
  const day = 24 * 60 * 60_000;
  const candidates = [offsetAt(asIfUtc - day), offsetAt(asIfUtc + day)].map((offset) => asIfUtc - offset);
  const exact = candidates.filter((at) => at + offsetAt(at) === asIfUtc);
  return new Date(exact.length > 0 ? Math.max(...exact) : (candidates[0] as number)).toISOString();
}

/** What the clocks of a zone are ahead of UTC, in milliseconds; undefined for no zone. */
function offsets(timeZone: string): ((at: number) => number) | undefined {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat("en-GB", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
  } catch {
    return undefined;
  }
  return (at) => {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
    const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? "";
    const local = `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}:${part("second")}Z`;
    return Date.parse(local) - at;
  };
}
