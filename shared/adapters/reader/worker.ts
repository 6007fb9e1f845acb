import { parentPort } from "node:worker_threads";
import type { DocumentFormat } from "../../domain/kinds.ts";
import { readDoc } from "./doc.ts";
import { readDocx } from "./docx.ts";
import { plainPages } from "./flow.ts";
import { readGif } from "./gif.ts";
import { readHeic } from "./heic.ts";
import { readHtml, readMarkdown } from "./html.ts";
import { readOdt } from "./odt.ts";
import { readPages } from "./pages.ts";
import { readPdf } from "./pdf.ts";
import { loadPdfium, memoryWasRefused, type Pdfium } from "./pdfium.ts";
import { png } from "../png.ts";
import { drawPdfPage, drawPicture, drawPixels, type Raster } from "./picture.ts";
import type { DrawnPicture } from "./pixels.ts";
import type { Limits, RawReading } from "./raw.ts";
import { readRtf } from "./rtf.ts";
import { charsetOf, decodeText } from "./text.ts";
import { Unreadable } from "./unreadable.ts";
import { readPictures } from "./zip.ts";

/** Opens hostile bytes in a thread of its own, which its keeper ends when a file overruns. */

export interface ReadTask {
  readonly format: DocumentFormat;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly limits: Limits;
}
export interface DrawTask {
  /** A page of a PDF, or a picture. */
  readonly of: "pdf" | DrawnPicture;
  readonly bytes: Uint8Array;
  /** From 0. */
  readonly page: number;
  /** Quarter turns clockwise. */
  readonly turn: number;
  /** Of the longer side. @default as many as reading words off it needs */
  readonly dots?: number;
}
export type Task = { readonly read: ReadTask } | { readonly draw: DrawTask } | { readonly show: DrawTask };
export interface Failure {
  readonly fault: NonNullable<RawReading["fault"]>;
  /** The thread must not be used again. */
  readonly spent: boolean;
}
export type Answer =
  | { readonly reading: RawReading }
  | { readonly raster: Raster }
  | { readonly png: Uint8Array }
  | Failure;

let engine: Promise<Pdfium> | undefined;
const pdfium = () => (engine ??= loadPdfium());

async function read({ format, type, bytes, limits }: ReadTask): Promise<RawReading> {
  switch (format) {
    case "pdf":
      return readPdf(await pdfium(), bytes, limits);
    case "docx":
      return withPictures(readDocx(bytes, limits), bytes);
    case "odt":
      return withPictures(readOdt(bytes, limits), bytes);
    case "rtf":
      return readRtf(bytes, limits);
    case "doc":
      return readDoc(bytes, limits);
    case "pages":
      return readPages(await pdfium(), bytes, limits);
    case "html":
      return readHtml(bytes, type, limits);
    case "md":
      return readMarkdown(bytes, type, limits);
    default: {
      const pages = plainPages(decodeText(bytes, charsetOf(type)), limits);
      return { format, pages, pagesEstimated: true, bookmarks: [] };
    }
  }
}

/** An office file with fewer letters may be an envelope for scans. */
const fewLetters = 200;

function withPictures(reading: RawReading, bytes: Uint8Array): RawReading {
  const text = reading.pages.flatMap(({ lines }) => lines.map((line) => line.text)).join("");
  if ((text.match(/\p{L}/gu)?.length ?? 0) >= fewLetters) return reading;
  return { ...reading, pictures: readPictures(bytes) };
}

async function draw({ of, bytes, page, turn, dots }: DrawTask): Promise<Raster> {
  const drawing = await pdfium();
  if (of === "pdf") return drawPdfPage(drawing, bytes, page, turn, dots);
  if (of === "gif") return drawPixels(drawing, readGif(bytes), turn, dots);
  if (of === "heic") return drawPixels(drawing, await readHeic(bytes), turn, dots);
  return drawPicture(drawing, bytes, of, turn, dots);
}

async function done(task: Task): Promise<Answer> {
  if ("read" in task) return { reading: await read(task.read) };
  if ("draw" in task) return { raster: await draw(task.draw) };
  return { png: png(await draw(task.show)) };
}

async function answer(task: Task): Promise<Answer> {
  try {
    return await done(task);
  } catch (error) {
    if (error instanceof Unreadable)
      return { fault: { code: error.code, detail: error.message }, spent: memoryWasRefused() };
    // An engine that gave up (out of memory, or by a fault of its own) can't be trusted any more.
    return memoryWasRefused()
      ? {
          fault: { code: "too-large", detail: "The file needs more memory than a document may have." },
          spent: true,
        }
      : { fault: { code: "damaged", detail: "The file is damaged: the reader gave up on it." }, spent: true };
  }
}

parentPort?.on("message", async (task: Task) => parentPort?.postMessage(await answer(task), []));
