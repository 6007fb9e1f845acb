import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { marksOf } from "../../../shared/domain/document/marks.ts";
import type { Line } from "../../../shared/domain/document/reading.ts";

const line = (text: string, over: Partial<Line> = {}): Line => ({
  text,
  x: 70,
  y: 100,
  width: text.length * 5,
  height: 11,
  size: 11,
  bold: false,
  ...over,
});
const words = (lines: readonly Line[], marks: ReturnType<typeof marksOf>) =>
  marks.map((mark) => lines[mark.line]?.text.slice(mark.from, mark.to));

describe("a quote is marked where it stands", () => {
  test.each<[string, readonly string[], number, string, readonly string[]]>([
    ["within a line", ["I hereby apply for the post."], 0, "apply for", ["apply for"]],
    ["with other spaces than the quote's", ["C U R R I C U L U M"], 0, "CURRICULUM", ["C U R R I C U L U M"]],
    [
      "over two lines",
      ["my name. I hereby", "apply for the post"],
      0,
      "I hereby apply for",
      ["I hereby", "apply for"],
    ],
    ["over three lines", ["the", "degree", "of Master"], 0, "the degree of", ["the", "degree", "of"]],
    ["from its own line on, not an earlier one", ["Grade", "Grade B"], 1, "Grade", ["Grade"]],
    ["by its line, where the words were put together otherwise", ["Grade B"], 0, "Note B", ["Grade B"]],
    ["as far as the lines go", ["the degree", "was lost"], 0, "the degree of Master", ["the degree"]],
    ["not at all beyond the page", ["Grade"], 4, "Grade", []],
  ])("%s", (_, texts, first, quote, expected) => {
    const lines = texts.map((text) => line(text));
    expect(words(lines, marksOf(lines, lines, { line: first, quote }))).toEqual(expected);
  });

  test("lines that were not looked at keep their place in the count", () => {
    const lines = [line("— — —"), line("Transcript of Records")];
    const [mark] = marksOf(lines, lines.slice(1), { line: 0, quote: "Transcript" });
    expect(mark).toMatchObject({ line: 1, from: 0, to: 10 });
  });

  test("the box holds the words alone, the whole row where cells stand apart", () => {
    const lines = [line("aaaaa bbbbb aaaaa"), line("aaaaa\tbbbbb")];
    const [inside] = marksOf(lines, lines, { line: 0, quote: "bbbbb" });
    const [row] = marksOf(lines, lines, { line: 1, quote: "bbbbb" });
    const middle = inside!.box!.x + inside!.box!.width / 2;
    expect(middle).toBeCloseTo(70 + (17 * 5) / 2, 0);
    expect(inside!.box!.width).toBeLessThan(30);
    expect(row!.box).toEqual({ x: 70, y: 100, width: 55, height: 11 });
  });

  test("a format without places has none", () => {
    const lines = [line("Grade", { width: 0 })];
    expect(marksOf(lines, lines, { line: 0, quote: "Grade" })).toEqual([{ line: 0, from: 0, to: 5 }]);
  });

  test("whatever the lines and the quote, a mark lies in its line", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "b", " ", "\t", "Ä", "😀"),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), text, fc.nat(5), (texts, quote, first) => {
        const lines = texts.map((one) => line(one));
        for (const { line: index, from, to, box } of marksOf(lines, lines, { line: first, quote })) {
          const own = lines[index]!;
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(own.text.length);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(box!.x).toBeGreaterThanOrEqual(own.x - 0.1);
          expect(box!.x + box!.width).toBeLessThanOrEqual(own.x + own.width + 0.2);
        }
      }),
    );
  });
});
