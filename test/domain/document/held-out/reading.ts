import type { Line, Page, Reading } from "../../../../shared/domain/document/reading.ts";

export interface Style {
  readonly font: string;
  readonly size: number;
}

/** A reading as of a PDF from the notation of `made.ts`. */
export function readingOf(
  text: string,
  language: string | undefined,
  style: Style = { font: "Times", size: 11 },
): Reading {
  const pages = text.split("\f").map((page, index) => pageOf(page, index + 1, language, style));
  return { format: "pdf", pages, pagesEstimated: false, ...(language ? { language } : {}), bookmarks: [] };
}

function pageOf(text: string, number: number, language: string | undefined, style: Style): Page {
  const lines: Line[] = [];
  let y = 70;
  for (const raw of text.split("\n")) {
    const large = raw.startsWith("# ");
    const bold = raw.startsWith("## ");
    const plain = raw.replace(/^##? /, "").replaceAll("|", "\t");
    if (plain.trim() === "") continue;
    for (const part of wrapped(plain)) {
      const size = large ? style.size * 1.6 : bold ? style.size * 1.1 : style.size;
      lines.push({
        text: part,
        x: 70,
        y,
        width: part.length * size * 0.5,
        height: size,
        size,
        bold: large || bold,
        font: style.font,
      });
      y += size * 1.35;
    }
  }
  return { number, width: 595, height: 842, lines, ...(language ? { language } : {}), source: "text" };
}

/** Long lines broken as on paper, so that phrases run over lines. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line.length + word.length > 92 && !text.includes("\t")) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Several readings as the pages of one file. */
export function joined(readings: readonly Reading[], language: string): Reading {
  const pages = readings
    .flatMap((reading) => reading.pages)
    .map((page, index) => ({ ...page, number: index + 1 }));
  return { format: "pdf", pages, pagesEstimated: false, language, bookmarks: [] };
}
