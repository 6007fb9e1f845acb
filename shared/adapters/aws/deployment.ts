import { CloudFormationClient, DescribeStacksCommand } from "@aws-sdk/client-cloudformation";
import type { CloudFormationClientConfig } from "@aws-sdk/client-cloudformation";
import { settingsOutput } from "./table.ts";

/** A deployment can't be found; the words say what to do. */
export class DeploymentFault extends Error {
  override readonly name = "DeploymentFault";
}

/**
 * What a deployed stack says of itself: names of its table, buckets and queues, by the
 * variables that its functions have them in.
 *
 * @throws DeploymentFault when there is no such stack, or it may not be read
 */
export async function stackSettings(
  stack: string,
  config: CloudFormationClientConfig = {},
): Promise<Readonly<Record<string, string>>> {
  const client = new CloudFormationClient(config);
  try {
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: stack }));
    const [found] = Stacks ?? [];
    const output = found?.Outputs?.find(({ OutputKey }) => OutputKey === settingsOutput)?.OutputValue;
    if (output === undefined)
      throw new DeploymentFault(
        `the stack ${stack} (${found?.StackStatus ?? "unknown"}) does not say what it consists of: is it Dossier's? Deploy it again with this version.`,
      );
    return JSON.parse(output) as Record<string, string>;
  } catch (error) {
    throw error instanceof DeploymentFault ? error : faultOf(stack, error as Error);
  } finally {
    client.destroy();
  }
}

function faultOf(stack: string, { name, message }: Error): DeploymentFault {
  if (/does not exist/.test(message))
    return new DeploymentFault(
      `there is no stack '${stack}' in this account and region. Set AWS_REGION, or see 'npx cdk list'.`,
    );
  if (name === "CredentialsProviderError" || /credential/i.test(message))
    return new DeploymentFault(
      "there are no AWS credentials here. Sign in with 'aws sso login' or 'aws configure', and set AWS_PROFILE.",
    );
  if (/region is missing/i.test(message))
    return new DeploymentFault("set AWS_REGION to the deployment's region.");
  return new DeploymentFault(`the stack ${stack} can't be read: ${message}`);
}
