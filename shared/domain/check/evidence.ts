import type { Section } from "../document/section.ts";
import { counted } from "./words.ts";

/** Cues whose names say what the quoted words are; of others the quote stands for itself. */
const cueWords: readonly (readonly [RegExp, string])[] = [
  [/file-?name/, "file name "],
  [/(title|heading|bookmark)$/, "heading "],
  [/salutation|greeting/, "salutation "],
  [/closing/, "closing "],
];
const shown = 2;

/** The strongest reasons for a section's kind: `heading 'Transcript of Records', 41 graded courses`. */
export function evidenceWords({ evidence, facts }: Section): string {
  const seen = new Set<string>();
  const quotes: string[] = [];
  for (const { quote, cue, weight } of evidence.toSorted((a, b) => b.weight - a.weight)) {
    const words = shortened(quote);
    if (weight <= 0 || words === "" || seen.has(words.toLowerCase())) continue;
    seen.add(words.toLowerCase());
    quotes.push(`${cueWords.find(([pattern]) => pattern.test(cue))?.[1] ?? ""}'${words}'`);
    if (quotes.length === shown) break;
  }
  const rows = facts?.gradedRows;
  if (rows !== undefined && rows > 0) quotes.splice(1, 1, counted(rows, "graded course"));
  return quotes.join(", ");
}

/** One line of at most 60 characters. */
function shortened(quote: string): string {
  const line = quote.replace(/\s+/gu, " ").trim();
  return line.length <= 60 ? line : `${line.slice(0, 59).trimEnd()}…`;
}
