import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { faultlessPostings } from "../../../infra/aws/postings.ts";

test("a faulty posting is not deployed, and neither are the others", async () => {
  const folder = mkdtempSync(join(tmpdir(), "dossier-postings-"));
  cpSync("postings", folder, { recursive: true });
  expect((await faultlessPostings(folder)).size).toBe(6);
  const file = join(folder, "rostock-phd.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace("title:", "titel:"));
  await expect(faultlessPostings(folder)).rejects.toThrow(
    /nothing is deployed:\n[^]*rostock-phd\.yaml:3: titel there is no field/,
  );
  rmSync(folder, { recursive: true });
});
