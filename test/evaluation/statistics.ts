/** `right` of `all`; an accuracy that says how much it stands on. */
export interface Share {
  readonly right: number;
  readonly all: number;
}

/** Two-sided 95 % of a normal distribution, in standard deviations. */
const z = 1.959964;

/**
 * The interval that holds the true share in 95 of 100 such samples, each 0 to 1; undefined for no trials.
 * Keeps within 0 and 1 and means something for few trials and for none wrong, which the usual ± does not.
 * Source: Wilson, Journal of the American Statistical Association 22 (1927) 209–212, without continuity correction.
 */
export function wilson({ right, all }: Share): readonly [low: number, high: number] | undefined {
  if (all === 0) return undefined;
  const p = right / all;
  const centre = (p + z ** 2 / (2 * all)) / (1 + z ** 2 / all);
  const half = (z / (1 + z ** 2 / all)) * Math.sqrt((p * (1 - p)) / all + z ** 2 / (4 * all ** 2));
  // Rounding may leave a hair's breadth at the ends.
  return [right === 0 ? 0 : centre - half, right === all ? 1 : centre + half];
}

/**
 * The most that a rate may be, at 95 %, after `wrong` of `all` went wrong: 3 / all where none did (the rule
 * of three, Hanley and Lippman-Hand, JAMA 249 (1983) 1743–1745), else the upper end of Wilson's interval.
 */
export function atMost(wrong: number, all: number): number {
  if (all === 0) return 1;
  return wrong === 0 ? Math.min(1, 3 / all) : (wilson({ right: wrong, all })?.[1] ?? 1);
}

/** `97.3 % (182/187)`; a dash for no trials. */
export const percent = ({ right, all }: Share): string =>
  all ? `${((100 * right) / all).toFixed(1)} % (${right}/${all})` : "–";

/** For what nobody tried. */
export const none: Share = { right: 0, all: 0 };

/** `2 of 365`. */
export const wrongOf = ({ wrong, all }: { wrong: number; all: number }): string => `${wrong} of ${all}`;
