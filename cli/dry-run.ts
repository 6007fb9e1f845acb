import { dryRun } from "../shared/domain/posting/dry-run.ts";
import type { DryRun, Hint, ItemTally, Stray } from "../shared/domain/posting/dry-run.ts";
import type { Posting } from "../shared/domain/posting/posting.ts";
import { print } from "./output.ts";
import { postingNamed, postingsOrFault } from "./postings.ts";
import { takeInAll } from "./taking-in.ts";
import { counted, hanging, padded, plain, terminalOf, wrapped } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

export interface DryRunOptions {
  readonly posting?: string;
  readonly postings: string;
  readonly address: string;
  readonly json?: true;
}

/**
 * `dossier postings dry-run`: what postings would have made of past mail. Sends
 * nothing and keeps nothing. Returns the exit status.
 */
export async function dryRunPostings(paths: readonly string[], options: DryRunOptions): Promise<0 | 1> {
  const postings = await postingsOrFault(options.postings);
  const asked = options.posting === undefined ? undefined : postingNamed(options.posting, postings);
  const { records, applications, failed } = await takeInAll(paths, { postings, intake: options.address });

  const shown = asked
    ? [asked]
    : [...postings.values()].filter(({ id }) => records.some(({ posting }) => posting === id));
  const runs = (shown.length > 0 ? shown : [...postings.values()]).map((posting) => ({
    posting,
    run: dryRun(posting, applications, records),
  }));
  if (options.json) await print(...runs.map(({ run }) => JSON.stringify({ type: "dry-run", ...run })));
  else await print(...dryRunReport(runs, records.length, terminalOf(process.stdout, process.env)));
  return failed > 0 ? 1 : 0;
}

/** What people see: each posting's items in numbers, its doubts, then the mail that found none. */
export function dryRunReport(
  runs: readonly { readonly posting: Posting; readonly run: DryRun }[],
  mails: number,
  terminal: Terminal,
): string[] {
  const { colours, columns } = terminal;
  const unrouted = runs[0]?.run.unrouted ?? [];
  return [
    ...runs.flatMap(({ posting, run }) => [
      colours.bold(plain(posting.title)),
      colours.dim(
        `${posting.id} · ${counted(run.applications, "application")}: ${run.states.complete} complete, ${run.states.incomplete} incomplete, ${run.states["needs-review"]} for a person`,
      ),
      colours.dim("─".repeat(columns)),
      ...(run.applications > 0 ? itemTable(run.items, terminal) : []),
      ...routeLines(run, terminal),
      ...doubtLines(run, terminal),
      ...run.hints
        .filter(({ kind }) => kind !== "frequent-subject")
        .flatMap((hint) => hanging(`  ${colours.yellow("!")}`, hintWords(hint), 4, columns)),
      "",
    ]),
    ...(unrouted.length === 0
      ? []
      : [
          colours.bold(`No posting for ${counted(unrouted.length, "mail")}`),
          colours.dim("─".repeat(columns)),
          ...unrouted.flatMap((stray) => strayLines(stray, terminal)),
          ...(runs[0]?.run.hints ?? [])
            .filter(({ kind }) => kind === "frequent-subject")
            .flatMap((hint) => hanging(`  ${colours.yellow("!")}`, hintWords(hint), 4, columns)),
          "",
        ]),
    ...wrapped(`${counted(mails, "mail")} looked at. Nothing was sent, and nothing is kept.`, columns),
  ];
}

function strayLines({ subject, reason, file }: Stray, { colours, columns }: Terminal): string[] {
  const words = `‘${plain(subject)}’ ${colours.dim(plain(file))}`;
  return hanging(`  ${colours.yellow("?")}`, words, 4, columns).concat(
    hanging("", colours.dim(plain(reason)), 4, columns),
  );
}

const shownStates = ["received", "flawed", "missing", "unsure", "unreadable", "not-needed"] as const;

function itemTable(items: readonly ItemTally[], { colours }: Terminal): string[] {
  if (items.length === 0) return [colours.dim("  asks for nothing in particular")];
  const used = shownStates.filter((state) => items.some(({ states }) => states[state]));
  const width = Math.max(...items.map(({ id }) => id.length)) + 2;
  const paint = (state: (typeof shownStates)[number], text: string) =>
    ({
      received: colours.green,
      flawed: colours.red,
      missing: colours.red,
      unsure: colours.yellow,
      unreadable: colours.yellow,
      "not-needed": colours.dim,
    })[state](text);
  const cells = (of: (state: (typeof shownStates)[number]) => string) =>
    used.map((state) => of(state).padStart(state.length + 2));
  return [
    colours.dim(`  ${" ".repeat(width)}${cells((state) => state).join("")}`),
    ...items.map(({ id, required, states }) => {
      const numbers = used.map((state) => {
        const count = states[state];
        const cell = (count ? String(count) : "·").padStart(state.length + 2);
        return count ? paint(state, cell) : colours.dim(cell);
      });
      return `  ${padded(required ? id : colours.dim(id), width)}${numbers.join("")}${required ? "" : colours.dim("  optional")}`;
    }),
  ];
}

function routeLines({ routes }: DryRun, { colours, columns }: Terminal): string[] {
  const most = 5;
  const words = routes.slice(0, most).map(({ words: reason, count }) => `${plain(reason)} (${count})`);
  if (words.length === 0) return [];
  const rest = routes.length > most ? [`${routes.length - most} other ways`] : [];
  return hanging(
    `  ${colours.dim("·")}`,
    colours.dim(`found by: ${[...words, ...rest].join("; ")}`),
    4,
    columns,
  );
}

function doubtLines({ doubts }: DryRun, { colours, columns }: Terminal): string[] {
  return doubts.flatMap(({ applicant, item, why }) =>
    hanging(
      `  ${colours.yellow("?")}`,
      `${plain(applicant)}, ${item}: ${colours.dim(plain(why))}`,
      4,
      columns,
    ),
  );
}

function hintWords(hint: Hint): string {
  switch (hint.kind) {
    case "often-missing":
      return `${hint.item} is missing in ${hint.missing} of ${hint.of}: does the advert ask for it clearly, or should it be optional?`;
    case "never-there":
      return `${hint.item} is in none of ${hint.of}: does the advert ask for it?`;
    case "often-unsure":
      return `${hint.item} is unsure in ${hint.unsure} of ${hint.of}: a person would look at each.`;
    case "frequent-subject":
      return `${hint.count} mails have the subject ‘${plain(hint.subject)}’: add it to the subjects of the posting that it means.`;
    case "no-mail":
      return "none of this mail was taken for it: see its subjects and addresses.";
  }
}
