import { describe, expect, test } from "vitest";
import { stages } from "../../../infra/aws/stages.ts";
import { list, stageNames, synthesized } from "./template.ts";

const actions = (statements: readonly { readonly Action: string | readonly string[] }[]) =>
  new Set(statements.flatMap(({ Action }) => list(Action)));

describe.each(stageNames)("mail in %s", (stage) => {
  const { all, properties, resources, statements, outputs } = synthesized(stage);

  test("is taken for the subdomain alone, scanned and by TLS, and SES may store it for this rule only", () => {
    const [{ Rule } = { Rule: undefined }] = properties("AWS::SES::ReceiptRule");
    expect(Rule).toMatchObject({
      Recipients: [stages[stage].mailDomain],
      ScanEnabled: true,
      TlsPolicy: "Require",
    });
    const puts = statements("AWS::S3::BucketPolicy").filter(
      ({ Effect, Action }) => Effect === "Allow" && Action === "s3:PutObject",
    );
    expect(puts).toHaveLength(1);
    expect(JSON.stringify(puts[0]?.Condition)).toContain(
      `receipt-rule-set/dossier-${stage}:receipt-rule/dossier-${stage}-applications`,
    );
  });

  test("has its rule set activated once the rule and the right to do so are there", () => {
    const [[, active] = []] = all("Custom::ActiveReceiptRuleSet");
    const [[rule] = []] = all("AWS::SES::ReceiptRule");
    const waits = list(active?.DependsOn ?? []);
    expect(waits).toContain(rule);
    expect(waits.map((one) => resources[one]?.Type)).toContain("AWS::IAM::Policy");
    const handler = active?.Properties["ServiceToken"]["Fn::GetAtt"][0] as string;
    expect(resources[handler]?.Type).toBe("AWS::Lambda::Function");
    expect(active?.Properties["RuleSetName"]).toEqual({ Ref: all("AWS::SES::ReceiptRuleSet")[0]?.[0] });
  });

  test("that comes back is told of by a topic that only this configuration set may write to", () => {
    expect(properties("AWS::SES::ConfigurationSetEventDestination")).toMatchObject([
      {
        EventDestination: {
          Enabled: true,
          MatchingEventTypes: ["bounce", "complaint", "reject"],
          SnsDestination: { TopicARN: { Ref: expect.stringMatching(/^MailOutEvents/) } },
        },
      },
    ]);
    const published = statements("AWS::SNS::TopicPolicy").filter(
      ({ Effect, Action }) => Effect === "Allow" && list(Action).includes("sns:Publish"),
    );
    expect(published.some(({ Condition }) => /configuration-set/.test(JSON.stringify(Condition)))).toBe(true);
    const feedback = properties("AWS::SNS::Subscription").find(({ Protocol }) => Protocol === "sqs");
    expect(feedback).toMatchObject({
      RawMessageDelivery: true,
      RedrivePolicy: { deadLetterTargetArn: expect.anything() },
    });
  });

  test("needs the DNS records that the deployment prints", () => {
    const values = Object.values(outputs).map(({ Value }) => JSON.stringify(Value));
    const host = stages[stage].mailDomain.replaceAll(".", "\\.");
    for (const record of [
      new RegExp(`^"${host}\\. MX 10 inbound-smtp\\.eu-central-1\\.amazonaws\\.com\\.`),
      new RegExp(`bounce\\.${host}\\. TXT .*v=spf1 include:amazonses\\.com`),
      new RegExp(`bounce\\.${host}\\. MX 10 feedback-smtp\\.eu-central-1\\.amazonses\\.com\\.`),
      new RegExp(`_dmarc\\.${host}\\. TXT .*v=DMARC1`),
    ])
      expect(values.filter((value) => record.test(value))).toHaveLength(1);
    expect(values.filter((value) => value.includes(". CNAME "))).toHaveLength(3);
  });
});

const receiveQueue = { "Fn::GetAtt": [expect.stringMatching(/^ReceiveQueue/), "Arn"] };

describe("raw mail that is not scanned", () => {
  const { properties, statements } = synthesized({ ...stages.prod, malwareScan: false });

  test("wakes receive as it is stored, and is read by who has the right", () => {
    const buckets = properties("AWS::S3::Bucket").flatMap(
      ({ NotificationConfiguration }) => NotificationConfiguration ?? [],
    );
    expect(buckets).toMatchObject([
      { QueueConfigurations: [{ Event: "s3:ObjectCreated:*", Queue: receiveQueue }] },
    ]);
    expect(properties("AWS::Events::Rule")).toEqual([]);
    expect(properties("AWS::GuardDuty::MalwareProtectionPlan")).toEqual([]);
    const denied = statements("AWS::S3::BucketPolicy").filter(
      ({ Effect, Action }) => Effect === "Deny" && list(Action).includes("s3:GetObject"),
    );
    expect(denied).toEqual([]);
  });
});

describe("raw mail that is scanned for malware", () => {
  const { all, properties, resources, statements, rights } = synthesized({
    ...stages.dev,
    malwareScan: true,
  });
  const denied = (action: string) =>
    statements("AWS::S3::BucketPolicy").filter(
      ({ Effect, Action }) => Effect === "Deny" && list(Action).includes(action),
    );
  const roleOf = (part: string) => all("AWS::IAM::Role").find(([name]) => name.includes(part))?.[0] ?? "";

  test("wakes receive once its scan is through, whatever that found", () => {
    const buckets = properties("AWS::S3::Bucket").flatMap(
      ({ NotificationConfiguration }) => NotificationConfiguration ?? [],
    );
    expect(buckets).toEqual([{ EventBridgeConfiguration: { EventBridgeEnabled: true } }]);
    expect(properties("AWS::Events::Rule")).toMatchObject([
      {
        EventPattern: {
          source: ["aws.guardduty"],
          "detail-type": ["GuardDuty Malware Protection Object Scan Result"],
          detail: { s3ObjectDetails: { objectKey: [{ prefix: "raw/" }] } },
        },
        Targets: [{ Arn: receiveQueue, DeadLetterConfig: expect.anything() }],
      },
    ]);
  });

  test("is read by nobody before it was found clean", () => {
    expect(denied("s3:GetObject")).toMatchObject([
      {
        Principal: { AWS: "*" },
        Action: ["s3:GetObject", "s3:GetObjectVersion"],
        Condition: {
          ArnNotEquals: { "aws:PrincipalArn": { "Fn::GetAtt": [roleOf("MalwareScanner"), "Arn"] } },
          StringNotEquals: { "s3:ExistingObjectTag/GuardDutyMalwareScanStatus": "NO_THREATS_FOUND" },
        },
      },
    ]);
    expect(properties("AWS::GuardDuty::MalwareProtectionPlan")).toMatchObject([
      {
        Actions: { Tagging: { Status: "ENABLED" } },
        ProtectedResource: { S3Bucket: { ObjectPrefixes: ["raw/"] } },
      },
    ]);
  });

  test("is called clean by its scan alone, and by who takes a role for it with a second factor", () => {
    const [scanner, release] = [roleOf("MalwareScanner"), roleOf("MalwareRelease")];
    expect(denied("s3:PutObjectTagging")).toMatchObject([
      {
        Condition: {
          ArnNotEquals: {
            "aws:PrincipalArn": [{ "Fn::GetAtt": [scanner, "Arn"] }, { "Fn::GetAtt": [release, "Arn"] }],
          },
        },
      },
    ]);
    expect(resources[release]?.Properties["AssumeRolePolicyDocument"].Statement[0].Condition).toEqual({
      Bool: { "aws:MultiFactorAuthPresent": "true" },
    });
  });

  test("tells by its tag why it can't be read, to those who read it", () => {
    for (const name of ["Receive", "Sweep", "PageReview"])
      expect(actions(rights(name))).toContain("s3:GetObjectTagging");
    for (const name of ["Assess", "Notify", "Feedback"])
      expect(JSON.stringify(rights(name))).not.toMatch(/raw\/\*/);
  });
});

describe("what each function may", () => {
  const { rights } = synthesized("prod");

  test("is no more than it does", () => {
    const table = ["dynamodb:GetItem", "dynamodb:PutItem"];
    const key = ["kms:Decrypt", "kms:GenerateDataKey"];
    const logs = ["logs:CreateLogStream", "logs:PutLogEvents"];
    const queue = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"];
    const polls = [...queue, "sqs:ChangeMessageVisibility", "sqs:GetQueueUrl"];
    expect(actions(rights("Feedback"))).toEqual(new Set([...table, ...key, ...logs, ...polls]));
    expect(actions(rights("Notify"))).toEqual(
      new Set([
        ...table,
        ...key,
        ...logs,
        ...polls,
        "s3:GetObject",
        "s3:ListBucket",
        "ses:SendEmail",
        "ses:SendRawEmail",
      ]),
    );
    expect(actions(rights("PageReview")).has("ses:SendRawEmail")).toBe(false);
    for (const name of ["Receive", "Notify", "Feedback"])
      for (const action of actions(rights(name))) expect(action).not.toMatch(/Delete(Object|Item)/);
  });
});

describe("a stage whose account has another's rule set", () => {
  const { properties, all, statements } = synthesized({ ...stages.dev, ruleSet: "university" });

  test("adds its rule there, and activates nothing", () => {
    expect(properties("AWS::SES::ReceiptRule")).toMatchObject([{ RuleSetName: "university" }]);
    expect([...all("AWS::SES::ReceiptRuleSet"), ...all("Custom::ActiveReceiptRuleSet")]).toEqual([]);
    const puts = statements("AWS::S3::BucketPolicy").filter(({ Action }) => Action === "s3:PutObject");
    expect(JSON.stringify(puts)).toContain(
      "receipt-rule-set/university:receipt-rule/dossier-dev-applications",
    );
  });
});
