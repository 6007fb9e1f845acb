import type { RecognisedDocument, Referee } from "../document/section.ts";
import { compare } from "./order.ts";

/** A referee where they are named first. */
export interface NamedReferee {
  readonly document: RecognisedDocument;
  readonly referee: Referee;
}

/** Everyone is compared with everyone: a list of thousands of names would take minutes. */
const most = 300;

/**
 * The persons named as referees over all documents, each once, with a mail address
 * or a phone number; the applicant is none. Counts carefully: `A. Roe` and `Anna
 * Roe` are one person unless both have addresses and these differ.
 */
export function distinctReferees(
  documents: readonly RecognisedDocument[],
  applicant?: { readonly email: string; readonly name?: string },
): NamedReferee[] {
  const named = documents
    .flatMap((document) => document.referees.map((referee) => ({ document, referee })))
    .filter(({ referee }) => reachable(referee) && !(applicant && isApplicant(referee, applicant)))
    .toSorted(order)
    .slice(0, most);
  // Who is the same as someone who is the same as a third is that third person too.
  const groups: NamedReferee[][] = [];
  for (const one of named) {
    const same = groups.filter((group) => group.some(({ referee }) => samePerson(referee, one.referee)));
    for (const group of same) groups.splice(groups.indexOf(group), 1);
    groups.push([...same.flat(), one]);
  }
  return groups.map((group) => group.toSorted(order)[0] as NamedReferee).toSorted(order);
}

function reachable(referee: Referee): boolean {
  return Boolean(referee.email) || Boolean(referee.phone);
}

function isApplicant(referee: Referee, applicant: { readonly email: string; readonly name?: string }) {
  if (referee.email && mail(referee.email) === mail(applicant.email)) return true;
  return applicant.name !== undefined && sameWords(parts(referee.name), parts(applicant.name));
}

function samePerson(a: Referee, b: Referee): boolean {
  if (a.email && b.email && mail(a.email) === mail(b.email)) return true;
  const [one, other] = [parts(a.name), parts(b.name)];
  if (one.length === 0 || other.length === 0) return a.phone !== undefined && a.phone === b.phone;
  if (sameWords(one, other)) return true;
  return !(a.email && b.email) && abbreviates(one, other);
}

/** `a roe` for `anna roe`: the same surname, the given names alike as far as they are written. */
function abbreviates(one: readonly string[], other: readonly string[]): boolean {
  if (one.at(-1) !== other.at(-1) || one.length < 2 || other.length < 2) return one.at(-1) === other.at(-1);
  const [a, b] = [one[0] as string, other[0] as string];
  return a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]);
}

function sameWords(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && one.toSorted().join(" ") === other.toSorted().join(" ");
}

const titles = new Set(
  "prof professor professorin doc dr drs ir ing dipl msc bsc phd habil rer nat phil em mag univ priv doz pd assoc assistant associate førsteamanuensis mr mrs ms herr frau hr fr dhr mevr mw"
    .split(" ")
    .map((title) => title.normalize("NFKD")),
);

/** The words of a name without titles, accents and case. */
function parts(name: string): string[] {
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/\p{L}+/gu);
  return (words ?? []).filter((word) => !titles.has(word));
}

function mail(address: string): string {
  return address.trim().toLowerCase();
}

function order(a: NamedReferee, b: NamedReferee): number {
  return compare(key(a), key(b));
}

function key({ document, referee }: NamedReferee): string {
  return [
    document.receivedAt,
    document.file,
    document.sha256,
    String(referee.page).padStart(6, "0"),
    referee.name,
    referee.email ?? "",
  ].join("\n");
}
