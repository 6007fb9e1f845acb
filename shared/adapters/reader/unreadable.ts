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

/**
 * Thrown by a read that its reader's closing cut off: nothing is known of the
 * file, and nothing may be concluded of it.
 */
export class ReaderClosed extends Error {
  override readonly name = "ReaderClosed";
  constructor() {
    super("The document reader was closed before the file was read.");
  }
}
