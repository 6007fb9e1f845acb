import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { documentReader } from "../../shared/adapters/reader/reader.ts";
import type { Reading } from "../../shared/domain/document/reading.ts";
import { recognise } from "../../shared/domain/document/recognise.ts";
import { certain } from "../../shared/domain/document/section.ts";
import { figuresOf } from "./first-sight.ts";
import { type Measured, page } from "./page.ts";
import { picture } from "./picture.ts";
import { failures, print, report } from "./report.ts";
import { score, type Scored } from "./score.ts";
import { type Example, loadSet, setNames } from "./sets.ts";
import { otherName, type Variant, variants, withoutTitles } from "./variants.ts";

/*
 * How well documents are recognised, on sets whose truth is known.
 *
 *   node test/evaluation/evaluate.ts [--set held-out|retired-second|retired|corpora|tuning]… [--variant plain|names|titles]…
 *                                    [--only TEXT] [--failures] [--json] [--first-sight] [--write]
 *
 * --write makes docs/accuracy.md and its picture, which take every set in every variant; without it, a set
 * that is not on this machine is left out. --first-sight prints a set's figures as first-sight.ts keeps them.
 * The held-out set is for whoever judges, once, not for whoever tunes: see README.md.
 */
const { values } = parseArgs({
  options: {
    set: { type: "string", multiple: true, default: setNames },
    variant: { type: "string", multiple: true, default: [...variants] },
    only: { type: "string" },
    failures: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    "first-sight": { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});
const unknown = [
  ...values.set.filter((name) => !setNames.includes(name)),
  ...values.variant.filter((name) => !variants.some((known) => known === name)),
];
if (unknown.length) {
  console.error(
    `Not known: ${unknown.join(", ")}. Sets: ${setNames.join(", ")}. Variants: ${variants.join(", ")}.`,
  );
  process.exit(2);
}

const everything =
  !values.only &&
  setNames.every((name) => values.set.includes(name)) &&
  variants.every((name) => values.variant.includes(name));
if (values.write && !everything) {
  console.error("--write takes every set in every variant: leave --set, --variant and --only away.");
  process.exit(2);
}

/** Wide: figures must not depend on how busy the machine is. */
const reader = documentReader({ deadlineMs: 120_000 });

async function read({ path, expected }: Example): Promise<Reading> {
  const bytes = new Uint8Array(await readFile(path));
  return reader.read({ name: expected.sentAs, type: "application/octet-stream", bytes });
}

/** Nobody: where a set does not say whose document it is. */
const nobody = { name: undefined, email: "applicant@example.org" };

function judge(
  examples: readonly Example[],
  readings: ReadonlyMap<string, Reading>,
  variant: Variant,
): Scored[] {
  const names = examples.map(({ expected }) => expected.sentAs);
  return examples.flatMap((example, index) => {
    const plain = readings.get(example.file);
    if (!plain) return [];
    const reading = variant === "titles" ? withoutTitles(plain) : plain;
    const name = variant === "names" ? otherName(names, index) : example.expected.sentAs;
    const applicant = example.expected.person ?? nobody;
    return [score(example, reading, recognise(reading, name, { applicant }))];
  });
}

const measured: Measured[] = [];
for (const set of setNames.filter((name) => values.set.includes(name))) {
  const all = await loadSet(set);
  if (!all && values.write) {
    console.error(`The set ${set} is not on this machine; docs/accuracy.md is written from all of them.`);
    process.exit(1);
  }
  if (!all) {
    console.error(`The set ${set} is not on this machine: left out.`);
    continue;
  }
  const { only } = values;
  const examples = only ? all.filter(({ file }) => file.includes(only)) : all;
  const readings = new Map<string, Reading>();
  for (const example of examples) readings.set(example.file, await read(example));
  for (const variant of variants.filter((name) => values.variant.includes(name))) {
    const scored = judge(examples, readings, variant);
    const figures = report(scored);
    measured.push({ set, variant, report: figures });
    if (values.json) {
      console.log(JSON.stringify({ set, variant, ...figures, ...(values.failures && { files: scored }) }));
      continue;
    }
    console.log(print(`${set}, ${variant}`, figures));
    if (values["first-sight"]) console.log(`figures: ${JSON.stringify(figuresOf(figures), null, 2)}`);
    if (values.failures) console.log(["failures", ...failures(scored).map((line) => `  ${line}`)].join("\n"));
    console.log("");
  }
}
await reader.close();

const judgedBy = measured.find(({ set, variant }) => set === "held-out" && variant === "plain");
if (values.write && judgedBy) {
  const docs = join(import.meta.dirname, "../../docs");
  await mkdir(join(docs, "images"), { recursive: true });
  await writeFile(join(docs, "accuracy.md"), page(measured));
  await writeFile(join(docs, "images/accuracy.svg"), picture(judgedBy.report, certain));
  console.error("Written: docs/accuracy.md and docs/images/accuracy.svg");
}
