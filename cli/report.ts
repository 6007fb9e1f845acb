import type { Application, MessageRecord } from "../shared/domain/application.ts";
import type { CheckedItem } from "../shared/domain/check/verdict.ts";
import { messageText } from "../shared/domain/document/section.ts";
import type { RecognisedDocument } from "../shared/domain/document/section.ts";
import type { Problem } from "../shared/domain/kinds.ts";
import { outcomes } from "../shared/domain/mail/message.ts";
import type { Outcome } from "../shared/domain/mail/message.ts";
import type { Posting } from "../shared/domain/posting/posting.ts";
import { statusOf } from "../shared/domain/present.ts";
import { overview, stateMark } from "./overview.ts";
import { counted, hanging, moment, padded, plain, widthOf, wrapped } from "./terminal.ts";
import type { Colours, Terminal } from "./terminal.ts";

/** What people see of `dossier check`: applications by posting, mail that opened none, an overview and a count. */
export function checkReport(
  messages: readonly MessageRecord[],
  applications: readonly Application[],
  postings: ReadonlyMap<string, Posting>,
  terminal: Terminal,
): string[] {
  const byPosting = Map.groupBy(applications, ({ posting }) => posting);
  return [
    ...[...byPosting].flatMap(([id, own]) => postingPart(postings.get(id)?.title ?? id, id, own, terminal)),
    ...otherMail(messages, terminal),
    ...overview(applications, terminal),
    ...summary(messages, terminal),
  ];
}

function postingPart(
  title: string,
  id: string,
  applications: readonly Application[],
  terminal: Terminal,
): string[] {
  const { colours, columns } = terminal;
  const states = Map.groupBy(applications, statusOf);
  const counts = (["complete", "incomplete", "needs-review"] as const)
    .map((state) => [state, states.get(state)?.length ?? 0] as const)
    .filter(([, count]) => count > 0)
    .map(([state, count]) => `${count} ${stateWords[state]}`);
  return [
    colours.bold(title),
    colours.dim(`${id} · ${counts.join(", ")}`),
    colours.dim("─".repeat(columns)),
    ...applications.flatMap((application) => [...applicationPart(application, terminal), ""]),
  ];
}

const stateWords = {
  complete: "complete",
  incomplete: "incomplete",
  "needs-review": "for a person to look at",
};

function applicationPart(application: Application, { colours, columns }: Terminal): string[] {
  const { applicant, verdict, messages, withdrawn, receivedAt } = application;
  const name = plain(applicant.name ? `${applicant.name} <${applicant.email}>` : applicant.email);
  const flags = [verdict?.late && colours.yellow("late"), withdrawn && colours.magenta("withdrawn")].filter(
    (flag) => typeof flag === "string",
  );
  const head = [stateMark(application, { colours }), ...flags].join(" · ");
  const mails = messages.length === 1 ? "" : ` · ${counted(messages.length, "mail")}`;
  const items = verdict?.items.filter(({ required, status }) => required || status !== "missing") ?? [];
  const width = Math.min(26, Math.max(8, ...items.map(({ id }) => widthOf(id))) + 6);
  return [
    ...wrapped(`${colours.bold(name)}  ${head}`, columns),
    colours.dim(`  received ${moment(receivedAt)}${mails}`),
    ...items.flatMap((item) => itemPart(item, width, colours, columns)),
    ...(verdict?.problems ?? []).flatMap((problem) =>
      hanging(`  ${colours.yellow("!")} ${problem.code}`, problemWords(problem), width, columns),
    ),
    ...besides(verdict?.items ?? [], verdict?.documents ?? [], width, { colours, columns }),
  ];
}

function itemPart(item: CheckedItem, width: number, colours: Colours, columns: number): string[] {
  const [mark, paint] = marks(colours)[item.status];
  const problems = [...new Set(item.problems.map(({ code }) => code))].join(", ");
  const text = `${plain(item.why)}${problems ? ` ${colours.dim(`(${problems})`)}` : ""}`;
  return hanging(`  ${paint(mark)} ${padded(item.id, width - 5)}`, text, width, columns);
}

function marks(colours: Colours): Record<CheckedItem["status"], readonly [string, (text: string) => string]> {
  return {
    received: ["✓", colours.green],
    waived: ["✓", colours.green],
    "not-needed": ["–", colours.dim],
    missing: ["✗", colours.red],
    flawed: ["✗", colours.red],
    unsure: ["?", colours.yellow],
    unreadable: ["?", colours.yellow],
  };
}

function problemWords({ code, advice }: Problem): string {
  const words = code === "not-one-pdf" ? "one PDF holding everything is asked for" : code;
  return advice ? `${words}; told, not counted` : words;
}

/** Files that no item counts: a person wants to know that they were seen. */
function besides(
  items: readonly CheckedItem[],
  documents: readonly RecognisedDocument[],
  width: number,
  { colours, columns }: Terminal,
): string[] {
  const used = new Set(items.flatMap((item) => item.documents.map(({ file }) => file)));
  const others = documents.filter(({ file }) => file !== messageText && !used.has(file));
  const read = others
    .filter(({ fault }) => !fault)
    .map(({ file, sections }) => `${plain(file)} (${kindsOf(sections) || "nothing recognised"})`);
  const unreadable = others.flatMap(({ file, fault }) =>
    fault ? [`${plain(file)}: ${plain(fault.detail)} ${colours.dim(`(${fault.code})`)}`] : [],
  );
  return [
    ...unreadable.flatMap((text) => hanging(`  ${colours.yellow("!")} unreadable`, text, width, columns)),
    ...(read.length > 0 ? hanging(`  ${colours.dim("·")} besides`, read.join(", "), width, columns) : []),
  ];
}

function kindsOf(sections: RecognisedDocument["sections"]): string {
  return [...new Set(sections.map(({ kind }) => kind))].join(", ");
}

/** Outcomes whose mail shows in an application. */
const shownAbove: ReadonlySet<Outcome> = new Set(["application", "follow-up"]);

function otherMail(messages: readonly MessageRecord[], terminal: Terminal): string[] {
  const others = messages.filter(({ outcome }) => !shownAbove.has(outcome));
  if (others.length === 0) return [];
  const { colours, columns } = terminal;
  const heading = [colours.bold("Other mail"), colours.dim("─".repeat(columns))];
  return [...heading, ...others.flatMap((record) => otherPart(record, terminal)), ""];
}

function otherPart(record: MessageRecord, { colours, columns }: Terminal): string[] {
  const paint = record.outcome === "quarantined" ? colours.red : colours.yellow;
  const from = record.from ? plain(record.from) : "nobody";
  const head = `${from} ‘${plain(record.subject)}’`;
  const below = [plain(record.reason), plain(record.file)];
  return [
    ...hanging(`  ${paint(record.outcome)}`, head, outcomeWidth, columns),
    ...below.flatMap((text) => hanging("", text, outcomeWidth, columns)).map((line) => colours.dim(line)),
  ];
}

const outcomeWidth = 15;

function summary(messages: readonly MessageRecord[], { colours, columns }: Terminal): string[] {
  const counts = Map.groupBy(messages, ({ outcome }) => outcome);
  const parts = outcomes.flatMap((outcome) => {
    const count = counts.get(outcome)?.length ?? 0;
    return count > 0 ? [counted(count, ...outcomeWords[outcome])] : [];
  });
  return wrapped(`${colours.bold(`${counted(messages.length, "message")}:`)} ${parts.join(", ")}`, columns);
}

const outcomeWords: Readonly<Record<Outcome, readonly [string, string?]>> = {
  application: ["application"],
  "follow-up": ["follow-up"],
  duplicate: ["duplicate"],
  withdrawal: ["withdrawal"],
  question: ["question"],
  "portal-only": ["for the portal", "for the portal"],
  unrouted: ["unrouted", "unrouted"],
  automatic: ["automatic", "automatic"],
  quarantined: ["quarantined", "quarantined"],
};
