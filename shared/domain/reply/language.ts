import type { LanguageCode } from "../kinds.ts";
import type { Posting, ReplyLanguage } from "../posting/posting.ts";

const ours: Readonly<Record<string, ReplyLanguage>> = {
  en: "en",
  de: "de",
  nl: "nl",
  no: "nb",
  nb: "nb",
  nn: "nb",
};
/** Who reads Danish or Swedish reads bokmål rather than German or Dutch. */
const nordic: ReadonlySet<string> = new Set(["da", "sv"]);

/**
 * The language in which an applicant is answered: that of their mail, else the one
 * most of their documents are in, as far as the posting answers in it; else the
 * posting's first.
 * @param message of the mail answered, ISO 639-1, where it could be told
 * @param documents of each document, in any order
 */
export function replyLanguage(
  posting: Posting,
  message: LanguageCode | undefined,
  documents: readonly (LanguageCode | undefined)[] = [],
): ReplyLanguage {
  const offered = posting.replies.languages;
  const theirs = message ?? commonest(documents);
  const language = theirs === undefined ? undefined : ours[theirs];
  if (language !== undefined && offered.includes(language)) return language;
  if (theirs !== undefined && nordic.has(theirs) && !offered.includes("en") && offered.includes("nb"))
    return "nb";
  return offered[0] ?? "en";
}

/** The most frequent; of equally frequent ones the first in the alphabet, so that the order does not matter. */
function commonest(languages: readonly (LanguageCode | undefined)[]): LanguageCode | undefined {
  const counts = new Map<LanguageCode, number>();
  for (const language of languages)
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
}
