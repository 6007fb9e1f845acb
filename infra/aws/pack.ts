import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { build } from "esbuild";
import { requireBanner } from "./banner.ts";
import { engines, externals, threads, withPostings } from "./packing.ts";
import type { FunctionName } from "./packing.ts";

/**
 * Puts beside a function's bundle what it needs besides: its threads' bundles, the
 * postings, and for reading documents the engines with their data.
 *
 * Called by the synthesis: `node infra/aws/pack.ts FUNCTION FOLDER`.
 */
const root = join(import.meta.dirname, "../..");
const [name, output] = process.argv.slice(2) as [FunctionName, string];

for (const thread of threads[name] ?? [])
  await build({
    entryPoints: [join(root, thread)],
    // Under the name by which the code asks for it. Node takes the types out of a `.ts` that has none as well.
    outfile: join(output, basename(thread)),
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node24",
    minify: true,
    mainFields: ["module", "main"],
    external: [...externals],
    banner: { js: requireBanner },
    logLevel: "error",
  });
writeFileSync(join(output, "package.json"), `${JSON.stringify({ type: "module" })}\n`);
if (withPostings.has(name)) cpSync(join(root, "postings"), join(output, "postings"), { recursive: true });
const opens = engines[name];
if (opens)
  for (const one of withDependencies([...externals, ...(opens.languages ? languageData() : [])]))
    copyPackage(one);

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
