import type { TestProject } from "vitest/node";
import { motoMissing, startMoto } from "./moto.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where moto listens; empty where it is not installed. */
    readonly moto: string;
  }
}

/** One moto for all test files; each makes buckets, queues and tables of its own. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const missing = motoMissing();
  if (missing) {
    process.stderr.write(`\nSKIPPED: ${missing}\n\n`);
    project.provide("moto", "");
    return undefined;
  }
  const moto = await startMoto();
  project.provide("moto", moto.endpoint);
  return () => moto.close();
}
