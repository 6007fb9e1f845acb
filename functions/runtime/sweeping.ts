import { z } from "zod";
import type { Swept } from "../../shared/flow/sweep.ts";
import { log } from "./log.ts";

/** The schedule says nothing; a person may ask for all raw mails ever stored. */
const eventSchema = z.object({ scope: z.enum(["all", "recent"]).default("recent") });

export interface SweepingDependencies {
  readonly sweep: (scope: "all" | "recent") => Promise<Swept>;
  readonly flushed: () => Promise<void>;
}

/** A function on a schedule that sweeps. */
export function sweepHandler({ sweep, flushed }: SweepingDependencies) {
  return async function handle(event: unknown): Promise<Swept> {
    const { scope } = eventSchema.catch({ scope: "recent" }).parse(event);
    try {
      const swept = await sweep(scope);
      log("info", "swept", { scope, received: swept.received, worked: swept.worked, failed: swept.failed });
      return swept;
    } finally {
      await flushed();
    }
  };
}
