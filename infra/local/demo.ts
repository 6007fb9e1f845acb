#!/usr/bin/env node
import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { terminalOf } from "../../cli/terminal.ts";
import { applicationDifferences, mailDifferences } from "../../samples/compare.ts";
import { expected, sampleMails } from "../../samples/expected.ts";
import { FolderFault, holdFolder } from "../../shared/adapters/folder-lock.ts";
import { RecordsFault } from "../../shared/adapters/records-sqlite.ts";
import type {
  PresentedApplication,
  PresentedMessage,
  PresentedOutgoing,
} from "../../shared/domain/present.ts";
import { StartFault } from "./config.ts";
import { applicationTable, mailTable, replyTable } from "./demo-report.ts";
import { sendRaw } from "./send.ts";
import { startService } from "./service.ts";
import type { Service } from "./service.ts";

/**
 * `npm run demo`: the service on a folder of its own takes in the samples by SMTP, on
 * the days on which they were written, and shows what it made of them. `--once`
 * stops then, and fails where something is not as the samples' senders meant it.
 */
const root = join(import.meta.dirname, "../..");
const intake = "apply@example.org";
const token = randomBytes(24).toString("base64url");
const terminal = terminalOf(process.stdout, process.env);
const say = (...lines: readonly string[]) => process.stdout.write(`${lines.join("\n")}\n`);

interface Sample {
  readonly name: string;
  readonly raw: Buffer;
  readonly receivedAt: Date;
  readonly messageId: string;
  readonly from: string;
  readonly to: readonly string[];
}

/** The demo's clock: it stands still at the day of the mail that is on its way. */
let today = new Date();

try {
  const { once } = options();
  const data = once ? mkdtempSync(join(tmpdir(), "dossier-demo-")) : emptied(join(root, ".demo"));
  const samples = samplesInOrder();
  today = samples[0]?.receivedAt ?? today;
  const service = await startService(
    {
      smtpPort: 0,
      httpPort: 0,
      address: intake,
      authentication: { mode: "off" },
      data,
      postings: join(root, "postings"),
      token,
    },
    { clock: () => today },
  );
  const end = ending(service, once ? data : undefined);
  const asMeant = await show(service, samples);
  if (once) {
    await end();
    process.exitCode = asMeant ? 0 : 1;
  } else say("", "The page stays open until Ctrl-C. Sign in at", service.signIn);
} catch (error) {
  const known = error instanceof StartFault || error instanceof FolderFault || error instanceof RecordsFault;
  const wrongCall = String((error as NodeJS.ErrnoException).code).startsWith("ERR_PARSE_ARGS");
  const words = known || wrongCall ? (error as Error).message : String(error);
  process.stderr.write(`dossier demo: ${words}${wrongCall ? "; there is --once alone" : ""}\n`);
  process.exitCode = wrongCall ? 2 : 1;
}

function options(): { readonly once: boolean } {
  const { values } = parseArgs({ options: { once: { type: "boolean", default: false } } });
  return values;
}

/** The folder of the last demo, with nothing in it. */
function emptied(folder: string): string {
  const letGo = held(folder);
  for (const entry of readdirSync(folder))
    if (!entry.startsWith("lock")) rmSync(join(folder, entry), { recursive: true });
  letGo();
  return folder;
}

function held(folder: string): () => void {
  try {
    return holdFolder(folder);
  } catch (error) {
    if (!(error instanceof FolderFault)) throw error;
    const words = `${folder} can't be used, perhaps since a demo runs in it: stop that one, or give --once`;
    throw new StartFault(words, { cause: error });
  }
}

/** Ends the service, once, on Ctrl-C or when asked, and takes a temporary folder away. */
function ending(service: Service, temporary: string | undefined): () => Promise<void> {
  const close = async () => {
    await service.close();
    if (temporary) rmSync(temporary, { recursive: true, force: true });
  };
  let ended: Promise<void> | undefined;
  const end = () => (ended ??= close());
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void end().finally(() => process.exit(signal === "SIGINT" ? 130 : 143)));
  return end;
}

/** Sends the samples and prints what became of them. Returns whether all is as their senders meant it. */
async function show(service: Service, samples: readonly Sample[]): Promise<boolean> {
  say(service.http.url, "", `Sending ${samples.length} sample mails by SMTP to port ${service.smtp.port} …`);
  for (const { raw, receivedAt, from, to } of samples) {
    today = receivedAt;
    await sendRaw(service.smtp.port, { from, to }, raw);
    await service.idle();
  }

  const { messages } = await ask<{ messages: PresentedMessage[] }>(service, "/api/messages?limit=200");
  const { applications } = await ask<{ applications: PresentedApplication[] }>(
    service,
    "/api/applications?limit=200",
  );
  const { outgoing } = await ask<{ outgoing: PresentedOutgoing[] }>(service, "/api/outgoing?limit=200");
  const { due } = await ask<{ due: number }>(service, "/api/health");
  const byId = new Map(messages.map((message) => [message.messageId, message]));
  const mails = samples.map(({ name, messageId }) => ({ name, message: byId.get(messageId) }));

  const title = (words: string) => ["", terminal.colours.underline(words)];
  say(...title("What became of the mails"), ...mailTable(mails, terminal));
  say(...title("The applications"), ...applicationTable(applications.toReversed(), terminal));
  say(...title("The replies"), ...replyTable(outgoing.toReversed(), terminal));

  const differences = [
    ...Object.entries(expected.mails).flatMap(([name, wanted]) =>
      mailDifferences(mails.find((mail) => mail.name === name)?.message, wanted).map(
        (words) => `${name}: ${words}`,
      ),
    ),
    ...Object.entries(expected.applications).flatMap(([email, wanted]) =>
      applicationDifferences(
        applications.find(({ applicant }) => applicant.email === email),
        wanted,
      ).map((words) => `${email}: ${words}`),
    ),
    ...(due > 0 ? [`${due} pieces of work are still due`] : []),
    ...outgoing
      .filter(({ state }) => state !== "sent")
      .map(({ to, state }) => `the reply to ${to} is ${state}`),
  ];
  if (differences.length > 0)
    say(
      ...title("Not as the senders meant it"),
      ...differences.map((words) => terminal.colours.red(`  ${words}`)),
    );
  else say("", terminal.colours.green("Everything is as the samples' senders meant it."));
  return differences.length === 0;
}

/** The samples in the order in which they were received, with the envelope that their headers tell. */
function samplesInOrder(): Sample[] {
  return readdirSync(sampleMails)
    .filter((file) => file.endsWith(".eml"))
    .map((file) => sampleIn(file))
    .toSorted((one, other) => one.receivedAt.getTime() - other.receivedAt.getTime());
}

function sampleIn(file: string): Sample {
  const raw = readFileSync(join(sampleMails, file));
  const head = raw
    .subarray(0, raw.indexOf("\r\n\r\n"))
    .toString("latin1")
    .replaceAll(/\r\n[ \t]+/g, " ");
  const header = (name: string) =>
    [...head.matchAll(new RegExp(`^${name}: (.*)$`, "gim"))].map((match) => match[1] as string);
  return {
    name: basename(file, ".eml"),
    raw,
    receivedAt: new Date(header("Received")[0]?.split(";").at(-1) ?? header("Date")[0] ?? ""),
    messageId: header("Message-ID")[0] ?? "",
    from: header("Return-Path")[0]?.replaceAll(/[<>]/g, "") ?? "",
    to: header("Delivered-To"),
  };
}

/** Asks the service's own API, as any script may. */
async function ask<T>(service: Service, path: string): Promise<T> {
  const answer = await fetch(service.http.url + path, { headers: { authorization: `Bearer ${token}` } });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as T;
}
