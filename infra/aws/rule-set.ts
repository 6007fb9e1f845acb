import { CustomResource, Duration, Validations } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { Role } from "aws-cdk-lib/aws-iam";
import { CfnReceiptRuleSet } from "aws-cdk-lib/aws-ses";
import { Construct } from "constructs";
import type { IDependable } from "constructs";
import { HouseFunction } from "./house-function.ts";

/**
 * A receipt rule set of our own, made the account's active one: CloudFormation has no way
 * to say that. Where another is active the deployment ends with words what to do, and
 * when the stack is deleted only ours is deactivated.
 */
export class OwnRuleSet extends Construct {
  readonly ruleSetName: string;
  private readonly active: CustomResource;

  constructor(scope: Construct, id: string, { name }: { readonly name: string }) {
    super(scope, id);
    const ruleSet = new CfnReceiptRuleSet(this, "Rules", { ruleSetName: name });
    this.ruleSetName = ruleSet.ref;
    const activate = new HouseFunction(this, "Activate", {
      entry: "activate",
      timeout: Duration.minutes(1),
      memory: 256,
      environment: {},
    });
    activate.addToRolePolicy(
      new PolicyStatement({
        actions: ["ses:DescribeActiveReceiptRuleSet", "ses:SetActiveReceiptRuleSet"],
        resources: ["*"],
      }),
    );
    Validations.of(activate.role as Role).acknowledge({
      id: "AwsSolutions::AwsSolutions-IAM5[Resource::*]",
      reason: "Which rule set is active is a setting of the account: SES knows no resource for it.",
    });
    this.active = new CustomResource(this, "Active", {
      resourceType: "Custom::ActiveReceiptRuleSet",
      serviceToken: activate.functionArn,
      serviceTimeout: Duration.minutes(5),
      properties: { RuleSetName: ruleSet.ref },
    });
    // A right that comes late would end the first deployment, and one that goes early the last.
    if (activate.role) this.active.node.addDependency(activate.role);
  }

  /** Not active before then: what a rule that is not there yet should store would be turned away. */
  activeAfter(...ready: readonly IDependable[]): void {
    this.active.node.addDependency(...ready);
  }
}
