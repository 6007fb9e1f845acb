import * as z from "zod";
import type { Swept } from "../../shared/flow/sweep.ts";
import { log, measure, measured } from "./log.ts";

/** The schedule says nothing; a person may ask for all raw mails ever stored. */
const eventSchema = z.object({ scope: z.enum(["all", "recent"]).default("recent") });

export interface SweepingDependencies {
  readonly sweep: (scope: "all" | "recent") => Promise<Swept>;
  readonly flushed: () => Promise<void>;
}

/** A function on a schedule that sweeps. */
export function sweepHandler({ sweep, flushed }: SweepingDependencies) {
  const once = async (event: unknown): Promise<Swept> => {
    const { scope } = eventSchema.catch({ scope: "recent" }).parse(event);
    try {
      const swept = await sweep(scope);
      measure("SweptMails", swept.received);
      measure("SweptWork", swept.worked);
      measure("SweptFailed", swept.failed);
      measure("Unscanned", swept.unscanned ?? 0);
      log("info", "swept", { scope, ...swept });
      return swept;
    } finally {
      await flushed();
    }
  };
  return (event: unknown): Promise<Swept> => measured(() => once(event));
}
