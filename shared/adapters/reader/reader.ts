import { availableParallelism } from "node:os";
import type { Page, Reading } from "../../domain/document/reading.ts";
import type { DocumentReader } from "../../ports.ts";
import { languageOf } from "./language.ts";
import { sniff } from "./sniff.ts";
import { Threads } from "./threads.ts";
import { Unreadable } from "./unreadable.ts";

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
}

/**
 * Reads documents of any kind in threads of its own. Threads start when first
 * needed and end with `close()`; they don't keep the process alive.
 */
export function documentReader(options: ReaderOptions = {}): DocumentReader & { close(): Promise<void> } {
  const {
    deadlineMs = 10_000,
    maxPages = 1000,
    maxBytes = 40 * 1024 * 1024,
    maxPageChars = 100_000,
  } = options;
  const threads = new Threads(Math.min(2, availableParallelism()));

  async function read(file: Parameters<DocumentReader["read"]>[0]): Promise<Reading> {
    const { bytes, type } = file;
    if (bytes.length === 0) return unreadable("unknown", "empty-file", "The file is empty: it has no bytes.");
    const { format, detail } = await sniff(file).catch((error: unknown) => {
      if (!(error instanceof Unreadable)) throw error;
      return { format: "unknown" as const, detail: undefined, error };
    });
    if (bytes.length > maxBytes)
      return unreadable(
        format,
        "too-large",
        `The file has ${megabytes(bytes.length)} MB; at most ${megabytes(maxBytes)} MB are read.`,
      );
    if (format === "unknown")
      return unreadable(
        format,
        "wrong-format",
        `The file is ${detail ? `of type ${detail}` : "of no known type"}, which is no document that can be read. Send it as PDF.`,
      );
    const limits = { maxBytes, maxPages, maxPageChars };
    const answer = await threads.run({ do: "read", format, type, bytes, limits }, deadlineMs);
    if ("fault" in answer) return unreadable(format, answer.fault.code, answer.fault.detail);
    return withLanguages(answer.reading);
  }

  return { read, close: () => threads.close() };
}

function unreadable(
  format: Reading["format"],
  code: NonNullable<Reading["fault"]>["code"],
  detail: string,
): Reading {
  return { format, pages: [], pagesEstimated: format !== "pdf", bookmarks: [], fault: { code, detail } };
}

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
