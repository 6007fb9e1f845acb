import type { Wake } from "../ports.ts";

type Step = Parameters<Wake>[0]["step"];
type Work = (id: string) => Promise<unknown>;

export interface LocalWake {
  readonly wake: Wake;
  /** How many of a step are waiting or in hand. */
  pending(step: Step): number;
  /** Resolves once nothing is waiting or in hand. */
  idle(): Promise<void>;
  /** Takes no more, forgets what waits (sweep finds it), and resolves once what is in hand is done. */
  close(): Promise<void>;
}

export interface LocalWakeOptions {
  /** How many of each step are in hand at once. */
  readonly lanes: Readonly<Record<Step, number>>;
  /** Told of work that failed; sweep does it again. */
  readonly onError: (work: { readonly step: string; readonly id: string }, error: unknown) => void;
}

/**
 * Wakes workers in this process: a lane for each step, so that slow reading of
 * documents never holds mail that comes in. An id that waits already is not put
 * behind itself; one in hand is done once more after.
 */
export function localWake(work: Readonly<Record<Step, Work>>, options: LocalWakeOptions): LocalWake {
  const lanes = {
    receive: lane("receive", work.receive, options),
    assess: lane("assess", work.assess, options),
    notify: lane("notify", work.notify, options),
  };
  const all = Object.values(lanes);
  return {
    wake: ({ step, id }) => lanes[step].add(id),
    pending: (step) => lanes[step].pending(),
    async idle() {
      while (all.some((one) => one.pending() > 0)) await Promise.all(all.map((one) => one.settled()));
    },
    async close() {
      for (const one of all) one.stop();
      await Promise.all(all.map((one) => one.settled()));
    },
  };
}

function lane(step: Step, work: Work, { lanes, onError }: LocalWakeOptions) {
  const waiting = new Set<string>();
  const inHand = new Map<string, Promise<void>>();
  let open = true;

  const next = () => {
    for (const id of waiting) {
      if (inHand.size >= lanes[step]) return;
      if (inHand.has(id)) continue;
      waiting.delete(id);
      inHand.set(id, run(id));
    }
  };
  const run = async (id: string) => {
    try {
      await work(id);
    } catch (error) {
      onError({ step, id }, error);
    } finally {
      inHand.delete(id);
      next();
    }
  };
  return {
    add(id: string) {
      if (!open) return;
      waiting.add(id);
      next();
    },
    pending: () => waiting.size + inHand.size,
    settled: async () => void (await Promise.all(inHand.values())),
    stop() {
      open = false;
      waiting.clear();
    },
  };
}

/**
 * The same work, one call at a time for each id: what a wake-up, a sweep and a test
 * begin at once is done one after the other.
 */
export function inTurn<R>(work: (id: string) => Promise<R>): (id: string) => Promise<R> {
  const tails = new Map<string, Promise<unknown>>();
  return async (id) => {
    const before = tails.get(id);
    const mine = (async () => {
      await before?.catch(() => undefined);
      return work(id);
    })();
    tails.set(id, mine);
    try {
      return await mine;
    } finally {
      if (tails.get(id) === mine) tails.delete(id);
    }
  };
}
