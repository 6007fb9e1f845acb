import type { Line } from "./reading.ts";

/**
 * Words and phrases, told apart as a reader tells them apart: without regard to case,
 * accents, punctuation, line breaks or a hyphen at a line's end.
 */

export interface Word {
  /** Folded: small letters without accents. */
  readonly text: string;
  /** Index of the line where it starts and ends, and the offsets within those lines' texts. */
  readonly line: number;
  readonly start: number;
  readonly endLine: number;
  readonly end: number;
}

const special: Readonly<Record<string, string>> = {
  ø: "o",
  æ: "a",
  œ: "o",
  ß: "ss",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/**
 * A word's letters alone, so that `Prüfung`, `PRÜFUNG` and `Pruefung` are one word.
 * Phrases are folded the same way, so that an `ue` lost in `queue` is lost on both sides.
 */
export function fold(word: string): string {
  const plain = word.toLowerCase();
  // oxlint-disable-next-line no-control-regex -- a fast way out for plain ASCII, most words of most pages
  const bare = /^[\x00-\x7f]*$/.test(plain)
    ? plain
    : plain
        .normalize("NFKD")
        .replace(/\p{M}+/gu, "")
        .replace(/[øæœßłđðþı]/g, (letter) => special[letter] ?? letter);
  return bare.replace(/a[ae]|o[eo](?=.)|ue/g, (pair) => pair[0] as string);
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** Five and more single letters with a gap between each: a letter-spaced title. */
const spaced = /(?<![\p{L}\p{N}])\p{L}(?:[ \u00a0\u2009]\p{L}){4,}(?![\p{L}\p{N}])/u;

/** A letter-spaced title is shorter than this; dividing a longer run of letters would take too long. */
const longestTitle = 120;

/**
 * The words of a page in reading order.
 * @param vocabulary folded words into which a letter-spaced title may be divided
 */
export function wordsOf(lines: readonly Line[], vocabulary: ReadonlySet<string>): Word[] {
  const words: Word[] = [];
  let hyphen = false;
  for (const [line, { text }] of lines.entries()) {
    if (text.length < longestTitle && (spaced.test(text) || inPieces(text, vocabulary))) {
      words.push(...spacedWords(text, line, vocabulary));
      hyphen = false;
      continue;
    }
    let first = true;
    for (const match of text.matchAll(wordPattern)) {
      const start = match.index;
      const raw = match[0];
      // The s of `master's` and the bare s of a plural say nothing.
      if ((raw === "s" || raw === "S") && /['’`´]/.test(text[start - 1] ?? "")) continue;
      const previous = words.at(-1);
      if (first && hyphen && previous && /^\p{Ll}/u.test(raw)) {
        words[words.length - 1] = {
          ...previous,
          text: previous.text + fold(raw),
          endLine: line,
          end: start + raw.length,
        };
      } else {
        words.push({ text: fold(raw), line, start, endLine: line, end: start + raw.length });
      }
      first = false;
    }
    hyphen = /\p{L}[-\u00ad\u2010]\s*$/u.test(text);
  }
  return words;
}

/** `C U R R I C U L U M V I T A E`: the letters joined, then divided into known words. */
function spacedWords(text: string, line: number, vocabulary: ReadonlySet<string>): Word[] {
  const whole = { line, start: 0, endLine: line, end: text.length };
  return text
    .split(/\t|\s{2,}/)
    .flatMap((part) => divide(fold(part.replace(/\s+/g, "")), vocabulary))
    .map((word) => ({ text: word, ...whole }));
}

/** `EXA M ENS BEV I S`: capitals that a wide setting broke into pieces which are words only together. */
function inPieces(text: string, vocabulary: ReadonlySet<string>): boolean {
  if (!/^[\p{Lu}\s]+$/u.test(text)) return false;
  const pieces = text.trim().split(/\s+/);
  if (pieces.length < 3 || pieces.join("").length > pieces.length * 3.5) return false;
  const known = divide(fold(pieces.join("")), vocabulary);
  return known.every((word) => word.length >= 5 && vocabulary.has(word));
}

function divide(letters: string, vocabulary: ReadonlySet<string>): string[] {
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= letters.length; end++) {
    for (let start = 0; start < end; start++) {
      const before = best[start];
      if (!before) continue;
      const word = letters.slice(start, end);
      if (vocabulary.has(word) && (!best[end] || before.length + 1 < (best[end]?.length ?? 0))) {
        best[end] = [...before, word];
      }
    }
  }
  return best[letters.length] ?? [letters];
}

interface Element {
  /** Alternatives: whole words, beginnings (`apply~`), endings (`~zeugnis`). */
  readonly whole: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
  readonly number: boolean;
  readonly optional: boolean;
  /** So many words may stand here, numbers not counted. */
  readonly gap: number;
}

/**
 * How many words a `…` may stand for, numbers not counted: a date is three of them. A `……` holds what a deed
 * says of its owner between the verb and the degree: name, birth, place, number, and what was passed.
 */
const gaps: Readonly<Record<string, number>> = { "…": 9, "……": 22 };
/** So many numbers are passed over besides. */
const numbersInGap = 9;

/**
 * A phrase as data: words divided by spaces. `word~` is any word beginning so, `~word` any
 * word ending so, `(a|b)` either, a `?` behind makes it optional, `…` is up to nine words
 * of any sort and the numbers among them, `……` up to 22, `#` a number.
 */
export interface Phrase<T> {
  readonly elements: readonly Element[];
  readonly of: T;
}

function elementOf(source: string): Element {
  const optional = source.endsWith("?");
  const inner = source.replace(/\?$/, "").replace(/^\(|\)$/g, "");
  const alternatives = inner.split("|");
  const isNumber = inner === "#";
  return {
    whole: new Set(alternatives.filter((word) => !word.includes("~") && !isNumber).map(fold)),
    beginnings: alternatives.filter((word) => word.endsWith("~")).map((word) => fold(word.slice(0, -1))),
    endings: alternatives.filter((word) => word.startsWith("~")).map((word) => fold(word.slice(1))),
    number: isNumber,
    optional,
    gap: gaps[inner] ?? 0,
  };
}

/**
 * Reads a phrase. Groups within a word or with alternatives of several words, and an optional first
 * group, are written out.
 * @throws Error when it begins with something that need not be there: nothing could find it.
 */
export function phrases<T>(source: string, of: T): Phrase<T>[] {
  return writtenOut(source.trim()).map((plain) => {
    const elements = plain
      .trim()
      .replaceAll(/['’.,/&-]/g, " ")
      .split(/\s+/)
      .map(elementOf);
    if (elements[0] === undefined || elements[0].optional || elements[0].gap > 0 || /[(][^)]*$/.test(plain)) {
      throw new Error(`The phrase "${source}" must begin with a word that is always there.`);
    }
    return { elements, of };
  });
}

function writtenOut(source: string): string[] {
  for (const group of source.matchAll(/\(([^()]*)\)(\?)?/g)) {
    const inside = group[1] as string;
    const optional = group[2] === "?";
    const rest = source.slice(group.index + group[0].length);
    const glued = /[^\s]$/.test(source.slice(0, group.index)) || /^[^\s]/.test(rest);
    if (!inside.includes(" ") && !glued && !(optional && group.index === 0)) continue;
    const choices = [...inside.split("|"), ...(optional ? [""] : [])];
    return choices.flatMap((choice) => writtenOut((source.slice(0, group.index) + choice + rest).trim()));
  }
  return [source];
}

function fits(element: Element, word: string): boolean {
  if (element.whole.has(word)) return true;
  if (element.number) return /^\d+$/.test(word);
  return (
    element.beginnings.some((beginning) => word.startsWith(beginning)) ||
    element.endings.some((ending) => word.endsWith(ending))
  );
}

/** Index after the phrase's last word, or undefined where it does not stand here. */
function endOf(
  elements: readonly Element[],
  at: number,
  words: readonly Word[],
  from: number,
): number | undefined {
  const current = elements[at];
  if (!current) return from;
  if (current.gap > 0) {
    for (let skip = 0, passed = 0; skip <= current.gap + numbersInGap && passed <= current.gap; skip++) {
      const end = endOf(elements, at + 1, words, from + skip);
      if (end !== undefined) return end;
      if (!/^\d+$/.test(words[from + skip]?.text ?? "")) passed++;
    }
    return undefined;
  }
  const word = words[from];
  if (word && fits(current, word.text)) {
    const end = endOf(elements, at + 1, words, from + 1);
    if (end !== undefined) return end;
  }
  return current.optional ? endOf(elements, at + 1, words, from) : undefined;
}

export interface Match<T> {
  readonly of: T;
  /** Words from `start` to before `end`. */
  readonly start: number;
  readonly end: number;
}

/** So many different words' phrases are remembered at most; documents repeat most of their words. */
const remembered = 10_000;

/** Finds many phrases in one pass: phrases are looked up by their first word. */
export class PhraseIndex<T> {
  readonly #whole = new Map<string, Phrase<T>[]>();
  readonly #beginnings = new Map<string, Phrase<T>[]>();
  readonly #endings: Phrase<T>[] = [];
  /** By a word as it was met: the phrases that it begins. */
  readonly #begunBy = new Map<string, readonly Phrase<T>[]>();

  constructor(entries: Iterable<Phrase<T>>) {
    for (const entry of entries) {
      const first = entry.elements[0] as Element;
      for (const word of first.whole) push(this.#whole, word, entry);
      for (const key of new Set(first.beginnings.map((beginning) => beginning.slice(0, 3)))) {
        push(this.#beginnings, key, entry);
      }
      if (first.endings.length > 0 || first.number) this.#endings.push(entry);
    }
  }

  *matches(words: readonly Word[]): Generator<Match<T>> {
    for (const [start, { text }] of words.entries()) {
      for (const { elements, of } of this.#candidates(text)) {
        const end = endOf(elements, 1, words, start + 1);
        if (end !== undefined) yield { of, start, end };
      }
    }
  }

  #candidates(text: string): readonly Phrase<T>[] {
    const known = this.#begunBy.get(text);
    if (known) return known;
    const found = [
      ...(this.#whole.get(text) ?? []),
      ...(this.#beginnings.get(text.slice(0, 3)) ?? []),
      ...(this.#beginnings.get(text.slice(0, 2)) ?? []),
      ...this.#endings,
    ].filter(({ elements }) => fits(elements[0] as Element, text));
    if (this.#begunBy.size >= remembered) this.#begunBy.clear();
    this.#begunBy.set(text, found);
    return found;
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The words from `first` to `last` as they stand on the page. */
export function quote(lines: readonly Line[], first: Word, last: Word): string {
  const parts: string[] = [];
  for (let index = first.line; index <= last.endLine; index++) {
    const text = lines[index]?.text ?? "";
    const start = index === first.line ? first.start : 0;
    const end = index === last.endLine ? last.end : text.length;
    parts.push(text.slice(start, end).trim());
  }
  return parts.join(" ").replace(/\s+/g, " ");
}
