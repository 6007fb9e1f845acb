/**
 * How many letters have to be changed, added, taken away or swapped with their
 * neighbour to make one word of the other (optimal string alignment).
 *
 * @param limit distances above it are not worked out exactly: the answer is limit + 1.
 */
export function editDistance(one: string, other: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[other.length] ?? 0, limit + 1);
}

/** Slips that a person would still recognise: none in three letters, one up to seven, two beyond. */
export function forgivable(letters: number): number {
  return letters <= 3 ? 0 : letters <= 7 ? 1 : 2;
}

/**
 * What someone who wrote `word` may have meant: the nearest candidate, case and
 * dashes aside, within what is forgivable. Undefined where none is near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const plain = bare(word);
  // One slip is forgiven in short words too: here a person reads the suggestion.
  const limit = Math.max(1, forgivable(plain.length));
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(plain, bare(candidate), limit);
    if (distance <= limit && (best === undefined || distance < best.distance)) best = { candidate, distance };
  }
  return best?.candidate;
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, "");
}
