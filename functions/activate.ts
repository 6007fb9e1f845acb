import * as z from "zod";
import { sesRuleSets } from "../shared/adapters/aws/rule-set.ts";
import { customResourceHandler } from "./runtime/custom-resource.ts";

/** Makes a receipt rule set the account's active one, which CloudFormation has no way to say. */
const { activate, deactivate } = sesRuleSets();

export const handler = customResourceHandler({
  properties: z.object({ RuleSetName: z.string().min(1) }),
  async apply({ RuleSetName }, before) {
    await activate(RuleSetName, before?.RuleSetName);
    return RuleSetName;
  },
  remove: deactivate,
});
