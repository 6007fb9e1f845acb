import type { Announced } from "./announced.ts";
import type { Spoken } from "./features.ts";
import type { PageLook } from "./layout.ts";
import { type Named, ownerOf, type Reachable, reach, type Way } from "./owners.ts";
import { givenNamesDiffer, lineText, mailsIn, samePerson } from "./persons.ts";
import { phonesIn } from "./phones.ts";
import type { Line } from "./reading.ts";
import type { Referee } from "./section.ts";
import { withWrapsMended } from "./wrapped.ts";

/** Persons who are never referees of this application. */
export interface Excluded {
  readonly applicant: { readonly email: string; readonly name?: string };
  /** Whom the application is addressed to. */
  readonly addressed?: readonly { readonly name: string; readonly email?: string }[];
}

/** A page, as far as it was gone through, for the one that follows it. */
export interface Gone {
  readonly look: PageLook;
  readonly announced: Announced;
}

/**
 * Persons with a mail address or telephone number on a page, in reading order; the applicant and addressed
 * left out.
 * @param before the page before: an entry may begin there and go on here
 */
export function reachableOn(
  look: PageLook,
  spoken: readonly Spoken[],
  excluded: Excluded,
  { by }: Announced,
  before?: Gone,
): Reachable[] {
  const begun = by[0] === undefined || !before ? [] : begunOn(before, excluded);
  const furniture = begun.length > 0 && before ? runningHeads(look, before.look) : 0;
  const lines = [...begun, ...look.lines.slice(furniture)];
  const shift = furniture - begun.length;
  const announced = [...begun.map(() => by[0]), ...by.slice(furniture)];
  const salutation = spoken.find(
    (word) => word.vocabulary === "salutation" && look.looks.some((line) => line.from === word.start),
  );
  const letterHead = salutation ? (look.words[salutation.start]?.line ?? -1) - shift : -1;
  const texts = withWrapsMended(
    lines.map(({ text }) => text),
    (line) => announced[line] !== undefined,
  );
  const ways = texts.flatMap((text, line) => waysIn(text, line, announced[line] !== undefined, excluded));
  const found: Reachable[] = [];
  const owners = new Map<Way, Reachable | undefined>();
  for (const [index, way] of ways.entries()) {
    const owner = ownerOf(way, {
      texts,
      lines,
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
    const page = announced[named.line] ?? announced[way.line];
    const person: Reachable = {
      name: named.name.value,
      ...(way.email === undefined ? {} : { email: way.email }),
      ...(way.phone === undefined ? {} : { phone: way.phone }),
      page: named.line < begun.length && before ? before.look.page.number : look.page.number,
      quote: lineText(lines[named.line]).slice(0, 160),
      line: named.line,
      ...(page === undefined ? {} : { announced: page }),
      titled: named.name.title !== "",
    };
    owners.set(way, person);
    found.push(person);
  }
  return found
    .filter((person) => person.line > letterHead && !isExcluded(person, excluded))
    .map((person) => ({ ...person, line: Math.max(0, person.line + shift) }));
}

/** The last lines of a page that announces referees, behind the last way to reach one of them. */
function begunOn({ look, announced }: Gone, excluded: Excluded): readonly Line[] {
  const start = Math.max(
    announced.by.lastIndexOf(undefined) + 1,
    look.lines.findLastIndex(({ text }) => waysIn(text, 0, true, excluded).length > 0) + 1,
    look.lines.length - longestEntry,
  );
  return announced.open === undefined ? [] : look.lines.slice(start);
}

/** In lines: an entry without its addresses. */
const longestEntry = 6;

/** How many lines at a page's top stand on the page before as well, but for the page's number. */
function runningHeads(look: PageLook, before: PageLook): number {
  const bare = ({ text }: Line) => text.replaceAll(/[\d\s]/gu, "");
  const known = new Set(before.lines.map(bare));
  const first = look.lines.findIndex((line) => !known.has(bare(line)));
  return Math.max(0, first);
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
