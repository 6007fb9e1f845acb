import type { Line, Reading } from "../../domain/document/reading.ts";
import { buildLines, type Run } from "./lines.ts";
import { type Pdfium, utf16, withBytes } from "./pdfium.ts";
import { hasCorkCodes, repairCharacter } from "./repair.ts";
import { type Limits, Unreadable } from "./unreadable.ts";

/** A PDF as the text engine sees it: languages and words off pictures are added by others. */
export type RawReading = Omit<Reading, "language">;

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
    const pages = Array.from({ length: count }, (_, index) => readPage(pdfium, document, index, limits));
    if (pages.every((page) => page === undefined))
      throw new Unreadable("damaged", "The PDF is damaged: none of its pages can be opened.");
    return {
      format: "pdf",
      pages: pages.map((page, index) => ({
        number: index + 1,
        width: page?.width ?? 0,
        height: page?.height ?? 0,
        lines: page?.lines ?? [],
        source: page && page.lines.length > 0 ? "text" : "none",
      })),
      pagesEstimated: false,
      bookmarks: readBookmarks(pdfium, document),
    };
  });
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

interface TextPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

function readPage(pdfium: Pdfium, document: number, index: number, limits: Limits): TextPage | undefined {
  return withPage(pdfium, document, index, (page) => {
    const text = pdfium.FPDFText_LoadPage(page);
    const size = {
      width: round(pdfium.FPDF_GetPageWidthF(page)),
      height: round(pdfium.FPDF_GetPageHeightF(page)),
    };
    if (text === 0) return { ...size, lines: [] };
    try {
      const count = pdfium.FPDFText_CountChars(text);
      if (count > limits.maxPageChars)
        throw new Unreadable(
          "too-large",
          `Page ${index + 1} of the PDF holds ${count} characters, more than any page of a document.`,
        );
      const box = pageBox(pdfium, page);
      const characters = readCharacters(pdfium, text, count);
      const turn = commonTurn(characters);
      const upright = toRuns(
        characters.filter((c) => c.turn === turn),
        box,
        turn,
      );
      const others = [0, 1, 2, 3].filter((other) => other !== turn);
      const lines = [
        ...buildLines(upright),
        ...others.flatMap((other) =>
          buildLines(
            toRuns(
              characters.filter((c) => c.turn === other),
              box,
              other,
            ),
          ),
        ),
      ];
      const sideways = pdfium.FPDFPage_GetRotation(page) % 2 !== turn % 2 && upright.length > 0;
      return {
        width: sideways ? size.height : size.width,
        height: sideways ? size.width : size.height,
        lines,
      };
    } finally {
      pdfium.FPDFText_ClosePage(text);
    }
  });
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function pageBox(pdfium: Pdfium, page: number): Box {
  return withBytes(pdfium, new Uint8Array(16), (pointer) => {
    pdfium.FPDF_GetPageBoundingBox(page, pointer);
    const [left = 0, top = 0, right = 0, bottom = 0] = floats(pdfium, pointer, 4);
    return { left, top, right, bottom };
  });
}

function floats(pdfium: Pdfium, pointer: number, count: number): Float32Array {
  return new Float32Array(pdfium.heap().buffer, pointer, count);
}

interface Style {
  readonly size: number;
  readonly bold: boolean;
  readonly font?: string;
  /** Quarter turns of the text, counter-clockwise. */
  readonly turn: number;
}
interface Character extends Style {
  readonly text: string;
  readonly box: Box;
  /** Where its baseline begins, in the page's own coordinates. */
  readonly originX: number;
  readonly originY: number;
}

/** What the engine made up between words and lines. */
const isBlank = (code: number) =>
  code === 0x20 || code === 0xa0 || code === 0x0a || code === 0x0d || code === 0x09;

function readCharacters(pdfium: Pdfium, text: number, count: number): Character[] {
  return withBytes(pdfium, new Uint8Array(64), (scratch) => {
    const found: { code: number; object: number; character: Character }[] = [];
    let object = 0;
    let style: Style = { size: 0, bold: false, turn: 0 };
    for (let index = 0; index < count; index += 1) {
      const code = pdfium.FPDFText_GetUnicode(text, index);
      const owner = pdfium.FPDFText_GetTextObject(text, index);
      const generated = owner === 0 && code !== 0xfffe;
      if (owner !== 0 && owner !== object) {
        object = owner;
        style = readStyle(pdfium, text, index, scratch);
      }
      pdfium.FPDFText_GetLooseCharBox(text, index, scratch);
      const [left = 0, top = 0, right = 0, bottom = 0] = floats(pdfium, scratch, 4);
      pdfium.FPDFText_GetCharOrigin(text, index, scratch + 16, scratch + 24);
      const [originX = 0, originY = 0] = new Float64Array(pdfium.heap().buffer, scratch + 16, 2);
      const character = code === 0 || (generated && isBlank(code)) ? " " : String.fromCodePoint(code);
      found.push({
        code,
        object: owner,
        character: { ...style, text: character, box: { left, top, right, bottom }, originX, originY },
      });
    }
    const cork = hasCorkCodes(found.map(({ character }) => character.text).join(""));
    return found.map(({ object: owner, character }) => ({
      ...character,
      text: owner === 0 ? character.text : repairCharacter(character.text, cork),
    }));
  });
}

const boldName = /bold|black|heavy|demi|medi(?![a-z])|cmbx|sfbx|ecbx|[-,]b(?![a-z])/i;
/** Bit of a font descriptor's flags (PDF 32000-1, table 123). */
const forceBold = 1 << 18;

function readStyle(pdfium: Pdfium, text: number, index: number, scratch: number): Style {
  const nominal = pdfium.FPDFText_GetFontSize(text, index);
  pdfium.FPDFText_GetMatrix(text, index, scratch);
  const [a = 1, b = 0, c = 0, d = 1] = floats(pdfium, scratch, 4);
  const scale = Math.hypot(c, d) || 1;
  const turn = ((Math.round(Math.atan2(b, a) / (Math.PI / 2)) % 4) + 4) % 4;
  const length = Math.min(pdfium.FPDFText_GetFontInfo(text, index, 0, 0, scratch), 200);
  const font = withBytes(pdfium, new Uint8Array(length + 1), (pointer) => {
    pdfium.FPDFText_GetFontInfo(text, index, pointer, length, scratch);
    return new TextDecoder().decode(pdfium.heap().slice(pointer, pointer + Math.max(0, length - 1)));
  }).replace(/^[A-Z]{6}\+/, "");
  const flags = new Int32Array(pdfium.heap().buffer, scratch, 1)[0] ?? 0;
  const weight = pdfium.FPDFText_GetFontWeight(text, index);
  return {
    size: round(Math.abs(nominal * scale)),
    bold: boldName.test(font) || (flags & forceBold) !== 0 || weight >= 600,
    turn,
    ...(font === "" ? {} : { font }),
  };
}

const round = (value: number) => Math.round(value * 10) / 10;

/** The quarter turn that most letters have. */
function commonTurn(characters: readonly Character[]): number {
  const counts = [0, 0, 0, 0];
  for (const { turn } of characters) counts[turn] = (counts[turn] ?? 0) + 1;
  return counts.indexOf(Math.max(...counts));
}

/** Left edge, right edge and baseline as seen when the text stands upright. */
function place(
  { box, originX, originY }: Character,
  page: Box,
  turn: number,
): readonly [number, number, number] {
  if (turn === 1) return [box.bottom - page.bottom, box.top - page.bottom, originX - page.left];
  if (turn === 2) return [page.right - box.right, page.right - box.left, originY - page.bottom];
  if (turn === 3) return [page.top - box.top, page.top - box.bottom, page.right - originX];
  return [box.left - page.left, box.right - page.left, page.top - originY];
}

/** Puts characters together into words: at a space, another font or line, or a leap, a new one begins. */
function toRuns(characters: readonly Character[], page: Box, turn: number): Run[] {
  const runs: Run[] = [];
  let spaced = false;
  let open:
    | { text: string; style: Style; x: number; right: number; baseline: number; spaced: boolean }
    | undefined;
  const close = () => {
    if (open)
      runs.push({
        text: open.text,
        x: open.x,
        width: open.right - open.x,
        baseline: open.baseline,
        size: open.style.size,
        bold: open.style.bold,
        spaced: open.spaced,
        ...(open.style.font ? { font: open.style.font } : {}),
      });
    open = undefined;
  };
  for (const character of characters) {
    if (character.text.trim() === "" && character.text !== "\uFEFF") {
      close();
      spaced = true;
      continue;
    }
    if (character.text === "\uFFFE") {
      // A hyphen at a line's end has no place of its own.
      const last = open ? undefined : runs.pop();
      if (open) open.text += character.text;
      else if (last) runs.push({ ...last, text: last.text + character.text });
      continue;
    }
    const [x, right, baseline] = place(character, page, turn);
    const size = character.size;
    if (
      open &&
      (Math.abs(baseline - open.baseline) > 0.1 * size ||
        x - open.right > 0.3 * size ||
        x < open.right - 0.6 * size ||
        size !== open.style.size ||
        character.bold !== open.style.bold ||
        character.font !== open.style.font)
    )
      close();
    if (open) {
      open.text += character.text;
      open.right = Math.max(open.right, right);
    } else open = { text: character.text, style: character, x, right, baseline, spaced };
    spaced = false;
  }
  close();
  return runs;
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
