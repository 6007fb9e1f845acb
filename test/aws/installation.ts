import { DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { CreateBucketCommand, PutBucketNotificationConfigurationCommand, S3Client } from "@aws-sdk/client-s3";
import { CreateEmailIdentityCommand, SESv2Client } from "@aws-sdk/client-sesv2";
import {
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import { s3Blobs } from "../../shared/adapters/aws/blobs.ts";
import { dynamoRecords } from "../../shared/adapters/aws/records.ts";
import { postingsKey } from "../../shared/adapters/aws/table.ts";
import { takeBlobSecret } from "../../shared/adapters/secret-blob.ts";
import { localClient, makeTable } from "./table.ts";

/** The functions behind queues, in the order of the work. */
export const queued = ["receive", "assess", "notify"] as const;
export type Queued = (typeof queued)[number];

const account = "123456789012";
const names = { TABLE: "records", RAW_BUCKET: "raw-mail", DOCUMENTS_BUCKET: "documents" };
const secret = Buffer.alloc(32, 7);

/**
 * What the functions work on, on a moto of its own, under names that stay the same, so
 * that it can be made anew while functions that know them go on.
 */
export function installation(moto: string) {
  const sqs = new SQSClient(localClient(moto));
  const s3 = new S3Client({ ...localClient(moto), forcePathStyle: true });
  const dynamodb = new DynamoDBClient(localClient(moto));
  const ses = new SESv2Client(localClient(moto));
  const records = dynamoRecords(names.TABLE, localClient(moto));
  const blobs = (bucket: string) => s3Blobs(bucket, { ...localClient(moto), forcePathStyle: true });
  const [raw, documents] = [blobs(names.RAW_BUCKET), blobs(names.DOCUMENTS_BUCKET)];
  const queue = (name: string) => `${moto}/${account}/${name}`;
  const arn = (name: string) => `arn:aws:sqs:eu-central-1:${account}:${name}`;
  const deadLetters = (name: Queued) => `${name}-dead`;

  const makeQueue = async (name: Queued) => {
    await sqs.send(new CreateQueueCommand({ QueueName: deadLetters(name) }));
    const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: arn(deadLetters(name)), maxReceiveCount: 5 });
    await sqs.send(new CreateQueueCommand({ QueueName: name, Attributes: { RedrivePolicy } }));
  };
  const makeBucket = (Bucket: string) =>
    s3.send(
      new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint: "eu-central-1" } }),
    );

  return {
    records,
    raw,
    documents,
    /** As Lambda gives it to the functions; they call by a line of their own. */
    environment: (line: string): Record<string, string> => ({
      ...names,
      MALWARE_SCAN: "off",
      ASSESS_QUEUE: queue("assess").replace(moto, line),
      NOTIFY_QUEUE: queue("notify").replace(moto, line),
    }),
    /**
     * Empties it. S3's test event is on the queue of receive then, as it is after a deployment.
     *
     * @param posting one that had applications before, as functions that ran before know
     */
    async anew(intake: string, posting?: string): Promise<void> {
      await (await fetch(`${moto}/moto-api/reset`, { method: "POST" })).arrayBuffer();
      await Promise.all([
        makeTable(moto, names.TABLE),
        makeBucket(names.RAW_BUCKET),
        makeBucket(names.DOCUMENTS_BUCKET),
        ...queued.map(makeQueue),
        ses.send(new CreateEmailIdentityCommand({ EmailIdentity: intake.slice(intake.indexOf("@") + 1) })),
      ]);
      const told = { QueueArn: arn("receive"), Events: ["s3:ObjectCreated:*" as const] };
      const NotificationConfiguration = { QueueConfigurations: [told] };
      const Item = { pk: { S: postingsKey.pk }, sk: { S: postingsKey.sk }, ids: { SS: [posting ?? ""] } };
      await Promise.all([
        ...(posting ? [dynamodb.send(new PutItemCommand({ TableName: names.TABLE, Item }))] : []),
        takeBlobSecret(documents, secret),
        s3.send(
          new PutBucketNotificationConfigurationCommand({
            Bucket: names.RAW_BUCKET,
            NotificationConfiguration,
          }),
        ),
      ]);
    },
    send: (name: Queued, MessageBody: string) =>
      sqs.send(new SendMessageCommand({ QueueUrl: queue(name), MessageBody })),
    /** Takes messages off, for good. */
    async taken(name: Queued | "dead"): Promise<readonly string[]> {
      const bodies: string[] = [];
      for (const QueueUrl of name === "dead" ? queued.map((one) => queue(deadLetters(one))) : [queue(name)])
        for (;;) {
          const { Messages = [] } = await sqs.send(
            new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }),
          );
          if (Messages.length === 0) break;
          for (const { ReceiptHandle, Body = "" } of Messages) {
            await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
            bodies.push(Body);
          }
        }
      return bodies;
    },
    /**
     * Does as Lambda's poller does until all queues are empty: what the function gave
     * back, or left when it ended, is there again at once.
     */
    async workOff(invoke: (name: Queued, event: unknown) => Promise<unknown>): Promise<void> {
      for (let idle = false; !idle;) {
        idle = true;
        for (const name of queued) {
          const QueueUrl = queue(name);
          const { Messages = [] } = await sqs.send(
            new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }),
          );
          if (Messages.length === 0) continue;
          idle = false;
          const Records = Messages.map(({ MessageId: messageId, Body: body }) => ({ messageId, body }));
          const all = { batchItemFailures: Records.map(({ messageId }) => ({ itemIdentifier: messageId })) };
          const { batchItemFailures } = (await invoke(name, { Records }).catch(() => all)) as typeof all;
          const back = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
          for (const { MessageId, ReceiptHandle } of Messages)
            await (back.has(MessageId)
              ? sqs.send(
                  new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 }),
                )
              : sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle })));
        }
      }
    },
    /** How many messages a queue holds, seen or not. */
    async waiting(name: Queued): Promise<number> {
      const { Attributes = {} } = await sqs.send(
        new GetQueueAttributesCommand({ QueueUrl: queue(name), AttributeNames: ["All"] }),
      );
      return (
        Number(Attributes["ApproximateNumberOfMessages"]) +
        Number(Attributes["ApproximateNumberOfMessagesNotVisible"])
      );
    },
    close() {
      for (const one of [sqs, s3, ses, dynamodb]) one.destroy();
      for (const one of [records, raw, documents]) one.close();
    },
  };
}
