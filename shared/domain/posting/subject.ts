import { bareSubject } from "../mail/forwarded.ts";
import { foldings, list, wordsOf } from "./words.ts";
import type { Folding, Words } from "./words.ts";

/** A subject that fits a convention as a careful person would read it. */
export interface SubjectMatch {
  readonly convention: string;
  /** Nothing was added, `Re:` and list tags aside. */
  readonly exact: boolean;
  /** Letters and digits that the convention asks for: the longer, the rarer. */
  readonly letters: number;
}

/** A subject that has every word of a convention, but lacks its year or month. */
export interface Lacking {
  readonly slots: readonly Slot[];
  /** As if the slots had been there. */
  readonly match: SubjectMatch;
}

export type Slot = "{YEAR}" | "{MONTH}";

/** One unbroken run of words, or a year or month. `apart`: other words may stand before it. */
type Element = { readonly apart: boolean } & ({ readonly phrase: string } | { readonly slot: Slot });

/**
 * How many words may be added where a convention pauses. Names and `for the
 * position in` fit; two halves of a sentence about something else do not.
 */
const addedWords = 6;

/** A header of megabytes would keep every posting busy; no person writes a longer subject. */
const longestSubject = 1000;

/**
 * Whether a subject fits a convention such as `PhD Application {YEAR}`.
 *
 * Forgiven: case, spaces, every kind of dash, quotes and other punctuation,
 * accents, reply and forwarding marks, list tags, words before and after, and
 * words where the convention itself pauses (at a colon, a dash, before a year).
 * Not forgiven: other words within a phrase, another order, other letters.
 * Why: docs/decisions/0006-reading-subjects.md.
 */
export function matchSubject(convention: string, subject: string): SubjectMatch | undefined {
  for (const folding of foldings) {
    const pattern = elements(convention, folding);
    const words = wordsOf(subject.slice(0, longestSubject), folding);
    if (!fits(pattern, words)) continue;
    const bare = wordsOf(withoutMarks(subject), folding);
    return { convention, exact: isWhole(pattern, bare), letters: weight(pattern) };
  }
  return undefined;
}

/** Whether a subject fits but for the convention's year or month. */
export function lackingSlots(convention: string, subject: string): Lacking | undefined {
  for (const folding of foldings) {
    const pattern = elements(convention, folding);
    const slots = pattern.flatMap((element) => ("slot" in element ? [element.slot] : []));
    const words = wordsOf(subject.slice(0, longestSubject), folding);
    const fitsWith = (kept?: Slot) =>
      fits(
        pattern.filter((element) => "phrase" in element || element.slot === kept),
        words,
      );
    if (slots.length === 0 || fits(pattern, words) || !fitsWith()) continue;
    const lacking = slots.filter((slot) => !fitsWith(slot));
    return {
      slots: lacking.length > 0 ? lacking : slots,
      match: { convention, exact: false, letters: weight(pattern) },
    };
  }
  return undefined;
}

/** Two conventions that no subject can tell apart have the same canonical form. */
export function canonical(convention: string): string {
  return elements(convention, "plain")
    .map((element) => ("phrase" in element ? element.phrase : element.slot))
    .join(" ");
}

/** The words of a convention without its year and month. */
export function conventionWords(convention: string): string[] {
  return list(wordsOf(convention.replace(/\{[A-Z]+\}/g, " ")));
}

/** A subject's words, as far as it is read. */
export function subjectWords(subject: string): string[] {
  return list(wordsOf(subject.slice(0, longestSubject)));
}

/** What lists and gateways put in front: `[phd-jobs]`, `(EXTERN)`, `EXTERNAL:`. */
const tag = /^\s*(?:\[[^\]]*\]|[([{]?\s*(?:extern(?:al|e)?|ext)\s*(?:[)\]}]|:))/iu;

/** The subject without what mail programs, lists and gateways put in front of it, in any number. */
export function withoutMarks(subject: string): string {
  let rest = subject.slice(0, longestSubject).trim();
  for (;;) {
    const shorter = bareSubject(rest).replace(tag, "").trim();
    if (shorter === rest || shorter === "") return rest;
    rest = shorter;
  }
}

/** A pause in a convention: punctuation that divides it, or a dash with spaces around it. */
const pause = /[:;,|/()[\]"“”„«»•·]|\s\p{Pd}+\s/u;

function elements(convention: string, folding: Folding): Element[] {
  const pattern: Element[] = [];
  let words: string[] = [];
  let apart = false;
  const close = () => {
    if (words.length > 0) pattern.push({ phrase: words.join(""), apart });
    words = [];
  };
  for (const part of convention.matchAll(/\{(?:YEAR|MONTH)\}|(?:(?!\{(?:YEAR|MONTH)\}).)+/gsu)) {
    const [text] = part;
    if (text === "{YEAR}" || text === "{MONTH}") {
      close();
      const last = pattern.at(-1);
      pattern.push({ slot: text, apart: !last || !("slot" in last) });
      apart = true;
      continue;
    }
    for (const [index, run] of text.split(pause).entries()) {
      if (index > 0) close();
      const found = list(wordsOf(run, folding));
      if (found.length === 0) continue;
      if (words.length === 0) apart = pattern.length > 0;
      words.push(...found);
    }
  }
  close();
  return pattern;
}

function fits(pattern: readonly Element[], words: Words): boolean {
  return readings(pattern).some((reading) =>
    words.borders.some((border) => follow(reading, words, border).length > 0),
  );
}

function isWhole(pattern: readonly Element[], words: Words): boolean {
  const unbroken = pattern.map((element) => ({ ...element, apart: false }));
  return readings(unbroken).some((reading) => follow(reading, words, 0).includes(words.text.length));
}

/** The pattern itself, and with `{YEAR}-{MONTH}` the other way round: `October 2023`, `10/2023`. */
function readings(pattern: readonly Element[]): (readonly Element[])[] {
  const at = pattern.findIndex(
    (element, index) => isSlot(element, "{YEAR}") && isSlot(pattern[index + 1], "{MONTH}"),
  );
  const [year, month] = [pattern[at], pattern[at + 1]];
  if (!year || !month) return [pattern];
  const turned = [
    { ...month, apart: year.apart },
    { ...year, apart: false },
  ];
  return [pattern, pattern.toSpliced(at, 2, ...turned)];
}

/** Where the words go on after the whole pattern, begun at `start`; none where it does not fit there. */
function follow(pattern: readonly Element[], words: Words, start: number): number[] {
  let ends = [start];
  for (const [index, element] of pattern.entries()) {
    const starts = index > 0 && element.apart ? ends.flatMap((end) => withAdded(words, end)) : ends;
    ends = [...new Set(starts.flatMap((from) => after(element, pattern[index - 1], words, from)))];
  }
  return ends;
}

function isSlot(element: Element | undefined, slot: Slot): boolean {
  return element !== undefined && "slot" in element && element.slot === slot;
}

function withAdded(words: Words, from: number): number[] {
  const first = words.borders.indexOf(from);
  return first < 0 ? [from] : words.borders.slice(first, first + addedWords + 1);
}

function after(element: Element, before: Element | undefined, words: Words, from: number): number[] {
  if ("phrase" in element) {
    const end = from + element.phrase.length;
    return words.text.startsWith(element.phrase, from) && words.borders.includes(end) ? [end] : [];
  }
  const rest = words.text.slice(from);
  if (element.slot === "{YEAR}") {
    const end = from + 4;
    // `202310` is year and month in one word: there the year ends inside it.
    const ends = words.borders.includes(end) || /^\d{6}(?!\d)/.test(rest);
    return /^(?:199\d|20\d\d)/.test(rest) && ends ? [end] : [];
  }
  const end = words.borders.find((border) => border > from);
  if (end === undefined) return [];
  const word = words.text.slice(from, end);
  // Inside a word a month has two digits and follows its year.
  const whole = words.borders.includes(from);
  const valid = whole ? isMonth(word) : isSlot(before, "{YEAR}") && /^(?:0[1-9]|1[0-2])$/.test(word);
  return valid ? [end] : [];
}

function weight(pattern: readonly Element[]): number {
  return pattern.reduce(
    (sum, element) => sum + ("phrase" in element ? element.phrase.length : element.slot === "{YEAR}" ? 4 : 2),
    0,
  );
}

function isMonth(word: string): boolean {
  return /^(?:0?[1-9]|1[0-2])$/.test(word) || months.has(word);
}

/** English, German, Dutch and Norwegian, whole and as they are shortened. */
const months: ReadonlySet<string> = new Set(
  list(
    wordsOf(
      `january february march april may june july august september october november december
       jan feb mar apr jun jul aug sep sept oct nov dec
       januar jänner jaenner februar märz maerz mai juni juli oktober dezember mär mrz okt dez
       januari februari maart mei augustus mrt
       mars desember des`,
    ),
  ),
);
