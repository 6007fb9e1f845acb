import { describe, expect, test } from "vitest";

import { recognise } from "../../../shared/domain/document/recognise.ts";
import type { Reading } from "../../../shared/domain/document/reading.ts";
import { certain, messageText } from "../../../shared/domain/document/section.ts";
import { bundles } from "./held-out/bundles.ts";
import type { HeldOut } from "./held-out/made.ts";
import { documents } from "./held-out/all.ts";
import { joined, readingOf } from "./held-out/reading.ts";

const applicant = { applicant: { email: "applicant@example.org" } };
const fonts = [
  { font: "Times", size: 11 },
  { font: "Calibri", size: 10.5 },
  { font: "Arial", size: 12 },
  { font: "Garamond", size: 11.5 },
  { font: "Courier", size: 10 },
] as const;

const recognised = documents.map((document) => ({
  document,
  found: recognise(readingOf(document.text, document.language), "scan.pdf", applicant),
}));
const isRight = ({ document, found }: (typeof recognised)[number]): boolean =>
  found.sections.length === 1 && found.sections[0]?.kind === document.kind;

describe("documents held out", () => {
  test("at least 97 of 100 are of the kind they are", () => {
    const wrong = recognised.filter((one) => !isRight(one)).map(({ document }) => document.name);
    // Names them when it fails.
    expect(wrong.length / documents.length <= 0.03 ? [] : wrong).toEqual([]);
  });

  test("none is taken for certain to be a kind that it is not", () => {
    const wrong = recognised.flatMap(({ document, found }) =>
      found.sections
        .filter(({ kind, confidence }) => kind !== document.kind && kind !== "other" && confidence >= certain)
        .map(({ kind }) => `${document.name}: ${kind}`),
    );
    expect(wrong).toEqual([]);
  });

  test("at most 6 of 100 of our kinds are left to a person", () => {
    const ours = recognised.filter(({ document }) => document.kind !== "other");
    const unsure = ours.filter(({ found }) => found.sections.some(({ confidence }) => confidence < certain));
    expect(unsure.length / ours.length).toBeLessThanOrEqual(0.06);
  });

  test.each(documents.filter(({ level }) => level !== undefined))(
    "$name: its level is $level",
    (document) => {
      expect(
        recognise(readingOf(document.text, document.language), "a.pdf", applicant).sections[0]?.level,
      ).toBe(document.level);
    },
  );

  test("the country of an institution is right wherever it is told", () => {
    const told = recognised.filter(({ document, found }) => document.country && found.sections[0]?.country);
    expect(told.map(({ found }) => found.sections[0]?.country?.code)).toEqual(
      told.map(({ document }) => document.country),
    );
    expect(told.length).toBeGreaterThan(15);
  });

  test.each(documents.filter(({ kind }) => ["cv", "motivation-letter", "references"].includes(kind)))(
    "$name: its referees are counted",
    (document) => {
      const { referees } = recognise(readingOf(document.text, document.language), "a.pdf", applicant);
      expect(referees.length).toBe(document.referees ?? 0);
    },
  );
});

describe("several documents in one file", () => {
  const read = bundles.map((bundle) => {
    const parts = bundle.parts.map((part) =>
      typeof part === "string" ? (documents.find(({ name }) => name === part) as HeldOut) : part,
    );
    const readings = parts.map((part, index) =>
      readingOf(
        part.text,
        part.language ?? bundle.language,
        bundle.oneFont ? fonts[0] : fonts[index % fonts.length],
      ),
    );
    const kinds = parts.flatMap(({ kind }, index) => readings[index]?.pages.map(() => kind) ?? []);
    const found = recognise(joined(readings, bundle.language), "application.pdf", applicant);
    return { bundle, parts, readings, kinds, found };
  });

  test("at least 97 of 100 pages are of the kind they are", () => {
    const pages = read.flatMap(({ kinds, found }) =>
      kinds.map(
        (kind, index) =>
          kind === found.sections.find((one) => one.pages[0] <= index + 1 && index < one.pages[1])?.kind,
      ),
    );
    expect(pages.filter(Boolean).length / pages.length).toBeGreaterThanOrEqual(0.97);
  });

  test("sections follow one another without gap, and nearly all files are divided where their documents meet", () => {
    for (const { found, kinds } of read) {
      const pages = found.sections.flatMap(({ pages: [first, last] }) =>
        Array.from({ length: last - first + 1 }, (_, at) => first + at),
      );
      expect(pages).toEqual(kinds.map((_, index) => index + 1));
    }
    const exact = read.filter(({ found, readings }) => found.sections.length === readings.length);
    expect(exact.length / read.length).toBeGreaterThanOrEqual(0.9);
  });

  test.each(read.filter(({ bundle }) => bundle.referees !== undefined))(
    "$bundle.name: referees are counted once",
    ({ bundle, found }) => {
      expect(found.referees.length).toBe(bundle.referees);
    },
  );
});

/** The words of a page as a person copies them. */
const plain = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

describe("evidence", () => {
  test("every quote stands on the page that it names, strongest first", () => {
    for (const { document, found } of recognised) {
      const reading = readingOf(document.text, document.language);
      for (const section of found.sections) {
        const weights = section.evidence.map(({ weight }) => weight);
        expect(weights).toEqual([...weights].toSorted((a, b) => b - a));
        for (const { page, quote } of [
          ...section.evidence,
          ...(section.country ? [section.country.evidence] : []),
        ]) {
          const text = plain(reading.pages[page - 1]?.lines.map((line) => line.text).join(" ") ?? "");
          expect(text).toContain(plain(quote));
        }
      }
    }
  });

  test("a kind has at least two different cues", () => {
    const kinds = recognised.flatMap(({ found }) => found.sections).filter(({ kind }) => kind !== "other");
    for (const section of kinds)
      expect(new Set(section.evidence.map(({ cue }) => cue)).size).toBeGreaterThanOrEqual(2);
  });

  test("the same reading gives the same answer under any name", () => {
    for (const document of documents) {
      const once = JSON.stringify(
        recognise(readingOf(document.text, document.language), "cv.pdf", applicant),
      );
      expect(
        JSON.stringify(recognise(readingOf(document.text, document.language), "passport.pdf", applicant)),
      ).toBe(once);
    }
  });
});

describe("whose document it is", () => {
  const transcript = documents.find(({ name }) => name === "transcript en uk") as HeldOut;
  const confidenceFor = (name: string): number | undefined =>
    recognise(readingOf(transcript.text, "en"), "a.pdf", { applicant: { email: "x@example.org", name } })
      .sections[0]?.confidence;

  test("another person's transcript is left to a person", () => {
    expect(confidenceFor("Maja Lindqvist")).toBeLessThan(certain);
  });

  test.each(["Tobias Okonkwo-Lindgren", "Okonkwo Tobias", "tobias", "T. Lindgren"])(
    "%s may have it",
    (name) => {
      expect(confidenceFor(name)).toBeGreaterThanOrEqual(certain);
    },
  );

  test("a letter of recommendation bears the referee's name", () => {
    const letter = documents.find(({ name }) => name === "recommendation en") as HeldOut;
    const [section] = recognise(readingOf(letter.text, "en"), "a.pdf", {
      applicant: { email: "x@example.org", name: "Soraya Haddad" },
    }).sections;
    expect(section?.confidence).toBeGreaterThanOrEqual(certain);
  });
});

describe("a mail's own text", () => {
  const kindOf = (text: string): string | undefined =>
    recognise(readingOf(text, "en"), messageText, applicant).sections[0]?.kind;

  test.each([
    "Dear Professor Wiedemann,\nplease find attached my application for the PhD position: CV, motivation letter and transcripts.\nBest regards\nMikkel Thorvaldsen",
    "Hello,\nI hereby apply for the job. My CV is attached, my transcripts are attached, and my motivation letter is in the attachment too.\nKind regards\nM. T.",
  ])("a note that goes with attachments is no letter", (text) => {
    expect(kindOf(text)).toBe("other");
  });

  test("a letter is one, also in a mail", () => {
    expect(
      kindOf((documents.find(({ name }) => name === "letter en short email style") as HeldOut).text),
    ).toBe("motivation-letter");
  });

  test("a letter that is quoted is somebody else's", () => {
    const letter = (documents.find(({ name }) => name === "letter en short email style") as HeldOut).text;
    const answered = `Thank you!\n${letter
      .split("\n")
      .map((line) => `> ${line}`)
      .join("\n")}`;
    expect(kindOf(answered)).toBe("other");
  });

  test("it may name referees and link to a cloud drive", () => {
    const text =
      "Dear all,\nmy referees are Prof. Anna Ludvigsen (anna.ludvigsen@example.org) and Dr. Paul Renner, paul.renner [at] example.org.\nThe files: https://drive.google.com/drive/folders/abc\nBest, Soraya Haddad, soraya@example.org";
    const found = recognise(readingOf(text, "en"), messageText, {
      applicant: { email: "soraya@example.org", name: "Soraya Haddad" },
    });
    expect(found.referees.map(({ email }) => email)).toEqual([
      "anna.ludvigsen@example.org",
      "paul.renner@example.org",
    ]);
    expect(found.links).toEqual(["https://drive.google.com/drive/folders/abc"]);
  });
});

describe("what can't be read", () => {
  test("a document without pages has no sections", () => {
    const empty: Reading = { format: "pdf", pages: [], pagesEstimated: false, bookmarks: [] };
    expect(recognise(empty, "a.pdf", applicant)).toEqual({ sections: [], referees: [], links: [] });
  });

  test("a picture whose words nobody read is never certain", () => {
    const picture = readingOf("", undefined);
    const page = {
      ...picture.pages[0],
      number: 1,
      width: 595,
      height: 842,
      lines: [],
      source: "none" as const,
    };
    expect(
      recognise({ ...picture, pages: [page] }, "cv.pdf", applicant).sections[0]?.confidence,
    ).toBeLessThan(certain);
  });
});

test("a document says that it is a translation; a course in translating does not", () => {
  const uk = documents.find(({ name }) => name === "transcript en uk") as HeldOut;
  const translated = recognise(
    readingOf(`${uk.text}\nCertified translation from the Norwegian original`, "en"),
    "a.pdf",
    applicant,
  );
  const course = recognise(
    readingOf(`${uk.text}\nLING5|Translation of Poetry|15|70|D`, "en"),
    "a.pdf",
    applicant,
  );
  expect(translated.sections[0]?.translation).toBe(true);
  expect(course.sections[0]?.translation).toBeUndefined();
  expect(course.sections[0]?.facts?.gradedRows).toBe(5);
});
