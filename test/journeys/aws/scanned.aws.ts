import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PutObjectTaggingCommand, S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { sampleMails } from "../../../samples/expected.ts";
import { s3Blobs, scanTag } from "../../../shared/adapters/aws/blobs.ts";
import { dynamoRecords } from "../../../shared/adapters/aws/records.ts";
import { runBundle } from "../../aws/lambda.ts";
import type { Lambda } from "../../aws/lambda.ts";
import { recordingServer } from "../../aws/rights.ts";
import type { Call } from "../../aws/rights.ts";
import { deploy, synthesize } from "../../aws/stack.ts";
import type { Deployed } from "../../aws/stack.ts";
import { localClient } from "../../aws/table.ts";

const moto = inject("moto");

describe.skipIf(!moto)("raw mail that is scanned for malware", () => {
  let folder = "";
  let deployed: Deployed;
  let server: Awaited<ReturnType<typeof recordingServer>>;
  const functions = new Map<string, Lambda>();
  /** What GuardDuty has tagged so far; moto knows no bucket policies, which deny the rest. */
  const tagged = new Map<string, string>();
  const s3 = new S3Client({ ...localClient(moto || "http://127.0.0.1:1"), forcePathStyle: true });
  const bucket = () => deployed.environment("receive")["RAW_BUCKET"] ?? "";

  const denies = ({ action, resource }: Call) =>
    action === "s3:GetObject" &&
    /^StorageRaw[^/]*\/raw\//.test(resource) &&
    tagged.get(resource.slice(resource.indexOf("/") + 1)) !== scanTag.clean;
  const tag = async (key: string, status: string) => {
    tagged.set(key, status);
    const TagSet = [{ Key: scanTag.key, Value: status }];
    await s3.send(new PutObjectTaggingCommand({ Bucket: bucket(), Key: key, Tagging: { TagSet } }));
  };
  const store = async (key: string) => {
    const raw = s3Blobs(bucket(), { ...localClient(moto), forcePathStyle: true });
    await raw.put(key, readFileSync(join(sampleMails, "13-tuebingen-complete.eml")));
  };
  const scanned = (key: string) => {
    const body = JSON.stringify({
      "detail-type": "GuardDuty Malware Protection Object Scan Result",
      source: "aws.guardduty",
      detail: { s3ObjectDetails: { bucketName: bucket(), objectKey: key } },
    });
    return functions.get("receive")?.invoke({ Records: [{ messageId: key, body }] });
  };
  const outcome = async (key: string) => {
    const records = dynamoRecords(deployed.environment("receive")["TABLE"] ?? "", localClient(moto));
    const record = await records.message(key);
    records.close();
    return record && [record.outcome, ...record.problems.map(({ code }) => code)].join(" ");
  };

  beforeAll(async () => {
    folder = await synthesize();
    deployed = await deploy(moto, folder);
    server = await recordingServer(moto, deployed.logical, denies);
    for (const name of ["receive", "sweep"]) {
      const environment = { ...deployed.environment(name), MALWARE_SCAN: "on" };
      functions.set(name, await runBundle(deployed.bundle(name), environment, server.endpoint));
    }
  });
  afterAll(async () => {
    for (const one of functions.values()) await one.close();
    await server?.close();
    s3.destroy();
  });

  test("is taken in once it was found clean", async () => {
    await store("raw/clean");
    await tag("raw/clean", "NO_THREATS_FOUND");
    expect(await scanned("raw/clean")).toEqual({ batchItemFailures: [] });
    expect(await outcome("raw/clean")).toBe("application");
  });

  test.each([
    ["THREATS_FOUND", "quarantined malware"],
    ["UNSUPPORTED", "quarantined not-scanned"],
  ])("is set aside unread as %s", async (status, wanted) => {
    const key = `raw/${status.toLowerCase()}`;
    await store(key);
    await tag(key, status);
    expect(await scanned(key)).toEqual({ batchItemFailures: [] });
    expect(await outcome(key)).toBe(wanted);
  });

  test("waits while it is not scanned, by event and by sweep, and is found afterwards", async () => {
    await store("raw/slow");
    expect(await scanned("raw/slow")).toEqual({ batchItemFailures: [{ itemIdentifier: "raw/slow" }] });
    const sweep = () => functions.get("sweep")?.invoke({});
    expect(await sweep()).toMatchObject({ failed: 0, unscanned: 1 });
    expect(await outcome("raw/slow")).toBeUndefined();
    expect(functions.get("sweep")?.log()).toMatch(/"Unscanned"/);
    await tag("raw/slow", "NO_THREATS_FOUND");
    expect(await sweep()).toMatchObject({ received: 1, failed: 0 });
    expect(await outcome("raw/slow")).toBe("duplicate");
  });
});
