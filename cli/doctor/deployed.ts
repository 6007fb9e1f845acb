import { resolveMx } from "node:dns/promises";
import type { Settings } from "../../infra/operator/deployment.ts";
import type { DeploymentHealth } from "../../shared/adapters/aws/health.ts";
import type { Mailer, Records } from "../../shared/ports.ts";
import { counted } from "../terminal.ts";
import { fail, ok, skipped, warn } from "./finding.ts";
import type { Check } from "./finding.ts";
import { mailPathCheck } from "./mail-path.ts";
import { postingsFound, reserved, stuckAfter } from "./local.ts";

export interface Deployment {
  readonly settings: Settings;
  readonly region: string;
  readonly postings: string;
  readonly health: DeploymentHealth;
  readonly records: Pick<Records, "dueCount" | "waiting" | "messages">;
  readonly mailer: Mailer;
  readonly mailExchangers?: (domain: string) => Promise<readonly { readonly exchange: string }[]>;
  readonly now?: () => Date;
  /** How long the test mail may take, in milliseconds. */
  readonly patience?: number;
}

/** Looks at a deployment on AWS. */
export function deployedChecks(deployment: Deployment): readonly Check[] {
  const { settings, health, records, postings, mailer, now = () => new Date() } = deployment;
  const domain = settings.ADDRESS.slice(settings.ADDRESS.lastIndexOf("@") + 1);
  return [
    { name: "postings", look: () => postingsFound(postings) },
    { name: "DNS", look: () => dnsFound(domain, deployment) },
    { name: "receiving", look: () => receivingFound(domain, health) },
    { name: "identity", look: () => identityFound(domain, health) },
    { name: "sending", look: () => sendingFound(health) },
    { name: "dead letters", look: () => deadLettersFound(settings, health) },
    { name: "work", look: () => workFound(records, now) },
    { name: "mail for people", look: () => waitingFound(records) },
    mailPathCheck({
      intake: settings.ADDRESS,
      from: settings.ADDRESS,
      patience: deployment.patience ?? 120_000,
      now,
      async send(mail) {
        await mailer.send(mail, async () => true);
      },
      // SES gives a mail an id of its own: its subject tells it.
      async fate({ subject }) {
        const { items } = await records.messages({ limit: 50 });
        return items.find((message) => message.subject === subject);
      },
    }),
  ];
}

async function dnsFound(domain: string, { region, mailExchangers = resolveMx }: Deployment) {
  if (reserved.test(domain)) return skipped(`${domain} is a name for examples: nobody can write to it.`);
  const wanted = `inbound-smtp.${region}.amazonaws.com`;
  const remedy = `Set the record that the deployment printed: ${domain}. MX 10 ${wanted}.`;
  const found = await mailExchangers(domain).catch((error: NodeJS.ErrnoException) => error);
  if (found instanceof Error)
    return fail(`no MX record of ${domain} is found (${found.code ?? found.message}).`, remedy);
  const exchanges = found.map(({ exchange }) => exchange.toLowerCase().replace(/\.$/, ""));
  if (!exchanges.includes(wanted))
    return fail(`mail for ${domain} goes to ${exchanges.join(", ")}, not to SES in ${region}.`, remedy);
  return ok(`mail for ${domain} goes to SES in ${region}.`);
}

async function receivingFound(domain: string, health: DeploymentHealth) {
  const active = await health.activeRuleSet();
  if (!active)
    return fail(
      "no receipt rule set is active: SES turns all mail away.",
      "Deploy the stack again: it activates its own.",
    );
  const covers = ({ recipients }: typeof active) =>
    recipients.length === 0 || recipients.some((one) => one === domain || one.endsWith(`@${domain}`));
  if (!covers(active))
    return fail(
      `the active receipt rule set '${active.name}' has no rule for ${domain}.`,
      "Set ruleSet for this stage in infra/aws/stages.ts, and deploy again: docs/deploying.md.",
    );
  return ok(`the receipt rule set '${active.name}' takes mail for ${domain}.`);
}

async function identityFound(domain: string, health: DeploymentHealth) {
  const found = await health.identity(domain);
  if (!found) return fail(`SES does not know ${domain}.`, "Deploy the stack again.");
  if (!found.verified || !found.signs)
    return fail(
      `SES has not verified ${domain} yet.`,
      "Set the DKIM records that the deployment printed; SES looks every few minutes.",
    );
  return ok(`${domain} is verified, and its mail is signed.`);
}

async function sendingFound(health: DeploymentHealth) {
  const { enabled, sandbox, perDay, sentToday } = await health.sending();
  if (!enabled)
    return fail(
      "SES has stopped sending for this account.",
      "Look at the SES console for the reason: bounces or complaints.",
    );
  if (sandbox)
    return fail(
      "SES keeps this account in the sandbox: applicants get no replies.",
      "Ask for production access in the SES console: docs/deploying.md.",
    );
  const share = perDay > 0 ? sentToday / perDay : 0;
  if (share > 0.8)
    return warn(
      `${sentToday} of ${perDay} mails of the last 24 hours' quota are used up.`,
      "Ask for a higher quota in the SES console.",
    );
  return ok(`${sentToday} of ${perDay} mails in the last 24 hours.`);
}

async function deadLettersFound(settings: Settings, health: DeploymentHealth) {
  const queues = Object.entries({
    receive: settings.RECEIVE_QUEUE,
    assess: settings.ASSESS_QUEUE,
    notify: settings.NOTIFY_QUEUE,
    feedback: settings.FEEDBACK_QUEUE,
  }).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const full: string[] = [];
  for (const [name, url] of queues) {
    const count = await health.deadLetters(url);
    if (count !== undefined && count > 0) full.push(`${name} ${count}`);
  }
  if (full.length > 0)
    return fail(
      `messages failed too often: ${full.join(", ")}.`,
      "docs/runbook.md, 'Messages in a dead-letter queue'.",
    );
  return ok(`${counted(queues.length, "queue")}, nothing failed for good.`);
}

async function workFound(records: Deployment["records"], now: () => Date) {
  const at = now();
  const { count, oldest } = await records.dueCount(at.toISOString());
  const minutes = oldest === undefined ? 0 : (at.getTime() - Date.parse(oldest)) / 60_000;
  if (minutes * 60 > stuckAfter)
    return fail(
      `${counted(count, "piece")} of work, the oldest due for ${Math.round(minutes)} minutes.`,
      "docs/runbook.md, 'Sweep does not run' and 'Work is put off'.",
    );
  return ok(count === 0 ? "nothing waits." : `${count} in hand, none for long.`);
}

async function waitingFound(records: Deployment["records"]) {
  const { items, next } = await records.waiting({ limit: 100 });
  if (items.length === 0 && next === undefined) return ok("none waits.");
  const many = `${items.length}${next === undefined ? "" : " or more"}`;
  return warn(`${many} wait for a person.`, "'dossier triage' lists them.");
}
