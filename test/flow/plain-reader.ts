import type { DocumentReader } from "../../shared/ports.ts";

/** Reads text as one page of lines, in the way of a reader and without its threads. */
export const plainReader: DocumentReader = {
  async read({ bytes }) {
    const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
    return {
      format: "txt",
      pages: [
        {
          number: 1,
          width: 0,
          height: 0,
          lines: lines
            .map((text, index) => ({
              text,
              x: 0,
              y: index * 12,
              width: text.length * 6,
              height: 12,
              size: 0,
              bold: false,
            }))
            .filter(({ text }) => text.trim() !== ""),
          language: "en",
          source: "text",
        },
      ],
      pagesEstimated: true,
      language: "en",
      bookmarks: [],
    };
  },
};
