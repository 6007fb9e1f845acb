import { readPdf } from "./pdf.ts";
import type { Pdfium } from "./pdfium.ts";
import type { Limits, RawReading } from "./raw.ts";
import { Unreadable } from "./unreadable.ts";
import { readParts } from "./zip.ts";

/** Where Apple Pages keeps what a person sees of its file: the whole as PDF, or its first page as a picture. */
const wholePreview = /(?:^|\/)QuickLook\/Preview\.pdf$/i;
const pagePreview = /(?:^|\/)(?:preview|QuickLook\/Thumbnail)\.jpe?g$/i;
/** What files of Apple's programs hold, the newer ones and those of before 2013; slides are Keynote's. */
const appleParts = /(?:^|\/)(?:Index\/Document\.iwa|Index\.zip|index\.xml(?:\.gz)?)$/;
const slides = /(?:^|\/)Index\/(?:Template|Master)?Slide[^/]*\.iwa$/;

/** Whether a zip of these parts is a document of Apple Pages. */
export function isPages(names: Iterable<string>): boolean {
  const all = [...names];
  return all.some((name) => appleParts.test(name)) && !all.some((name) => slides.test(name));
}

/**
 * Reads the preview in a file of Apple Pages; its own format is nowhere described.
 * Throws Unreadable: `wrong-format` where it was saved without a preview.
 */
export function readPages(pdfium: Pdfium, bytes: Uint8Array, limits: Limits): RawReading {
  const parts = [...readParts(bytes, (name) => wholePreview.test(name) || pagePreview.test(name))];
  const shared = { format: "pages", bookmarks: [] } as const;
  const whole = parts.find(([name]) => wholePreview.test(name))?.[1];
  if (whole) return { ...readPdf(pdfium, whole, limits), ...shared, drawnFrom: whole };
  // The larger one shows more: a thumbnail's words can't be read.
  const [first] = parts.map(([, picture]) => picture).toSorted((a, b) => b.length - a.length);
  if (first) return { ...shared, pages: [], pagesEstimated: true, pictures: [first] };
  throw new Unreadable(
    "wrong-format",
    "The file is of Apple Pages and was saved without a preview. Export it as PDF.",
  );
}
