import { createHash } from "node:crypto";
import type { Application, Reply } from "../../shared/domain/application.ts";
import { disturbedLine } from "./disturbed-line.ts";
import type { Disturbance } from "./disturbed-line.ts";
import { installation, queued } from "./installation.ts";
import { runBundle } from "./lambda.ts";
import type { Lambda } from "./lambda.ts";
import { startMoto } from "./moto.ts";
import { sentMails } from "./sent-mails.ts";
import { deploy } from "./stack.ts";

const names = [...queued, "sweep"] as const;
type Name = (typeof names)[number];
const minute = 60_000;
const intake = "apply@apply-dev.example.org";

/** The synthesized functions on a moto of their own, by a line that can be disturbed. */
export async function lane(folder: string) {
  const moto = await startMoto();
  const line = await disturbedLine(moto.endpoint);
  const deployed = await deploy(moto.endpoint, folder);
  const aws = installation(moto.endpoint);
  const running = new Map<Name, Lambda>();
  let repeats = 1;
  /** Minutes by which the functions' clocks are ahead. */
  let ahead = 0;
  let inHand: Lambda | undefined;
  let ended = 0;

  const start = async (name: Name): Promise<Lambda> => {
    const lambda = await runBundle(
      deployed.bundle(name),
      {
        ...deployed.environment(name),
        ...aws.environment(line.endpoint),
        AWS_MAX_ATTEMPTS: String(repeats),
      },
      line.endpoint,
    );
    running.set(name, lambda);
    return lambda;
  };
  const stop = async () => {
    await Promise.all([...running.values()].map((one) => one.close()));
    running.clear();
  };

  async function invoke(name: Name, event: unknown): Promise<unknown> {
    inHand = running.get(name) ?? (await start(name));
    try {
      return await inHand.invoke(event, ahead * minute);
    } catch (error) {
      if (!/the function ended/.test(String(error))) throw error;
      running.delete(name);
      ended += 1;
      throw error;
    }
  }

  return {
    aws,
    /** What moto's SES took. */
    sent: () => sentMails(moto.endpoint),
    /** Works off the queues, as Lambda's poller does. */
    workOff: () => aws.workOff(invoke),
    /** Sweeps when so many minutes have passed, and works off what that woke. */
    async sweepAt(minutes: number) {
      ahead = minutes;
      await invoke("sweep", {}).catch(() => undefined);
      await aws.workOff(invoke);
    },
    /**
     * An empty installation. The functions run, and try each call so often: as after earlier
     * mails of their posting, or `cold`, as before the first one.
     */
    async anew({ attempts = 1, cold = false } = {}): Promise<void> {
      ahead = 0;
      ended = 0;
      line.disturb();
      await aws.anew(intake, cold ? undefined : "ghent-explainable-ml");
      if (cold || attempts !== repeats) await stop();
      repeats = attempts;
      for (const name of names) if (!running.has(name)) await start(name);
    },
    /** Counts calls from here on, and lets one fail. @param afterMs when who `dies` at a call does so */
    disturb(disturbance?: Disturbance, afterMs = 0): void {
      const kill = () => void inHand?.kill();
      line.disturb(disturbance, afterMs === 0 ? kill : () => setTimeout(kill, afterMs));
    },
    operations: line.operations,
    uncounted: line.uncounted,
    /** How many functions ended since the installation was made anew. */
    ended: () => ended,
    async close(): Promise<void> {
      await stop();
      aws.close();
      await line.close();
      await moto.close();
    },
  };
}
export type Lane = Awaited<ReturnType<typeof lane>>;

/** All that is on record and stored, without how often it was written and tried, and when. */
export async function stateOf({ aws }: Lane) {
  const { items: applications } = await aws.records.applications({ limit: 200 });
  const { items: messages } = await aws.records.messages({ limit: 200 });
  const stored: string[] = [];
  for await (const key of aws.documents.list("")) {
    const bytes = (await aws.documents.get(key)) ?? new Uint8Array();
    // A reply names the moment at which it was written.
    stored.push(key.includes("/outgoing/") ? key : `${key} ${sha256(bytes)}`);
  }
  return {
    applications: applications.map(timeless).toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    messages: messages.toSorted((one, other) => (one.rawKey < other.rawKey ? -1 : 1)),
    due: (await aws.records.dueCount("9999-12-31T00:00:00.000Z")).count,
    stored,
    dead: await aws.taken("dead"),
  };
}

const timeless = ({
  version: _version,
  completeAt: _complete,
  changedAt: _changed,
  ...rest
}: Application) => ({
  ...rest,
  replies: rest.replies.map(withoutTries),
});
const withoutTries = ({ at: _at, sentAt: _sent, sendingUntil: _until, ...reply }: Reply) => {
  const { attempts: _attempts, resent: _resent, notBefore: _notBefore, ...rest } = reply;
  return rest;
};
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
