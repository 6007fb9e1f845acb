import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";

/** How the service that runs on a data folder is reached. */
export interface Running {
  readonly url: string;
  readonly token: string;
  /** Port of its SMTP server, on this machine. */
  readonly smtpPort: number;
  /** The intake address. */
  readonly address: string;
}
const running = z.object({ url: z.url(), token: z.string(), smtpPort: z.int(), address: z.string() });

const pathIn = (folder: string) => join(folder, "running.json");

/**
 * Says in the data folder how the service is reached, for the owner's eyes only, so
 * that the command needs no token from who may read the folder anyway.
 *
 * @returns takes it back
 */
export async function leaveRunning(folder: string, reached: Running): Promise<() => Promise<void>> {
  const path = pathIn(folder);
  await rm(path, { force: true });
  await writeFile(path, `${JSON.stringify(reached)}\n`, { mode: 0o600, flag: "wx" });
  return () => rm(path, { force: true });
}

/** What the service left, if one did. It may have been killed since. */
export async function findRunning(folder: string): Promise<Running | undefined> {
  try {
    return running.parse(JSON.parse(await readFile(pathIn(folder), "utf8")));
  } catch {
    return undefined;
  }
}
