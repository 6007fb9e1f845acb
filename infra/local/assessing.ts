import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Clock, Draw } from "../../shared/ports.ts";
import type { Config } from "./config.ts";
import type { AssessRequest, AssessResponse } from "./assessor-protocol.ts";

export interface Assessing {
  /** Starts the process before it is needed: that takes a second or two. */
  warm(): void;
  /** One call at a time for each id. Resolves to whether a reply is due. */
  assess(id: string): Promise<boolean>;
  /** One call at a time for each picture. */
  readonly draw: Draw;
  close(): Promise<void>;
}

interface Waiting {
  readonly settle: (done: boolean) => void;
  readonly fail: (error: Error) => void;
}

/**
 * Assesses in a process of its own, which starts when first needed. When that dies,
 * its work in hand fails and stays due, and the next call starts another.
 */
export function assessing(
  { data, postings, address, url = "" }: Pick<Config, "data" | "postings" | "address" | "url">,
  now: Clock,
): Assessing {
  const waiting = new Map<string, Waiting>();
  let child: ChildProcess | undefined;

  const started = (): ChildProcess => {
    const entry = fileURLToPath(new URL("./assessor.ts", import.meta.url));
    const begun = fork(entry, [data, postings, address, url], {
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    begun.on("message", (response: AssessResponse) => settle(response));
    begun.on("error", (error) => lost(begun, error));
    begun.once("exit", (code, signal) => lost(begun, new Error(`the assessor ended with ${signal ?? code}`)));
    return begun;
  };
  const settle = ({ id, done, failure }: AssessResponse) => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (failure) one?.fail(Object.assign(new Error(failure.message), { name: failure.name }));
    else one?.settle(done);
  };
  const lost = (gone: ChildProcess, error: Error) => {
    if (gone !== child) return;
    child = undefined;
    for (const { fail } of waiting.values()) fail(error);
    waiting.clear();
  };

  const ask = (request: AssessRequest) =>
    new Promise<boolean>((done, fail) => {
      waiting.set(request.id, { settle: done, fail });
      child ??= started();
      child.send(request);
    });

  return {
    warm() {
      child ??= started();
    },
    assess: (id) => ask({ id, now: now().toISOString() }),
    draw: (drawing) => ask({ id: drawing.into, drawing }),
    async close() {
      const ending = child;
      if (!ending) return;
      const ended = new Promise((done) => ending.once("exit", done));
      child = undefined;
      if (ending.connected) ending.disconnect();
      await ended;
    },
  };
}
