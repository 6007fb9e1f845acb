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
