import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, inject, test } from "vitest";
import { beside } from "../../aws/moto.ts";

const moto = inject("moto");

describe.skipIf(!moto)("the templates of every stage", () => {
  test("are made offline, without a look-up, and cfn-lint finds nothing in them", async () => {
    const folder = mkdtempSync(join(tmpdir(), "dossier-lint-"));
    const context = { "aws:cdk:bundling-stacks": [] };
    await promisify(execFile)(process.execPath, ["infra/aws/main.ts"], {
      env: { PATH: process.env["PATH"], CDK_OUTDIR: folder, CDK_CONTEXT_JSON: JSON.stringify(context) },
    });
    const templates = readdirSync(folder).filter((name) => name.endsWith(".template.json"));
    expect(templates.toSorted()).toEqual([
      "dossier-dev-edge.template.json",
      "dossier-dev.template.json",
      "dossier-prod-edge.template.json",
      "dossier-prod.template.json",
    ]);
    // Its exit code tells of any error or warning.
    const paths = templates.map((name) => join(folder, name));
    const { stdout } = await promisify(execFile)(beside("cfn-lint"), paths);
    expect(stdout.trim()).toBe("");
    rmSync(folder, { recursive: true });
  });
});
