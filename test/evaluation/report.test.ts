import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DocumentKind } from "../../shared/domain/kinds.ts";
import { page, type Measured } from "./page.ts";
import { picture } from "./picture.ts";
import { print, report } from "./report.ts";
import type { Judged, Scored } from "./score.ts";
import { firstSights } from "./first-sight.ts";
import { atMost, wilson } from "./statistics.ts";

/** A single document that was taken for `found` with so much confidence. */
function one(
  expected: DocumentKind,
  found: DocumentKind,
  confidence: number,
  over: Partial<Scored> = {},
): Scored {
  const right = expected === found;
  const pages = [1, 1] as const;
  const sure = confidence >= 0.9;
  const stretch: Judged = { file: "a.pdf", pages, found, expected, confidence, right, sure, evidence: [] };
  return {
    file: "a.pdf",
    sentAs: "a.pdf",
    format: "pdf",
    bundle: false,
    kind: { expected, found },
    confidence,
    right,
    exact: right,
    language: { expected: "en", found: "en" },
    pages: { right: right ? 1 : 0, language: 1, all: 1 },
    sections: { expected: 1, found: 1, right: right ? 1 : 0 },
    borders: { expected: 0, found: 0, right: 0 },
    stretches: [stretch],
    ...over,
  };
}

const few = [
  one("cv", "cv", 0.999),
  one("cv", "cv", 0.6),
  one("transcript", "cv", 0.97),
  one("transcript", "cv", 0.4),
  one("diploma", "other", 0.93, { format: "pdf, scanned" }),
];
const bundle = one("cv", "cv", 0.99, { bundle: true, borders: { expected: 3, found: 2, right: 1 } });

describe("the report", () => {
  test("counts documents by kind, language and format, and bundles apart", () => {
    const { documents, bundles, kinds, perKind, perFormat, perLanguage } = report([...few, bundle]);
    expect({ documents, bundles }).toEqual({ documents: 5, bundles: 1 });
    expect(kinds).toEqual({ right: 2, all: 5 });
    expect(perKind).toEqual({
      cv: { right: 2, all: 2 },
      diploma: { right: 0, all: 1 },
      transcript: { right: 0, all: 2 },
    });
    expect(perFormat).toEqual({ pdf: { right: 2, all: 4 }, "pdf, scanned": { right: 0, all: 1 } });
    expect(perLanguage).toEqual({ en: { right: 2, all: 5 } });
  });

  test("names confusions, most frequent first", () => {
    expect(Object.entries(report([one("diploma", "other", 0.5), ...few]).confusion)).toEqual([
      ["diploma → other", 2],
      ["transcript → cv", 2],
    ]);
    expect(Object.entries(report([...few, one("cv", "other", 0.5)]).confusion)[0]).toEqual([
      "transcript → cv",
      2,
    ]);
  });

  test("tells a certain mistake as an askable kind from one as other", () => {
    const { sure, received, unsure } = report([...few, bundle]);
    expect(sure).toEqual({ wrong: 2, wrongReceived: 1, all: 4 });
    expect(received).toEqual({ documents: { wrong: 1, all: 2 }, bundles: { wrong: 0, all: 1 } });
    expect(unsure).toEqual({ right: 2, all: 5 });
  });

  test("counts borders found, and of those found the true ones", () => {
    const { bordersFound, bordersTrue } = report([...few, bundle]);
    expect([bordersFound, bordersTrue]).toEqual([
      { right: 1, all: 3 },
      { right: 1, all: 2 },
    ]);
  });

  test("takes any answer for a page in several languages at once", () => {
    const mixed = one("identity", "identity", 0.99, { language: { expected: "mul", found: "de" } });
    expect(report([mixed]).language).toEqual({ right: 0, all: 0 });
  });

  test("puts every section into one bin of confidence, 0 and 1 too", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (confidences) => {
        const { calibration } = report(confidences.map((confidence) => one("cv", "cv", confidence)));
        expect(calibration.reduce((total, { share }) => total + share.all, 0)).toBe(confidences.length);
        const outside = calibration.filter(
          ({ from, to, mean, share }) => share.all && (mean < from - 1e-9 || mean > to + 1e-9),
        );
        expect(outside).toEqual([]);
      }),
    );
  });

  test("prints its figures with what they stand on", () => {
    expect(print("made up", report(few))).toMatch(/kind right +40\.0 % \(2\/5\)/);
  });
});

describe("intervals", () => {
  // From the formula by hand; 0 of 10 and 10 of 10 are in every textbook.
  test.each([
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [5, 10, 0.2366, 0.7634],
    [177, 187, 0.9044, 0.9706],
  ])("of %i of %i is %d to %d", (right, all, low, high) => {
    const interval = wilson({ right, all });
    expect(interval?.[0]).toBeCloseTo(low, 3);
    expect(interval?.[1]).toBeCloseTo(high, 3);
  });

  test("hold the share seen, within 0 and 1", () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (right, wrong) => {
        const all = right + wrong;
        const seen = all ? right / all : 0.5;
        const [low, high] = wilson({ right, all }) ?? [0, 1];
        expect(low >= 0 && high <= 1).toBe(true);
        expect(low <= seen && seen <= high).toBe(true);
      }),
    );
  });

  test("there is none for no trials", () => expect(wilson({ right: 0, all: 0 })).toBeUndefined());

  test.each([
    [0, 1500, 1 / 500],
    [0, 300, 0.01],
    [0, 2, 1],
    [0, 0, 1],
    [5, 10, 0.7634],
  ])("after %i wrong of %i the rate is at most %d", (wrong, all, bound) => {
    expect(atMost(wrong, all)).toBeCloseTo(bound, 3);
  });
});

describe("the page", () => {
  const measured = (files: readonly Scored[]): Measured[] => [
    { set: "held-out", variant: "plain", report: report(files) },
    { set: "held-out", variant: "names", report: report([...files.slice(1), one("cv", "other", 0.5)]) },
  ];

  test("has a row a kind with its interval, and what a variant costs", () => {
    const text = page(measured([...few, bundle]));
    expect(text).toMatch(/\| cv +\| +100\.0 % \(2\/2\) \| +34\.2–100\.0 % \|/);
    expect(text).toMatch(/\| held-out, names +\| +20\.0 % \(1\/5\) \| +20\.0 \|/);
  });

  test("is aligned: every table's rows are as wide as its head", () => {
    const tables = page(measured([...few, bundle]))
      .split("\n\n")
      .filter((part) => part.startsWith("|"));
    expect(tables.length).toBeGreaterThan(8);
    for (const rows of tables.map((part) => part.split("\n")))
      expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
  });

  test.each([
    { files: Array.from({ length: 1500 }, () => one("cv", "cv", 0.99)), says: "1 in 500 is shown" },
    { files: few.slice(0, 2), says: "**not shown**" },
    { files: few, says: "1 of 2 such sections were wrong" },
  ])("says of wrong received: $says", ({ files, says }) => {
    const alike = files.map((file) => ({ ...file, bundle: true }));
    expect(page(measured([...files, ...alike]))).toContain(says);
  });

  test("claims nothing of the held-out set's first sight before it was judged, and keeps that of retired sets", () => {
    const text = page([...measured(few), { set: "retired", variant: "plain", report: report(few) }]);
    const row = (second: string) =>
      text
        .slice(text.search(new RegExp(`^\\| ${second} `, "m")))
        .split("\n")[2]
        ?.replaceAll(/ +/g, " ");
    const first = firstSights["held-out"]?.figures["kind right, documents"] ?? "–";
    expect(row("held-out +\\| +aim")).toBe(`| kind right, documents | ≥ 97 % | ${first} | 40.0 % (2/5) |`);
    expect(row("retired +\\| +at first sight")).toBe(
      "| kind right, documents | 94.7 % (177/187) | 40.0 % (2/5) |",
    );
  });

  test("can't be written of nothing", () => expect(() => page([])).toThrow(RangeError));

  test("is the same twice", () => expect(page(measured(few))).toBe(page(measured(few))));
});

describe("the picture", () => {
  test("has a bar a kind, no script, and nothing that is not a number", () => {
    const svg = picture(report([...few, bundle]), 0.9);
    expect(svg.match(/<rect class="bar"[^>]*height="18"/g)).toHaveLength(3);
    expect(svg).toContain(">100.0 % (2/2)</text>");
    expect(svg).not.toMatch(/<script|NaN|undefined|Infinity/);
  });

  test("of nothing is no fault", () => expect(picture(report([]), 0.9)).not.toMatch(/NaN|undefined/));
});
