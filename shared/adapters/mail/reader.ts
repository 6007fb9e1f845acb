import { tmpdir } from "node:os";
import type { MailProblemCode } from "../../domain/mail/problems.ts";
import type { Content, MailReader, ParsedMail } from "../../ports.ts";
import type { ReadOptions } from "./read.ts";
import { Thread, ThreadEnded, type Done } from "./thread.ts";

export interface MailReaderOptions extends ReadOptions {
  /** Milliseconds of work that one mail may take; waiting for its bytes does not count. Default 30 000. */
  readonly deadlineMs?: number;
  /** Milliseconds after which bytes that stopped coming are given up. Default 10 000. */
  readonly stallMs?: number;
  /** Folder on a disk with room for a mail's files, should they not fit in memory. Default the system's. */
  readonly spool?: string;
}

/** Bytes in which the headers of any mail by a person end. */
const headBytes = 128 * 1024;
const headDeadlineMs = 10_000;
/** Bytes handed over at once: fewer cost time, more cost memory. */
const chunkBytes = 64 * 1024;
/** Room for a letter without files, to begin with. */
const leastBytes = 8 * 1024;

/**
 * The mail reader. It reads in a thread apart, so that a hostile mail costs its own
 * deadline and nothing else: what overruns is ended, and the mail quarantined.
 *
 * All readers of a process share one thread, which reads one mail after the other,
 * is there from the first mail on, and does not keep the process alive.
 */
export function mailReader({ spool = tmpdir(), ...options }: MailReaderOptions = {}): MailReader {
  return { read: (raw) => inTurn(() => read(raw, spool, options)) };
}

let last: Promise<unknown> = Promise.resolve();
let thread: Thread | undefined;

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = last.then(work);
  last = done.catch(() => undefined);
  return done;
}

async function read(
  raw: AsyncIterable<Uint8Array>,
  spool: string,
  { deadlineMs = 30_000, stallMs = 10_000, ...options }: MailReaderOptions,
): Promise<ParsedMail> {
  const used: Uint8Array<ArrayBuffer>[] = [];
  const head: Uint8Array[] = [];
  let kept = 0;
  async function* keepingHead() {
    for await (const chunk of inChunks(coming(raw, stallMs), used)) {
      if (kept < headBytes) head.push(chunk.slice(0, headBytes - kept));
      kept += chunk.length;
      yield chunk;
    }
  }
  try {
    return opened(
      await living().read(keepingHead(), options, deadlineMs, {
        folder: spool,
        onUsed: (chunk) => used.push(chunk),
      }),
    );
  } catch (error) {
    if (!(error instanceof ThreadEnded)) throw error;
    return opened(await readHead(Buffer.concat(head), error.code, options));
  }
}

const living = () => (thread = thread && !thread.ended ? thread : new Thread());

function opened({ mail: { message, contents }, spool }: Done): ParsedMail {
  return {
    message,
    contents: new Map(
      [...contents].map(([sha256, place]): [string, Content] => {
        if (place instanceof Uint8Array) return [sha256, place];
        if (!spool) throw new Error("A file lies in a spool that is not there.");
        return [sha256, spool.content(place, sha256)];
      }),
    ),
    [Symbol.asyncDispose]: async () => spool?.close(),
  };
}

/** Who wrote a mail that can't be read, and whereto: from its head, which is as little to be trusted. */
async function readHead(head: Uint8Array, code: MailProblemCode, options: ReadOptions): Promise<Done> {
  for (const start of [head, new Uint8Array()])
    try {
      return { mail: await living().head(start, code, options, headDeadlineMs), spool: undefined };
    } catch (error) {
      if (!(error instanceof ThreadEnded) || start.length === 0) throw error;
    }
  throw new Error("reading nothing came to no end");
}

/** The bytes as they come. That they stop coming is no fault of the mail: the caller tries again. */
async function* coming(raw: AsyncIterable<Uint8Array>, stallMs: number): AsyncGenerator<Uint8Array> {
  const source = raw[Symbol.asyncIterator]();
  const stopped = Promise.withResolvers<never>();
  stopped.promise.catch(() => undefined);
  let waits = false;
  let ended = false;
  // It rings while a chunk is used too, and then says nothing.
  const timer = setInterval(() => {
    if (waits)
      stopped.reject(Object.assign(new Error("The raw mail stopped coming."), { code: "ETIMEDOUT" }));
  }, stallMs);
  try {
    for (;;) {
      waits = true;
      timer.refresh();
      const next = await Promise.race([source.next(), stopped.promise]);
      waits = false;
      ended = next.done === true;
      if (next.done) return;
      yield next.value;
    }
  } catch (error) {
    ended = true;
    throw error;
  } finally {
    clearInterval(timer);
    if (!ended) await source.return?.();
  }
}

/**
 * Copies into chunks of their own, which can be handed over: the caller's bytes stay the
 * caller's. Those that come back are filled again.
 */
async function* inChunks(
  raw: AsyncIterable<Uint8Array>,
  used: Uint8Array<ArrayBuffer>[],
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let chunk = room(leastBytes);
  let filled = 0;
  for await (const bytes of raw)
    for (let at = 0; at < bytes.length;) {
      if (filled === chunk.length && chunk.length < chunkBytes) {
        const larger = room(Math.min(chunkBytes, Math.max(2 * filled, filled + bytes.length - at)));
        larger.set(chunk);
        chunk = larger;
      }
      const piece = bytes.subarray(at, at + chunk.length - filled);
      chunk.set(piece, filled);
      filled += piece.length;
      at += piece.length;
      if (filled < chunkBytes) continue;
      yield chunk;
      chunk = used.pop() ?? room(chunkBytes);
      filled = 0;
    }
  if (filled > 0) yield filled === chunk.length ? chunk : chunk.slice(0, filled);
}

/** Memory that is nobody else's: the pool of small buffers can't be handed over. */
const room = (bytes: number) => new Uint8Array(Buffer.allocUnsafeSlow(bytes).buffer as ArrayBuffer);
