import { availableParallelism } from "node:os";
import type { Page, Reading } from "../../domain/document/reading.ts";
import type { DocumentReader } from "../../ports.ts";
import { languageOf } from "./language.ts";
import { Ocr } from "./ocr.ts";
import { type Drawn, scanReader } from "./scans.ts";
import { sniff } from "./sniff.ts";
import { Threads } from "./threads.ts";

export interface ReaderOptions {
  /** Milliseconds that one file may take, words off pictures apart. @default 10000 */
  readonly deadlineMs?: number;
  /** @default 1000 */
  readonly maxPages?: number;
  /** @default 40 MB */
  readonly maxBytes?: number;
  /** Characters of one page: a bomb holds millions. @default 100000 */
  readonly maxPageChars?: number;
  /** Whether words are read off pictures. @default true */
  readonly ocr?: boolean;
  /** Pages of one file whose words are read off their picture; later ones stay without. @default 40 */
  readonly maxScans?: number;
}

/**
 * Reads documents of any kind in threads of its own. Threads start when first
 * needed and end with `close()`; they don't keep the process alive.
 */
export function documentReader(options: ReaderOptions = {}): DocumentReader & { close(): Promise<void> } {
  const { deadlineMs = 10_000, maxPages = 1000, maxBytes = 40 * 1024 * 1024 } = options;
  const { maxPageChars = 100_000, ocr: useOcr = true, maxScans = 40 } = options;
  const atOnce = Math.min(2, availableParallelism());
  const threads = new Threads(atOnce);
  const ocr = new Ocr(atOnce);
  const scans = scanReader(threads, ocr);

  async function read(file: Parameters<DocumentReader["read"]>[0]): Promise<Reading> {
    const { bytes, type } = file;
    if (bytes.length === 0) return unreadable("unknown", "empty-file", "The file is empty: it has no bytes.");
    const sniffed = await sniff(file);
    const { format, detail } = sniffed;
    if (bytes.length > maxBytes)
      return unreadable(
        format,
        "too-large",
        `The file has ${megabytes(bytes.length)} MB; at most ${megabytes(maxBytes)} MB are read.`,
      );
    if (sniffed.damaged) return unreadable(format, "damaged", sniffed.damaged);
    if (format === "unknown" || (format === "image" && !readablePictures.has(detail ?? "")))
      return unreadable(
        format,
        "wrong-format",
        `The file is ${detail ? `of type ${detail}` : "of no known type"}, which can't be read. Send it as PDF.`,
      );
    const limits = { maxBytes, maxPages, maxPageChars };
    // Shared with the threads: a page drawn after another needs no copy.
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
    shared.set(bytes);
    if (format === "image") return withLanguages(await readPicture(shared, detail));
    const answer = await threads.run({ read: { format, type, bytes: shared, limits } }, deadlineMs);
    if ("fault" in answer) return unreadable(format, answer.fault.code, answer.fault.detail);
    if (!("reading" in answer)) throw new Error("The reader's thread answered another question.");
    const { wordless = [], ...reading } = answer.reading;
    const pages = await withScans(reading.pages, wordless, { of: "pdf", bytes: shared });
    if (format !== "pdf" && pages.every(({ lines }) => lines.length === 0))
      return unreadable(format, "empty-file", "The file holds no words.");
    return withLanguages({ ...reading, pages });
  }

  async function withScans(
    pages: readonly Page[],
    wordless: readonly number[],
    of: Drawn,
  ): Promise<readonly Page[]> {
    const numbers = new Set(useOcr ? wordless.slice(0, maxScans) : []);
    return Promise.all(
      pages.map(async (page) => {
        if (!numbers.has(page.number)) return wordless.includes(page.number) ? wordlessPage(page) : page;
        const scanned = await scans.page(of, page.number - 1);
        return scanned ? { number: page.number, ...scanned } : wordlessPage(page);
      }),
    );
  }

  async function readPicture(
    bytes: Uint8Array,
    kind: string | undefined,
  ): Promise<Omit<Reading, "language">> {
    const blank: Page = { number: 1, width: 0, height: 0, lines: [], source: "none" };
    const whole = { format: "image", pagesEstimated: false, bookmarks: [] } as const;
    if (!useOcr) return { ...whole, pages: [blank] };
    if (kind !== "jpg" && kind !== "png") {
      const scanned = await scans.other(bytes);
      return { ...whole, pages: [scanned ? { number: 1, ...scanned } : blank] };
    }
    const checked = await threads.run({ draw: { of: kind, bytes, page: 0, turn: 0 } }, deadlineMs);
    if ("fault" in checked) return unreadable("image", checked.fault.code, checked.fault.detail);
    const scanned = await scans.page({ of: kind, bytes }, 0);
    return { ...whole, pages: [scanned ? { number: 1, ...scanned } : blank] };
  }

  return {
    read,
    async close() {
      await Promise.all([threads.close(), ocr.close()]);
    },
  };
}

/** A page whose words could not be read keeps what little text it has, and says so. */
function wordlessPage(page: Page): Page {
  return { ...page, source: "none" };
}

function unreadable(
  format: Reading["format"],
  code: NonNullable<Reading["fault"]>["code"],
  detail: string,
): Reading {
  return { format, pages: [], pagesEstimated: format !== "pdf", bookmarks: [], fault: { code, detail } };
}

/** Kinds of picture that can be opened. */
const readablePictures = new Set(["jpg", "png", "tif", "webp", "bmp"]);

const megabytes = (bytes: number) => Math.round(bytes / 1024 / 102.4) / 10;

const textOf = (page: Page) => page.lines.map(({ text }) => text).join("\n");

function withLanguages(reading: Omit<Reading, "language">): Reading {
  const pages = reading.pages.map((page) => {
    const language = languageOf(textOf(page));
    return language === undefined ? page : { ...page, language };
  });
  const language = languageOf(pages.map(textOf).join("\n"));
  return { ...reading, pages, ...(language === undefined ? {} : { language }) };
}
