import type { Application, StoredDocument } from "../domain/application.ts";
import { markedPage } from "../domain/document/evidence-marks.ts";
import { explain } from "../domain/document/explain.ts";
import type { Explanation } from "../domain/document/explain.ts";
import type { Page, Reading } from "../domain/document/reading.ts";
import type { Blobs, Draw, Postings } from "../ports.ts";
import { keptReading } from "./documents.ts";
import { keyIn } from "./keys.ts";

/** Widths in dots that pictures have: each is made once, so that nobody fills the store with sizes. */
export const pictureWidths = [240, 480, 720, 960, 1440] as const;
/** Points of A4's longer side: what a drawing's scale counts from. */
const sheet = 842;

export interface PapersDependencies {
  readonly blobs: Blobs;
  readonly postings: Postings;
  readonly draw: Draw;
}

export type Papers = ReturnType<typeof papers>;

/** An application's documents as people look at them: what was read on each page, where, and its picture. */
export function papers({ blobs, postings, draw }: PapersDependencies) {
  /** Drawings under way, by the blob that they become: who asks for one meanwhile waits for it. */
  const underWay = new Map<string, Promise<boolean>>();
  const drawOnce = (drawing: Parameters<Draw>[0]) => {
    const { into } = drawing;
    const running = underWay.get(into) ?? draw(drawing).finally(() => underWay.delete(into));
    underWay.set(into, running);
    return running;
  };

  /** As it was read for the verdict; undefined while it was not. */
  const readingOf = async (application: Application, sha256: string): Promise<Reading | undefined> => {
    return keptReading(blobs, application, sha256);
  };
  const explained = (application: Application, { file }: StoredDocument, reading: Reading): Explanation => {
    const { applicant, posting } = application;
    return explain(reading, file, { applicant, addressed: postings.get(posting)?.people ?? [] });
  };

  return {
    readingOf,

    /** Pages with what is on them, and the words for which they count as what they do. */
    async page(application: Application, document: StoredDocument, number: number) {
      const reading = await readingOf(application, document.sha256);
      return reading && markedPage(explained(application, document, reading), number);
    },

    /**
     * A page as PNG, upright and in grey, so that what is marked on it has the only colour.
     *
     * @param width least width wanted, in dots: the next of `pictureWidths` is drawn
     * @returns undefined where the document has no such page, or it can't be drawn
     */
    async picture(
      application: Application,
      document: StoredDocument,
      number: number,
      width: number,
    ): Promise<Uint8Array | undefined> {
      const dots = pictureWidths.find((one) => one >= width) ?? pictureWidths[pictureWidths.length - 1];
      const into = keyIn(application, "pictures", document.sha256, `${number}-${dots}.png`);
      const kept = await blobs.get(into);
      if (kept) return kept;
      const reading = await readingOf(application, document.sha256);
      const page = reading && hasPictures(reading) && reading.pages.find((one) => one.number === number);
      if (!page) return undefined;
      const drawn = await drawOnce({
        document: keyIn(application, "documents", document.sha256),
        into,
        name: document.file,
        type: document.type,
        page: number,
        turn: page.turn ?? 0,
        scale: scaleFor(page, dots ?? 0),
      });
      return drawn ? blobs.get(into) : undefined;
    },
  };
}

/** Whether a document's pages have a look of their own; a mail's text or a Word file has none here. */
export function hasPictures({ format, fault }: Reading): boolean {
  return fault === undefined && (format === "pdf" || format === "image");
}

/** So that the page is so many dots wide. A page much higher than wide gets no more dots than two sheets. */
function scaleFor({ width, height }: Page, dots: number): number {
  const longer = width > 0 ? Math.min(2, Math.max(width, height) / width) : 1;
  return (dots * longer) / sheet;
}
