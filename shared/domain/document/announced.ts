import type { Spoken } from "./features.ts";
import { isCapitals, type LineLook, type PageLook } from "./layout.ts";
import { isTitled, mailsIn, namesIn } from "./persons.ts";
import { phonesIn } from "./phones.ts";
import type { Line } from "./reading.ts";

/** Where a page names referees. */
export interface Announced {
  /** For each line the number of the page whose words announce the persons on it. */
  readonly by: readonly (number | undefined)[];
  /** The page whose heading still holds at this one's end: the next page may go on with it. */
  readonly open?: number;
}

/**
 * The lines of a page on which referees are named: those below a heading such as `References`, up to the
 * next heading of another sort, and those around words in running text such as `can be contacted`.
 * @param headings lines that are known headings of other parts of a CV
 * @param before the page whose heading still held at the end of the page before
 */
export function announcedOn(
  look: PageLook,
  spoken: readonly Spoken[],
  headings: ReadonlySet<number>,
  before?: number,
): Announced {
  const starts = new Map<number, "heading" | "words">();
  const labelled = new Set<number>();
  const closings = new Set<number>();
  const greetings = new Set<number>();
  for (const word of spoken) {
    const line = look.looks[look.words[word.start]?.line ?? -1];
    if (!line) continue;
    const leads = word.start - line.from <= 1;
    if (word.vocabulary === "closing" && word.start === line.from) closings.add(line.index);
    if (word.vocabulary === "salutation" && word.start === line.from) greetings.add(line.index);
    if (word.vocabulary !== "referees heading") continue;
    // Those of a thesis stand before a colon; of an application, in a heading.
    if (examiners.test(look.words[word.start]?.text ?? "") && line.headingTo < line.to) continue;
    const short = line.prominent || line.headingTo - line.from <= shortHeading;
    if ((leads || short) && word.end <= line.headingTo) starts.set(line.index, "heading");
    else if (isOwnOffer(look, word)) continue;
    else if ((word.end - word.start >= 2 || runsInto(look, word, line)) && !starts.has(line.index))
      starts.set(line.index, "words");
    else if (isLabel(look, word)) labelled.add(line.index);
  }
  const by: (number | undefined)[] = look.lines.map(() => undefined);
  const page = look.page.number;
  let current = before;
  let like: LineLook | undefined;
  for (const line of look.looks) {
    const start = starts.get(line.index);
    if (start !== undefined) {
      current = page;
      if (start === "heading") like = line;
      // The sentence may name them before it says what they are for.
      else for (let above = line.index; above >= sentenceStart(look, line.index); above--) by[above] = page;
    } else if (
      current !== undefined &&
      (closings.has(line.index) || greetings.has(line.index) || isOther(look, line, like, headings))
    ) {
      current = undefined;
    }
    by[line.index] ??= current;
    if (labelled.has(line.index)) by[line.index] ??= page;
  }
  return { by, ...(current === undefined ? {} : { open: current }) };
}

/** `I would be happy to hear from you`: the applicant speaks, not a referee. */
const isOwnOffer = ({ words }: PageLook, { start }: Spoken): boolean =>
  offers.test(words[start]?.text ?? "") &&
  words.slice(Math.max(0, start - 4), start).some(({ text }) => firstPerson.has(text));
const offers =
  /^(?:happy|glad|delighted|pleased|love|like|willing|available|prepared|ready|gladly|fort|svar|beratt)/u;
const firstPerson: ReadonlySet<string> = new Set(["i", "ich", "jeg", "eg", "jag", "je"]);
const examiners = /^gutachter/u;
/** In words: `Attester og referanser`. */
const shortHeading = 4;

/** `References Prof. Ada Berg, …`: a heading whose gap to what it heads was lost. */
function runsInto({ words, lines }: PageLook, { start, end }: Spoken, line: LineLook): boolean {
  const [first, last] = [words[start], words[end - 1]];
  const text = lines[line.index]?.text ?? "";
  return (
    start === line.from &&
    first !== undefined &&
    last !== undefined &&
    /^\p{Lu}/u.test(text.slice(first.start)) &&
    /^\s+\p{Lu}/u.test(text.slice(last.end))
  );
}

/** `… Analyst. Reference: Ada Berg, …`: one line's. */
function isLabel({ words, lines }: PageLook, { end }: Spoken): boolean {
  const last = words[end - 1];
  return last !== undefined && /^\s?:/u.test(lines[last.endLine]?.text.slice(last.end) ?? "");
}

/** The line on which the sentence began that goes through this line's beginning. */
function sentenceStart({ lines }: PageLook, index: number): number {
  for (let line = index; line > Math.max(0, index - longSentence); line--)
    if (/[.:!?,]\s*$/u.test(lines[line - 1]?.text ?? "") || isShort(lines, line - 1)) return line;
  return Math.max(0, index - longSentence);
}

/** In lines. */
const longSentence = 3;

/** It ends before its paragraph's others do. */
function isShort(lines: readonly Line[], index: number): boolean {
  const longest = Math.max(...lines.map(({ text }) => text.length));
  return (lines[index]?.text.length ?? 0) < Math.min(60, longest * 0.6);
}

/** A heading of something else: a known one, or one set like that of the referees which names nobody. */
function isOther(
  look: PageLook,
  line: LineLook,
  like: LineLook | undefined,
  headings: ReadonlySet<number>,
): boolean {
  const { text = "" } = look.lines[line.index] ?? {};
  if (line.headingTo <= line.from || mailsIn(text).length > 0 || phonesIn(text).length > 0) return false;
  const whole = line.headingTo === line.to;
  if (headings.has(line.index))
    return whole || (like !== undefined && like.headingTo < like.to && text.includes("\t"));
  if (!whole || !line.prominent || (like && !setAlike(look.lines, like, line))) return false;
  if (!like && line.title < 1) return false;
  return !isTitled(text) && namesIn(text).length === 0 && namesIn(asName(text)).length === 0;
}

function setAlike(lines: readonly Line[], one: LineLook, other: LineLook): boolean {
  const [a, b] = [lines[one.index], lines[other.index]];
  return (
    a !== undefined &&
    b !== undefined &&
    one.prominent &&
    Math.abs(a.size - b.size) < 0.6 &&
    a.bold === b.bold &&
    a.font === b.font &&
    isCapitals(a.text) === isCapitals(b.text)
  );
}

/** A name in capitals as it is usually written. */
const asName = (text: string): string =>
  isCapitals(text)
    ? text.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    : "";
