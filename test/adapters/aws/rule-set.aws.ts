import { randomBytes } from "node:crypto";
import {
  CreateReceiptRuleSetCommand,
  DescribeActiveReceiptRuleSetCommand,
  SESClient,
} from "@aws-sdk/client-ses";
import { afterAll, beforeEach, describe, expect, inject, test } from "vitest";
import { sesRuleSets } from "../../../shared/adapters/aws/rule-set.ts";
import { localClient } from "../../aws/table.ts";

const moto = inject("moto");

describe.skipIf(!moto)("the active receipt rule set", () => {
  // A region of its own: the other tests share this account.
  const config = { ...localClient(moto || "http://127.0.0.1:1"), region: "eu-west-1" };
  const client = new SESClient(config);
  const { activate, deactivate, close } = sesRuleSets(config);
  const active = async () => (await client.send(new DescribeActiveReceiptRuleSetCommand({}))).Metadata?.Name;
  let ours = "";
  let theirs = "";
  beforeEach(async () => {
    const current = await active();
    if (current) await deactivate(current);
    const id = randomBytes(4).toString("hex");
    [ours, theirs] = [`dossier-${id}`, `other-${id}`];
    for (const RuleSetName of [ours, theirs])
      await client.send(new CreateReceiptRuleSetCommand({ RuleSetName }));
  });
  afterAll(() => {
    client.destroy();
    close();
  });

  test("is ours where there was none, and stays so", async () => {
    await activate(ours);
    expect(await active()).toBe(ours);
    await activate(ours);
    expect(await active()).toBe(ours);
  });

  test("is not displaced where it is another's: the words say what to do", async () => {
    await activate(theirs);
    await expect(activate(ours)).rejects.toThrow(
      new RegExp(`'${theirs}' is active.*ruleSet: "${theirs}".*infra/aws/stages.ts`),
    );
    expect(await active()).toBe(theirs);
  });

  test("may be displaced where it was ours before, under another name", async () => {
    await activate(theirs);
    await activate(ours, theirs);
    expect(await active()).toBe(ours);
  });

  test("is deactivated where it is ours, and left where it is not", async () => {
    await activate(theirs);
    await deactivate(ours);
    expect(await active()).toBe(theirs);
    await deactivate(theirs);
    expect(await active()).toBeUndefined();
  });
});
