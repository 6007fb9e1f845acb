import { Stack, Validations } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { Role } from "aws-cdk-lib/aws-iam";
import type { Function as Lambda } from "aws-cdk-lib/aws-lambda";
import type { Bucket, CfnBucket } from "aws-cdk-lib/aws-s3";
import type { ConfigurationSet, EmailIdentity } from "aws-cdk-lib/aws-ses";
import type { Queue } from "aws-cdk-lib/aws-sqs";
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
  /** Raw mail may be denied to them, and its tag says why. */
  readonly malwareScan: boolean;
}

/** The functions that work on the records. */
type Working = Exclude<FunctionName, "activate">;

/** Why a grant is on keys of a form instead of on named keys. */
const wildcards = {
  "raw/*": "SES makes up the names of the mails that it stores.",
  "applications/*/documents/*": "Documents lie under the id of their case, by the hash of their content.",
  "applications/*/readings/*": "Readings lie under the id of their case, by the hash of the document.",
  "applications/*/outgoing/*": "Composed replies lie under the id of their case, by their own id.",
  "applications/*": "All that is kept of a case lies under its id.",
  "handouts/*": "Copies of what is too large to answer with bear names made up by chance.",
  "tries/*": "Tries at a raw mail are counted under its key.",
  [secretKey]: "",
} as const;
type KeyPattern = keyof typeof wildcards;

/** What each function may do: the calls that it makes, on the keys that it makes them on, and no more. */
export function grants(
  functions: Readonly<Record<Working, Lambda>>,
  { storage, assessQueue, notifyQueue, identity, mailOut, malwareScan }: Granted,
): void {
  const { receive, assess, notify, sweep, feedback, review } = functions;
  const { raw, documents, table, key } = storage;
  const may = (run: Lambda, actions: readonly string[], ...resources: readonly string[]) =>
    run.addToRolePolicy(new PolicyStatement({ actions: [...actions], resources: [...resources] }));
  const objects = (
    run: Lambda,
    actions: readonly string[],
    bucket: Bucket,
    ...keys: readonly KeyPattern[]
  ) => {
    may(run, actions, ...keys.map((one) => bucket.arnForObjects(one)));
    const name = Stack.of(bucket).getLogicalId(bucket.node.defaultChild as CfnBucket);
    for (const one of keys.filter((pattern) => pattern.includes("*")))
      Validations.of(run.role as Role).acknowledge({
        id: `AwsSolutions::AwsSolutions-IAM5[Resource::<${name}.Arn>/${one}]`,
        reason: wildcards[one],
      });
  };
  const tagging = malwareScan ? ["s3:GetObjectTagging"] : [];
  const index = (name: keyof typeof indexes) => `${table.tableArn}/index/${indexes[name].name}`;

  for (const run of [receive, assess, notify, sweep]) {
    may(run, ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:BatchWriteItem"], table.tableArn);
    may(run, ["kms:Decrypt", "kms:GenerateDataKey"], key.keyArn);
    // Without it S3 answers 403 instead of 404 for what is not there.
    may(run, ["s3:ListBucket"], documents.bucketArn);
  }
  for (const run of [receive, assess, sweep]) {
    objects(run, ["s3:GetObject", "s3:PutObject"], documents, secretKey);
  }
  for (const run of [receive, sweep]) {
    objects(run, ["s3:GetObject", ...tagging], raw, "raw/*");
    may(run, ["s3:ListBucket"], raw.bucketArn);
    objects(run, ["s3:PutObject"], documents, "applications/*/documents/*");
    // The thread that a mail answers is looked up; a posting's first application is noted.
    may(run, ["dynamodb:Query", "dynamodb:BatchGetItem", "dynamodb:UpdateItem"], table.tableArn);
    may(run, ["sqs:SendMessage"], assessQueue.queueArn);
  }

  objects(assess, ["s3:GetObject"], documents, "applications/*/documents/*");
  objects(
    assess,
    ["s3:GetObject", "s3:PutObject"],
    documents,
    "applications/*/readings/*",
    "applications/*/outgoing/*",
  );
  may(assess, ["sqs:SendMessage"], notifyQueue.queueArn);

  objects(notify, ["s3:GetObject"], documents, "applications/*/outgoing/*");
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
  objects(
    sweep,
    ["s3:GetObject", "s3:PutObject", "s3:DeleteObjectVersion", "s3:DeleteObject"],
    documents,
    "tries/*",
  );
  may(sweep, ["s3:ListBucketVersions"], documents.bucketArn);
  may(sweep, ["sqs:SendMessage"], notifyQueue.queueArn);

  // A case is loaded and written back; a case whose reply is written anew has its pointers written as well.
  may(feedback, ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:BatchWriteItem"], table.tableArn);
  may(feedback, ["kms:Decrypt", "kms:GenerateDataKey"], key.keyArn);

  // Reviewers see and erase what is kept of a case, and wake the work that their decisions call for.
  may(
    review,
    [
      "dynamodb:GetItem",
      "dynamodb:BatchGetItem",
      "dynamodb:PutItem",
      "dynamodb:UpdateItem",
      "dynamodb:DeleteItem",
      "dynamodb:BatchWriteItem",
      "dynamodb:Query",
    ],
    table.tableArn,
  );
  may(review, ["dynamodb:Query"], ...Object.keys(indexes).map((one) => index(one as keyof typeof indexes)));
  may(review, ["kms:Decrypt", "kms:GenerateDataKey"], key.keyArn);
  may(review, ["s3:ListBucket", "s3:ListBucketVersions"], documents.bucketArn, raw.bucketArn);
  objects(review, ["s3:GetObject", "s3:PutObject"], documents, secretKey);
  objects(
    review,
    ["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:DeleteObjectVersion"],
    documents,
    "applications/*",
  );
  objects(review, ["s3:GetObject", "s3:DeleteObject", "s3:DeleteObjectVersion", ...tagging], raw, "raw/*");
  may(review, ["sqs:SendMessage"], assessQueue.queueArn, notifyQueue.queueArn);
}
