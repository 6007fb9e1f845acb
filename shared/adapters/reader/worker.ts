import { parentPort } from "node:worker_threads";
import type { DocumentFormat } from "../../domain/kinds.ts";
import { readDoc } from "./doc.ts";
import { readDocx } from "./docx.ts";
import { plainPages } from "./flow.ts";
import { readHtml, readMarkdown } from "./html.ts";
import { readOdt } from "./odt.ts";
import { type RawReading, readPdf } from "./pdf.ts";
import { loadPdfium, type Pdfium } from "./pdfium.ts";
import { readRtf } from "./rtf.ts";
import { charsetOf, decodeText } from "./text.ts";
import { type Limits, Unreadable } from "./unreadable.ts";

/** Reads hostile bytes in a thread of its own, which its keeper ends when a file overruns. */

export interface ReadTask {
  readonly do: "read";
  readonly format: DocumentFormat;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly limits: Limits;
}
export type Task = ReadTask;
export type Answer =
  | { readonly reading: RawReading }
  | {
      readonly fault: NonNullable<RawReading["fault"]>;
      /** The thread must not be used again. */ readonly spent: boolean;
    };

let engine: Promise<Pdfium> | undefined;
const pdfium = () => (engine ??= loadPdfium());

async function read({ format, type, bytes, limits }: ReadTask): Promise<RawReading> {
  switch (format) {
    case "pdf":
      return readPdf(await pdfium(), bytes, limits);
    case "docx":
      return readDocx(bytes, limits);
    case "odt":
      return readOdt(bytes, limits);
    case "rtf":
      return readRtf(bytes, limits);
    case "doc":
      return readDoc(bytes, limits);
    case "html":
      return readHtml(bytes, type, limits);
    case "md":
      return readMarkdown(bytes, type, limits);
    default:
      return {
        format,
        pages: plainPages(decodeText(bytes, charsetOf(type)), limits),
        pagesEstimated: true,
        bookmarks: [],
      };
  }
}

async function answer(task: Task): Promise<Answer> {
  try {
    return { reading: await read(task) };
  } catch (error) {
    if (error instanceof Unreadable)
      return { fault: { code: error.code, detail: error.message }, spent: false };
    // An engine that gave up (out of memory, a fault of its own) can't be trusted any more.
    const memory = /memory|OOM|alloc/i.test(String(error));
    const detail = memory
      ? "The file needs more memory than a document may have."
      : "The file is damaged: the reader gave up on it.";
    return { fault: { code: memory ? "too-large" : "damaged", detail }, spent: true };
  }
}

parentPort?.on("message", async (task: Task) => parentPort?.postMessage(await answer(task), []));
