import { globSync, readFileSync } from "node:fs";
import { App, Validations } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { AwsSolutionsChecks } from "cdk-nag";
import { beforeAll, describe, expect, test } from "vitest";
import { DossierStack } from "../../infra/aws/dossier-stack.ts";
import { externals } from "../../infra/aws/packing.ts";
import { checkedStage, receivingRegions, stages } from "../../infra/aws/stages.ts";

type Properties = Readonly<Record<string, never>>;
interface Resource {
  readonly Type: string;
  readonly Properties: Properties;
  readonly DeletionPolicy?: string;
}
interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Principal?: unknown;
  readonly Condition?: unknown;
}

/** The template of a stage, without its bundles: they are run by `npm run test:aws`. */
function synthesized(stage: keyof typeof stages): Record<string, Resource> {
  const app = new App({ context: { "aws:cdk:bundling-stacks": [] }, analyticsReporting: false });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  const stack = new DossierStack(app, stages[stage]);
  const { Resources } = Template.fromStack(stack).toJSON() as { Resources: Record<string, Resource> };
  app.synth(); // cdk-nag fails it on any finding without a reason.
  return Resources;
}

const list = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]);

describe.each(["dev", "prod"] as const)("the template of %s", (stage) => {
  let resources: Record<string, Resource>;
  beforeAll(() => {
    resources = synthesized(stage);
  });
  const all = (type: string) => Object.entries(resources).filter(([, { Type }]) => Type === type);
  const properties = (type: string) => all(type).map(([, one]) => one.Properties as Record<string, any>); // oxlint-disable-line typescript/no-explicit-any
  const statementsOf = (type: string) =>
    properties(type).flatMap(({ PolicyDocument }) => PolicyDocument.Statement as Statement[]);

  test("encrypts buckets with the key, keeps versions, and shuts the public out", () => {
    expect(properties("AWS::S3::Bucket")).toHaveLength(2);
    for (const bucket of properties("AWS::S3::Bucket")) {
      const [rule] = bucket["BucketEncryption"].ServerSideEncryptionConfiguration;
      expect(rule.ServerSideEncryptionByDefault.SSEAlgorithm).toBe("aws:kms");
      expect(bucket["VersioningConfiguration"]).toEqual({ Status: "Enabled" });
      expect(Object.values(bucket["PublicAccessBlockConfiguration"])).toEqual([true, true, true, true]);
      expect(bucket["LifecycleConfiguration"].Rules[0]).toMatchObject({
        NoncurrentVersionExpiration: { NoncurrentDays: 30 },
      });
    }
  });

  test("lets buckets and queues be reached by TLS only", () => {
    for (const type of ["AWS::S3::BucketPolicy", "AWS::SQS::QueuePolicy"])
      for (const { PolicyDocument } of properties(type))
        expect(PolicyDocument.Statement).toContainEqual(
          expect.objectContaining({
            Effect: "Deny",
            Condition: { Bool: { "aws:SecureTransport": "false" } },
          }),
        );
    expect(properties("AWS::SQS::QueuePolicy")).toHaveLength(6);
  });

  test("has a table that can be restored to any second, and that no slip deletes in production", () => {
    const [[, table] = []] = all("AWS::DynamoDB::Table");
    expect(table?.Properties).toMatchObject({
      BillingMode: "PAY_PER_REQUEST",
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      SSESpecification: { SSEEnabled: true, SSEType: "KMS" },
      DeletionProtectionEnabled: stage === "prod",
    });
    for (const type of ["AWS::DynamoDB::Table", "AWS::S3::Bucket", "AWS::KMS::Key"])
      for (const [, { DeletionPolicy }] of all(type))
        expect(DeletionPolicy).toBe(stage === "prod" ? "Retain" : "Delete");
  });

  test("gives every queue a dead-letter queue, and both an alarm", () => {
    const queues = all("AWS::SQS::Queue");
    const letters = queues.flatMap(([, { Properties: of }]) => {
      const redrive = (of as Record<string, any>)["RedrivePolicy"]; // oxlint-disable-line typescript/no-explicit-any
      return redrive ? [redrive.deadLetterTargetArn["Fn::GetAtt"][0] as string] : [];
    });
    expect(letters).toHaveLength(3);
    expect(queues).toHaveLength(6);
    const watched = properties("AWS::CloudWatch::Alarm").flatMap(
      ({ Dimensions }) => (Dimensions ?? []).map(({ Value }: { Value: any }) => Value["Fn::GetAtt"]?.[0]), // oxlint-disable-line typescript/no-explicit-any
    );
    for (const [name] of queues) expect(watched).toContain(name);
  });

  test("says in every alarm what people lose, and where it is told how to mend it", () => {
    const alarms = properties("AWS::CloudWatch::Alarm");
    expect(alarms.length).toBeGreaterThanOrEqual(7);
    for (const { AlarmDescription, AlarmActions } of alarms) {
      expect(AlarmDescription).toMatch(/\. What to do: docs\/runbook\.md#[a-z-]+$/);
      expect(AlarmActions).toHaveLength(1);
    }
  });

  test("hides a message in hand for six times as long as its function may run", () => {
    const functions = new Map(all("AWS::Lambda::Function"));
    const queues = new Map(all("AWS::SQS::Queue"));
    const sources = properties("AWS::Lambda::EventSourceMapping");
    expect(sources).toHaveLength(3);
    for (const { FunctionName, EventSourceArn, FunctionResponseTypes } of sources) {
      const { Timeout } = (functions.get(FunctionName.Ref) as Resource).Properties as Record<string, any>; // oxlint-disable-line typescript/no-explicit-any
      const queue = queues.get(EventSourceArn["Fn::GetAtt"][0])?.Properties as Record<string, any>; // oxlint-disable-line typescript/no-explicit-any
      expect(queue["VisibilityTimeout"]).toBeGreaterThanOrEqual(6 * Timeout);
      expect(FunctionResponseTypes).toEqual(["ReportBatchItemFailures"]);
    }
  });

  test("runs functions on Node 24 and arm64, each with a role of its own", () => {
    const functions = properties("AWS::Lambda::Function");
    expect(functions).toHaveLength(4);
    for (const { Runtime, Architectures } of functions)
      expect([Runtime, Architectures]).toEqual(["nodejs24.x", ["arm64"]]);
    expect(new Set(functions.map(({ Role }) => Role["Fn::GetAtt"][0])).size).toBe(4);
    for (const { ManagedPolicyArns } of properties("AWS::IAM::Role"))
      expect(ManagedPolicyArns).toBeUndefined();
  });

  test("grants no action by wildcard, and none on everything", () => {
    for (const { Action, Resource } of statementsOf("AWS::IAM::Policy")) {
      for (const action of list(Action)) expect(action).not.toMatch(/\*/);
      expect(list(Resource)).not.toContain("*");
    }
  });

  test("takes mail for the subdomain alone, scanned and by TLS, and lets SES store it for this rule only", () => {
    const [{ Rule } = { Rule: undefined }] = properties("AWS::SES::ReceiptRule");
    expect(Rule).toMatchObject({
      Recipients: [stages[stage].mailDomain],
      ScanEnabled: true,
      TlsPolicy: "Require",
    });
    const puts = statementsOf("AWS::S3::BucketPolicy").filter(
      ({ Effect, Action }) => Effect === "Allow" && Action === "s3:PutObject",
    );
    expect(puts).toHaveLength(1);
    expect(JSON.stringify(puts[0]?.Condition)).toMatch(
      new RegExp(`receipt-rule-set/dossier-${stage}:receipt-rule/`),
    );
  });

  test("sweeps every five minutes, one sweep at a time", () => {
    expect(properties("AWS::Scheduler::Schedule")).toMatchObject([{ ScheduleExpression: "rate(5 minutes)" }]);
    const reserved = properties("AWS::Lambda::Function").flatMap(
      (one) => one["ReservedConcurrentExecutions"] ?? [],
    );
    expect(reserved).toEqual([1]);
  });
});

describe("a bundle", () => {
  test("is given every package that the code asks for by require", () => {
    const asked = globSync("shared/adapters/**/*.ts").flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/createRequire\(import\.meta\.url\)\("([^"]+)"\)/g)].map(
        ([, name]) => name,
      ),
    );
    expect(asked).toContain("word-extractor");
    expect(externals).toEqual(expect.arrayContaining(asked));
  });
});

describe("a stage", () => {
  test("in a region where SES receives no mail is refused, with those where it does", () => {
    expect(() => checkedStage({ ...stages.dev, region: "eu-south-2" })).toThrow(
      /eu-south-2; choose one of .*eu-central-1/,
    );
    for (const region of receivingRegions)
      expect(checkedStage({ ...stages.dev, region }).region).toBe(region);
  });

  test("whose address is elsewhere is refused", () => {
    expect(() => checkedStage({ ...stages.dev, address: "apply@example.com" })).toThrow(
      /must be in the mail domain/,
    );
  });
});
