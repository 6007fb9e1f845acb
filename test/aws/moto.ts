import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as waiting } from "node:timers/promises";

/** The server of moto in the virtual environment that docs/deploying.md tells how to make. */
const motoServer = process.env["MOTO_SERVER"] ?? ".venv/bin/moto_server";

/** Another program of that environment. */
export const beside = (program: string): string => join(dirname(motoServer), program);

/** Why nothing can be run on moto; undefined where it can. In CI that is a failure. */
export function motoMissing(): string | undefined {
  if (existsSync(motoServer)) return undefined;
  const words = `moto is not installed (${motoServer}): python3 -m venv .venv && .venv/bin/pip install -r test/aws/requirements.txt`;
  if (process.env["CI"] === "true") throw new Error(words);
  return words;
}

export interface Moto {
  readonly endpoint: string;
  close(): Promise<void>;
}

/** Starts moto on a free port of this machine alone. */
export async function startMoto(): Promise<Moto> {
  const port = await freePort();
  const child = spawn(motoServer, ["-H", "127.0.0.1", "-p", String(port)], {
    stdio: process.env["MOTO_LOG"] ? "inherit" : "ignore",
  });
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  const endpoint = `http://127.0.0.1:${port}`;
  const close = async () => {
    child.kill();
    await ended;
  };
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error(`moto ended with ${child.exitCode} at its start`);
    const there = await fetch(`${endpoint}/moto-api/data.json`).catch(() => undefined);
    await there?.arrayBuffer();
    if (there?.ok) return { endpoint, close };
    await waiting(100);
  }
  await close();
  throw new Error("moto did not start within 30 seconds");
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
