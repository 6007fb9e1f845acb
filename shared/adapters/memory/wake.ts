import type { Wake } from "../../ports.ts";

type Work = Parameters<Wake>[0];

/** Keeps calls until they are taken: a test or a one-off run works them off itself. */
export function waitingWake(): Wake & { take(): Work | undefined } {
  const waiting: Work[] = [];
  const wake = (work: Work) => void waiting.push(work);
  return Object.assign(wake, { take: () => waiting.shift() });
}
