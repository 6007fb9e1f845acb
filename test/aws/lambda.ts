import { fork } from "node:child_process";
import { once } from "node:events";

type Answer = { readonly result: unknown } | { readonly failure: string } | { readonly ready: number };

export interface Lambda {
  /** Milliseconds that loading the bundle took. */
  readonly coldMs: number;
  /** Everything that it wrote on its outputs. */
  readonly log: () => string;
  /**
   * @param ahead milliseconds by which the function's clock is ahead of this one
   * @throws Error with what the handler threw, or once the process ended
   */
  invoke(event: unknown, ahead?: number): Promise<unknown>;
  close(): Promise<void>;
  /** As Lambda ends a function that takes too long, or too much memory. */
  kill(): Promise<void>;
}

/** Runs a synthesized bundle, as it is, in a process that knows nothing but its environment. */
export async function runBundle(
  folder: string,
  environment: Readonly<Record<string, string>>,
  moto: string,
): Promise<Lambda> {
  const child = fork("test/aws/lambda-host.ts", [folder], {
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    execArgv: [],
    env: {
      PATH: process.env["PATH"],
      AWS_REGION: "eu-central-1",
      AWS_ACCESS_KEY_ID: "local",
      AWS_SECRET_ACCESS_KEY: "local",
      AWS_ENDPOINT_URL: moto,
      ...environment,
    },
  });
  let log = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk: Buffer) => (log += chunk.toString()));
  const ended = once(child, "exit");
  const answered = async (): Promise<Answer> => {
    const gone = ended.then(([code]) => {
      throw new Error(`the function ended with ${String(code)}: ${log}`);
    });
    const [answer] = (await Promise.race([once(child, "message"), gone])) as [Answer];
    return answer;
  };
  const first = await answered();
  return {
    coldMs: "ready" in first ? first.ready : Number.NaN,
    log: () => log,
    async invoke(event, ahead = 0) {
      if (!child.connected) throw new Error("the function ended before it was called");
      const next = answered();
      child.send({ event, ahead });
      const answer = await next;
      if ("failure" in answer) throw new Error(answer.failure);
      return "result" in answer ? answer.result : undefined;
    },
    async close() {
      if (child.connected) child.disconnect();
      await ended;
    },
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
