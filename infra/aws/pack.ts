import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { build } from "esbuild";
import { requireBanner } from "./banner.ts";
import { beside, externals, threads } from "./packing.ts";
import type { FunctionName } from "./packing.ts";

/**
 * Puts beside a function's bundle what it needs besides: its threads' bundles, files that
 * it reads, and packages that no bundle holds.
 *
 * Called by the synthesis: `node infra/aws/pack.ts FUNCTION FOLDER`.
 */
const root = join(import.meta.dirname, "../..");
const [name, output] = process.argv.slice(2) as [FunctionName, string];

/**
 * Packages that the mail reader's libraries would bring in twice: in two versions, or as
 * CommonJS and as ESM. One of each will do.
 */
const once = {
  "iconv-lite": join(root, "node_modules/iconv-lite"),
  libmime: join(root, "node_modules/mailparser/node_modules/libmime"),
  "html-to-text": join(root, "node_modules/html-to-text/lib/html-to-text.mjs"),
};

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
    alias: Object.fromEntries(Object.entries(once).filter(([, path]) => existsSync(path))),
    banner: { js: requireBanner },
    logLevel: "error",
  });
writeFileSync(join(output, "package.json"), `${JSON.stringify({ type: "module" })}\n`);
const needed = beside[name] ?? {};
const folders = [...(needed.postings ? ["postings"] : []), ...(needed.page ? foldersWithoutCode("web") : [])];
for (const folder of folders) cpSync(join(root, folder), join(output, basename(folder)), { recursive: true });
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
