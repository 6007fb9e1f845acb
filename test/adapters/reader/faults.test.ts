import { afterAll, describe, expect, test } from "vitest";
import { documentReader } from "../../../shared/adapters/reader/reader.ts";
import { ReaderClosed } from "../../../shared/adapters/reader/unreadable.ts";
import {
  ascii,
  docx,
  encrypted,
  formBomb,
  odt,
  pagePdf,
  paragraph,
  rawPdf,
  texts,
  typst,
  zip,
} from "./make.ts";

const reader = documentReader({
  ocr: false,
  deadlineMs: 8000,
  maxPages: 20,
  maxBytes: 2_000_000,
  maxPageChars: 5000,
  maxChars: 20_000,
});
afterAll(() => reader.close());
const read = (bytes: Uint8Array, name = "file", type = "application/octet-stream") =>
  reader.read({ name, type, bytes });

const letter = typst("Dear committee, #lorem(400)");
const compound = (name: string) =>
  Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(504),
    Buffer.from(name, "utf16le"),
    Buffer.alloc(1000),
  ]);
/** The same zip, its directory saying that every part is small. */
function lying(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf("PK\u0001\u0002"); at >= 0; at = copy.indexOf("PK\u0001\u0002", at + 1))
    copy.writeUInt32LE(100, at + 24);
  return copy;
}

describe("what can't be read is named", () => {
  test.each<readonly [string, string, () => Uint8Array | Promise<Uint8Array>]>([
    ["empty-file", "no bytes", () => new Uint8Array()],
    ["damaged", "a PDF cut in half", () => letter.subarray(0, letter.length / 2)],
    ["damaged", "a PDF of a header alone", () => ascii("%PDF-1.7\n")],
    [
      "damaged",
      "a PDF whose pages are in a ring",
      () => rawPdf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R] /Count 1 >>"]),
    ],
    ["encrypted", "a PDF behind a password", () => encrypted(letter, "user", "owner")],
    [
      "too-large",
      "a PDF of more pages than are read",
      () => typst("#for _ in range(21) [a #pagebreak(weak: true)]"),
    ],
    [
      "too-large",
      "a PDF with more letters on a page than a page holds",
      () => typst("#set page(height: 90cm)\n#lorem(2000)"),
    ],
    [
      "too-large",
      "a PDF of more letters than any document has",
      () => typst("#for _ in range(8) [#lorem(500) #pagebreak(weak: true)]"),
    ],
    ["too-large", "a text of more letters than any document has", () => ascii("word ".repeat(4001))],
    [
      "too-large",
      "a DOCX of more letters than any document has",
      () => docx(paragraph("word ".repeat(4001))),
    ],
    ["too-large", "a PDF of forms within forms", formBomb],
    [
      "too-large",
      "more bytes than are read",
      () => Buffer.concat([ascii("%PDF-1.7\n"), Buffer.alloc(2_000_000)]),
    ],
    ["damaged", "a DOCX cut in half", () => docx(paragraph("word ".repeat(3000))).subarray(0, 300)],
    [
      "damaged",
      "a DOCX without its text",
      () => zip({ "[Content_Types].xml": "<x/>", "word/document.xml.bak": "", "word/document.xml": "" }),
    ],
    ["too-large", "a DOCX that unpacks to 60 MB", () => docx(paragraph(" ".repeat(60_000_000)))],
    ["too-large", "an ODT that unpacks to 60 MB", () => odt(" ".repeat(60_000_000))],
    ["damaged", "a DOCX of tables within tables", () => docx("<w:tbl>".repeat(2000))],
    ["encrypted", "a newer office file behind a password", () => compound("EncryptedPackage")],
    ["wrong-format", "an old spreadsheet", () => compound("Workbook")],
    [
      "wrong-format",
      "a spreadsheet",
      () => zip({ "[Content_Types].xml": "<x/>", "xl/workbook.xml": "<x/>" }),
    ],
    [
      "wrong-format",
      "a program",
      () => Buffer.concat([Buffer.from("MZ\u0090\u0000\u0003"), Buffer.alloc(200)]),
    ],
    [
      "wrong-format",
      "bytes by chance",
      () => Uint8Array.from({ length: 400 }, (_, index) => (index * 7919) % 256),
    ],
    ["empty-file", "a DOCX without words or pictures", () => docx(paragraph(" "))],
    ["empty-file", "blank text", () => ascii(" \n\t\n ")],
  ])("%s: %s", async (code, _, make) => {
    const reading = await read(await make());
    expect(reading.fault?.code).toBe(code);
    expect(reading.fault?.detail).toMatch(/^[A-Z].*\.$/);
    expect(reading.pages).toEqual([]);
  });

  test("a zip that lies about its sizes costs no more than it says", async () => {
    const reading = await read(lying(docx(paragraph("x".repeat(40_000_000)))));
    const letters = texts(reading).flat().join("").length;
    expect(reading.fault?.code === "damaged" || letters <= 100).toBe(true);
  });

  test.each([
    ["braces of an RTF", `{\\rtf1 ${"{".repeat(300_000)}deep`],
    ["elements of an HTML page", `<html>${"<div>".repeat(100_000)}deep`],
    ["quotes of Markdown", `${"> ".repeat(100_000)}deep`],
    ["stars of Markdown", `a ${"*".repeat(50_000)}b`],
  ])("nesting is survived: %s", async (_, source) => {
    const reading = await read(ascii(source), "x.md");
    expect(["damaged", "too-large", undefined]).toContain(reading.fault?.code);
  });

  test("one file that overruns its time costs the others nothing", async () => {
    const readings = await Promise.all([
      read(formBomb()),
      read(letter),
      read(formBomb()),
      read(ascii("Jo Roe")),
      read(letter),
    ]);
    expect(readings.map(({ fault }) => fault?.code)).toEqual([
      "too-large",
      undefined,
      "too-large",
      undefined,
      undefined,
    ]);
    expect(readings[4]).toEqual(readings[1]);
  });

  test("a file that overruns its time is said to have done so", async () => {
    const hasty = documentReader({ ocr: false, deadlineMs: 1 });
    const reading = await hasty.read({ name: "a.pdf", type: "", bytes: letter });
    await hasty.close();
    expect(reading.fault).toMatchObject({
      code: "too-large",
      detail: expect.stringContaining("longer than"),
    });
  });
});

test("closing cuts reads off without saying anything of their files", async () => {
  const closing = documentReader({ ocr: false });
  const reads = [letter, letter, letter, formBomb()].map((bytes) =>
    closing.read({ name: "a", type: "", bytes }),
  );
  const outcomes = Promise.allSettled(reads);
  await closing.close();
  for (const outcome of await outcomes)
    expect(outcome.status === "rejected" ? outcome.reason : outcome.value.fault).toSatisfy(
      (said: unknown) => said === undefined || said instanceof ReaderClosed,
    );
  await expect(closing.read({ name: "a", type: "", bytes: letter })).rejects.toThrow(ReaderClosed);
});

describe("what a file is, its bytes say", () => {
  test.each<readonly [string, string, string, Uint8Array]>([
    ["pdf", "cv.docx", "application/msword", letter],
    ["docx", "cv.pdf", "application/pdf", docx(paragraph("Jo"))],
    ["odt", "cv.doc", "application/octet-stream", odt("<text:p>Jo</text:p>")],
    ["rtf", "cv.doc", "application/msword", ascii("{\\rtf1 Jo}")],
    ["html", "cv.doc", "application/msword", ascii("<html><body>Jo</body></html>")],
    ["txt", "cv.pdf", "application/pdf", ascii("Jo Roe, no PDF at all")],
    ["txt", "notes", "", ascii("a < b and <p> is a tag")],
    ["md", "cv.md", "text/plain", ascii("# Jo")],
  ])("%s in a file named %s", async (format, name, type, bytes) => {
    const reading = await read(bytes, name, type);
    expect({ format: reading.format, fault: reading.fault }).toEqual({ format, fault: undefined });
  });
});

test("the same bytes give the same reading, whatever was read between", async () => {
  const files = [
    letter,
    docx(paragraph("Jo Roe")),
    ascii("{\\rtf1 Jo\\par Roe}"),
    pagePdf("BT /F1 12 Tf 9 9 Td (Jo) Tj ET"),
  ];
  const first = await Promise.all(files.map((bytes) => read(bytes)));
  const again = await Promise.all(files.toReversed().map((bytes) => read(bytes)));
  expect(again.toReversed()).toEqual(first);
});
