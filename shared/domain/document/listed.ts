import type { LineLook, PageLook } from "./layout.ts";
import type { Reachable } from "./owners.ts";
import { cells } from "./columns.ts";
import { mailsIn, nameParts, namesIn } from "./persons.ts";
import { phonesIn } from "./phones.ts";
import type { Excluded } from "./referees.ts";
import { fold } from "./words.ts";

/* Referees below a heading that no list of words has: `People who have seen me at work`. */

/**
 * Marks those who stand in a block that is nothing but a list of persons with the ways to reach them, one of
 * them at least with an academic title, below a heading that names no other part of a CV.
 * @param persons all who can be reached on the page
 * @param headings lines that are known headings of other parts of a CV
 * @param excluded the applicant, whose relatives are nobody's referees
 * @param among all who can be reached, where persons are listed on the given lines
 */
export function withListed(
  look: PageLook,
  persons: readonly Reachable[],
  headings: ReadonlySet<number>,
  { applicant }: Excluded,
  among: (lines: ReadonlySet<number>) => readonly Reachable[],
): readonly Reachable[] {
  const free = persons.filter(({ announced }) => announced === undefined);
  if (free.length === 0) return persons;
  const heads = look.looks.filter((line) => headings.has(line.index) || isHead(look, line));
  const blocks = heads
    .filter(({ index }) => !headings.has(index) && !ofOthers.test(fold(textOf(look, index))))
    .map(({ index }) => ({
      from: index + 1,
      to: heads.find((next) => next.index > index)?.index ?? look.lines.length,
    }))
    .filter((block) => free.some((person) => isIn(person, block)) && mayList(look, block));
  if (blocks.length === 0) return persons;
  const family = nameParts(applicant.name ?? "").at(-1);
  const all = among(new Set(blocks.flatMap(({ from, to }) => [...look.lines.keys()].slice(from, to))));
  const listed = blocks
    .map((block) => all.filter((person) => isIn(person, block)))
    .filter((entries, index) => isList(look, blocks[index] as Block, entries))
    .filter(
      (entries) => !entries.some(({ name }) => family !== undefined && nameParts(name).at(-1) === family),
    )
    .flat();
  if (listed.length === 0) return persons;
  const lines = new Set(listed.map(({ line }) => line));
  return [
    ...persons.filter(({ line }) => !lines.has(line)),
    ...listed.map((person) => ({ ...person, listed: true })),
  ].toSorted((one, other) => one.line - other.line);
}

/** Lines below a heading, up to before the next. */
interface Block {
  readonly from: number;
  readonly to: number;
}

const isIn = ({ line }: Reachable, { from, to }: Block): boolean => line >= from && line < to;

function mayList({ lines }: PageLook, { from, to }: Block): boolean {
  const texts = lines.slice(from, to).map(({ text }) => text);
  return (
    texts.some((text) => namesIn(text).some(({ title }) => academic.test(title))) &&
    !texts.some((text) => dated.test(text) || together.test(text))
  );
}

function isList(look: PageLook, { from, to }: Block, persons: readonly Reachable[]): boolean {
  const [first] = persons;
  return (
    first !== undefined &&
    persons.length >= 2 &&
    to - from <= persons.length * linesEach &&
    // Only a table's head stands above the first.
    look.lines.slice(from, first.line).every(({ text }) => cells(text).length > 1) &&
    persons.every((person) => leads(look, person))
  );
}

/** An entry has a name, an office, an institution, an address in two lines, and ways to reach the person. */
const linesEach = 7;

const textOf = ({ lines }: PageLook, index: number): string => lines[index]?.text ?? "";

/** A line set as a heading that names and reaches nobody. */
function isHead(look: PageLook, line: LineLook): boolean {
  const text = textOf(look, line.index);
  if (!line.prominent || line.headingTo <= line.from || line.headingTo !== line.to) return false;
  return (
    namesIn(text).every(({ title }) => title === "") && mailsIn(text).length + phonesIn(text).length === 0
  );
}

/**
 * The name begins its line or cell, or stands behind what the person is (`Supervisor: Dr Jane Roe`);
 * `2019 Analyst, manager: Dr Jane Roe` lists something else.
 */
function leads(look: PageLook, { name, line }: Reachable): boolean {
  const last = nameParts(name).at(-1);
  return cells(textOf(look, line)).some((cell) => {
    const [first] = namesIn(cell);
    if (!first || nameParts(first.value).at(-1) !== last) return false;
    const before = cell.slice(0, first.start).replace(first.title, "");
    return !/\p{L}{3,}/u.test(before) || /^[^.,;\d]{3,40}:\s*$/u.test(before);
  });
}

/** Of those who teach and research; `Mr` and `Frau` say nothing of it. */
const academic =
  /prof|dr|doc|doz|doç|pd|lektor|amanuensis|hoogleraar|dekan|tekn|fil|lic|csc|ing|проф|доц|д-р|καθ|δρ/iu;
const dated = /(?<!\d)(?:19|20)\d{2}(?!\d)/u;
/** What follows says what was done together, or whose work it was. */
const together = /@[\p{L}\d.-]+\)?:\s|https?:\/\/(?:dx\.)?doi|(?<!\p{L})et al/iu;

/** Words of headings, folded, under which persons stand who are asked nothing. */
const ofOthers =
  /coll?abor|kollabor|cooper|kooper|samarb|samenw|partner|projec|projek|proyec|progett|publi[ckz]|papers?|articl|artik|author|autor|forfatt|schrift|supervis|superviz|betreu|begeleid|veiled|rettlei|handled|vejled|encadr|direct|dirig|advis|(?<!\p{L})tutor|student|thes[ei]s|tesi|these|schlussarbeit|masterarbeit|oppgav|uppsats|speciale|scriptie|disserta|committ|komit|commission|kommission|jury|board|chair|organi[sz]|team|groupe?(?!\p{L})|gruppe|emergenc|notfall|nodfall|urgenc|family|famil|kin(?!\p{L})|angehor|parorend|employ|arbeitgeb|werkgev|internship|prakti|stage|stagi|estanc|visit|aufenthalt|sejour|konferen|conferen|workshop|seminar|member|mitglied|lidmaat|verein|client|customer|kunden|enquir|inquir|applicat|bewerb|addressee|recipient|enclos|cc(?!\p{L})|host|gast/u;
