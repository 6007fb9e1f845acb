import { fold, PhraseIndex, type Phrase, phrases } from "../words.ts";
import { announcing } from "./announcing.ts";
import { attested } from "./attested.ts";
import { catalogue, type CueName, type Lexicon, type Vocabulary } from "./catalogue.ts";
import { da } from "./da.ts";
import { de } from "./de.ts";
import { deeds } from "./deeds.ts";
import { elsewhere } from "./elsewhere.ts";
import { en } from "./en.ts";
import { everyday } from "./everyday.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { nl } from "./nl.ts";
import { no } from "./no.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { statements } from "./statements.ts";
import { sv } from "./sv.ts";

const wellKnown: readonly Lexicon[] = [en, de, nl, no, da, sv, fr, es, it, pt, pl];
/** Languages of which enough words are known that hearing none of ours says something. */
export const spokenWell: ReadonlySet<string> = new Set(wellKnown.map(({ language }) => language));

/** Every language Dossier has words for. */
export const lexicons: readonly Lexicon[] = [...wellKnown, ...elsewhere].map(withSubjects);

/** With the words that stand apart, since all languages share a subject there. */
function withSubjects(lexicon: Lexicon): Lexicon {
  const cues: Lexicon["cues"] = { ...lexicon.cues };
  for (const subject of [statements, attested, deeds, everyday])
    for (const [name, words] of Object.entries(subject[lexicon.language] ?? {}))
      cues[name as CueName] = [...(cues[name as CueName] ?? []), ...(words ?? [])];
  const announced = [
    ...(lexicon.vocabulary["referees heading"] ?? []),
    ...(announcing[lexicon.language] ?? []),
  ];
  return { ...lexicon, cues, vocabulary: { ...lexicon.vocabulary, "referees heading": announced } };
}

/** Detectors take these for one another, and their documents share most words. */
const neighbours: Readonly<Record<string, readonly string[]>> = {
  no: ["no", "da"],
  da: ["da", "no"],
};

/** What a phrase tells: a cue, or one of the words that shapes are made of. */
export interface Told {
  readonly cue?: CueName;
  readonly vocabulary?: Vocabulary;
  /** Which phrase it was, so that the same words twice count once. */
  readonly id: number;
}

let phraseCount = 0;
function compiled(lexicon: Lexicon): { own: Phrase<Told>[]; abroad: Phrase<Told>[] } {
  const read = (entries: Partial<Record<string, readonly string[]>>, what: "cue" | "vocabulary") =>
    Object.entries(entries).flatMap(([name, sources]) =>
      (sources ?? []).flatMap((source) => phrases<Told>(source, { [what]: name, id: phraseCount++ })),
    );
  return {
    own: [...read(lexicon.cues, "cue"), ...read(lexicon.vocabulary, "vocabulary")],
    abroad: read(lexicon.abroad ?? {}, "cue"),
  };
}

const compiledLexicons = new Map(lexicons.map((lexicon) => [lexicon.language, compiled(lexicon)]));
const indexes = new Map<string, PhraseIndex<Told>>();

/** All phrases of these languages, and those of the others that count anywhere. */
export function phrasesIn(languages: readonly string[]): PhraseIndex<Told> {
  const own = [...new Set(languages.flatMap((language) => neighbours[language] ?? [language]))].toSorted();
  const key = own.join(" ");
  const known = indexes.get(key);
  if (known) return known;
  const index = new PhraseIndex<Told>(
    [...compiledLexicons].flatMap(([language, { own: all, abroad }]) =>
      own.includes(language) ? [...abroad, ...all] : abroad,
    ),
  );
  indexes.set(key, index);
  return index;
}

/** Words into which a letter-spaced title may be divided. */
export const titleWords: ReadonlySet<string> = new Set(
  lexicons.flatMap((lexicon) =>
    Object.entries({ ...lexicon.cues })
      .filter(([name]) => ["title", "heading"].includes(catalogue[name as CueName].where))
      .flatMap(([, sources]) => sources ?? [])
      .flatMap((source) => source.split(/[\s()|?…]+/))
      .filter((word) => word !== "" && !word.includes("~"))
      .map(fold),
  ),
);

const functionWords = new Map<string, string[]>();
for (const lexicon of lexicons) {
  for (const word of lexicon.vocabulary["function word"] ?? []) {
    const folded = fold(word);
    functionWords.set(folded, [...(functionWords.get(folded) ?? []), lexicon.language]);
  }
}

/** How many of each language's commonest words stand among these. */
export function functionWordCounts(words: Iterable<{ readonly text: string }>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of words) {
    for (const language of functionWords.get(text) ?? []) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  return counts;
}
