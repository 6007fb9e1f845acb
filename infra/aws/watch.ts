import { Stack } from "aws-cdk-lib";
import { CfnBudget } from "aws-cdk-lib/aws-budgets";
import { Dashboard, GraphWidget, Metric, Stats, TextWidget } from "aws-cdk-lib/aws-cloudwatch";
import type { IMetric } from "aws-cdk-lib/aws-cloudwatch";
import { Construct } from "constructs";
import type { Measure } from "../../shared/adapters/aws/telemetry.ts";
import { fiveMinutes } from "./alarms.ts";
import { metricsNamespace } from "./house-function.ts";
import type { HouseFunction } from "./house-function.ts";
import type { FunctionName } from "./packing.ts";
import type { Stage } from "./stages.ts";
import type { Step } from "./step.ts";

/** A figure that a function writes (shared/adapters/aws/telemetry.ts). */
export const figure = (stage: Pick<Stage, "name">, service: FunctionName, name: Measure, statistic = "Sum") =>
  new Metric({
    namespace: metricsNamespace(stage.name),
    metricName: name,
    dimensionsMap: { service },
    statistic,
    period: fiveMinutes,
  });

export interface WatchProps {
  readonly stage: Stage;
  readonly steps: Readonly<Record<string, Step>>;
  readonly functions: Readonly<Record<string, HouseFunction>>;
}

/** One page that shows whether mail flows, and a budget that tells when it costs too much. */
export class Watch extends Construct {
  constructor(scope: Construct, id: string, { stage, steps, functions }: WatchProps) {
    super(scope, id);
    const all = Object.entries(steps);
    const graph = (title: string, left: readonly IMetric[]) =>
      new GraphWidget({ title, left: [...left], width: 12, height: 6 });
    const done = (["receive", "assess", "notify", "feedback"] as const).map((one) =>
      figure(stage, one, "Done"),
    );
    const slow = (["receive", "assess", "notify"] as const).map((one) =>
      figure(stage, one, "Duration", "p95"),
    );
    const named = (pick: (run: HouseFunction) => Metric) =>
      Object.entries(functions).map(([label, run]) => pick(run).with({ label }));
    new Dashboard(this, "Dashboard", {
      dashboardName: `dossier-${stage.name}`,
      widgets: [
        [
          new TextWidget({
            markdown: "What each alarm means and how to mend it: docs/runbook.md",
            width: 24,
            height: 1,
          }),
        ],
        [
          graph("Pieces of work done", done),
          graph(
            "Oldest message, seconds",
            all.map(([label, { queue }]) =>
              queue.metricApproximateAgeOfOldestMessage({ period: fiveMinutes, label }),
            ),
          ),
        ],
        [
          graph(
            "In dead-letter queues",
            all.map(([label, { deadLetters }]) =>
              deadLetters.metricApproximateNumberOfMessagesVisible({ period: fiveMinutes, label }),
            ),
          ),
          graph("Put off, lost wake-ups, waiting for their scan", [
            ...(["assess", "notify"] as const).map((one) => figure(stage, one, "PutOff")),
            figure(stage, "receive", "WakeLost"),
            figure(stage, "sweep", "Unscanned", Stats.MAXIMUM),
          ]),
        ],
        [
          graph("95 of 100 take at most, milliseconds", slow),
          graph("Errors and throttles", [
            ...named((run) => run.metricErrors({ period: fiveMinutes })),
            ...named((run) => run.metricThrottles({ period: fiveMinutes })),
          ]),
        ],
      ],
    });
    const told = (type: "ACTUAL" | "FORECASTED", threshold: number) => ({
      notification: {
        notificationType: type,
        comparisonOperator: "GREATER_THAN",
        threshold,
        thresholdType: "PERCENTAGE",
      },
      subscribers: [{ subscriptionType: "EMAIL", address: stage.alarmAddress }],
    });
    new CfnBudget(this, "Budget", {
      budget: {
        budgetName: `${Stack.of(this).stackName}`,
        budgetType: "COST",
        timeUnit: "MONTHLY",
        budgetLimit: { amount: stage.monthlyBudget, unit: "USD" },
      },
      notificationsWithSubscribers: [told("ACTUAL", 80), told("FORECASTED", 100)],
    });
  }
}
