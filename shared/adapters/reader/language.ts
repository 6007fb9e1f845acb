import { eld } from "eld/extrasmall";
import type { LanguageCode } from "../../domain/kinds.ts";

/** Languages that applications are written in; fewer mean fewer mistakes on short texts. */
const languages =
  "en de nl no da sv fr es it pt fi pl cs sk hu ro hr sl et lv lt is ca eu sq tr el bg sr ru uk ar fa he hi zh ja ko vi";

const detector = eld.newInstance();
detector.setLanguageSubset(languages.split(" "));

/** Fewer letters than this say nothing dependable; signs of other scripts say more each. */
const enoughLetters = /(?:\p{L}\P{L}*){60}/u;
const signs = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}`;
const enoughSigns = new RegExp(`(?:[${signs}][^${signs}]*){20}`, "u");
/** Addresses and numbers are of no language. */
const noWord = /@|:\/\/|www\.|\p{N}/u;
/** The first pages tell; a whole thesis takes a hundred times as long and tells no more. */
const mostCharacters = 20_000;

/**
 * Words that one of these languages has and the others lack: a word of two, as
 * Norwegian and Swedish `som` or German and Danish `der`, would speak for the
 * wrong one. Letters in a row tell little of tables whose courses have English
 * names, and of Danish and Norwegian: there these words decide.
 */
const marks: Readonly<Record<string, string>> = {
  en: "the and with from this that which have has been were are your their grade course awarded",
  de: "und das mit für von vom zum zur ist sind wurde nicht eine einer ich bestanden leistungspunkte summe studiengang matrikelnummer fach prüfung wintersemester sommersemester seit heute sehr auf durch",
  nl: "het een van met voor bij naar werd niet zijn heeft ik mijn studiepunten vak zittijd totaal geslaagd cijfer opleiding studentnummer naam heden sinds deze wordt",
  no: "etter hva meg deg seg gjennom utdanning utdannelse søknad emne emnekode studiepoeng bestått snitt høst vår mastergrad oppgave arbeid mellom vært mye ikkje frå eg nå veileder",
  da: "af gennem uddannelse ansøgning gennemsnit efterår forår opgave arbejde mellem sprog meget hvad været vejleder prøve udfærdiget nogle noget",
  sv: "och jag inte från genom utbildning tjänst ansökan kurskod högskolepoäng betyg godkänd hösttermin vårtermin uppsats erfarenhet handledare är för att till mellan mycket",
};
const markedBy = new Map<string, readonly string[]>();
for (const [language, words] of Object.entries(marks))
  for (const word of words.split(" ")) markedBy.set(word, [...(markedBy.get(word) ?? []), language]);

/** So many more marks than another language's overrule the letters. */
const leastMarks = 3;
const leastLead = 2;

/**
 * The language of a text; bokmål and nynorsk are both `no`.
 * @returns undefined where there is too little text to tell
 */
export function languageOf(text: string): LanguageCode | undefined {
  const words = text
    .slice(0, mostCharacters)
    .split(/\s+/u)
    .filter((word) => !noWord.test(word))
    .join(" ");
  if (!enoughLetters.test(words) && !enoughSigns.test(words)) return undefined;
  const found = detector.detect(words).language;
  return (found in marks ? markedLanguage(words) : undefined) ?? (found === "" ? undefined : found);
}

function markedLanguage(words: string): LanguageCode | undefined {
  const counts = new Map<string, number>();
  for (const word of words.toLowerCase().match(/\p{L}+/gu) ?? [])
    for (const language of markedBy.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  if (!first || first[1] < leastMarks || first[1] < leastLead * (second?.[1] ?? 0)) return undefined;
  return first[0];
}
