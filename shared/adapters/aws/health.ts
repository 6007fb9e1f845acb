import { DescribeActiveReceiptRuleSetCommand, SESClient } from "@aws-sdk/client-ses";
import {
  GetAccountCommand,
  GetEmailIdentityCommand,
  NotFoundException,
  SESv2Client,
} from "@aws-sdk/client-sesv2";
import { GetQueueAttributesCommand, GetQueueUrlCommand, SQSClient } from "@aws-sdk/client-sqs";

/** What AWS says of a deployment's mail and queues. */
export interface DeploymentHealth {
  /** Undefined where none is active: then SES turns all mail away. */
  activeRuleSet(): Promise<{ readonly name: string; readonly recipients: readonly string[] } | undefined>;
  /** Undefined where SES does not know the domain. */
  identity(domain: string): Promise<{ readonly verified: boolean; readonly signs: boolean } | undefined>;
  sending(): Promise<{
    /** Mail goes to verified addresses alone. */
    readonly sandbox: boolean;
    readonly enabled: boolean;
    readonly perDay: number;
    readonly sentToday: number;
  }>;
  /** Messages in the dead-letter queue of a queue; undefined where it has none. */
  deadLetters(queueUrl: string): Promise<number | undefined>;
  close(): void;
}

/** Asks SES and SQS; reads alone. */
export function deploymentHealth(
  config: { readonly endpoint?: string; readonly region?: string } = {},
): DeploymentHealth {
  const [receiving, sending, queues] = [
    new SESClient(config),
    new SESv2Client(config),
    new SQSClient(config),
  ];
  return {
    async activeRuleSet() {
      const { Metadata, Rules } = await receiving.send(new DescribeActiveReceiptRuleSetCommand({}));
      if (!Metadata?.Name) return undefined;
      const enabled = (Rules ?? []).filter(({ Enabled }) => Enabled);
      return { name: Metadata.Name, recipients: enabled.flatMap(({ Recipients }) => Recipients ?? []) };
    },
    async identity(domain) {
      try {
        const found = await sending.send(new GetEmailIdentityCommand({ EmailIdentity: domain }));
        return {
          verified: found.VerifiedForSendingStatus === true,
          signs: found.DkimAttributes?.Status === "SUCCESS",
        };
      } catch (error) {
        if (error instanceof NotFoundException) return undefined;
        throw error;
      }
    },
    async sending() {
      const account = await sending.send(new GetAccountCommand({}));
      return {
        sandbox: account.ProductionAccessEnabled !== true,
        enabled: account.SendingEnabled === true,
        perDay: account.SendQuota?.Max24HourSend ?? 0,
        sentToday: account.SendQuota?.SentLast24Hours ?? 0,
      };
    },
    async deadLetters(queueUrl) {
      const { Attributes } = await queues.send(
        new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: ["RedrivePolicy"] }),
      );
      const policy = JSON.parse(Attributes?.["RedrivePolicy"] ?? "{}") as { deadLetterTargetArn?: string };
      const name = policy.deadLetterTargetArn?.split(":").at(-1);
      if (name === undefined) return undefined;
      const { QueueUrl } = await queues.send(new GetQueueUrlCommand({ QueueName: name }));
      const { Attributes: there } = await queues.send(
        new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ["ApproximateNumberOfMessages"] }),
      );
      return Number(there?.["ApproximateNumberOfMessages"] ?? 0);
    },
    close() {
      for (const client of [receiving, sending, queues]) client.destroy();
    },
  };
}
