import type { RecognisedDocument, Section } from "../document/section.ts";
import { compare } from "./order.ts";

/** A section in its file. */
export interface Piece {
  readonly document: RecognisedDocument;
  readonly section: Section;
}

/** A document with its other half: a translation's original or an original's translation. */
export interface Paired {
  readonly piece: Piece;
  readonly partner: Piece | undefined;
}

/**
 * Brings originals and translations of one kind together, the best fitting first,
 * each at most once. What has no other half stays alone. A pair is led by the half
 * that is in an accepted language.
 */
export function pairsOf(pieces: readonly Piece[], accepted: readonly string[]): Paired[] {
  const sorted = pieces.toSorted((a, b) => order(a, b));
  const fits = sorted
    .flatMap((original) =>
      sorted
        .filter((translation) => arePair(original, translation, accepted))
        .map((translation) => ({ original, translation, worth: closeness(original, translation) })),
    )
    .toSorted((a, b) => b.worth - a.worth);
  const used = new Set<Piece>();
  const pairs: Paired[] = [];
  for (const { original, translation } of fits) {
    if (used.has(original) || used.has(translation)) continue;
    used.add(original).add(translation);
    pairs.push({ piece: translation, partner: original });
  }
  return [
    ...pairs,
    ...sorted.filter((piece) => !used.has(piece)).map((piece) => ({ piece, partner: undefined })),
  ];
}

/**
 * A translation is in an accepted language and says that it is one, or stands beside
 * an original in another language; universities issue both versions as equals.
 */
function arePair(original: Piece, translation: Piece, accepted: readonly string[]): boolean {
  const from = original.section;
  const to = translation.section;
  if (original === translation || from.translation === true) return false;
  if (to.language === undefined || !accepted.includes(to.language) || to.language === from.language)
    return false;
  const foreign = from.language !== undefined && !accepted.includes(from.language);
  return (to.translation === true || foreign) && agree(from, to);
}

/** Neither the level nor the person speaks against one being the other in another language. */
function agree(a: Section, b: Section): boolean {
  const levels = [a.level, b.level].filter((level) => level !== undefined && level !== "unknown");
  if (levels.length === 2 && levels[0] !== levels[1]) return false;
  return !strangers(a.person, b.person);
}

/** Two names in Latin letters that share no word. Other scripts transcribe names freely: they prove nothing. */
function strangers(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [one, other] = [words(a), words(b)];
  const latin = [...one, ...other].every((word) => /^[\p{Script=Latin}\p{N}]+$/u.test(word));
  return latin && one.length > 0 && other.length > 0 && !one.some((word) => other.includes(word));
}

function words(name: string): string[] {
  return (
    name
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]{2,}/gu) ?? []
  );
}

/** How well the two fit, larger is better. */
function closeness(original: Piece, translation: Piece): number {
  const [a, b] = [original.section, translation.section];
  const sameLevel = a.level !== undefined && a.level !== "unknown" && a.level === b.level;
  const sameFile = original.document.sha256 === translation.document.sha256;
  const adjacent = sameFile && (a.pages[1] + 1 === b.pages[0] || b.pages[1] + 1 === a.pages[0]);
  return (
    (b.translation === true ? 8 : 0) +
    (sameLevel ? 8 : 0) +
    (a.country !== undefined && a.country.code === b.country?.code ? 2 : 0) +
    (sameFile ? 2 : 0) +
    (adjacent ? 4 : 0) +
    (original.document.receivedAt === translation.document.receivedAt ? 1 : 0) +
    Math.min(a.confidence, b.confidence)
  );
}

function order(a: Piece, b: Piece): number {
  return compare(key(a), key(b));
}

function key({ document, section }: Piece): string {
  return `${document.receivedAt} ${document.file} ${document.sha256} ${String(section.pages[0]).padStart(6, "0")} ${section.kind}`;
}
