import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { Function as Lambda } from "aws-cdk-lib/aws-lambda";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import type { ConfigurationSet, EmailIdentity } from "aws-cdk-lib/aws-ses";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import { Stack } from "aws-cdk-lib";
import { indexes } from "../../shared/adapters/aws/table.ts";
import { secretKey } from "../../shared/adapters/secret-blob.ts";
import type { FunctionName } from "./packing.ts";
import type { Storage } from "./storage.ts";

export interface Granted {
  readonly storage: Storage;
  readonly assessQueue: Queue;
  readonly notifyQueue: Queue;
  readonly identity: EmailIdentity;
  readonly mailOut: ConfigurationSet;
}

/** What each function may do: the calls that it makes, on the keys that it makes them on, and no more. */
export function grants(
  functions: Readonly<Record<FunctionName, Lambda>>,
  { storage, assessQueue, notifyQueue, identity, mailOut }: Granted,
): void {
  const { receive, assess, notify, sweep } = functions;
  const { raw, documents, table, key } = storage;
  const may = (run: Lambda, actions: readonly string[], ...resources: readonly string[]) =>
    run.addToRolePolicy(new PolicyStatement({ actions: [...actions], resources: [...resources] }));
  const objects = (bucket: Bucket, ...keys: readonly string[]) =>
    keys.map((one) => bucket.arnForObjects(one));
  const index = (name: keyof typeof indexes) => `${table.tableArn}/index/${indexes[name].name}`;

  for (const run of [receive, assess, notify, sweep]) {
    may(run, ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:BatchWriteItem"], table.tableArn);
    may(run, ["kms:Decrypt", "kms:GenerateDataKey"], key.keyArn);
    // Without it S3 answers 403 instead of 404 for what is not there.
    may(run, ["s3:ListBucket"], documents.bucketArn);
  }
  for (const run of [receive, assess, sweep]) {
    may(run, ["dynamodb:UpdateItem"], table.tableArn);
    may(run, ["s3:GetObject", "s3:PutObject"], ...objects(documents, secretKey));
  }
  for (const run of [receive, sweep]) {
    may(run, ["s3:GetObject"], ...objects(raw, "raw/*"));
    may(run, ["s3:ListBucket"], raw.bucketArn);
    may(run, ["s3:PutObject"], ...objects(documents, "applications/*/documents/*"));
    // The thread that a mail answers is looked up.
    may(run, ["dynamodb:Query", "dynamodb:BatchGetItem"], table.tableArn);
    may(run, ["sqs:SendMessage"], assessQueue.queueArn);
  }

  may(assess, ["s3:GetObject"], ...objects(documents, "applications/*/documents/*"));
  may(
    assess,
    ["s3:GetObject", "s3:PutObject"],
    ...objects(documents, "applications/*/readings/*", "applications/*/outgoing/*"),
  );
  may(assess, ["sqs:SendMessage"], notifyQueue.queueArn);

  may(notify, ["s3:GetObject"], ...objects(documents, "applications/*/outgoing/*"));
  may(
    notify,
    ["ses:SendEmail", "ses:SendRawEmail"],
    identity.emailIdentityArn,
    Stack.of(table).formatArn({
      service: "ses",
      resource: "configuration-set",
      resourceName: mailOut.configurationSetName,
    }),
  );

  may(sweep, ["dynamodb:Query"], index("due"));
  may(
    sweep,
    ["s3:GetObject", "s3:PutObject", "s3:DeleteObjectVersion", "s3:DeleteObject"],
    ...objects(documents, "tries/*"),
  );
  may(sweep, ["s3:ListBucketVersions"], documents.bucketArn);
  may(sweep, ["sqs:SendMessage"], notifyQueue.queueArn);
}
