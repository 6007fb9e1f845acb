/**
 * The first rows of several sorted sources taken together, in order. A source is
 * asked for more only when its last row was taken.
 *
 * @param precedes whether one row stands before another
 */
export async function firstOf<T>(
  sources: readonly AsyncIterable<T>[],
  limit: number,
  precedes: (one: T, other: T) => boolean,
): Promise<readonly T[]> {
  const iterators = sources.map((source) => source[Symbol.asyncIterator]());
  const heads = await Promise.all(iterators.map((iterator) => iterator.next()));
  const rows: T[] = [];
  while (rows.length < limit) {
    let first: number | undefined;
    for (const [index, head] of heads.entries())
      if (!head.done && (first === undefined || precedes(head.value, (heads[first] as { value: T }).value)))
        first = index;
    if (first === undefined) return rows;
    rows.push((heads[first] as { value: T }).value);
    heads[first] = await (iterators[first] as AsyncIterator<T>).next();
  }
  return rows;
}
