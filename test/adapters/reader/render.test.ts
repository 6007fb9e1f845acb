import { readFileSync } from "node:fs";
import { decode } from "fast-png";
import { afterAll, describe, expect, test } from "vitest";
import { documentReader } from "../../../shared/adapters/reader/reader.ts";
import { ascii, docx, pagePdf, paragraph, rawPdf } from "./make.ts";

const reader = documentReader({ ocr: false });
afterAll(() => reader.close());

const file = (bytes: Uint8Array, name = "a.pdf") => ({ name, type: "", bytes });

/** Dark dots within a rectangle of shares of the picture. */
function ink(png: Uint8Array, x: number, y: number, width: number, height: number): number {
  const picture = decode(png);
  let dark = 0;
  for (let row = Math.floor(y * picture.height); row < (y + height) * picture.height; row += 1)
    for (let column = Math.floor(x * picture.width); column < (x + width) * picture.width; column += 1)
      if ((picture.data[row * picture.width + column] ?? 255) < 128) dark += 1;
  return dark;
}

const words = "BT /F1 24 Tf 72 700 Td (Curriculum Vitae of somebody) Tj ET";
const sideways = "BT /F1 24 Tf 0 1 -1 0 100 200 Tm (Curriculum Vitae of somebody) Tj ET";
const headlong = "BT /F1 24 Tf -1 0 0 -1 500 200 Tm (Curriculum Vitae of somebody) Tj ET";

describe("a page is drawn as it was read: its words stand where its lines say", () => {
  test.each([
    ["upright", pagePdf(words)],
    ["shown on its side, and written so that it is upright then", pagePdf(sideways, { page: "/Rotate 90" })],
    ["written upright and shown on its side", pagePdf(words, { page: "/Rotate 90" })],
    ["written upwards", pagePdf(sideways)],
    ["written upside down", pagePdf(headlong)],
    ["cropped", pagePdf(words, { page: "/CropBox [50 300 550 800]" })],
  ])("%s", async (_, bytes) => {
    const reading = await reader.read(file(bytes));
    const page = reading.pages[0]!;
    const line = page.lines[0]!;
    expect(line.text).toBe("Curriculum Vitae of somebody");
    const png = (await reader.render(file(bytes), page, 1))!;
    const { width, height } = decode(png);
    expect(width / height).toBeCloseTo(page.width / page.height, 1);
    const box = [
      line.x / page.width,
      line.y / page.height,
      line.width / page.width,
      line.height / page.height,
    ];
    const inside = ink(png, ...(box as [number, number, number, number]));
    const all = ink(png, 0, 0, 1, 1);
    expect(all).toBeGreaterThan(100);
    expect(inside / all).toBeGreaterThan(0.9);
  });
});

test.each(["page.heic", "page.gif", "page.jpg"])(
  "the words read off %s stand on its picture",
  async (name) => {
    const own = documentReader();
    const of = file(readFileSync(new URL(`fixtures/${name}`, import.meta.url)), name);
    const page = (await own.read(of)).pages[0]!;
    const png = (await own.render(of, page, 1))!;
    await own.close();
    const inside = page.lines.map(({ x, y, width, height }) =>
      ink(png, x / page.width, y / page.height, width / page.width, height / page.height),
    );
    expect(inside.length).toBeGreaterThan(2);
    expect(inside.filter((dots) => dots < 10)).toEqual([]);
    expect(inside.reduce((sum, dots) => sum + dots, 0) / ink(png, 0, 0, 1, 1)).toBeGreaterThan(0.6);
  },
);

test("a scale gives as many dots, and a poster no more than a sheet", async () => {
  const poster = rawPdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 8000 6000] >>",
  ]);
  const sizes = await Promise.all(
    [pagePdf(words), poster].map(async (bytes) =>
      decode((await reader.render(file(bytes), { number: 1 }, 1.5))!),
    ),
  );
  expect(sizes.map(({ width, height }) => [width, height])).toEqual([
    [893, 1263],
    [1263, 947],
  ]);
});

test("the same page gives the same bytes", async () => {
  const [one, other] = await Promise.all(
    [1, 2].map(() => reader.render(file(pagePdf(words)), { number: 1 }, 1)),
  );
  expect(Buffer.from(one!).equals(Buffer.from(other!))).toBe(true);
});

test.each([
  ["a format without pages", file(docx(paragraph("Words.")), "a.docx"), 1],
  ["a page that is not there", file(pagePdf(words)), 9],
  ["a damaged PDF", file(ascii("%PDF-1.7 and no more")), 1],
  ["an empty file", file(new Uint8Array()), 1],
  ["no document", file(Uint8Array.of(0, 1, 2, 3, 0, 255), "a.bin"), 1],
])("%s has no picture", async (_, of, number) => {
  expect(await reader.render(of, { number }, 1)).toBeUndefined();
});
