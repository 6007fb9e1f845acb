import { userInfo } from "node:os";
import { CommandFault } from "../output.ts";
import { apiBy } from "./api.ts";
import type { Api } from "./api.ts";
import type { Target } from "./target.ts";

/** Whether a deployment on AWS is meant: by its stack, or by its names in the environment. */
export function isDeployment({ stack, url }: Target): boolean {
  const { TABLE, RAW_BUCKET, DOCUMENTS_BUCKET } = process.env;
  return stack !== undefined || (url === undefined && Boolean(TABLE && RAW_BUCKET && DOCUMENTS_BUCKET));
}

/** A deployment's API, answered here with the AWS credentials of whoever calls. */
export async function deployed({ stack, postings = "postings" }: Target): Promise<Api> {
  const [{ operatorApp }, { settingsOf }] = await Promise.all([
    import("../../infra/operator/app.ts"),
    import("../../infra/operator/deployment.ts"),
  ]);
  return orFault(async () => {
    const settings = await settingsOf(stack, process.env);
    const app = await operatorApp(settings, postings, `operator ${userInfo().username}`);
    return apiBy(app.send, app.close);
  });
}

/** Words about a deployment that can't be found, as a command says them. */
export async function orFault<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && error.name === "DeploymentFault") throw new CommandFault(error.message, 1);
    throw error;
  }
}
