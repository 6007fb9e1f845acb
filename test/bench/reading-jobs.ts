import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { withDocument, withPage } from "../../shared/adapters/reader/pdf.ts";
import { loadPdfium, type Pdfium, withBytes } from "../../shared/adapters/reader/pdfium.ts";
import { documentReader } from "../../shared/adapters/reader/reader.ts";
import { peakMemory } from "./jobs.ts";

/**
 * Measurements of the document reader, each in a process of its own:
 * `node test/bench/reading-jobs.ts JOB FOLDER` prints one line of JSON. The first
 * job, `prepare`, fills the folder, so that making files costs the others no memory.
 */

/** Milliseconds a document, each read through the product and through the bare engine in turn. */
export interface TextTimes {
  readonly ours: readonly number[];
  readonly bare: readonly number[];
}
export interface Pages {
  readonly pages: number;
  readonly seconds: number;
  /** Peak resident memory of the process, in bytes. */
  readonly peak: number;
}

/** Times that each document is read before its times count, and after. */
const warmUps = 3;
const repeats = 8;
const scannedPages = 6;
/** As many as the product runs at one time. */
const engines = 2;

const filesIn = (folder: string, pattern: string) =>
  globSync(join(folder, pattern))
    .toSorted()
    .map((file) => new Uint8Array(readFileSync(file)));

/** The pages of the samples' PDFs that have text, bound in twos; some of them as pictures, and as a scan. */
async function prepare(folder: string): Promise<{ readonly files: number }> {
  const { encode } = await import("fast-png");
  const { PDFDocument } = await import("pdf-lib");
  const { drawPdfPage } = await import("../../shared/adapters/reader/picture.ts");
  const pdfium = await loadPdfium();
  let files = 0;
  let binding = await PDFDocument.create();
  for (const bytes of await sampledPdfs(pdfium)) {
    const source = await PDFDocument.load(bytes);
    for (const index of source.getPageIndices()) {
      const [page] = await binding.copyPages(source, [index]);
      if (page) binding.addPage(page);
      if (binding.getPageCount() < 2) continue;
      writeFileSync(join(folder, `text-${String(files++).padStart(3, "0")}.pdf`), await binding.save());
      binding = await PDFDocument.create();
    }
  }
  const scan = await PDFDocument.create();
  for (const bytes of filesIn(folder, "text-*.pdf").slice(0, scannedPages / 2))
    for (const index of [0, 1]) {
      const { width, height, data, pageWidth, pageHeight } = drawPdfPage(pdfium, bytes, index, 0);
      const png = encode({ width, height, data, channels: 1, depth: 8 });
      writeFileSync(join(folder, `page-${scan.getPageCount()}.png`), png);
      const sheet = { x: 0, y: 0, width: pageWidth, height: pageHeight };
      scan.addPage([pageWidth, pageHeight]).drawImage(await scan.embedPng(png), sheet);
    }
  writeFileSync(join(folder, "scan.pdf"), await scan.save());
  return { files };
}

/** Every PDF of the samples that has text, once; one of them is locked on purpose. */
async function sampledPdfs(pdfium: Pdfium): Promise<Uint8Array[]> {
  const { mailReader } = await import("../../shared/adapters/mail/reader.ts");
  const { messagesIn } = await import("../../shared/adapters/mailboxes.ts");
  const { bytesOf } = await import("../../shared/adapters/content.ts");
  const found = new Map<string, Uint8Array>();
  for await (const { open } of messagesIn("samples/mail"))
    for (const [hash, content] of (await mailReader().read(open())).contents) {
      const bytes = await bytesOf(content);
      if (hasText(pdfium, bytes)) found.set(hash, bytes);
    }
  return [...found.values()];
}

function hasText(pdfium: Pdfium, bytes: Uint8Array): boolean {
  try {
    return /\p{L}{3}/u.test(bareText(pdfium, bytes));
  } catch {
    return false;
  }
}

/** Nothing but the engine's own text of every page. */
function bareText(pdfium: Pdfium, bytes: Uint8Array): string {
  return withDocument(pdfium, bytes, (document) =>
    Array.from({ length: pdfium.FPDF_GetPageCount(document) }, (_, index) =>
      withPage(pdfium, document, index, (page) => bareTextOfPage(pdfium, page)),
    ).join("\f"),
  );
}

function bareTextOfPage(pdfium: Pdfium, page: number): string {
  const text = pdfium.FPDFText_LoadPage(page);
  const count = pdfium.FPDFText_CountChars(text);
  const found = withBytes(pdfium, new Uint8Array(2 * count + 2), (pointer) => {
    pdfium.FPDFText_GetText(text, 0, count, pointer);
    return new TextDecoder("utf-16le").decode(pdfium.heap().slice(pointer, pointer + 2 * count));
  });
  pdfium.FPDFText_ClosePage(text);
  return found;
}

async function texts(folder: string): Promise<TextTimes> {
  const files = filesIn(folder, "text-*.pdf");
  const pdfium = await loadPdfium();
  const reader = documentReader({ ocr: false });
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let round = 0; round < warmUps + repeats; round++)
    for (const bytes of files) {
      const started = performance.now();
      const { pages } = await reader.read({ name: "a.pdf", type: "application/pdf", bytes });
      const between = performance.now();
      bareText(pdfium, bytes);
      const ended = performance.now();
      if (pages.length !== 2) throw new Error("the reader lost a page");
      if (round < warmUps) continue;
      times.ours.push(between - started);
      times.bare.push(ended - between);
    }
  await reader.close();
  return times;
}

/** What reading PDFs costs in memory, without the engine of words off pictures. */
async function textMemory(folder: string): Promise<Pages> {
  const files = filesIn(folder, "text-*.pdf");
  const reader = documentReader({ ocr: false });
  const started = performance.now();
  for (const bytes of files) await reader.read({ name: "a.pdf", type: "application/pdf", bytes });
  const seconds = (performance.now() - started) / 1000;
  await reader.close();
  return { pages: 2 * files.length, seconds, peak: peakMemory() };
}

/** A scanned PDF through the whole reader: opened, drawn, read, put into lines. */
async function scans(folder: string): Promise<Pages> {
  const bytes = readFileSync(join(folder, "scan.pdf"));
  const reader = documentReader();
  const read = () => reader.read({ name: "scan.pdf", type: "application/pdf", bytes });
  await read();
  const started = performance.now();
  const { pages } = await read();
  const seconds = (performance.now() - started) / 1000;
  if (pages.some(({ source }) => source !== "ocr")) throw new Error("a scanned page was not read");
  await reader.close();
  return { pages: pages.length, seconds, peak: peakMemory() };
}

/** The same pictures through the library alone: same languages, same settings, as many engines. */
async function bareScans(folder: string): Promise<Pages> {
  const { createScheduler, createWorker, OEM, PSM } = await import("tesseract.js");
  const sheets = filesIn(folder, "page-*.png");
  const langPath = mkdtempSync(join(tmpdir(), "dossier-bench-"));
  const languages = ["eng", "deu", "nld", "nor"];
  const { resolve } = createRequire(import.meta.url);
  for (const language of languages) {
    const data = `${language}.traineddata.gz`;
    const home = dirname(resolve(`@tesseract.js-data/${language}/package.json`));
    cpSync(join(home, "4.0.0_best_int", data), join(langPath, data));
  }
  const scheduler = createScheduler();
  for (let engine = 0; engine < engines; engine++) {
    const worker = await createWorker(languages, OEM.LSTM_ONLY, {
      langPath,
      cacheMethod: "none",
      gzip: true,
    });
    await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO, debug_file: "/dev/null" });
    scheduler.addWorker(worker);
  }
  const settings = [{ rotateAuto: true }, { text: false, blocks: true }] as const;
  const read = () =>
    Promise.all(sheets.map((sheet) => scheduler.addJob("recognize", Buffer.from(sheet), ...settings)));
  await read();
  const started = performance.now();
  await read();
  const seconds = (performance.now() - started) / 1000;
  await scheduler.terminate();
  rmSync(langPath, { recursive: true, force: true });
  return { pages: sheets.length, seconds, peak: peakMemory() };
}

if (import.meta.main) {
  const [job = "", folder = ""] = process.argv.slice(2);
  const jobs = { prepare, texts, textMemory, scans, bareScans } as const;
  console.log(JSON.stringify(await jobs[job as keyof typeof jobs](folder)));
}
