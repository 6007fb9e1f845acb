import { lexicons } from "./cues/lexicons.ts";
import { fold, type Word } from "./words.ts";

/**
 * Words that a machine read off a picture: `Transcr1pt`, `Currlculum`, `staternent`, `Transcriptof`. They
 * are taken for the words of the lexicons that they look like; where they stand stays as it was read.
 */

/** Shorter words are too easily taken for one another. */
const shortest = 5;
/** From so many letters on, one letter may be wrong, missing or too many. */
const shortestMended = 8;

const alike: readonly (readonly [RegExp, string])[] = [
  [/rn/g, "m"],
  [/vv/g, "w"],
  [/ii/g, "u"],
  [/[l1|!jtf]/g, "i"],
  [/[0ce]/g, "o"],
  [/5/g, "s"],
  [/[8h]/g, "b"],
  [/[9q]/g, "g"],
  [/u/g, "n"],
];

/** What is left of a word when letters that look alike are one. */
function outline(word: string): string {
  return alike.reduce((text, [letters, one]) => text.replace(letters, one), word);
}

/** A word without one of its letters, in every way. */
function shortened(word: string): string[] {
  return [...word].map((_, index) => word.slice(0, index) + word.slice(index + 1));
}

interface Known {
  readonly words: ReadonlySet<string>;
  /** By outline; an outline of several words is nobody's. */
  readonly outlines: ReadonlyMap<string, string>;
  readonly nearly: ReadonlyMap<string, string>;
}

const indexes = new Map<string, Known>();

function known(languages: readonly string[]): Known {
  const key = languages.toSorted().join(" ");
  const ready = indexes.get(key);
  if (ready) return ready;
  const words = new Set(
    lexicons
      .filter(({ language }) => languages.includes(language))
      .flatMap(({ cues, abroad, vocabulary }) => [
        ...Object.values(cues),
        ...Object.values(abroad ?? {}),
        ...Object.values(vocabulary),
      ])
      .flat()
      .flatMap((source) => source.split(/[\s()|?…'’.,/&-]+/))
      .filter((word) => word !== "" && !word.includes("~") && word !== "#")
      .map(fold),
  );
  const outlines = new Map<string, string>();
  const nearly = new Map<string, string>();
  for (const word of words) {
    if (word.length < shortest) continue;
    const own = outline(word);
    outlines.set(own, outlines.has(own) ? "" : word);
    if (word.length < shortestMended) continue;
    for (const part of [own, ...shortened(own)]) {
      const other = nearly.get(part);
      nearly.set(part, other === undefined || other === word ? word : "");
    }
  }
  const made = { words, outlines, nearly };
  indexes.set(key, made);
  return made;
}

/** The word that this one was, undefined where it is one itself or could be several. */
function meant(word: string, { words, outlines, nearly }: Known): string | undefined {
  if (word.length < shortest || words.has(word)) return undefined;
  const own = outline(word);
  const same = outlines.get(own);
  if (same) return same;
  if (word.length < shortestMended) return undefined;
  const near = new Set(
    [own, ...shortened(own)].map((part) => nearly.get(part)).filter((other) => other !== undefined),
  );
  const [only] = near;
  return near.size === 1 && only !== "" ? only : undefined;
}

/**
 * The words of a page that was read off a picture, as they were meant. Clean text never comes here.
 * @param languages whose words are looked for
 * @param textOf the text of a line, for where a divided word stands
 */
export function asMeant(
  words: readonly Word[],
  languages: readonly string[],
  textOf: (line: number) => string,
): Word[] {
  const index = known(languages);
  return words.flatMap((word): Word[] => {
    if (index.words.has(word.text)) return [word];
    const whole = meant(word.text, index);
    if (whole !== undefined) return [{ ...word, text: whole }];
    return divided(word, index, textOf(word.line)) ?? [word];
  });
}

/** `Transcriptof`: two words without the space between them, one of them a long one. */
function divided(word: Word, index: Known, text: string): Word[] | undefined {
  if (word.text.length < shortestMended || word.line !== word.endLine) return undefined;
  for (let at = word.start + 2; at <= word.end - 2; at++) {
    const first = fold(text.slice(word.start, at));
    const second = fold(text.slice(at, word.end));
    if (Math.max(first.length, second.length) < shortest) continue;
    if (index.words.has(first) && index.words.has(second))
      return [
        { ...word, text: first, end: at },
        { ...word, text: second, start: at },
      ];
  }
  return undefined;
}
