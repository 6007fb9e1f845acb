import { CfnOutput, Stack } from "aws-cdk-lib";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { CfnBucket } from "aws-cdk-lib/aws-s3";
import { CfnReceiptRule } from "aws-cdk-lib/aws-ses";
import { QueuePolicy } from "aws-cdk-lib/aws-sqs";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { MalwareScan } from "./malware-scan.ts";
import { OwnRuleSet } from "./rule-set.ts";
import type { Stage } from "./stages.ts";
import type { Step } from "./step.ts";
import type { Storage } from "./storage.ts";

export interface MailInProps {
  readonly stage: Stage;
  readonly storage: Storage;
  /** Told of each raw mail, or once it was scanned. */
  readonly receive: Step;
}

/**
 * Mail to the subdomain is taken by TLS alone, judged by SES and stored raw; the bucket
 * tells the queue, or the scan for malware does once it is through.
 */
export class MailIn extends Construct {
  constructor(scope: Construct, id: string, { stage, storage, receive }: MailInProps) {
    super(scope, id);
    const stack = Stack.of(this);
    const setName = stage.ruleSet ?? `dossier-${stage.name}`;
    const own = stage.ruleSet ? undefined : new OwnRuleSet(this, "RuleSet", { name: setName });
    // In another's rule set ours must not bear a name that is taken.
    const ruleName = `dossier-${stage.name}-applications`;
    const rule = new CfnReceiptRule(this, "Rule", {
      ruleSetName: own?.ruleSetName ?? setName,
      rule: {
        name: ruleName,
        enabled: true,
        // One subdomain: a rule takes at most 100 recipients, and an empty list would take all mail.
        recipients: [stage.mailDomain],
        scanEnabled: true,
        tlsPolicy: "Require",
        actions: [{ s3Action: { bucketName: storage.raw.bucketName, objectKeyPrefix: "raw/" } }],
      },
    });
    const ses = new ServicePrincipal("ses.amazonaws.com");
    const conditions = {
      StringEquals: {
        "aws:SourceAccount": stack.account,
        "aws:SourceArn": stack.formatArn({
          service: "ses",
          resource: `receipt-rule-set/${setName}:receipt-rule/${ruleName}`,
        }),
      },
    };
    storage.raw.addToResourcePolicy(
      new PolicyStatement({
        principals: [ses],
        actions: ["s3:PutObject"],
        resources: [storage.raw.arnForObjects("raw/*")],
        conditions,
      }),
    );
    storage.key.addToResourcePolicy(
      new PolicyStatement({
        principals: [ses],
        actions: ["kms:GenerateDataKey*", "kms:Decrypt"],
        resources: ["*"],
        conditions,
      }),
    );
    if (storage.raw.policy) rule.node.addDependency(storage.raw.policy);
    own?.activeAfter(rule);
    if (stage.malwareScan) new MalwareScan(this, "Malware", { storage, receive });
    else this.notify(storage, receive.queue);

    new CfnOutput(this, "MxRecord", {
      description: "DNS record that leads applications here",
      value: `${stage.mailDomain}. MX 10 inbound-smtp.${stage.region}.amazonaws.com.`,
    });
  }

  /** As the bucket's own property: the construct's way would bring a function of its own with wide rights. */
  private notify({ raw }: Storage, queue: Queue): void {
    queue.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal("s3.amazonaws.com")],
        actions: ["sqs:SendMessage"],
        resources: [queue.queueArn],
        // The bucket needs this policy to be made, so that the policy can't name it.
        conditions: { StringEquals: { "aws:SourceAccount": Stack.of(this).account } },
      }),
    );
    const bucket = raw.node.defaultChild as CfnBucket;
    bucket.notificationConfiguration = {
      queueConfigurations: [
        {
          event: "s3:ObjectCreated:*",
          queue: queue.queueArn,
          filter: { s3Key: { rules: [{ name: "prefix", value: "raw/" }] } },
        },
      ],
    };
    for (const child of queue.node.findAll())
      if (child instanceof QueuePolicy) bucket.node.addDependency(child);
  }
}
