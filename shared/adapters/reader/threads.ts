import { Worker } from "node:worker_threads";
import { ReaderClosed } from "./unreadable.ts";
import type { Answer, Task } from "./worker.ts";

/** Of a thread's own objects; the engine's memory is capped apart from it. */
const maxOldGenerationSizeMb = 768;

interface Waiting {
  readonly task: Task;
  readonly deadlineMs: number;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: ReaderClosed) => void;
}

/**
 * A few threads that read files one at a time each. A file that overruns its
 * deadline, or breaks its thread, costs only itself: the next gets a fresh one.
 */
export class Threads {
  readonly #most: number;
  readonly #idle: Worker[] = [];
  readonly #all = new Set<Worker>();
  readonly #queue: Waiting[] = [];
  #busy = 0;
  #closed = false;

  /** @param most threads at one time */
  constructor(most: number) {
    this.#most = most;
  }

  /**
   * @param deadlineMs counted from when a thread takes the task up
   * @throws ReaderClosed
   */
  run(task: Task, deadlineMs: number): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.#closed) reject(new ReaderClosed());
      this.#queue.push({ task, deadlineMs, resolve, reject });
      this.#next();
    });
  }

  /** Ends all threads. What was still to be read fails with ReaderClosed. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const { reject } of this.#queue.splice(0)) reject(new ReaderClosed());
    await Promise.all([...this.#all].map((thread) => thread.terminate()));
  }

  #next(): void {
    if (this.#busy >= this.#most || this.#closed) return;
    const waiting = this.#queue.shift();
    if (!waiting) return;
    this.#busy += 1;
    void this.#serve(waiting);
  }

  async #serve(waiting: Waiting): Promise<void> {
    const answer = await this.#work(waiting);
    if (this.#closed && "fault" in answer) waiting.reject(new ReaderClosed());
    else waiting.resolve(answer);
    this.#busy -= 1;
    this.#next();
  }

  async #work({ task, deadlineMs }: Waiting): Promise<Answer> {
    const thread = this.#idle.pop() ?? this.#start();
    thread.ref();
    const answer = await new Promise<Answer>((resolve) => {
      const seconds = Math.round(deadlineMs / 100) / 10;
      const overrun = () =>
        resolve(
          spent(
            "too-large",
            `The file took longer than ${seconds} s to read, as no honest document does.`,
            true,
          ),
        );
      const timer = setTimeout(overrun, deadlineMs);
      const settle = (result: Answer) => {
        clearTimeout(timer);
        resolve(result);
      };
      thread.removeAllListeners();
      thread.once("message", settle);
      thread.once("error", (error: Error & { readonly code?: string }) =>
        settle(
          error.code === "ERR_WORKER_OUT_OF_MEMORY"
            ? spent("too-large", "The file needs more memory than a document may have.")
            : spent("damaged", "The file is damaged: the reader broke on it."),
        ),
      );
      thread.once("exit", () => settle(spent("damaged", "The file is damaged: the reader broke on it.")));
      thread.postMessage(task, []);
    });
    thread.removeAllListeners();
    thread.on("error", () => {});
    if ("spent" in answer && answer.spent) {
      this.#all.delete(thread);
      await thread.terminate();
    } else {
      thread.unref();
      this.#idle.push(thread);
    }
    return answer;
  }

  #start(): Worker {
    const thread = new Worker(new URL("./worker.ts", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb },
      // Decoders print what they think of a file: it must not come among what the program prints.
      stdout: true,
      stderr: true,
    });
    thread.stdout.resume();
    thread.stderr.resume();
    this.#all.add(thread);
    return thread;
  }
}

function spent(code: "damaged" | "too-large", detail: string, passing = false): Answer {
  return { fault: { code, detail, ...(passing && { passing: true }) }, spent: true };
}
