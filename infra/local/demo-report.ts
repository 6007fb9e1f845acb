import { cut, padded, plain } from "../../cli/terminal.ts";
import type { Terminal } from "../../cli/terminal.ts";
import type { ItemState } from "../../shared/domain/check/verdict.ts";
import type {
  PresentedApplication,
  PresentedMessage,
  PresentedOutgoing,
} from "../../shared/domain/present.ts";

const marks: Readonly<Record<ItemState, "✓" | "✗" | "?" | "–">> = {
  received: "✓",
  waived: "✓",
  "not-needed": "–",
  missing: "✗",
  flawed: "✗",
  unsure: "?",
  unreadable: "?",
};

/** The applications as a table: who, how it stands, and a mark for each item. */
export function applicationTable(
  applications: readonly PresentedApplication[],
  terminal: Terminal,
): string[] {
  const name = (one: PresentedApplication) => plain(one.applicant.name ?? one.applicant.email);
  const width = Math.min(28, Math.max(...applications.map((one) => name(one).length)));
  const row = (one: PresentedApplication) => {
    const items = one.items
      .filter(({ required, status }) => required || status !== "missing")
      .map(({ id, status }) => coloured(`${marks[status]} ${id}`, marks[status], terminal));
    const notes = [one.late && "late", one.withdrawn && "withdrawn", ...one.problems].filter(Boolean);
    const beside = notes.length > 0 ? terminal.colours.yellow(` (${notes.join(", ")})`) : "";
    const person = padded(cut(name(one), width), width);
    return `  ${person}  ${padded(one.status, 12)}  ${items.join("  ")}${beside}`;
  };
  return byPosting(applications).flatMap(([posting, its]) =>
    ["", terminal.colours.bold(posting)].concat(its.map(row)),
  );
}

function byPosting(applications: readonly PresentedApplication[]): [string, PresentedApplication[]][] {
  return Object.entries(Object.groupBy(applications, ({ posting }) => posting)).map(([posting, its]) => [
    posting,
    its ?? [],
  ]);
}

function coloured(text: string, mark: string, { colours }: Terminal): string {
  if (mark === "✓") return colours.green(text);
  if (mark === "✗") return colours.red(text);
  return mark === "?" ? colours.yellow(text) : colours.dim(text);
}

/** What became of each mail, one line each, in the order in which they came. */
export function mailTable(
  mails: readonly { readonly name: string; readonly message?: PresentedMessage | undefined }[],
  terminal: Terminal,
): string[] {
  const width = Math.max(...mails.map(({ name }) => name.length));
  return mails.map(({ name, message }) => {
    const day = message?.receivedAt.slice(0, 10) ?? "          ";
    return `  ${day}  ${padded(name, width)}  ${message?.outcome ?? terminal.colours.red("not taken in")}`;
  });
}

/** The replies, oldest first. */
export function replyTable(outgoing: readonly PresentedOutgoing[], terminal: Terminal): string[] {
  const width = Math.max(...outgoing.map(({ to }) => to.length));
  return outgoing.map(({ to, language, subject, state }) => {
    const sent = state === "sent" ? "" : terminal.colours.red(` (${state})`);
    return `  ${padded(plain(to), width)}  ${language}  ${plain(subject)}${sent}`;
  });
}
