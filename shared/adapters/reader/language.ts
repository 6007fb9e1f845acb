import { eld } from "eld/extrasmall";
import type { LanguageCode } from "../../domain/kinds.ts";

/** Languages that applications are written in; fewer mean fewer mistakes on short texts. */
const languages = [
  "en",
  "de",
  "nl",
  "no",
  "da",
  "sv",
  "fr",
  "es",
  "it",
  "pt",
  "fi",
  "pl",
  "cs",
  "sk",
  "hu",
  "ro",
  "hr",
  "sl",
  "et",
  "lv",
  "lt",
  "is",
  "ca",
  "eu",
  "sq",
  "tr",
  "el",
  "bg",
  "sr",
  "ru",
  "uk",
  "ar",
  "fa",
  "he",
  "hi",
  "zh",
  "ja",
  "ko",
  "vi",
] as const;

const detector = eld.newInstance();
detector.setLanguageSubset([...languages]);

/** Fewer letters than this say nothing dependable. */
const leastLetters = 60;

/**
 * The language of a text; bokmål and nynorsk are both `no`.
 * @returns undefined where there is too little text to tell
 */
export function languageOf(text: string): LanguageCode | undefined {
  const words = text
    .replaceAll(/\S*(?:@|:\/\/|www\.)\S*/gu, " ")
    .replaceAll(/\S*\p{N}\S*/gu, " ")
    .replaceAll(/\s+/gu, " ");
  if ((words.match(/\p{L}/gu)?.length ?? 0) < leastLetters) return undefined;
  const found = detector.detect(words.slice(0, 8000)).language;
  return found === "" ? undefined : found;
}
