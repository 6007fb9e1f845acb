import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { PutBucketNotificationConfigurationCommand, S3Client } from "@aws-sdk/client-s3";
import { CreateEmailIdentityCommand, SESv2Client } from "@aws-sdk/client-sesv2";
import {
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { senders } from "../../../functions/runtime/stores.ts";
import { sampleMails } from "../../../samples/expected.ts";
import { s3Blobs } from "../../../shared/adapters/aws/blobs.ts";
import { dynamoRecords } from "../../../shared/adapters/aws/records.ts";
import { keyedIds } from "../../../shared/adapters/ids.ts";
import { mailReader } from "../../../shared/adapters/mail/reader.ts";
import { memoryBlobs } from "../../../shared/adapters/memory/blobs.ts";
import { collectingMailer } from "../../../shared/adapters/memory/mailer.ts";
import { memoryRecords } from "../../../shared/adapters/memory/records.ts";
import { loadPostings } from "../../../shared/adapters/postings-files.ts";
import { documentReader } from "../../../shared/adapters/reader/reader.ts";
import { blobSecret } from "../../../shared/adapters/secret-blob.ts";
import type { Application, MessageRecord, Reply } from "../../../shared/domain/application.ts";
import { assess } from "../../../shared/flow/assess.ts";
import { notify } from "../../../shared/flow/notify.ts";
import { receive } from "../../../shared/flow/receive.ts";
import type { Records } from "../../../shared/ports.ts";
import { asStored, intake } from "../../aws/as-stored.ts";
import { recordedFunctions } from "../../aws/recorded.ts";
import type { RecordedFunctions } from "../../aws/recorded.ts";
import { sentMails } from "../../aws/sent-mails.ts";
import { deploy, synthesize } from "../../aws/stack.ts";
import type { Deployed } from "../../aws/stack.ts";
import { localClient } from "../../aws/table.ts";

const moto = inject("moto");
/** The functions that work on mail. */
const names = ["receive", "assess", "notify", "sweep", "feedback"] as const;
/** What Lambda, KMS and the poller do with a role's rights, which no call of the function shows. */
const byOthers = /^(logs|kms):|^sqs:(Receive|Delete|ChangeMessage|GetQueue)|^ses:SendRawEmail$/;
/** Rights that the samples do not bring a function to use, but that it needs. */
const spared: Readonly<Record<(typeof names)[number], readonly string[]>> = {
  // Whoever may not list a bucket is told 403 of what is not there, instead of 404.
  receive: ["s3:ListBucket"],
  // A person vouched for a sender; files that moved to another application with its documents.
  assess: ["dynamodb:DeleteItem", "s3:DeleteObjectVersion", "s3:ListBucket", "s3:ListBucketVersions"],
  notify: ["s3:ListBucket"],
  // Erasures, retention and new mail: a sweep does what receive and people's orders call for.
  sweep: ["dynamodb:BatchGetItem", "dynamodb:BatchWriteItem", "dynamodb:DeleteItem", "dynamodb:UpdateItem"],
  feedback: [],
};

describe.skipIf(!moto)("the synthesized bundles", () => {
  let folder = "";
  let deployed: Deployed;
  let functions: RecordedFunctions<(typeof names)[number]>;
  const sqs = new SQSClient(localClient(moto || "http://127.0.0.1:1"));
  let records: Records;

  beforeAll(async () => {
    folder = await synthesize();
    deployed = await deploy(moto, folder);
    const { RAW_BUCKET = "", TABLE = "" } = deployed.environment("receive");
    records = dynamoRecords(TABLE, localClient(moto));
    await notifies(RAW_BUCKET, deployed.queue("receive"));
    const ses = new SESv2Client(localClient(moto));
    await ses.send(new CreateEmailIdentityCommand({ EmailIdentity: "apply-dev.example.org" }));
    await ses.send(new CreateEmailIdentityCommand({ EmailIdentity: intake }));
    functions = await recordedFunctions(deployed, moto, names);
  });
  afterAll(() => functions?.close());

  /** moto's CloudFormation leaves a bucket's notification out: made here, as the template has it. */
  async function notifies(bucket: string, queue: string): Promise<void> {
    const { Attributes } = await sqs.send(
      new GetQueueAttributesCommand({ QueueUrl: queue, AttributeNames: ["QueueArn"] }),
    );
    await new S3Client({ ...localClient(moto), forcePathStyle: true }).send(
      new PutBucketNotificationConfigurationCommand({
        Bucket: bucket,
        NotificationConfiguration: {
          QueueConfigurations: [
            {
              QueueArn: Attributes?.["QueueArn"],
              Events: ["s3:ObjectCreated:*"],
              Filter: { Key: { FilterRules: [{ Name: "prefix", Value: "raw/" }] } },
            },
          ],
        },
      }),
    );
  }

  /** Does as Lambda's poller does until the queue is empty. Returns how many messages there were. */
  async function work(name: (typeof names)[number]): Promise<number> {
    const QueueUrl = deployed.queue(name);
    for (let count = 0; ; count += 1) {
      const { Messages } = await sqs.send(new ReceiveMessageCommand({ QueueUrl }));
      const [message] = Messages ?? [];
      if (!message) return count;
      const event = { Records: [{ messageId: message.MessageId, body: message.Body }] };
      expect(await functions.run(name).invoke(event)).toEqual({ batchItemFailures: [] });
      await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message.ReceiptHandle }));
    }
  }

  /** The same mails through the same flows on one machine's memory. */
  async function onOneMachine(files: readonly string[], secret: Uint8Array) {
    const { postings } = await loadPostings("postings");
    const mailer = collectingMailer();
    const documents = documentReader();
    const due: string[] = [];
    const shared = {
      records: memoryRecords(),
      blobs: memoryBlobs(),
      postings,
      ids: keyedIds(secret),
      intake,
      senders,
      now: () => new Date(),
      pause: async () => undefined,
      wake: ({ id }: { readonly id: string }) => void due.push(id),
      mail: mailReader(),
      documents,
      mailer,
      sendLease: 0,
    };
    for (const file of files) await shared.blobs.put(keyOf(file), asStored(file));
    for (const file of files) await receive(shared)(keyOf(file));
    for (const id of new Set(due.splice(0))) await assess(shared)(id);
    for (const id of new Set(due.splice(0))) await notify(shared)(id);
    await documents.close();
    return { records: shared.records, sent: mailer.sent };
  }

  /** As SES names what it stores: by chance. */
  const keyOf = (file: string) => `raw/${createHash("sha256").update(file).digest("hex").slice(0, 40)}`;
  const all = async (of: Records) => ({
    applications: (await of.applications({ limit: 200 })).items.map(withoutTime),
    messages: (await of.messages({ limit: 200 })).items as readonly MessageRecord[],
    outgoing: (await of.outgoing({ limit: 200 })).items
      .map(({ reply }) => timeless(reply))
      .toSorted((one, other) => (one.to + one.id < other.to + other.id ? -1 : 1)),
    counts: await of.messageCounts(),
  });
  const timeless = ({ at: _at, sentAt: _sentAt, sendingUntil: _until, ...rest }: Reply) => rest;
  /** Other tests send by the same moto. */
  const sentFromHere = async () =>
    (await sentMails(moto))
      .map(({ messageId }) => messageId)
      .filter((id) => id.endsWith("@apply-dev.example.org>"));
  /** Both worked at their own pace: how often a record was written, and when, may differ. */
  const withoutTime = ({ version: _version, completeAt: _completeAt, replies, ...rest }: Application) => ({
    ...rest,
    replies: replies.map(timeless),
  });

  test("make of the samples what one machine makes of them, field by field", async () => {
    const files = readdirSync(sampleMails).toSorted();
    const { RAW_BUCKET = "", DOCUMENTS_BUCKET = "" } = deployed.environment("receive");
    const raw = s3Blobs(RAW_BUCKET, { ...localClient(moto), forcePathStyle: true });
    for (const file of files) {
      await raw.put(keyOf(file), asStored(file));
      expect(await work("receive")).toBeGreaterThanOrEqual(1);
    }
    await work("assess");
    await work("notify");

    const documents = s3Blobs(DOCUMENTS_BUCKET, { ...localClient(moto), forcePathStyle: true });
    const expected = await onOneMachine(files, await blobSecret(documents));
    const [is, wanted] = [await all(records), await all(expected.records)];
    expect(wanted.applications.length).toBeGreaterThan(5);
    expect(is).toEqual(wanted);
    const sent = await sentFromHere();
    expect(sent.toSorted()).toEqual(expected.sent.map(({ messageId }) => messageId).toSorted());
    expect(sent.length).toBeGreaterThan(5);
    expect((await records.dueCount("9999-12-31T00:00:00.000Z")).count).toBe(0);
  }, 300_000);

  test("write a bounce back to the record of the applicant whom it concerns", async () => {
    const { items } = await records.outgoing({ limit: 200 });
    const [{ reply, record } = { reply: undefined, record: undefined }] = items;
    const tags = { case: [record?.id], reply: [reply?.id], "ses:configuration-set": ["dossier"] };
    const bounce = { bounceType: "Permanent", bounceSubType: "General", bouncedRecipients: [{}] };
    const body = JSON.stringify({ eventType: "Bounce", bounce, mail: { messageId: "0100", tags } });
    await sqs.send(new SendMessageCommand({ QueueUrl: deployed.queue("feedback"), MessageBody: body }));
    expect(await work("feedback")).toBe(1);
    const after = await records.load(record?.id ?? "");
    expect(after?.contactFailed?.reason).toMatch(/came back/);
    expect(after?.replies.find(({ id }) => id === reply?.id)?.state).toBe("failed");
  });

  test("change nothing when every event comes again", async () => {
    const before = await all(records);
    const sent = (await sentFromHere()).length;
    const messages = before.messages.map(({ rawKey }) => rawKey);
    const Records = messages.map((key, index) => ({
      messageId: String(index),
      body: JSON.stringify({ Records: [{ s3: { object: { key: encodeURIComponent(key) } } }] }),
    }));
    expect(await functions.run("receive").invoke({ Records })).toEqual({ batchItemFailures: [] });
    await work("assess");
    await work("notify");
    expect(await all(records)).toEqual(before);
    expect(await sentFromHere()).toHaveLength(sent);
  });

  test("find by the sweep what no event told of", async () => {
    const { RAW_BUCKET = "" } = deployed.environment("receive");
    const raw = s3Blobs(RAW_BUCKET, { ...localClient(moto), forcePathStyle: true });
    await raw.put("raw/lost", Buffer.from(asStored("13-tuebingen-complete.eml")));
    for (;;) {
      // The event is lost.
      const { Messages } = await sqs.send(new ReceiveMessageCommand({ QueueUrl: deployed.queue("receive") }));
      if (!Messages?.[0]) break;
      await sqs.send(
        new DeleteMessageCommand({
          QueueUrl: deployed.queue("receive"),
          ReceiptHandle: Messages[0].ReceiptHandle,
        }),
      );
    }
    expect(await functions.run("sweep").invoke({})).toMatchObject({ received: 1, failed: 0 });
    expect((await records.message("raw/lost"))?.outcome).toBe("duplicate");
  });

  test("give back a message that is no event of theirs, and ask nothing of S3's test", async () => {
    const Records = [
      { messageId: "poison", body: "{}" },
      { messageId: "test", body: JSON.stringify({ Event: "s3:TestEvent" }) },
      {
        messageId: "gone",
        body: JSON.stringify({ Records: [{ s3: { object: { key: "raw/not-there" } } }] }),
      },
    ];
    expect(await functions.run("receive").invoke({ Records })).toEqual({
      batchItemFailures: [{ itemIdentifier: "poison" }, { itemIdentifier: "gone" }],
    });
    // Where in the source it failed, and not in the bundle.
    expect(functions.run("receive").log()).toMatch(/"error":"ZodError","at":"runtime\/events\.ts:\d+"/);
  });

  test.each(names)("%s does what its role may, and its role may little that it did not do", (name) => {
    const { calls, refused, allowed } = functions.rights(name);
    expect(calls.length).toBeGreaterThan(0);
    expect(refused).toEqual([]);
    const done = new Set(calls.map(({ action }) => action));
    const unused = allowed.filter((action) => !done.has(action) && !byOthers.test(action));
    expect(unused.filter((action) => !spared[name].includes(action))).toEqual([]);
  });

  test("log ids, counts and durations: no name, no address, no subject, no file, no words", async () => {
    const { applications, messages } = await all(records);
    const log = names.map((name) => functions.run(name).log()).join("");
    const persons = applications.flatMap(({ applicant: { email, name = "" } }) => [
      email,
      ...name.split(/\s+/),
    ]);
    const files = applications.flatMap(({ documents }) => documents.map(({ file }) => file));
    const mails = messages.flatMap(({ subject, from = "", applicant = "" }) => [subject, from, applicant]);
    const texts = readdirSync(sampleMails).flatMap(
      (file) => readFileSync(join(sampleMails, file), "latin1").match(/^[A-Z][a-z ,]{25,}/gm) ?? [],
    );
    const told = [...persons, ...files, ...mails, ...texts].filter((one) => one.length > 3);
    expect(told.length).toBeGreaterThan(100);
    expect(log.split("\n").filter((line) => line.includes('"message":"done"')).length).toBeGreaterThan(20);
    expect(log).toContain('"Duration"');
    expect(told.filter((one) => log.toLowerCase().includes(one.toLowerCase()))).toEqual([]);
    expect(log).not.toContain("@");
  });

  test("hold no package but where files are opened", () => {
    for (const name of ["receive", "notify", "sweep"])
      expect(readdirSync(deployed.bundle(name))).not.toContain("node_modules");
  });
});
