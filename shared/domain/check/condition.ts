import { type RecognisedDocument, certain } from "../document/section.ts";
import type { LanguageCode } from "../kinds.ts";
import type { Item } from "../posting/posting.ts";
import { countryWords, listed } from "./words.ts";

/** Whether the condition of an item holds; undefined where the papers do not tell. */
export interface Condition {
  readonly holds: boolean | undefined;
  /** In English words, for the `why` sentence. */
  readonly because: string;
}

interface Degree {
  readonly file: string;
  readonly kind: "diploma" | "transcript";
  readonly language?: LanguageCode;
  readonly country?: string;
  readonly sure: boolean;
  readonly translation: boolean;
}

/**
 * "Only where a degree is from outside the home country." Degrees are shown by
 * diplomas (of schools' none) and transcripts. One foreign degree is enough; that
 * there is none takes a known country for every one of them.
 */
export function conditionOf(item: Item, documents: readonly RecognisedDocument[]): Condition | undefined {
  const home = item.when?.foreignDegree.home;
  if (home === undefined) return undefined;
  const degrees = documents.flatMap((document) => degreesIn(document, home));
  const foreign = degrees.find((one) => one.sure && one.country !== undefined && one.country !== home);
  if (foreign)
    return {
      holds: true,
      because: `${foreign.file} shows a degree from ${countryWords(foreign.country ?? "")}`,
    };
  if (degrees.length === 0)
    return { holds: undefined, because: "neither a diploma nor a transcript tells where a degree is from" };
  const unclear = degrees.filter((one) => one.country !== home || !one.sure);
  const open = unclear.filter((one) => !isSpokenFor(one, degrees, home));
  if (open.length > 0)
    return {
      holds: undefined,
      because: `from which country the degree in ${listed([...new Set(open.map(({ file }) => file))])} is can't be told`,
    };
  return { holds: false, because: `every degree is from ${countryWords(home)}` };
}

/**
 * A transcript or translation that does not name its country goes with a diploma in
 * the same language, or with an original, that does; each speaks for one.
 */
function isSpokenFor(one: Degree, degrees: readonly Degree[], home: string): boolean {
  if (one.country !== undefined) return false;
  const atHome = degrees.filter((other) => other.sure && other.country === home);
  if (one.translation)
    return atHome.some((other) => other.kind === one.kind && other.language !== one.language);
  if (one.kind !== "transcript") return false;
  const diplomas = atHome.filter((other) => other.kind === "diploma" && other.language === one.language);
  const transcripts = degrees.filter(
    (other) => other.kind === "transcript" && other.country === undefined && other.language === one.language,
  );
  return transcripts.length <= diplomas.length;
}

/**
 * Languages in which the universities of one country alone write. A diploma in one of
 * them that names no country is taken to be from there when that is the home country;
 * that it is from abroad is never concluded from a language.
 */
const writtenOnlyIn: Readonly<Record<LanguageCode, string>> = {
  bg: "BG",
  cs: "CZ",
  da: "DK",
  et: "EE",
  fi: "FI",
  hu: "HU",
  is: "IS",
  lt: "LT",
  lv: "LV",
  no: "NO",
  pl: "PL",
  sk: "SK",
  sl: "SI",
};

function degreesIn(document: RecognisedDocument, home: string): Degree[] {
  return document.sections.flatMap((section) => {
    const { kind, level, confidence, country, language, translation } = section;
    if ((kind !== "diploma" && kind !== "transcript") || level === "secondary") return [];
    const byLanguage = language !== undefined && !translation && writtenOnlyIn[language] === home;
    return [
      {
        file: document.file,
        kind,
        language,
        country: country?.code ?? (byLanguage ? home : undefined),
        sure: confidence >= certain,
        translation: translation === true,
      },
    ];
  });
}
