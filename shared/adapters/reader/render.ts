import type { Page } from "../../domain/document/reading.ts";
import type { DocumentReader } from "../../ports.ts";
import { sniff } from "./sniff.ts";
import type { Threads } from "./threads.ts";
import type { DrawTask } from "./worker.ts";

/** A page's picture, and where it can't be drawn nothing. */
export interface PageRenderer {
  /**
   * Draws a page as it was read: upright, in grey, so that what is drawn on it has the only
   * colour. Lines of the page stand on it at their place.
   *
   * @param page of this file's reading
   * @param scale dots to a point; fewer for a page larger than a sheet
   * @returns PNG; undefined for a format without pages, and for a page that can't be drawn in time
   */
  render(
    file: Parameters<DocumentReader["read"]>[0],
    page: Pick<Page, "number" | "turn">,
    scale: number,
  ): Promise<Uint8Array | undefined>;
}

/** Points of A4's longer side: a poster gets no more dots than a sheet. */
const sheet = 842;
/** Formats that are drawn; of other pictures the words alone are known. */
const drawn: Readonly<Record<string, DrawTask["of"]>> = {
  pdf: "pdf",
  jpg: "jpg",
  png: "png",
  gif: "gif",
  heic: "heic",
};

/** @param deadlineMs that one page may take */
export function pageRenderer(threads: Threads, deadlineMs: number): PageRenderer {
  return {
    async render(file, { number, turn = 0 }, scale) {
      const { format, detail } = await sniff(file);
      const of = drawn[format === "image" ? (detail ?? "") : format];
      if (!of) return undefined;
      const dots = Math.max(1, Math.round(sheet * scale));
      const task = { of, bytes: file.bytes, page: number - 1, turn, dots };
      const answer = await threads.run({ show: task }, deadlineMs);
      return "png" in answer ? answer.png : undefined;
    },
  };
}
