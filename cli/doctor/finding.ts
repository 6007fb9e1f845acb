/** What one look at an installation found. */
export interface Finding {
  readonly name: string;
  readonly state: "ok" | "warn" | "fail" | "skipped";
  /** One sentence. */
  readonly words: string;
  /** What to do, where something is to be done. */
  readonly remedy?: string;
}

/** One look. Whatever it throws is a finding, and the others go on. */
export interface Check {
  readonly name: string;
  readonly look: () => Promise<Omit<Finding, "name">>;
}

export const ok = (words: string) => ({ state: "ok", words }) as const;
export const skipped = (words: string) => ({ state: "skipped", words }) as const;
export const warn = (words: string, remedy: string) => ({ state: "warn", words, remedy }) as const;
export const fail = (words: string, remedy: string) => ({ state: "fail", words, remedy }) as const;

/** Looks one after the other, telling each finding as soon as it is there. */
export async function* examined(checks: readonly Check[]): AsyncGenerator<Finding> {
  for (const { name, look } of checks) yield { name, ...(await looked(look)) };
}

async function looked(look: Check["look"]): Promise<Omit<Finding, "name">> {
  try {
    return await look();
  } catch (error) {
    return fail(
      error instanceof Error ? error.message : String(error),
      "Mend what the message names, and look again.",
    );
  }
}
