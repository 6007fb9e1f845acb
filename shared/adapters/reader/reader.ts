import { availableParallelism } from "node:os";
import type { Page, Reading } from "../../domain/document/reading.ts";
import type { DocumentReader } from "../../ports.ts";
import { languageOf } from "./language.ts";
import { Ocr } from "./ocr.ts";
import { type PageRenderer, pageRenderer } from "./render.ts";
import { scanReader } from "./scans.ts";
import { sniff } from "./sniff.ts";
import { Threads } from "./threads.ts";
import type { ReadTask } from "./worker.ts";

export interface ReaderOptions {
  /** Milliseconds that one file may take, words off pictures apart. @default 10000 */
  readonly deadlineMs?: number;
  /** @default 1000 */
  readonly maxPages?: number;
  /** @default 40 MB */
  readonly maxBytes?: number;
  /** Characters of one page: a bomb holds millions. @default 100000 */
  readonly maxPageChars?: number;
  /** Characters of the whole file. @default 5000000 */
  readonly maxChars?: number;
  /** Whether words are read off pictures. @default true */
  readonly ocr?: boolean;
  /** Pages of one file whose words are read off their picture; later ones stay without. @default 40 */
  readonly maxScans?: number;
}

/**
 * Reads documents of any kind in threads of its own. Threads start when first
 * needed and end with `close()`; they don't keep the process alive.
 */
export function documentReader(
  options: ReaderOptions = {},
): DocumentReader & PageRenderer & { close(): Promise<void> } {
  const { deadlineMs = 10_000, maxPages = 1000, maxBytes = 40 * 1024 * 1024 } = options;
  const { maxPageChars = 100_000, maxChars = 5_000_000, ocr: useOcr = true, maxScans = 40 } = options;
  const atOnce = Math.min(2, availableParallelism());
  const threads = new Threads(atOnce);
  const ocr = new Ocr(atOnce);
  const scans = scanReader(threads, ocr, { enabled: useOcr, maxScans });

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
    if (format === "unknown" || (format === "image" && !readablePictures.has(detail)))
      return unreadable(format, "wrong-format", `${describe(detail)} Send it as PDF.`);
    // Shared with the threads: a page drawn after another needs no copy.
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
    shared.set(bytes);
    const reading =
      format === "image"
        ? await scans.picture(shared, detail)
        : await readText({ format, type, bytes: shared });
    if (reading.fault) return withFault(format, reading.fault);
    const words = reading.pages.some(({ lines, source }) => lines.length > 0 || source === "none");
    if (format !== "pdf" && format !== "image" && !words)
      return unreadable(format, "empty-file", "The file holds no words.");
    return withLanguages(reading);
  }

  async function readText(file: Omit<ReadTask, "limits">): Promise<Omit<Reading, "language">> {
    const limits = { maxBytes, maxPages, maxPageChars, maxChars };
    const answer = await threads.run({ read: { ...file, limits } }, deadlineMs);
    if ("fault" in answer) return withFault(file.format, answer.fault);
    if (!("reading" in answer)) throw new Error("The reader's thread answered another question.");
    return scans.complete(answer.reading, file.bytes);
  }

  return {
    read,
    ...pageRenderer(threads, deadlineMs),
    async close() {
      await Promise.all([threads.close(), ocr.close()]);
    },
  };
}

function unreadable(
  format: Reading["format"],
  code: NonNullable<Reading["fault"]>["code"],
  detail: string,
): Reading {
  return withFault(format, { code, detail });
}

function withFault(format: Reading["format"], fault: NonNullable<Reading["fault"]>): Reading {
  return { format, pages: [], pagesEstimated: format !== "pdf", bookmarks: [], fault };
}

/** Kinds of picture that can be opened. */
const readablePictures: ReadonlySet<string | undefined> = new Set([
  "jpg",
  "png",
  "gif",
  "heic",
  "tif",
  "webp",
  "bmp",
]);

/** What a file is that is no document, for people. */
const described: Readonly<Record<string, string>> = {
  xlsx: "a spreadsheet",
  ods: "a spreadsheet",
  pptx: "a slide show",
  odp: "a slide show",
  zip: "an archive",
  rar: "an archive",
  "7z": "an archive",
  avif: "an AVIF picture",
  exe: "a program",
};

function describe(detail: string | undefined): string {
  if (detail === undefined) return "The file is of no known type.";
  return `The file is ${described[detail] ?? `of type ${detail}`}, which can't be read.`;
}

const megabytes = (bytes: number) => Math.round(bytes / 1024 / 102.4) / 10;

const textOf = (page: Page) => page.lines.map(({ text }) => text).join("\n");

function withLanguages(reading: Omit<Reading, "language">): Reading {
  const pages = reading.pages.map((page) => {
    const language = languageOf(textOf(page));
    return language === undefined ? page : { ...page, language };
  });
  const language = agreed(pages) ?? languageOf(pages.map(textOf).join("\n"));
  return { ...reading, pages, ...(language === undefined ? {} : { language }) };
}

/** What all pages say that say anything; looking at the whole would take as long again and tell no more. */
function agreed(pages: readonly Page[]): string | undefined {
  const languages = new Set(pages.flatMap(({ language }) => language ?? []));
  const [only] = languages;
  return languages.size === 1 ? only : undefined;
}
