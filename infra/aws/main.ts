import { App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { DossierStack } from "./dossier-stack.ts";
import { stages } from "./stages.ts";

/** `npx cdk synth`: every stage, offline. */
const app = new App();
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
for (const stage of Object.values(stages)) new DossierStack(app, stage);
app.synth();
