import { isMarkedAsUntransferable, parentPort, type Transferable } from "node:worker_threads";
import type { MailProblemCode } from "../../domain/mail/problems.ts";
import type { ParsedMail } from "../../ports.ts";
import { readHead, readMail, type ReadOptions } from "./read.ts";

/** What a thread is told: to read a mail, whose bytes follow, or what the head of one tells. */
export type Order =
  | { readonly read: ReadOptions }
  | { readonly chunk: Uint8Array }
  | { readonly end: true }
  | { readonly head: Uint8Array; readonly code: MailProblemCode; readonly options: ReadOptions };

/** What it says: that a chunk is used up, or how reading ended. */
export type Report =
  | { readonly taken: true }
  | { readonly mail: ParsedMail }
  | { readonly failed: { readonly message: string; readonly code: string | undefined } };

/** Chunks that no one asked for yet; at the end of the mail, undefined. */
let waiting: (Uint8Array | undefined)[] = [];
let arrive = () => {};

parentPort?.on("message", (order: Order) => {
  if ("read" in order) {
    // What was left of a mail that ended early.
    waiting = [];
    void finish(readMail(chunks(waiting), order.read));
  } else if ("head" in order) void finish(readHead(order.head, order.code, order.options));
  else {
    waiting.push("chunk" in order ? order.chunk : undefined);
    arrive();
  }
});

/** The mail's bytes as they come; asking for more says that the last ones are used up. */
async function* chunks(of: (Uint8Array | undefined)[]): AsyncIterable<Uint8Array> {
  for (;;) {
    if (of.length === 0) await new Promise<void>((resolve) => (arrive = resolve));
    const chunk = of.shift();
    if (!chunk) return;
    yield chunk;
    report({ taken: true });
  }
}

async function finish(reading: Promise<ParsedMail>): Promise<void> {
  try {
    const mail = await reading;
    report({ mail }, [...mail.contents.values()]);
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
