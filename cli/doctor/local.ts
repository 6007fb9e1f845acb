import { resolveMx } from "node:dns/promises";
import { stat, statfs } from "node:fs/promises";
import { loadPostings } from "../../shared/adapters/postings-files.ts";
import type { Running } from "../../shared/adapters/running-file.ts";
import { smarthostMailer } from "../../shared/adapters/mailer/smarthost.ts";
import { everyPage } from "../service/api.ts";
import type { Api } from "../service/api.ts";
import { counted, size } from "../terminal.ts";
import { fail, ok, skipped, warn } from "./finding.ts";
import type { Check } from "./finding.ts";
import { mailPathCheck } from "./mail-path.ts";

export interface LocalInstallation {
  readonly api: Api;
  readonly running: Running;
  readonly data: string;
  readonly postings: string;
  readonly mailExchangers?: (domain: string) => Promise<readonly { readonly exchange: string }[]>;
  readonly now?: () => Date;
}

/** Work that waits longer than this many seconds is stuck. */
export const stuckAfter = 15 * 60;
const gigabyte = 1e9;

/** Looks at a service on this machine. */
export function localChecks(installation: LocalInstallation): readonly Check[] {
  const { api, running, data, postings, mailExchangers = resolveMx, now = () => new Date() } = installation;
  return [
    { name: "postings", look: () => postingsFound(postings) },
    { name: "data folder", look: () => dataFolder(data) },
    { name: "work", look: () => workFound(api) },
    { name: "mail to applicants", look: () => outgoingFound(api) },
    { name: "mail for people", look: () => waitingFound(api) },
    { name: "DNS", look: () => dnsFound(running.address, mailExchangers) },
    mailPathCheck({
      intake: running.address,
      from: running.address,
      patience: 20_000,
      now,
      async send(mail) {
        const mailer = smarthostMailer({ host: "127.0.0.1", port: running.smtpPort, secure: false });
        await mailer.send(mail, async () => true);
      },
      async fate({ messageId }) {
        const { messages } = await api.ask<{ messages: { messageId?: string; outcome: string }[] }>(
          "/api/messages",
          { query: { limit: 50 } },
        );
        return messages.find((message) => message.messageId === messageId);
      },
    }),
  ];
}

export async function postingsFound(folder: string) {
  const { postings, faults } = await loadPostings(folder);
  const [first] = faults;
  if (first)
    return fail(
      `${first.file}: ${first.message}`,
      `The service won't start again like this: 'dossier postings lint ${folder}' shows all.`,
    );
  return ok(`${counted(postings.size, "posting")} without a fault.`);
}

async function dataFolder(folder: string) {
  const [{ mode }, { bavail, bsize }] = await Promise.all([stat(folder), statfs(folder)]);
  const free = bavail * bsize;
  if (mode & 0o077)
    return fail(
      `others than its owner may look into ${folder}.`,
      `It holds applicants' papers: chmod go-rwx ${folder}`,
    );
  if (free < gigabyte)
    return fail(
      `${size(free)} are free on the disk of ${folder}.`,
      "Mail is refused for a while when the disk is full: make room.",
    );
  return ok(`for its owner alone, ${size(free)} free.`);
}

async function workFound(api: Api) {
  const { due, oldestDueSeconds } = await api.ask<{ due: number; oldestDueSeconds: number }>("/api/health");
  if (oldestDueSeconds > stuckAfter)
    return fail(
      `${counted(due, "piece")} of work, the oldest waiting for ${Math.round(oldestDueSeconds / 60)} minutes.`,
      "The log says what fails; docs/runbook.md tells how to go on.",
    );
  return ok(due === 0 ? "nothing waits." : `${due} in hand, none for long.`);
}

interface Outgoing {
  readonly state: string;
}

async function outgoingFound(api: Api) {
  let [seen, failed] = [0, 0];
  const mails = everyPage(api, "/api/outgoing", {}, (answer) => answer["outgoing"] as Outgoing[], 500);
  for await (const { state } of mails) {
    seen += 1;
    if (state === "failed") failed += 1;
  }
  if (failed > 0)
    return warn(
      `${failed} of the last ${counted(seen, "mail")} could not be sent.`,
      "The page shows each with its reason, under mail sent.",
    );
  return ok(seen === 0 ? "none was written yet." : `of the last ${seen} none failed.`);
}

async function waitingFound(api: Api) {
  const mails = everyPage(api, "/api/triage", {}, (answer) => answer["messages"] as object[], 500);
  const { length: count } = await Array.fromAsync(mails);
  if (count === 0) return ok("none waits.");
  return warn(
    `${counted(count, "mail")} ${count === 1 ? "waits" : "wait"} for a person.`,
    "'dossier triage' lists them.",
  );
}

/** Names that the world keeps for examples: RFC 2606. */
export const reserved = /(?:^|\.)(?:example|example\.(?:org|com|net)|invalid|localhost|test)$/;

async function dnsFound(address: string, mailExchangers: NonNullable<LocalInstallation["mailExchangers"]>) {
  const domain = address.slice(address.lastIndexOf("@") + 1);
  if (reserved.test(domain))
    return skipped(`${domain} is a name for examples: nobody can write to ${address}.`);
  const found = await mailExchangers(domain).catch((error: NodeJS.ErrnoException) => error);
  if (found instanceof Error)
    return warn(
      `no MX record of ${domain} can be looked up (${found.code ?? found.message}).`,
      "Mail reaches you only by a server that passes it on: docs/running.md.",
    );
  return ok(`mail for ${domain} goes to ${found.map(({ exchange }) => exchange).join(", ")}.`);
}
