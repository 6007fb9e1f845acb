import type { Reading } from "./reading.ts";

/** Points; of no font, only so that lines stand below each other. */
const lineHeight = 12;

/** A text as a reading: one page, a line for each of its lines. Nothing of it is guessed, its language neither. */
export function plainReading(text: string): Reading {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line, index) => ({
      text: line.trimEnd(),
      x: 0,
      y: index * lineHeight,
      width: 0,
      height: lineHeight,
      size: 0,
      bold: false,
    }))
    .filter((line) => line.text !== "");
  return {
    format: "txt",
    pages: [{ number: 1, width: 0, height: 0, lines, source: "text" }],
    pagesEstimated: true,
    bookmarks: [],
  };
}
