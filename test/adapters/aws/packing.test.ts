import { createHash, randomBytes } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packed, recordAttribute, recordIn, TooLargeForTable } from "../../../shared/adapters/aws/packing.ts";
import { recordWords } from "../../../shared/adapters/aws/record-words.ts";
import { summaryOf } from "../../../shared/domain/summary.ts";
import { seeded } from "../../bench/seeded.ts";

describe("a packed record", () => {
  test("comes back as it was", () => {
    const back = fc.property(fc.json(), (json) => {
      const value: unknown = JSON.parse(json);
      expect(recordIn(recordAttribute(value, "a record"))).toEqual(value);
    });
    expect(() => fc.assert(back)).not.toThrow();
  });

  test("is packed by words that never change: records that are stored can be read by no others", () => {
    expect(createHash("sha256").update(recordWords).digest("hex")).toBe(
      "c718941ebc2cb08dfcafd763c676af93c18551fad0816d939b19d862326ee368",
    );
  });

  test("takes a fraction of its JSON, so that a summary fits 20 times into what one read unit pays for", () => {
    const summary = summaryOf({ ...seeded("physics", 12_345), version: 4 });
    expect(packed(summary).length).toBeLessThan(JSON.stringify(summary).length / 3);
    expect(packed(summary).length).toBeLessThanOrEqual(250);
  });

  test("is refused where no item holds it", () => {
    const large = { name: randomBytes(500_000).toString("hex") };
    expect(() => recordAttribute(large, "application a")).toThrow(TooLargeForTable);
  });
});
