import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { isBuiltin } from "node:module";
import { describe, expect, test } from "vitest";

/**
 * Keeps the architecture by reading the source tree. A rule is a sentence and
 * what each file under a folder may import; the sentence is the test's name.
 */

interface Source {
  readonly file: string;
  readonly code: string;
  /** Project paths for relative imports, package names for others. */
  readonly imports: readonly string[];
}

const importPattern =
  /^\s*(?:import|export)\s(?:[^'"]*?\sfrom\s)?\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)|new URL\(\s*["'](\.[^"']+\.ts)["']/gm;

const withoutComments = (code: string) =>
  code.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/^\s*\/\/.*$/gm, "");

function packageOf(specifier: string): string {
  const parts = specifier.split("/");
  return specifier.startsWith("@") ? parts.slice(0, 2).join("/") : (parts[0] as string);
}

function readSources(pattern: string): Source[] {
  return globSync(pattern)
    .toSorted()
    .map((file) => {
      const code = withoutComments(readFileSync(file, "utf8"));
      const imports = [...code.matchAll(importPattern)].map((match) => {
        const specifier = (match[1] ?? match[2] ?? match[3]) as string;
        if (specifier.startsWith(".")) return normalize(join(dirname(file), specifier));
        return isBuiltin(specifier) ? `node:${specifier.replace(/^node:/, "")}` : packageOf(specifier);
      });
      return { file, code, imports };
    });
}

const product = ["shared", "functions", "infra", "cli", "web"].flatMap((folder) =>
  readSources(`${folder}/**/*.ts`),
);
const under = (folder: string) => product.filter(({ file }) => file.startsWith(folder));
const isProject = (name: string) => name.includes("/") && name.endsWith(".ts");

/** Folder → beginnings of what its files may import. Libraries are ruled below. */
const layers: readonly { readonly rule: string; readonly of: string; readonly may: readonly string[] }[] = [
  { rule: "the domain imports itself and zod", of: "shared/domain/", may: ["shared/domain/", "zod"] },
  { rule: "ports speak of the domain alone", of: "shared/ports.ts", may: ["shared/domain/"] },
  {
    rule: "flows import ports and domain",
    of: "shared/flow/",
    may: ["shared/flow/", "shared/ports.ts", "shared/domain/"],
  },
];

describe("the layers", () => {
  test.each(layers)("$rule", ({ of, may }) => {
    const files = under(of);
    expect(files.length).toBeGreaterThan(0);
    const breaches = files.flatMap(({ file, imports }) =>
      imports
        .filter((name) => !may.some((start) => name.startsWith(start)))
        .map((name) => `${file} → ${name}`),
    );
    expect(breaches).toEqual([]);
  });

  const inward: readonly { readonly of: string; readonly not: readonly string[] }[] = [
    { of: "shared/adapters/", not: ["shared/flow/", "cli/", "web/", "infra/", "functions/"] },
    { of: "web/", not: ["cli/", "infra/", "functions/", "shared/adapters/"] },
    { of: "cli/", not: ["web/", "functions/"] },
  ];
  test.each(inward)("data flows one way: $of imports none of $not", ({ of, not }) => {
    const breaches = under(of).flatMap(({ file, imports }) =>
      imports
        .filter((name) => not.some((start) => name.startsWith(start)))
        .map((name) => `${file} → ${name}`),
    );
    expect(breaches).toEqual([]);
  });

  test("the domain and the flows have no clock, no chance, no logger and no environment", () => {
    const forbidden =
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bconsole\.|\bprocess\.|\bfetch\(|\bsetTimeout\(/;
    const breaches = [...under("shared/domain/"), ...under("shared/flow/")]
      .filter(({ code }) => forbidden.test(code))
      .map(({ file, code }) => `${file}: ${forbidden.exec(code)?.[0]}`);
    expect(breaches).toEqual([]);
  });

  test("no file imports itself through others", () => {
    const graph = new Map(product.map(({ file, imports }) => [file, imports.filter(isProject)]));
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(" → "));
      if (done.has(file) || path.includes(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of graph.keys()) visit(file, []);
    expect(cycles).toEqual([]);
  });
});

/** Where libraries may be imported besides the one adapter each of them has. */
const atTheEdge: readonly { readonly place: string; readonly libraries: readonly string[] }[] = [
  { place: "cli/", libraries: ["@inquirer/prompts", "commander", "picocolors"] },
  { place: "web/", libraries: ["hono", "@hono/zod-openapi"] },
  { place: "infra/aws/", libraries: ["aws-cdk-lib", "constructs", "cdk-nag", "esbuild"] },
  { place: "infra/local/", libraries: ["@hono/node-server", "smtp-server", "picocolors", "nodemailer"] },
];

/** `shared/adapters/reader/pdf.ts` is part of the adapter `shared/adapters/reader`. */
const adapterOf = (file: string) => /^shared\/adapters\/[^/]+/.exec(file)?.[0] ?? file;

describe("libraries", () => {
  const uses = product
    .flatMap(({ file, imports }) =>
      imports
        .filter((name) => !isProject(name) && !name.startsWith("node:") && name !== "zod")
        .map((library) => ({ file, library })),
    )
    .filter(
      ({ file, library }) =>
        !atTheEdge.some(({ place, libraries }) => file.startsWith(place) && libraries.includes(library)),
    );

  test("a library is imported by one adapter alone", () => {
    const homes = new Map<string, Set<string>>();
    for (const { file, library } of uses)
      homes.set(library, (homes.get(library) ?? new Set()).add(adapterOf(file)));
    const shared = [...homes].filter(([, places]) => places.size > 1);
    expect(shared.map(([library, places]) => `${library}: ${[...places].join(", ")}`)).toEqual([]);
  });

  test("only adapters import libraries", () => {
    const breaches = uses.filter(({ file }) => !file.startsWith("shared/adapters/"));
    expect(breaches.map(({ file, library }) => `${file} → ${library}`)).toEqual([]);
  });

  test("every library in use is a dependency, and every dependency is in use", () => {
    const manifest = JSON.parse(readFileSync("package.json", "utf8")) as {
      dependencies: Record<string, string>;
      devDependencies: Record<string, string>;
    };
    const code = product.map((source) => source.code).join("\n");
    const named = new Set(product.flatMap(({ imports }) => imports.filter((name) => !isProject(name))));
    // What describes the infrastructure runs where it is developed, not in it.
    const tools = new Set(atTheEdge.find(({ place }) => place === "infra/aws/")?.libraries);
    const declared = (name: string) =>
      name in manifest.dependencies || (tools.has(name) && name in manifest.devDependencies);
    const undeclared = [...named].filter((name) => !name.startsWith("node:") && !declared(name));
    // Language data is found by path, not by import.
    const unused = Object.keys(manifest.dependencies).filter(
      (name) => !named.has(name) && !code.includes(`"${name}`) && !name.startsWith("@tesseract.js-data/"),
    );
    expect({ undeclared, unused }).toEqual({ undeclared: [], unused: [] });
  });
});
