import { cpSync, existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { build } from "esbuild";
import type { Plugin } from "esbuild";
import { externals, threads } from "./packing.ts";
import type { FunctionName } from "./packing.ts";

const root = join(import.meta.dirname, "../..");
const installed = (path: string) => join(root, "node_modules", path);

/**
 * The SDK's CommonJS parts ask for Node's own modules by `require`, which ESM has not:
 * without this a bundle fails at run time only, with `Dynamic require … is not supported`.
 */
export const requireBanner =
  "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);";

/**
 * Bundles a function and its threads: `index.mjs`, a file for each thread, and chunks that
 * they share. What the code asks for by `import()` is a chunk, or a file, that no start
 * reads: an ordinary mail does without most of them.
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
    alias: Object.fromEntries(Object.entries(once).filter(([, path]) => existsSync(path))),
    plugins: [threadsByName, whenUsed(beside), ownSourceMaps],
    banner: { js: requireBanner },
    logLevel: "error",
  });
  for (const [file, source] of beside) cpSync(source, join(output, file));
}

/**
 * Packages that the mail reader's libraries would bring in twice: in two versions, or as
 * CommonJS and as ESM. One of each will do.
 */
const once = {
  "iconv-lite": installed("iconv-lite"),
  libmime: installed("mailparser/node_modules/libmime"),
  "html-to-text": installed("html-to-text/lib/html-to-text.mjs"),
};

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

/** Packages of one file that are required by all mails and used by few: that file. */
const rarelyUsed: Readonly<Record<string, string>> = {
  // Of mail in ISO-2022-JP, which iconv-lite does not know.
  "encoding-japanese": "encoding-japanese/encoding.min.js",
};

/**
 * What CommonJS requires is bundled even where it is required late. These lie beside the
 * bundle, as they are, and are loaded when they are first used.
 *
 * @param beside is told of them: the name in the bundle's folder, and the file
 */
const whenUsed = (beside: Map<string, string>): Plugin => ({
  name: "when used",
  setup({ onResolve, onLoad }) {
    const namespace = "when-used";
    const names = Object.keys(rarelyUsed).join("|");
    onResolve({ filter: new RegExp(`^(?:${names})$`) }, ({ path }) => ({ path, namespace }));
    onLoad({ filter: /./, namespace }, ({ path }) => {
      beside.set(`${path}.cjs`, installed(rarelyUsed[path] ?? path));
      return {
        contents: `let used; module.exports = new Proxy({}, { get: (_, name) => (used ??= require("./${path}.cjs"))[name] });`,
      };
    });
    onResolve({ filter: /\.cjs$/, namespace }, ({ path }) => ({ path, external: true }));
    // The tables of East Asian character sets, which iconv-lite requires when it meets one.
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
