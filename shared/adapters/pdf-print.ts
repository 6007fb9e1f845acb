import { createRequire } from "node:module";
import { setImmediate } from "node:timers/promises";
import Pdf from "pdfkit";
import type { Printed, PrintedCell, PrintedColumn, Tone } from "../domain/notice/printed.ts";
import type { Print } from "../ports.ts";

/**
 * Prints reports on A4, upright or, where there are many columns, across. The font is
 * Source Sans 3 (SIL Open Font License): Latin, Greek, Cyrillic and Vietnamese.
 */
export const printPdf: Print = (printed) =>
  new Promise((done, fail) => {
    const fonts = fontFiles();
    const document = new Pdf({
      size: "A4",
      layout: printed.columns.length > mostUpright ? "landscape" : "portrait",
      margins: { top: margin, bottom: margin, left: margin, right: margin },
      font: fonts.regular,
      lang: printed.language,
      displayTitle: true,
      info: {
        Title: printed.title,
        CreationDate: new Date(printed.at),
        Producer: "Dossier",
        Creator: "Dossier",
      },
      // Pages are numbered once it is known how many there are.
      bufferPages: true,
    });
    const chunks: Buffer[] = [];
    document.on("data", (chunk: Buffer) => chunks.push(chunk));
    document.on("end", () => done(new Uint8Array(Buffer.concat(chunks))));
    document.on("error", fail);
    new Page(document, printed, fonts).print().then(() => document.end(), fail);
  });

/** Points of 1/72 inch. */
const margin = 40;
const footHeight = 24;
const mostUpright = 7;
const gap = 6;

const ink = "#1f2933";
const quiet = "#5a6672";
const rule = "#d8dde3";
const tones: Readonly<Record<Tone, string>> = {
  good: "#1a7340",
  bad: "#b3261e",
  look: "#8a5a00",
  quiet,
};

type Fonts = ReturnType<typeof fontFiles>;

function fontFiles() {
  const { resolve } = createRequire(import.meta.url);
  const folder = "@expo-google-fonts/source-sans-3";
  return {
    regular: resolve(`${folder}/400Regular/SourceSans3_400Regular.ttf`),
    bold: resolve(`${folder}/600SemiBold/SourceSans3_600SemiBold.ttf`),
  };
}

/** What pdfkit keeps of an embedded font, and its types leave out. */
interface Font {
  readonly font?: { hasGlyphForCodePoint(point: number): boolean };
}

/** The table, page after page. */
class Page {
  readonly #document: PDFKit.PDFDocument;
  readonly #printed: Printed;
  readonly #fonts: Fonts;
  readonly #columns: readonly (PrintedColumn & { readonly x: number; readonly width: number })[];
  #y = margin;

  constructor(document: PDFKit.PDFDocument, printed: Printed, fonts: Fonts) {
    this.#document = document;
    this.#fonts = fonts;
    this.#printed = printed;
    const width = document.page.width - 2 * margin;
    const shares = printed.columns.reduce((sum, { share }) => sum + share, 0);
    let x = margin;
    this.#columns = printed.columns.map((column) => {
      const placed = { ...column, x, width: (width * column.share) / shares - gap };
      x += placed.width + gap;
      return placed;
    });
  }

  async print(): Promise<void> {
    const { title, subtitle, lines, rows } = this.#printed;
    this.#say(subtitle, 10, "bold", quiet);
    this.#say(title, 17, "bold", ink);
    this.#y += 4;
    for (const line of lines) this.#say(line, 10, "regular", ink);
    this.#y += 10;
    this.#head();
    for (const [index, row] of rows.entries()) {
      this.#row(row);
      // Mail goes on being received meanwhile.
      if (index % 50 === 49) await setImmediate();
    }
    this.#feet();
  }

  /** A paragraph over the whole width. */
  #say(text: string, size: number, font: "regular" | "bold", colour: string): void {
    const width = this.#document.page.width - 2 * margin;
    const words = this.#printable(text, font);
    this.#document.font(this.#fonts[font]).fontSize(size).fillColor(colour);
    this.#document.text(words, margin, this.#y, { width });
    this.#y = this.#document.y + 2;
  }

  #head(): void {
    const document = this.#document.font(this.#fonts.bold).fontSize(8).fillColor(quiet);
    const titles = this.#columns.map(({ title }) => this.#printable(title, "bold"));
    const heights = this.#columns.map(({ width }, at) =>
      document.heightOfString(titles[at] ?? "", { width }),
    );
    const height = Math.max(...heights);
    for (const [at, { x, width }] of this.#columns.entries())
      document.text(titles[at] ?? "", x, this.#y + height - (heights[at] ?? 0), { width });
    this.#y += height + 3;
    this.#line("#9aa5b1");
  }

  #row(cells: readonly PrintedCell[]): void {
    const blocks = this.#columns.map(({ width }, at) => {
      const { text = "", address, note, tone } = cells[at] ?? {};
      const words = this.#printable(text, "regular", address);
      const small = [address === words ? "" : address, note]
        .filter((part) => part !== undefined && part !== "")
        .map((part) => this.#printable(part ?? "", "regular"))
        .join(" · ");
      const first = this.#document.font(this.#fonts.regular).fontSize(9).heightOfString(words, { width });
      const second = small ? this.#document.fontSize(7.5).heightOfString(small, { width }) : 0;
      return { words, small, first, height: first + second, colour: tone ? tones[tone] : ink };
    });
    const height = Math.max(...blocks.map((block) => block.height), 10) + 7;
    if (this.#y + height > this.#document.page.height - margin - footHeight) {
      this.#document.addPage();
      this.#y = margin;
      this.#head();
    }
    const top = this.#y + 3;
    this.#document.font(this.#fonts.regular);
    for (const [at, { words, small, first, colour }] of blocks.entries()) {
      const { x = margin, width = 0 } = this.#columns[at] ?? {};
      this.#document.fontSize(9).fillColor(colour).text(words, x, top, { width });
      if (small)
        this.#document
          .fontSize(7.5)
          .fillColor(quiet)
          .text(small, x, top + first, { width });
    }
    this.#y += height;
    this.#line(rule);
  }

  #line(colour: string): void {
    this.#document
      .moveTo(margin, this.#y)
      .lineTo(this.#document.page.width - margin, this.#y)
      .lineWidth(0.5)
      .strokeColor(colour)
      .stroke();
  }

  #feet(): void {
    const { foot, page } = this.#printed;
    const { start, count } = this.#document.bufferedPageRange();
    for (let at = start; at < start + count; at += 1) {
      this.#document.switchToPage(at);
      const width = this.#document.page.width - 2 * margin;
      const y = this.#document.page.height - margin - 8;
      // Below the margin pdfkit would begin a page of its own.
      this.#document.page.margins.bottom = 0;
      this.#document.font(this.#fonts.regular).fontSize(7.5).fillColor(quiet);
      this.#document.text(foot, margin, y, { width: width - 70, lineBreak: false, ellipsis: true });
      this.#document.text(page(at - start + 1, count), margin, y, {
        width,
        align: "right",
        lineBreak: false,
      });
    }
  }

  /** Text with letters that the font has: else what stands for it, else `?` for each that it lacks. */
  #printable(text: string, font: "regular" | "bold", otherwise?: string): string {
    const { font: glyphs } = (this.#document.font(this.#fonts[font]) as unknown as Record<"_font", Font>)[
      "_font"
    ];
    const has = (letter: string) => glyphs?.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0) ?? true;
    const plain = text.normalize("NFC").replaceAll(/\s+/gu, " ");
    if ([...plain].every(has)) return plain;
    if (otherwise !== undefined && otherwise !== text) return this.#printable(otherwise, font);
    return [...plain].map((letter) => (has(letter) ? letter : "?")).join("");
  }
}
