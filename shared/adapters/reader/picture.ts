import { withDocument, withPage } from "./pdf.ts";
import { type Pdfium, withBytes } from "./pdfium.ts";
import { greyOf, type Pixels } from "./pixels.ts";
import { Unreadable } from "./unreadable.ts";

/** A page drawn in grey, one byte a dot, rows from the top. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
  /** Of the page, in points, as drawn. */
  readonly pageWidth: number;
  readonly pageHeight: number;
}

/** Dots of the longer side: A4 at 200 dpi, whatever size the page says it has. */
const longSide = 2340;
/** Dots of a picture as it comes; more would take hundreds of megabytes to open. */
const mostDots = 120_000_000;
/** `FPDF_ANNOT` (fpdfview.h): stamps and signatures are part of what a person sees. */
const withAnnotations = 0x01;
const grey = 1;

/**
 * Draws a page of a PDF. Throws Unreadable.
 * @param index of the page, from 0
 * @param turn quarter turns clockwise
 * @param dots of the longer side
 */
export function drawPdfPage(
  pdfium: Pdfium,
  bytes: Uint8Array,
  index: number,
  turn: number,
  dots = longSide,
): Raster {
  return withDocument(pdfium, bytes, (document) => {
    const raster = withPage(pdfium, document, index, (page) => draw(pdfium, page, turn, dots));
    if (!raster) throw new Unreadable("damaged", `Page ${index + 1} of the PDF is damaged.`);
    return raster;
  });
}

/** Draws a JPEG or PNG upright as its camera held it. Throws Unreadable. */
export function drawPicture(
  pdfium: Pdfium,
  bytes: Uint8Array,
  kind: "jpg" | "png",
  turn: number,
  dots = longSide,
): Raster {
  const size = kind === "png" ? pngSize(bytes) : jpegSize(bytes);
  const { width, height } = size;
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(endOf[kind]))
    throw new Unreadable("damaged", "The picture is damaged: it is cut off.");
  if (width * height > mostDots)
    throw new Unreadable("too-large", `The picture is ${width} × ${height} dots, more than can be read.`);
  const set = kind === "png" ? pdfium.EPDFImageObj_SetPng : pdfium.EPDFImageObj_SetJpeg;
  const upright = kind === "jpg" ? quarterTurns(bytes) : 0;
  return drawImage(pdfium, size, (turn + upright) % 4, dots, (image) =>
    withBytes(pdfium, bytes, (pointer) => set(0, 0, image, pointer, bytes.length)),
  );
}

/** Draws a picture that another decoder opened. */
export function drawPixels(pdfium: Pdfium, pixels: Pixels, turn: number, dots = longSide): Raster {
  const { width, height } = pixels;
  return withBytes(pdfium, greyOf(pixels), (pointer) => {
    const bitmap = pdfium.FPDFBitmap_CreateEx(width, height, grey, pointer, width);
    const raster = drawImage(pdfium, { width, height }, turn, dots, (image) =>
      pdfium.FPDFImageObj_SetBitmap(0, 0, image, bitmap),
    );
    pdfium.FPDFBitmap_Destroy(bitmap);
    return raster;
  });
}

/** @param fill gives the picture to the engine; false where it can't be opened */
function drawImage(
  pdfium: Pdfium,
  { width, height }: Size,
  turn: number,
  dots: number,
  fill: (image: number) => boolean,
): Raster {
  const scale = 842 / Math.max(width, height, 1);
  const document = pdfium.FPDF_CreateNewDocument();
  try {
    const page = pdfium.FPDFPage_New(document, 0, width * scale, height * scale);
    const image = pdfium.FPDFPageObj_NewImageObj(document);
    if (!fill(image)) throw new Unreadable("damaged", "The picture is damaged: it can't be opened.");
    pdfium.FPDFImageObj_SetMatrix(image, width * scale, 0, 0, height * scale, 0, 0);
    pdfium.FPDFPage_InsertObject(page, image);
    pdfium.FPDFPage_GenerateContent(page);
    const raster = draw(pdfium, page, turn, dots);
    pdfium.FPDF_ClosePage(page);
    return raster;
  } finally {
    pdfium.FPDF_CloseDocument(document);
  }
}

/** What a whole picture has near its end: a chunk's name, a marker. Thumbnails in a JPEG have it, too. */
const endOf = { png: Buffer.from("IEND"), jpg: Buffer.from([0xff, 0xd9]) } as const;

function draw(pdfium: Pdfium, page: number, turn: number, dots: number): Raster {
  const [across, down] = [pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)];
  const [pageWidth, pageHeight] = turn % 2 === 0 ? [across, down] : [down, across];
  const scale = dots / Math.max(pageWidth, pageHeight, 1);
  const width = Math.max(1, Math.round(pageWidth * scale));
  const height = Math.max(1, Math.round(pageHeight * scale));
  return withBytes(pdfium, new Uint8Array(width * height).fill(255), (pointer) => {
    const bitmap = pdfium.FPDFBitmap_CreateEx(width, height, grey, pointer, width);
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, turn, withAnnotations);
    pdfium.FPDFBitmap_Destroy(bitmap);
    const data = pdfium.heap().slice(pointer, pointer + width * height);
    return { width, height, data, pageWidth, pageHeight };
  });
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function pngSize(bytes: Uint8Array): Size {
  if (bytes.length < 24) throw new Unreadable("damaged", "The picture is damaged: it is cut off.");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Segments of a JPEG (ITU T.81, annex B) up to the picture itself: marker and contents. */
function* jpegSegments(bytes: Uint8Array): Generator<{ readonly marker: number; readonly view: DataView }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = view.getUint16(at + 2);
    if (marker === 0xda || length < 2 || at + 2 + length > bytes.length) return;
    yield { marker, view: new DataView(bytes.buffer, bytes.byteOffset + at + 4, length - 2) };
    at += 2 + length;
  }
}

function jpegSize(bytes: Uint8Array): Size {
  for (const { marker, view } of jpegSegments(bytes))
    // Start of frame, of any process; C4, C8 and CC are other things.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker) && view.byteLength >= 5)
      return { height: view.getUint16(1), width: view.getUint16(3) };
  throw new Unreadable("damaged", "The picture is damaged: it has no frame.");
}

const orientationTag = 0x0112;
/** Orientation of EXIF 2.3 → quarter turns clockwise that set it upright; mirrored ones are not undone. */
const turns: Readonly<Record<number, number>> = { 3: 2, 4: 2, 5: 1, 6: 1, 7: 3, 8: 3 };

function quarterTurns(bytes: Uint8Array): number {
  for (const { marker, view } of jpegSegments(bytes)) {
    if (marker !== 0xe1 || view.byteLength < 20 || view.getUint32(0) !== 0x45786966) continue;
    const little = view.getUint16(6) === 0x4949;
    const directory = 6 + view.getUint32(10, little);
    if (directory + 2 > view.byteLength) return 0;
    const entries = view.getUint16(directory, little);
    for (let entry = 0; entry < entries; entry += 1) {
      const at = directory + 2 + 12 * entry;
      if (at + 12 > view.byteLength) return 0;
      if (view.getUint16(at, little) === orientationTag) return turns[view.getUint16(at + 8, little)] ?? 0;
    }
  }
  return 0;
}
