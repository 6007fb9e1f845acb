import type { Announced } from "./announced.ts";
import type { Spoken } from "./features.ts";
import type { PageLook } from "./layout.ts";
import { type Named, ownerOf, type Reachable, reach, type Way } from "./owners.ts";
import { givenNamesDiffer, lineText, mailsIn, samePerson } from "./persons.ts";
import { phonesIn } from "./phones.ts";
import type { Referee } from "./section.ts";
import { withWrapsMended } from "./wrapped.ts";

/** Persons who are never referees of this application. */
export interface Excluded {
  readonly applicant: { readonly email: string; readonly name?: string };
  /** Whom the application is addressed to. */
  readonly addressed?: readonly { readonly name: string; readonly email?: string }[];
}

/** Persons with a mail address or telephone number on a page, in reading order; the applicant and addressed left out. */
export function reachableOn(
  look: PageLook,
  spoken: readonly Spoken[],
  excluded: Excluded,
  { by: announced }: Announced,
): Reachable[] {
  const salutation = spoken.find(
    (word) => word.vocabulary === "salutation" && look.looks.some((line) => line.from === word.start),
  );
  const letterHead = salutation ? (look.words[salutation.start]?.line ?? -1) : -1;
  const texts = withWrapsMended(
    look.lines.map(({ text }) => text),
    (line) => announced[line] !== undefined,
  );
  const ways = texts.flatMap((text, line) => waysIn(text, line, announced[line] !== undefined, excluded));
  const found: Reachable[] = [];
  const owners = new Map<Way, Reachable | undefined>();
  for (const [index, way] of ways.entries()) {
    const owner = ownerOf(way, {
      texts,
      lines: look.lines,
      announced,
      earlier: ways.slice(0, index),
      owners,
    });
    const named = owner && "name" in owner ? owner : undefined;
    const known = owner && "owner" in owner ? owner.owner : named && already(found, named, way);
    if (known) {
      const merged = {
        ...known,
        ...(known.email ? {} : { email: way.email }),
        ...(known.phone ? {} : { phone: way.phone }),
      };
      found[found.indexOf(known)] = merged;
      for (const [key, value] of owners) if (value === known) owners.set(key, merged);
      owners.set(way, merged);
      continue;
    }
    if (!named) {
      owners.set(way, undefined);
      continue;
    }
    const by = announced[named.line] ?? announced[way.line];
    const person: Reachable = {
      name: named.name.value,
      ...(way.email === undefined ? {} : { email: way.email }),
      ...(way.phone === undefined ? {} : { phone: way.phone }),
      page: look.page.number,
      quote: lineText(look.lines[named.line]).slice(0, 160),
      line: named.line,
      ...(by === undefined ? {} : { announced: by }),
      titled: named.name.title !== "",
    };
    owners.set(way, person);
    found.push(person);
  }
  return found.filter((person) => person.line > letterHead && !isExcluded(person, excluded));
}

/** The addresses and numbers of a line, but for the applicant's own and the numbers beside it. */
function waysIn(text: string, line: number, announced: boolean, { applicant }: Excluded): Way[] {
  const mails = mailsIn(text);
  if (mails.some(({ value }) => value === applicant.email.toLowerCase())) return [];
  return [
    ...mails.map(({ value, start, end }) => ({ line, start, end, email: value })),
    ...phonesIn(text, announced).map(({ value, start, end }) => ({ line, start, end, phone: value })),
  ].toSorted((a, b) => a.start - b.start);
}

/** A person of that name found a few lines before. */
function already(found: readonly Reachable[], { name }: Named, way: Way): Reachable | undefined {
  return found.find((person) => sameReferee(person.name, name.value) && way.line - person.line <= reach + 2);
}

/** The applicant and the persons addressed are nobody's referees. */
export function isExcluded(
  person: { name: string; email?: string },
  { applicant, addressed = [] }: Excluded,
): boolean {
  if (person.email !== undefined && person.email.toLowerCase() === applicant.email.toLowerCase()) return true;
  if (applicant.name !== undefined && samePerson(person.name, applicant.name)) return true;
  return addressed.some(
    (other) =>
      (person.email !== undefined && other.email?.toLowerCase() === person.email.toLowerCase()) ||
      samePerson(person.name, other.name),
  );
}

const sameReferee = (one: string, other: string): boolean =>
  samePerson(one, other) && !givenNamesDiffer(one, other);

/** Each person once, by mail address or name, in order of appearance: also over several documents. */
export function uniqueReferees(referees: readonly Referee[]): Referee[] {
  const unique: Referee[] = [];
  for (const referee of referees) {
    const index = unique.findIndex(
      (other) =>
        (referee.email !== undefined && referee.email === other.email) ||
        sameReferee(referee.name, other.name),
    );
    const known = unique[index];
    if (!known) unique.push(referee);
    else {
      unique[index] = {
        ...known,
        ...(known.email === undefined && referee.email !== undefined ? { email: referee.email } : {}),
        ...(known.phone === undefined && referee.phone !== undefined ? { phone: referee.phone } : {}),
      };
    }
  }
  return unique;
}
