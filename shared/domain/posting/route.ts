import type { Message } from "../mail/message.ts";
import { nearMisses } from "./near-miss.ts";
import type { NearMiss } from "./near-miss.ts";
import { nearest } from "./nearest.ts";
import type { Posting } from "./posting.ts";
import { lackingSlots, matchSubject } from "./subject.ts";
import type { SubjectMatch } from "./subject.ts";

/** Where a message belongs, and why; without a posting it waits for a person. */
export interface Routed {
  readonly posting?: Posting;
  /** One clause, as `subject matches 'Job Application: Data analytics'`. */
  readonly reason: string;
  /** For a message that no posting takes: the one that it may have meant. */
  readonly proposal?: { readonly posting: string; readonly reason: string };
}

/** What routing looks at. */
export type Routable = Pick<Message, "subject" | "envelope" | "to" | "cc">;

/**
 * Which posting a message belongs to: a plus-address first, then the subject.
 * The more specific subject wins. What only nearly fits is proposed, not routed.
 *
 * @param intake the intake address; mail to `apply+ID@…` belongs to the posting ID.
 */
export function route(message: Routable, postings: ReadonlyMap<string, Posting>, intake: string): Routed {
  const recipients = recipientsOf(message);
  const tags = plusTags(recipients, intake);
  return (
    byPlusAddress(tags, postings) ??
    bySubject(message.subject, recipients, postings) ??
    unrouted(message.subject, recipients, tags, postings)
  );
}

function recipientsOf({ envelope, to, cc }: Routable): ReadonlySet<string> {
  const addresses = [
    ...envelope.to,
    ...to.map(({ address }) => address),
    ...cc.map(({ address }) => address),
  ];
  return new Set(
    addresses.map((address) =>
      address
        .trim()
        .replace(/^<(.*)>$/, "$1")
        .toLowerCase(),
    ),
  );
}

interface PlusTag {
  readonly address: string;
  readonly tag: string;
}

function plusTags(recipients: ReadonlySet<string>, intake: string): readonly PlusTag[] {
  const [local, domain] = halves(intake.toLowerCase());
  return [...recipients].flatMap((address) => {
    const [name, host] = halves(address);
    return host === domain && name.startsWith(`${local}+`)
      ? [{ address, tag: name.slice(local.length + 1) }]
      : [];
  });
}

function halves(address: string): readonly [string, string] {
  const at = address.lastIndexOf("@");
  return at < 0 ? [address, ""] : [address.slice(0, at), address.slice(at + 1)];
}

function byPlusAddress(tags: readonly PlusTag[], postings: ReadonlyMap<string, Posting>): Routed | undefined {
  const named = tags.flatMap(({ address, tag }) => {
    const posting = postings.get(tag);
    return posting ? [{ address, posting }] : [];
  });
  const [first, ...others] = named;
  if (!first) return undefined;
  const other = others.find(({ posting }) => posting !== first.posting);
  return other
    ? {
        reason: `sent to two postings at once, ${first.posting.id} and ${other.posting.id}`,
        proposal: { posting: first.posting.id, reason: `sent to ${first.address} and to ${other.address}` },
      }
    : { posting: first.posting, reason: `sent to ${first.address}` };
}

interface Candidate {
  readonly posting: Posting;
  readonly match: SubjectMatch;
  readonly reason: string;
  /** One of the posting's own addresses is among the recipients. */
  readonly addressed: boolean;
}

function bySubject(
  subject: string,
  recipients: ReadonlySet<string>,
  postings: ReadonlyMap<string, Posting>,
): Routed | undefined {
  const candidates = [...postings.values()]
    .flatMap((posting) => bestConvention(posting, subject, recipients))
    .toSorted(bySpecificity);
  const [best, second] = candidates;
  if (!best) return undefined;
  if (second && bySpecificity(best, second) === 0)
    return {
      reason: `subject fits ${best.posting.id} as well as ${second.posting.id}`,
      proposal: {
        posting: best.posting.id,
        reason: `${best.reason}, and as well '${second.match.convention}' of ${second.posting.id}`,
      },
    };
  return { posting: best.posting, reason: best.reason };
}

/** The most specific of a posting's conventions that the subject fits. */
function bestConvention(posting: Posting, subject: string, recipients: ReadonlySet<string>): Candidate[] {
  const own = posting.addresses.find((address) => recipients.has(address.toLowerCase()));
  if (posting.addressRequired && own === undefined) return [];
  const suffix = posting.addressRequired ? `, sent to ${own}` : "";
  const matches = posting.subjects.flatMap((convention): Candidate[] => {
    const match = matchSubject(convention, subject);
    if (match)
      return [
        { posting, match, reason: `subject matches '${convention}'${suffix}`, addressed: own !== undefined },
      ];
    // Who writes to the posting's own address may forget the year: nobody would ask them for it.
    const lacking = own === undefined ? undefined : lackingSlots(convention, subject);
    if (!lacking) return [];
    const slots = lacking.slots.map((slot) => (slot === "{YEAR}" ? "year" : "month")).join(" and ");
    return [
      {
        posting,
        match: lacking.match,
        reason: `subject matches '${convention}' but for the ${slots}, sent to ${own}`,
        addressed: true,
      },
    ];
  });
  return matches.toSorted(bySpecificity).slice(0, 1);
}

/** Longer conventions first, being rarer; then those that nothing was added to; then the address written to. */
function bySpecificity(one: Candidate, other: Candidate): number {
  return (
    other.match.letters - one.match.letters ||
    Number(other.match.exact) - Number(one.match.exact) ||
    Number(other.addressed) - Number(one.addressed)
  );
}

function unrouted(
  subject: string,
  recipients: ReadonlySet<string>,
  tags: readonly PlusTag[],
  postings: ReadonlyMap<string, Posting>,
): Routed {
  const reason = subject.trim() === "" ? "there is no subject" : "the subject fits no posting";
  const [best, ...others] = [
    ...nearTags(tags, postings),
    ...nearMisses(subject, recipients, postings.values()),
  ];
  if (!best) return { reason };
  const rival = others.find((one) => one.posting !== best.posting && one.closeness === best.closeness);
  const words = rival ? `${best.reason}; as well ${rival.posting}: ${rival.reason}` : best.reason;
  return { reason, proposal: { posting: best.posting, reason: words } };
}

function nearTags(tags: readonly PlusTag[], postings: ReadonlyMap<string, Posting>): NearMiss[] {
  return tags.flatMap(({ address, tag }) => {
    const posting = nearest(tag, postings.keys());
    return posting
      ? [{ posting, reason: `sent to ${address}, which is close to its id`, closeness: 0.9 }]
      : [];
  });
}
