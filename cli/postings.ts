import { loadPostings } from "../shared/adapters/postings-files.ts";
import type { PostingFault } from "../shared/adapters/postings-files.ts";
import { postingJsonSchema } from "../shared/domain/posting/json-schema.ts";
import { nearest } from "../shared/domain/posting/nearest.ts";
import type { Posting } from "../shared/domain/posting/posting.ts";
import { CommandFault, print } from "./output.ts";
import { counted, hanging, padded, plain, terminalOf, widthOf, wrapped } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

/** `dossier postings lint`. Returns the exit status. */
export async function lint(folder: string, options: { readonly json?: true }): Promise<0 | 1> {
  const { postings, faults, unreadable } = await loadPostings(folder);
  const [first] = faults;
  if (first && unreadable) throw new CommandFault(oneLine(first), 2);
  if (options.json) await print(...faults.map((fault) => JSON.stringify({ type: "fault", ...fault })));
  else await print(...lintReport([...postings.values()], faults, terminalOf(process.stdout, process.env)));
  return faults.length > 0 ? 1 : 0;
}

/** `dossier postings schema`. */
export async function schema(): Promise<void> {
  await print(JSON.stringify(postingJsonSchema(), undefined, 2));
}

/** The postings of a folder without a fault, for a command that can't go on with one. */
export async function postingsOrFault(folder: string): Promise<ReadonlyMap<string, Posting>> {
  const { postings, faults } = await loadPostings(folder);
  const [first] = faults;
  if (!first) return postings;
  const rest = faults.length > 1 ? ` (and ${counted(faults.length - 1, "more fault")})` : "";
  throw new CommandFault(`${oneLine(first)}${rest}. 'dossier postings lint ${folder}' shows all.`, 2);
}

/** The posting that somebody named. @throws CommandFault that names those that there are */
export function postingNamed(id: string, postings: ReadonlyMap<string, Posting>): Posting {
  const posting = postings.get(id);
  if (posting) return posting;
  const meant = nearest(id, postings.keys());
  throw new CommandFault(
    `there is no posting '${id}'${meant ? `; did you mean '${meant}'?` : "."} There are: ${[...postings.keys()].join(", ")}`,
    2,
  );
}

function oneLine({ file, line, column, field, message }: PostingFault): string {
  const place = line > 0 ? `${file}:${line}:${column}` : file;
  return `${place}: ${field ? `${field}: ` : ""}${message.replace(/\.$/, "")}`;
}

/** What people see: faults under their files, or the postings in force. */
export function lintReport(
  postings: readonly Posting[],
  faults: readonly PostingFault[],
  { colours, columns }: Terminal,
): string[] {
  if (faults.length === 0) {
    const width = Math.max(...postings.map(({ id }) => id.length)) + 2;
    return [
      ...postings.flatMap((posting) =>
        hanging(`${colours.green("✓")} ${colours.bold(posting.id)}`, describe(posting), width + 2, columns),
      ),
      "",
      `${counted(postings.length, "posting")}, no fault.`,
    ];
  }
  const lines: string[] = [];
  for (const [file, own] of Map.groupBy(faults, ({ file: name }) => name)) {
    lines.push(colours.bold(file));
    for (const fault of own) {
      const place = fault.line > 0 ? `${fault.line}:${fault.column}` : "";
      const head =
        `  ${colours.red("✗")} ${padded(colours.dim(place), 7)} ${colours.cyan(fault.field)}`.trimEnd();
      const message = plain(fault.message);
      if (widthOf(head) + 2 + widthOf(message) <= columns) lines.push(`${head}  ${message}`);
      else lines.push(head, ...wrapped(message, columns - 12).map((line) => `            ${line}`));
    }
    lines.push("");
  }
  const files = new Set(faults.map(({ file }) => file)).size;
  lines.push(colours.red(`${counted(faults.length, "fault")} in ${counted(files, "file")}.`));
  return lines;
}

function describe(posting: Posting): string {
  const required = posting.items.filter(({ optional }) => !optional).length;
  const { deadline } = posting;
  return [
    posting.channel === "portal" ? "by portal" : undefined,
    counted(required, "required item"),
    posting.items.length > required ? `${posting.items.length - required} optional` : undefined,
    deadline &&
      `until ${deadline.date} ${deadline.time} ${deadline.timeZone}${deadline.untilFilled ? " or filled" : ""}`,
  ]
    .filter((part) => part !== undefined)
    .join(", ");
}
