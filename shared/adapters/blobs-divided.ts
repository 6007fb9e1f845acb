import type { Blobs } from "../ports.ts";

/**
 * Blobs in two places as one: those under a prefix in the first, all others in the
 * second. Raw mail and documents differ in who may read them and how long they stay.
 */
export function dividedBlobs(prefix: string, under: Blobs, others: Blobs): Blobs {
  const placeOf = (key: string) => (key.startsWith(prefix) ? under : others);
  const placesOf = (part: string) => {
    if (part.startsWith(prefix)) return [under];
    return prefix.startsWith(part) ? [under, others] : [others];
  };
  return {
    put: (key, content, options) => placeOf(key).put(key, content, options),
    get: (key) => placeOf(key).get(key),
    open: (key) => placeOf(key).open(key),
    async *list(part, after) {
      const [first, second] = placesOf(part).map((place) => place.list(part, after)[Symbol.asyncIterator]());
      yield* inOrder(first as AsyncIterator<string>, second);
    },
    async remove(part) {
      const counts = await Promise.all(placesOf(part).map((place) => place.remove(part)));
      return counts.reduce((sum, count) => sum + count, 0);
    },
  };
}

async function* inOrder(
  first: AsyncIterator<string>,
  second: AsyncIterator<string> | undefined,
): AsyncGenerator<string> {
  let [one, other] = await Promise.all([first.next(), second?.next()]);
  while (!one.done || (other && !other.done)) {
    if (one.done || (other && !other.done && other.value < one.value)) {
      yield other?.value as string;
      other = await second?.next();
    } else {
      yield one.value;
      one = await first.next();
    }
  }
}
