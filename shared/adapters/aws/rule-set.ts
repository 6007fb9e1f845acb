import {
  DescribeActiveReceiptRuleSetCommand,
  SESClient,
  SetActiveReceiptRuleSetCommand,
} from "@aws-sdk/client-ses";
import type { SESClientConfig } from "@aws-sdk/client-ses";

/** Another rule set is active, whose mail would be turned away if ours took its place. */
export class Displaces extends Error {
  override readonly name = "Displaces";
  constructor(active: string, wanted: string) {
    super(
      `The receipt rule set '${active}' is active in this account and region, and only one can be: with '${wanted}' in its place, its mail would be turned away. ` +
        `If it is still in use, set ruleSet: "${active}" for this stage in infra/aws/stages.ts, so that our rule is added to it, and deploy again. ` +
        `If it is not, deactivate it (aws ses set-active-receipt-rule-set, without a name) and deploy again.`,
    );
  }
}

export interface RuleSets {
  /**
   * Makes a rule set the active one. Doing it again changes nothing.
   *
   * @param before our own rule set that it takes the place of
   * @throws Displaces when another one than these is active
   */
  activate(name: string, before?: string): Promise<void>;
  /** Leaves none active, if this one is. Another one stays as it is. */
  deactivate(name: string): Promise<void>;
  close(): void;
}

/** The receipt rule sets of an account and region, of which one at most is active. */
export function sesRuleSets(config: SESClientConfig = {}): RuleSets {
  const client = new SESClient(config);
  const active = async () => {
    const { Metadata } = await client.send(new DescribeActiveReceiptRuleSetCommand({}));
    return Metadata?.Name;
  };
  return {
    async activate(name, before) {
      const current = await active();
      if (current === name) return;
      if (current !== undefined && current !== before) throw new Displaces(current, name);
      await client.send(new SetActiveReceiptRuleSetCommand({ RuleSetName: name }));
    },
    async deactivate(name) {
      if ((await active()) === name) await client.send(new SetActiveReceiptRuleSetCommand({}));
    },
    close: () => client.destroy(),
  };
}
