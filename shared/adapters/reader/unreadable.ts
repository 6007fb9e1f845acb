import type { ReadingFault } from "../../domain/document/reading.ts";

/** Thrown inside the reader for a file that can't be read; becomes the reading's fault. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
  readonly code: ReadingFault;
  /** @param detail why, in English words for people */
  constructor(code: ReadingFault, detail: string) {
    super(detail);
    this.code = code;
  }
}

/** What a file may cost at most. */
export interface Limits {
  readonly maxBytes: number;
  readonly maxPages: number;
  /** Characters of one page; a page of small print has about 10 000. */
  readonly maxPageChars: number;
}
