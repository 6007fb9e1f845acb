import { softHyphen } from "./hyphens.ts";
import type { Run } from "./lines.ts";
import { type Pdfium, withBytes } from "./pdfium.ts";
import { hasCorkCodes, invisible, isAccent, isTexFont, repairCharacter, withAccent } from "./repair.ts";

/** A page's words with their places, as they are seen when the text stands upright. */
export interface PageWords {
  /** Quarter turns, counter-clockwise, that most of the text has. */
  readonly turn: number;
  readonly runs: readonly Run[];
  /** Runs of text that stands otherwise (margin notes, stamps), by their direction. */
  readonly aside: readonly (readonly Run[])[];
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
interface Style {
  readonly size: number;
  readonly bold: boolean;
  readonly font: string;
  /** Quarter turns of the text, counter-clockwise. */
  readonly turn: number;
  /** Where its first letter stands, in the page's own coordinates. */
  readonly originX: number;
  readonly originY: number;
}
export interface Character {
  readonly text: string;
  /** Made up by the engine between words and lines. */
  readonly generated: boolean;
  readonly style: Style;
  readonly box: Box;
}

/**
 * @param page handle of the page
 * @param text handle of its text
 * @param count of its characters
 */
export function readWords(pdfium: Pdfium, page: number, text: number, count: number): PageWords {
  const seen = readCharacters(pdfium, text, count).filter((character) => character.text !== "");
  const characters = composed(seen);
  const counts = [0, 0, 0, 0];
  for (const { style } of characters) counts[style.turn] = (counts[style.turn] ?? 0) + 1;
  const turn = counts.indexOf(Math.max(...counts));
  const box = pageBox(pdfium, page);
  const runs = (of: number) =>
    toRuns(
      characters.filter(({ style }) => style.turn === of),
      box,
      of,
    );
  const others = [0, 1, 2, 3].filter((other) => other !== turn && counts[other] !== 0);
  return { turn, runs: runs(turn), aside: others.map(runs) };
}

function pageBox(pdfium: Pdfium, page: number): Box {
  return withBytes(pdfium, new Uint8Array(16), (pointer) => {
    pdfium.FPDF_GetPageBoundingBox(page, pointer);
    return boxIn(new Float32Array(pdfium.heap().buffer, pointer, 4), 0);
  });
}

/** A `FS_RECTF`: left, top, right, bottom. */
function boxIn(view: Float32Array, at: number): Box {
  return { left: view[at] ?? 0, top: view[at + 1] ?? 0, right: view[at + 2] ?? 0, bottom: view[at + 3] ?? 0 };
}

/** The engine's own marks of a hyphen that it takes for one of hyphenation at a line's end. */
const hyphenMarks: ReadonlySet<number> = new Set([0xfffe, 0x0002]);
/** Each is looked for over its whole page. */
const mostAccents = 1000;

function readCharacters(pdfium: Pdfium, text: number, count: number): Character[] {
  const { FPDFText_GetUnicode, FPDFText_GetTextObject, FPDFText_GetLooseCharBox } = pdfium.direct;
  // One block for all boxes, a `FS_RECTF` each: a view of its own for every character costs more than its reading.
  return withBytes(pdfium, new Uint8Array(scratchBytes + 16 * count), (scratch) => {
    const codes = Array.from({ length: count }, (_, index) => FPDFText_GetUnicode(text, index));
    const fonts: Fonts = new Map();
    const boxes = scratch + scratchBytes;
    let object = 0;
    let style: Style = { size: 0, bold: false, font: "", turn: 0, originX: 0, originY: 0 };
    const found = codes.map((code, index) => {
      const owner = FPDFText_GetTextObject(text, index);
      if (owner !== 0 && owner !== object) {
        object = owner;
        style = readStyle(pdfium, text, index, owner, scratch, fonts);
      }
      FPDFText_GetLooseCharBox(text, index, boxes + 16 * index);
      return { code, style, generated: owner === 0 || hyphenMarks.has(code) };
    });
    const view = new Float32Array(pdfium.heap().buffer, boxes, 4 * count);
    const cork = hasCorkCodes(found.filter(({ style: its }) => isTexFont(its.font)).map(({ code }) => code));
    return found.map(({ code, generated, style: its }, index) => ({
      text: generated || isUnmappedHyphen(found, index) ? made(code) : drawn(code, cork, its.font),
      generated,
      style: its,
      box: boxIn(view, 4 * index),
    }));
  });
}

/** The engine's words for a sign of its own; a hyphen without a Unicode value comes as a control character. */
function made(code: number): string {
  if (code === 0) return " ";
  const isMark = hyphenMarks.has(code) || (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d);
  return isMark ? softHyphen : String.fromCodePoint(code);
}

interface Found {
  readonly code: number;
  readonly style: Style;
  readonly generated: boolean;
}

/**
 * Whether a sign is a typesetter's hyphen whose font gives it no Unicode value: what
 * comes is the number of its glyph, after a letter and before the end of the line.
 */
function isUnmappedHyphen(found: readonly Found[], index: number): boolean {
  const one = found[index];
  if (one === undefined || one.code === 0 || one.code >= 0x20 || isTexFont(one.style.font)) return false;
  const after = found[index + 1];
  const before = found[index - 1]?.code ?? 0;
  return after?.generated === true && after.code === 0x0d && /\p{L}/u.test(String.fromCodePoint(before));
}

function drawn(code: number, cork: boolean, font: string): string {
  // Most characters by far, which nothing is to be done about.
  if (code > 0x20 && code < 0x7f) return String.fromCharCode(code);
  const char = code === 0 ? " " : String.fromCodePoint(code);
  return repairCharacter(char, cork, font).replaceAll(invisible, "");
}

/** By the engine's handle, which stays the same while its page is open. */
type Fonts = Map<number, { readonly bold: boolean; readonly font: string }>;
/** For a style: a font's flags and its name. */
const longestName = 200;
const scratchBytes = 256;

const boldName = /bold|black|heavy|demi|medi(?![a-z])|cmbx|sfbx|ecbx|[-,]b(?![a-z])/i;
/** Bit of a font descriptor's flags (PDF 32000-1, table 123). */
const forceBold = 1 << 18;

function readStyle(
  pdfium: Pdfium,
  text: number,
  index: number,
  object: number,
  scratch: number,
  fonts: Fonts,
): Style {
  const { direct } = pdfium;
  direct.FPDFText_GetMatrix(text, index, scratch);
  const [a = 1, b = 0, c = 0, d = 1] = new Float32Array(pdfium.heap().buffer, scratch, 4);
  direct.FPDFText_GetCharOrigin(text, index, scratch, scratch + 8);
  const [originX = 0, originY = 0] = new Float64Array(pdfium.heap().buffer, scratch, 2);
  const nominal = direct.FPDFText_GetFontSize(text, index);
  const handle = direct.FPDFTextObj_GetFont(object);
  const known = fonts.get(handle) ?? readFont(pdfium, text, index, scratch);
  fonts.set(handle, known);
  return {
    ...known,
    size: Math.round(Math.abs(nominal) * (Math.hypot(c, d) || 1) * 10) / 10,
    turn: ((Math.round(Math.atan2(b, a) / (Math.PI / 2)) % 4) + 4) % 4,
    originX,
    originY,
  };
}

function readFont(pdfium: Pdfium, text: number, index: number, scratch: number) {
  const weight = pdfium.FPDFText_GetFontWeight(text, index);
  const length = pdfium.FPDFText_GetFontInfo(text, index, scratch + 8, longestName, scratch);
  const flags = new Int32Array(pdfium.heap().buffer, scratch, 1)[0] ?? 0;
  const end = scratch + 8 + Math.max(0, Math.min(length, longestName) - 1);
  const name = Buffer.from(pdfium.heap().subarray(scratch + 8, end)).toString("utf8");
  return {
    font: name.replace(/^[A-Z]{6}\+/, ""),
    bold: boldName.test(name) || (flags & forceBold) !== 0 || weight >= 600,
  };
}

/**
 * TeX's OT1 fonts draw `ö` as an accent and a letter in the same place; over
 * capitals the accent comes at some other time. Puts them together by their places.
 */
function composed(characters: readonly Character[]): readonly Character[] {
  const accents = characters.filter(({ text, generated }) => !generated && isAccent(text));
  if (accents.length === 0) return characters;
  const letters = new Map<Character, Character>();
  for (const accent of accents.slice(0, mostAccents)) {
    const middle = (accent.box.left + accent.box.right) / 2;
    const letter = characters.find(
      ({ text, box, style }) =>
        box.left <= middle &&
        middle <= box.right &&
        Math.abs(style.originY - accent.style.originY) <= 0.4 * style.size &&
        withAccent(accent.text, text) !== undefined,
    );
    const text = letter && withAccent(accent.text, letter.text);
    if (letter && text) letters.set(letter, { ...letter, text }).set(accent, { ...accent, text: "" });
  }
  return characters.map((character) => letters.get(character) ?? character).filter(({ text }) => text !== "");
}

/** Left edge, right edge and baseline as seen when the text stands upright. */
function place({ box, style }: Character, page: Box, turn: number): readonly [number, number, number] {
  const { originX, originY } = style;
  if (turn === 1) return [box.bottom - page.bottom, box.top - page.bottom, originX - page.left];
  if (turn === 2) return [page.right - box.right, page.right - box.left, originY - page.bottom];
  if (turn === 3) return [page.top - box.top, page.top - box.bottom, page.right - originX];
  return [box.left - page.left, box.right - page.left, page.top - originY];
}

interface Open {
  text: string;
  right: number;
  readonly x: number;
  readonly baseline: number;
  readonly spaced: boolean;
  readonly style: Style;
}

/**
 * Puts characters together into words: at a space, another font or line, or a leap, a new one begins.
 * @param turn quarter turns of the text, counter-clockwise
 */
export function toRuns(characters: readonly Character[], page: Box, turn: number): Run[] {
  const words: Open[] = [];
  let open: Open | undefined;
  let spaced = false;
  let broken = false;
  for (const character of characters) {
    const { style } = character;
    // A letter kerned back over the one before, in a piece of its own, is taken for a new line.
    if (character.generated && /^[\r\n]$/.test(character.text)) {
      broken = true;
      continue;
    }
    if (character.text === softHyphen) {
      const word = words.at(-1);
      if (word) word.text += character.text;
      continue;
    }
    if (character.text.trim() === "") {
      [open, spaced, broken] = [undefined, true, false];
      continue;
    }
    const [x, right, baseline] = place(character, page, turn);
    if (broken && !(open && isKerned(open, style, x, baseline))) [open, spaced] = [undefined, true];
    broken = false;
    if (!open || !continues(open, style, x, baseline)) {
      open = { text: "", right, x, baseline, spaced, style };
      words.push(open);
    }
    open.text += character.text;
    open.right = Math.max(open.right, right);
    spaced = false;
  }
  return words.map(({ text, right, x, baseline, spaced: after, style }) => ({
    text,
    x,
    width: right - x,
    baseline,
    size: style.size,
    bold: style.bold,
    spaced: after,
    font: style.font,
  }));
}

/** It stands right behind the letter before, on the same line, nearer than any word would. */
function isKerned(
  { right, style, baseline: before }: Open,
  { size }: Style,
  x: number,
  baseline: number,
): boolean {
  const gap = (x - right) / size;
  return gap <= 0.08 && gap >= -0.3 && style.size === size && Math.abs(baseline - before) <= 0.05 * size;
}

function continues(open: Open, style: Style, x: number, baseline: number): boolean {
  const { size } = style;
  const near = x - open.right <= 0.3 * size && x >= open.right - 0.6 * size;
  const same = size === open.style.size && style.bold === open.style.bold && style.font === open.style.font;
  return near && same && Math.abs(baseline - open.baseline) <= 0.1 * size;
}
