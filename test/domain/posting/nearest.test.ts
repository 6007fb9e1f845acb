import { assert, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance, forgivable, nearest } from "../../../shared/domain/posting/nearest.ts";

test.each([
  ["analytics", "analytics", 0],
  ["aplication", "application", 1],
  ["appilcation", "application", 1],
  ["analysis", "analytics", 2],
  ["", "abc", 3],
])("'%s' is %s but for %i slips", (one, other, slips) => {
  expect(editDistance(one, other)).toBe(slips);
});

test("distance is the same both ways, nothing for the same, and never more than the longer word", () => {
  assert(
    property(string({ maxLength: 12 }), string({ maxLength: 12 }), (one, other) => {
      const distance = editDistance(one, other);
      expect(distance).toBe(editDistance(other, one));
      expect(distance === 0).toBe(one === other);
      expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length));
    }),
  );
});

test("a limit changes nothing below it, and says only that there is more above", () => {
  assert(
    property(string({ maxLength: 12 }), string({ maxLength: 12 }), (one, other) => {
      expect(editDistance(one, other, 2)).toBe(Math.min(3, editDistance(one, other)));
    }),
  );
});

test.each([
  [3, 0],
  [4, 1],
  [7, 1],
  [8, 2],
])("in %i letters %i slips are forgiven", (letters, slips) => {
  expect(forgivable(letters)).toBe(slips);
});

describe("what may have been meant", () => {
  const fields = ["maxPages", "optional", "accepts", "title"];
  test.each([
    ["max_pages", "maxPages"],
    ["MaxPages", "maxPages"],
    ["optinal", "optional"],
    ["titel", "title"],
  ])("'%s' is '%s'", (word, meant) => {
    expect(nearest(word, fields)).toBe(meant);
  });
  test("of two the nearer one", () =>
    expect(nearest("rostock-phdd", ["rostock-pod", "rostock-phd"])).toBe("rostock-phd"));
  test("nothing where nothing is near", () => expect(nearest("deadline", fields)).toBeUndefined());
});
