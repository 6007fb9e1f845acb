import type { Candidate } from "./candidates.ts";

/** What one item asks for by itself, without parts that belong together. */
export interface Demand {
  readonly id: string;
  readonly count: number;
  /** The best first, all of them sure. */
  readonly candidates: readonly Candidate[];
}

/**
 * Gives each item its documents so that none serves two items: one diploma is not
 * both the bachelor's and the master's. As many items as possible are served, the
 * earlier ones first (a bipartite matching by augmenting paths, Kuhn 1955), and what
 * `preferred` accepts is given out before the rest.
 * @returns by item the candidates it got, the best first
 */
export function allot(
  demands: readonly Demand[],
  preferred: (candidate: Candidate) => boolean,
): ReadonlyMap<string, readonly Candidate[]> {
  const places = demands.flatMap((demand) =>
    Array.from({ length: Math.min(demand.count, demand.candidates.length) }, () => ({ demand })),
  );
  const holders = new Map<string, (typeof places)[number]>();
  const given = new Map<(typeof places)[number], Candidate>();

  function seat(
    place: (typeof places)[number],
    usable: (one: Candidate) => boolean,
    tried: Set<string>,
  ): boolean {
    for (const candidate of place.demand.candidates) {
      if (!usable(candidate) || tried.has(candidate.key)) continue;
      tried.add(candidate.key);
      const holder = holders.get(candidate.key);
      if (holder !== undefined && !seat(holder, usable, tried)) continue;
      holders.set(candidate.key, place);
      given.set(place, candidate);
      return true;
    }
    return false;
  }

  for (const usable of [preferred, () => true])
    for (const place of places) if (!given.has(place)) seat(place, usable, new Set());
  return new Map(
    demands.map((demand) => [
      demand.id,
      places
        .filter((place) => place.demand === demand)
        .flatMap((place) => given.get(place) ?? [])
        .toSorted((a, b) => demand.candidates.indexOf(a) - demand.candidates.indexOf(b)),
    ]),
  );
}
