import { createHash, randomBytes } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packed, recordAttribute, recordIn, TooLargeForTable } from "../../../shared/adapters/aws/packing.ts";
import { recordWords } from "../../../shared/adapters/aws/record-words.ts";
import { summaryOf } from "../../../shared/domain/summary.ts";
import { seeded } from "../../bench/seeded.ts";

/** Characters of the words that the first records were packed by. */
const firstWordsLength = 7448;

describe("a packed record", () => {
  test("comes back as it was", () => {
    const back = fc.property(fc.json(), (json) => {
      const value: unknown = JSON.parse(json);
      expect(recordIn(recordAttribute(value, "a record"))).toEqual(value);
    });
    expect(() => fc.assert(back)).not.toThrow();
  });

  test("is packed by words that only grow at their front: stored ones are read by no others", () => {
    const hash = (words: string) => createHash("sha256").update(words).digest("hex");
    const first = recordWords.slice(-firstWordsLength);
    expect(hash(first)).toBe("c718941ebc2cb08dfcafd763c676af93c18551fad0816d939b19d862326ee368");
    expect(hash(recordWords)).toBe("dce89fb9fb3d2d7b720f04145619d588d40dbb8490176d6ad053fd1d6b3b62a3");
    const record = { type: "application", verdict: { status: "needs-review", late: false } };
    const stored = deflateRawSync(JSON.stringify(record), { dictionary: Buffer.from(first), level: 9 });
    expect(stored.length).toBeLessThan(30);
    expect(recordIn({ packed: { B: stored } })).toEqual(record);
  });

  test("leaves a record's own text in reach of all words, which deflate looks back 32 KB for", () => {
    expect(Buffer.byteLength(recordWords)).toBeLessThan(16 * 1024);
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
