import { App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { DossierStack } from "./dossier-stack.ts";
import { EdgeStack } from "./edge-stack.ts";
import { stages } from "./stages.ts";

/** `npx cdk synth`: every stage, offline; with `-c stage=NAME` that one alone. */
const app = new App();
const only: unknown = app.node.tryGetContext("stage");
const chosen = Object.values(stages).filter(({ name }) => only === undefined || name === only);
if (chosen.length === 0)
  throw new RangeError(
    `there is no stage '${String(only)}'; choose one of ${Object.keys(stages).join(", ")}`,
  );
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
for (const stage of chosen) new DossierStack(app, stage, new EdgeStack(app, stage));
app.synth();
