import { canonical } from "./subject.ts";

/** Two postings that can't both be in force: places in the list given, and where it stands in the second. */
export interface Collision {
  readonly one: number;
  readonly other: number;
  readonly path: readonly PropertyKey[];
  /** Goes on with the name of the first one's file. */
  readonly message: string;
}

interface Routed {
  readonly id: string;
  readonly subjects: readonly string[];
  readonly addresses: readonly string[];
  readonly addressRequired: boolean;
}

/** What is wrong between postings that are right each by itself: one id twice, or subjects that no mail can tell apart. */
export function collisions(postings: readonly Routed[]): Collision[] {
  return postings.flatMap((posting, other) =>
    postings.slice(0, other).flatMap((earlier, one): Collision[] => {
      if (earlier.id === posting.id)
        return [{ one, other, path: ["id"], message: `the id '${posting.id}' stands` }];
      if (toldApartByAddress(earlier, posting)) return [];
      const taken = new Set(earlier.subjects.map(canonical));
      return posting.subjects.flatMap((subject, index) =>
        taken.has(canonical(subject))
          ? [
              {
                one,
                other,
                path: ["subjects", index],
                message: `the subject '${subject}' leads to the posting`,
              },
            ]
          : [],
      );
    }),
  );
}

/** Both ask for an address, and have none in common. */
function toldApartByAddress(one: Routed, other: Routed): boolean {
  const addresses = new Set(one.addresses.map((address) => address.toLowerCase()));
  return (
    one.addressRequired &&
    other.addressRequired &&
    !other.addresses.some((address) => addresses.has(address.toLowerCase()))
  );
}
