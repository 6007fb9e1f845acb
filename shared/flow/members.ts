import {
  actorOf,
  coversAll,
  dismissed,
  granted,
  invitationSchema,
  memberSchema,
  owner,
  sessionSchema,
} from "../domain/access/member.ts";
import type {
  Grant,
  Invitation,
  Member,
  Session,
  StoredInvitation,
  StoredMember,
} from "../domain/access/member.ts";
import type { Actor } from "../domain/access/actor.ts";
import type { grantActs } from "../domain/application-trail.ts";
import type { Clock, Entry, Ids, Register } from "../ports.ts";
import type { Trail } from "./trail.ts";

/**
 * Who may come in: people are invited by a link that works once, and stay signed in
 * by a session until they sign out or are dismissed. Links and sessions are kept as
 * hashes alone: who reads the store can use neither.
 */

const dayMs = 24 * 60 * 60 * 1000;
/** An invitation lies in a mailbox or a chat: it must not work for long. */
export const invitationDays = 7;
export const sessionDays = 30;

export interface MembersDependencies {
  readonly register: Register;
  readonly ids: Pick<Ids, "hash">;
  readonly now: Clock;
  /** Unguessable, at least 128 bits, of letters, digits, `-` and `_`; another at each call. */
  readonly secret: () => string;
  /**
   * Told who was invited, let in and dismissed, by whom and as what, and of no link or session.
   * It is told before it is so: what breaks off in between leaves a line too many, and never one
   * too few. @default nobody
   */
  readonly trail?: Pick<Trail, "note">;
}

export type Members = ReturnType<typeof members>;

export function members({ register, ids, now, secret, trail }: MembersDependencies) {
  const inDays = (count: number) => new Date(now().getTime() + count * dayMs).toISOString();
  const isOver = ({ expiresAt }: Entry) => expiresAt !== undefined && expiresAt <= now().toISOString();

  const memberAt = async (address: string) => {
    const entry = await register.load("members", address);
    return { version: entry?.version ?? 0, member: memberSchema.safeParse(entry?.value).data };
  };
  const openInvitation = async (id: string) => {
    const entry = await register.load("invitations", id);
    const invitation = invitationSchema.safeParse(entry?.value).data;
    return entry && invitation && !invitation.used && !isOver(entry) ? { entry, invitation } : undefined;
  };

  const openSession = async (value: Session): Promise<string> => {
    const key = secret();
    const expiresAt = inDays(sessionDays);
    await register.save({ group: "sessions", name: ids.hash(key), version: 0, value, expiresAt });
    return key;
  };

  /** Changes a member as they are when written, whoever else writes. */
  const change = async (
    address: string,
    next: (member: StoredMember | undefined) => StoredMember | undefined,
  ): Promise<StoredMember | undefined> => {
    for (;;) {
      const { version, member } = await memberAt(address);
      const value = next(member);
      if (value === member) return value;
      if (value === undefined) await register.remove("members", address);
      else if (!(await register.save({ group: "members", name: address, version, value }))) continue;
      return value;
    }
  };

  const everyEntry = async function* (group: string) {
    let cursor: string | undefined;
    do {
      const page = await register.list(group, { limit: 200, ...(cursor !== undefined && { cursor }) });
      yield* page.items;
      cursor = page.next;
    } while (cursor !== undefined);
  };

  const noted = async (
    what: (typeof grantActs)[number],
    by: string,
    member: string,
    grant: Grant,
    facts: Readonly<Record<string, string>> = {},
  ) => {
    const at = now().toISOString();
    const { posting, role } = "posting" in grant ? grant : { posting: undefined, role: "admin" };
    const id = ids.hash([what, by, member, posting ?? "", role, at].join("\n")).slice(0, 24);
    const told = { id, at, by, what, facts: { member, role, ...facts } };
    await trail?.note(posting === undefined ? told : { ...told, posting });
  };

  return {
    /** Makes a link for somebody. Its secret is known here and now alone. */
    async invite(
      { address, name, grant }: { readonly address: string; readonly name?: string; readonly grant: Grant },
      by: Pick<Actor, "id" | "admin">,
    ): Promise<{ readonly secret: string; readonly invitation: Invitation }> {
      const key = secret();
      const value: StoredInvitation = {
        address: addressOf(address),
        ...(name !== undefined && { name }),
        grant,
        by: by.id,
        byAdmin: by.admin,
        at: now().toISOString(),
        used: false,
      };
      const entry = { group: "invitations", name: ids.hash(key), version: 0, value };
      const expiresAt = inDays(invitationDays);
      await noted("member-invited", by.id, value.address, grant);
      await register.save({ ...entry, expiresAt });
      return { secret: key, invitation: shown({ ...entry, expiresAt }, value) };
    },

    /** What an invitation's link offers; undefined when it was used, withdrawn or is too old. */
    async invitation(key: string): Promise<Invitation | undefined> {
      const found = await openInvitation(ids.hash(key));
      return found && shown(found.entry, found.invitation);
    },

    /**
     * Takes an invitation up, once.
     *
     * @param signedIn id of the actor who follows it, where somebody is signed in
     * @param elsewhere somebody else lets people in: the link is for who is signed in as the address
     *   that was invited, and opens no session
     * @returns the session's secret, where one was opened; `sign-in` where the address belongs to a
     *   member who may more than the inviter could give: they must be signed in, or a chair could come
     *   in as an admin by inviting them; `over` when it was used, withdrawn or is too old
     */
    async accept(
      key: string,
      signedIn?: string,
      elsewhere = false,
    ): Promise<{ readonly session?: string } | "sign-in" | "over"> {
      const found = await openInvitation(ids.hash(key));
      if (!found) return "over";
      const { entry, invitation } = found;
      const { address } = invitation;
      const { member: existing } = await memberAt(address);
      const mustBeThem = elsewhere || (existing !== undefined && !coversAll(invitation, existing));
      if (mustBeThem && signedIn !== address) return "sign-in";
      // Of two who follow it at the same moment, one writes first.
      if (!(await register.save({ ...entry, value: { ...invitation, used: true } }))) return "over";
      const term = secret();
      const fresh = { address, admin: false, postings: {}, since: now().toISOString(), term };
      const { grant, by } = invitation;
      const before = "posting" in grant ? existing?.postings[grant.posting] : undefined;
      await noted("member-joined", address, address, grant, { invitedBy: by, ...(before && { before }) });
      const member = await change(address, (known = fresh) => granted(known, invitation));
      if (elsewhere) return {};
      return { session: await openSession({ member: address, term: member?.term ?? term }) };
    },

    /** Invitations that nobody followed yet, of a posting or all, oldest first. */
    async invitations(posting?: string): Promise<readonly Invitation[]> {
      const open: Invitation[] = [];
      for await (const entry of everyEntry("invitations")) {
        const invitation = invitationSchema.safeParse(entry.value).data;
        if (!invitation || invitation.used || isOver(entry)) continue;
        const { grant } = invitation;
        if (posting === undefined || ("posting" in grant && grant.posting === posting))
          open.push(shown(entry, invitation));
      }
      return open.toSorted((one, other) => one.at.localeCompare(other.at));
    },

    /** An invitation by its id, as listed. */
    async invitationById(id: string): Promise<Invitation | undefined> {
      const found = await openInvitation(id);
      return found && shown(found.entry, found.invitation);
    },

    /**
     * Makes an invitation's link worthless.
     *
     * @param by `Actor.id`
     */
    async withdraw(id: string, by: string): Promise<void> {
      const found = await openInvitation(id);
      if (!found) return;
      await noted("invitation-withdrawn", by, found.invitation.address, found.invitation.grant);
      await register.remove("invitations", id);
    },

    /** Members of a posting, or all, by address. Admins belong to every posting. */
    async of(posting?: string): Promise<readonly Member[]> {
      const listed: Member[] = [];
      for await (const { value } of everyEntry("members")) {
        const member = memberSchema.safeParse(value).data;
        if (!member) continue;
        const { address, name, admin, postings, since } = member;
        if (posting === undefined || admin || Object.hasOwn(postings, posting))
          listed.push({ address, ...(name !== undefined && { name }), admin, postings, since });
      }
      return listed;
    },

    /**
     * Takes a posting from a member, or everything where none is named; who has nothing left is
     * signed out everywhere at once.
     *
     * @param by `Actor.id`
     * @returns whether they had it
     */
    async dismiss(address: string, posting: string | undefined, by: string): Promise<boolean> {
      const who = addressOf(address);
      const { member } = await memberAt(who);
      if (!member || (posting !== undefined && !Object.hasOwn(member.postings, posting))) return false;
      for (const [id, role] of Object.entries(member.postings))
        if (posting === undefined || id === posting)
          await noted("member-dismissed", by, who, { posting: id, role });
      if (posting === undefined && member.admin) await noted("member-dismissed", by, who, { admin: true });
      await change(who, (held) => held && dismissed(held, posting));
      return true;
    },

    /** @param opener what the session is tied to: it lets nobody in once another is asked for */
    openOwner: (opener: string): Promise<string> => openSession({ owner: opener }),

    /** Who a session lets in. */
    async actorOf(key: string, opener: string): Promise<Actor | undefined> {
      const entry = await register.load("sessions", ids.hash(key));
      const session = sessionSchema.safeParse(entry?.value).data;
      if (!entry || !session || isOver(entry)) return undefined;
      if ("owner" in session) return session.owner === opener ? owner : undefined;
      const { member } = await memberAt(session.member);
      return member && member.term === session.term ? actorOf(member) : undefined;
    },

    /** What a member may, for a sign-in that is made elsewhere (OIDC); undefined for strangers. */
    async actorAt(address: string): Promise<Actor | undefined> {
      const { member } = await memberAt(addressOf(address));
      return member && actorOf(member);
    },

    signOut: (key: string): Promise<void> => register.remove("sessions", ids.hash(key)),
  };
}

function shown({ name: id, expiresAt = "" }: Entry, invitation: StoredInvitation): Invitation {
  const { address, name, grant, by, at } = invitation;
  return { id, address, ...(name !== undefined && { name }), grant, by, at, expiresAt };
}

const addressOf = (address: string) => address.trim().toLowerCase();
