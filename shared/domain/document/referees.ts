import type { PageLook } from "./layout.ts";
import type { Spoken } from "./features.ts";
import { lineText, mailsIn, type Name, nameParts, namesIn, samePerson } from "./persons.ts";
import { phonesIn } from "./phones.ts";
import type { Referee } from "./section.ts";
import { fold } from "./words.ts";

/** Persons who are never referees of this application. */
export interface Excluded {
  readonly applicant: { readonly email: string; readonly name?: string };
  /** Whom the application is addressed to. */
  readonly addressed?: readonly { readonly name: string; readonly email?: string }[];
}

/** A person on a page with a way to be reached. */
export interface Reachable extends Referee {
  readonly line: number;
  /** Stands under a heading (or behind words) that announce referees. */
  readonly announced: boolean;
  /** `Prof.`, `Dr.` … stands before the name. */
  readonly titled: boolean;
}

/** A referee's name stands on the line of the address or so many lines above it. */
const reach = 5;

interface Way {
  readonly line: number;
  readonly start: number;
  readonly email?: string;
  readonly phone?: string;
}

/** Persons with a mail address or telephone number on a page, in reading order; the applicant and addressed left out. */
export function reachableOn(
  look: PageLook,
  spoken: readonly Spoken[],
  excluded: Excluded,
  announcedBefore = false,
): Reachable[] {
  const headings = spoken
    .filter((word) => word.vocabulary === "referees heading")
    .filter((word) => announces(look, word))
    .map((word) => look.words[word.start]?.line ?? 0);
  const firstHeading = announcedBefore ? -1 : (headings[0] ?? Number.POSITIVE_INFINITY);
  const salutation = spoken.find(
    (word) => word.vocabulary === "salutation" && look.looks.some((line) => line.from === word.start),
  );
  const letterHead = salutation ? (look.words[salutation.start]?.line ?? -1) : -1;
  const ways: Way[] = look.lines.flatMap(({ text }, line): Way[] =>
    [
      ...mailsIn(text).map(({ value, start }) => ({ line, start, email: value })),
      ...phonesIn(text, line >= firstHeading).map(({ value, start }) => ({ line, start, phone: value })),
    ].toSorted((a, b) => a.start - b.start),
  );
  const found: Reachable[] = [];
  const owners = new Map<Way, Reachable | undefined>();
  for (const [index, way] of ways.entries()) {
    const owner = nameFor(look, way, ways.slice(0, index), owners);
    const known = owner && "owner" in owner ? owner.owner : undefined;
    const named = owner && "name" in owner ? owner : undefined;
    if (!named && !known) {
      owners.set(way, undefined);
      continue;
    }
    const before =
      known ??
      found.find(
        (person) =>
          named !== undefined &&
          samePerson(person.name, named.name.value) &&
          way.line - person.line <= reach + 2,
      );
    if (before) {
      const merged = {
        ...before,
        ...(before.email ? {} : { email: way.email }),
        ...(before.phone ? {} : { phone: way.phone }),
      };
      replace(found, before, merged);
      for (const [key, value] of owners) if (value === before) owners.set(key, merged);
      owners.set(way, merged);
      continue;
    }
    if (!named) continue;
    const person: Reachable = {
      name: named.name.value,
      ...(way.email === undefined ? {} : { email: way.email }),
      ...(way.phone === undefined ? {} : { phone: way.phone }),
      page: look.page.number,
      quote: lineText(look.lines[named.line]).slice(0, 160),
      line: named.line,
      announced: named.line > firstHeading || (way.line >= firstHeading && headings.includes(named.line)),
      titled: named.name.title !== "",
    };
    owners.set(way, person);
    found.push(person);
  }
  return found.filter((person) => person.line > letterHead && !isExcluded(person, excluded));
}

/** A heading, or words in running text such as `can be contacted`. */
function announces(look: PageLook, word: Spoken): boolean {
  const line = look.looks[look.words[word.start]?.line ?? -1];
  if (!line) return false;
  return word.start - line.from <= 1 || word.end - word.start >= 2;
}

function replace(list: Reachable[], old: Reachable, next: Reachable): void {
  const index = list.indexOf(old);
  if (index >= 0) list[index] = next;
}

/** The name that goes with a way to reach someone, or the person whom an earlier way beside it reaches. */
function nameFor(
  look: PageLook,
  way: Way,
  earlier: readonly Way[],
  owners: ReadonlyMap<Way, Reachable | undefined>,
): { name: Name; line: number } | { owner: Reachable } | undefined {
  const text = look.lines[way.line]?.text ?? "";
  const sameLine = earlier.filter((other) => other.line === way.line);
  const cell = cellAt(text, way.start);
  const from = Math.max(cell.start, ...sameLine.map((other) => other.start + 1), 0);
  const ownLine = best(namesIn(text.slice(from, way.start)), way, "last");
  if (ownLine) return { name: ownLine, line: way.line };
  // A table's row: the name stands in a cell before.
  const row = cell.count > 1 ? nameInRow(text, sameLine.at(-1)?.start ?? 0, way) : undefined;
  if (row) return { name: row, line: way.line };
  const neighbour = sameLine.at(-1);
  const ofRow = neighbour && owners.get(neighbour)?.line === way.line;
  if (neighbour && (neighbour.start >= cell.start || ofRow)) {
    const owner = owners.get(neighbour);
    if (owner && !(way.email && owner.email) && !(way.phone && owner.phone)) return { owner };
  }
  if (cell.count === 1 && sameLine.length === 0) {
    const wrapped = `${look.lines[way.line - 1]?.text ?? ""} ${text.slice(0, way.start)}`;
    const across = namesIn(wrapped).at(-1);
    if (across && across.end > (look.lines[way.line - 1]?.text.length ?? 0))
      return { name: across, line: Math.max(0, way.line - 1) };
  }
  const bracketed = way.start === 0 && /^\S+\s*\(/.test(text) ? afterwards(text, way) : undefined;
  if (bracketed) return bracketed;
  const candidates: { name: Name; line: number }[] = [];
  for (let line = way.line - 1; line >= Math.max(0, way.line - reach); line--) {
    const above = look.lines[line]?.text ?? "";
    const aboveCells = cells(above);
    const part = cell.count > 1 && aboveCells.length > 1 ? (aboveCells[cell.index] ?? "") : above;
    const inColumn = cell.count > 1 && aboveCells.length > 1;
    const crossed = earlier.filter(
      (other) => other.line === line && (!inColumn || cellAt(above, other.start).index === cell.index),
    );
    const name = best(namesIn(part), way, crossed.length > 0 ? "last" : "first");
    if (name) candidates.push({ name, line });
    if (crossed.length > 0) {
      const last = crossed.at(-1) as Way;
      const owner = owners.get(last);
      const free = owner && !(way.email && owner.email) && !(way.phone && owner.phone);
      if (candidates.length === 0 && owner && free) return { owner };
      if (name && owner && samePerson(name.value, owner.name)) {
        if (free) return { owner };
        candidates.pop();
      }
      break;
    }
  }
  return (
    candidates.find(({ name }) => spells(way.email, name.value)) ??
    candidates.find(({ name }) => name.title !== "") ??
    candidates.at(-1) ??
    afterwards(text, way)
  );
}

/** A table's row names its person in the first cell that is little but a name. */
function nameInRow(text: string, from: number, way: Way): Name | undefined {
  const part = text.slice(from, way.start);
  const titled = namesIn(part);
  const whole = cells(part).flatMap((cell) =>
    namesIn(cell).filter(({ value, title }) => value.length + title.length >= cell.trim().length * 0.6),
  );
  return titled.find(({ value }) => spells(way.email, value)) ?? whole[0] ?? best(titled, way, "last");
}

/** `jane@example.org (Prof. Jane Roe)` */
function afterwards(text: string, way: Way): { name: Name; line: number } | undefined {
  const name = namesIn(text.slice(way.start)).find((found) => found.title !== "");
  return name ? { name, line: way.line } : undefined;
}

function best(names: readonly Name[], way: Way, end: "first" | "last"): Name | undefined {
  const titled = names.filter((name) => name.title !== "");
  const spelt = names.find((name) => spells(way.email, name.value));
  const pick = <T>(list: readonly T[]): T | undefined => (end === "last" ? list.at(-1) : list[0]);
  return spelt ?? pick(titled) ?? pick(names);
}

function spells(email: string | undefined, name: string): boolean {
  const local = fold(email?.split("@")[0] ?? "");
  return local !== "" && nameParts(name).some((part) => part.length > 2 && local.includes(part));
}

function cells(text: string): string[] {
  return text.split(/\t|\s{3,}/);
}

function cellAt(text: string, offset: number): { index: number; count: number; start: number } {
  let index = 0;
  let start = 0;
  for (const gap of text.matchAll(/\t|\s{3,}/g)) {
    if (gap.index >= offset) break;
    index++;
    start = gap.index + gap[0].length;
  }
  return { index, count: cells(text).length, start };
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

/** Each person once, by mail address or name, in order of appearance: also over several documents. */
export function uniqueReferees(referees: readonly Referee[]): Referee[] {
  const unique: Referee[] = [];
  for (const referee of referees) {
    const index = unique.findIndex(
      (other) =>
        (referee.email !== undefined && referee.email === other.email) ||
        samePerson(referee.name, other.name),
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
