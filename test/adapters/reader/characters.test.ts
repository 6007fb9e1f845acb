import { expect, test } from "vitest";
import { type Character, toRuns } from "../../../shared/adapters/reader/characters.ts";

const page = { left: 0, top: 842, right: 595, bottom: 0 };
const size = 10;

/** Letters half a size wide from `x` on; `generated` ones are the engine's own. */
function letters(text: string, x: number, y = 700, generated = false): Character[] {
  return [...text].map((letter, index) => {
    const left = x + index * 5;
    return {
      text: letter,
      generated,
      style: { size, bold: false, font: "Sans", turn: 0, originX: left, originY: y },
      box: { left, right: left + 5, top: y + 8, bottom: y - 2 },
    };
  });
}
const newLine = letters("\r\n", 0, 700, true);
const words = (characters: readonly Character[]) => toRuns(characters, page, 0).map(({ text }) => text);

test("a letter kerned back in a piece of its own stays in its word, though the engine takes it for a new line", () => {
  const kerned = [
    ...letters("jane@e", 100),
    ...newLine,
    ...letters("x", 129.9),
    ...newLine,
    ...letters("ample.org", 134.7),
  ];
  expect(words(kerned)).toEqual(["jane@example.org"]);
});

test.each([
  ["on the next line", 100, 688],
  ["of another column of the same line", 300, 700],
  ["behind a word's space", 133, 700],
  ["set back over the word before", 112, 700],
])("a new line's word %s is one of its own", (_, x, y) => {
  const runs = toRuns([...letters("jane@e", 100), ...newLine, ...letters("xample", x, y)], page, 0);
  expect(runs.map(({ text }) => text)).toEqual(["jane@e", "xample"]);
  expect(runs[1]?.spaced).toBe(true);
});
