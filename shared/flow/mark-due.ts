import { dueQuietly } from "../domain/application-decisions.ts";
import type { Clock, Records, Wake } from "../ports.ts";
import { change } from "./change.ts";
import type { ChangeDependencies } from "./change.ts";

export interface MarkDueDependencies extends ChangeDependencies {
  readonly records: Records;
  readonly now: Clock;
  readonly wake: Wake;
}

/**
 * Has an application checked anew for another cause than mail.
 *
 * @param tell what the applicant is to be told of, by an id of its own; they are told nothing without it
 */
export async function markDue(
  dependencies: MarkDueDependencies,
  id: string,
  tell: string | undefined,
): Promise<void> {
  const marked = await change(dependencies, id, (current) => {
    if (current?.type !== "application" || current.joined) return { result: false };
    const due = dueQuietly(current, dependencies.now().toISOString(), tell);
    return { save: { ...current, due }, result: true };
  });
  if (marked) dependencies.wake({ step: "assess", id });
}
