import { readFileSync } from "node:fs";
import { join } from "node:path";
import { encode } from "fast-png";
import { PDFDocument } from "pdf-lib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadPdfium, type Pdfium } from "../../../shared/adapters/reader/pdfium.ts";
import { drawPdfPage, drawPicture, type Raster } from "../../../shared/adapters/reader/picture.ts";
import type { Ocr, PictureWords } from "../../../shared/adapters/reader/ocr.ts";
import { documentReader } from "../../../shared/adapters/reader/reader.ts";
import { scanReader } from "../../../shared/adapters/reader/scans.ts";
import type { Threads } from "../../../shared/adapters/reader/threads.ts";
import { ReaderClosed } from "../../../shared/adapters/reader/unreadable.ts";
import { docx, paragraph, texts, typst, zip } from "./make.ts";

const reader = documentReader();
afterAll(() => reader.close());
const read = (bytes: Uint8Array, name = "scan") =>
  reader.read({ name, type: "application/octet-stream", bytes });

const transcript = typst(`
#set text(size: 11pt)
= Transcript of Records
University of Northern Lights, student Kari Nordmann

#table(columns: (1fr, 3cm, 3cm), [Course], [Credits], [Grade],
  [Linear algebra], [10], [B], [Statistics], [10], [A], [Databases], [20], [C])

The average of all courses taken is B.`);

let pdfium: Pdfium;
beforeAll(async () => {
  pdfium = await loadPdfium();
});
const draw = (turn = 0) => drawPdfPage(pdfium, transcript, 0, turn);
const png = ({ width, height, data }: Raster) => encode({ width, height, data, channels: 1, depth: 8 });

/** A TIFF of uncompressed strips of grey, one a page; a page may be a small version of another. */
function tiff(pages: readonly Raster[], small: readonly number[] = [], next = 0): Uint8Array {
  const parts: Buffer[] = [Buffer.from("II*\u0000\u0008\u0000\u0000\u0000", "latin1")];
  let at = 8;
  for (const [index, { width, height, data }] of pages.entries()) {
    const entries = [
      [254, 4, small.includes(index) ? 1 : 0],
      [256, 4, width],
      [257, 4, height],
      [258, 3, 8],
      [259, 3, 1],
      [262, 3, 1],
      [273, 4, at + 150],
      [277, 3, 1],
      [278, 4, height],
      [279, 4, data.length],
      [282, 5, at + 138],
    ] as const;
    const head = Buffer.alloc(150);
    head.writeUInt16LE(entries.length, 0);
    for (const [entry, [tag, type, value]] of entries.entries()) {
      head.writeUInt16LE(tag, 2 + 12 * entry);
      head.writeUInt16LE(type, 4 + 12 * entry);
      head.writeUInt32LE(1, 6 + 12 * entry);
      head.writeUInt32LE(value, 10 + 12 * entry);
    }
    const last = index === pages.length - 1;
    head.writeUInt32LE(last ? next : at + 150 + data.length, 134);
    head.writeUInt32LE(200, 138);
    head.writeUInt32LE(1, 142);
    parts.push(head, Buffer.from(data));
    at += 150 + data.length;
  }
  return Buffer.concat(parts);
}

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "fixtures", name));

async function scanned(...rasters: readonly Raster[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (const raster of rasters) {
    const image = await document.embedPng(png(raster));
    const [width, height] = [raster.pageWidth, raster.pageHeight];
    document.addPage([width, height]).drawImage(image, { x: 0, y: 0, width, height });
  }
  return document.save();
}

const read1 = [
  "Transcript of Records",
  "University of Northern Lights, student Kari Nordmann",
  "Course\tCredits\tGrade",
  "Linear algebra\t10\tB",
  "Statistics\t10\tA",
  "Databases\t20\tC",
  "The average of all courses taken is B.",
];

/** What the fixtures show, made with other programs (see fixtures/README.md). */
const pictured = [
  "Transcript of Records",
  "University of Northern Lights, Kari Nordmann",
  "The average of all courses taken is B.",
];

describe("words are read off", () => {
  test("a scanned PDF, page by page and whichever way up", async () => {
    const reading = await read(await scanned(draw(), draw(1), draw(2)));
    expect(reading).toMatchObject({ format: "pdf", language: "en", pagesEstimated: false });
    expect(texts(reading)).toEqual([read1, read1, read1]);
    expect(reading.pages.map(({ source }) => source)).toEqual(["ocr", "ocr", "ocr"]);
    const [title, line] = reading.pages[0]?.lines ?? [];
    expect((title?.size ?? 0) > (line?.size ?? 0)).toBe(true);
    expect(Math.abs((line?.x ?? 0) - 71)).toBeLessThan(3);
  });

  test.each([
    ["a PNG", () => png(draw())],
    ["a PNG on its side", () => png(draw(3))],
    ["a TIFF", () => tiff([draw()])],
  ])("%s", async (_, make) => {
    const reading = await read(make());
    expect(reading).toMatchObject({ format: "image", pagesEstimated: false, language: "en" });
    expect(texts(reading)).toEqual([read1]);
    expect(reading.pages[0]?.source).toBe("ocr");
  });

  test("a TIFF, page by page, small versions of its pages left out", async () => {
    const reading = await read(tiff([draw(), draw(), draw()], [1]));
    expect(texts(reading)).toEqual([read1, read1]);
    expect(reading.pages.map(({ number }) => number)).toEqual([1, 2]);
  });

  test.each(["page.heic", "page.gif", "page.jpg"])("%s, as a telephone or program made it", async (file) => {
    const reading = await read(fixture(file), file);
    expect(reading).toMatchObject({ format: "image", pagesEstimated: false, language: "en" });
    expect(texts(reading)).toEqual([pictured]);
    expect(await read(fixture(file), file)).toEqual(reading);
  });

  test("the picture of its first page in a file of Apple Pages", async () => {
    const parts = { "Index/Document.iwa": "closed", "preview.jpg": fixture("page.jpg") };
    const reading = await read(zip(parts), "cv.pages");
    expect(reading).toMatchObject({ format: "pages", pagesEstimated: true, language: "en" });
    expect(texts(reading)).toEqual([pictured]);
  });

  test("scanned pages of the preview in a file of Apple Pages", async () => {
    const parts = { "index.xml.gz": "closed", "QuickLook/Preview.pdf": await scanned(draw()) };
    const reading = await read(zip(parts), "cv.pages");
    expect(reading).toMatchObject({ format: "pages", pagesEstimated: false });
    expect(texts(reading)).toEqual([read1]);
  });

  test("scans that were pasted into an office file, in their order", async () => {
    const media = {
      "word/media/image10.png": png(draw()),
      "word/media/image2.png": png(draw(1)),
      "word/media/logo.png": new Uint8Array(50),
    };
    const reading = await read(docx(paragraph("My certificates"), media));
    expect(reading).toMatchObject({ format: "docx", pagesEstimated: true });
    expect(texts(reading)).toEqual([["My certificates"], read1, read1]);
    expect(reading.pages.map(({ number, source }) => [number, source])).toEqual([
      [1, "text"],
      [2, "ocr"],
      [3, "ocr"],
    ]);
    const blind = documentReader({ ocr: false });
    const unread = await blind.read({ name: "a.docx", type: "", bytes: docx("", media) });
    await blind.close();
    expect(unread.pages.map(({ source }) => source)).toEqual(["none", "none"]);
  });

  test("scanned pages alone: those with text keep it", async () => {
    const document = await PDFDocument.load(await scanned(draw()));
    const [page] = await document.copyPages(
      await PDFDocument.load(typst("= A page of text\n#lorem(40)")),
      [0],
    );
    if (page) document.addPage(page);
    const { pages } = await read(await document.save());
    expect(pages.map(({ source }) => source)).toEqual(["ocr", "text"]);
    expect(pages[1]?.lines[0]?.text).toBe("A page of text");
  });
});

/** A JPEG of 16 × 8 dots, its left half black, that says how its camera was held. */
function photograph(orientation: number): Uint8Array {
  const exif = `457869660000${"49492a0008000000"}0100${"12010300010000000"}${orientation}0000000000000000`;
  const segments = [
    `ffe1${(exif.length / 2 + 2).toString(16).padStart(4, "0")}${exif}`,
    `ffdb004300${"08".repeat(64)}`,
    "ffc0000b080008001001011100",
    `ffc400140001${"00".repeat(15)}08`,
    `ffc400141001${"00".repeat(15)}00`,
    "ffda0008010100003f003f9fef",
  ];
  return Buffer.from(`ffd8${segments.join("")}ffd9`, "hex");
}

test.each([
  ["upright", 1, "left"],
  ["on its head", 3, "right"],
  ["to the left", 6, "top"],
  ["to the right", 8, "bottom"],
])("a photograph is seen as its camera was held: %s", (_, orientation, dark) => {
  const { width, height, data } = drawPicture(pdfium, photograph(orientation), "jpg", 0);
  const at = (x: number, y: number) =>
    (data[Math.floor(y * height) * width + Math.floor(x * width)] ?? 0) < 128;
  const sides = { left: at(0.1, 0.5), right: at(0.9, 0.5), top: at(0.5, 0.1), bottom: at(0.5, 0.9) };
  const across = dark === "left" || dark === "right";
  expect(width > height).toBe(across);
  const [one, other] = across ? (["left", "right"] as const) : (["top", "bottom"] as const);
  expect({ [one]: sides[one], [other]: sides[other] }).toEqual({
    [one]: dark === one,
    [other]: dark === other,
  });
});

describe("a picture without words", () => {
  const gradient = (): Raster => ({
    width: 800,
    height: 800,
    data: Uint8Array.from({ length: 640_000 }, (_, index) => 100 + ((index % 800) / 800) * 100),
    pageWidth: 400,
    pageHeight: 400,
  });
  test("stays wordless, and says so", async () => {
    const reading = await read(png(gradient()));
    expect(reading.fault).toBeUndefined();
    expect(reading.pages).toMatchObject([{ number: 1, lines: [], source: "none" }]);
    expect((await read(await scanned(gradient()))).pages).toMatchObject([{ lines: [], source: "none" }]);
  });

  test("is damaged where it is cut off", async () => {
    expect((await read(png(draw()).subarray(0, 60))).fault?.code).toBe("damaged");
    expect((await read(Buffer.from("ffd8ffe000104a46494600", "hex"))).fault?.code).toBe("damaged");
  });

  test.each([
    ["a HEIC", fixture("page.heic")],
    ["a HEIC that ends in its head", fixture("page.heic").subarray(0, 600)],
    ["a GIF", fixture("page.gif")],
  ])("is damaged where %s is cut off", async (_, whole) => {
    const reading = await read(whole.subarray(0, whole.length / 2));
    expect(reading).toMatchObject({ format: "image", pages: [], fault: { code: "damaged" } });
  });

  test("is read once a page where its pages go round in a ring, and damaged without any", async () => {
    expect((await read(tiff([gradient(), gradient()], [], 8))).pages).toHaveLength(2);
    expect((await read(Buffer.from("49492a000800000000000000", "hex"))).fault?.code).toBe("damaged");
  });

  test("is too large where it would take gigabytes to open", async () => {
    const huge = Buffer.from(png(gradient()));
    huge.writeUInt32BE(60_000, 16);
    huge.writeUInt32BE(60_000, 20);
    expect((await read(huge)).fault?.code).toBe("too-large");
    const wide = { ...gradient(), width: 60_000, height: 60_000 };
    expect((await read(tiff([wide]))).fault?.code).toBe("too-large");
    const gif = Buffer.from(fixture("page.gif"));
    gif.writeUInt16LE(60_000, 6);
    gif.writeUInt16LE(60_000, 8);
    expect((await read(gif)).fault?.code).toBe("too-large");
  });
});

test("closing cuts the reading of words off", async () => {
  const closing = documentReader();
  const outcome = closing.read({ name: "scan", type: "", bytes: png(draw()) }).then(
    () => "read",
    (error: unknown) => error,
  );
  await new Promise((resolve) => setTimeout(resolve, 500));
  await closing.close();
  expect(await outcome).toSatisfy((said: unknown) => said === "read" || said instanceof ReaderClosed);
});

test("pages beyond the cap stay without words", async () => {
  const one = documentReader({ maxScans: 1 });
  const bytes = await scanned(draw(), draw());
  const { pages } = await one.read({ name: "scan.pdf", type: "", bytes });
  await one.close();
  expect(pages.map(({ source }) => source)).toEqual(["ocr", "none"]);
});

describe("a page whose words are doubted is looked at again", () => {
  const nothing = { runs: [], letters: 0, sureLetters: 0, sureShare: 0, sideways: false };
  /** How many dots the picture had on its longer side each time, and which way up it was. */
  async function passes(words: (turn: number) => Partial<PictureWords>) {
    const seen: (readonly [dots: number, turn: number])[] = [];
    const threads = {
      run: async ({ draw: { dots = 2340, turn = 0 } }: { draw: { dots?: number; turn?: number } }) => {
        seen.push([dots, turn]);
        return {
          raster: { width: dots, height: 10, data: new Uint8Array(), pageWidth: 842, pageHeight: 10 },
        };
      },
    } as unknown as Threads;
    const ocr = {
      read: async () => ({ ...nothing, ...words(seen.at(-1)?.[1] ?? 0) }),
    } as unknown as Ocr;
    await scanReader(threads, ocr, { enabled: true, maxScans: 9 }).picture(new Uint8Array(), "png");
    // The first drawing only shows whether the picture can be opened.
    return seen.slice(1);
  }
  const slow = (patience: number) => {
    const threads = {
      run: async ({ draw: { dots } }: { draw: { dots?: number } }) => ({
        raster: {
          width: dots ?? 2340,
          height: dots ?? 2340,
          data: new Uint8Array(),
          pageWidth: 595,
          pageHeight: 842,
        },
      }),
    } as unknown as Threads;
    const run = (text: string) => ({
      text,
      x: 70,
      width: 60,
      baseline: 70,
      size: 11,
      bold: false,
      spaced: true,
    });
    const ocr = {
      read: async ({ dotsPerPoint }: { dotsPerPoint: number }) =>
        dotsPerPoint * 595 > patience ? undefined : { ...nothing, ...sure, runs: [run("Transcript")] },
    } as unknown as Ocr;
    return scanReader(threads, ocr, { enabled: true, maxScans: 9 }).picture(new Uint8Array(), "png");
  };
  test("a page that takes too long is read from a quarter of its dots", async () => {
    const [page] = (await slow(2000)).pages;
    expect(page).toMatchObject({ source: "ocr", lines: [{ text: "Transcript" }] });
    expect(page?.passing).toBeUndefined();
  });
  test("a page whose words take too long even so is worth another try", async () => {
    expect((await slow(100)).pages).toMatchObject([{ source: "none", lines: [], passing: true }]);
  });

  const doubted = { letters: 300, sureLetters: 10, sureShare: 0.03 };
  const sure = { letters: 300, sureLetters: 280, sureShare: 0.93 };

  test.each([
    ["not at all without letters", () => ({}), [[2340, 0]]],
    ["not where they are sure", () => sure, [[2340, 0]]],
    [
      "once and small, where it is as doubted on its head",
      () => doubted,
      [
        [2340, 0],
        [1170, 2],
      ],
    ],
    [
      "in full where it stood on its head",
      (turn: number) => (turn === 2 ? sure : doubted),
      [
        [2340, 0],
        [1170, 2],
        [2340, 2],
      ],
    ],
    [
      "twice and small, where it lies on its side either way",
      () => ({ ...doubted, sideways: true }),
      [
        [2340, 0],
        [1170, 1],
        [1170, 3],
      ],
    ],
  ])("%s", async (_, words, expected) => expect(await passes(words)).toEqual(expected));
});
