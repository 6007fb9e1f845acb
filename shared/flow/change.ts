import type { Case } from "../domain/application.ts";
import type { Pause, Records } from "../ports.ts";

export interface ChangeDependencies {
  readonly records: Records;
  readonly pause: Pause;
}

/** What a decision on the current state comes to: the state to write, if any, and what the caller learns. */
export interface Change<R> {
  readonly save?: Case | undefined;
  readonly result: R;
}

/** Each conflict means that another writer got on; more than this many in a row is a fault. */
const maxConflicts = 60;

/**
 * Reads a case, decides, and writes the decision if nothing was written in
 * between; else reads and decides anew. Every change of a case goes through here.
 *
 * @throws Error when other writers come first all the time; the work stays due
 */
export async function change<R>(
  { records, pause }: ChangeDependencies,
  id: string,
  decide: (current: Case | undefined) => Promise<Change<R>> | Change<R>,
): Promise<R> {
  for (let attempt = 1; attempt <= maxConflicts; attempt += 1) {
    const { save, result } = await decide(await records.load(id));
    if (!save || (await records.save(save))) return result;
    await pause(attempt);
  }
  throw new Error(`case ${id} was changed by others ${maxConflicts} times in a row`);
}
