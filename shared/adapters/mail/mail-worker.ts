import { isMarkedAsUntransferable, parentPort, type Transferable } from "node:worker_threads";
import type { MailProblemCode } from "../../domain/mail/problems.ts";
import { Keeper } from "./kept.ts";
import { readHead, readMail, type ReadMail, type ReadOptions } from "./read.ts";

/** What a thread is told: to read a mail, whose bytes follow, or what the head of one tells. */
export type Order =
  | {
      /** With the first chunk of a mail. */
      readonly read?: ReadOptions;
      readonly chunk: Uint8Array;
      readonly last: boolean;
    }
  | { readonly head: Uint8Array; readonly code: MailProblemCode; readonly options: ReadOptions }
  /** The file that was asked for, empty: its descriptor, or why there is none. */
  | { readonly spool: number }
  | { readonly noSpool: { readonly message: string; readonly code: string | undefined } };

/** What it says: that a chunk is used up, which it gives back, that it needs a file to spool to, or how reading ended. */
export type Report =
  | { readonly taken: Uint8Array }
  | { readonly wantsSpool: true }
  | { readonly mail: ReadMail }
  | { readonly failed: { readonly message: string; readonly code: string | undefined } };

type Chunk = Extract<Order, { chunk: Uint8Array }>;

/** Chunks that no one asked for yet. */
let waiting: Chunk[] = [];
let arrive = () => {};
let spool: PromiseWithResolvers<number> | undefined;

/** Asked for, not opened here: what a thread opened is closed when it is ended, though others still read it. */
function openSpool(): Promise<number> {
  spool = Promise.withResolvers();
  report({ wantsSpool: true });
  return spool.promise;
}

parentPort?.on("message", (order: Order) => {
  if ("spool" in order) {
    spool?.resolve(order.spool);
    return;
  }
  if ("noSpool" in order) {
    spool?.reject(Object.assign(new Error(order.noSpool.message), { code: order.noSpool.code }));
    return;
  }
  if ("head" in order) {
    void finish(readHead(order.head, order.code, order.options));
    return;
  }
  // What was left of a mail that ended early goes.
  if (order.read) waiting = [];
  waiting.push(order);
  if (order.read) void finish(readMail(chunks(waiting), order.read, new Keeper(openSpool)));
  else arrive();
});

/** The mail's bytes as they come; asking for more says that the last ones are used up. */
async function* chunks(of: Chunk[]): AsyncIterable<Uint8Array> {
  for (;;) {
    if (of.length === 0) await new Promise<void>((resolve) => (arrive = resolve));
    const next = of.shift();
    if (next) yield next.chunk;
    if (!next) continue;
    if (next.last) return;
    report({ taken: next.chunk }, [next.chunk]);
  }
}

async function finish(reading: Promise<ReadMail>): Promise<void> {
  try {
    const mail = await reading;
    report(
      { mail },
      [...mail.contents.values()].filter((place) => place instanceof Uint8Array),
    );
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    report({ failed: { message, code } });
  }
}

/** Files are handed over, not copied; those that lie in one place go together. */
function report(words: Report, files: readonly Uint8Array[] = []): void {
  const places = new Set(files.map(({ buffer }) => buffer as Transferable & ArrayBuffer));
  parentPort?.postMessage(
    words,
    [...places].filter((place) => !isMarkedAsUntransferable(place)),
  );
}
