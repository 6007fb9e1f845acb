import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { init } from "@embedpdf/pdfium";
import { encode } from "fast-png";
import { PDFDocument } from "pdf-lib";

interface Picture {
  readonly width: number;
  readonly height: number;
  /** One byte a pixel, 0 is black. */
  readonly grey: Uint8Array;
}

/** What an office scanner puts into its files: pictures of pages, no text. */
export interface ScanOptions {
  /** Dots per inch. */
  readonly resolution: number;
  /** How crooked the sheet lay, in degrees. */
  readonly angle: number;
  readonly seed: number;
}

const wasm = createRequire(import.meta.url).resolve("@embedpdf/pdfium/pdfium.wasm");
let engine: Promise<Awaited<ReturnType<typeof init>>> | undefined;
const pdfium = () =>
  (engine ??= init({ wasmBinary: new Uint8Array(readFileSync(wasm)).buffer }).then((module) => {
    module.PDFiumExt_Init();
    return module;
  }));

/** Prints a PDF's pages and scans them again. */
export async function scan(pdf: Uint8Array, options: ScanOptions): Promise<Buffer> {
  const scanned = await PDFDocument.create({ updateMetadata: false });
  for (const { picture, width, height } of await render(pdf, options.resolution)) {
    const sheet = levels(noise(rotate(picture, options.angle), options.seed));
    const png = encode({ width: sheet.width, height: sheet.height, data: sheet.grey, channels: 1, depth: 8 });
    const image = await scanned.embedPng(png);
    scanned.addPage([width, height]).drawImage(image, { x: 0, y: 0, width, height });
  }
  scanned.setProducer("KONICA MINOLTA bizhub C308");
  scanned.setCreationDate(new Date("2021-01-01T00:00:00.000Z"));
  scanned.setModificationDate(new Date("2021-01-01T00:00:00.000Z"));
  return Buffer.from(await scanned.save());
}

async function render(pdf: Uint8Array, resolution: number) {
  const module = await pdfium();
  // The wasm heap is there at run time; the types leave it out.
  const memory = module.pdfium as typeof module.pdfium & { readonly HEAPU8: Uint8Array };
  const file = memory.wasmExports.malloc(pdf.length);
  memory.HEAPU8.set(pdf, file);
  const document = module.FPDF_LoadMemDocument(file, pdf.length, "");
  if (!document) throw new Error("pdfium can't open the page to scan");
  const pages = [];
  for (let index = 0; index < module.FPDF_GetPageCount(document); index++) {
    const page = module.FPDF_LoadPage(document, index);
    const [width, height] = [module.FPDF_GetPageWidthF(page), module.FPDF_GetPageHeightF(page)];
    const scale = resolution / 72;
    const picture = { width: Math.round(width * scale), height: Math.round(height * scale) };
    const bitmap = module.FPDFBitmap_Create(picture.width, picture.height, 0);
    module.FPDFBitmap_FillRect(bitmap, 0, 0, picture.width, picture.height, 0xffffffff);
    module.FPDF_RenderPageBitmap(bitmap, page, 0, 0, picture.width, picture.height, 0, 0);
    const start = module.FPDFBitmap_GetBuffer(bitmap);
    const stride = module.FPDFBitmap_GetStride(bitmap);
    const grey = new Uint8Array(picture.width * picture.height);
    for (let y = 0; y < picture.height; y++)
      for (let x = 0; x < picture.width; x++) {
        const at = start + y * stride + x * 4;
        const [b, g, r] = [memory.HEAPU8[at]!, memory.HEAPU8[at + 1]!, memory.HEAPU8[at + 2]!];
        grey[y * picture.width + x] = Math.round(0.299 * r + 0.587 * g + 0.114 * b);
      }
    module.FPDFBitmap_Destroy(bitmap);
    module.FPDF_ClosePage(page);
    pages.push({ picture: { ...picture, grey }, width, height });
  }
  module.FPDF_CloseDocument(document);
  memory.wasmExports.free(file);
  return pages;
}

/** Turns the picture about its middle, with bilinear sampling; what comes in from outside is paper. */
function rotate({ width, height, grey }: Picture, degrees: number): Picture {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const at = (x: number, y: number) =>
    x < 0 || y < 0 || x >= width || y >= height ? 255 : grey[y * width + x]!;
  const turned = new Uint8Array(grey.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [dx, dy] = [x - width / 2, y - height / 2];
      const [sx, sy] = [cos * dx + sin * dy + width / 2, -sin * dx + cos * dy + height / 2];
      const [x0, y0] = [Math.floor(sx), Math.floor(sy)];
      const [fx, fy] = [sx - x0, sy - y0];
      const top = at(x0, y0) * (1 - fx) + at(x0 + 1, y0) * fx;
      const bottom = at(x0, y0 + 1) * (1 - fx) + at(x0 + 1, y0 + 1) * fx;
      turned[y * width + x] = Math.round(top * (1 - fy) + bottom * fy);
    }
  return { width, height, grey: turned };
}

/** Specks of dust on the glass and a shadow along the left edge. */
function noise({ width, height, grey }: Picture, seed: number): Picture {
  const random = mulberry32(seed);
  const dirty = grey.map((value, index) =>
    Math.max(0, Math.min(255, value - Math.max(0, 26 - (index % width)) * 3)),
  );
  for (let speck = 0; speck < 350; speck++) {
    const at = Math.floor(random() * (width * height - width - 1));
    const dark = 90 + Math.floor(random() * 120);
    for (const offset of [0, 1, width]) dirty[at + offset] = Math.min(dirty[at + offset]!, dark);
  }
  return { width, height, grey: dirty };
}

/** Sixteen greys, as office scanners keep them; it also keeps the file small. */
const levels = (picture: Picture): Picture => ({
  ...picture,
  grey: picture.grey.map((value) => Math.min(255, Math.round(value / 17) * 17)),
});

/** A small seeded generator of numbers in [0, 1): the same scan every time. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
