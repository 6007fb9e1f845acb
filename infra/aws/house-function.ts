import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { AssetHashType, DockerImage, RemovalPolicy } from "aws-cdk-lib";
import type { Duration } from "aws-cdk-lib";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Architecture, Code, Runtime } from "aws-cdk-lib/aws-lambda";
import { NodejsFunction } from "aws-cdk-lib/aws-lambda-nodejs";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import type { Construct } from "constructs";
import type { Variable } from "../../functions/runtime/config.ts";
import type { FunctionName } from "./packing.ts";

export interface HouseFunctionProps {
  /** The file under `functions/`. */
  readonly entry: FunctionName;
  readonly timeout: Duration;
  /** Megabytes. */
  readonly memory: number;
  readonly environment: Readonly<Partial<Record<Variable, string>>>;
  /** @default none: it may take what the account has */
  readonly reservedConcurrency?: number;
}

const root = join(import.meta.dirname, "../..");

/** Under which a stage's functions write their figures. */
export const metricsNamespace = (stage: string): string => `Dossier/${stage}`;

/**
 * What a function is deployed as. The construct's own call of esbuild makes one file of a
 * function; pack.ts makes chunks, so that a start reads only what it needs.
 */
const packed = (name: FunctionName): Code =>
  Code.fromAsset(root, {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      local: {
        tryBundle(output) {
          execFileSync(process.execPath, [join(root, "infra/aws/pack.ts"), name, output], {
            stdio: ["ignore", "inherit", "inherit"],
          });
          return true;
        },
      },
      // Nothing is run in a container: it tells one function's folder from another's, made once for all stages.
      image: DockerImage.fromRegistry("unused"),
      command: [name],
    },
  });

/**
 * A function as all of them are: Node 24 on arm64, ESM bundled by esbuild, a role and
 * a log group of its own, and no right but those that are granted to it.
 */
export class HouseFunction extends NodejsFunction {
  constructor(scope: Construct, id: string, props: HouseFunctionProps) {
    const logGroup = new LogGroup(scope, `${id}Log`, {
      retention: RetentionDays.THREE_MONTHS,
      // It holds ids and counts only.
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
    role.addToPolicy(
      new PolicyStatement({
        actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
        resources: [logGroup.logGroupArn],
      }),
    );
    super(scope, id, {
      code: packed(props.entry),
      handler: "index.handler",
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      timeout: props.timeout,
      memorySize: props.memory,
      role,
      logGroup,
      reservedConcurrentExecutions: props.reservedConcurrency,
      environment: {
        ...props.environment,
        POSTINGS: "/var/task/postings.json",
        POWERTOOLS_SERVICE_NAME: props.entry,
        POWERTOOLS_METRICS_NAMESPACE: metricsNamespace(stageOf(scope)),
        NODE_OPTIONS: "--enable-source-maps",
      },
    });
  }
}

/** The stage's name, which the stack sets for all that is in it. */
const stageOf = (scope: Construct) => String(scope.node.getContext("dossier:stage"));
