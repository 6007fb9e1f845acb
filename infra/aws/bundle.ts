import { cpSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { build } from "esbuild";
import type { Plugin } from "esbuild";
import { externals, threads } from "./packing.ts";
import type { FunctionName } from "./packing.ts";

const root = join(import.meta.dirname, "../..");

/**
 * The SDK's CommonJS parts ask for Node's own modules by `require`, which ESM has not:
 * without this a bundle fails at run time only, with `Dynamic require … is not supported`.
 */
export const requireBanner =
  "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);";

/**
 * Bundles a function and its threads: `index.mjs`, a file for each thread, and chunks that
 * they share. What the code asks for by `import()` is a chunk that no start reads: an
 * ordinary mail does without most of them.
 *
 * @param output a folder, in which all of them lie side by side
 */
export async function bundle(name: FunctionName, output: string): Promise<void> {
  const inThreads = (threads[name] ?? []).map((file) => [basename(file, ".ts"), join(root, file)]);
  const beside = new Map<string, string>();
  await build({
    entryPoints: { index: join(root, "functions", `${name}.ts`), ...Object.fromEntries(inThreads) },
    outdir: output,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node24",
    minify: true,
    // Lines of the source for an error's stack; the source itself would be another three megabytes.
    sourcemap: true,
    sourcesContent: false,
    mainFields: ["module", "main"],
    external: [...externals],
    // A library would bring in another version of it.
    alias: { "iconv-lite": join(root, "node_modules/iconv-lite") },
    plugins: [threadsByName, tablesBeside(beside), ownSourceMaps],
    banner: { js: requireBanner },
    logLevel: "error",
  });
  for (const [file, source] of beside) cpSync(source, join(output, file));
}

/** A thread's file is asked for by its name, which ends in `.mjs` by then. */
const threadsByName: Plugin = {
  name: "threads by name",
  setup({ onLoad }) {
    onLoad({ filter: /\/shared\/adapters\/.*\/threads?\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replace(/(new URL\("\.\/[\w-]+)\.ts"/g, '$1.mjs"'),
      loader: "ts",
    }));
  },
};

/**
 * The tables of East Asian character sets lie beside the bundle as they are: iconv-lite
 * requires them when it meets such a set, and what is required is bundled otherwise.
 *
 * @param beside is told of them: the name in the bundle's folder, and the file
 */
const tablesBeside = (beside: Map<string, string>): Plugin => ({
  name: "tables beside",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/tables\/.*\.json$/ }, ({ path, resolveDir }) => {
      const file = basename(path);
      beside.set(file, join(resolveDir, path));
      return { path: `./${file}`, external: true };
    });
  },
});

/** An error's stack tells lines of this code; maps of the packages would be read at every start and looked at by nobody. */
const ownSourceMaps: Plugin = {
  name: "own source maps",
  setup({ onLoad }) {
    const none = Buffer.from('{"version":3,"sources":["p"],"mappings":"AAAA"}').toString("base64");
    onLoad({ filter: /\/node_modules\/.*\.[cm]?js$/ }, async ({ path }) => ({
      contents: `${await readFile(path, "utf8")}\n//# sourceMappingURL=data:application/json;base64,${none}`,
      loader: "js",
    }));
  },
};
