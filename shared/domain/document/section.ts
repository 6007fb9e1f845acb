import type { DiplomaLevel, DocumentFormat, DocumentKind, Instant, LanguageCode } from "../kinds.ts";
import type { ReadingFault } from "./reading.ts";

/** One reason for or against a kind: the computation itself, not a story about it. */
export interface Evidence {
  readonly page: number;
  /** Words that stand on that page. */
  readonly quote: string;
  /** Name of the cue. */
  readonly cue: string;
  /** What it added to the score, in natural-log units. */
  readonly weight: number;
}

/** A person named as a referee, with a way to be reached. */
export interface Referee {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  readonly page: number;
  readonly quote: string;
}

/** Consecutive pages that are one document. */
export interface Section {
  readonly kind: DocumentKind;
  readonly level?: DiplomaLevel;
  /** First and last page, 1-based. */
  readonly pages: readonly [number, number];
  readonly language?: LanguageCode;
  /** Probability that the kind is right, 0 to 1. */
  readonly confidence: number;
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
  readonly runnerUp?: { readonly kind: DocumentKind; readonly confidence: number };
  /** Country (ISO 3166) of the institution, for diplomas and transcripts, where it can be told. */
  readonly country?: { readonly code: string; readonly evidence: Evidence };
  /** True where the document says that it is a translation. */
  readonly translation?: boolean;
  /** Words from which the pages are recognised as this document in another language (names, degree, dates). */
  readonly person?: string;
  /** Words on the page that a person would count, e.g. rows of grades: `41 graded courses`. */
  readonly facts?: { readonly gradedRows?: number };
}

/** A kind is taken as certain from here on; below it a person must look. */
export const certain = 0.9;

/** A stored file with everything that is known of it: what checking works on. */
export interface RecognisedDocument {
  /** Attachment's name as the applicant gave it; `(message)` for a mail's own text. */
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly receivedAt: Instant;
  readonly format: DocumentFormat;
  readonly pages: number;
  readonly pagesEstimated: boolean;
  readonly fault?: { readonly code: ReadingFault; readonly detail: string };
  /** Reading the words of some pages took too long: what they hold is not known yet. */
  readonly unfinished?: true;
  readonly sections: readonly Section[];
  readonly referees: readonly Referee[];
  /** Came with mail that its sender asked to ignore: kept and shown, counted for nothing. */
  readonly ignored?: true;
  /** Links to cloud drives found in it, where files were expected. */
  readonly links?: readonly string[];
}

/** The file name under which a mail's own text is a document. */
export const messageText = "(message)";
