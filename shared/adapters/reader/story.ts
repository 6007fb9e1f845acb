import type { FlowLine } from "./flow.ts";

/** How letters look, as far as a format says. */
export interface LetterStyle {
  readonly size?: number;
  readonly bold?: boolean;
}

interface Paragraph {
  text: string;
  /** Letters by size. */
  readonly sizes: Map<number, number>;
  boldLetters: number;
  letters: number;
  readonly bullet: boolean;
}

/**
 * Puts together the story of an office file (its body, a header …) as pages of
 * lines, from what a walk over its elements meets.
 */
export class Story {
  readonly pages: FlowLine[][] = [[]];
  readonly #paragraphs: Paragraph[] = [];
  readonly #rows: FlowLine[][][] = [];
  readonly #cells: FlowLine[][] = [];

  openParagraph(bullet = false): void {
    this.#paragraphs.push({ text: "", sizes: new Map(), boldLetters: 0, letters: 0, bullet });
  }

  /** Makes the open paragraph an item of a list. */
  mark(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph) this.#paragraphs.push({ ...paragraph, bullet: true });
  }

  /** What the open paragraph says so far. */
  get said(): string {
    return this.#paragraphs.at(-1)?.text ?? "";
  }

  write(text: string, { size = 0, bold = false }: LetterStyle): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph) return;
    paragraph.text += text;
    paragraph.sizes.set(size, (paragraph.sizes.get(size) ?? 0) + text.length);
    paragraph.letters += text.length;
    if (bold) paragraph.boldLetters += text.length;
  }

  closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph) this.#put(linesOf(paragraph));
  }

  /** A new page begins here, also in the midst of a paragraph; not inside tables. */
  breakPage(): void {
    if (this.#rows.length > 0) return;
    const paragraph = this.#paragraphs.pop();
    if (paragraph) {
      this.#put(linesOf(paragraph));
      this.openParagraph();
    }
    if (this.pages.at(-1)?.some(({ text }) => text.trim() !== "")) this.pages.push([]);
  }

  openRow(): void {
    this.#rows.push([]);
  }

  openCell(): void {
    this.#cells.push([]);
  }

  closeCell(): void {
    const cell = this.#cells.pop();
    if (cell) this.#rows.at(-1)?.push(cell.filter(({ text }) => text.trim() !== ""));
  }

  closeRow(): void {
    const row = this.#rows.pop();
    if (row) this.#put(rowLines(row));
  }

  #put(lines: readonly FlowLine[]): void {
    (this.#cells.at(-1) ?? this.pages.at(-1))?.push(...lines);
  }
}

function linesOf({ text, sizes, boldLetters, letters, bullet }: Paragraph): FlowLine[] {
  const [size] = [...sizes].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0]);
  const bold = boldLetters > letters / 2;
  const marked = bullet && text.trim() !== "" ? `• ${text}` : text;
  return marked.split("\n").map((line) => ({ text: line, size, bold }));
}

/** Lines of a cell that are still one entry of a table: more are a column of a layout. */
const entryLines = 2;

/**
 * A row of a table as one line with tabs. Where one cell alone goes on, as an entry
 * beside its date, its lines follow. Where several do, the table lays out columns.
 */
function rowLines(cells: readonly (readonly FlowLine[])[]): FlowLine[] {
  const longest = Math.max(0, ...cells.map((cell) => cell.length));
  const going = cells.filter((cell) => cell.length > 1);
  if (longest > entryLines && going.length > 1) return cells.flat();
  const first = cells.find((cell) => cell.length > 0)?.[0];
  if (!first) return [];
  const goesOn = longest > entryLines;
  const words = cells.map((cell) =>
    (goesOn ? (cell[0]?.text ?? "") : cell.map(({ text }) => text.trim()).join(" ")).trim(),
  );
  const bold = cells.every((cell) => cell.every((line) => line.bold));
  const rest = goesOn ? (going[0] ?? []).slice(1) : [];
  return [{ text: words.join("\t"), size: first.size, bold }, ...rest];
}
