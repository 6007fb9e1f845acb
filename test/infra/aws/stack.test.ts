import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { externals } from "../../../infra/aws/packing.ts";
import { checkedStage, receivingRegions, stages } from "../../../infra/aws/stages.ts";
import { indexes, timeToLive } from "../../../shared/adapters/aws/table.ts";
import { list, stageNames, synthesized } from "./template.ts";
import type { Properties } from "./template.ts";

describe.each(stageNames)("the template of %s", (stage) => {
  const { all, properties, resources, statements } = synthesized(stage);

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
    expect(properties("AWS::KMS::Key")).toMatchObject([{ EnableKeyRotation: true }]);
  });

  test("lets buckets, queues and topics be reached by TLS only", () => {
    for (const type of ["AWS::S3::BucketPolicy", "AWS::SQS::QueuePolicy", "AWS::SNS::TopicPolicy"])
      for (const { PolicyDocument } of properties(type))
        expect(PolicyDocument.Statement).toContainEqual(
          expect.objectContaining({
            Effect: "Deny",
            Condition: { Bool: { "aws:SecureTransport": "false" } },
          }),
        );
    expect(properties("AWS::SQS::QueuePolicy")).toHaveLength(properties("AWS::SQS::Queue").length);
    for (const topic of properties("AWS::SNS::Topic")) expect(topic["KmsMasterKeyId"]).toBeDefined();
  });

  test("has a table that can be restored to any second, and that no slip deletes in production", () => {
    const [[, table] = []] = all("AWS::DynamoDB::Table");
    expect(table?.Properties).toMatchObject({
      BillingMode: "PAY_PER_REQUEST",
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      SSESpecification: { SSEEnabled: true, SSEType: "KMS" },
      DeletionProtectionEnabled: stage === "prod",
      TimeToLiveSpecification: { AttributeName: timeToLive, Enabled: true },
    });
    for (const index of Object.values(indexes))
      expect(table?.Properties["GlobalSecondaryIndexes"]).toContainEqual(
        expect.objectContaining({
          IndexName: index.name,
          Projection:
            "with" in index
              ? { ProjectionType: "INCLUDE", NonKeyAttributes: [index.with] }
              : { ProjectionType: "KEYS_ONLY" },
        }),
      );
  });

  test("keeps what it holds when a slip deletes the stack, in production alone", () => {
    for (const type of ["AWS::DynamoDB::Table", "AWS::S3::Bucket", "AWS::KMS::Key", "AWS::Cognito::UserPool"])
      for (const [, { DeletionPolicy }] of all(type))
        expect(DeletionPolicy).toBe(stage === "prod" ? "Retain" : "Delete");
  });

  test("gives every queue a dead-letter queue, and both an alarm", () => {
    const queues = all("AWS::SQS::Queue");
    const letters = queues.flatMap(
      ([
        ,
        {
          Properties: { RedrivePolicy },
        },
      ]) => (RedrivePolicy ? [RedrivePolicy.deadLetterTargetArn["Fn::GetAtt"][0] as string] : []),
    );
    expect(new Set(letters).size).toBe(4);
    expect(queues).toHaveLength(8);
    const watched = properties("AWS::CloudWatch::Alarm").flatMap(({ Dimensions }) =>
      (Dimensions ?? []).map(({ Value }: Properties) => Value["Fn::GetAtt"]?.[0]),
    );
    for (const [name] of queues) expect(watched).toContain(name);
  });

  test("hides a message in hand for six times as long as its function may run", () => {
    const sources = properties("AWS::Lambda::EventSourceMapping");
    expect(sources).toHaveLength(4);
    for (const { FunctionName, EventSourceArn, FunctionResponseTypes, ScalingConfig } of sources) {
      const { Timeout } = resources[FunctionName.Ref]?.Properties ?? {};
      const queue = resources[EventSourceArn["Fn::GetAtt"][0]]?.Properties ?? {};
      expect(queue["VisibilityTimeout"]).toBeGreaterThanOrEqual(6 * Timeout);
      expect(FunctionResponseTypes).toEqual(["ReportBatchItemFailures"]);
      expect(ScalingConfig.MaximumConcurrency).toBeGreaterThanOrEqual(2);
    }
  });

  test("runs its functions on Node 24 and arm64, each with a role and a log of its own", () => {
    const functions = all("AWS::Lambda::Function").filter(([name]) => !name.startsWith("Custom"));
    expect(functions.length).toBeGreaterThanOrEqual(7);
    for (const [, { Properties: one }] of functions) {
      expect([one["Runtime"], one["Architectures"]]).toEqual(["nodejs24.x", ["arm64"]]);
      expect(resources[one["LoggingConfig"].LogGroup.Ref]?.Properties["RetentionInDays"]).toBe(90);
      expect(one["Environment"].Variables).toMatchObject({
        POWERTOOLS_METRICS_NAMESPACE: `Dossier/${stage}`,
      });
      expect(resources[one["Role"]["Fn::GetAtt"][0]]?.Properties["ManagedPolicyArns"]).toBeUndefined();
    }
    const roles = functions.map(([, { Properties: one }]) => one["Role"]["Fn::GetAtt"][0] as string);
    expect(new Set(roles).size).toBe(functions.length);
  });

  test("grants no action by wildcard, and only one right on everything", () => {
    const everywhere = statements("AWS::IAM::Policy").filter(({ Action, Resource }) => {
      for (const action of list(Action)) expect(action).not.toMatch(/\*/);
      return list(Resource).includes("*");
    });
    expect(everywhere.map(({ Action }) => Action)).toEqual([
      ["ses:DescribeActiveReceiptRuleSet", "ses:SetActiveReceiptRuleSet"],
    ]);
  });

  test("sweeps every five minutes, one sweep at a time, and holds reviewers off the mail's capacity", () => {
    const schedules = properties("AWS::Scheduler::Schedule");
    expect(schedules).toContainEqual(expect.objectContaining({ ScheduleExpression: "rate(5 minutes)" }));
    const reserved = all("AWS::Lambda::Function").flatMap(([name, { Properties: one }]) =>
      "ReservedConcurrentExecutions" in one ? [[name.slice(0, 5), one["ReservedConcurrentExecutions"]]] : [],
    );
    expect(Object.fromEntries(reserved)).toMatchObject({ Sweep: 1, PageR: 20 });
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

describe("what is bundled", () => {
  test("takes of zod what is used alone: by name it would bring the words of 50 languages, 340 KB", () => {
    const whole = globSync("{shared,functions}/**/*.ts").filter((file) =>
      /import \{[^}]*\bz\b[^}]*\} from "zod"/.test(readFileSync(file, "utf8")),
    );
    expect(whole).toEqual([]);
  });
});

describe("a stage", () => {
  test("in a region where SES receives no mail is refused, with those where it does", () => {
    expect(() => checkedStage({ ...stages.dev, region: "eu-south-2" })).toThrow(
      /stage dev: SES does not receive mail in eu-south-2; choose one of .*eu-central-1/,
    );
    for (const region of receivingRegions)
      expect(checkedStage({ ...stages.dev, region }).region).toBe(region);
  });

  test.each([
    ["whose address is elsewhere", { address: "apply@example.com" }, /must be in the mail domain/],
    ["that nobody could come into", { admins: [] }, /at least one address under admins/],
    ["with an admin who is no address", { admins: ["Ada, ada@example.org"] }, /is no mail address/],
    ["without a budget", { monthlyBudget: 0 }, /at least 1 US dollar/],
    ["with a sign-in that Cognito refuses", { signInPrefix: "My-AWS" }, /small letters, digits and hyphens/],
    [
      "with a certificate where CloudFront does not look",
      { page: { host: "a.example.org", certificateArn: "arn:aws:acm:eu-central-1:1:certificate/x" } },
      /us-east-1/,
    ],
  ])("%s is refused", (_name, fault, words) => {
    expect(() => checkedStage({ ...stages.dev, ...fault })).toThrow(words);
  });

  test("with several faults names them all", () => {
    const fault = { region: "nowhere", admins: [], monthlyBudget: 0 };
    expect(() => checkedStage({ ...stages.dev, ...fault })).toThrow(/nowhere.*; .*admins.*; .*monthlyBudget/);
  });
});
