import { messageText } from "../document/section.ts";
import type { DocumentKind, Problem } from "../kinds.ts";
import type { Item, Posting } from "../posting/posting.ts";
import type { Piece } from "./translations.ts";

/** The rules that one document can break, each under the sentence that it enforces. */

/**
 * "At most so many pages." Pages of a format without dependable pages are an
 * estimate: on them the limit is at most an advice. A mail's text has no pages.
 */
export function pageProblems({ document, section }: Piece, limit: Item["maxPages"]): Problem[] {
  if (!limit || document.file === messageText) return [];
  const found = section.pages[1] - section.pages[0] + 1;
  if (found <= limit.pages) return [];
  return [
    {
      code: "too-many-pages",
      file: document.file,
      found,
      allowed: limit.pages,
      ...advice(limit.strictness === "advise" || document.pagesEstimated),
    },
  ];
}

/** "Only in these formats." A mail's own text has none. */
export function formatProblems({ document }: Piece, rule: Posting["formats"]): Problem[] {
  if (!rule || document.file === messageText || rule.accepted.includes(document.format)) return [];
  return [
    {
      code: "wrong-format",
      file: document.file,
      found: document.format,
      allowed: rule.accepted,
      ...advice(rule.strictness === "advise"),
    },
  ];
}

/**
 * "In one of these languages; a diploma or transcript in another one counts only
 * with its translation, and a translation only with its original." A language that
 * could not be told breaks nothing.
 */
export function languageProblems(
  { document, section }: Piece,
  partner: Piece | undefined,
  kind: DocumentKind,
  rule: Posting["languages"],
): Problem[] {
  if (!rule || partner) return [];
  const { language } = section;
  const pairs = rule.translations.includes(kind);
  const foreign = language !== undefined && !rule.accepted.includes(language);
  const facts = { file: document.file, found: language, ...advice(rule.strictness === "advise") };
  if (foreign)
    return [{ code: pairs ? "translation-missing" : "wrong-language", allowed: rule.accepted, ...facts }];
  return pairs && section.translation === true ? [{ code: "original-missing", ...facts }] : [];
}

/** The same, told and not counted. */
export function asAdvice(problem: Problem): Problem {
  return { ...problem, advice: true };
}

function advice(advises: boolean): { advice?: true } {
  return advises ? { advice: true } : {};
}
