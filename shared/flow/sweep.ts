import { later, putOff, retryDelay } from "../domain/application-outbox.ts";
import type { MessageRecord } from "../domain/application.ts";
import type { Instant } from "../domain/kinds.ts";
import type { Blobs, Clock, Records } from "../ports.ts";
import { Withheld } from "../ports.ts";
import { change } from "./change.ts";
import type { ChangeDependencies } from "./change.ts";
import { unread } from "./fate.ts";

export interface SweepDependencies extends ChangeDependencies {
  readonly records: Records;
  readonly blobs: Blobs;
  readonly now: Clock;
  readonly receive: (rawKey: string) => Promise<unknown>;
  readonly assess: (caseId: string) => Promise<unknown>;
  readonly notify: (caseId: string) => Promise<unknown>;
  /**
   * Keys of the raw mails that were stored since an instant, or of all. Absent where
   * keys begin with the day: then they tell.
   */
  readonly rawMails?: (since: Instant | undefined) => AsyncIterable<string>;
  /** What else is looked after from time to time, by name: each tells how much it found to do. */
  readonly chores?: Readonly<Record<string, () => Promise<number>>>;
  /** Told of each piece of work that failed; the rest goes on. */
  readonly onError?: (work: { readonly step: string; readonly id: string }, error: unknown) => void;
}

/** What a sweep found to do, and how much of it failed. */
export interface Swept {
  readonly received: number;
  readonly worked: number;
  readonly failed: number;
  /** Raw mails that wait for their scan for malware; absent when there are none. */
  readonly unscanned?: number;
}

/** A raw mail that so many tries could not take in waits for a person. */
export const maxTries = 5;

const batch = 100;
const twoDays = 2 * 24 * 60 * 60_000;

/**
 * Finds what waits: raw mails without a record, and work that is due. Nothing
 * that fails stops the rest: it is put off, longer each time, and a raw mail that
 * keeps failing ends quarantined with its raw mail kept.
 *
 * @param scope `recent` looks at the raw mails of the last two days only: enough
 *   between two starts; `all` after a start, when anything may have been left
 */
export function sweep(dependencies: SweepDependencies) {
  return async function sweepAll(scope: "all" | "recent" = "all"): Promise<Swept> {
    const receipts = await takeInForgotten(dependencies, scope);
    const chores = await doChores(dependencies);
    const work = await doDueWork(dependencies);
    return {
      received: receipts.done,
      worked: chores.done + work.done,
      failed: receipts.failed + chores.failed + work.failed,
      ...(receipts.unscanned > 0 && { unscanned: receipts.unscanned }),
    };
  };
}

interface Tally {
  done: number;
  failed: number;
}

async function takeInForgotten(
  dependencies: SweepDependencies,
  scope: "all" | "recent",
): Promise<Tally & { unscanned: number }> {
  const tally = { done: 0, failed: 0, unscanned: 0 };
  const since = scope === "all" ? undefined : later(dependencies.now().toISOString(), -twoDays);
  const byDay = (from: Instant | undefined) =>
    dependencies.blobs.list("raw/", from && `raw/${from.slice(0, 10)}`);
  for await (const rawKey of (dependencies.rawMails ?? byDay)(since)) {
    if (await dependencies.records.message(rawKey)) continue;
    let read = true;
    const failure = await attempt(dependencies, "receive", rawKey, async () => {
      read = await takeIn(dependencies, rawKey);
    });
    tally[failure !== undefined ? "failed" : read ? "done" : "unscanned"] += 1;
  }
  const failure = await attempt(dependencies, "receive", "", () => forgetTries(dependencies));
  if (failure !== undefined) tally.failed += 1;
  return tally;
}

/** A try that took the mail in, and broke off before it was done, left its count. */
async function forgetTries({ blobs, records }: SweepDependencies): Promise<void> {
  for await (const key of blobs.list(triesKey("")))
    if (await records.message(key.slice(triesKey("").length))) await blobs.remove(key);
}

/** How often a raw mail was tried. Counted before each try: a mail may bring the whole process down. */
interface Tries {
  readonly count: number;
  /** Set when a try failed and the process lived. */
  readonly notBefore?: string;
}
const triesKey = (rawKey: string) => `tries/${rawKey}`;

/** @returns false where it waits for its scan, which is not counted as a try */
async function takeIn(dependencies: SweepDependencies, rawKey: string): Promise<boolean> {
  const { blobs, records } = dependencies;
  const now = dependencies.now().toISOString();
  const tries = await readTries(blobs, rawKey);
  if (tries.notBefore && tries.notBefore > now) return true;
  if (tries.count >= maxTries) {
    await records.saveMessage(givenUp(rawKey, now));
    return true;
  }
  const count = tries.count + 1;
  await writeTries(blobs, rawKey, { count });
  try {
    await dependencies.receive(rawKey);
  } catch (error) {
    if (error instanceof Withheld) {
      await blobs.remove(triesKey(rawKey));
      return false;
    }
    await writeTries(blobs, rawKey, { count, notBefore: later(now, retryDelay(count)) });
    throw error;
  }
  await blobs.remove(triesKey(rawKey));
  return true;
}

async function readTries(blobs: Blobs, rawKey: string): Promise<Tries> {
  const bytes = await blobs.get(triesKey(rawKey));
  return bytes ? (JSON.parse(new TextDecoder().decode(bytes)) as Tries) : { count: 0 };
}
const writeTries = (blobs: Blobs, rawKey: string, tries: Tries) =>
  blobs.put(triesKey(rawKey), new TextEncoder().encode(JSON.stringify(tries)));

const givenUp = (rawKey: string, now: string): MessageRecord =>
  unread(rawKey, now, `could not be taken in though tried ${maxTries} times: the log says what happened`, {
    code: "not-taken-in",
    words: "Taking it in failed each time. Its raw mail is kept.",
  });

async function doChores(dependencies: SweepDependencies): Promise<Tally> {
  const tally = { done: 0, failed: 0 };
  for (const [name, chore] of Object.entries(dependencies.chores ?? {})) {
    const failure = await attempt(dependencies, name, "", async () => {
      tally.done += await chore();
    });
    if (failure !== undefined) tally.failed += 1;
  }
  return tally;
}

/** Works off what is due until nothing new turns up. */
async function doDueWork(dependencies: SweepDependencies): Promise<Tally> {
  const tally = { done: 0, failed: 0 };
  const seen = new Set<string>();
  for (;;) {
    const due = await dependencies.records.due(dependencies.now().toISOString(), batch);
    const fresh = due.filter(({ id, step }) => !seen.has(`${step} ${id}`));
    if (fresh.length === 0) return tally;
    for (const { id, step } of fresh) {
      seen.add(`${step} ${id}`);
      const failure = await attempt(dependencies, step, id, () => dependencies[step](id));
      tally[failure === undefined ? "done" : "failed"] += 1;
      if (failure !== undefined) await putWorkOff(dependencies, step, id, failure);
    }
  }
}

/**
 * Work that failed unexpectedly is due again later, so that it does not stand in
 * front of what can be done. Replies written earlier do not wait for it.
 */
export async function putWorkOff(
  dependencies: ChangeDependencies & Pick<SweepDependencies, "notify" | "now" | "onError">,
  step: "assess" | "notify",
  id: string,
  failure: string,
): Promise<void> {
  if (step === "assess") await attempt(dependencies, "notify", id, () => dependencies.notify(id));
  await attempt(dependencies, step, id, () =>
    change(dependencies, id, (current) => ({
      save:
        current?.due?.step === step ? putOff(current, failure, dependencies.now().toISOString()) : undefined,
      result: undefined,
    })),
  );
}

/** Does a piece of work by itself. Returns what it failed with, or undefined. */
async function attempt(
  { onError }: Pick<SweepDependencies, "onError">,
  step: string,
  id: string,
  work: () => Promise<unknown>,
): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    onError?.({ step, id }, error);
    return error instanceof Error ? error.message : String(error);
  }
}
