import { join } from "node:path";

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

/**
 * Packages that read files of their own, or that the code asks for by `require`: no
 * bundle holds them. Copied as they are, for the functions that open documents.
 */
export const externals = [
  "@embedpdf/pdfium",
  "tesseract.js",
  "heic-decode",
  "omggif",
  "word-extractor",
] as const;

/** Threads, each a file of its own under the name by which the code asks for it. */
const readsMail = "shared/adapters/mail/mail-worker.ts";
const readsDocuments = "shared/adapters/reader/worker.ts";
export const threads: Readonly<Partial<Record<FunctionName, readonly string[]>>> = {
  receive: [readsMail],
  sweep: [readsMail],
  assess: [readsDocuments],
  review: [readsMail, readsDocuments],
};

/** The functions that open documents; those that read scans need the languages' data besides. */
export const engines: Readonly<Partial<Record<FunctionName, { readonly languages: boolean }>>> = {
  assess: { languages: true },
  // Draws pages.
  review: { languages: false },
};

/** The functions that know the postings. */
export const withPostings: ReadonlySet<FunctionName> = new Set([
  "receive",
  "assess",
  "sweep",
  "digest",
  "review",
]);

/** What puts beside a bundle all that is no code of its own: see pack.ts. */
export const packCommand = (root: string, name: FunctionName, output: string): string =>
  ["node", join(root, "infra/aws/pack.ts"), name, output].map((word) => JSON.stringify(word)).join(" ");
