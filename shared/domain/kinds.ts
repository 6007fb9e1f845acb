/** The kinds of document that Dossier tells apart, with the words of the contract. */
export const documentKinds = [
  "cv",
  "motivation-letter",
  "transcript",
  "diploma",
  "grading-scale",
  "thesis",
  "publication",
  "recommendation-letter",
  "references",
  "supervisor-statement",
  "language-certificate",
  "work-certificate",
  "research-proposal",
  "identity",
  "other",
] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const diplomaLevels = ["secondary", "bachelor", "master", "doctorate", "unknown"] as const;
export type DiplomaLevel = (typeof diplomaLevels)[number];

/** What a reader can make of a file. `pages` is of Apple's word processor; `image` is a picture of a page; `unknown` is none of these. */
export const documentFormats = [
  "pdf",
  "docx",
  "odt",
  "rtf",
  "doc",
  "pages",
  "txt",
  "html",
  "md",
  "image",
  "unknown",
] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** What can be wrong with a document, an item or an application: the codes of the contract. */
export const problemCodes = [
  "too-many-pages",
  "wrong-language",
  "translation-missing",
  "original-missing",
  "too-few",
  "wrong-format",
  "not-one-pdf",
  "encrypted",
  "damaged",
  "empty-file",
  "link-instead-of-file",
  "too-large",
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** A rule that is broken: its code and the facts that a sentence about it needs. */
export interface Problem {
  readonly code: ProblemCode;
  /** Name of the file at fault, where one is. */
  readonly file?: string;
  /** What was found and what is allowed, e.g. 3 pages of 2, or `fr` for en, no. */
  readonly found?: number | string;
  readonly allowed?: number | string | readonly string[];
  /** True where the posting asks but does not insist: told, never counted. */
  readonly advice?: boolean;
}

/** ISO 639-1; bokmål and nynorsk are both `no`. */
export type LanguageCode = string;

/** ISO 8601 in UTC with milliseconds, as `Date.prototype.toISOString` gives it. */
export type Instant = string;
