import { CfnOutput, Duration, Stack } from "aws-cdk-lib";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { CfnSchedule } from "aws-cdk-lib/aws-scheduler";
import { ConfigurationSet, EmailIdentity, Identity } from "aws-cdk-lib/aws-ses";
import type { Construct } from "constructs";
import { Alarms, fiveMinutes } from "./alarms.ts";
import { grants } from "./grants.ts";
import { HouseFunction } from "./house-function.ts";
import { MailIn } from "./mail-in.ts";
import { checkedStage } from "./stages.ts";
import type { Stage } from "./stages.ts";
import { Step } from "./step.ts";
import { Storage } from "./storage.ts";

/** One installation: mail in, the steps behind their queues, mail out, and what watches over them. */
export class DossierStack extends Stack {
  constructor(scope: Construct, stage: Stage) {
    const { name, region, address, alarmAddress, keep } = checkedStage(stage);
    super(scope, `dossier-${name}`, { env: { region }, terminationProtection: keep });
    const storage = new Storage(this, "Storage", { keep });
    const alarms = new Alarms(this, "Alarms", { address: alarmAddress, key: storage.key });
    const identity = new EmailIdentity(this, "Identity", { identity: Identity.domain(stage.mailDomain) });
    const mailOut = new ConfigurationSet(this, "MailOut", { tlsPolicy: undefined, reputationMetrics: true });

    const environment = {
      TABLE: storage.table.tableName,
      RAW_BUCKET: storage.raw.bucketName,
      DOCUMENTS_BUCKET: storage.documents.bucketName,
    };
    const notify = new Step(this, "Notify", {
      entry: "notify",
      alarms,
      timeout: Duration.minutes(1),
      memory: 512,
      batch: 10,
      concurrency: 2,
      environment: { ...environment, CONFIGURATION_SET: mailOut.configurationSetName },
      lost: "A reply to an applicant is not being sent.",
      stuck: "Applicants wait for their replies.",
    });
    const assess = new Step(this, "Assess", {
      entry: "assess",
      alarms,
      // Reading a scan takes minutes; a case has several documents.
      timeout: Duration.minutes(15),
      memory: 3008,
      batch: 1,
      concurrency: 10,
      environment: { ...environment, NOTIFY_QUEUE: notify.queue.queueUrl, ADDRESS: address },
      lost: "An application is not being checked: its applicant hears nothing.",
      stuck: "Applications wait to be checked.",
    });
    const receive = new Step(this, "Receive", {
      entry: "receive",
      alarms,
      timeout: Duration.minutes(2),
      memory: 1024,
      batch: 1,
      concurrency: 10,
      environment: { ...environment, ASSESS_QUEUE: assess.queue.queueUrl, ADDRESS: address },
      lost: "A mail is not taken in yet; it is kept, and nobody sees it until then.",
      stuck: "Mails wait to be taken in.",
    });
    const sweep = new HouseFunction(this, "Sweep", {
      entry: "sweep",
      timeout: Duration.minutes(10),
      memory: 1024,
      // Two sweeps at once would do the same work twice.
      reservedConcurrency: 1,
      environment: {
        ...environment,
        ASSESS_QUEUE: assess.queue.queueUrl,
        NOTIFY_QUEUE: notify.queue.queueUrl,
        ADDRESS: address,
      },
    });
    this.schedule(sweep);
    alarms.add("SweepFails", {
      metric: sweep.metricErrors({ period: fiveMinutes }),
      threshold: 1,
      periods: 3,
      impact: "What was lost on the way is not found again: mails and replies may wait.",
      runbook: "sweep-fails",
    });
    grants(
      { receive: receive.run, assess: assess.run, notify: notify.run, sweep },
      { storage, assessQueue: assess.queue, notifyQueue: notify.queue, identity, mailOut },
    );
    new MailIn(this, "MailIn", { stage, storage, queue: receive.queue });
    for (const [index, { name: host, value }] of identity.dkimRecords.entries())
      new CfnOutput(this, `DkimRecord${index}`, { value: `${host}. CNAME ${value}.` });
  }

  private schedule(sweep: HouseFunction): void {
    const role = new Role(this, "ScheduleRole", {
      assumedBy: new ServicePrincipal("scheduler.amazonaws.com"),
    });
    role.addToPolicy(
      new PolicyStatement({ actions: ["lambda:InvokeFunction"], resources: [sweep.functionArn] }),
    );
    new CfnSchedule(this, "Schedule", {
      scheduleExpression: "rate(5 minutes)",
      flexibleTimeWindow: { mode: "OFF" },
      target: { arn: sweep.functionArn, roleArn: role.roleArn, retryPolicy: { maximumRetryAttempts: 0 } },
    });
  }
}
