import type { Announced } from "./announced.ts";
import { areBeside, beginsBlock, cellAt, cells, isNextLine } from "./columns.ts";
import { type Name, nameParts, namesIn, mailsIn, samePerson, saysOffice } from "./persons.ts";
import { phonesIn } from "./phones.ts";
import type { Line } from "./reading.ts";
import type { Referee } from "./section.ts";
import { fold } from "./words.ts";

/* Whose address or telephone number it is. */

/** A person on a page with a way to be reached. */
export interface Reachable extends Referee {
  readonly line: number;
  /** The page whose heading (or words in running text) announces the person as a referee. */
  readonly announced?: number;
  /** In a list of persons below a heading of its own that says of no other part what it is. */
  readonly listed?: boolean;
  /** `Prof.`, `Dr.` … stands before the name. */
  readonly titled: boolean;
}

/** A person's name stands on the line of the address or so many lines above it … */
export const reach = 5;
/** … and where referees are announced so many: postal addresses stand between. */
const farReach = 10;

export interface Way {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly email?: string;
  readonly phone?: string;
}

/** A name where it stands. */
export interface Named {
  readonly name: Name;
  readonly line: number;
}

/** What is known while the ways on a page are gone through from its top. */
export interface Progress {
  readonly texts: readonly string[];
  readonly lines: readonly Line[];
  readonly announced: Announced["by"];
  /** Those before the one in hand. */
  readonly earlier: readonly Way[];
  readonly owners: ReadonlyMap<Way, Reachable | undefined>;
}

/** The name that goes with a way to reach someone, or the person whom an earlier way beside it reaches. */
export function ownerOf(way: Way, progress: Progress): Named | { readonly owner: Reachable } | undefined {
  const { texts, announced, earlier, owners } = progress;
  const text = texts[way.line] ?? "";
  const sameLine = earlier.filter((other) => other.line === way.line);
  const cell = cellAt(text, way.start);
  const from = Math.max(cell.start, ...sameLine.map((other) => other.end), 0);
  const here = (name: Name | undefined): Named | undefined => name && { name, line: way.line };
  const ownCell = isWork.test(text) ? undefined : best(namesIn(text.slice(from, way.start)), way, "last");
  const behind = nameBehind(text, way);
  // `Bright Star Trading, sun@example.com | Dr. Sun Tiankai`: a title tells the person from the firm.
  if (ownCell && (!behind?.title || ownCell.title !== "" || spells(way.email, ownCell.value)))
    return here(ownCell);
  if (behind?.title) return here(behind);
  // A table's row: the name stands in a cell before.
  const row = cell.count > 1 ? nameInRow(text, sameLine.at(-1)?.end ?? 0, way) : undefined;
  if (row) return here(row);
  const neighbour = sameLine.at(-1);
  const ofRow = neighbour && owners.get(neighbour)?.line === way.line;
  if (neighbour && (neighbour.start >= cell.start || ofRow)) {
    const owner = owners.get(neighbour);
    if (owner && isFree(owner, way)) return { owner };
    // `ada@example.org or aberg@example.net`: a second address of the same person.
    if (owner && !/\p{L}{4,}/u.test(text.slice(neighbour.end, way.start))) return { owner };
  }
  if (cell.count === 1 && sameLine.length === 0) {
    const before = texts[way.line - 1] ?? "";
    const across = namesIn(`${before} ${text.slice(0, way.start)}`).at(-1);
    const label = across && /^\s*:/u.test(`${before} ${text}`.slice(across.end));
    if (across && across.end > before.length && !label)
      return { name: across, line: Math.max(0, way.line - 1) };
  }
  const bracketed =
    way.start === 0 && /^\S+\s*\(/u.test(text)
      ? afterwards(text, way, announced[way.line] !== undefined)
      : undefined;
  if (bracketed) return bracketed;
  const above = nameAbove(way, progress);
  // `marta@example.com | +44 …` below `Marta Quillan | Principal Engineer`: both are hers.
  const beside = neighbour && owners.get(neighbour);
  if (
    beside &&
    isFree(beside, way) &&
    above &&
    "name" in above &&
    !isSure(above.name, way, texts[above.line])
  )
    return { owner: beside };
  const below = cell.count === 1 ? nameBelow(way, progress) : undefined;
  if (below && spells(way.email, below.name.value)) {
    const other = above && ("name" in above ? above.name.value : above.owner.name);
    if (other === undefined || !spells(way.email, other)) return below;
  }
  if (above && "name" in above) return above;
  return here(behind) ?? above ?? afterwards(text, way, false) ?? below;
}

/** A title, an address that spells it, or a cell of its own says that it is a person's name. */
const isSure = (name: Name, way: Way, text = ""): boolean =>
  name.title !== "" ||
  spells(way.email, name.value) ||
  cells(text).some((cell) => wholeName(cell).some(({ value }) => value === name.value));

const isFree = (owner: Reachable, way: Way): boolean =>
  !(way.email && owner.email) && !(way.phone && owner.phone);

/** The name above, up to the way before; or whom that way reaches. Lines of the same column come first. */
function nameAbove(way: Way, progress: Progress): Named | { readonly owner: Reachable } | undefined {
  const { lines } = progress;
  const beside = (line: number) => areBeside(lines[way.line], lines[line]);
  const own = searchAbove(way, progress, (line) => !beside(line));
  if (own && ("name" in own || isNextLine(lines[own.at], lines[way.line]))) return own;
  return searchAbove(way, progress, () => true);
}

/**
 * Whether a name behind another person's address begins a new entry. A line alone between two ways of one
 * person may look like a name: `North Harbour`.
 */
function begins({ name, line }: Named, crossed: number, way: Way, { texts, lines }: Progress): boolean {
  if (line - crossed !== 1 || way.line - line !== 1 || isSure(name, way)) return true;
  return saysOffice((texts[line] ?? "").slice(name.end)) || beginsBlock(lines, line);
}

/** A street has its number: `Summer Hill 4`. */
const isStreet = (text: string, { end }: Name): boolean => /^,?\s\d{1,4}(?!\d)/u.test(text.slice(end));

/** A name that is all of the next line. */
function nameBelow({ line }: Way, { texts, announced }: Progress): Named | undefined {
  const text = texts[line + 1] ?? "";
  const name = announced[line + 1] === undefined || cells(text).length > 1 ? undefined : wholeName(text)[0];
  return name && { name, line: line + 1 };
}

function searchAbove(
  way: Way,
  progress: Progress,
  counts: (line: number) => boolean,
): Named | { readonly owner: Reachable; readonly at: number } | undefined {
  const { texts, lines, announced, earlier, owners } = progress;
  const candidates: Named[] = [];
  let rowHead: Named | undefined;
  const alone = cellAt(texts[way.line] ?? "", way.start).count === 1;
  let left = announced[way.line] === undefined ? reach : farReach;
  for (let line = way.line - 1; line >= 0 && left > 0; line--) {
    if (announced[way.line] !== undefined && announced[line] === undefined) break;
    if (!counts(line)) continue;
    left--;
    const text = texts[line] ?? "";
    const all = cells(text);
    const column = columnOf(way, line, texts, lines);
    const last = earlier.findLast(
      (other) => other.line === line && (column === undefined || cellAt(text, other.start).index === column),
    );
    const part = column === undefined ? text.slice(last?.end ?? 0) : (all[column] ?? "");
    const name = best(
      personsIn(part).filter(
        (one) => one.title !== "" || spells(way.email, one.value) || !isStreet(part, one),
      ),
      way,
      last ? "last" : "first",
    );
    if (name) candidates.push({ name, line });
    const plain = name && (name.title !== "" || wholeName(part).length > 0);
    if (alone && all.length > 1 && !last && !plain && candidates.every((other) => other.line === line))
      rowHead ??= headOf(all, line);
    if (!last) continue;
    const owner = owners.get(last);
    const free = owner && isFree(owner, way) && way.line - line <= reach;
    const begun = candidates.some((one) => begins(one, line, way, progress));
    if (!begun && free) return { owner, at: line };
    if (name && owner && samePerson(name.value, owner.name)) {
      if (free) return { owner, at: line };
      candidates.pop();
    }
    break;
  }
  return (
    candidates.find(({ name }) => spells(way.email, name.value)) ??
    rowHead ??
    candidates.find(({ name }) => name.title !== "") ??
    candidates.at(-1)
  );
}

/** Whom a row of a table begins with: what goes on below in another cell is this person's as well. */
function headOf([first = ""]: readonly string[], line: number): Named | undefined {
  const [name] = wholeName(first);
  return name && { name, line };
}

/** Which cell of a line above stands over a way; none where either line is not in columns. */
function columnOf(
  way: Way,
  above: number,
  texts: readonly string[],
  lines: readonly Line[],
): number | undefined {
  const columns = cells(texts[above] ?? "").length;
  const { index, count } = cellAt(texts[way.line] ?? "", way.start);
  if (columns === 1) return undefined;
  if (count > 1)
    return count === columns || !/@|\d{3}/u.test(texts[above] ?? "")
      ? Math.min(index, columns - 1)
      : undefined;
  const [own, other] = [lines[way.line], lines[above]];
  if (!own || !other || other.width <= 0) return undefined;
  // Alone on its line: a column that goes on where its neighbours have ended.
  const share = (own.x - other.x) / other.width;
  return share < 0.1 ? undefined : Math.min(columns - 1, Math.round(share * columns));
}

/** A table's row names its person in the first cell that is little but a name. */
function nameInRow(text: string, from: number, way: Way): Name | undefined {
  const part = text.slice(from, way.start);
  const titled = namesIn(part);
  const whole = cells(part).flatMap(wholeName);
  return titled.find(({ value }) => spells(way.email, value)) ?? whole[0] ?? best(titled, way, "last");
}

/** A row may end with its person's name, in a cell of its own; or begin with the address. */
function nameBehind(text: string, way: Way): Name | undefined {
  const later = cells(text.slice(way.end)).slice(1);
  if (later.some((cell) => mailsIn(cell).length > 0 || phonesIn(cell, true).length > 0)) return undefined;
  const leading = cellAt(text, way.start).index === 0 && later.length > 1;
  return later.length === 1 || leading ? later.flatMap(wholeName)[0] : undefined;
}

/** The name that a cell is little but. */
function wholeName(cell: string): Name[] {
  return namesIn(cell).filter(({ value, title }) => value.length + title.length >= cell.trim().length * 0.6);
}

/** `jane@example.org (Prof. Jane Roe)` */
function afterwards(text: string, way: Way, untitled: boolean): Named | undefined {
  const [first, ...others] = namesIn(text.slice(way.end));
  if (first && untitled) return { name: first, line: way.line };
  const name = [first, ...others].find((found) => found !== undefined && found.title !== "");
  return name && { name, line: way.line };
}

/** The authors of a work are nobody's referees. */
const personsIn = (text: string): Name[] => (isWork.test(text) ? [] : namesIn(text));
const isWork =
  /doi[.:]|isbn|(?<!\p{L})et al(?!\p{L})|(?<!\p{L})(?:vol|pp)\.\s?\d|\d\s?\((?:19|20)\d{2}\)[,:]?\s?\d|\d\s?\(\d{1,2}\)[,:]\s?\d/iu;

function best(names: readonly Name[], way: Way, end: "first" | "last"): Name | undefined {
  const titled = names.filter((name) => name.title !== "");
  const spelt = names.find((name) => spells(way.email, name.value));
  const pick = <T>(list: readonly T[]): T | undefined => (end === "last" ? list.at(-1) : list[0]);
  // `Rafe Tindall, Director, Estuary Works, 020 …`: who stands first is the person, the last a firm.
  const leading = names.find(({ start }) => start <= listMark);
  return spelt ?? pick(titled) ?? leading ?? pick(names);
}

/** In letters: `1. `, `(a) `. */
const listMark = 4;

function spells(email: string | undefined, name: string): boolean {
  const local = fold(email?.split("@")[0] ?? "");
  return local !== "" && nameParts(name).some((part) => part.length > 2 && local.includes(part));
}
