import { Stack } from "aws-cdk-lib";
import { CfnWebACL } from "aws-cdk-lib/aws-wafv2";
import type { Construct } from "constructs";
import type { Stage } from "./stages.ts";

/** Requests of one address in five minutes: far more than a person clicks, far less than a program tries. */
const maxRequests = 1000;

/** CDK names a role as a dependency beside using it, which is harmless. */
export const lintMetadata = { "cfn-lint": { config: { ignore_checks: ["W3005"] } } };

/**
 * The firewall before the reviewers' page. CloudFront takes it from us-east-1 alone,
 * wherever the rest is; it holds no data.
 */
export class EdgeStack extends Stack {
  readonly firewallArn: string;

  constructor(scope: Construct, { name }: Stage) {
    super(scope, `dossier-${name}-edge`, { env: { region: "us-east-1" }, crossRegionReferences: true });
    this.templateOptions.metadata = lintMetadata;
    const shown = (metricName: string) => ({
      cloudWatchMetricsEnabled: true,
      // Samples would keep addresses and cookies of people.
      sampledRequestsEnabled: false,
      metricName,
    });
    const managed = (priority: number, group: string) => ({
      name: group,
      priority,
      overrideAction: { none: {} },
      statement: { managedRuleGroupStatement: { vendorName: "AWS", name: group } },
      visibilityConfig: shown(group),
    });
    const firewall = new CfnWebACL(this, "Firewall", {
      scope: "CLOUDFRONT",
      defaultAction: { allow: {} },
      visibilityConfig: shown("Firewall"),
      rules: [
        {
          name: "TooMany",
          priority: 0,
          action: { block: {} },
          statement: { rateBasedStatement: { aggregateKeyType: "IP", limit: maxRequests } },
          visibilityConfig: shown("TooMany"),
        },
        managed(1, "AWSManagedRulesAmazonIpReputationList"),
        managed(2, "AWSManagedRulesKnownBadInputsRuleSet"),
        managed(3, "AWSManagedRulesCommonRuleSet"),
      ],
    });
    this.firewallArn = firewall.attrArn;
  }
}
