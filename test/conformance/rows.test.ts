import { expect, test } from "vitest";
import { countListing } from "../bench/listing.ts";

/** `npm run bench` counts the same at 1,000 and 100,000. */
test("a page of a listing in SQLite touches no more rows than it must, however many applications there are", async () => {
  const [small, large] = [await countListing(400), await countListing(6000)];
  const touched = (counts: typeof small) => new Map(counts.map((one) => [one.name, one.touched]));
  const [few, many] = [touched(small), touched(large)];
  // In the order of an index: about a row of the index and of the table for each row of the page.
  for (const name of [
    "first page",
    "next page",
    "by name",
    "of a status",
    "of an item's state",
    "late",
    "of one hour",
  ]) {
    expect([name, many.get(name)]).toEqual([name, expect.any(Number)]);
    expect(many.get(name)).toBeLessThanOrEqual(110);
  }
  expect(many.get("first page")).toBe(few.get("first page"));
  expect(many.get("counts by status")).toBe(3);
  // Conditions together: each is asked for 1,001 rows at most, and 1,000 are looked at.
  for (const { name, touched: rows } of large) expect([name, rows <= 6000]).toEqual([name, true]);
  expect(large.filter(({ rows }) => rows === 50).map(({ name }) => name)).toContain("a word that many have");
});
