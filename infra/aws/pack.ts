import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { packedPostings } from "../../shared/adapters/postings-packed.ts";
import { bundle } from "./bundle.ts";
import { beside } from "./packing.ts";
import type { FunctionName } from "./packing.ts";
import { faultlessPostings } from "./postings.ts";

/**
 * Makes the folder that a function is deployed as: its bundle, and beside it files that it
 * reads and packages that no bundle holds.
 *
 * Called by the synthesis: `node infra/aws/pack.ts FUNCTION FOLDER`.
 */
const root = join(import.meta.dirname, "../..");
const [name, output] = process.argv.slice(2) as [FunctionName, string];
const needed = beside[name] ?? {};

await bundle(name, output);
writeFileSync(join(output, "package.json"), `${JSON.stringify({ type: "module" })}\n`);
if (needed.postings)
  writeFileSync(
    join(output, "postings.json"),
    packedPostings(await faultlessPostings(join(root, "postings"))),
  );
if (needed.page)
  for (const folder of foldersWithoutCode("web"))
    cpSync(join(root, folder), join(output, basename(folder)), { recursive: true });
const languages = needed.languages ? languageData() : [];
for (const one of withDependencies([...(needed.packages ?? []), ...languages])) copyPackage(one);

function foldersWithoutCode(parent: string): string[] {
  return readdirSync(join(root, parent), { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map((one) => join(parent, one.name))
    .filter((folder) => !readdirSync(join(root, folder)).some((file) => file.endsWith(".ts")));
}

function languageData(): string[] {
  const { dependencies } = manifestOf(root);
  return Object.keys(dependencies ?? {}).filter((one) => one.startsWith("@tesseract.js-data/"));
}

/** The packages and all that they depend on and that is installed. */
function withDependencies(packages: readonly string[]): readonly string[] {
  const all = new Set<string>();
  const visit = (one: string): void => {
    const folder = join(root, "node_modules", one);
    if (all.has(one) || !existsSync(folder)) return;
    all.add(one);
    Object.keys(manifestOf(folder).dependencies ?? {}).forEach(visit);
  };
  packages.forEach(visit);
  return [...all];
}

function copyPackage(one: string): void {
  const target = join(output, "node_modules", one);
  cpSync(join(root, "node_modules", one), target, {
    recursive: true,
    filter: (path) =>
      !/\.(map|md|d\.ts)$|\/(docs|examples|tests?|benchmarks)(\/|$)/.test(path.slice(dirname(root).length)),
  });
}

function manifestOf(folder: string): { readonly dependencies?: Readonly<Record<string, string>> } {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as never;
}
