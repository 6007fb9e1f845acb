import { array, assert, constantFrom, integer, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { cut, hanging, padded, plain, size, terminalOf, widthOf, wrapped } from "../../cli/terminal.ts";

describe("colour is for people", () => {
  const coloured = (stream: object, environment: Record<string, string> = {}) =>
    terminalOf(stream, environment).colours.red("x") !== "x";
  test("on a terminal", () => expect(coloured({ isTTY: true })).toBe(true));
  test("not in a file or pipe", () => expect(coloured({})).toBe(false));
  test("not against NO_COLOR", () => expect(coloured({ isTTY: true }, { NO_COLOR: "1" })).toBe(false));
  test("not on a terminal that has none", () =>
    expect(coloured({ isTTY: true }, { TERM: "dumb" })).toBe(false));
});

test.each([
  [{ isTTY: true, columns: 100 }, 100],
  [{ isTTY: true, columns: 300 }, 120],
  [{ isTTY: true, columns: 20 }, 60],
  [{ columns: 100 }, 80],
])("%j is written to in %i columns", (stream, columns) => {
  expect(terminalOf(stream, {}).columns).toBe(columns);
});

test.each([
  ["cv.pdf", 6],
  ["Grüße", 5],
  ["e\u0301", 1],
  ["履歴書", 6],
  ["👩‍🎓", 2],
  ["\u001b[31mred\u001b[39m", 3],
])("%j takes %i columns", (text, width) => {
  expect(widthOf(text)).toBe(width);
});

test.each([
  ["\u001b[2J\u001b[31mGone", "[2J [31mGone"],
  ["first\r\nsecond\u0007", "first second"],
  ["fdp.exe\u202ecod.pdf", "fdp.execod.pdf"],
  ["\u009b31m", "31m"],
])("a stranger's text can't move the cursor or turn round: %j is %j", (text, safe) => {
  expect(plain(text)).toBe(safe);
});

test("whatever a stranger writes is one line without controls", () => {
  assert(
    property(string({ unit: "binary" }), (text) => {
      expect(plain(text)).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]/u);
    }),
  );
});

const words = array(constantFrom("a", "cv.pdf", "Motivationsschreiben", "履歴書", "–", "é".repeat(70)), {
  maxLength: 30,
});

test("wrapped lines fit, and hold all words", () => {
  assert(
    property(words, integer({ min: 10, max: 120 }), (list, columns) => {
      const text = list.join(" ");
      const lines = wrapped(text, columns);
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(columns);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    }),
  );
});

test("cut text fits, and says that something is lost", () => {
  assert(
    property(words, integer({ min: 5, max: 80 }), (list, columns) => {
      const text = list.join(" ");
      const short = cut(text, columns);
      expect(widthOf(short)).toBeLessThanOrEqual(columns);
      expect(short === text || short.endsWith("…")).toBe(true);
    }),
  );
});

test("a text hangs beside its label", () => {
  expect(hanging("  cv", "one two three four five six seven", 8, 30)).toEqual([
    "  cv    one two three four",
    "        five six seven",
  ]);
});

test("a label too long for its column has a line of its own", () => {
  expect(hanging("  quarantined", "why", 10, 60)).toEqual(["  quarantined", "          why"]);
});

test("text is filled up by the columns it takes", () => {
  expect(padded("履歴", 6)).toBe("履歴  ");
});

test.each([
  [0, "0 bytes"],
  [999, "999 bytes"],
  [1000, "1.0 KB"],
  [81_234, "81 KB"],
  [999_600, "1.0 MB"],
  [45_000_000, "45 MB"],
])("%i bytes are %s", (bytes, words_) => {
  expect(size(bytes)).toBe(words_);
});
