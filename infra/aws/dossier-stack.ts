import { CfnOutput, Duration, Stack } from "aws-cdk-lib";
import { MathExpression, Metric } from "aws-cdk-lib/aws-cloudwatch";
import { EmailIdentity, Identity } from "aws-cdk-lib/aws-ses";
import type { Construct } from "constructs";
import { settingsOutput } from "../../shared/adapters/aws/table.ts";
import { Alarms, fiveMinutes } from "./alarms.ts";
import { lintMetadata } from "./edge-stack.ts";
import type { EdgeStack } from "./edge-stack.ts";
import { grants } from "./grants.ts";
import { HouseFunction } from "./house-function.ts";
import { MailIn } from "./mail-in.ts";
import { MailOut } from "./mail-out.ts";
import { Page } from "./page.ts";
import { checkedStage } from "./stages.ts";
import type { Stage } from "./stages.ts";
import { Step } from "./step.ts";
import { Storage } from "./storage.ts";
import { Timer } from "./timer.ts";
import { Watch, figure } from "./watch.ts";

/** One installation: mail in, the steps behind their queues, mail out, the page, and what watches over them. */
export class DossierStack extends Stack {
  private readonly stage: Stage;
  private readonly alarms: Alarms;

  constructor(scope: Construct, stage: Stage, edge: EdgeStack) {
    const { name, region, address, alarmAddress, keep } = checkedStage(stage);
    super(scope, `dossier-${name}`, {
      env: { region },
      terminationProtection: keep,
      crossRegionReferences: true,
    });
    this.templateOptions.metadata = lintMetadata;
    this.node.setContext("dossier:stage", name);
    this.stage = stage;
    const storage = new Storage(this, "Storage", { keep });
    const alarms = new Alarms(this, "Alarms", { address: alarmAddress, key: storage.key });
    this.alarms = alarms;
    // Its own sender of the envelope, so that SPF vouches for the domain that readers see.
    const mailFromDomain = `bounce.${stage.mailDomain}`;
    const identity = new EmailIdentity(this, "Identity", {
      identity: Identity.domain(stage.mailDomain),
      mailFromDomain,
    });

    const environment = {
      TABLE: storage.table.tableName,
      RAW_BUCKET: storage.raw.bucketName,
      DOCUMENTS_BUCKET: storage.documents.bucketName,
      MALWARE_SCAN: stage.malwareScan ? ("on" as const) : ("off" as const),
    };
    const mailOut = new MailOut(this, "MailOut", { storage, alarms, environment });
    const notify = new Step(this, "Notify", {
      entry: "notify",
      alarms,
      timeout: Duration.minutes(1),
      memory: 512,
      batch: 10,
      concurrency: 2,
      environment: { ...environment, CONFIGURATION_SET: mailOut.configurationSet.configurationSetName },
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
    const queues = { ASSESS_QUEUE: assess.queue.queueUrl, NOTIFY_QUEUE: notify.queue.queueUrl };
    const sweep = new HouseFunction(this, "Sweep", {
      entry: "sweep",
      timeout: Duration.minutes(10),
      memory: 1024,
      // Two sweeps at once would do the same work twice.
      reservedConcurrency: 1,
      environment: { ...environment, ...queues, ADDRESS: address },
    });
    new Timer(this, "SweepTimer", { run: sweep, every: "rate(5 minutes)" });
    const page = new Page(this, "Page", {
      stage,
      alarms,
      firewallArn: edge.firewallArn,
      environment: { ...environment, ...queues, ADDRESS: address },
    });
    // Questions to applicants bear a link to the page, which wakes assess itself.
    assess.run.addEnvironment("PUBLIC_URL", page.publicUrl);
    const digest = new HouseFunction(this, "Digest", {
      entry: "digest",
      timeout: Duration.minutes(10),
      memory: 1024,
      // Two at once would write the same notice twice, and send one of them.
      reservedConcurrency: 1,
      environment: {
        ...environment,
        NOTIFY_QUEUE: notify.queue.queueUrl,
        CONFIGURATION_SET: mailOut.configurationSet.configurationSetName,
        ADDRESS: address,
        PUBLIC_URL: page.publicUrl,
      },
    });
    new Timer(this, "DigestTimer", { run: digest, every: "rate(5 minutes)" });
    const steps = { receive, assess, notify, feedback: mailOut.feedback };
    const functions = {
      receive: receive.run,
      assess: assess.run,
      notify: notify.run,
      feedback: mailOut.feedback.run,
      sweep,
      digest,
      review: page.run,
    };
    grants(functions, {
      storage,
      assessQueue: assess.queue,
      notifyQueue: notify.queue,
      identity,
      mailOut: mailOut.configurationSet,
      malwareScan: stage.malwareScan,
    });
    new MailIn(this, "MailIn", { stage, storage, receive });
    new CfnOutput(this, settingsOutput, {
      description: "What the dossier command reads with --stack",
      value: this.toJsonString({
        ...environment,
        ...queues,
        ADDRESS: address,
        PUBLIC_URL: page.publicUrl,
        CONFIGURATION_SET: mailOut.configurationSet.configurationSetName,
        RECEIVE_QUEUE: receive.queue.queueUrl,
        FEEDBACK_QUEUE: mailOut.feedback.queue.queueUrl,
      }),
    });
    this.watchWork(sweep, digest);
    this.watchMail();
    new Watch(this, "Watch", { stage, steps, functions });
    for (const [index, { name: host, value }] of identity.dkimRecords.entries())
      new CfnOutput(this, `DkimRecord${index}`, { value: `${host}. CNAME ${value}.` });
    new CfnOutput(this, "BounceMxRecord", {
      description: "DNS record that leads bounces to SES, which tells us of them",
      value: `${mailFromDomain}. MX 10 feedback-smtp.${region}.amazonses.com.`,
    });
    new CfnOutput(this, "SpfRecord", {
      description: "DNS record that says who may send for the subdomain",
      value: `${mailFromDomain}. TXT "v=spf1 include:amazonses.com -all"`,
    });
    new CfnOutput(this, "DmarcRecord", {
      description: "DNS record that says what others do with mail in its name that is not ours",
      value: `_dmarc.${stage.mailDomain}. TXT "v=DMARC1; p=quarantine; rua=mailto:${alarmAddress}"`,
    });
  }

  /** Work that fails without bringing a function down, or that nobody begins. */
  private watchWork(sweep: HouseFunction, digest: HouseFunction): void {
    this.alarms.add("SweepFails", {
      metric: sweep.metricErrors({ period: fiveMinutes }),
      threshold: 1,
      periods: 3,
      impact: "What was lost on the way is not found again: mails and replies may wait.",
      runbook: "sweep-fails",
    });
    this.alarms.add("SweepStands", {
      metric: sweep.metricInvocations({ period: Duration.minutes(15) }),
      threshold: 1,
      whenSilent: true,
      impact: "Nobody looks for what was lost on the way: mails and replies may wait.",
      runbook: "sweep-does-not-run",
    });
    this.alarms.add("DigestFails", {
      metric: new MathExpression({
        // A run that breaks off writes no figure: without the filling there would be no sum either.
        expression: "FILL(errors, 0) + FILL(failed, 0)",
        usingMetrics: {
          errors: digest.metricErrors({ period: fiveMinutes }),
          failed: figure(this.stage, "digest", "Failed"),
        },
        period: fiveMinutes,
      }),
      threshold: 1,
      periods: 3,
      impact: "Professors are not told what is new, and applicants are not reminded of what is missing.",
      runbook: "notices-fail",
    });
    for (const step of ["assess", "notify"] as const)
      this.alarms.add(`${step === "assess" ? "Assess" : "Notify"}PutOff`, {
        metric: figure(this.stage, step, "PutOff"),
        threshold: 3,
        periods: 3,
        impact:
          step === "assess"
            ? "Applications are not checked: the same work fails again and again."
            : "Replies are not sent: the same work fails again and again.",
        runbook: "work-is-put-off",
      });
    if (this.stage.malwareScan)
      this.alarms.add("Unscanned", {
        metric: figure(this.stage, "sweep", "Unscanned", "Minimum"),
        threshold: 1,
        periods: 12,
        impact: "Mails wait for their scan for malware: they are kept, and nobody sees them until then.",
        runbook: "mails-wait-for-their-scan",
      });
  }

  /** What SES itself says: of the account, and of the rule that stores mail. */
  private watchMail(): void {
    const ses = (metricName: string, statistic: string, dimensionsMap?: Record<string, string>) =>
      new Metric({ namespace: "AWS/SES", metricName, statistic, period: fiveMinutes, dimensionsMap });
    const rule = { RuleName: `dossier-${this.stage.name}-applications` };
    this.alarms.add("MailNotStored", {
      metric: ses("PublishFailure", "Sum", rule),
      threshold: 1,
      impact: "SES can't store mail that it took: after four hours without success it is lost.",
      runbook: "mail-cannot-be-stored",
    });
    // SES puts an account under review at 5 % and 0.1 %: docs.aws.amazon.com/ses/latest/dg/reputationdashboard-bounce-rate.html
    for (const [id, metric, threshold] of [
      ["Bounces", "Reputation.BounceRate", 0.04],
      ["Complaints", "Reputation.ComplaintRate", 0.0008],
    ] as const)
      this.alarms.add(id, {
        metric: ses(metric, "Average"),
        threshold,
        impact: "So many mails come back that SES may soon send none: applicants would hear nothing.",
        runbook: "too-many-mails-come-back",
      });
  }
}
