import { createHash } from "node:crypto";
import type { Clock } from "../shared/ports.ts";

/** Different wrong tries that one machine has at once; a person mistypes a few times, a script that guesses many. */
export const atOnce = 50;
/** After that, milliseconds until the next is allowed: 43,200 tries a day. */
const eachMs = 2_000;
/** Machines remembered; beyond it the longest unseen is forgotten. */
const remembered = 10_000;

export interface SignInLimit {
  /** Seconds until this machine may show a token again; 0 for at once. */
  wait(machine: string): number;
  /** The same wrong token again is no other guess: a script with an old one locks nobody out. */
  failed(machine: string, shown: string): void;
}

/** Slows down whoever guesses tokens and links. In memory: a restart forgets, and costs the guesser more than it gives. */
export function signInLimit(clock: Clock): SignInLimit {
  const spent = new Map<string, { readonly count: number; readonly at: number; readonly last: string }>();
  const now = () => clock().getTime();
  const countOf = (machine: string) => {
    const { count, at } = spent.get(machine) ?? { count: 0, at: 0 };
    return Math.max(0, count - (now() - at) / eachMs);
  };
  return {
    wait(machine) {
      const over = countOf(machine) - atOnce + 1;
      return over <= 0 ? 0 : Math.ceil((over * eachMs) / 1000);
    },
    failed(machine, shown) {
      const last = createHash("sha256").update(shown).digest("base64");
      if (spent.get(machine)?.last === last) return;
      const count = countOf(machine) + 1;
      spent.delete(machine);
      spent.set(machine, { count, at: now(), last });
      const [oldest] = spent.keys();
      if (spent.size > remembered && oldest !== undefined) spent.delete(oldest);
    },
  };
}
