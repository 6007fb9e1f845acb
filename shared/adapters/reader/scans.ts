import type { Page } from "../../domain/document/reading.ts";
import { buildLines } from "./lines.ts";
import type { Ocr, PictureWords } from "./ocr.ts";
import type { Raster } from "./picture.ts";
import type { Threads } from "./threads.ts";
import type { DrawTask } from "./worker.ts";

/** What words are read off of: pages of a PDF, or one picture. */
export type Drawn = Pick<DrawTask, "of" | "bytes">;

export interface ScanReader {
  /** Reads the page's words off its picture; undefined where it stays wordless. */
  page(of: Drawn, index: number): Promise<Omit<Page, "number"> | undefined>;
  /** The same for kinds of picture that the OCR engine alone opens. */
  other(bytes: Uint8Array): Promise<Omit<Page, "number"> | undefined>;
}

/** Milliseconds for drawing a page, and for reading its words: an ordinary page takes 100 and 2000. */
const drawDeadline = 10_000;
const wordsDeadline = 60_000;
/** Fewer sure letters, or a smaller share, and the page may lie on its side. */
const fewLetters = 40;
const poorShare = 0.55;
/** Below this a picture has no words to speak of: smudges and ornaments always give some. */
const leastLetters = 12;
/** Scanners' usual resolution; taken where a picture's size on paper is not known. */
const usualDpi = 200;

export function scanReader(threads: Threads, ocr: Ocr): ScanReader {
  async function attempt(of: Drawn, page: number, turn: number): Promise<Attempt | undefined> {
    const answer = await threads.run({ draw: { ...of, page, turn } }, drawDeadline);
    if (!("raster" in answer)) return undefined;
    const { raster } = answer;
    const dotsPerPoint = raster.width / raster.pageWidth;
    const words = await ocr.read({ bytes: portableGreymap(raster), dotsPerPoint }, wordsDeadline);
    return words && { words, width: raster.pageWidth, height: raster.pageHeight };
  }

  return {
    async page(of, index) {
      let best = await attempt(of, index, 0);
      if (!best) return undefined;
      for (const turn of best.words.sideways ? [1, 3] : [1, 3, 2]) {
        if (isUpright(best.words)) break;
        const turned = await attempt(of, index, turn);
        if (turned && isBetter(turned.words, best.words)) best = turned;
      }
      return toPage(best);
    },
    async other(bytes) {
      const words = await ocr.read({ bytes, dotsPerPoint: usualDpi / 72 }, wordsDeadline);
      return words && toPage({ words, width: 0, height: 0 });
    },
  };
}

function isUpright({ sideways, sureLetters, sureShare }: PictureWords): boolean {
  return !sideways && sureLetters >= fewLetters && sureShare >= poorShare;
}

function isBetter(a: PictureWords, b: PictureWords): boolean {
  return a.sideways === b.sideways ? a.sureLetters > b.sureLetters : b.sideways;
}

interface Attempt {
  readonly words: PictureWords;
  readonly width: number;
  readonly height: number;
}

function toPage({ words, width, height }: Attempt): Omit<Page, "number"> | undefined {
  if (words.sureLetters < leastLetters) return undefined;
  const lines = buildLines(words.runs);
  return { width: round(width), height: round(height), lines, source: "ocr" };
}

const round = (value: number) => Math.round(value * 10) / 10;

/** PGM: the plainest format that the OCR engine opens. */
function portableGreymap({ width, height, data }: Raster): Uint8Array {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), data]);
}
