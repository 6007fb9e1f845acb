import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { diplomaLevels, documentKinds } from "../../shared/domain/kinds.ts";

const Expected = z.object({
  sentAs: z.string(),
  kind: z.enum(documentKinds),
  level: z.enum(diplomaLevels).optional(),
  language: z.string(),
  person: z.object({ name: z.string(), email: z.string() }).optional(),
  /** Only for files of several documents; the file's own kind is then that of the first. */
  sections: z
    .array(
      z.object({
        kind: z.enum(documentKinds),
        pages: z.tuple([z.number(), z.number()]),
        language: z.string(),
        level: z.enum(diplomaLevels).optional(),
      }),
    )
    .optional(),
  /** Persons with a way to reach each; absent where nobody counted. */
  referees: z.number().optional(),
});
/** What a person says of a file. */
export type Expected = z.infer<typeof Expected>;

export interface Example {
  /** Path within its set. */
  readonly file: string;
  readonly path: string;
  readonly expected: Expected;
}

const here = import.meta.dirname;
const folders: Readonly<Record<string, string>> = {
  "held-out": join(here, "held-out"),
  "retired-third": join(here, "retired-third"),
  "retired-second": join(here, "retired-second"),
  retired: join(here, "retired"),
  corpora: join(here, "../../../shared/corpora/documents"),
  tuning: join(here, "tuning"),
};
/** In the order of their weight: the first is the one to judge by. */
export const setNames = Object.keys(folders);

/**
 * The examples of a set by name, in the order of their paths. Undefined when the set is not on this machine.
 * @throws when its truth.json is not of the expected form
 */
export async function loadSet(name: string): Promise<readonly Example[] | undefined> {
  const folder = folders[name];
  if (!folder || !existsSync(join(folder, "truth.json"))) return undefined;
  const truth = z
    .record(z.string(), Expected)
    .parse(JSON.parse(await readFile(join(folder, "truth.json"), "utf8")));
  return Object.entries(truth)
    .map(([file, expected]) => ({ file, path: join(folder, file), expected }))
    .toSorted((a, b) => (a.file < b.file ? -1 : 1));
}
