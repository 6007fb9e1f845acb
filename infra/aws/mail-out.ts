import { Duration, Stack } from "aws-cdk-lib";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { ConfigurationSet, EmailSendingEvent, EventDestination } from "aws-cdk-lib/aws-ses";
import { Topic } from "aws-cdk-lib/aws-sns";
import { SqsSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Construct } from "constructs";
import type { StepProps } from "./step.ts";
import { Step } from "./step.ts";
import type { Storage } from "./storage.ts";

export interface MailOutProps extends Pick<StepProps, "alarms" | "environment"> {
  readonly storage: Storage;
}

/**
 * How mail leaves, and what becomes of it: SES tells a topic of bounces, complaints and
 * refusals, the topic a queue, and the function behind it the record.
 *
 * By SNS and not by EventBridge, which gets SES's events with best effort only.
 */
export class MailOut extends Construct {
  readonly configurationSet: ConfigurationSet;
  readonly feedback: Step;

  constructor(scope: Construct, id: string, { storage, alarms, environment }: MailOutProps) {
    super(scope, id);
    this.feedback = new Step(scope, "Feedback", {
      entry: "feedback",
      alarms,
      timeout: Duration.minutes(1),
      memory: 256,
      batch: 10,
      concurrency: 2,
      environment,
      lost: "That a mail came back is not on record: people believe that its applicant was told.",
      stuck: "That mails came back is not on record yet: people believe that applicants were told.",
    });
    const topic = new Topic(this, "Events", { masterKey: storage.key, enforceSSL: true });
    topic.addSubscription(
      new SqsSubscription(this.feedback.queue, {
        rawMessageDelivery: true,
        deadLetterQueue: this.feedback.deadLetters,
      }),
    );
    // Without TLS where the other side has none: an applicant who hears nothing is worse off.
    this.configurationSet = new ConfigurationSet(this, "Sending", { reputationMetrics: true });
    this.configurationSet.addEventDestination("Told", {
      destination: EventDestination.snsTopic(topic),
      events: [EmailSendingEvent.BOUNCE, EmailSendingEvent.COMPLAINT, EmailSendingEvent.REJECT],
    });
    storage.key.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal("ses.amazonaws.com")],
        actions: ["kms:GenerateDataKey*", "kms:Decrypt"],
        resources: ["*"],
        conditions: { StringEquals: { "aws:SourceAccount": Stack.of(this).account } },
      }),
    );
  }
}
