#!/usr/bin/env node
import { FolderFault } from "../../shared/adapters/folder-lock.ts";
import { RecordsFault } from "../../shared/adapters/records-sqlite.ts";
import { configFrom, StartFault } from "./config.ts";
import { errorFacts, log } from "./log.ts";
import { startService } from "./service.ts";
import type { Service } from "./service.ts";

/** `npm start`: the service on one machine, set by the environment. */
try {
  const service = await startService(configFrom(process.env));
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop(service));
  process.stdout.write(`ready smtp://127.0.0.1:${service.smtp.port} ${service.signIn}\n`);
} catch (error) {
  const known = error instanceof StartFault || error instanceof FolderFault || error instanceof RecordsFault;
  process.stderr.write(`dossier: ${known ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/** A stop that takes longer is cut short: whatever is cut off is found at the next start. */
const longestStop = 20_000;

async function stop(service: Service): Promise<void> {
  setTimeout(() => process.exit(0), longestStop).unref();
  try {
    await service.close();
  } catch (error) {
    log("failed", { step: "stop", ...errorFacts(error) });
    process.exitCode = 1;
  }
}
