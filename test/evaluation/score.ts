import type { Recognised } from "../../shared/domain/document/recognise.ts";
import type { Reading } from "../../shared/domain/document/reading.ts";
import { certain, type Section } from "../../shared/domain/document/section.ts";
import type { DocumentKind } from "../../shared/domain/kinds.ts";
import type { Example } from "./sets.ts";

/** One stretch of pages as recognised, against the kind that most of its pages have. */
export interface Judged {
  readonly file: string;
  readonly pages: readonly [number, number];
  readonly found: DocumentKind;
  readonly expected: DocumentKind;
  readonly confidence: number;
  readonly right: boolean;
  readonly sure: boolean;
  readonly evidence: readonly string[];
}

/** One file, judged. */
export interface Scored {
  readonly file: string;
  readonly sentAs: string;
  readonly format: string;
  /** Whether it is a file of several documents. */
  readonly bundle: boolean;
  readonly fault?: string;
  readonly kind: { readonly expected: DocumentKind; readonly found?: DocumentKind };
  readonly confidence: number;
  readonly right: boolean;
  /** A single document taken apart, or a bundle with a border or a kind that is wrong. */
  readonly exact: boolean;
  readonly language: { readonly expected: string; readonly found?: string };
  readonly level?: { readonly expected: string; readonly found?: string };
  readonly referees?: { readonly expected: number; readonly found: number };
  /** Of the file's pages: how many have the right kind, how many the right language, of how many. */
  readonly pages: { readonly right: number; readonly language: number; readonly all: number };
  /** Sections with the right kind and exactly the right pages. */
  readonly sections: Found;
  /** Pages other than the first at which a document begins. */
  readonly borders: Found;
  readonly stretches: readonly Judged[];
}

/** So many were there, so many were found, and so many of those found were there. */
export interface Found {
  readonly expected: number;
  readonly found: number;
  readonly right: number;
}

/** Compares what was recognised with what a person says of the file. */
export function score(example: Example, reading: Reading, recognised: Recognised): Scored {
  const { expected, file } = example;
  const count = reading.pages.length;
  const truth = expected.sections ?? [
    { kind: expected.kind, pages: [1, count] as const, language: expected.language },
  ];
  const truthAt = (page: number) => truth.find(({ pages }) => pages[0] <= page && page <= pages[1]);
  const foundAt = (page: number) =>
    recognised.sections.find(({ pages }) => pages[0] <= page && page <= pages[1]);
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const main = recognised.sections.toSorted((a, b) => length(b) - length(a))[0];
  return {
    file,
    sentAs: expected.sentAs,
    format: reading.pages.some(({ source }) => source === "ocr")
      ? `${reading.format}, scanned`
      : reading.format,
    bundle: expected.sections !== undefined,
    ...(reading.fault && { fault: `${reading.fault.code}: ${reading.fault.detail}` }),
    kind: { expected: expected.kind, found: main?.kind },
    confidence: main?.confidence ?? 0,
    right: main?.kind === expected.kind,
    exact: describe(recognised.sections) === describe(truth),
    language: { expected: expected.language, found: main?.language },
    ...(expected.level && { level: { expected: expected.level, found: main?.level } }),
    ...(expected.referees !== undefined && {
      referees: { expected: expected.referees, found: recognised.referees.length },
    }),
    pages: {
      right: numbers.filter((page) => foundAt(page)?.kind === truthAt(page)?.kind).length,
      // `mul` is a page in several languages at once: any answer is right.
      language: numbers.filter((page) => ["mul", foundAt(page)?.language].includes(truthAt(page)?.language))
        .length,
      all: Math.max(count, truth.at(-1)?.pages[1] ?? 0),
    },
    sections: compare(truth.map(describeOne), recognised.sections.map(describeOne)),
    borders: compare(beginnings(truth), beginnings(recognised.sections)),
    stretches: recognised.sections.map((section) => judge(file, section, truthAt)),
  };
}

function judge(
  file: string,
  section: Section,
  truthAt: (page: number) => { readonly kind: DocumentKind } | undefined,
): Judged {
  const counts = new Map<DocumentKind, number>();
  for (let page = section.pages[0]; page <= section.pages[1]; page++) {
    const kind = truthAt(page)?.kind;
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const expected = [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? "other";
  return {
    file,
    pages: section.pages,
    found: section.kind,
    expected,
    confidence: section.confidence,
    right: section.kind === expected,
    sure: section.confidence >= certain,
    evidence: section.evidence
      .slice(0, 4)
      .map(({ cue, quote, weight }) => `${cue} ${weight.toFixed(1)} "${quote}"`),
  };
}

const length = ({ pages }: { readonly pages: readonly [number, number] }): number => pages[1] - pages[0] + 1;
type Piece = { readonly kind: string; readonly pages: readonly [number, number] };
const describeOne = ({ kind, pages }: Piece): string => `${kind} ${pages[0]}-${pages[1]}`;
const describe = (sections: readonly Piece[]): string => sections.map(describeOne).join(", ");
const beginnings = (sections: readonly Piece[]): number[] =>
  sections.map(({ pages }) => pages[0]).filter((page) => page > 1);

function compare<T>(expected: readonly T[], found: readonly T[]): Found {
  return {
    expected: expected.length,
    found: found.length,
    right: found.filter((one) => expected.includes(one)).length,
  };
}
