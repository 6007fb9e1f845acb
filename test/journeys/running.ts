import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

export const token = "a-token-for-tests-only";

export interface Running {
  readonly process: ChildProcess;
  readonly smtpPort: number;
  readonly url: string;
  /** What it wrote on standard error so far. */
  readonly log: () => string;
  /** Ends it and resolves to its exit code, or the signal that ended it. */
  end(signal: NodeJS.Signals): Promise<number | string>;
}

type Environment = Readonly<Record<string, string>>;

/** What `npm start` says to node. */
function startArguments(): string[] {
  const manifest = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: { start: string } };
  const words = manifest.scripts.start.split(" ");
  return words.slice(words.indexOf("node") + 1);
}

/** A test that fails midway must not leave its service running. */
const started = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of started) child.kill("SIGKILL");
});

/** `npm start` as a process of its own, on free ports. */
export function spawnService(environment: Environment): ChildProcess {
  const child = spawn(process.execPath, startArguments(), {
    env: {
      PATH: process.env["PATH"],
      DOSSIER_SMTP_PORT: "0",
      DOSSIER_HTTP_PORT: "0",
      DOSSIER_TOKEN: token,
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  started.add(child);
  child.once("close", () => started.delete(child));
  return child;
}

/** Starts the service and resolves once it says that it is ready. */
export async function start(environment: Environment): Promise<Running> {
  const child = spawnService(environment);
  const ended = new Promise<number | string>((done) =>
    child.once("close", (code, signal) => done(signal ?? code ?? 0)),
  );
  let errors = "";
  child.stderr?.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  const line = await new Promise<string>((done, fail) => {
    if (child.stdout) createInterface(child.stdout).once("line", done);
    void ended.then((code) => fail(new Error(`the service ended with ${code}: ${errors}`)));
  });
  const [, port = "", url = ""] =
    /^ready smtp:\/\/127\.0\.0\.1:(\d+) (http:\/\/127\.0\.0\.1:\d+)\/\?token=/.exec(line) ?? [];
  return {
    process: child,
    smtpPort: Number(port),
    url,
    log: () => errors,
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}

/** Runs the service until it ends by itself: what it wrote, and its exit code. */
export async function startAndFail(environment: Environment) {
  const child = spawnService(environment);
  const written = { out: "", err: "" };
  child.stdout?.on("data", (chunk: Buffer) => (written.out += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (written.err += chunk.toString()));
  const code = await new Promise<number | null>((done) => child.once("close", done));
  return { ...written, code };
}

/** A page of the API as JSON. */
export async function api<T>(url: string, path: string): Promise<T> {
  const response = await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${token}` } });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

/** All rows of a listing, page by page. */
export async function all<T>(url: string, listing: string): Promise<T[]> {
  const rows: T[] = [];
  let cursor = "";
  do {
    const page = await api<Record<string, T[]> & { next?: string }>(
      url,
      `/api/${listing}?limit=200${cursor}`,
    );
    rows.push(...(page[listing] ?? []));
    cursor = page.next === undefined ? "" : `&cursor=${encodeURIComponent(page.next)}`;
  } while (cursor !== "");
  return rows;
}

/** Resolves once the condition holds; fails after so many seconds. */
export async function until(condition: () => Promise<boolean>, seconds = 60): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`not so after ${seconds} seconds`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

export const temporaryFolder = async () => {
  const path = await mkdtemp(join(tmpdir(), "dossier-journey-"));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
};
