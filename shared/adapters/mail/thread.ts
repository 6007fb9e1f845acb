import { Worker } from "node:worker_threads";
import type { MailProblemCode } from "../../domain/mail/problems.ts";
import type { ReadMail, ReadOptions } from "./read.ts";
import type { Order, Report } from "./mail-worker.ts";
import { Spool } from "./spool.ts";

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

/** What a thread made of a mail, and where files of it lie that were too large for memory. */
export interface Done {
  readonly mail: ReadMail;
  readonly spool: Spool | undefined;
}

/** A thread that reads one mail at a time. */
export class Thread {
  readonly #worker = new Worker(new URL("./mail-worker.ts", import.meta.url), { resourceLimits });
  #ended = false;
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
   * @param folder for a mail's larger files
   * @param onUsed gets each chunk back, to be filled anew: a large mail passes in a few
   * @throws {ThreadEnded} when the mail overran; {Error} when its bytes can't be had, or kept
   */
  async read(
    chunks: AsyncIterable<Uint8Array<ArrayBuffer>>,
    options: ReadOptions,
    deadlineMs: number,
    {
      folder,
      onUsed,
    }: { readonly folder: string; readonly onUsed: (chunk: Uint8Array<ArrayBuffer>) => void },
  ): Promise<Done> {
    const job = this.#job(deadlineMs, folder, onUsed);
    try {
      const source = chunks[Symbol.asyncIterator]();
      let next = await source.next();
      for (let first = true; ; first = false) {
        const chunk = next.done ? new Uint8Array(0) : next.value;
        // One chunk ahead: a small mail goes over in one message.
        const ahead = next.done ? next : await Promise.race([source.next(), job.done]);
        if ("mail" in ahead) {
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
    } catch (error) {
      // Before its file is closed, nobody may write to it any more.
      await this.end();
      await job.closeSpool();
      throw error;
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
  ): Promise<ReadMail> {
    const job = this.#job(deadlineMs);
    try {
      job.owes();
      this.#order({ head, code, options });
      return (await job.done).mail;
    } catch (error) {
      await this.end();
      throw error;
    } finally {
      job.over();
    }
  }

  async end(): Promise<void> {
    this.#ended = true;
    await this.#worker.terminate();
  }

  /** It failed at a mail, and reads no other. */
  get ended(): boolean {
    return this.#ended;
  }

  #order(order: Order, handedOver: ArrayBuffer[] = []): void {
    this.#worker.postMessage(order, handedOver);
  }

  /** One mail's accounts: what the thread owes, for how long it did, and how it ended. */
  #job(deadlineMs: number, folder?: string, onUsed?: (chunk: Uint8Array<ArrayBuffer>) => void) {
    const { promise: done, resolve, reject } = Promise.withResolvers<Done>();
    let spool: Spool | undefined;
    const giveSpool = async () => {
      try {
        if (folder === undefined) throw new Error("a head needs no spool");
        spool = await Spool.in(folder);
        this.#order({ spool: spool.descriptor });
      } catch (error) {
        const { message, code } = error as NodeJS.ErrnoException;
        this.#order({ noSpool: { message, code } });
      }
    };
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
      if ("mail" in report) resolve({ mail: report.mail, spool });
      else if ("wantsSpool" in report) void giveSpool();
      else if ("failed" in report)
        reject(Object.assign(new Error(report.failed.message), { code: report.failed.code }));
      else {
        onUsed?.(report.taken as Uint8Array<ArrayBuffer>);
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
      closeSpool: async () => spool?.close(),
      over: () => {
        pause();
        this.#onReport = undefined;
        this.#onEnd = undefined;
        this.#worker.unref();
      },
    };
  }
}
