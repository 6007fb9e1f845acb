import type { z } from "zod";
import { messageText } from "../../shared/domain/document/section.ts";
import type { applicationEntry, messageEntry, outgoingEntry } from "../../shared/domain/present-records.ts";
import { print } from "../output.ts";
import { counted, hanging, moment, padded, plain, size, terminalOf, widthOf, wrapped } from "../terminal.ts";
import type { Terminal } from "../terminal.ts";
import type { Api } from "./api.ts";
import { findApplication } from "./find.ts";
import { stateMarks } from "./list.ts";

export type ApplicationEntry = z.infer<typeof applicationEntry>;
type Mail = z.infer<typeof messageEntry>;
type Outgoing = z.infer<typeof outgoingEntry>;

/** `dossier show`: one application with the reason for everything said of it. */
export async function show(
  api: Api,
  words: string,
  options: { readonly posting?: string; readonly json?: true },
): Promise<void> {
  const id = await findApplication(api, words, options.posting);
  const application = await api.ask<ApplicationEntry>(`/api/applications/${id}`);
  if (options.json) return print(JSON.stringify(application));
  const [{ messages }, { outgoing }] = await Promise.all([
    api.ask<{ messages: Mail[] }>(`/api/applications/${id}/messages`),
    api.ask<{ outgoing: Outgoing[] }>(`/api/applications/${id}/outgoing`),
  ]);
  await print(...applicationLines(application, messages, outgoing, terminalOf(process.stdout, process.env)));
}

/** What people see of one application. */
export function applicationLines(
  application: ApplicationEntry,
  messages: readonly Mail[],
  outgoing: readonly Outgoing[],
  terminal: Terminal,
): string[] {
  const { colours, columns } = terminal;
  const { applicant, status, items, problems, withdrawn, late, contactFailed, joined } = application;
  const [mark, colour] = stateMarks[status];
  const flags = [
    late ? colours.yellow("late") : "",
    withdrawn ? colours.magenta("withdrawn") : "",
    joined ? colours.dim(`part of ${joined.into}`) : "",
    contactFailed ? colours.red(`mail came back: ${plain(contactFailed.reason)}`) : "",
  ].filter((flag) => flag !== "");
  const name = plain(applicant.name ? `${applicant.name} <${applicant.email}>` : applicant.email);
  const width = Math.min(26, Math.max(8, ...items.map(({ id }) => widthOf(id))) + 6);
  const part = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ["", colours.bold(title), ...lines];
  return [
    ...wrapped([colours.bold(name), colours[colour](`${mark} ${status}`), ...flags].join("  "), columns),
    colours.dim(`${application.posting} · received ${moment(application.receivedAt)} · ${application.id}`),
    "",
    ...items.flatMap((item) => itemLines(item, width, terminal)),
    ...problems.map((code) => `  ${colours.yellow("!")} ${code}`),
    ...part(
      "Documents",
      application.documents.flatMap((document) => documentLines(document, terminal)),
    ),
    ...part(
      "Decisions",
      application.decisions.flatMap((decision) => decisionLines(decision, terminal)),
    ),
    ...part(
      "Mail",
      [
        ...messages.map((mail) => ({ at: mail.receivedAt, line: mailLine(mail) })),
        ...outgoing.map((mail) => ({
          at: mail.at,
          line: `→ ${mail.kind}, ${mail.state}: ${plain(mail.subject)}`,
        })),
      ]
        .toSorted((one, other) => (one.at < other.at ? -1 : 1))
        .flatMap(({ at, line }) => hanging(`  ${colours.dim(moment(at))}`, line, 24, columns)),
    ),
  ];
}

function mailLine({ outcome, subject, unvouched }: Mail): string {
  return `← ${outcome}${unvouched ? " (nobody vouches for its sender)" : ""}: ${plain(subject ?? "")}`;
}

function itemLines(
  { id, status, why, problems, required }: ApplicationEntry["items"][number],
  width: number,
  { colours, columns }: Terminal,
): string[] {
  const marks = {
    received: colours.green("✓"),
    waived: colours.green("✓"),
    "not-needed": colours.dim("–"),
    missing: required ? colours.red("✗") : colours.dim("–"),
    flawed: colours.red("✗"),
    unsure: colours.yellow("?"),
    unreadable: colours.yellow("?"),
  };
  const codes = [...new Set(problems)].join(", ");
  const text = [plain(why), codes && colours.dim(`(${codes})`), required ? "" : colours.dim("(optional)")];
  return hanging(
    `  ${marks[status]} ${padded(id, width - 5)}`,
    text.filter((words) => words !== "").join(" "),
    width,
    columns,
  );
}

function documentLines(
  { file, bytes, sha256, pages, sections, readable }: ApplicationEntry["documents"][number],
  { colours, columns }: Terminal,
): string[] {
  const name = file === messageText ? "the mail's own text" : plain(file);
  const facts = [
    size(bytes),
    pages > 0 ? counted(pages, "page") : "",
    readable ? "" : colours.red("can't be read"),
  ];
  const head = `${name} ${colours.dim(facts.filter((fact) => fact !== "").join(", "))} ${colours.dim(sha256.slice(0, 12))}`;
  return [
    ...wrapped(head, columns - 2).map((line) => `  ${line}`),
    ...sections.flatMap((section) => {
      const [first, last] = section.pages;
      const place = first === last ? `page ${first}` : `pages ${first}–${last}`;
      const sure = `${Math.round(section.confidence * 100)} %`;
      const quote = section.evidence[0] ? ` ‘${plain(section.evidence[0].quote)}’` : "";
      return hanging(
        `    ${colours.dim(place)}`,
        `${section.kind}${section.level ? ` (${section.level})` : ""} ${colours.dim(sure + quote)}`,
        20,
        columns,
      );
    }),
  ];
}

function decisionLines(
  { id, on, by, at, reason, undone }: ApplicationEntry["decisions"][number],
  { colours, columns }: Terminal,
): string[] {
  const words = {
    kind: () => (on.type === "kind" ? `${on.document.slice(0, 12)} is ${on.kind}` : ""),
    item: () => (on.type === "item" ? `${on.item}: ${on.status}` : ""),
    withdraw: () => "withdrawn",
    reinstate: () => "counts again",
    merge: () => (on.type === "merge" ? `joined with ${on.from}` : ""),
  } as Readonly<Record<string, () => string>>;
  const what = (words[on.type] ?? (() => on.type))();
  const over = undone ? colours.dim(` (undone by ${plain(undone.by)}: ${plain(undone.reason)})`) : "";
  return hanging(
    `  ${colours.dim(moment(at))}`,
    `${what}, by ${plain(by)}: ${plain(reason)}${over} ${colours.dim(id)}`,
    24,
    columns,
  );
}
