import { Worker } from "node:worker_threads";
import type { MailProblemCode } from "../../domain/mail/problems.ts";
import type { ParsedMail } from "../../ports.ts";
import type { ReadOptions } from "./read.ts";
import type { Order, Report } from "./mail-worker.ts";

/** The mail took more time or memory than a mail may: the thread is gone. */
export class ThreadEnded extends Error {
  override readonly name = "ThreadEnded";
  readonly code: MailProblemCode;
  constructor(code: MailProblemCode) {
    super(code);
    this.code = code;
  }
}

/** Of the thread's own objects; files lie apart. Nested structures of hostile mail grow here. */
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 8 };
/** Chunks on their way at one time. */
const window = 4;

/** A thread that reads one mail at a time. */
export class Thread {
  readonly #worker = new Worker(new URL("./mail-worker.ts", import.meta.url), { resourceLimits });
  #onReport: ((report: Report) => void) | undefined;
  #onEnd: ((code: MailProblemCode) => void) | undefined;

  constructor() {
    this.#worker.on("message", (report: Report) => this.#onReport?.(report));
    this.#worker.on("error", (error: NodeJS.ErrnoException) =>
      this.#onEnd?.(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "too-hungry" : "unparsable"),
    );
    this.#worker.on("exit", () => this.#onEnd?.("unparsable"));
    this.#worker.unref();
  }

  /**
   * @param chunks handed over: they are empty afterwards
   * @throws {ThreadEnded} when the mail overran; {Error} when its bytes can't be had
   */
  async read(
    chunks: AsyncIterable<Uint8Array<ArrayBuffer>>,
    options: ReadOptions,
    deadlineMs: number,
  ): Promise<ParsedMail> {
    const job = this.#job(deadlineMs);
    try {
      const source = chunks[Symbol.asyncIterator]();
      let next = await source.next();
      for (let first = true; ; first = false) {
        const chunk = next.done ? new Uint8Array(0) : next.value;
        // One chunk ahead: a small mail goes over in one message.
        const ahead = next.done ? next : await Promise.race([source.next(), job.done]);
        if ("contents" in ahead) {
          // It needed no more to tell what the mail is, as of one that is too large.
          await source.return?.();
          return ahead;
        }
        const last = ahead.done === true;
        job.owes();
        this.#order({ chunk, last, ...(first && { read: options }) }, [chunk.buffer]);
        if (last) return await job.done;
        next = ahead;
        await Promise.race([job.room(), job.done]);
      }
    } finally {
      job.over();
    }
  }

  /** What the first bytes of a mail tell. @throws {ThreadEnded} when they overran too */
  async head(
    head: Uint8Array,
    code: MailProblemCode,
    options: ReadOptions,
    deadlineMs: number,
  ): Promise<ParsedMail> {
    const job = this.#job(deadlineMs);
    try {
      job.owes();
      this.#order({ head, code, options });
      return await job.done;
    } finally {
      job.over();
    }
  }

  end(): void {
    void this.#worker.terminate();
  }

  #order(order: Order, handedOver: ArrayBuffer[] = []): void {
    this.#worker.postMessage(order, handedOver);
  }

  /** One mail's accounts: what the thread owes, for how long it did, and how it ended. */
  #job(deadlineMs: number) {
    const { promise: done, resolve, reject } = Promise.withResolvers<ParsedMail>();
    done.catch(() => undefined);
    let owed = 0;
    let spent = 0;
    let since = 0;
    let timer: NodeJS.Timeout | undefined;
    let makeRoom = () => {};
    const pause = () => {
      if (timer) spent += performance.now() - since;
      clearTimeout(timer);
      timer = undefined;
    };
    this.#worker.ref();
    this.#onEnd = (code) => reject(new ThreadEnded(code));
    this.#onReport = (report) => {
      if ("mail" in report) resolve(report.mail);
      else if ("failed" in report)
        reject(Object.assign(new Error(report.failed.message), { code: report.failed.code }));
      else {
        owed -= 1;
        makeRoom();
        if (owed === 0) pause();
      }
    };
    return {
      done,
      /** The time runs while the thread has something to do. */
      owes: () => {
        owed += 1;
        if (timer) return;
        since = performance.now();
        timer = setTimeout(() => reject(new ThreadEnded("too-slow")), deadlineMs - spent);
      },
      room: () =>
        new Promise<void>((go) => {
          makeRoom = () => {
            if (owed < window) go();
          };
          makeRoom();
        }),
      over: () => {
        pause();
        this.#onReport = undefined;
        this.#onEnd = undefined;
        this.#worker.unref();
      },
    };
  }
}
