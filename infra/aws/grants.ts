import { Stack, Validations } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { Role } from "aws-cdk-lib/aws-iam";
import type { Function as Lambda } from "aws-cdk-lib/aws-lambda";
import type { Bucket, CfnBucket } from "aws-cdk-lib/aws-s3";
import type { ConfigurationSet, EmailIdentity } from "aws-cdk-lib/aws-ses";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import { handoutPrefix } from "../../shared/adapters/aws/handout.ts";
import { indexes } from "../../shared/adapters/aws/table.ts";
import type { IndexName } from "../../shared/adapters/aws/table.ts";
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

/** Why a grant is on keys of a form instead of on named keys. */
const wildcards = {
  "raw/*": "SES makes up the names of the mails that it stores.",
  "applications/*": "All that is kept of a case lies under its id.",
  "applications/*/outgoing/*": "Composed replies lie under the id of their case, by their own id.",
  "notices/*": "Notices and reports lie under their posting, by their own id.",
  "tries/*": "Tries at a raw mail are counted under its key.",
  [`${handoutPrefix}*`]: "Copies of what is too large to answer with bear names made up by chance.",
} as const;
type Keys = keyof typeof wildcards;

const read = ["s3:GetObject"];
const write = ["s3:GetObject", "s3:PutObject"];
/** With every version, so that what is erased is gone. */
const erase = [...write, "s3:DeleteObjectVersion"];
const lists = ["s3:ListBucket"];
const listsVersions = [...lists, "s3:ListBucketVersions"];

/** A record is loaded, and written under the condition of its version. */
const loads = ["dynamodb:GetItem", "dynamodb:PutItem"];
/** What it is found by is written before it. */
const records = [...loads, "dynamodb:BatchWriteItem"];
/** Besides, what several records or entries of the register are found by. */
const finds = ["dynamodb:Query", "dynamodb:BatchGetItem"];
const removes = ["dynamodb:DeleteItem"];
/** A posting's first application is noted. */
const notes = ["dynamodb:UpdateItem"];

/** The functions that work on the records. */
type Working = Exclude<FunctionName, "activate">;

interface Rights {
  /** Actions on the table itself. */
  readonly table: readonly string[];
  readonly indexes?: readonly IndexName[];
  readonly raw?: readonly string[];
  readonly documents?: Partial<Readonly<Record<Keys, readonly string[]>>>;
  /** Actions on the buckets themselves. Who may not list is told 403 of what is not there, instead of 404. */
  readonly buckets?: { readonly raw?: readonly string[]; readonly documents?: readonly string[] };
  /** The secret that ids follow from: made by the first who needs it. */
  readonly ids?: true;
  readonly wakes?: readonly ("assess" | "notify")[];
  readonly sends?: true;
}

/** What each function may: the calls that it makes, on the keys that it makes them on, and no more. */
const rights: Readonly<Record<Working, Rights>> = {
  receive: {
    table: [...records, ...finds, ...notes],
    raw: read,
    documents: { "applications/*": write },
    buckets: { raw: lists, documents: lists },
    ids: true,
    wakes: ["assess"],
  },
  assess: {
    table: [...records, ...removes],
    documents: { "applications/*": erase },
    buckets: { documents: listsVersions },
    ids: true,
    wakes: ["notify"],
  },
  notify: {
    table: loads,
    documents: { "applications/*/outgoing/*": read },
    buckets: { documents: lists },
    sends: true,
  },
  feedback: { table: loads },
  digest: {
    table: [...records, ...finds],
    indexes: ["listed", "summaries", "due"],
    documents: { "notices/*": erase, "applications/*": write },
    buckets: { documents: listsVersions },
    ids: true,
    wakes: ["notify"],
    sends: true,
  },
  sweep: {
    table: [...records, ...finds, ...notes, ...removes],
    indexes: ["listed", "summaries", "due"],
    raw: erase,
    documents: { "applications/*": erase, "tries/*": erase, "notices/*": erase },
    buckets: { raw: listsVersions, documents: listsVersions },
    ids: true,
    wakes: ["assess", "notify"],
  },
  review: {
    table: [...records, ...finds, ...notes, ...removes],
    indexes: ["listed", "summaries", "due"],
    raw: erase,
    documents: {
      "applications/*": erase,
      "tries/*": erase,
      "notices/*": erase,
      [`${handoutPrefix}*`]: write,
    },
    buckets: { raw: listsVersions, documents: listsVersions },
    ids: true,
    wakes: ["assess", "notify"],
  },
};

export function grants(functions: Readonly<Record<Working, Lambda>>, granted: Granted): void {
  const { storage, identity, mailOut, malwareScan } = granted;
  const { raw, documents, table, key } = storage;
  const queues = { assess: granted.assessQueue, notify: granted.notifyQueue };
  const configurationSet = Stack.of(table).formatArn({
    service: "ses",
    resource: "configuration-set",
    resourceName: mailOut.configurationSetName,
  });
  for (const [name, run] of Object.entries(functions)) {
    const of = rights[name as Working];
    const may = (actions: readonly string[] | undefined, ...resources: readonly string[]) => {
      if (actions && resources.length > 0)
        run.addToRolePolicy(new PolicyStatement({ actions: [...actions], resources: [...resources] }));
    };
    may(of.table, table.tableArn);
    may(
      ["dynamodb:Query"],
      ...(of.indexes ?? []).map((one) => `${table.tableArn}/index/${indexes[one].name}`),
    );
    may(["kms:Decrypt", "kms:GenerateDataKey"], key.keyArn);
    if (of.raw) onKeys(run, [...of.raw, ...(malwareScan ? ["s3:GetObjectTagging"] : [])], raw, "raw/*");
    for (const [keys, actions] of Object.entries(of.documents ?? {}))
      onKeys(run, actions ?? [], documents, keys as Keys);
    may(of.buckets?.raw, raw.bucketArn);
    may(of.buckets?.documents, documents.bucketArn);
    if (of.ids) may(write, documents.arnForObjects(secretKey));
    for (const step of of.wakes ?? []) may(["sqs:SendMessage"], queues[step].queueArn);
    if (of.sends) may(["ses:SendEmail", "ses:SendRawEmail"], identity.emailIdentityArn, configurationSet);
  }
}

/** Rights on keys of a form, with the reason for it. */
function onKeys(run: Lambda, actions: readonly string[], bucket: Bucket, keys: Keys): void {
  run.addToRolePolicy(
    new PolicyStatement({ actions: [...actions], resources: [bucket.arnForObjects(keys)] }),
  );
  const name = Stack.of(bucket).getLogicalId(bucket.node.defaultChild as CfnBucket);
  Validations.of(run.role as Role).acknowledge({
    id: `AwsSolutions::AwsSolutions-IAM5[Resource::<${name}.Arn>/${keys}]`,
    reason: wildcards[keys],
  });
}
