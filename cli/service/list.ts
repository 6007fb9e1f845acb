import type { z } from "zod";
import type { ItemState } from "../../shared/domain/check/verdict.ts";
import { itemStates } from "../../shared/domain/check/verdict.ts";
import type { postingEntry } from "../../shared/domain/present-records.ts";
import type { summaryEntry } from "../../shared/domain/present-records.ts";
import { CommandFault, print } from "../output.ts";
import { counted, cut, hanging, padded, plain, terminalOf, widthOf } from "../terminal.ts";
import type { Terminal } from "../terminal.ts";
import { everyPage } from "./api.ts";
import type { Api } from "./api.ts";

export type Summary = z.infer<typeof summaryEntry>;
export type PostingEntry = z.infer<typeof postingEntry>;

export interface ListOptions {
  readonly status?: string;
  readonly item?: string;
  readonly late?: true;
  readonly withdrawn?: true;
  readonly text?: string;
  readonly from?: string;
  readonly until?: string;
  readonly sort?: string;
  readonly limit: string;
  readonly json?: true;
}

/** `dossier list`: the postings, or the applications of one. */
export async function list(api: Api, posting: string | undefined, options: ListOptions): Promise<void> {
  const { postings } = await api.ask<{ postings: PostingEntry[] }>("/api/postings");
  const terminal = terminalOf(process.stdout, process.env);
  if (posting === undefined) {
    if (options.json) return print(...postings.map((one) => JSON.stringify(one)));
    return print(...postingTable(postings, terminal));
  }
  const rows: Summary[] = [];
  const query = {
    posting,
    view: "summary",
    status: options.status,
    ...itemQuery(options.item),
    late: options.late,
    withdrawn: options.withdrawn,
    text: options.text,
    from: options.from,
    until: options.until,
    sort: options.sort,
  };
  const most = wholeNumber(options.limit);
  for await (const row of everyPage(api, "/api/applications", query, applicationsIn, most)) {
    if (options.json) await print(JSON.stringify(row));
    else rows.push(row);
  }
  const title = postings.find(({ id }) => id === posting)?.title ?? posting;
  if (!options.json) await print(...applicationTable(title, posting, rows, most, terminal));
}

const applicationsIn = (answer: Record<string, unknown>) => answer["applications"] as Summary[];

function itemQuery(item: string | undefined): { readonly item?: string; readonly state?: ItemState } {
  if (item === undefined) return {};
  const [id = "", state] = item.split("=");
  const known = itemStates.find((one) => one === state);
  if (known === undefined)
    throw new CommandFault(
      `--item takes an item and its state, for example transcripts=missing. States: ${itemStates.join(", ")}`,
      2,
    );
  return { item: id, state: known };
}

export function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new CommandFault(`--limit takes a whole number from 1 on, not '${text}'.`, 2);
}

function postingTable(postings: readonly PostingEntry[], { colours, columns }: Terminal): string[] {
  if (postings.length === 0) return ["There is no posting that you may see."];
  const width = Math.max(...postings.map(({ id }) => id.length)) + 2;
  return [
    colours.dim(`${padded("posting", width)}  complete  incomplete  for a person`),
    ...postings.flatMap(({ id, title, counts, closed }) => {
      const cells = [
        colours.green(String(counts.complete).padStart(8)),
        colours.red(String(counts.incomplete).padStart(10)),
        colours.yellow(String(counts["needs-review"]).padStart(12)),
      ];
      const head = `${colours.bold(padded(id, width))}  ${cells.join("  ")}`;
      return [head, colours.dim(cut(`  ${plain(title)}${closed ? " (closed)" : ""}`, columns))];
    }),
    "",
    colours.dim("dossier list POSTING shows its applications."),
  ];
}

export const stateMarks = {
  complete: ["✓", "green"],
  incomplete: ["✗", "red"],
  "needs-review": ["?", "yellow"],
} as const;

/** One row an application: its state, whose it is, since when, and what is open. */
export function applicationTable(
  title: string,
  posting: string,
  rows: readonly Summary[],
  most: number,
  { colours, columns }: Terminal,
): string[] {
  if (rows.length === 0) return [`No application to ${posting} is like that.`];
  const name = ({ applicant }: Summary) => plain(applicant.name ?? applicant.email);
  const nameWidth = Math.min(28, Math.max(...rows.map((row) => widthOf(name(row)))));
  return [
    colours.bold(plain(title)),
    colours.dim("─".repeat(columns)),
    ...rows.flatMap((row) => {
      const [mark, colour] = stateMarks[row.status];
      const state = padded(colours[colour](`${mark} ${row.status}`), 14);
      const head = `${state}  ${padded(cut(name(row), nameWidth), nameWidth)}  ${colours.dim(row.receivedAt.slice(0, 10))}`;
      return [
        ...hanging(head, openPoints(row), widthOf(head) + 2, columns).map((line) => line.trimEnd()),
        colours.dim(`  ${row.id}  ${plain(row.applicant.email)}`),
      ];
    }),
    "",
    colours.dim(
      rows.length === most
        ? `the first ${rows.length}; --limit shows more`
        : `${counted(rows.length, "application")}; dossier show ID tells why`,
    ),
  ];
}

const itemMarks: Partial<Record<ItemState, string>> = {
  missing: "✗",
  flawed: "✗",
  unsure: "?",
  unreadable: "?",
};

function openPoints({ items, late, withdrawn, contactFailed, checked }: Summary): string {
  const open = items.flatMap(({ id, required, status }) => {
    const mark = itemMarks[status];
    return required && mark ? [`${mark}\u00a0${id}`] : [];
  });
  const flags = [
    checked ? "" : "not checked yet",
    late ? "late" : "",
    withdrawn ? "withdrawn" : "",
    contactFailed ? "mail came back" : "",
  ];
  return [...flags.filter((flag) => flag !== ""), ...open].join(", ");
}
