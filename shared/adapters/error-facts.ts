/** An unexpected error as facts: its kind, and where in the code it was thrown. Its words may quote a mail. */
export function errorFacts(error: unknown): Readonly<Record<string, string | undefined>> {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code } = error as NodeJS.ErrnoException;
  const at = /\bat .*?([\w-]+\/[\w.-]+\.ts:\d+)/.exec(error.stack ?? "")?.[1];
  return { error: error.name, code: typeof code === "string" ? code : undefined, at };
}
