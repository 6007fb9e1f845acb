/**
 * Who may see and do what. Every route, page and command asks `may`; nothing else
 * decides. What concerns no posting (mail that found none, members) is the admin's.
 */

export const roles = ["reviewer", "chair"] as const;
export type Role = (typeof roles)[number];

/** A person, or a script with the owner's token, as the door let them in. */
export interface Actor {
  /** Address, or `owner` for the owner's token: what stands in the trail. */
  readonly id: string;
  readonly name?: string;
  readonly admin: boolean;
  /** Role by posting id. */
  readonly postings: ReadonlyMap<string, Role>;
}

/** The least role that an action takes. */
const least = {
  /** See applications, documents, mail and the trail of a posting. */
  read: "reviewer",
  /** Decide on an application: kinds, items, withdrawal; undo it. */
  decide: "reviewer",
  /** Take an application's or posting's data out as files. */
  export: "reviewer",
  /** Send a waiting mail where it belongs, or discard it. */
  triage: "chair",
  /** Merge applications. */
  merge: "chair",
  /** Close or reopen a posting, extend its deadline, apply changed rules. */
  posting: "chair",
  /** Invite and dismiss people of a posting. */
  invite: "chair",
  /** Delete a person's data for good. */
  erase: "chair",
  /** What concerns no posting or all of them: unrouted mail, health, admins. */
  operate: "admin",
} as const satisfies Readonly<Record<string, Role | "admin">>;
export type Action = keyof typeof least;
export const actions = Object.keys(least) as Action[];

/**
 * Whether somebody may do something.
 *
 * @param posting what it is about; without one (mail that found none) it takes an admin
 */
export function may(actor: Actor, action: Action, posting?: string): boolean {
  if (actor.admin) return true;
  const needed = least[action];
  const role = posting === undefined ? undefined : actor.postings.get(posting);
  if (role === undefined || needed === "admin") return false;
  return roles.indexOf(role) >= roles.indexOf(needed);
}

/** The postings of which somebody may see something; all of them for an admin. */
export function visiblePostings(actor: Actor, postings: Iterable<string>): readonly string[] {
  return [...postings].filter((posting) => may(actor, "read", posting));
}
