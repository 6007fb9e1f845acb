import * as z from "zod";
import { roles } from "./actor.ts";
import type { Actor, Role } from "./actor.ts";

/** People who were invited, as they are kept. */

export const grantSchema = z.union([
  z.strictObject({ admin: z.literal(true) }),
  z.strictObject({ posting: z.string(), role: z.enum(roles) }),
]);
/** What a member is given: everything, or a role in one posting. */
export type Grant = z.infer<typeof grantSchema>;

export const memberSchema = z.object({
  address: z.string(),
  name: z.string().optional(),
  admin: z.boolean(),
  postings: z.record(z.string(), z.enum(roles)),
  since: z.string(),
  /** Another one each time they are taken in: sessions of an earlier time do not come alive again. */
  term: z.string(),
});
export type StoredMember = z.infer<typeof memberSchema>;
export type Member = Omit<StoredMember, "term">;

export const invitationSchema = z.object({
  address: z.string(),
  name: z.string().optional(),
  grant: grantSchema,
  by: z.string(),
  byAdmin: z.boolean(),
  at: z.string(),
  used: z.boolean(),
});
export type StoredInvitation = z.infer<typeof invitationSchema>;
/** An invitation that was not followed yet; `id` names it without letting anybody in. */
export type Invitation = Omit<StoredInvitation, "used" | "byAdmin"> & {
  readonly id: string;
  readonly expiresAt: string;
};

export const sessionSchema = z.union([
  z.object({ member: z.string(), term: z.string() }),
  /** The owner's: `owner` says by which token it was opened, and it ends with that token. */
  z.object({ owner: z.string() }),
]);
export type Session = z.infer<typeof sessionSchema>;

/** The owner, and scripts with the owner's token. */
export const owner: Actor = { id: "owner", admin: true, postings: new Map() };

/** Whether who made an invitation could have given all that the member has. */
export function coversAll({ byAdmin, grant }: StoredInvitation, { admin, postings }: StoredMember): boolean {
  if (byAdmin) return true;
  return !admin && "posting" in grant && Object.keys(postings).every((id) => id === grant.posting);
}

/** The member with what an invitation adds; its role replaces the one they had in that posting. */
export function granted(member: StoredMember, { grant, name }: StoredInvitation): StoredMember {
  const named = { ...member, ...(name !== undefined && { name }) };
  if ("admin" in grant) return { ...named, admin: true };
  return { ...named, postings: { ...member.postings, [grant.posting]: grant.role } };
}

/** The member without a posting, or without anything; undefined when nothing is left of them. */
export function dismissed(member: StoredMember, posting?: string): StoredMember | undefined {
  if (posting === undefined) return undefined;
  const { [posting]: _, ...postings } = member.postings;
  return member.admin || Object.keys(postings).length > 0 ? { ...member, postings } : undefined;
}

export function actorOf({ address, name, admin, postings }: StoredMember): Actor {
  const roleIn = new Map<string, Role>(Object.entries(postings));
  return { id: address, ...(name !== undefined && { name }), admin, postings: roleIn };
}
