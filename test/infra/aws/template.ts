import { App, Validations } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { AwsSolutionsChecks } from "cdk-nag";
import { DossierStack } from "../../../infra/aws/dossier-stack.ts";
import { EdgeStack } from "../../../infra/aws/edge-stack.ts";
import { stages } from "../../../infra/aws/stages.ts";
import type { Stage } from "../../../infra/aws/stages.ts";

/** As loosely typed as a template is. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Properties = Record<string, any>;
export interface Resource {
  readonly Type: string;
  readonly Properties: Properties;
  readonly DeletionPolicy?: string;
  readonly DependsOn?: string | readonly string[];
}
export interface Statement {
  readonly Sid?: string;
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Principal?: unknown;
  readonly Condition?: Record<string, Record<string, unknown>>;
}

export interface Synthesized {
  readonly resources: Readonly<Record<string, Resource>>;
  readonly edge: Readonly<Record<string, Resource>>;
  readonly outputs: Readonly<Record<string, { readonly Value: unknown }>>;
  readonly all: (type: string) => readonly (readonly [string, Resource])[];
  readonly properties: (type: string) => readonly Properties[];
  /** Statements of all policies of a type. */
  readonly statements: (type: string) => readonly Statement[];
  /** What the role of a function may, by the beginning of the function's name in the template. */
  readonly rights: (name: string) => readonly Statement[];
}

export const stageNames = ["dev", "prod"] as const;

/** The templates of a stage, without its bundles: they are run by `npm run test:aws`. */
export function synthesized(stage: Stage | keyof typeof stages): Synthesized {
  const app = new App({ context: { "aws:cdk:bundling-stacks": [] }, analyticsReporting: false });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  const of = typeof stage === "string" ? stages[stage] : stage;
  const edgeStack = new EdgeStack(app, of);
  const stack = new DossierStack(app, of, edgeStack);
  const template = Template.fromStack(stack).toJSON() as {
    Resources: Record<string, Resource>;
    Outputs: Record<string, { Value: unknown }>;
  };
  const edge = Template.fromStack(edgeStack).toJSON() as { Resources: Record<string, Resource> };
  app.synth(); // cdk-nag fails it on any finding without a reason.
  const { Resources: resources, Outputs: outputs } = template;
  const all = (type: string) => Object.entries(resources).filter(([, { Type }]) => Type === type);
  const properties = (type: string) => all(type).map(([, one]) => one.Properties);
  const inPolicy = ({ PolicyDocument }: Properties) => PolicyDocument.Statement as Statement[];
  return {
    resources,
    edge: edge.Resources,
    outputs,
    all,
    properties,
    statements: (type) => properties(type).flatMap(inPolicy),
    rights(name) {
      const [, run] = all("AWS::Lambda::Function").find(([id]) => id.startsWith(name)) ?? [];
      const role = run?.Properties["Role"]["Fn::GetAtt"][0] as string;
      return properties("AWS::IAM::Policy")
        .filter(({ Roles }) => Roles.some(({ Ref }: { Ref: string }) => Ref === role))
        .flatMap(inPolicy);
    },
  };
}

export const list = <T>(value: T | readonly T[]): readonly T[] =>
  Array.isArray(value) ? (value as readonly T[]) : [value as T];
