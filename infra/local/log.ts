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

/** An unexpected error as facts: its kind, and where in the code it was thrown. */
export function errorFacts(error: unknown): Readonly<Record<string, string | undefined>> {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code } = error as NodeJS.ErrnoException;
  const at = /\bat .*?([\w-]+\/[\w.-]+\.ts:\d+)/.exec(error.stack ?? "")?.[1];
  return { error: error.name, code: typeof code === "string" ? code : undefined, at };
}
