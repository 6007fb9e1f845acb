import { randomBytes } from "node:crypto";
import {
  CreateBucketCommand,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { CreateEmailIdentityCommand, SESv2Client } from "@aws-sdk/client-sesv2";
import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { describe, expect, inject, test } from "vitest";
import { s3Blobs } from "../../shared/adapters/aws/blobs.ts";
import { sesMailer } from "../../shared/adapters/aws/mailer.ts";
import { dynamoRegister } from "../../shared/adapters/aws/register.ts";
import { dynamoRecords } from "../../shared/adapters/aws/records.ts";
import { sqsWake } from "../../shared/adapters/aws/wake.ts";
import { dividedBlobs } from "../../shared/adapters/blobs-divided.ts";
import { sentMails } from "../aws/sent-mails.ts";
import { localClient, makeTable } from "../aws/table.ts";
import { blobsConformance } from "./blobs.ts";
import { mail, mailerConformance } from "./mailer.ts";
import { recordsConformance } from "./records.ts";
import { registerConformance } from "./register.ts";
import { summariesConformance } from "./summaries.ts";

const moto = inject("moto");
const config = { ...localClient(moto), forcePathStyle: true };
const unique = (name: string) => `${name}-${randomBytes(6).toString("hex")}`;

async function makeBucket(): Promise<string> {
  const Bucket = unique("blobs");
  const s3 = new S3Client(config);
  const CreateBucketConfiguration = { LocationConstraint: "eu-central-1" } as const;
  await s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration }));
  await s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: "Enabled" } }));
  return Bucket;
}

describe.skipIf(!moto)("on moto", () => {
  blobsConformance("S3", async () => {
    const blobs = s3Blobs(await makeBucket(), config);
    return { port: blobs, close: () => blobs.close() };
  });
  blobsConformance("S3, raw mail in a bucket of its own", async () => {
    const [raw, others] = [s3Blobs(await makeBucket(), config), s3Blobs(await makeBucket(), config)];
    return {
      port: dividedBlobs("raw/", raw, others),
      close: () => [raw, others].forEach((one) => one.close()),
    };
  });
  for (const conformance of [recordsConformance, summariesConformance])
    conformance("DynamoDB on moto", async () => {
      const records = dynamoRecords(await makeTable(moto), localClient(moto));
      return { port: records, close: () => records.close() };
    });
  registerConformance("DynamoDB on moto", async () => {
    const register = dynamoRegister(await makeTable(moto), localClient(moto));
    return { port: register, close: () => register.close() };
  });
  mailerConformance("SES", async () => {
    const ses = new SESv2Client(localClient(moto));
    await ses
      .send(new CreateEmailIdentityCommand({ EmailIdentity: mail.from.address }))
      .catch(() => undefined);
    // Other tests send by the same moto.
    const sent = async () =>
      (await sentMails(moto)).map(({ messageId }) => messageId).filter((id) => id === mail.messageId);
    const before = (await sent()).length;
    const mailer = sesMailer({}, localClient(moto));
    const arrived = async () => (await sent()).slice(before);
    return { port: { mailer, arrived }, close: () => mailer.close() };
  });

  describe("blobs in S3", () => {
    test("leave no version behind when they are removed", async () => {
      const bucket = await makeBucket();
      const blobs = s3Blobs(bucket, config);
      for (const text of ["one", "two"]) await blobs.put("a/1", new TextEncoder().encode(text));
      expect(await blobs.remove("a/")).toBe(1);
      const { Versions, DeleteMarkers } = await new S3Client(config).send(
        new ListObjectVersionsCommand({ Bucket: bucket }),
      );
      expect([Versions ?? [], DeleteMarkers ?? []]).toEqual([[], []]);
    });

    test("are listed by when they were stored, to the second", async () => {
      const blobs = s3Blobs(await makeBucket(), config);
      const before = new Date().toISOString();
      await blobs.put("raw/x", new Uint8Array(1));
      const found = async (since: string) => {
        const keys: string[] = [];
        for await (const key of blobs.storedSince("raw/", since)) keys.push(key);
        return keys;
      };
      expect(await found(before)).toEqual(["raw/x"]);
      expect(await found(new Date(Date.now() + 5000).toISOString())).toEqual([]);
    });

    test("are listed whole where there are more than a page of them", async () => {
      const blobs = s3Blobs(await makeBucket(), config);
      const keys = Array.from({ length: 1010 }, (_, index) => `k/${String(index).padStart(4, "0")}`);
      for (let start = 0; start < keys.length; start += 50)
        await Promise.all(keys.slice(start, start + 50).map((key) => blobs.put(key, new Uint8Array(1))));
      const listed: string[] = [];
      for await (const key of blobs.list("k/")) listed.push(key);
      expect(listed).toEqual(keys);
      expect(await blobs.remove("k/")).toBe(keys.length);
    });
  });

  describe("wake-ups by SQS", () => {
    const queued = async (url: string) => {
      const { Messages } = await new SQSClient(localClient(moto)).send(
        new ReceiveMessageCommand({ QueueUrl: url, MaxNumberOfMessages: 10 }),
      );
      return (Messages ?? []).map(({ Body }) => JSON.parse(Body ?? "") as unknown);
    };
    const makeQueue = async () => {
      const { QueueUrl } = await new SQSClient(localClient(moto)).send(
        new CreateQueueCommand({ QueueName: unique("assess") }),
      );
      return QueueUrl as string;
    };

    test("go out when flushed, each once", async () => {
      const queue = await makeQueue();
      const { wake, flushed } = sqsWake(
        { queues: { assess: queue }, onLost: () => expect.fail() },
        localClient(moto),
      );
      for (const id of ["a", "b", "a"]) wake({ step: "assess", id });
      expect(await queued(queue)).toEqual([]);
      await flushed();
      await flushed();
      expect(
        (await queued(queue)).toSorted((one, other) =>
          JSON.stringify(one) < JSON.stringify(other) ? -1 : 1,
        ),
      ).toEqual([
        { step: "assess", id: "a" },
        { step: "assess", id: "b" },
      ]);
    });

    test("that are lost are told of, and fail nothing", async () => {
      const lost: unknown[] = [];
      const gone = (await makeQueue()).replace("assess-", "gone-");
      const { wake, flushed } = sqsWake(
        { queues: { assess: gone }, onLost: (work) => void lost.push(work) },
        localClient(moto),
      );
      for (let index = 0; index < 12; index += 1) wake({ step: "assess", id: String(index) });
      await flushed();
      expect(lost).toHaveLength(12);
    });

    test("for a step without a queue are an error in the code", () => {
      const { wake } = sqsWake({ queues: {}, onLost: () => undefined }, localClient(moto));
      expect(() => wake({ step: "notify", id: "a" })).toThrow(/no queue for notify/);
    });
  });
});
