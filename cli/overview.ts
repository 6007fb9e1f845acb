import type { Application } from "../shared/domain/application.ts";
import type { ItemState } from "../shared/domain/check/verdict.ts";
import { statusOf } from "../shared/domain/present.ts";
import { cut, hanging, padded, plain, widthOf } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

/** How a state of an application is marked and painted wherever people see it. */
export function stateMark(application: Application, { colours }: Pick<Terminal, "colours">): string {
  const state = statusOf(application);
  const paint = { complete: colours.green, incomplete: colours.red, "needs-review": colours.yellow }[state];
  const mark = { complete: "✓", incomplete: "✗", "needs-review": "?" }[state];
  return paint(`${mark} ${state}`);
}

/** One row an application: its state, whose it is, and what is open. Nothing to compare, no table. */
export function overview(applications: readonly Application[], terminal: Terminal): string[] {
  if (applications.length < 2) return [];
  const { colours, columns } = terminal;
  const names = applications.map(({ applicant }) => widthOf(plain(applicant.name ?? applicant.email)));
  const nameWidth = Math.min(28, Math.max(...names));
  const groups = Map.groupBy(applications, ({ posting }) => posting);
  return [
    colours.bold("At a glance"),
    colours.dim("─".repeat(columns)),
    ...[...groups].flatMap(([posting, own]) =>
      [colours.dim(posting)].concat(own.flatMap((application) => row(application, nameWidth, terminal))),
    ),
    "",
  ];
}

const stateWidth = 16;

function row(application: Application, nameWidth: number, terminal: Terminal): string[] {
  const { applicant, receivedAt } = application;
  const name = padded(cut(plain(applicant.name ?? applicant.email), nameWidth), nameWidth);
  const state = padded(`  ${stateMark(application, terminal)}`, stateWidth);
  const head = `${state}  ${name}  ${terminal.colours.dim(receivedAt.slice(0, 10))}`;
  return hanging(head, openPoints(application), widthOf(head) + 2, terminal.columns).map((line) =>
    line.trimEnd(),
  );
}

const marks: Partial<Record<ItemState, string>> = { missing: "✗", flawed: "✗", unsure: "?", unreadable: "?" };

function openPoints({ verdict, withdrawn }: Application): string {
  const open = (verdict?.items ?? []).flatMap(({ id, required, status }) => {
    const mark = marks[status];
    return required && mark ? [`${mark}\u00a0${id}`] : [];
  });
  const flags = [verdict?.late ? "late" : "", withdrawn ? "withdrawn" : ""].filter((flag) => flag !== "");
  return [...flags, ...open].join(", ");
}
