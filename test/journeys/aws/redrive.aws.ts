import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { sampleMails } from "../../../samples/expected.ts";
import { s3Blobs } from "../../../shared/adapters/aws/blobs.ts";
import { dynamoRecords } from "../../../shared/adapters/aws/records.ts";
import { runBundle } from "../../aws/lambda.ts";
import type { Lambda } from "../../aws/lambda.ts";
import { deploy, synthesize } from "../../aws/stack.ts";
import type { Deployed } from "../../aws/stack.ts";
import { localClient } from "../../aws/table.ts";

const moto = inject("moto");

describe.skipIf(!moto)("a message that keeps failing", () => {
  let folder = "";
  let deployed: Deployed;
  let receive: Lambda;
  const sqs = new SQSClient(localClient(moto || "http://127.0.0.1:1"));
  const from = async (QueueUrl: string) =>
    (await sqs.send(new ReceiveMessageCommand({ QueueUrl }))).Messages?.[0];
  const invoke = (one: { MessageId?: string | undefined; Body?: string | undefined }) =>
    receive.invoke({ Records: [{ messageId: one.MessageId, body: one.Body }] });

  beforeAll(async () => {
    folder = await synthesize();
    deployed = await deploy(moto, folder);
    receive = await runBundle(deployed.bundle("receive"), deployed.environment("receive"), moto);
  });
  afterAll(async () => {
    await receive?.close();
    sqs.destroy();
  });

  test("ends among the dead letters after five tries, and is worked off once it is sent back", async () => {
    const QueueUrl = deployed.queue("receive");
    const letters = deployed.deadLetters("receive");
    const MessageBody = JSON.stringify({ Records: [{ s3: { object: { key: "raw/late" } } }] });
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody }));
    let tries = 0;
    for (let one = await from(QueueUrl); one; one = await from(QueueUrl)) {
      tries += 1;
      // The mail is not there: a fault of storage.
      expect(await invoke(one)).toEqual({ batchItemFailures: [{ itemIdentifier: one.MessageId }] });
      const { ReceiptHandle } = one;
      await sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 }));
    }
    expect(tries).toBe(5);

    const { RAW_BUCKET = "", TABLE = "" } = deployed.environment("receive");
    const raw = s3Blobs(RAW_BUCKET, { ...localClient(moto), forcePathStyle: true });
    await raw.put("raw/late", readFileSync(join(sampleMails, "13-tuebingen-complete.eml")));
    raw.close();
    // As start-message-move-task does, which the emulator lacks.
    const dead = await from(letters);
    expect(dead?.Body).toBe(MessageBody);
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: dead?.Body }));
    await sqs.send(new DeleteMessageCommand({ QueueUrl: letters, ReceiptHandle: dead?.ReceiptHandle }));

    const again = await from(QueueUrl);
    expect(await invoke(again ?? {})).toEqual({ batchItemFailures: [] });
    await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: again?.ReceiptHandle }));
    const records = dynamoRecords(TABLE, localClient(moto));
    expect((await records.message("raw/late"))?.outcome).toBe("application");
    records.close();
    expect([await from(QueueUrl), await from(letters)]).toEqual([undefined, undefined]);
  });
});
