import type { ApplicationState } from "../check/verdict.ts";
import type { Instant } from "../kinds.ts";
import { localMoment } from "./calendar.ts";

/** How many applications there are of each sort; those withdrawn are not among them. */
export interface Counts {
  readonly all: number;
  readonly complete: number;
  readonly incomplete: number;
  /** A person has to look, or nobody has yet. */
  readonly looking: number;
  readonly late: number;
}

export interface Arrivals {
  /** Local date. */
  readonly day: string;
  readonly complete: number;
  readonly open: number;
}

export interface Tally {
  readonly counts: Counts;
  /** By local day of receipt, oldest first: days on which none came are left out. */
  readonly arrivals: readonly Arrivals[];
}

/** Counts applications one at a time: by state, and by the day on which they came in a time zone. */
export function tally(timeZone: string) {
  const counts = { all: 0, complete: 0, incomplete: 0, looking: 0, late: 0 };
  const days = new Map<string, { day: string; complete: number; open: number }>();
  return {
    add(one: {
      readonly receivedAt: Instant;
      readonly status: ApplicationState | "checking";
      readonly late: boolean;
    }): void {
      const day = localMoment(one.receivedAt, timeZone).date;
      const arrivals = days.get(day) ?? { day, complete: 0, open: 0 };
      days.set(day, arrivals);
      arrivals[one.status === "complete" ? "complete" : "open"] += 1;
      counts.all += 1;
      counts[one.status === "complete" || one.status === "incomplete" ? one.status : "looking"] += 1;
      if (one.late) counts.late += 1;
    },
    result: (): Tally => ({
      counts,
      arrivals: [...days.values()].toSorted((one, other) => (one.day < other.day ? -1 : 1)),
    }),
  };
}
