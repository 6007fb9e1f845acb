import type { Shape } from "./cues/shapes.ts";
import type { Vocabulary } from "./cues/catalogue.ts";
import type { LineLook, PageLook } from "./layout.ts";
import { entryEnd, rangePattern } from "./dates.ts";
import { aims } from "./cues/aims.ts";
import { mailsIn, namesIn } from "./persons.ts";
import { phonesIn } from "./phones.ts";
import { isGradedRow } from "./rows.ts";

/** A shape as seen on a page: how often, and the line that shows it first. */
export interface Seen {
  readonly count: number;
  readonly line: number;
}

/** A word of the vocabulary where it stands: words `start` to before `end` of the page. */
export interface Spoken {
  readonly vocabulary: Vocabulary;
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

function spokenBy(spoken: readonly Spoken[], vocabulary: Vocabulary): Spoken[] {
  return spoken.filter((word) => word.vocabulary === vocabulary);
}

/** A line's shape is told by its beginning; a line without end must not hold up the patterns. */
const shapeWidth = 400;

/** Counts every shape on a page. */
export function shapesOf(look: PageLook, spoken: readonly Spoken[]): Map<Shape, Seen> {
  const seen = new Map<Shape, Seen>();
  const note = (shape: Shape, lines: readonly number[], count = lines.length): void => {
    if (lines[0] !== undefined && count > 0) seen.set(shape, { count, line: lines[0] });
  };
  const { lines, words, looks } = look;
  const where = (test: (text: string, index: number) => boolean): number[] =>
    lines.flatMap((line, index) => (test(line.text.slice(0, shapeWidth), index) ? [index] : []));
  const lineOf = (word: Spoken): number => words[word.start]?.line ?? 0;
  const wordCount = words.length;

  const header = looks.filter((line) => isHeaderRow(line, look, spoken)).map((line) => line.index);
  const rows = where((text, index) => isGradedRow(text, header[0] !== undefined && index > header[0]));
  // Dates of examinations are no stages of a life.
  const inTable: ReadonlySet<number> = rows.length >= tableRows ? new Set(rows) : new Set();
  note(
    "date ranges",
    where(
      (text, index) =>
        text.length < 140 &&
        !inTable.has(index) &&
        (rangePattern.test(text) || (entryEnd.test(text) && text.length < 100)),
    ),
  );
  const salutations = spokenBy(spoken, "salutation").filter(
    (word) =>
      startsLine(word, looks, words) &&
      wordsIn(looks, lineOf(word)) <= 12 &&
      // `HI 120 Health Systems` greets nobody.
      !/\d{2}/.test(lines[lineOf(word)]?.text ?? ""),
  );
  note("salutation", salutations.map(lineOf));
  const closings = spokenBy(spoken, "closing").filter(
    (word) =>
      startsLine(word, looks, words) &&
      // A formula of many words is one in a line of any length: "Veuillez agréer … sentiments".
      (wordsIn(looks, lineOf(word)) <= 8 || word.end - word.start >= 5) &&
      !salutations.some((greeting) => lineOf(greeting) >= lineOf(word)),
  );
  note("closing", closings.map(lineOf));
  note(
    "contact block",
    salutations.length > 0
      ? []
      : where((text, index) => index < 14 && (mailsIn(text).length > 0 || phonesIn(text).length > 0)).slice(
          0,
          1,
        ),
  );

  note("name at the head", salutations.length > 0 ? [] : nameAtHead(look));

  const first = spokenBy(spoken, "first person");
  const third = spokenBy(spoken, "third person");
  if (third.length >= 4 && third.length >= wordCount * 0.012) note("third person", third.map(lineOf), 1);

  // A letter in which one person writes of their own plans in study, research or work.
  const letter = [...salutations, ...closings];
  const begin = Math.max(-1, ...salutations.map(lineOf));
  const end = Math.max(...closings.map(lineOf).filter((line) => line > begin), begin < 0 ? 0 : begin + 1);
  const body = words.filter(({ line }) => line > begin && (closings.length === 0 || line < end));
  const plans = new Set(body.flatMap(({ text }) => aims.exec(text)?.[0] ?? []));
  const least = plans.size >= 2 && wordCount < longLetter ? 4 : 5;
  if (first.length >= least && first.length >= wordCount * 0.018) note("first person", first.map(lineOf), 1);
  if (letter.length > 0 && first.length >= 4 && first.length > third.length * 1.5 && plans.size >= 2)
    note("writes of own plans", letter.map(lineOf), body.length >= longLetter ? plans.size : 2);
  if (first.length >= 2 && third.length >= 4 && first.length <= third.length * 1.4 && plans.size >= 2)
    note("writes of another", third.map(lineOf), 1);

  note("grade header", header);
  const valued = where((text) => isGradedRow(text, true));
  if (valued.length >= tableRows) note("rows with a value", valued);
  const explained = gradesExplained(look, spoken);
  const plainRows = rows.filter((row) => !explained.lines.includes(row));
  note("graded rows", plainRows);
  if (plainRows.length >= lines.length * 0.4) note("mostly graded rows", plainRows);
  // A legend below a table of courses explains nothing that the table is not about.
  if (plainRows.length < Math.max(4, explained.kinds))
    note("grades explained", explained.lines, explained.kinds);
  note(
    "grade bands",
    where(
      (text) =>
        /(?<![\d.,])(?:\d{1,3}(?:[.,]\d{1,2})?)\s?%?\s*(?:-|–|—|to|bis|tot|til|till|à|al)\s*\d{1,3}(?:[.,]\d{1,2})?\s?(?:%|$|\s)/.test(
          text,
        ) &&
        !rangePattern.test(text) &&
        text.length < 110,
    ),
  );

  note(
    "officers",
    spokenBy(spoken, "officer")
      .filter((word) => wordsIn(looks, lineOf(word)) <= 9 || startsCell(word, look))
      .map(lineOf)
      .filter(isFirst),
  );
  note(
    "contents list",
    ascending(
      where((text, index) => isContentsLine(text) && !rows.includes(index)),
      lines,
    ),
  );
  const skills = spokenBy(spoken, "language skill").filter(
    (word) =>
      wordsIn(looks, lineOf(word)) <= 14 && /\d|[ABC][12]|\p{L}/u.test(lines[lineOf(word)]?.text ?? ""),
  );
  if (new Set(skills.map((word) => words[word.start]?.text)).size >= 3 && skills.length >= 3) {
    const scored = where(
      (text, index) =>
        skills.some((word) => lineOf(word) === index || lineOf(word) === index - 1) &&
        /\d|(?<!\p{L})[ABC][12](?!\p{L})/u.test(text),
    );
    if (scored.length > 0)
      note("four skills", skills.map(lineOf), new Set(skills.map((word) => words[word.start]?.text)).size);
  }
  const works = where(
    (text) =>
      /doi(?:\.org|:)|(?<!\p{L})(?:[Ss]|str|blz|págs?)\.\s?\d+\s?[–-]|10\.\d{4,}\/|arXiv|(?<!\p{L})(?:pp?|vol|no)\.\s?\d|(?<!\p{L})In: |Proceedings|Proc\.|\d+\s?\(\d+\)\s?[:,]\s?\d+|\(\d{4}\)[.,:]|(?<!\p{L})et al\b/u.test(
        text,
      ) && /(?:19|20)\d{2}|doi|arXiv/i.test(text),
  );
  note("bibliography", works);
  if (works.length >= 2 && works.length >= lines.length * 0.4) note("mostly works", works);
  note(
    "citations",
    where((text) =>
      /\[\d{1,3}(?:[,–-]\s?\d{1,3})*\]|\(\p{Lu}\p{L}+(?: et al\.?| and \p{Lu}\p{L}+| & \p{Lu}\p{L}+)?,? (?:19|20)\d{2}[a-z]?\)/u.test(
        text,
      ),
    ),
  );
  if (wordCount >= 8 && wordCount < 190) note("short page", [0]);
  if (look.bodySize >= largeType && wordCount >= 8 && wordCount < 150) note("large type", [0]);
  if (wordCount >= 1 && wordCount < fewWords) note("few words", [0]);
  if (wordCount >= 1 && wordCount < fewWords && letter.length === 0 && first.length === 0)
    note("title alone", [0]);
  const long = where((text) => text.length >= 55 && !/\t/.test(text));
  if (long.length >= 5 && long.length >= lines.length * 0.3) note("running text", long, 1);
  note(
    "machine readable zone",
    // Machines read a filler more or less than there is (ICAO 9303: 30, 36 or 44 in a line).
    where((text) => /^[A-Z0-9<]{27,48}$/.test(text.replaceAll(/\s/g, "")) && /<<|<\d/.test(text)),
  );
  return seen;
}

/** A page with fewer words is a cover sheet or a lone sentence. */
const fewWords = 42;
/** In words: a shorter letter may ask for anything. */
const longLetter = 100;

/** So many rows of grades make a table. */
const tableRows = 4;

const isContentsLine = (text: string): boolean =>
  // Most lines end otherwise, and the patterns take their time to see it.
  /[\divx]$/.test(text) &&
  (/\p{L}.*(?:\.{3,}|(?:\s?\.\s){3,}|…|\t|\s{3,})\s*(?:\d{1,3}|[ivx]{1,5})$/u.test(text) ||
    /^(?:\d+(?:\.\d+)*\.?|[A-Z]\.?)\s+\p{L}[^\t]*\s\d{1,3}$/u.test(text));

/** Lines whose last numbers hardly ever fall, as the pages of a table of contents don't; else none. */
function ascending(found: readonly number[], lines: PageLook["lines"]): readonly number[] {
  const numbers = found.flatMap((line) => Number(/(\d{1,3})$/.exec(lines[line]?.text ?? "")?.[1] ?? []));
  const falls = numbers.filter(
    (number, index) => index > 0 && number < (numbers[index - 1] as number),
  ).length;
  return falls <= numbers.length * 0.15 ? found : [];
}

/** A person's name as the page's largest line, a way to reach them below it, headings further down. */
function nameAtHead({ lines, looks }: PageLook): number[] {
  const head = looks.slice(0, 3).find(({ index, prominent, title }) => {
    const text = lines[index]?.text ?? "";
    return (
      (prominent || title > 0) &&
      text.length < 45 &&
      (namesIn(text).length > 0 || namesIn(titleCase(text)).length > 0)
    );
  });
  if (!head) return [];
  const reachable = lines
    .slice(head.index, head.index + 9)
    .some(({ text }) => mailsIn(text).length > 0 || phonesIn(text).length > 0);
  const headings = looks.filter(
    (line) =>
      line.index > head.index && line.headingTo > line.from && (line.prominent || line.to - line.from <= 4),
  );
  return reachable && headings.length >= 2 ? [head.index] : [];
}

const titleCase = (text: string): string =>
  text.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

const isFirst = (value: number, index: number, all: readonly number[]): boolean =>
  all.indexOf(value) === index;

/** Points from which the running text is set like a deed's. */
const largeType = 12.5;

/** It stands first or last in a cell of its line: `Prof. Saulo Andrade, Rector`. */
function startsCell(word: Spoken, { words, lines }: PageLook): boolean {
  const [first, last] = [words[word.start], words[word.end - 1]];
  const text = lines[first?.line ?? -1]?.text;
  if (!first || !last || text === undefined || !text.includes("\t")) return false;
  return /(?:^|\t)\s*$/u.test(text.slice(0, first.start)) || /^\s*(?:$|\t)/u.test(text.slice(last.end));
}

function wordsIn(looks: readonly LineLook[], line: number): number {
  const look = looks[line];
  return look ? look.to - look.from : 0;
}

function startsLine(word: Spoken, looks: readonly LineLook[], words: PageLook["words"]): boolean {
  const look = looks[words[word.start]?.line ?? -1];
  return look !== undefined && word.start === look.from;
}

/** The header of a table of results: at least two of its column names, one of them of a result, and little else. */
function isHeaderRow(line: LineLook, look: PageLook, spoken: readonly Spoken[]): boolean {
  const count = line.to - line.from;
  if (count < 2 || count > 18 || /[.;]\s*$/.test(look.lines[line.index]?.text ?? "")) return false;
  const here = spoken.filter((word) => word.start >= line.from && word.end <= line.to);
  if (!here.some((word) => word.vocabulary === "result column")) return false;
  const columns = here.filter(
    ({ vocabulary }) => vocabulary === "grade column" || vocabulary === "result column",
  );
  const covered = new Set(
    columns.flatMap((word) => Array.from({ length: word.end - word.start }, (_, at) => word.start + at)),
  );
  const mostly = covered.size >= count * 0.5 || mostCells(columns, line, look);
  return new Set(columns.map((word) => word.id)).size >= 2 && mostly && covered.size >= 2;
}

/** At least half of the row's cells, and three of them, bear one of these words. */
function mostCells(columns: readonly Spoken[], { index }: LineLook, { words, lines }: PageLook): boolean {
  const cells = (lines[index]?.text ?? "").split("\t").length;
  const named = new Set(
    columns.map(({ start }) => lines[index]?.text.slice(0, words[start]?.start).split("\t").length),
  );
  return named.size >= 3 && named.size >= cells * 0.5;
}

/** Lines that begin (or whose cells begin) with a grade's adjective, and how many different ones. */
function gradesExplained(look: PageLook, spoken: readonly Spoken[]): { lines: number[]; kinds: number } {
  const found = new Map<number, number[]>();
  for (const word of spoken) {
    if (word.vocabulary !== "grade word") continue;
    const first = look.words[word.start];
    if (!first) continue;
    const text = look.lines[first.line]?.text ?? "";
    if (text.length > 130) continue;
    const before = text.slice(0, first.start);
    // It stands for itself: at the line's start, after a mark and a sign, or in its own cell.
    if (!/^[^\p{L}]*(?:\p{L}[+-]?|\p{L}{1,2}[^\p{L}]+)?[^\p{L}]*$|[\t=:–—-]\s*$|\s{2,}$|\d\s*$/u.test(before))
      continue;
    const same = found.get(word.id) ?? [];
    same.push(first.line);
    found.set(word.id, same);
  }
  // Each adjective once or twice: in a table of courses they recur.
  const rare = [...found.values()].filter((lines) => lines.length <= 3);
  const lines = [...new Set(rare.flat())].toSorted((a, b) => a - b);
  return { lines, kinds: lines.length >= 3 ? rare.length : 0 };
}
