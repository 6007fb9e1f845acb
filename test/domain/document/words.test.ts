import { describe, expect, test } from "vitest";

import type { Line } from "../../../shared/domain/document/reading.ts";
import { fold, PhraseIndex, phrases, quote, wordsOf } from "../../../shared/domain/document/words.ts";

const lines = (...texts: string[]): Line[] =>
  texts.map((text, index) => ({ text, x: 0, y: index * 12, width: 0, height: 10, size: 10, bold: false }));
const vocabulary = new Set(["curriculum", "vitae"].map(fold));

/** What of the text the phrase is found in, or undefined. */
function found(source: string, ...texts: string[]): string | undefined {
  const page = lines(...texts);
  const words = wordsOf(page, vocabulary);
  const [match] = new PhraseIndex(phrases(source, true)).matches(words);
  return match && quote(page, words[match.start] as never, words[match.end - 1] as never);
}

describe("fold", () => {
  test.each([
    ["Prüfung", "Pruefung"],
    ["KØBENHAVN", "Koebenhavn"],
    ["Århus", "Aarhus"],
    ["vitnemål", "vitnemaal"],
    ["résumé", "resume"],
    ["Straße", "Strasse"],
  ])("takes %s and %s for one word", (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });
});

describe("phrases", () => {
  test.each([
    ["applies for", "I am applying for it", undefined],
    ["appl~ for", "I am applying for it", "applying for"],
    ["(apply|applying) for", "I am applying for it", "applying for"],
    ["degree of (bachelor|master)", "the degree of\tMaster", "degree of Master"],
    ["with (great)? interest", "with interest", "with interest"],
    ["I … apply", "I would very much like to apply here", "I would very much like to apply"],
    [
      "was … employed",
      "was from 01.08.2012 to 31.01.2016 as a weaver in our mill employed",
      "was from 01.08.2012 to 31.01.2016 as a weaver in our mill employed",
    ],
    ["was … employed", "was one two three four five six seven eight nine ten employed", undefined],
    ["master thesis", "my master’s thesis", "master’s thesis"],
    ["~zeugnis", "ein Arbeitszeugnis", "Arbeitszeugnis"],
    ["(bachelor|master)urkunde", "Masterurkunde", "Masterurkunde"],
    ["(letter of)? recommendation for", "Recommendation for Jane", "Recommendation for"],
    ["semester #", "Semester 3", "Semester 3"],
    ["note", "Notebook", undefined],
  ])("%s in “%s” is found as %s", (source, text, words) => {
    expect(found(source, text)).toBe(words);
  });

  test("a phrase runs over a line's end and a hyphen there", () => {
    expect(
      found("leistungsuebersicht der universitaet", "die Leistungs-", "übersicht der", "Universität"),
    ).toBe("Leistungs- übersicht der Universität");
  });

  test("a letter-spaced title is read as its words", () => {
    expect(found("curriculum vitae", "C U R R I C U L U M V I T A E")).toBe("C U R R I C U L U M V I T A E");
  });

  test("a phrase that begins with what need not be there is refused", () => {
    expect(() => phrases("… apply", true)).toThrow(/must begin with a word/);
  });
});
