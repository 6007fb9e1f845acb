import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { motoMissing, startMoto } from "./moto.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where moto listens; empty where it is not installed. */
    readonly moto: string;
    /** Folder for the synthesized stage: whoever needs it first fills it. */
    readonly synthesized: string;
  }
}

/** One moto and one synthesis for all test files; each makes buckets, queues and tables of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const synthesized = mkdtempSync(join(tmpdir(), "dossier-cdk-"));
  project.provide("synthesized", synthesized);
  const remove = () => rmSync(synthesized, { recursive: true, force: true });
  const missing = motoMissing();
  if (missing) {
    process.stderr.write(`\nSKIPPED: ${missing}\n\n`);
    project.provide("moto", "");
    return async () => remove();
  }
  const moto = await startMoto();
  project.provide("moto", moto.endpoint);
  return async () => {
    remove();
    await moto.close();
  };
}
