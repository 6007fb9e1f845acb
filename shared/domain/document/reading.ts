import type { DocumentFormat, LanguageCode } from "../kinds.ts";

/** A line of text where it stands on its page. Lengths are points (1/72 inch), y counts from the top. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Size of most of its letters, in points; 0 where the format has none. */
  readonly size: number;
  readonly bold: boolean;
  readonly font?: string;
}

export interface Page {
  /** 1-based. */
  readonly number: number;
  /** Points; 0 where the format has no pages. */
  readonly width: number;
  readonly height: number;
  /** Quarter turns clockwise that set the page, as it is shown, upright; its size and lines are those after it. */
  readonly turn?: number;
  /** In reading order; a table row is one line, its cells divided by a tab. */
  readonly lines: readonly Line[];
  /** Of the page's text, where there is enough of it. */
  readonly language?: LanguageCode;
  /** `ocr`: the words were read off a picture; `none`: a picture whose words are not read. */
  readonly source: "text" | "ocr" | "none";
  /** Reading its words took too long, perhaps since the machine was busy: worth another try. */
  readonly passing?: true;
}

/** Why a file can't be read, with the codes of the contract. */
export const readingFaults = ["encrypted", "damaged", "empty-file", "too-large", "wrong-format"] as const;
export type ReadingFault = (typeof readingFaults)[number];

/**
 * Raised whenever the reader finds more in the same bytes than before: readings
 * that an older one stored are then read again.
 */
export const readerVersion = 3;

/** What a reader made of a file's bytes: plain data, the same for the same bytes. */
export interface Reading {
  readonly format: DocumentFormat;
  readonly pages: readonly Page[];
  /** True where the format has no dependable pages (DOCX, RTF, TXT): a page limit is never failed on it. */
  readonly pagesEstimated: boolean;
  readonly language?: LanguageCode;
  /** Outline entries of a PDF. */
  readonly bookmarks: readonly { readonly title: string; readonly page: number }[];
  /** Set when it can't be read; `detail` says why in English words for people. */
  readonly fault?: {
    readonly code: ReadingFault;
    readonly detail: string;
    /** It took too long, perhaps since the machine was busy: worth another try. */
    readonly passing?: true;
  };
}
