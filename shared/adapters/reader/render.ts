import type { Page } from "../../domain/document/reading.ts";
import type { DocumentReader } from "../../ports.ts";
import { drawnPictures } from "./pixels.ts";
import { sniff } from "./sniff.ts";
import type { Threads } from "./threads.ts";

/** A page's picture, and where it can't be drawn nothing. */
export interface PageRenderer {
  /**
   * Draws a page as it was read: upright, in grey, so that what is drawn on it has the only
   * colour. Lines of the page stand on it at their place.
   *
   * @param page of this file's reading
   * @param scale dots to a point of an A4 sheet; the longer side of any page gets as many as its
   * @returns PNG; undefined for a format without pages, and for a page that can't be drawn in time
   */
  render(
    file: Parameters<DocumentReader["read"]>[0],
    page: Pick<Page, "number" | "turn">,
    scale: number,
  ): Promise<Uint8Array | undefined>;
}

/** Points of A4's longer side. */
const sheet = 842;

/** @param deadlineMs that one page may take */
export function pageRenderer(threads: Threads, deadlineMs: number): PageRenderer {
  return {
    async render(file, { number, turn = 0 }, scale) {
      const { format, detail } = await sniff(file);
      // Of other pictures, such as TIFF, the words alone are known.
      const of = format === "pdf" ? format : drawnPictures.find((kind) => kind === detail);
      if (!of) return undefined;
      const dots = Math.max(1, Math.round(sheet * scale));
      const task = { of, bytes: file.bytes, page: number - 1, turn, dots };
      const answer = await threads.run({ show: task }, deadlineMs);
      return "png" in answer ? answer.png : undefined;
    },
  };
}
