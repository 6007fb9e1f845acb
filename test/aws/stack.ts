import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { inject } from "vitest";
import type { Statement } from "./rights.ts";

interface Resource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
}
interface Template {
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs: Readonly<Record<string, { readonly Value: Value }>>;
}

/** What of the template moto makes by CloudFormation. The rest it lacks, or it is of no effect there. */
const made = new Set(["AWS::KMS::Key", "AWS::S3::Bucket", "AWS::SQS::Queue", "AWS::DynamoDB::Table"]);

export interface Deployed {
  /** Folder of a function's synthesized bundle. */
  readonly bundle: (name: string) => string;
  /** A function's environment as the template gives it, with the names of what was made. */
  readonly environment: (name: string) => Record<string, string>;
  /** URL of the queue that a function is behind. */
  readonly queue: (name: string) => string;
  /** URL of the queue of what failed there too often. */
  readonly deadLetters: (name: string) => string;
  /** What the role of a function may. */
  readonly rights: (name: string) => readonly Statement[];
  /** An output of the stack, with the names of what was made. */
  readonly output: (name: string) => string;
  /** The template's name of a bucket, table or queue that was made. */
  readonly logical: (physical: string) => string;
}

/**
 * The synthesized stage `dev`, bundles and all: made once for all test files, which run
 * one after the other, and removed at their end. Resolves to its folder.
 */
export async function synthesize(): Promise<string> {
  const folder = inject("synthesized");
  if (existsSync(join(folder, "manifest.json"))) return folder;
  await promisify(execFile)(process.execPath, ["infra/aws/main.ts"], {
    env: { ...process.env, CDK_OUTDIR: folder, CDK_CONTEXT_JSON: JSON.stringify({ stage: "dev" }) },
  });
  return folder;
}

/** Makes the template's resources in moto through CloudFormation. */
export async function deploy(moto: string, folder: string): Promise<Deployed> {
  const template = JSON.parse(readFileSync(join(folder, "dossier-dev.template.json"), "utf8")) as Template;
  const names = await createStack(moto, {
    Resources: Object.fromEntries(
      Object.entries(template.Resources)
        .filter(([, { Type }]) => made.has(Type))
        .map(([name, { Type, Properties }]) => [name, { Type, Properties }]),
    ),
  });
  const functions = Object.entries(template.Resources).filter(
    ([, { Type }]) => Type === "AWS::Lambda::Function",
  );
  const of = (name: string) => {
    const [, found] = functions.find(([id]) => id.toLowerCase().startsWith(name)) ?? [];
    if (!found) throw new Error(`the template has no function ${name}`);
    return found;
  };
  const bundle = (name: string) => {
    const { S3Key } = of(name).Properties["Code"] as { readonly S3Key: string };
    return join(folder, `asset.${S3Key.replace(/\.zip$/, "")}`);
  };
  const logical = new Map(
    [...names].map(([id, physical]) => [physical.slice(physical.lastIndexOf("/") + 1), id]),
  );
  const named = (start: string) => [...names].find(([id]) => id.toLowerCase().startsWith(start))?.[1] ?? "";
  return {
    bundle,
    logical: (physical) => logical.get(physical.slice(physical.lastIndexOf("/") + 1)) ?? physical,
    rights(name) {
      const { "Fn::GetAtt": at } = of(name).Properties["Role"] as {
        readonly "Fn::GetAtt": readonly string[];
      };
      return Object.values(template.Resources)
        .filter(
          ({ Type, Properties }) =>
            Type === "AWS::IAM::Policy" && JSON.stringify(Properties["Roles"]).includes(`"${at[0]}"`),
        )
        .flatMap(
          ({ Properties }) =>
            (Properties["PolicyDocument"] as { readonly Statement: readonly Statement[] }).Statement,
        );
    },
    output: (name) => resolved(template.Outputs[name]?.Value ?? "", names),
    queue: (name) => named(`${name}queue`),
    deadLetters: (name) => named(`${name}deadletters`),
    environment: (name) => {
      const { Variables } = of(name).Properties["Environment"] as {
        readonly Variables: Readonly<Record<string, Value>>;
      };
      return Object.fromEntries(
        Object.entries(Variables).map(([variable, value]) => [
          variable,
          // The folder that Lambda unpacks a bundle to.
          resolved(value, names).replace("/var/task", bundle(name)),
        ]),
      );
    },
  };
}

type Value =
  | string
  | { readonly Ref: string }
  | { readonly "Fn::GetAtt": readonly string[] }
  | { readonly "Fn::Join": readonly [string, readonly Value[]] };

/** A value of the template. What moto did not make has no name but the template's, as a host of nobody. */
function resolved(value: Value, names: ReadonlyMap<string, string>): string {
  if (typeof value === "string") return value;
  if ("Ref" in value) return names.get(value.Ref) ?? value.Ref;
  if ("Fn::Join" in value)
    return value["Fn::Join"][1].map((one) => resolved(one, names)).join(value["Fn::Join"][0]);
  return `${String(value["Fn::GetAtt"][0]).toLowerCase()}.example.org`;
}

/** Makes a stack that says something of itself and has nothing in it to speak of. */
export async function makeStackSaying(
  moto: string,
  StackName: string,
  output: string,
  Value: string,
): Promise<void> {
  const template = {
    Resources: { Topic: { Type: "AWS::SNS::Topic", Properties: {} } },
    Outputs: { [output]: { Value } },
  };
  await cloudFormation(moto, { Action: "CreateStack", StackName, TemplateBody: JSON.stringify(template) });
}

async function createStack(moto: string, template: unknown): Promise<ReadonlyMap<string, string>> {
  const StackName = `dossier-${randomBytes(4).toString("hex")}`;
  await cloudFormation(moto, { Action: "CreateStack", StackName, TemplateBody: JSON.stringify(template) });
  const xml = await cloudFormation(moto, { Action: "DescribeStackResources", StackName });
  return new Map(
    [...xml.matchAll(/<member>[\s\S]*?<\/member>/g)].map(([member]) => {
      const value = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(member)?.[1] ?? "";
      const id = value("PhysicalResourceId").replace(/^https:\/\/sqs\.[^/]+/, moto);
      return [value("LogicalResourceId"), id];
    }),
  );
}

async function cloudFormation(moto: string, form: Readonly<Record<string, string>>): Promise<string> {
  const answer = await fetch(moto, {
    method: "POST",
    body: new URLSearchParams({ Version: "2010-05-15", ...form }),
    headers: {
      // moto tells service and region by it; nobody checks the signature.
      authorization:
        "AWS4-HMAC-SHA256 Credential=local/20260101/eu-central-1/cloudformation/aws4_request, SignedHeaders=host, Signature=0",
    },
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`CloudFormation: ${answer.status} ${text}`);
  return text;
}
