import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { Function as Lambda } from "aws-cdk-lib/aws-lambda";
import { CfnSchedule } from "aws-cdk-lib/aws-scheduler";
import { Construct } from "constructs";

export interface TimerProps {
  readonly run: Lambda;
  /** Of EventBridge Scheduler, such as `rate(5 minutes)`. */
  readonly every: string;
}

/** Calls a function again and again. A call that fails is not repeated: the next one does its work. */
export class Timer extends Construct {
  constructor(scope: Construct, id: string, { run, every }: TimerProps) {
    super(scope, id);
    const role = new Role(this, "Role", { assumedBy: new ServicePrincipal("scheduler.amazonaws.com") });
    role.addToPolicy(
      new PolicyStatement({ actions: ["lambda:InvokeFunction"], resources: [run.functionArn] }),
    );
    new CfnSchedule(this, "Schedule", {
      scheduleExpression: every,
      flexibleTimeWindow: { mode: "OFF" },
      target: { arn: run.functionArn, roleArn: role.roleArn, retryPolicy: { maximumRetryAttempts: 0 } },
    });
  }
}
