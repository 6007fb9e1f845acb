import { describe, expect, test } from "vitest";
import { explain } from "../../../shared/domain/document/explain.ts";
import { plainReading } from "../../../shared/domain/document/plain-text.ts";
import { recognise } from "../../../shared/domain/document/recognise.ts";
import { messageText } from "../../../shared/domain/document/section.ts";
import { certificates } from "./held-out/certificates.ts";
import { noneOfOurs } from "./held-out/none-of-ours.ts";
import { ownWords } from "./held-out/own-words.ts";
import { joined, readingOf } from "./held-out/reading.ts";

const context = { applicant: { email: "applicant@example.org" } };
const documents = [...ownWords, ...certificates, ...noneOfOurs];
const readings = documents.map(({ name, text, language }) => [name, readingOf(text, language)] as const);
const bundle = joined(
  readings.slice(0, 6).map(([, reading]) => reading),
  "en",
);

describe("the explanation is the computation", () => {
  test.each([...readings, ["a bundle of six", bundle] as const])("%s", (_, reading) => {
    const found = recognise(reading, "scan.pdf", context);
    const explained = explain(reading, "scan.pdf", context);
    expect(explained.sections.map(({ section }) => section)).toEqual(found.sections);
    expect(explained.referees).toEqual(found.referees);
    // Every page once, in order.
    const pages = explained.sections.flatMap((section) => section.pages);
    expect(pages.map(({ page }) => page.number)).toEqual(reading.pages.map(({ number }) => number));

    for (const { section, kinds, pages: own } of explained.sections) {
      // What is counted for the winner is the section's evidence, cue for cue.
      const counted = own.flatMap(({ winner }) =>
        winner.cues.filter((cue) => cue.counted && cue.quote !== ""),
      );
      const told = (cues: readonly { cue: string; quote: string; weight: number; page: number }[]) =>
        cues.map(({ cue, quote, weight, page }) => `${page} ${cue} ${weight} ${quote}`).toSorted();
      expect(told(counted)).toEqual(told(section.evidence));
      expect(kinds.map(({ kind }) => kind)).toContain(section.kind);
    }
  });

  test("every cue's words are marked on their page, and within it", () => {
    for (const [, reading] of [...readings, ["bundle", bundle] as const])
      for (const { pages } of explain(reading, "scan.pdf", context).sections)
        for (const { page, winner, runnerUp } of pages)
          for (const { quote, marks } of [...winner.cues, ...(runnerUp?.cues ?? [])]) {
            const bare = (text: string) => text.replaceAll(/\s+/g, "");
            const marked = marks.map(({ line, from, to }) => page.lines[line]!.text.slice(from, to)).join("");
            expect(bare(marked)).toBe(bare(quote));
            for (const { box } of marks) {
              expect(box!.x).toBeGreaterThanOrEqual(0);
              expect(box!.y).toBeGreaterThanOrEqual(0);
              expect(box!.y + box!.height).toBeLessThanOrEqual(page.height);
            }
          }
  });

  test("a mail's own text is explained without what it quotes", () => {
    const reading = plainReading("Dear Dr Example,\nplease find my papers.\n> I recommend her warmly.\nJane");
    const found = recognise(reading, messageText, context);
    const explained = explain(reading, messageText, context);
    expect(explained.sections.map(({ section }) => section)).toEqual(found.sections);
    expect(explained.sections[0]!.pages[0]!.page.lines.map(({ text }) => text)).toEqual([
      "Dear Dr Example,",
      "please find my papers.",
      "Jane",
    ]);
  });

  test("what can't be read has nothing to explain", () => {
    const reading = {
      ...plainReading(""),
      pages: [],
      fault: { code: "damaged", detail: "It is damaged." },
    } as const;
    expect(explain(reading, "a.pdf", context)).toEqual({ sections: [], referees: [], links: [] });
  });
});
