import type { Line, Reading } from "./reading.ts";

/**
 * A mail's own text as a document. Its quoted answers are somebody else's, and what it says of its
 * attachments makes no letter: "please find attached my application" is a note that goes with one.
 */

/** A letter has at least so many words besides those about attachments; a shorter one is for a person to judge. */
export const letterWords = 95;
export const perhapsLetterWords = 55;

const attachments =
  /attach|enclos|find (?:my|the)|anbei|anhang|anlage|beigefügt|angehängt|bijlage|bijgevoegd|vedlagt|vedlegg|vedhæftet|bilag|bifoga|bilaga|ci-joint|pièce jointe|adjunt|in allegato|allegat|\.pdf/iu;
const quoted =
  /^\s*>|^-{2,}\s*(?:original|ursprüngliche|oorspronkelijk|opprinnelig|oprindelig|ursprungligt)|^_{10,}$/iu;

/** The reading without quoted lines. */
export function withoutQuotes(reading: Reading): Reading {
  return {
    ...reading,
    pages: reading.pages.map((page) => {
      const cut = page.lines.findIndex(({ text }) => /^-{2,}\s*\p{L}/u.test(text) && quoted.test(text));
      const lines = cut < 0 ? page.lines : page.lines.slice(0, cut);
      return { ...page, lines: lines.filter(({ text }) => !quoted.test(text)) };
    }),
  };
}

/** How many words stand in sentences that do not speak of attachments. */
export function wordsBesidesAttachments(lines: readonly Line[]): number {
  return lines
    .map(({ text }) => text)
    .join(" ")
    .split(/(?<=[.!?])\s+/u)
    .filter((sentence) => !attachments.test(sentence))
    .reduce((sum, sentence) => sum + (sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
}
