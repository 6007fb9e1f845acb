import type { Line, Page } from "../../domain/document/reading.ts";
import { readWords } from "./characters.ts";
import { tooLong } from "./flow.ts";
import { buildLines } from "./lines.ts";
import { type Pdfium, utf16, withBytes } from "./pdfium.ts";
import type { Limits, RawReading } from "./raw.ts";
import { Unreadable } from "./unreadable.ts";

/** Error codes of `FPDF_GetLastError` (fpdfview.h). */
const passwordError = 4;
const securityError = 5;

/** Opens a document, does the work, and closes it. */
export function withDocument<T>(pdfium: Pdfium, bytes: Uint8Array, work: (document: number) => T): T {
  return withBytes(pdfium, bytes, (pointer) => {
    const document = pdfium.FPDF_LoadMemDocument(pointer, bytes.length, "");
    if (document === 0) throw refusal(pdfium.FPDF_GetLastError());
    try {
      return work(document);
    } finally {
      pdfium.FPDF_CloseDocument(document);
    }
  });
}

function refusal(code: number): Unreadable {
  if (code === passwordError)
    return new Unreadable("encrypted", "The PDF asks for a password. Send it without one.");
  if (code === securityError)
    return new Unreadable(
      "encrypted",
      "The PDF is encrypted in a way that can't be opened. Send it without.",
    );
  return new Unreadable(
    "damaged",
    "The PDF is damaged: it can't be opened, perhaps it was cut off on its way.",
  );
}

/** Reads the text of a PDF with its geometry and bookmarks. Throws Unreadable. */
export function readPdf(pdfium: Pdfium, bytes: Uint8Array, limits: Limits): RawReading {
  return withDocument(pdfium, bytes, (document) => {
    const count = pdfium.FPDF_GetPageCount(document);
    if (count > limits.maxPages)
      throw new Unreadable("too-large", `The PDF has ${count} pages; at most ${limits.maxPages} are read.`);
    let left = limits.maxChars;
    const pages = Array.from({ length: count }, (_, index) => {
      const page = readPage(pdfium, document, index, limits);
      for (const { text } of page?.lines ?? []) left -= text.length;
      if (left < 0) throw tooLong(limits.maxChars - left);
      return page;
    });
    if (pages.every((page) => page === undefined))
      throw new Unreadable("damaged", "The PDF is damaged: none of its pages can be opened.");
    const wordless = pages.flatMap((page, index) => (page?.wordless ? [index + 1] : []));
    const bookmarks = readBookmarks(pdfium, document);
    return { format: "pdf", pages: pages.map(toPage), pagesEstimated: false, bookmarks, wordless };
  });
}

function toPage(read: TextPage | undefined, index: number): Page {
  const { wordless: _wordless, ...page } = read ?? damagedPage;
  return { number: index + 1, ...page };
}

/** Opens a page, does the work, and closes it; undefined where the page is damaged. */
export function withPage<T>(
  pdfium: Pdfium,
  document: number,
  index: number,
  work: (page: number) => T,
): T | undefined {
  let page = pdfium.FPDF_LoadPage(document, index);
  if (page === 0) return undefined;
  try {
    // Words in form fields are no part of a page until they are drawn into it.
    if (pdfium.FPDF_GetFormType(document) !== 0 && pdfium.FPDFPage_Flatten(page, 0) === 1) {
      pdfium.FPDF_ClosePage(page);
      page = pdfium.FPDF_LoadPage(document, index);
      if (page === 0) return undefined;
    }
    return work(page);
  } finally {
    if (page !== 0) pdfium.FPDF_ClosePage(page);
  }
}

interface TextPage extends Omit<Page, "number"> {
  /** It shows more than its text says. */
  readonly wordless: boolean;
}

const damagedPage: TextPage = { width: 0, height: 0, lines: [], source: "none", wordless: false };

function readPage(pdfium: Pdfium, document: number, index: number, limits: Limits): TextPage | undefined {
  return withPage(pdfium, document, index, (page) => {
    const size = [round(pdfium.FPDF_GetPageWidthF(page)), round(pdfium.FPDF_GetPageHeightF(page))] as const;
    const text = pdfium.FPDFText_LoadPage(page);
    if (text === 0)
      return { ...damagedPage, width: size[0], height: size[1], wordless: showsMore(pdfium, page, []) };
    try {
      const count = pdfium.FPDFText_CountChars(text);
      if (count > limits.maxPageChars)
        throw new Unreadable(
          "too-large",
          `Page ${index + 1} of the PDF holds ${count} characters, more than any page of a document.`,
        );
      const words = readWords(pdfium, page, text, count);
      const lines = [...buildLines(words.runs), ...words.aside.flatMap(buildLines)];
      const turn = lines.length > 0 ? (words.turn - pdfium.FPDFPage_GetRotation(page) + 4) % 4 : 0;
      const [width, height] = turn % 2 === 1 ? [size[1], size[0]] : size;
      const wordless = showsMore(pdfium, page, lines);
      const source = lines.length > 0 ? "text" : "none";
      return { width, height, ...(turn === 0 ? {} : { turn }), lines, source, wordless };
    } finally {
      pdfium.FPDFText_ClosePage(text);
    }
  });
}

const round = (value: number) => Math.round(value * 10) / 10;

/** A scan with a stamp or a page number in letters has fewer than this. */
const fewLetters = 60;
/** Text of a font without a usable map to Unicode has more than this share of signs that are no words. */
const garbledShare = 0.3;
/** Kinds of page object (fpdf_edit.h). */
const pathObject = 2;
const imageObject = 3;
const formObject = 5;
/** Letters drawn as outlines are at least so many paths. */
const manyPaths = 150;
const objectsLookedAt = 3000;

/** True for a page without usable text that shows a picture, or letters drawn as outlines. */
function showsMore(pdfium: Pdfium, page: number, lines: readonly Line[]): boolean {
  const text = lines.map((line) => line.text).join("");
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const garbled = text.match(/[\uFFFD\p{Co}\p{Cc}\p{Cn}]/gu)?.length ?? 0;
  if (garbled > garbledShare * (letters + garbled) && garbled > 0) return true;
  if (letters >= fewLetters) return false;
  const area = pdfium.FPDF_GetPageWidthF(page) * pdfium.FPDF_GetPageHeightF(page);
  const objects = Math.min(pdfium.FPDFPage_CountObjects(page), objectsLookedAt);
  return withBytes(pdfium, new Uint8Array(16), (pointer) => {
    let paths = 0;
    for (let index = 0; index < objects; index += 1) {
      const object = pdfium.FPDFPage_GetObject(page, index);
      const type = pdfium.FPDFPageObj_GetType(object);
      if (type === pathObject) paths += 1;
      if (type !== imageObject && type !== formObject) continue;
      pdfium.FPDFPageObj_GetBounds(object, pointer, pointer + 4, pointer + 8, pointer + 12);
      const [left = 0, bottom = 0, right = 0, top = 0] = new Float32Array(pdfium.heap().buffer, pointer, 4);
      if ((right - left) * (top - bottom) >= 0.1 * area) return true;
    }
    return paths >= manyPaths;
  });
}

/** An outline with a loop in it, or a million entries, must end. */
const maxBookmarks = 500;

function readBookmarks(pdfium: Pdfium, document: number): { title: string; page: number }[] {
  const found: { title: string; page: number }[] = [];
  const seen = new Set<number>();
  const visit = (bookmark: number, depth: number): void => {
    for (let at = bookmark; at !== 0; at = pdfium.FPDFBookmark_GetNextSibling(document, at)) {
      if (seen.has(at) || seen.size >= maxBookmarks) return;
      seen.add(at);
      const title = utf16(pdfium, (buffer, bytes) => pdfium.FPDFBookmark_GetTitle(at, buffer, bytes)).trim();
      const target =
        pdfium.FPDFBookmark_GetDest(document, at) ||
        pdfium.FPDFAction_GetDest(document, pdfium.FPDFBookmark_GetAction(at));
      const page = target === 0 ? -1 : pdfium.FPDFDest_GetDestPageIndex(document, target);
      if (title !== "" && page >= 0) found.push({ title, page: page + 1 });
      if (depth < 8) visit(pdfium.FPDFBookmark_GetFirstChild(document, at), depth + 1);
    }
  };
  visit(pdfium.FPDFBookmark_GetFirstChild(document, 0), 0);
  return found;
}
