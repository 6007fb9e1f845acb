/** The files under `functions/` that are deployed. */
export type FunctionName =
  | "receive"
  | "assess"
  | "notify"
  | "sweep"
  | "feedback"
  | "digest"
  | "review"
  | "activate";

/** What opens documents. */
const engines = ["@embedpdf/pdfium", "tesseract.js", "heic-decode", "omggif", "word-extractor"] as const;
/** What prints reports, and the font that it prints in. */
const printing = ["pdfkit", "@expo-google-fonts/source-sans-3"] as const;

/**
 * Packages that read files of their own, or that the code asks for by `require`: no
 * bundle holds them.
 */
export const externals: readonly string[] = [...engines, ...printing];

export interface Beside {
  /** Copied as they are, with all that they depend on. */
  readonly packages?: readonly string[];
  /** Languages' data for reading scans. */
  readonly languages?: true;
  /** The postings, checked. */
  readonly postings?: true;
  /** What the page reads beside its code: the folders of `web/` that hold no code. */
  readonly page?: true;
}

/** What each function needs beside its bundle. */
export const beside: Readonly<Partial<Record<FunctionName, Beside>>> = {
  receive: { postings: true },
  sweep: { postings: true },
  assess: { postings: true, packages: engines, languages: true },
  digest: { postings: true, packages: printing },
  // It draws pages, and reads no scans.
  review: { postings: true, page: true, packages: engines },
};

const readsMail = "shared/adapters/mail/mail-worker.ts";
const readsDocuments = "shared/adapters/reader/worker.ts";
/** The threads that a function starts, each with a file of its own. */
export const threads: Readonly<Partial<Record<FunctionName, readonly string[]>>> = {
  receive: [readsMail],
  sweep: [readsMail],
  assess: [readsDocuments],
  review: [readsMail, readsDocuments],
};
