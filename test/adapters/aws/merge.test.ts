import { array, assert, asyncProperty, nat } from "fast-check";
import { describe, expect, test } from "vitest";
import { firstOf } from "../../../shared/adapters/aws/merge.ts";
import { shardOf, shards } from "../../../shared/adapters/aws/table.ts";
import { memoryBlobs } from "../../../shared/adapters/memory/blobs.ts";
import { dividedBlobs } from "../../../shared/adapters/blobs-divided.ts";
import { blobsConformance } from "../../conformance/blobs.ts";

async function* from(rows: readonly number[]): AsyncGenerator<number> {
  yield* rows;
}

describe("sorted sources taken together", () => {
  test("give the first rows of all in order, however they are spread", async () => {
    await assert(
      asyncProperty(array(array(nat(50))), nat(30), async (spread, limit) => {
        const sources = spread.map((rows) => from(rows.toSorted((one, other) => one - other)));
        const expected = spread.flat().toSorted((one, other) => one - other);
        expect(await firstOf(sources, limit, (one, other) => one < other)).toEqual(expected.slice(0, limit));
      }),
    );
  });
});

describe("shards", () => {
  test("of an id are the same for ever, and take about the same each", () => {
    expect(["a", "b", "c", "raw/1.eml"].map(shardOf)).toEqual(["2", "2", "3", "1"]);
    const counts = shards.map(
      (shard) =>
        Array.from({ length: 4000 }, (_, index) => shardOf(`id${index}`)).filter((one) => one === shard)
          .length,
    );
    expect(Math.min(...counts)).toBeGreaterThan(900);
  });
});

blobsConformance("memory, raw mail apart", async () => ({
  port: dividedBlobs("raw/", memoryBlobs(), memoryBlobs()),
  close: () => undefined,
}));
