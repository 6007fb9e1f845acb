import { errorFacts } from "../../shared/adapters/error-facts.ts";
import { putWorkOff } from "../../shared/flow/sweep.ts";
import type { Clock, Pause, Records, Wake } from "../../shared/ports.ts";
import { log, measure } from "./log.ts";

export interface PutOffDependencies {
  readonly records: Records;
  readonly pause: Pause;
  readonly now: Clock;
  readonly wake: Wake;
  readonly step: "assess" | "notify";
  readonly work: (id: string) => Promise<unknown>;
}

/**
 * Work on a case that failed is due again later: that stands on its record, where
 * sweep finds it and people see it, and the message is done. What goes back to the
 * queue is only what brought the function itself down.
 */
export function orPutOff({ work, step, wake, ...dependencies }: PutOffDependencies) {
  return async function workOn(id: string): Promise<void> {
    try {
      await work(id);
    } catch (error) {
      measure("PutOff");
      log("error", "put-off", errorFacts(error));
      const notify = async (caseId: string) => wake({ step: "notify", id: caseId });
      let left: unknown;
      const onError = (_work: unknown, failure: unknown) => (left = failure);
      const words = error instanceof Error ? error.message : String(error);
      await putWorkOff({ ...dependencies, notify, onError }, step, id, words);
      if (left) throw left;
    }
  };
}
