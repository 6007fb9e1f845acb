import type { Posting } from "../../shared/domain/posting/posting.ts";

/**
 * Whether mail to an address is ours to take: the intake address, each of its
 * plus-addresses, and the addresses that postings name.
 *
 * A plus-address with a tag that no posting has is taken as well: a slip in it
 * must not cost an applicant the deadline, and its subject may still tell. Where
 * nothing tells, the mail waits for a person as `unrouted`.
 */
export function recipientTest(
  intake: string,
  postings: Iterable<Pick<Posting, "addresses">>,
): (address: string) => boolean {
  const own = parts(intake);
  const named = new Set([...postings].flatMap(({ addresses }) => addresses.map((one) => one.toLowerCase())));
  return (address) => {
    const { local, domain } = parts(address);
    if (named.has(`${local}@${domain}`)) return true;
    return domain === own.domain && (local === own.local || local.startsWith(`${own.local}+`));
  };
}

/** Small letters throughout: no mail system that matters tells `Apply@` from `apply@`. */
function parts(address: string): { readonly local: string; readonly domain: string } {
  const plain = address.trim().toLowerCase();
  const at = plain.lastIndexOf("@");
  return { local: plain.slice(0, Math.max(at, 0)), domain: plain.slice(at + 1).replace(/\.$/, "") };
}
