import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { decode } from "fast-png";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Application, StoredDocument } from "../../shared/domain/application.ts";
import { bytesOf } from "../../shared/adapters/content.ts";
import { mailReader } from "../../shared/adapters/mail/reader.ts";
import { memoryBlobs } from "../../shared/adapters/memory/blobs.ts";
import { drawing } from "../../shared/adapters/reader/draw.ts";
import { documentReader } from "../../shared/adapters/reader/reader.ts";
import { papers } from "../../shared/flow/papers.ts";
import type { Draw } from "../../shared/ports.ts";

/** A sample's mail with the pages of its PDFs, read and drawn by the real reader. */
const sample = "samples/mail/02-ghent-missing-transcripts.eml";
const blobs = memoryBlobs();
const reader = documentReader();
const drawn: Parameters<Draw>[0][] = [];
const draw: Draw = (asked) => {
  drawn.push(asked);
  return drawing(blobs, reader)(asked);
};
const looked = papers({ blobs, postings: new Map(), draw });

const application = { id: "case", posting: "none", applicant: { email: "a@example.org" } } as Application;
const documents: StoredDocument[] = [];

beforeAll(async () => {
  await using mail = await mailReader().read(createReadStream(sample));
  const { message, contents } = mail;
  for (const { file, sha256, type } of message.attachments) {
    const content = contents.get(sha256);
    if (!content) continue;
    const bytes = await bytesOf(content);
    documents.push({ file, sha256, type, bytes: bytes.length, origin: "part", rawKey: "", receivedAt: "" });
    await blobs.put(`applications/case/documents/${sha256}`, bytes);
    const reading = await reader.read({ name: file, type, bytes });
    await blobs.put(
      `applications/case/readings/${sha256}.json`,
      new TextEncoder().encode(JSON.stringify(reading)),
    );
  }
});
afterAll(() => reader.close());

const pdf = () => documents.find(({ file }) => file.endsWith(".pdf")) as StoredDocument;

describe("a page's picture", () => {
  test("has the width asked for or the next, and the page's own shape", async () => {
    const png = await looked.picture(application, pdf(), 1, 700);
    const { width, height } = decode(png ?? new Uint8Array());
    expect(width).toBeGreaterThanOrEqual(715);
    expect(width).toBeLessThanOrEqual(725);
    expect(height / width).toBeCloseTo(Math.SQRT2, 1);
  });

  test("is drawn once, also for two who ask at the same moment, and then kept", async () => {
    drawn.length = 0;
    const asked = () => looked.picture(application, pdf(), 1, 240);
    const [one, other] = await Promise.all([asked(), asked()]);
    expect(drawn).toHaveLength(1);
    expect(await asked()).toEqual(one);
    expect(other).toEqual(one);
    expect(drawn).toHaveLength(1);
    // Erasing the application is deleting its prefix: the picture lies there too.
    expect(drawn[0]?.into).toMatch(/^applications\/case\/pictures\//);
  });

  test.each([
    ["a page that the document has not", () => ({ document: pdf(), page: 99 })],
    [
      "a document that was not read yet",
      () => ({ document: { ...pdf(), sha256: createHash("sha256").digest("hex") }, page: 1 }),
    ],
  ])("is none for %s, and nothing is drawn for it", async (_, of) => {
    drawn.length = 0;
    const { document, page } = of();
    expect(await looked.picture(application, document, page, 240)).toBeUndefined();
    expect(drawn).toEqual([]);
  });

  test("has the words that are marked where they are marked", async () => {
    let words = 0;
    for (const document of documents.filter(({ file }) => file.endsWith(".pdf"))) {
      const page = await looked.page(application, document, 1);
      const png = decode((await looked.picture(application, document, 1, 1440)) ?? new Uint8Array());
      expect(page?.marks.length).toBeGreaterThan(2);
      for (const { boxes, quote } of page?.marks ?? [])
        for (const box of boxes) {
          // Ink stands in every box, and where the words begin and end.
          expect([quote, inkIn(png, box) > 0.03]).toEqual([quote, true]);
          words += 1;
        }
    }
    expect(words).toBeGreaterThan(15);
  });
});

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Share of dark dots in a box. */
function inkIn({ width, height, data }: ReturnType<typeof decode>, box: Box): number {
  let [dark, all] = [0, 0];
  for (let y = Math.floor(box.y * height); y < (box.y + box.height) * height; y += 1)
    for (let x = Math.floor(box.x * width); x < (box.x + box.width) * width; x += 1) {
      all += 1;
      if (Number(data[y * width + x]) < 128) dark += 1;
    }
  return all === 0 ? 0 : dark / all;
}

test("a page is told with its words, its kind and why", async () => {
  const page = await looked.page(application, pdf(), 1);
  expect(page?.page.lines.length).toBeGreaterThan(10);
  for (const { lines, quote, boxes } of page?.marks ?? []) {
    const told = lines.map(({ line, from, to }) => page?.page.lines[line]?.text.slice(from, to)).join("");
    expect(told.replaceAll(/\s/g, "")).toBe(quote.replaceAll(/\s/g, ""));
    for (const { x, y, width, height } of boxes) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(1.0001);
    }
  }
});
