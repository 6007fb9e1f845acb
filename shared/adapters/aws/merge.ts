/**
 * The rows of several sorted sources taken together, in order. A source is asked
 * for more only when its last row was taken and another one is wanted.
 *
 * @param precedes whether one row stands before another
 */
export async function* merged<T>(
  sources: readonly AsyncIterable<T>[],
  precedes: (one: T, other: T) => boolean,
): AsyncGenerator<T> {
  const iterators = sources.map((source) => source[Symbol.asyncIterator]());
  const heads = await Promise.all(iterators.map((iterator) => iterator.next()));
  for (;;) {
    let first: number | undefined;
    for (const [index, head] of heads.entries())
      if (!head.done && (first === undefined || precedes(head.value, (heads[first] as { value: T }).value)))
        first = index;
    if (first === undefined) return;
    yield (heads[first] as { value: T }).value;
    heads[first] = await (iterators[first] as AsyncIterator<T>).next();
  }
}

/** The first rows of several sorted sources taken together, in order. */
export async function firstOf<T>(
  sources: readonly AsyncIterable<T>[],
  limit: number,
  precedes: (one: T, other: T) => boolean,
): Promise<readonly T[]> {
  const rows: T[] = [];
  if (limit <= 0) return rows;
  for await (const row of merged(sources, precedes)) {
    rows.push(row);
    if (rows.length >= limit) break;
  }
  return rows;
}
