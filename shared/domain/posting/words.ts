/** A subject's or convention's words as a person compares them: letters and digits alone. */
export interface Words {
  /** All words without what stands between them. */
  readonly text: string;
  /** Where each word begins in `text`, and at the end its length. */
  readonly borders: readonly number[];
}

/** Typewriter and typographic apostrophes and the accents that are taken for them. */
const apostrophe = /(?<=\p{L})['’‘‛`´ʼ′＇](?=\p{L})/gu;
const invisible = /\p{Cf}/gu;
const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  æ: "ae",
  œ: "oe",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
};
const umlauts: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ø: "oe", å: "aa" };

/**
 * How letters with marks are compared: without them (`Tubingen`), or spelled out
 * as Germans and Scandinavians do where the keyboard lacks them (`Tuebingen`).
 */
export type Folding = "plain" | "spelled";
export const foldings = ["plain", "spelled"] as const satisfies readonly Folding[];

/** Divides a text into words. Digits beside letters are words of their own: `WS2023` is `ws`, `2023`. */
export function wordsOf(text: string, folding: Folding = "plain"): Words {
  return join(fold(text, folding).match(/\p{L}+|\p{N}+/gu) ?? []);
}

export function join(words: readonly string[]): Words {
  const borders = [0];
  for (const word of words) borders.push((borders.at(-1) ?? 0) + word.length);
  return { text: words.join(""), borders };
}

export function list({ text, borders }: Words): string[] {
  return borders.slice(1).map((end, index) => text.slice(borders[index], end));
}

/** Case, marks, width, apostrophes and invisible characters taken away. */
export function fold(text: string, folding: Folding = "plain"): string {
  // The acute accent as an apostrophe must go before NFKC makes a space of it.
  const composed = text.replace(invisible, "").replace(apostrophe, "").normalize("NFKC").toLowerCase();
  const spelled =
    folding === "spelled" ? composed.replace(/[äöüøå]/gu, (letter) => umlauts[letter] ?? letter) : composed;
  return spelled
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[ßøæœłđðþ]/gu, (letter) => letters[letter] ?? letter);
}
