import type { Found } from "./persons.ts";

/** Telephone numbers as people of many countries write them. */

/** Digits with what stands between their groups: `+44 (0)1632 960 112`, `0470/12.34.56`, `(555) 010-0188`. */
const candidate =
  /(?<![\p{L}\d])(?:\(?\+|(?<![.,/\u2010-\u2013-])\(?)\d[\d\s()./\u2010-\u2013-]{4,22}\d(?![\p{L}\d@])/gu;

/** Words before a number that say it is one; a fax reaches nobody who is asked. */
const label =
  /(?<!\p{L})(?:tel(?:e[fp]h?on[eoi]?|efoon|éfono|éphone|emóvel)?(?:nummer)?|phone|(?:cell|tele)?phone|mob(?:il[eo]?|iel)?(?:nummer|telefon|tlf)?|tlf|tfn|cell(?:ulare)?|celular|handy|gsm|[ft]on|ph|portable|port|t?fno|s[ií]mi|fax|móvil|ring|call|kom|puh|cep|whatsapp|contact|rufnummer|durchwahl|тел(?:ефон)?|τηλ|office|work|direct|[tmpc](?=[.:)]))(?:\.|\))?\s*(?:no\.?|nr\.?|n[°º]|num(?:ber|mer|éro|ero)?)?\s*[:.)]?\s*$|[☎📞✆📱电话手机]\s*[::]?\s*$/iu;
const fax = /(?<!\p{L}|tel\.?\s?(?:[/+&,]|and|und|og|och|en|et|y|e)\s?)(?:tele)?fax\p{L}*\.?\s*[:.]?\s*$/iu;

/** Dates and spans of years, whatever parts them. */
const dated =
  /^\(?\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})$|(?<!\d)(?:0?[1-9]|1[0-2])[./-](?:19|20)\d{2}(?!\d)|(?<!\d)(?:19|20)\d{2}-\d{2}(?!\d)|(?<!\d)(?:19|20)\d{2}\D{1,3}(?:19|20)\d{2}(?!\d)|^(?:19|20)\d{2}\D{1,3}\d{2}$/u;

/** North America: area code, exchange, line. */
const american = /^(?:1[-. ])?(?:\(\d{3}\)\s?|\d{3}([-. ]))\d{3}[-. ]\d{4}$/u;
/** The trunk 0 (in brackets or not), the area, and the rest in groups of two and more. */
const trunk = /^\(?0\d{1,5}\)?(?:\s?[\s./\u2010-\u2013-]\s?\d{2,8}){1,5}$/u;
/** Sizes of the groups of national numbers that have no trunk 0. */
const grouped = new Set(
  "2222 323 333 233 2322 3222 3322 332 34 334 344 44 55 433 56 234 244 254 324 424 343 3223 22222".split(" "),
);
/** A line of a list of works: its numbers are volumes and pages. */
const work = /doi|isbn|issn|orcid|et al|(?<!\p{L})(?:vol|pp?|no|ss?)\.\s?\d|\((?:19|20)\d{2}\)|\/100|%/iu;

/**
 * Telephone numbers in a line: 7 to 15 digits (ITU-T E.164), with a `+` or `00`, with a word such as
 * `Tel.` before them, or in the groups of a national number. Years, dates, grades and accounts are none.
 * @param amongPersons whether the line stands where persons are listed with the ways to reach them:
 *   then also national numbers that elsewhere could be anything (`77 64 40 00`, `98450 00112`)
 */
export function phonesIn(text: string, amongPersons = false): Found[] {
  const found: Found[] = [];
  if (!/\d.{4,}\d/u.test(text)) return found;
  for (const match of text.matchAll(candidate)) {
    const raw = match[0].replace(/\s*\((?:19|20)\d{2}\)?$/u, "");
    const digits = raw.replaceAll(/\D/g, "");
    if (digits.length < 7 || digits.length > 15) continue;
    // What stands in the cell before says nothing of it.
    const before = /[^\t]*$/u.exec(text.slice(Math.max(0, match.index - 30), match.index))?.[0] ?? "";
    if (fax.test(before) || dated.test(raw.trim())) continue;
    const national = (american.test(raw) || trunk.test(raw)) && digits.length >= 8 && digits.length <= 12;
    // `Student 4471223` is a number of something else, `Havdata (44 71 22 30)` is none.
    const apart = raw.startsWith("(") || !/\p{L}\s*$/u.test(before);
    const likely = amongPersons && isNational(raw, digits) && !work.test(text) && apart;
    if (!isInternational(raw) && !national && !likely && !label.test(before)) continue;
    found.push({ value: raw.trim(), start: match.index, end: match.index + raw.length });
  }
  return found;
}

const isInternational = (raw: string): boolean => /^\(?(?:\+\s?\(?[1-9]|00\s?[1-9]\d)/u.test(raw);

/** Of a national number's usual groups, a code in brackets, or 8 to 11 digits in one. */
function isNational(raw: string, digits: string): boolean {
  if (/^\d{8,11}$/u.test(raw)) return true;
  if (/^\(\d{1,5}\)/u.test(raw)) return digits.length >= 8;
  const sizes = raw
    .split(/\D+/u)
    .map((group) => group.length || "")
    .join("");
  return digits.length >= 7 && grouped.has(sizes);
}
