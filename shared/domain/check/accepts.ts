import type { DiplomaLevel, DocumentKind } from "../kinds.ts";
import type { Accepts } from "../posting/posting.ts";

/** One document of a posting's rule, e.g. a diploma of a level. */
export interface Wanted {
  readonly kind: DocumentKind;
  readonly level?: DiplomaLevel;
}

/** Far above what a person would write; an allOf of many anyOf multiplies. */
const maxWays = 256;

/**
 * The ways in which an item can be satisfied, in the posting's order: each a list
 * of documents that are needed together. `anyOf` adds ways, `allOf` joins them.
 */
export function waysOf(accepts: Accepts): readonly (readonly Wanted[])[] {
  if ("kind" in accepts) return [[{ kind: accepts.kind, level: accepts.level }]];
  if ("anyOf" in accepts) return accepts.anyOf.flatMap(waysOf).slice(0, maxWays);
  let ways: readonly (readonly Wanted[])[] = [[]];
  for (const part of accepts.allOf)
    ways = ways.flatMap((way) => waysOf(part).map((more) => way.concat(more))).slice(0, maxWays);
  return ways;
}
