import { setTimeout as waiting } from "node:timers/promises";
import { png } from "../../shared/adapters/png.ts";
import { digest } from "../../shared/flow/digest.ts";
import type { DigestDependencies } from "../../shared/flow/digest.ts";
import { errorFacts, log } from "./log.ts";

/** Notices come in the morning, those that come at once within half an hour. */
const tellEvery = 5 * 60_000;

export interface Telling {
  /** Writes what is due by now. One run at a time. */
  now(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Tells people what is new, every few minutes until stopped: notices, reports and reminders.
 *
 * @param swept the first run comes some minutes after this
 */
export function tellOnAndOn(
  dependencies: Omit<DigestDependencies, "png" | "print" | "sendLease">,
  swept: Promise<unknown>,
): Telling {
  const tell = digest({
    ...dependencies,
    sendLease: 0,
    png,
    // A large library, for one report in the life of a posting.
    print: async (report) => (await import("../../shared/adapters/pdf-print.ts")).printPdf(report),
  });
  const stopped = new AbortController();
  let running = Promise.resolve();
  const once = async () => {
    try {
      const { notices, reminders, failed } = await tell();
      if (notices + reminders + failed > 0) log("told", { notices, reminders, failed });
    } catch (error) {
      log("failed", { step: "digest", ...errorFacts(error) });
    }
  };
  const now = () => (running = running.then(once));
  const timer = (async () => {
    await swept;
    while (!stopped.signal.aborted) {
      await waiting(tellEvery, undefined, { signal: stopped.signal, ref: false }).catch(() => undefined);
      if (!stopped.signal.aborted) await now();
    }
  })();
  return {
    now,
    stop: async () => {
      stopped.abort();
      await timer;
      await running;
    },
  };
}
