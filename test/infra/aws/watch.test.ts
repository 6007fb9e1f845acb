import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { stages } from "../../../infra/aws/stages.ts";
import { stageNames, synthesized } from "./template.ts";

const runbook = readFileSync("docs/runbook.md", "utf8");
/** As GitHub makes an anchor of a heading. */
const anchor = (heading: string) =>
  heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-");

const [, alarmsPart = ""] = runbook.split(/^## Alarms$/m);
const sections = alarmsPart.split(/^## /m)[0]?.split(/^### /m).slice(1) ?? [];
const told = sections.map((section) => anchor(section.split("\n", 1)[0] ?? ""));
const templates = stageNames.map((stage) => synthesized(stage));
const alarms = templates.flatMap(({ properties }) => properties("AWS::CloudWatch::Alarm"));
const anchorOf = (words: string) => /docs\/runbook\.md#([a-z-]+)$/.exec(words)?.[1];

describe("an alarm", () => {
  test("says what people lose, where it is told how to mend it, and tells somebody", () => {
    expect(alarms.length).toBeGreaterThanOrEqual(30);
    for (const { AlarmDescription, AlarmActions } of alarms) {
      expect(AlarmDescription).toMatch(/\. What to do: docs\/runbook\.md#[a-z-]+$/);
      expect(AlarmActions).toHaveLength(1);
    }
  });

  test("has a section of the runbook that says what it means, how to look and how to mend", () => {
    for (const { AlarmDescription } of alarms) expect(told).toContain(anchorOf(AlarmDescription));
    for (const section of sections)
      for (const part of ["_Means:_", "_Look:_", "_Mend:_"]) expect(section).toContain(part);
  });

  test("is there for every such section", () => {
    const linked = new Set(alarms.map(({ AlarmDescription }) => anchorOf(AlarmDescription)));
    expect(told.filter((one) => !linked.has(one))).toEqual([]);
  });

  test("that adds figures rings also where one of them is silent", () => {
    const sums = alarms.flatMap(({ Metrics }) => Metrics ?? []).flatMap(({ Expression }) => Expression ?? []);
    expect(sums.length).toBeGreaterThan(0);
    for (const sum of sums) expect(sum).toMatch(/^FILL\(\w+, 0\)( \+ FILL\(\w+, 0\))+$/);
  });

  test("rings when the sweep stands still, which no figure would tell", () => {
    const standing = alarms.filter(({ TreatMissingData }) => TreatMissingData === "breaching");
    expect(
      new Set(standing.map(({ MetricName, ComparisonOperator }) => `${MetricName} ${ComparisonOperator}`)),
    ).toContain("Invocations LessThanThreshold");
  });
});

describe.each(stageNames)("what watches over %s", (stage) => {
  const { properties } = synthesized(stage);

  test("is a dashboard of all queues and functions, and a budget that tells in time", () => {
    expect(properties("AWS::CloudWatch::Dashboard")).toHaveLength(1);
    const [{ Budget, NotificationsWithSubscribers } = {}] = properties("AWS::Budgets::Budget");
    expect(Budget.BudgetLimit).toEqual({ Amount: stages[stage].monthlyBudget, Unit: "USD" });
    const [actual, foreseen] = NotificationsWithSubscribers;
    expect(actual.Notification).toMatchObject({ NotificationType: "ACTUAL", Threshold: 80 });
    expect(foreseen.Notification).toMatchObject({ NotificationType: "FORECASTED", Threshold: 100 });
    for (const { Subscribers } of [actual, foreseen])
      expect(Subscribers).toEqual([{ SubscriptionType: "EMAIL", Address: stages[stage].alarmAddress }]);
  });
});
