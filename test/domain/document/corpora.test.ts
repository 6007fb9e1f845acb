import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { documentReader } from "../../../shared/adapters/reader/reader.ts";
import { recognise } from "../../../shared/domain/document/recognise.ts";
import type { Reading } from "../../../shared/domain/document/reading.ts";
import { certain } from "../../../shared/domain/document/section.ts";

const folder = new URL("../../../../shared/corpora/documents/", import.meta.url);
const absent = !existsSync(folder);
if (absent) console.warn("skipped: ../shared/corpora/documents is not here");

interface Truth {
  readonly kind: string;
  readonly language: string;
  readonly sentAs: string;
}
const applicant = { applicant: { email: "applicant@example.org" } };

describe.skipIf(absent)("documents of ../shared/corpora", () => {
  const reader = absent ? undefined : documentReader({ ocr: false });
  let read: { file: string; truth: Truth; reading: Reading }[] = [];

  beforeAll(async () => {
    const truths = JSON.parse(readFileSync(new URL("truth.json", folder), "utf8")) as Record<string, Truth>;
    for (const [file, truth] of Object.entries(truths)) {
      const reading = await reader?.read({
        name: truth.sentAs,
        type: "",
        bytes: readFileSync(new URL(file, folder)),
      });
      if (reading) read.push({ file, truth, reading });
    }
  }, 240_000);
  afterAll(() => reader?.close());

  const share = (right: (one: (typeof read)[number], index: number) => boolean): number =>
    read.filter(right).length / read.length;
  const isRight = (reading: Reading, { kind }: Truth, name: string): boolean => {
    const { sections } = recognise(reading, name, applicant);
    return sections.length === 1 && sections[0]?.kind === kind;
  };

  test("at least 98 of 100 are of the kind they are, and of the language", () => {
    expect(share(({ reading, truth }) => isRight(reading, truth, truth.sentAs))).toBeGreaterThanOrEqual(0.98);
    expect(
      share(
        ({ reading, truth }) =>
          recognise(reading, truth.sentAs, applicant).sections[0]?.language === truth.language,
      ),
    ).toBeGreaterThanOrEqual(0.99);
  });

  test("at most 6 of 100 are left to a person, and none is taken for certain wrongly", () => {
    const found = read.map(({ reading, truth }) => ({
      truth,
      sections: recognise(reading, truth.sentAs, applicant).sections,
    }));
    const unsure = found.filter(({ sections }) =>
      sections.some(({ kind, confidence }) => kind !== "other" && confidence < certain),
    );
    const wrong = found.filter(({ truth, sections }) =>
      sections.some(
        ({ kind, confidence }) => kind !== truth.kind && kind !== "other" && confidence >= certain,
      ),
    );
    expect(unsure.length / read.length).toBeLessThanOrEqual(0.06);
    expect(wrong).toEqual([]);
  });

  test("names of files shuffled: at most a point is lost", () => {
    const right = share(({ reading, truth }) => isRight(reading, truth, truth.sentAs));
    const shuffled = share(({ reading, truth }, index) =>
      isRight(reading, truth, read[(index * 37 + 11) % read.length]?.truth.sentAs ?? ""),
    );
    expect(right - shuffled).toBeLessThanOrEqual(0.01);
  });

  test("titles removed: at most 15 points are lost, and none is taken for certain wrongly", () => {
    const right = share(({ reading, truth }) => isRight(reading, truth, truth.sentAs));
    const without = read.map((one) => ({ ...one, reading: withoutTitles(one.reading) }));
    const left =
      without.filter(({ reading, truth }) => isRight(reading, truth, truth.sentAs)).length / without.length;
    expect(right - left).toBeLessThanOrEqual(0.15);
    const wrong = without.filter(({ reading, truth }) =>
      recognise(reading, "a.pdf", applicant).sections.some(
        ({ kind, confidence }) => kind !== truth.kind && kind !== "other" && confidence >= certain,
      ),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test("every quote stands on the page that it names", () => {
    const plain = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
    const lost: string[] = [];
    for (const { file, truth, reading } of read) {
      const { sections, referees } = recognise(reading, truth.sentAs, applicant);
      for (const { page, quote } of [...sections.flatMap(({ evidence }) => evidence), ...referees]) {
        const text = plain(reading.pages[page - 1]?.lines.map((line) => line.text).join(" ") ?? "");
        if (!text.includes(plain(quote))) lost.push(`${file} ${page}: ${quote}`);
      }
    }
    expect(lost).toEqual([]);
  });
});

/** The largest lines of each page taken away, or its first line where all are of one size. */
function withoutTitles(reading: Reading): Reading {
  return {
    ...reading,
    pages: reading.pages.map((page) => {
      const sizes = page.lines.map(({ size }) => size).toSorted((a, b) => a - b);
      const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
      const largest = sizes.at(-1) ?? 0;
      const lines = page.lines.filter((line, index) =>
        largest > usual * 1.05 ? line.size < largest : index > 0,
      );
      return { ...page, lines };
    }),
  };
}
