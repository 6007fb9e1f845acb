import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import type { Lambda } from "./lambda.ts";

/** The runtime that Lambda runs Node functions in, where `.ci/run` puts it. */
const runtime = resolve(process.env["LAMBDA_RUNTIME"] ?? ".ric/node_modules/aws-lambda-ric/index.mjs");

/** Why no function can be run in it; undefined where one can. In CI that is a failure. */
export function runtimeMissing(): string | undefined {
  if (existsSync(runtime)) return undefined;
  const words = `Lambda's runtime is not installed (${runtime}): npm install --prefix .ric aws-lambda-ric@4.0.2, which takes cmake and some minutes`;
  if (process.env["CI"] === "true") throw new Error(words);
  return words;
}

/** What a function answered, or how it failed: as Lambda tells whoever called. */
export class FunctionError extends Error {
  readonly errorType: string;
  constructor({ errorType = "", errorMessage = "" }: { errorType?: string; errorMessage?: string }) {
    super(`${errorType}: ${errorMessage}`);
    this.errorType = errorType;
  }
}

interface Invocation {
  readonly event: unknown;
  readonly done: (result: unknown) => void;
  readonly failed: (error: Error) => void;
}

export interface InRuntime extends Lambda {
  /** The runtime's answer to a cold start that failed. */
  readonly ready: Promise<void>;
}

/**
 * Runs a synthesized bundle, as it is, in Lambda's own runtime, behind a Runtime API:
 * https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
 *
 * @param timeoutMs after which an invocation ends the process, as Lambda does
 */
export async function runInRuntime(
  folder: string,
  environment: Readonly<Record<string, string>>,
  moto: string,
  timeoutMs = 300_000,
): Promise<InRuntime> {
  const path = "/2018-06-01/runtime";
  const begun = performance.now();
  const ready = Promise.withResolvers<void>();
  ready.promise.catch(() => undefined);
  let coldMs = Number.NaN;
  let count = 0;
  let asking: ServerResponse | undefined;
  const waiting: Invocation[] = [];
  const running = new Map<string, Invocation>();

  const hand = () => {
    const next = asking && waiting.shift();
    if (!asking || !next) return;
    const id = `request-${(count += 1)}`;
    running.set(id, next);
    asking.writeHead(200, {
      "content-type": "application/json",
      "lambda-runtime-aws-request-id": id,
      "lambda-runtime-deadline-ms": String(Date.now() + timeoutMs),
      "lambda-runtime-invoked-function-arn": "arn:aws:lambda:eu-central-1:123456789012:function:dossier",
      "lambda-runtime-trace-id": "Root=1-00000000-000000000000000000000000;Sampled=0",
    });
    asking.end(JSON.stringify(next.event));
    asking = undefined;
  };
  const server = createServer(async (incoming, answer) => {
    const { method, url = "" } = incoming;
    if (method === "GET" && url === `${path}/invocation/next`) {
      if (Number.isNaN(coldMs)) coldMs = performance.now() - begun;
      ready.resolve();
      asking = answer;
      return hand();
    }
    const body = JSON.parse((await text(incoming)) || "null") as never;
    answer.writeHead(202).end();
    if (url === `${path}/init/error`) return ready.reject(new FunctionError(body));
    const [, id = "", end] = /\/invocation\/([^/]+)\/(response|error)$/.exec(url) ?? [];
    const one = running.get(id);
    running.delete(id);
    if (end === "response") one?.done(body);
    else one?.failed(new FunctionError(body));
  });
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));

  const child = spawn(process.execPath, [runtime, "index.handler"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: process.env["PATH"],
      AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${(server.address() as AddressInfo).port}`,
      AWS_LAMBDA_FUNCTION_NAME: "dossier",
      AWS_LAMBDA_FUNCTION_VERSION: "$LATEST",
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: "1024",
      AWS_LAMBDA_LOG_GROUP_NAME: "dossier",
      AWS_LAMBDA_LOG_STREAM_NAME: "dossier",
      AWS_REGION: "eu-central-1",
      AWS_ACCESS_KEY_ID: "local",
      AWS_SECRET_ACCESS_KEY: "local",
      AWS_ENDPOINT_URL: moto,
      LAMBDA_TASK_ROOT: folder,
      _HANDLER: "index.handler",
      ...environment,
    },
  });
  let log = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (log += chunk.toString()));
  const exit = Promise.withResolvers<void>();
  child.once("exit", () => {
    const error = new FunctionError({
      errorType: "Runtime.ExitError",
      errorMessage: `the function ended: ${log}`,
    });
    ready.reject(error);
    for (const { failed } of [...waiting, ...running.values()]) failed(error);
    exit.resolve();
  });
  const kill = async () => {
    child.kill("SIGKILL");
    await exit.promise;
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return {
    get coldMs() {
      return coldMs;
    },
    ready: ready.promise,
    log: () => log,
    async invoke(event) {
      await ready.promise;
      const outcome = Promise.withResolvers<unknown>();
      waiting.push({ event, done: outcome.resolve, failed: outcome.reject });
      hand();
      const timer = setTimeout(() => {
        const seconds = (timeoutMs / 1000).toFixed(2);
        outcome.reject(
          new FunctionError({
            errorType: "Sandbox.Timedout",
            errorMessage: `Task timed out after ${seconds} seconds`,
          }),
        );
        child.kill("SIGKILL");
      }, timeoutMs);
      return outcome.promise.finally(() => clearTimeout(timer));
    },
    close: kill,
    kill,
  };
}
