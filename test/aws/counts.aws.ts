import { randomBytes } from "node:crypto";
import { CreateBucketCommand, S3Client } from "@aws-sdk/client-s3";
import { describe, expect, inject, test } from "vitest";
import { s3Blobs } from "../../shared/adapters/aws/blobs.ts";
import { dynamoRecords } from "../../shared/adapters/aws/records.ts";
import { dynamoRegister } from "../../shared/adapters/aws/register.ts";
import { faultyServer } from "./faults.ts";
import { countOneApplication, steps } from "./one-application.ts";
import { localClient, makeTable } from "./table.ts";

const moto = inject("moto");

describe.skipIf(!moto)("on moto", () => {
  test("an application of one mail and four documents takes 12 requests over the line to S3", async () => {
    const line = await faultyServer(moto, () => undefined);
    const table = await makeTable(moto);
    const Bucket = `counted-${randomBytes(6).toString("hex")}`;
    await new S3Client({ ...localClient(moto), forcePathStyle: true }).send(
      new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint: "eu-central-1" } }),
    );
    const blobs = s3Blobs(Bucket, { ...localClient(line.endpoint), forcePathStyle: true });
    let passed = 0;
    const counts = await countOneApplication({
      records: dynamoRecords(table, localClient(moto)),
      register: dynamoRegister(table, localClient(moto)),
      blobs,
      taken() {
        const since = line.seen.slice(passed);
        passed = line.seen.length;
        const puts = since.filter((operation) => operation.startsWith("PUT ")).length;
        return { requests: since.length, puts, reads: 0, writes: 0, calls: 0 };
      },
    });
    expect(steps.map((step) => [step, counts[step].requests, counts[step].puts])).toEqual([
      ["receive", 5, 4],
      ["assess", 6, 2],
      ["notify", 1, 0],
      ["list page", 0, 0],
      ["detail", 0, 0],
    ]);
    // One request for each: nothing asks first whether something is there.
    expect(line.seen.filter((operation) => !/^(?:GET|PUT) /.test(operation))).toEqual([]);
    blobs.close();
    await line.close();
  });
});
