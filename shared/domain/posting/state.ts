import * as z from "zod";
import { instantOf } from "./local-time.ts";
import type { Deadline, Posting } from "./posting.ts";

/** What people decided about a posting since its file was written. */
const done = { by: z.string(), at: z.string(), reason: z.string() };

export const deadlineSchema = z.object({
  date: z.iso.date("a date as 2026-08-31"),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "a time as 23:59"),
  timeZone: z.string().describe("IANA name, for example Europe/Berlin"),
});
/** The last day and minute, as people write them. */
export type NewDeadline = z.infer<typeof deadlineSchema>;

export const postingStateSchema = z.object({
  /** Mail after that is taken in and marked late. Retention counts from then. */
  closed: z.object(done).optional(),
  /** When it was opened again last. */
  reopened: z.object(done).optional(),
  deadline: deadlineSchema.extend(done).optional(),
  /** Rules by which every application was checked when that was last made sure of. */
  rules: z.string().optional(),
  /** A check anew that was ordered and goes on in batches. */
  recheck: z.object({ ...done, id: z.string(), rules: z.string(), tell: z.boolean() }).optional(),
});
export type PostingState = z.infer<typeof postingStateSchema>;

/** The posting as it holds: its file, and what people decided since. */
export function inForce(posting: Posting, { closed, deadline }: PostingState): Posting {
  const extended = deadline && resolved(posting.deadline, deadline);
  return {
    ...posting,
    ...(extended && { deadline: extended }),
    ...(closed && { closedAt: closed.at }),
  };
}

/**
 * A deadline as instants. The grace of the posting's file, and whether later applications
 * are welcome, stay.
 */
export function resolved(
  written: Deadline | undefined,
  { date, time, timeZone }: NewDeadline,
): Deadline | undefined {
  const last = instantOf(date, time, timeZone);
  if (last === undefined) return undefined;
  const grace = written ? Date.parse(written.lateFrom) - Date.parse(written.endsAt) : 0;
  const endsAt = Date.parse(last) + 60_000;
  return {
    date,
    time,
    timeZone,
    endsAt: new Date(endsAt).toISOString(),
    lateFrom: new Date(endsAt + grace).toISOString(),
    untilFilled: written?.untilFilled ?? false,
  };
}
