import { later } from "../application-outbox.ts";
import type { Instant } from "../kinds.ts";
import type { Posting } from "../posting/posting.ts";
import type { ApplicationSummary } from "../summary.ts";
import { zoneOf } from "./calendar.ts";
import type { Occasion } from "./schedule.ts";
import type { Difference, Frozen } from "./snapshot.ts";
import { differenceOf } from "./snapshot.ts";
import { tally } from "./tally.ts";
import type { Tally } from "./tally.ts";

/** How many applications a notice names of each sort; the rest it counts. */
export const mostNamed = 8;
/** An application that is not complete and that nothing happened to for so long is blocked. */
export const blockedAfterDays = 3;

const day = 24 * 60 * 60_000;

/** Applications of one sort: how many, and the first few by name. */
export interface Named<T = ApplicationSummary> {
  readonly total: number;
  readonly first: readonly T[];
}

/** What a posting's applications come to, and what is new about them since the last notice. */
export interface Survey extends Tally {
  readonly withdrawn: number;
  /** How many arrived since. */
  readonly arrived: number;
  readonly completed: Named;
  /** Blocked since the last notice, and all that are. */
  readonly blocked: Named;
  readonly blockedInAll: number;
  /** In which something waits for a person's look since the last notice. */
  readonly looks: Named;
  readonly bounced: Named;
  /** What became otherwise since the deadline's report, and since the last notice. */
  readonly differences: Named<Difference>;
}

/** Goes over a posting's applications one at a time; what it holds does not grow with them. */
export interface Surveyor {
  add(row: ApplicationSummary): void;
  result(): Survey;
}

/**
 * A survey of a posting's applications.
 *
 * @param frozen the deadline's report, where one was frozen
 */
export function surveyor(
  posting: Posting,
  { since, until }: Pick<Occasion, "since" | "until">,
  frozen?: Frozen,
): Surveyor {
  const counted = tally(zoneOf(posting));
  const completed = collecting();
  const blocked = collecting();
  const looks = collecting();
  const bounced = collecting();
  const differences = collecting<Difference>();
  let withdrawn = 0;
  let arrived = 0;
  let blockedInAll = 0;
  const isNew = (at: Instant | undefined) => at !== undefined && at > since && at <= until;

  /** @param toldOtherwise it is told as a difference to the deadline's report */
  const standing = (row: ApplicationSummary, toldOtherwise: boolean) => {
    counted.add(row);
    if (isNew(row.receivedAt)) arrived += 1;
    if (row.status === "complete" && isNew(row.completeAt) && !toldOtherwise) completed.add(row);
    const stillSince = row.changedAt > row.lastMailAt ? row.changedAt : row.lastMailAt;
    const blockedAt = later(stillSince, blockedAfterDays * day);
    if (row.checked && row.status !== "complete" && blockedAt <= until) {
      blockedInAll += 1;
      if (blockedAt > since) blocked.add(row);
    }
    if (needsLook(row) && isNew(row.changedAt)) looks.add(row);
    if (isNew(row.contactFailedAt)) bounced.add(row);
  };

  return {
    add(row) {
      const difference = frozen && differenceOf(frozen, row);
      const toldOtherwise =
        difference !== undefined && (isNew(row.changedAt) || isNew(row.lastMailAt) || isNew(row.completeAt));
      if (toldOtherwise) differences.add(difference);
      if (row.withdrawn) withdrawn += 1;
      else standing(row, toldOtherwise);
    },
    result: () => ({
      ...counted.result(),
      withdrawn,
      arrived,
      completed: completed.named(),
      blocked: blocked.named(),
      blockedInAll,
      looks: looks.named(),
      bounced: bounced.named(),
      differences: differences.named(),
    }),
  };
}

/** Whether a person has to look: something that is asked for could not be told, or not be read. */
function needsLook({ items, status, checked }: ApplicationSummary): boolean {
  if (!checked) return false;
  return (
    status === "needs-review" ||
    items.some((item) => item.required && (item.status === "unsure" || item.status === "unreadable"))
  );
}

function collecting<T = ApplicationSummary>() {
  const first: T[] = [];
  let total = 0;
  return {
    add(one: T) {
      total += 1;
      if (first.length < mostNamed) first.push(one);
    },
    named: (): Named<T> => ({ total, first }),
  };
}
