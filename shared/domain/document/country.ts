import { places } from "./cues/places.ts";
import type { Evidence } from "./section.ts";
import type { PageScore } from "./score.ts";
import { fold, type Phrase, PhraseIndex, phrases, quote } from "./words.ts";

/** Words in the name of an institution. */
const institutionWords =
  /univers|hochschul|hogeschool|høg?skole|högskola|college|institut|faculty|fakult|facult|politecn|polytech|gymnasium|school|academy|école|escuela|registrar|rector|rektor/iu;

const index = new PhraseIndex(
  Object.entries(places).flatMap(([code, sources]) =>
    sources.flatMap((source): Phrase<string>[] => phrases(source, code)),
  ),
);

/** Words in front of a place that make it somebody's birthplace or home. */
const born = new Set(
  [
    "born",
    "geboren",
    "født",
    "fodt",
    "fodd",
    "född",
    "née",
    "ne",
    "nee",
    "nato",
    "nata",
    "birth",
    "geburtsort",
    "nacido",
    "nacida",
    "te",
    "nationality",
  ].map(fold),
);

/**
 * The country of the institution that issued these pages, where places beside its name agree; the
 * strongest clue stands as evidence. Undefined where nothing, or too many different things, tell it.
 */
export function institutionCountry(
  pages: readonly PageScore[],
): { code: string; evidence: Evidence } | undefined {
  const points = new Map<string, { sum: number; best: Evidence }>();
  for (const { look } of pages) {
    for (const { of, start, end } of index.matches(look.words)) {
      const first = look.words[start];
      const last = look.words[end - 1];
      if (!first || !last) continue;
      const text = look.lines[first.line]?.text ?? "";
      // Short names (UK, MIT) are names only in capitals; a place begins with one.
      if (!/^\p{Lu}/u.test(text.slice(first.start))) continue;
      const before = look.words.slice(Math.max(0, start - 6), start).map((word) => word.text);
      if (before.some((word) => born.has(word))) continue;
      let point = 1;
      if (institutionWords.test(text)) point += 3;
      if (first.line < 4) point += 1;
      if (first.line >= look.lines.length - 5) point += 0.5;
      const known = points.get(of);
      const evidence: Evidence = {
        page: look.page.number,
        quote: quote(look.lines, first, last),
        cue: "place",
        weight: point,
      };
      points.set(of, {
        sum: (known?.sum ?? 0) + point,
        best: known && known.best.weight >= point ? known.best : evidence,
      });
    }
  }
  const ranked = [...points].toSorted(([a, x], [b, y]) => y.sum - x.sum || a.localeCompare(b));
  const [first, second] = ranked;
  if (!first || first[1].sum < 1.5 || (second && first[1].sum < second[1].sum * 1.5)) return undefined;
  return { code: first[0], evidence: first[1].best };
}
