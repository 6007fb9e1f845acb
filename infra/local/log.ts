export { errorFacts } from "../../shared/adapters/error-facts.ts";

/**
 * One line on standard error for each event: ids and counts, never names,
 * addresses, subjects, or an error's words, which may quote a mail.
 */
export function log(event: string, facts: Readonly<Record<string, string | number | undefined>> = {}): void {
  const said = Object.entries(facts).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${value}`],
  );
  process.stderr.write(`${[event, ...said].join(" ")}\n`);
}
