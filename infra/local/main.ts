#!/usr/bin/env node
import { leaveRunning } from "../../shared/adapters/running-file.ts";
import { FolderFault } from "../../shared/adapters/folder-lock.ts";
import { RecordsFault } from "../../shared/adapters/records-sqlite.ts";
import { configFrom, StartFault } from "./config.ts";
import { errorFacts, log } from "./log.ts";
import { startService } from "./service.ts";
import type { Service } from "./service.ts";

const usage = `Starts Dossier on this machine: SMTP server, page and API, until Ctrl-C or SIGTERM.

It takes no arguments; these variables of the environment set it:
  DOSSIER_ADDRESS         intake address            (apply@example.org)
  DOSSIER_POSTINGS        folder of posting files   (postings)
  DOSSIER_DATA            folder of all that is kept (.dossier)
  DOSSIER_SMTP_PORT       where mail comes in       (2525; 0 picks a free port)
  DOSSIER_HTTP_PORT       page and API              (8080; 0 picks a free port)
  DOSSIER_TOKEN           the owner's token         (random)
  DOSSIER_SMARTHOST       smtp://host:port for outgoing mail (none: kept and shown on the page)
  DOSSIER_URL             where people reach the page, for links in notices (the HTTP address)
  DOSSIER_AUTHENTICATION  off, dns or header:ID: who vouches for senders (off)

docs/running.md tells more. To see it work first: npm run demo
`;

/** A stop that takes longer is cut short: whatever is cut off is found at the next start. */
const longestStop = 20_000;

/** `npm start`: the service on one machine, set by the environment. */
const [argument] = process.argv.slice(2);
if (argument === undefined) await run();
else if (argument === "--help" || argument === "-h") process.stdout.write(usage);
else {
  process.stderr.write(
    `dossier: unknown argument '${argument}': npm start is set by the environment, see npm start -- --help\n`,
  );
  process.exitCode = 2;
}

async function run(): Promise<void> {
  try {
    const config = configFrom(process.env);
    const service = await startService(config);
    const takeBack = await leaveRunning(config.data, {
      url: service.http.url,
      token: config.token,
      smtpPort: service.smtp.port,
      address: config.address,
    });
    for (const signal of ["SIGTERM", "SIGINT"] as const)
      process.once(signal, () => void takeBack().then(() => stop(service)));
    process.stdout.write(`ready smtp://127.0.0.1:${service.smtp.port} ${service.signIn}\n`);
  } catch (error) {
    const known =
      error instanceof StartFault || error instanceof FolderFault || error instanceof RecordsFault;
    process.stderr.write(`dossier: ${known ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

async function stop(service: Service): Promise<void> {
  setTimeout(() => process.exit(0), longestStop).unref();
  try {
    await service.close();
  } catch (error) {
    log("failed", { step: "stop", ...errorFacts(error) });
    process.exitCode = 1;
  }
}
