import { AsyncLocalStorage } from "node:async_hooks";
import { powertools } from "../../shared/adapters/aws/telemetry.ts";
import type { Facts, Measure } from "../../shared/adapters/aws/telemetry.ts";

const context = new AsyncLocalStorage<Facts>();
const telemetry = powertools();

/** Everything that is logged while the work runs bears these facts as well. */
export function withFacts<T>(facts: Facts, work: () => T): T {
  return context.run({ ...context.getStore(), ...facts }, work);
}

/**
 * One line of JSON for each event: ids, counts and durations, never names,
 * addresses, subjects, or an error's words, which may quote a mail.
 */
export function log(level: "info" | "error", event: string, facts: Facts = {}): void {
  telemetry.log(level, event, { ...context.getStore(), ...facts });
}

/** Adds to a figure that alarms and the dashboard show. */
export function measure(name: Measure, value = 1): void {
  telemetry.measure(name, value);
}

/** Does the work of one call, and writes its figures out however it ends. */
export async function measured<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    telemetry.flush();
  }
}
