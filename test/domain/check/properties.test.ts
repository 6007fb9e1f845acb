import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RecognisedDocument, Section } from "../../../shared/domain/document/section.ts";
import { documentKinds } from "../../../shared/domain/kinds.ts";
import { anna, bert, file, inTime, posting, section, shipped, unreadable, verdictOn } from "./papers.ts";

/** Whatever may arrive: sections of every kind, certain or not, in any language, read or not. */
const sections: fc.Arbitrary<Section> = fc
  .record({
    kind: fc.constantFrom(...documentKinds),
    level: fc.constantFrom(undefined, "bachelor" as const, "master" as const, "unknown" as const),
    length: fc.integer({ min: 1, max: 4 }),
    language: fc.constantFrom(undefined, "en", "de", "no"),
    confidence: fc.constantFrom(0.3, 0.7, 0.9, 0.99),
    translation: fc.boolean(),
    runnerUp: fc.constantFrom(undefined, { kind: "cv" as const, confidence: 0.25 }),
    country: fc.constantFrom(undefined, "NO", "DE"),
  })
  .map(({ length, country, ...fields }) =>
    section(fields.kind, {
      ...fields,
      pages: [1, length],
      ...(country && {
        country: { code: country, evidence: { page: 1, quote: country, cue: "place", weight: 1 } },
      }),
    }),
  );

const documents: fc.Arbitrary<RecognisedDocument[]> = fc
  .array(
    fc.record({
      name: fc.constantFrom("a.pdf", "cv.pdf", "(message)", "transcript.pdf", "b.docx"),
      found: fc.array(sections, { maxLength: 3 }),
      day: fc.integer({ min: 1, max: 3 }),
      fault: fc.constantFrom(undefined, undefined, undefined, "encrypted" as const),
      referees: fc.constantFrom([], [anna], [bert], [anna, bert]),
      links: fc.constantFrom(undefined, ["https://drive.example.com/x"]),
    }),
    { maxLength: 6 },
  )
  .map((some) =>
    some.map(({ name, found, day, fault, referees, links }, index) => ({
      ...(fault ? unreadable(name, fault) : file(name, found, { referees })),
      sha256: `${index}`,
      receivedAt: `2021-08-0${day}T00:00:00.000Z`,
      links,
    })),
  );

const on = fc.constantFrom(
  shipped("ghent-explainable-ml"),
  shipped("uit-knowledge-driven-ml"),
  shipped("rostock-phd"),
  shipped("rostock-thesis"),
  posting({
    items: [
      { id: "letters", accepts: { anyOf: ["recommendation-letter", "motivation-letter"] }, count: 2 },
      { id: "letter", accepts: "motivation-letter", maxPages: 2 },
      { id: "records", accepts: "transcript" },
      { id: "papers", accepts: { allOf: ["thesis", { anyOf: ["transcript", "publication"] }] } },
    ],
  }),
);

function holdsSomethingSure({ sections: found, referees }: RecognisedDocument): boolean {
  return referees.length > 0 || found.some(({ confidence }) => confidence >= 0.9);
}

describe("checking", () => {
  test("does not depend on the order of the documents", () => {
    fc.assert(
      fc.property(
        on,
        documents.chain((some) =>
          fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
        ),
        (rules, [some, shuffled]) => {
          expect(verdictOn(rules, shuffled)).toEqual(verdictOn(rules, some));
        },
      ),
      { numRuns: 300 },
    );
  });

  test("does not mind the same file twice", () => {
    fc.assert(
      fc.property(on, documents, (rules, some) => {
        const copies = some.map((one) => ({ ...one, receivedAt: "2021-08-09T00:00:00.000Z" }));
        expect(verdictOn(rules, [...some, ...copies]).items).toEqual(verdictOn(rules, some).items);
      }),
      { numRuns: 200 },
    );
  });

  test("a sure document that is added never makes missing what was received", () => {
    fc.assert(
      fc.property(on, documents, sections, (rules, some, added) => {
        const before = verdictOn(rules, some);
        const more = file("more.pdf", [{ ...added, confidence: 0.99 }], { receivedAt: inTime });
        const after = verdictOn(rules, [...some, more]);
        const conditional = new Set(rules.items.filter(({ when }) => when).map(({ id }) => id));
        const lost = before.items.filter(
          ({ id, status }, index) =>
            status === "received" && after.items[index]?.status === "missing" && !conditional.has(id),
        );
        expect(lost).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("what is missing names no document, and every sentence is whole", () => {
    fc.assert(
      fc.property(on, documents, (rules, some) => {
        const { items } = verdictOn(rules, some);
        expect(
          items.filter(({ status, documents: named }) => status === "missing" && named.length > 0),
        ).toEqual([]);
        for (const { why } of items) {
          expect(why).not.toMatch(/undefined|null|NaN|\[object|; ;|: ;|^$/);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("what is received was surely recognised in a file that it names", () => {
    fc.assert(
      fc.property(on, documents, (rules, some) => {
        const received = verdictOn(rules, some).items.filter(({ status }) => status === "received");
        for (const { found, needed, documents: named } of received) {
          const names = new Set(named.map((place) => place.file));
          const files = some.filter((one) => names.has(one.file));
          expect(found).toBeGreaterThanOrEqual(needed);
          expect(files.some(holdsSomethingSure)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("the application's state follows from its required items", () => {
    fc.assert(
      fc.property(on, documents, (rules, some) => {
        const { status, items } = verdictOn(rules, some);
        const states = items.filter(({ required }) => required).map((one) => one.status);
        const settled = states.every((one) => ["received", "waived", "not-needed"].includes(one));
        const broken = states.some((one) => one === "missing" || one === "flawed");
        expect(status).toBe(settled ? "complete" : broken ? "incomplete" : "needs-review");
      }),
      { numRuns: 200 },
    );
  });
});
