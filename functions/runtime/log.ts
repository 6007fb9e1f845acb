import { AsyncLocalStorage } from "node:async_hooks";

type Facts = Readonly<Record<string, string | number | undefined>>;

const context = new AsyncLocalStorage<Facts>();

/** Everything that is logged while the work runs bears these facts as well. */
export function withFacts<T>(facts: Facts, work: () => T): T {
  return context.run({ ...context.getStore(), ...facts }, work);
}

/**
 * One line of JSON for each event: ids, counts and durations, never names,
 * addresses, subjects, or an error's words, which may quote a mail.
 */
export function log(level: "info" | "error", event: string, facts: Facts = {}): void {
  process.stdout.write(`${JSON.stringify({ level, event, ...context.getStore(), ...facts })}\n`);
}
