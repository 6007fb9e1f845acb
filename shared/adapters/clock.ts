import type { Clock, Pause } from "../ports.ts";

/** The machine's clock. */
export const systemClock: Clock = () => new Date();

/** A clock that stands, for tests and one-off runs. */
export function fixedClock(at: string): Clock & { set(at: string): void } {
  let now = new Date(at);
  return Object.assign(() => new Date(now), { set: (next: string) => void (now = new Date(next)) });
}

/** Full jitter: between nothing and a bound that doubles from 2 ms, at most 200 ms. */
export const jitter: Pause = (attempt) =>
  new Promise((done) => {
    setTimeout(done, Math.random() * Math.min(200, 2 ** attempt));
  });
