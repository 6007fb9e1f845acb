import type { Reading } from "./reading.ts";
import { type PageScore, setAlike } from "./score.ts";

const pageOf =
  /(?<!\p{L})(?:page|seite|pagina|side|sida|página|pag\.?|s\.)?\s*(\d{1,3})\s*(?:\/|of|von|van|av|af|de|di|sur)\s*(\d{1,3})\s*$/iu;

/** `Page 2 of 5` at the head or foot of a page. */
function pageNumbering(page: PageScore): { page: number; of: number } | undefined {
  const lines = page.look.lines;
  for (const line of [...lines.slice(-2), ...lines.slice(0, 2)]) {
    if (line.text.length > 70) continue;
    const match = pageOf.exec(line.text);
    const number = Number(match?.[1]);
    const of = Number(match?.[2]);
    if (match && number >= 1 && of >= number && of < 400) return { page: number, of };
  }
  return undefined;
}

/** A line with a page's number and no more. */
const bareNumber = /^[-–—|\s]*(?:page|seite|pagina|side|sida|página|p\.|s\.)?\s*(\d{1,3})[-–—|\s.]*$/iu;

/** `3` at the foot or head of a page. */
function bareNumbering({ look: { lines } }: PageScore): number | undefined {
  for (const line of [lines.at(-1), lines[0]]) {
    const number = Number(bareNumber.exec(line?.text ?? "")?.[1]);
    if (number >= 1) return number;
  }
  return undefined;
}

/** `3` behind a page with `2`, in the same type: the same document; `1` begins one. */
function countsOn(page: PageScore, before: PageScore): number {
  const [number, numberBefore] = [bareNumbering(page), bareNumbering(before)];
  if (number === 1) return 0.8;
  if (number === undefined || number - 1 !== numberBefore) return 0;
  return isSetAlike(page, before) ? -3 : -0.5;
}

/** Whether both pages' text is of one family; undefined where that can't be told. */
function isSetAlike({ look }: PageScore, before: PageScore): boolean | undefined {
  const [font, fontBefore] = [look.bodyFont, before.look.bodyFont];
  return font === undefined || fontBefore === undefined ? undefined : family(font) === family(fontBefore);
}

/** What speaks for or against a new document beginning on a page, whatever its kind. */
export function borderCues(pages: readonly PageScore[], index: number, reading: Reading): number {
  const page = pages[index];
  const before = pages[index - 1];
  if (!page || !before) return 0;
  let sum = 0;
  const numbering = pageNumbering(page);
  const numberingBefore = pageNumbering(before);
  if (numbering?.page === 1 && numbering.of >= 1) sum += 2.5;
  else if (
    numbering &&
    numberingBefore &&
    numbering.page === numberingBefore.page + 1 &&
    numbering.of === numberingBefore.of
  )
    // Whoever joins documents into one numbers its pages through: those are set each in its own type.
    sum -= isSetAlike(page, before) === false ? 0.5 : 3.5;
  else if (!numbering) sum += countsOn(page, before);
  if (numberingBefore && numberingBefore.page === numberingBefore.of) sum += 1.5;
  const size = (look: PageScore): string =>
    `${Math.round(look.look.page.width / 5)}x${Math.round(look.look.page.height / 5)}`;
  if (page.look.page.width > 0 && size(page) !== size(before)) sum += 1.2;
  if (isSetAlike(page, before) === false) sum += 1.6;
  else if (page.look.bodySize > 0 && Math.abs(page.look.bodySize - before.look.bodySize) >= 0.9) sum += 0.6;
  if (page.look.page.source !== before.look.page.source) sum += 1.2;
  if (
    page.look.language !== undefined &&
    before.look.language !== undefined &&
    page.look.language !== before.look.language
  )
    sum += 0.8;
  if (isBundleBookmark(reading, page.look.page.number)) sum += 0.8;
  if (goesOnInStyle(page, before)) sum -= 1.5;
  else if (hasHeadline(page)) sum += 1.2;
  // Whoever greets begins a letter; a letter that has taken leave is over.
  if (page.shapes.has("salutation")) sum += 1;
  if (before.shapes.has("closing")) sum += 0.5;
  const last = before.look.lines.at(-1);
  if (last && before.look.page.height > 0 && last.y < before.look.page.height * 0.62) sum += 0.6;
  const firstText = page.look.lines[0]?.text ?? "";
  const lastText =
    (before.look.lines.findLast((line) => !/^\s*[-–]?\s*\d*\s*[-–]?\s*$/.test(line.text)) ?? last)?.text ??
    "";
  if (/^\s*\p{Ll}/u.test(firstText) && /[\p{Ll},-]\s*$/u.test(lastText)) sum -= 2;
  return sum;
}

/** A bookmark that may name a document: alone on its page and not a numbered heading. */
function isBundleBookmark({ bookmarks, pages }: Reading, page: number): boolean {
  const here = bookmarks.filter((bookmark) => bookmark.page === page);
  return (
    here.length === 1 &&
    bookmarks.length <= pages.length &&
    !/^\s*(?:\d|[A-Z][.)])/.test(here[0]?.title ?? "")
  );
}

/** A line well above the running text's size at the very top. */
function hasHeadline({ look }: PageScore): boolean {
  return look.bodySize > 0 && look.lines.slice(0, 3).some((line) => line.size >= look.bodySize * 1.35);
}

/** The page's first heading is set as the headings of the page before. */
function goesOnInStyle(page: PageScore, before: PageScore): boolean {
  const first = page.look.looks.find((look) => look.prominent && look.headingTo > look.from);
  const line = first && page.look.lines[first.index];
  return (
    line !== undefined &&
    line.size > 0 &&
    page.look.bodyFont === before.look.bodyFont &&
    setAlike(before.look, line) >= 2
  );
}

/** A subset prefix and the style after a dash say nothing of a font's family. */
function family(font: string): string {
  return (
    font
      .replace(/^[A-Z]{6}\+/, "")
      .split(/[-,]/)[0]
      ?.toLowerCase() ?? ""
  );
}
