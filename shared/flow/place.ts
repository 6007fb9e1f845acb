import { replyTag } from "../domain/application-address.ts";
import type { Case } from "../domain/application.ts";
import { normaliseAddress, sameAddress } from "../domain/mail/address.ts";
import { applicantOf } from "../domain/mail/applicant.ts";
import type { Message } from "../domain/mail/message.ts";
import { replyTokens, threadOf } from "../domain/mail/threading.ts";
import type { Posting } from "../domain/posting/posting.ts";
import { route } from "../domain/posting/route.ts";
import type { Routed } from "../domain/posting/route.ts";
import type { Ids, Postings, Records } from "../ports.ts";
import type { Fate } from "./fate.ts";

export interface PlaceDependencies {
  readonly records: Records;
  readonly postings: Postings;
  readonly ids: Ids;
  /** The address at which all postings' mail arrives. */
  readonly intake: string;
  /** Takes every message for this posting, whatever its subject or channel. */
  readonly only?: Posting;
}

/** Where a message belongs: a posting, and the person who applies. */
export interface Place {
  readonly posting: Posting;
  readonly applicant: { readonly email: string; readonly name?: string };
  /** Why there, as one clause. */
  readonly reason: string;
  /** A person said so: it is taken in whatever it carries. `into` is the application it is taken in for. */
  readonly decided?: { readonly into?: string };
}

/** A thread longer than this is not followed to its start. */
const maxReferences = 20;

/** Where a message may belong, if the applicant on record says that it is theirs. */
export interface Claim {
  /** Id of the application that it answers. */
  readonly claims: string;
  readonly place: Place;
  /** Why it does not simply belong there, as one clause. */
  readonly reason: string;
}

/**
 * Finds the place of a message that a person wrote: by its plus-address or
 * subject, else by the thread that it answers, if the same person began it, else by
 * its sender, if they applied to one posting. What answers our mail to somebody else
 * is a claim, whatever its subject says.
 */
export async function placeOf(
  dependencies: PlaceDependencies,
  message: Message,
): Promise<Place | Claim | Fate> {
  const found = applicantOf(message);
  if (!found) return { outcome: "quarantined", reason: "it names no sender who could be an applicant" };

  const applicant = { email: found.email, ...(found.name && { name: found.name }) };
  const { only, postings, intake } = dependencies;
  if (only) return { posting: only, applicant, reason: `taken for ${only.id}, as was asked` };
  const routed = routeOf(message, postings, intake);
  const thread = await answeredCases(dependencies, message);
  const own = thread.find((record) => isTheirs(record, applicant.email));
  const claim = own ? undefined : await claimOf(dependencies, message, applicant, thread, routed.posting);
  if (claim) return claim;
  if (routed.posting) return { posting: routed.posting, applicant, reason: routed.reason };

  const answered = own && postings.get(own.posting);
  if (answered) return { posting: answered, applicant, reason: "answers mail about this application" };

  const applied =
    routed.proposal || thread.length > 0 ? [] : await applicationsOf(dependencies, applicant.email);
  const [sole, another] = applied;
  if (sole && !another)
    return { posting: sole, applicant, reason: "comes from an applicant with this one application" };
  return {
    outcome: "unrouted",
    applicant: applicant.email,
    reason: [
      routed.reason,
      routed.proposal && `perhaps ${routed.proposal.posting}: ${routed.proposal.reason}`,
      thread.length > 0 && "it answers mail about the application of somebody else",
      another && `its sender applied to ${applied.map(({ id }) => id).join(" and ")}`,
    ]
      .filter(Boolean)
      .join("; "),
    ...(routed.proposal && { proposal: routed.proposal }),
  };
}

/** Whether a case is that of an address: the one on record, or another one that its applicant confirmed. */
function isTheirs(record: Case, email: string): boolean {
  const aliases = record.type === "application" ? (record.aliases ?? []) : [];
  return [record.applicant.email, ...aliases.map(({ address }) => address)].some((address) =>
    sameAddress(address, email),
  );
}

/**
 * The one application of somebody else that a message answers. Who has an application
 * of their own to that posting claims nobody else's, and neither does who only quotes a
 * mail by its applicant under a subject that routes it.
 */
async function claimOf(
  { records, ids, postings, intake }: PlaceDependencies,
  message: Message,
  applicant: Place["applicant"],
  thread: readonly Case[],
  routed: Posting | undefined,
): Promise<Claim | undefined> {
  const tokens = replyTokens(message, intake);
  if (tokens.some((tag) => postings.has(tag))) return undefined;
  const answersUs = ({ id, replies }: Case) =>
    tokens.some((tag) => replyTag(tag)?.caseId === id) ||
    replies.some(({ messageId }) => threadOf(message).includes(messageId));
  const [claimed, another] = thread.filter(
    (record) =>
      record.type === "application" && (!routed || (record.posting === routed.id && answersUs(record))),
  );
  const posting = claimed && postings.get(claimed.posting);
  if (!claimed || another || !posting) return undefined;
  const address = normaliseAddress(applicant.email);
  if (await records.load(ids.caseId("application", posting.id, address))) return undefined;
  const reason = "it answers mail about the application of somebody else";
  return { claims: claimed.id, place: { posting, applicant, reason }, reason };
}

/** The postings to which somebody applied. Ids follow from posting and address, so that no search is needed. */
async function applicationsOf({ records, postings, ids }: PlaceDependencies, email: string) {
  const address = normaliseAddress(email);
  const found = await Promise.all(
    [...postings.values()].map(async (posting) => {
      const record = await records.load(ids.caseId("application", posting.id, address));
      return record ? [posting] : [];
    }),
  );
  return found.flat();
}

/** By what the message says itself, else by a message that it passes on. */
function routeOf(message: Message, postings: Postings, intake: string): Routed {
  const routed = route(message, postings, intake);
  if (routed.posting) return routed;
  const passedOn = (message.enclosed ?? [])
    .map(({ subject, to }) => route({ ...message, subject, to: [...message.to, ...to] }, postings, intake))
    .find(({ posting }) => posting);
  return passedOn ? { ...passedOn, reason: `passes on a mail whose ${passedOn.reason}` } : routed;
}

/** The cases that a message answers: by the address that our mail gave out, or by the mails it refers to. */
export async function answeredCases(
  { records, ids, intake }: PlaceDependencies,
  message: Pick<Message, "envelope" | "to" | "cc" | "inReplyTo" | "references">,
): Promise<readonly Case[]> {
  const tagged = replyTokens(message, intake)
    .flatMap((tag) => replyTag(tag) ?? [])
    .filter(({ caseId, token }) => ids.token(caseId) === token)
    .map(({ caseId }) => caseId);
  const referred = await Promise.all(
    threadOf(message)
      .slice(0, maxReferences)
      .map((messageId) => records.casesByMessageId(messageId)),
  );
  const cases = await Promise.all(
    [...new Set([...tagged, ...referred.flat()])].map((id) => records.load(id)),
  );
  return cases.filter((record) => record !== undefined);
}
