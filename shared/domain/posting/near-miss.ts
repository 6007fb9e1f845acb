import type { Posting } from "./posting.ts";
import { editDistance, forgivable } from "./nearest.ts";
import { conventionWords, lackingSlots, matchSubject, subjectWords } from "./subject.ts";

/** A posting that a mail may have meant: for a person to decide, never routed on. */
export interface NearMiss {
  readonly posting: string;
  /** One clause that says what speaks for it and what is lacking. */
  readonly reason: string;
  /** 0 to 1, to choose between several. */
  readonly closeness: number;
}

/** Of a convention's letters at least this share must be found for a proposal. */
const mostWords = 0.6;
/** Titles are longer, and of commoner words. */
const mostTitle = 0.8;

/**
 * The postings that a mail which fits none may have meant, closest first.
 *
 * @param recipients in small letters.
 */
export function nearMisses(
  subject: string,
  recipients: ReadonlySet<string>,
  postings: Iterable<Posting>,
): NearMiss[] {
  const all = [...postings];
  const near = [
    ...all.flatMap((posting) =>
      posting.subjects.flatMap((convention) => nearSubject(convention, subject, posting)),
    ),
    ...all.flatMap((posting) => named(posting, subject)),
    ...all.flatMap((posting) => ownAddress(posting, recipients, all)),
  ];
  return near.toSorted((one, other) => other.closeness - one.closeness);
}

function nearSubject(convention: string, subject: string, posting: Posting): NearMiss[] {
  const near = (reason: string, closeness: number) => [{ posting: posting.id, reason, closeness }];
  if (matchSubject(convention, subject))
    return near(
      `subject matches '${convention}', but the mail was not sent to ${posting.addresses.join(" or ")}`,
      0.95,
    );
  const lacking = lackingSlots(convention, subject);
  if (lacking)
    return near(
      `subject matches '${convention}' but for the ${lacking.slots.map(slotWord).join(" and ")}`,
      0.9,
    );
  const { share, slips, found } = likeness(conventionWords(convention), subjectWords(subject));
  if (share < mostWords || found < 2) return [];
  if (convention.includes("{YEAR}") && !/(?<!\d)(?:19|20)\d\d(?!\d)/.test(subject))
    return near(`subject has words of '${convention}', but no year`, 0.65 * share - 0.02 * slips);
  return near(
    share < 1
      ? `subject has most words of '${convention}'`
      : slips > 0
        ? `subject is '${convention}' but for ${slips === 1 ? "a letter" : "a few letters"}`
        : `subject has the words of '${convention}', in another order or with others between`,
    0.8 * share - 0.02 * slips,
  );
}

function slotWord(slot: string): string {
  return slot === "{YEAR}" ? "year" : "month";
}

function named(posting: Posting, subject: string): NearMiss[] {
  const names = [posting.title, posting.id].flatMap((name) =>
    /\p{L}{3}/u.test(name) && matchSubject(name, subject)
      ? [{ posting: posting.id, reason: `subject names the posting, '${name}'`, closeness: 0.85 }]
      : [],
  );
  if (names.length > 0) return names;
  const { share, slips, found } = likeness(conventionWords(posting.title), subjectWords(subject));
  if (share < mostTitle || found < 3) return [];
  const reason = `subject has most words of the posting's title, '${posting.title}'`;
  return [{ posting: posting.id, reason, closeness: 0.75 * share - 0.02 * slips }];
}

/** An address that is one posting's alone says something; one that several share says nothing. */
function ownAddress(posting: Posting, recipients: ReadonlySet<string>, all: readonly Posting[]): NearMiss[] {
  const own = posting.addresses.find((address) => {
    const small = address.toLowerCase();
    return (
      recipients.has(small) &&
      all.every((one) => one === posting || !one.addresses.some((other) => other.toLowerCase() === small))
    );
  });
  return own
    ? [{ posting: posting.id, reason: `sent to the posting's own address ${own}`, closeness: 0.5 }]
    : [];
}

/** How much of the wanted words is there, in any order, slips of the pen forgiven. */
function likeness(wanted: readonly string[], there: readonly string[]) {
  let [letters, matched, slips, found] = [0, 0, 0, 0];
  const left = [...there];
  for (const word of wanted) {
    letters += word.length;
    const limit = forgivable(word.length);
    const distances = left.map((other) => editDistance(word, other, limit));
    const distance = Math.min(...distances);
    if (distance > limit) continue;
    left.splice(distances.indexOf(distance), 1);
    matched += word.length;
    slips += distance;
    found += 1;
  }
  return { share: letters === 0 ? 0 : matched / letters, slips, found };
}
