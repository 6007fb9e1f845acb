import * as z from "zod";
import { errorFacts } from "../../shared/adapters/error-facts.ts";
import { log, measure, measured, withFacts } from "./log.ts";

const batchSchema = z.object({ Records: z.array(z.object({ messageId: z.string(), body: z.string() })) });

/** What goes back to the queue; everything else of the batch is done. */
export interface BatchResponse {
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[];
}

/** A piece of work: an id, or what is known of it besides. */
type Work = string | { readonly id: string };

export interface BatchDependencies<W extends Work> {
  /** Names the work in the log. */
  readonly step: string;
  /** The work that a message asks for; none where it asks for nothing. @throws for any other message */
  readonly workIn: (body: string) => readonly W[];
  readonly work: (one: W) => Promise<unknown>;
  /** Done before the function ends, however the work did: what is not sent by then is lost. */
  readonly flushed?: () => Promise<void>;
}

/**
 * A function behind a queue. Each message is worked off by itself: one that fails
 * goes back to the queue alone, and on to the dead-letter queue where it keeps failing.
 *
 * One after the other: a message brings what fits into the memory once.
 */
export function batchHandler<W extends Work>({ step, workIn, work, flushed }: BatchDependencies<W>) {
  const all = async (event: unknown): Promise<BatchResponse> => {
    const failures: { itemIdentifier: string }[] = [];
    for (const { messageId, body } of batchSchema.parse(event).Records)
      await withFacts({ step, messageId }, async () => {
        try {
          for (const one of workIn(body)) await withFacts({ id: idOf(one) }, () => timed(() => work(one)));
        } catch (error) {
          failures.push({ itemIdentifier: messageId });
          measure("Failed");
          log("error", "failed", errorFacts(error));
        }
      });
    await flushed?.();
    return { batchItemFailures: failures };
  };
  return (event: unknown): Promise<BatchResponse> => measured(() => all(event));
}

const idOf = (work: Work) => (typeof work === "string" ? work : work.id);

async function timed(work: () => Promise<unknown>): Promise<void> {
  const begun = performance.now();
  await work();
  const ms = Math.round(performance.now() - begun);
  measure("Done");
  measure("Duration", ms);
  log("info", "done", { ms });
}
