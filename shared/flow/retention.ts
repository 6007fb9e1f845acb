import { later } from "../domain/application-outbox.ts";
import type { Clock, Postings, Records, Register } from "../ports.ts";
import { stateOf } from "./posting-state.ts";

export interface RetentionDependencies {
  readonly records: Records;
  readonly register: Register;
  readonly postings: Postings;
  readonly now: Clock;
}

const day = 24 * 60 * 60_000;
/** So many in one go; the next sweep goes on. */
const batch = 50;

/**
 * Applications whose time is over: `retentionDays` after their posting was closed, or
 * after they came in where that was later. Of a posting that is open nothing is.
 */
export async function overdue(
  dependencies: RetentionDependencies,
): Promise<readonly { readonly id: string; readonly days: number }[]> {
  const { records, register, postings } = dependencies;
  const now = dependencies.now().toISOString();
  const found: { readonly id: string; readonly days: number }[] = [];
  for (const { id: posting, retentionDays: days } of postings.values()) {
    const { closed } = await stateOf(register, posting);
    if (!closed || later(closed.at, days * day) > now) continue;
    const until = new Date(Date.parse(now) - days * day).toISOString();
    const { items } = await records.summaries({ posting, sort: "oldest", until, limit: batch });
    found.push(...items.map(({ id }) => ({ id, days })));
    if (found.length >= batch) break;
  }
  return found;
}
