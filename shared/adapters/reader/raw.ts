import type { Reading } from "../../domain/document/reading.ts";

/** What a file may cost at most. */
export interface Limits {
  readonly maxBytes: number;
  readonly maxPages: number;
  /** Characters of one page; a page of small print has about 10 000. */
  readonly maxPageChars: number;
  /** Characters of the whole file; a thesis has a million. */
  readonly maxChars: number;
}

/** A file's text as it stands in it: languages and words off pictures are added afterwards. */
export type RawReading = Omit<Reading, "language"> & {
  /** Numbers of pages that show more than their text says: words are to be read off their picture. */
  readonly wordless?: readonly number[];
  /** Pictures of a file that has few words besides: PNG or JPEG. */
  readonly pictures?: readonly Uint8Array[];
  /** The PDF that its wordless pages are drawn from, where that is not the file itself. */
  readonly drawnFrom?: Uint8Array;
};
