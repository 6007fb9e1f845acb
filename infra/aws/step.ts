import { Duration } from "aws-cdk-lib";
import { SqsEventSource } from "aws-cdk-lib/aws-lambda-event-sources";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { fiveMinutes } from "./alarms.ts";
import type { Alarms } from "./alarms.ts";
import { HouseFunction } from "./house-function.ts";
import type { HouseFunctionProps } from "./house-function.ts";

export interface StepProps extends HouseFunctionProps {
  readonly alarms: Alarms;
  /** Messages that one call is given at most. */
  readonly batch: number;
  /** How many calls run at once at most, from 2. */
  readonly concurrency: number;
  /** What people lose while a message of this step lies in the dead-letter queue. */
  readonly lost: string;
  /** What people lose while messages of this step wait for long. */
  readonly stuck: string;
}

/** A try that brought the function down is repeated so often; then a person looks. */
const maxTries = 5;

/** A step of the way: its queue, the queue of what keeps failing, the function behind them, and their alarms. */
export class Step extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;
  readonly run: HouseFunction;

  constructor(scope: Construct, id: string, props: StepProps) {
    super(scope, id);
    this.deadLetters = new Queue(this, "DeadLetters", {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    this.queue = new Queue(this, "Queue", {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      // What Lambda asks for: a batch in hand must not come up again before its function ended.
      visibilityTimeout: Duration.seconds(6 * props.timeout.toSeconds()),
      retentionPeriod: Duration.days(14),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: maxTries },
    });
    this.run = new HouseFunction(this, "Function", props);
    this.run.addEventSource(
      new SqsEventSource(this.queue, {
        batchSize: props.batch,
        maxConcurrency: props.concurrency,
        reportBatchItemFailures: true,
      }),
    );
    props.alarms.add(`${id}DeadLetters`, {
      metric: this.deadLetters.metricApproximateNumberOfMessagesVisible({ period: fiveMinutes }),
      threshold: 1,
      impact: props.lost,
      runbook: "messages-in-a-dead-letter-queue",
    });
    props.alarms.add(`${id}Stuck`, {
      metric: this.queue.metricApproximateAgeOfOldestMessage({ period: fiveMinutes }),
      threshold: Duration.hours(1).toSeconds(),
      impact: props.stuck,
      runbook: "messages-wait-for-long",
    });
  }
}
