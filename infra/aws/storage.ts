import { Duration, RemovalPolicy, Validations } from "aws-cdk-lib";
import { AttributeType, BillingMode, ProjectionType, Table, TableEncryption } from "aws-cdk-lib/aws-dynamodb";
import { Key } from "aws-cdk-lib/aws-kms";
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import { handoutPrefix } from "../../shared/adapters/aws/handout.ts";
import { indexes, keyNames, timeToLive } from "../../shared/adapters/aws/table.ts";

export interface StorageProps {
  /** Survives the stack, and can't be deleted by a slip. */
  readonly keep: boolean;
}

/** Where everything is kept: raw mail, documents, records. One key encrypts all three. */
export class Storage extends Construct {
  readonly key: Key;
  readonly raw: Bucket;
  readonly documents: Bucket;
  readonly table: Table;

  constructor(scope: Construct, id: string, { keep }: StorageProps) {
    super(scope, id);
    const removalPolicy = keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    this.key = new Key(this, "Key", {
      description: "Applications: raw mail, documents, records",
      enableKeyRotation: true,
      removalPolicy,
    });
    const bucket = (name: string) =>
      new Bucket(this, name, {
        encryption: BucketEncryption.KMS,
        encryptionKey: this.key,
        // One key for the bucket's objects: a request to KMS a document would cost more than its storage.
        bucketKeyEnabled: true,
        blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
        objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
        enforceSSL: true,
        minimumTLSVersion: 1.2,
        versioned: true,
        lifecycleRules: [
          {
            // A slip can be undone for a month; what is erased takes its versions with it.
            noncurrentVersionExpiration: Duration.days(30),
            abortIncompleteMultipartUploadAfter: Duration.days(1),
            expiredObjectDeleteMarker: true,
          },
          {
            // Copies of what was too large to answer with; their addresses work for minutes.
            prefix: handoutPrefix,
            expiration: Duration.days(1),
            noncurrentVersionExpiration: Duration.days(1),
          },
        ],
        removalPolicy,
      });
    this.raw = bucket("Raw");
    this.documents = bucket("Documents");
    Validations.of(this).acknowledge({
      id: "AwsSolutions::AwsSolutions-S1",
      reason: "Who read what is CloudTrail's to record; a log bucket would hold keys beyond an erasure.",
    });

    this.table = new Table(this, "Records", {
      partitionKey: { name: keyNames.pk, type: AttributeType.STRING },
      sortKey: { name: keyNames.sk, type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: this.key,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      // A second net: whoever reads an entry passes over what is past its time.
      timeToLiveAttribute: timeToLive,
      deletionProtection: keep,
      removalPolicy,
    });
    for (const index of Object.values(indexes))
      this.table.addGlobalSecondaryIndex({
        indexName: index.name,
        partitionKey: { name: index.pk, type: AttributeType.STRING },
        sortKey: { name: index.sk, type: AttributeType.STRING },
        ...("with" in index
          ? { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [index.with] }
          : { projectionType: ProjectionType.KEYS_ONLY }),
      });
  }
}
