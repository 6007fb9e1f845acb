import type { Page, Reading } from "../../domain/document/reading.ts";
import { buildLines } from "./lines.ts";
import type { Ocr, PagePicture, PictureWords } from "./ocr.ts";
import type { Raster } from "./picture.ts";
import { drawnPictures } from "./pixels.ts";
import type { RawReading } from "./raw.ts";
import type { Threads } from "./threads.ts";
import { tiffPages } from "./tiff.ts";
import { Unreadable } from "./unreadable.ts";
import type { DrawTask } from "./worker.ts";

/** Words off pictures: which pages need them, and how they are got. */
export interface ScanReader {
  /** The reading with the words of its wordless pages and of its pictures. */
  complete(reading: RawReading, bytes: Uint8Array): Promise<Omit<Reading, "language">>;
  /** A picture as a reading of one page; a fault where it can't be opened. */
  picture(bytes: Uint8Array, kind: string | undefined): Promise<Omit<Reading, "language">>;
}

export interface ScanOptions {
  /** Whether words are read at all; without, pages say that they have none. */
  readonly enabled: boolean;
  /** Pages of one file; later ones stay without words. */
  readonly maxScans: number;
}

type Scanned = Omit<Page, "number">;
/** What is drawn: pages of a PDF, or one picture. */
type Drawn = Pick<DrawTask, "of" | "bytes">;

/** Milliseconds for drawing a page, and for reading its words: an ordinary page takes 100 and 2000. */
const drawDeadline = 10_000;
const wordsDeadline = 30_000;
/** Fewer sure letters, or a smaller share, and the page may lie on its side. */
const fewLetters = 40;
const poorShare = 0.55;
/** Of the longer side: A4 at 100 dpi, at which words of usual size are still read. */
const glanceDots = 1170;
/** Below this a picture has no words to speak of: smudges and ornaments always give some. */
const leastLetters = 12;
const leastShare = 0.3;
/** Scanners' usual resolution; taken where a picture's size on paper is not known. */
const usualDpi = 200;
/** Pictures of an office file with fewer bytes are logos and signatures. */
const leastPictureBytes = 10_000;

export function scanReader(threads: Threads, ocr: Ocr, { enabled, maxScans }: ScanOptions): ScanReader {
  /** `overrun` where its words took too long; undefined where it can't be drawn. */
  async function attempt(
    of: Drawn,
    page: number,
    turn: number,
    dots?: number,
  ): Promise<Attempt | "overrun" | undefined> {
    const task = { ...of, page, turn, ...(dots === undefined ? {} : { dots }) };
    const answer = await threads.run({ draw: task }, drawDeadline);
    if (!("raster" in answer)) return undefined;
    const { raster } = answer;
    const dotsPerPoint = raster.width / raster.pageWidth;
    const words = await ocr.read({ bytes: () => portableGreymap(raster), dotsPerPoint }, wordsDeadline);
    return words ? { words, width: raster.pageWidth, height: raster.pageHeight, turn } : "overrun";
  }

  /** Whichever way up; undefined where the page stays wordless. */
  async function scan(of: Drawn, page: number): Promise<Scanned | undefined> {
    const whole = await attempt(of, page, 0);
    // What takes too long is read at a glance: a quarter of the dots, in a quarter of the time.
    const first = whole === "overrun" ? await attempt(of, page, 0, glanceDots) : whole;
    if (first === "overrun") return tooLong;
    if (!first) return undefined;
    let best = first;
    for (const turn of turnsFor(best.words)) {
      if (isUpright(best.words)) break;
      // A photograph has no words whichever way up: a quarter of the dots shows that, in a quarter of the time.
      const glance = await attempt(of, page, turn, glanceDots);
      if (!isRead(glance) || !isBetter(glance.words, best.words)) continue;
      const turned = whole === "overrun" ? glance : await attempt(of, page, turn);
      if (isRead(turned) && isBetter(turned.words, best.words)) best = turned;
    }
    return toPage(best);
  }

  /** Pictures that an office file holds, as pages of their own. */
  async function pasted(pictures: readonly Uint8Array[]): Promise<Scanned[]> {
    const large = pictures.filter((bytes) => bytes.length >= leastPictureBytes).slice(0, maxScans);
    const kind = (bytes: Uint8Array) => (bytes[0] === 0x89 ? "png" : "jpg");
    const scans = large.map((bytes) => (enabled ? scan({ of: kind(bytes), bytes }, 0) : undefined));
    return (await Promise.all(scans)).map((scanned) => scanned ?? wordless);
  }

  /** A picture that the engine of words opens itself. */
  async function plain(picture: PagePicture): Promise<Scanned | undefined> {
    const words = await ocr.read(picture, wordsDeadline);
    return words ? toPage({ words, width: 0, height: 0 }) : tooLong;
  }

  /** A TIFF, page by page. */
  async function sheets(bytes: Uint8Array): Promise<Omit<Reading, "language">> {
    try {
      const scans = tiffPages(bytes).map(async (page, index) => {
        const picture = { bytes: () => page.bytes(), dotsPerPoint: (page.dpi ?? usualDpi) / 72 };
        const scanned = enabled && index < maxScans ? await plain(picture) : undefined;
        return numbered(scanned ?? wordless, index);
      });
      return { ...whole, pages: await Promise.all(scans) };
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return { ...whole, pages: [], fault: { code: error.code, detail: error.message } };
    }
  }

  return {
    async complete({ wordless: numbers = [], pictures = [], drawnFrom, ...reading }, file) {
      const bytes = drawnFrom ?? file;
      const wanted = new Set(enabled ? numbers.slice(0, maxScans) : []);
      const pages = await Promise.all(
        reading.pages.map(async (page) => {
          if (!numbers.includes(page.number)) return page;
          const scanned = wanted.has(page.number)
            ? await scan({ of: "pdf", bytes }, page.number - 1)
            : undefined;
          // A page whose words could not be read keeps what little text it has, and says so.
          const unread = { source: "none" as const, ...(scanned === tooLong && { passing: true as const }) };
          return Object.assign({}, page, scanned && scanned !== tooLong ? scanned : unread);
        }),
      );
      const added = await pasted(pictures);
      const kept = added.length > 0 ? pages.filter(({ lines }) => lines.length > 0) : pages;
      return { ...reading, pages: [...kept, ...added].map(numbered) };
    },

    async picture(bytes, kind) {
      if (kind === "tif") return sheets(bytes);
      const of = drawnPictures.find((drawn) => drawn === kind);
      if (!of) {
        const scanned = enabled
          ? await plain({ bytes: () => bytes, dotsPerPoint: usualDpi / 72 })
          : undefined;
        return { ...whole, pages: [numbered(scanned ?? wordless, 0)] };
      }
      const drawn = await threads.run({ draw: { of, bytes, page: 0, turn: 0 } }, drawDeadline);
      if ("fault" in drawn) return { ...whole, pages: [], fault: drawn.fault };
      const scanned = enabled ? await scan({ of, bytes }, 0) : undefined;
      return { ...whole, pages: [numbered(scanned ?? wordless, 0)] };
    },
  };
}

const whole = { format: "image", pagesEstimated: false, bookmarks: [] } as const;

const wordless: Scanned = { width: 0, height: 0, lines: [], source: "none" };
/** Nobody knows yet whether it has words. */
const tooLong: Scanned = { ...wordless, passing: true };

function numbered(page: Scanned, index: number): Page {
  return { ...page, number: index + 1 };
}

/** What lies on its side, the engine notices; what stands on its head comes out as many letters that it doubts. */
function turnsFor({ sideways, letters }: PictureWords): readonly number[] {
  if (sideways) return [1, 3];
  return letters >= fewLetters ? [2] : [];
}

function isUpright({ sideways, sureLetters, sureShare }: PictureWords): boolean {
  return !sideways && sureLetters >= fewLetters && sureShare >= poorShare;
}

function isBetter(a: PictureWords, b: PictureWords): boolean {
  return a.sideways === b.sideways ? a.sureLetters > b.sureLetters : b.sideways;
}

const isRead = (attempt: Attempt | "overrun" | undefined): attempt is Attempt =>
  attempt !== undefined && attempt !== "overrun";

interface Attempt {
  readonly words: PictureWords;
  readonly width: number;
  readonly height: number;
  /** Quarter turns clockwise. */
  readonly turn?: number;
}

function toPage({ words, width, height, turn = 0 }: Attempt): Scanned | undefined {
  if (words.sureLetters < leastLetters || words.sureShare < leastShare) return undefined;
  const lines = buildLines(words.runs);
  return { width: round(width), height: round(height), ...(turn > 0 && { turn }), lines, source: "ocr" };
}

const round = (value: number) => Math.round(value * 10) / 10;

/** PGM: the plainest format that the OCR engine opens. */
function portableGreymap({ width, height, data }: Raster): Uint8Array {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), data]);
}
