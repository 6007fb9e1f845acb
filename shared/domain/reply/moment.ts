import type { Instant } from "../kinds.ts";
import type { Deadline } from "../posting/posting.ts";
import type { Wording } from "./wording.ts";

/** A deadline as the advert says it: local date and time, with the name of the time zone. */
export function deadlineWords({ date, time, timeZone, endsAt }: Deadline, wording: Wording): string {
  const day = new Intl.DateTimeFormat(wording.locale, { dateStyle: "long", timeZone: "UTC" });
  const lastMoment = new Date(Date.parse(endsAt) - 1);
  return wording.moment(
    day.format(new Date(`${date}T00:00:00Z`)),
    time,
    zoneName(lastMoment, timeZone, wording),
  );
}

/** An instant as the clocks of a time zone show it. */
export function momentWords(instant: Instant, timeZone: string, wording: Wording): string {
  const at = new Date(instant);
  const day = new Intl.DateTimeFormat(wording.locale, { dateStyle: "long", timeZone });
  const time = new Intl.DateTimeFormat("en-GB", {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone,
  });
  return wording.moment(day.format(at), time.format(at), zoneName(at, timeZone, wording));
}

/** The day of an instant in a time zone. */
export function dayWords(instant: Instant, timeZone: string, { locale }: Wording): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone }).format(new Date(instant));
}

function zoneName(at: Date, timeZone: string, { locale }: Wording): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: "long" }).formatToParts(at);
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
}
