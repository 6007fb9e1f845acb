import { describe, expect, test } from "vitest";
import type { Reading } from "../../shared/domain/document/reading.ts";
import type { Section } from "../../shared/domain/document/section.ts";
import type { DocumentKind } from "../../shared/domain/kinds.ts";
import { score } from "./score.ts";
import type { Expected } from "./sets.ts";

type Piece = readonly [kind: DocumentKind, first: number, last: number, confidence?: number];

const section = ([kind, first, last, confidence = 0.99]: Piece): Section => ({
  kind,
  pages: [first, last],
  language: "en",
  confidence,
  evidence: [],
});

function readingOf(pages: number, source: "text" | "ocr" = "text"): Reading {
  const page = (number: number) => ({ number, width: 595, height: 842, lines: [], source });
  return {
    format: "pdf",
    pages: Array.from({ length: pages }, (_, index) => page(index + 1)),
    pagesEstimated: false,
    bookmarks: [],
  };
}

const cv: Expected = { sentAs: "scan003.pdf", kind: "cv", language: "en" };
const bundle: Expected = {
  ...cv,
  sections: [
    { kind: "cv", pages: [1, 2], language: "en" },
    { kind: "transcript", pages: [3, 3], language: "en" },
    { kind: "diploma", pages: [4, 4], language: "en" },
  ],
};

function scored(expected: Expected, pages: number, found: readonly Piece[]) {
  const recognised = { sections: found.map(section), referees: [], links: [] };
  return score({ file: "a.pdf", path: "a.pdf", expected }, readingOf(pages), recognised);
}

describe("a single document", () => {
  test.each<{ is: string; found: Piece[]; right: boolean; exact: boolean }>([
    { is: "right as a whole", found: [["cv", 1, 3]], right: true, exact: true },
    { is: "wrong as another kind", found: [["transcript", 1, 3]], right: false, exact: false },
    {
      is: "right by its longest piece, but not left whole",
      found: [
        ["cv", 1, 2],
        ["other", 3, 3],
      ],
      right: true,
      exact: false,
    },
    {
      is: "wrong where the longest piece is another kind",
      found: [
        ["cv", 1, 1],
        ["other", 2, 3],
      ],
      right: false,
      exact: false,
    },
    { is: "wrong where nothing was found", found: [], right: false, exact: false },
  ])("is $is", ({ found, right, exact }) => {
    expect(scored(cv, 3, found)).toMatchObject({ right, exact, bundle: false });
  });

  test.each([
    ["text", "pdf"],
    ["ocr", "pdf, scanned"],
  ] as const)("whose pages are %s counts as %s", (source, format) => {
    const example = { file: "a.pdf", path: "a.pdf", expected: cv };
    const none = { sections: [], referees: [], links: [] };
    expect(score(example, readingOf(1, source), none).format).toBe(format);
  });

  test("has level and referees only where somebody says what they are", () => {
    expect(scored(cv, 1, [["cv", 1, 1]])).not.toHaveProperty("referees");
    expect(scored({ ...cv, referees: 2 }, 1, [["cv", 1, 1]]).referees).toEqual({ expected: 2, found: 0 });
    expect(scored({ ...cv, level: "master" }, 1, [["cv", 1, 1]]).level).toEqual({ expected: "master" });
  });
});

describe("a bundle", () => {
  test.each<{
    is: string;
    found: Piece[];
    exact: boolean;
    pages: number;
    sections: number[];
    borders: number[];
  }>([
    {
      is: "exact",
      found: [
        ["cv", 1, 2],
        ["transcript", 3, 3],
        ["diploma", 4, 4],
      ],
      exact: true,
      pages: 4,
      sections: [3, 3, 3],
      borders: [2, 2, 2],
    },
    {
      is: "divided right with one wrong kind",
      found: [
        ["cv", 1, 2],
        ["other", 3, 3],
        ["diploma", 4, 4],
      ],
      exact: false,
      pages: 3,
      sections: [3, 3, 2],
      borders: [2, 2, 2],
    },
    {
      is: "missing a border",
      found: [
        ["cv", 1, 2],
        ["transcript", 3, 4],
      ],
      exact: false,
      pages: 3,
      sections: [3, 2, 1],
      borders: [2, 1, 1],
    },
    {
      is: "given a border that is not there",
      found: [
        ["cv", 1, 1],
        ["cv", 2, 2],
        ["transcript", 3, 3],
        ["diploma", 4, 4],
      ],
      exact: false,
      pages: 4,
      sections: [3, 4, 2],
      borders: [2, 3, 2],
    },
  ])("is $is", ({ found, exact, pages, sections, borders }) => {
    const counts = ({ expected, found: so, right }: { expected: number; found: number; right: number }) => [
      expected,
      so,
      right,
    ];
    const one = scored(bundle, 4, found);
    expect(one).toMatchObject({ exact, bundle: true, pages: { right: pages, all: 4 } });
    expect(counts(one.sections)).toEqual(sections);
    expect(counts(one.borders)).toEqual(borders);
  });

  test("whose last pages were not read has them wrong", () => {
    expect(
      scored(bundle, 3, [
        ["cv", 1, 2],
        ["transcript", 3, 3],
      ]).pages,
    ).toMatchObject({ right: 3, all: 4 });
  });

  test("has each stretch judged by the kind that most of its pages have", () => {
    const { stretches } = scored(bundle, 4, [
      ["cv", 1, 3, 0.95],
      ["transcript", 4, 4, 0.5],
    ]);
    expect(stretches).toMatchObject([
      { expected: "cv", right: true, sure: true },
      { expected: "diploma", right: false, sure: false },
    ]);
  });
});
