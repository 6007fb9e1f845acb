import type { z } from "zod";
import type { messageEntry } from "../../shared/domain/present-records.ts";
import { print } from "../output.ts";
import { counted, hanging, moment, plain, terminalOf, wrapped } from "../terminal.ts";
import type { Terminal } from "../terminal.ts";
import { everyPage } from "./api.ts";
import type { Api } from "./api.ts";
import { findApplication } from "./find.ts";
import { wholeNumber } from "./list.ts";

type Mail = z.infer<typeof messageEntry>;

/** `dossier triage`: the mail that waits for a person. */
export async function waitingMail(
  api: Api,
  options: {
    readonly kind?: string;
    readonly posting?: string;
    readonly limit: string;
    readonly json?: true;
  },
): Promise<void> {
  const mails: Mail[] = [];
  const { kind, posting } = options;
  const most = wholeNumber(options.limit);
  for await (const mail of everyPage(api, "/api/triage", { kind, posting }, messagesIn, most)) {
    if (options.json) await print(JSON.stringify(mail));
    else mails.push(mail);
  }
  if (!options.json) await print(...waitingLines(mails, most, terminalOf(process.stdout, process.env)));
}

const messagesIn = (answer: Record<string, unknown>) => answer["messages"] as Mail[];

/** What people see: each mail with why it waits, and the command for what is proposed. */
export function waitingLines(mails: readonly Mail[], most: number, terminal: Terminal): string[] {
  const { colours, columns } = terminal;
  if (mails.length === 0) return ["No mail waits for a person."];
  return [
    ...mails.flatMap((mail) => mailLines(mail, terminal)),
    ...wrapped(
      mails.length === most
        ? `The first ${mails.length}; --limit shows more.`
        : `${counted(mails.length, "mail")}. 'dossier triage route KEY POSTING', 'link KEY APPLICATION' or 'discard KEY' settles one; each takes --reason.`,
      columns,
    ).map((line) => colours.dim(line)),
  ];
}

function mailLines(mail: Mail, { colours, columns }: Terminal): string[] {
  const { proposal, rawKey, unvouched } = mail;
  const what = unvouched ? "unvouched" : mail.outcome;
  const paint = mail.outcome === "quarantined" ? colours.red : colours.yellow;
  return [
    ...hanging(
      paint(what),
      `${plain(mail.from ?? "nobody")} ‘${plain(mail.subject ?? "")}’ ${colours.dim(moment(mail.receivedAt))}`,
      13,
      columns,
    ),
    ...hanging("", colours.dim(plain(mail.reason)), 13, columns),
    ...(proposal
      ? hanging(
          "",
          `${colours.cyan("perhaps")} ${plain(proposal.posting ?? proposal.application ?? "")}: ${plain(proposal.reason)}`,
          13,
          columns,
        )
      : []),
    colours.dim(`${" ".repeat(13)}${rawKey}`),
    "",
  ];
}

type Act = "route" | "link" | "discard" | "reopen" | "vouch" | "replay";

/** Settles one waiting mail, and says what became of it. */
export async function settle(
  api: Api,
  act: Act,
  key: string,
  options: {
    readonly to?: string;
    readonly applicant?: string;
    readonly reason: string;
    readonly json?: true;
  },
): Promise<void> {
  const { to, applicant, reason } = options;
  const body = {
    reason,
    ...(act === "route" && {
      posting: to,
      ...(applicant !== undefined && { applicant: { email: applicant } }),
    }),
    ...(act === "link" && to !== undefined && { application: await findApplication(api, to) }),
  };
  const mail = await api.ask<Mail>(`/api/triage/${act}`, { method: "POST", query: { key }, body });
  if (options.json) return print(JSON.stringify(mail));
  await print(settledWords(act, mail));
}

function settledWords(act: Act, mail: Mail): string {
  const into = mail.resolved?.application ?? mail.application;
  const where = into === undefined ? "" : ` It is in application ${into}.`;
  switch (act) {
    case "discard":
      return "Discarded. The mail is kept; 'dossier triage reopen' lets it wait again.";
    case "reopen":
      return "It waits again.";
    case "vouch":
      return `Its sender is believed, and answered.${where}`;
    case "replay":
      return mail.resolved === undefined ? `It still waits: ${plain(mail.reason)}.` : `Taken in.${where}`;
    default:
      return `Taken in.${where}`;
  }
}
