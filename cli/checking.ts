import { jitter } from "../shared/adapters/clock.ts";
import { freshSecret, keyedIds } from "../shared/adapters/ids.ts";
import { mailReader } from "../shared/adapters/mail/reader.ts";
import { memoryBlobs } from "../shared/adapters/memory/blobs.ts";
import { memoryRecords } from "../shared/adapters/memory/records.ts";
import { waitingWake } from "../shared/adapters/memory/wake.ts";
import { documentReader } from "../shared/adapters/reader/reader.ts";
import type { Application, MessageRecord } from "../shared/domain/application.ts";
import type { Posting } from "../shared/domain/posting/posting.ts";
import { assess } from "../shared/flow/assess.ts";
import { keptReadings } from "../shared/flow/documents.ts";
import { receive } from "../shared/flow/receive.ts";
import type { Blobs, Postings, Records } from "../shared/ports.ts";
import type { Waiting } from "./inbox.ts";

export interface CheckingOptions {
  readonly postings: Postings;
  /** Takes every message, whatever its subject or channel. */
  readonly only?: Posting | undefined;
  readonly intake: string;
  /** Told of each message in the order given, as soon as it is taken in. */
  readonly onMessage: (record: MessageRecord, of: Waiting) => Promise<void> | void;
  /** Told of a message that could not be taken in at all; the others go on. */
  readonly onError: (of: Waiting, error: unknown) => void;
}

/** Applications that may wait to be read while further mail is taken in: bounds what is held in memory. */
const maxAhead = 4;

/**
 * Takes messages in as the service does, by the same flows, on memory that is gone
 * afterwards. Its clock is the messages' own time; nothing is sent.
 *
 * @returns the applications, in the order in which they were opened
 */
export async function checkMessages(
  messages: readonly Waiting[],
  { postings, only, intake, onMessage, onError }: CheckingOptions,
): Promise<readonly Application[]> {
  const records = memoryRecords();
  const raws = new Map<string, Waiting>();
  const blobs = withRaws(memoryBlobs(), raws);
  const documents = documentReader();
  const wake = waitingWake();
  const ids = keyedIds(freshSecret());
  const shared = {
    records,
    blobs,
    documents,
    wake,
    ids,
    postings,
    intake,
    mail: mailReader(),
    pause: jitter,
  };
  const lanes = new Lanes(maxAhead);
  try {
    for (const [index, message] of messages.entries()) {
      const rawKey = `raw/${String(index).padStart(8, "0")}.eml`;
      const now = clockAt(message.time);
      raws.set(rawKey, message);
      try {
        const take = receive({
          ...shared,
          now,
          ...(only && { only }),
          fileOf: () => message.file,
          senders: { answers: "unless-refuted" },
        });
        const record = await take(rawKey);
        await onMessage(record, message);
      } catch (error) {
        onError(message, error);
      }
      for (let work = wake.take(); work; work = wake.take()) {
        const { id, step } = work;
        if (step !== "assess") continue;
        await lanes.run(id, async () => {
          try {
            await assess({ ...shared, now })(id);
            await dropRead(blobs, id);
          } catch (error) {
            onError(message, error);
          }
        });
      }
    }
    await lanes.finished();
    return (await allApplications(records)).toReversed();
  } finally {
    await documents.close();
  }
}

function clockAt(time: string | undefined): () => Date {
  const started = time === undefined ? new Date() : new Date(time);
  return () => new Date(started);
}

/** Raw mails stay where they lie: they are read from there, and not copied. */
function withRaws(blobs: Blobs, raws: ReadonlyMap<string, Waiting>): Blobs {
  return { ...blobs, open: async (key) => raws.get(key)?.open() ?? blobs.open(key) };
}

/** A document's bytes are needed until its reading is there. */
async function dropRead(blobs: Blobs, caseId: string): Promise<void> {
  const folder = `applications/${caseId}/documents/`;
  const readings = await keptReadings(blobs, { id: caseId });
  for await (const key of blobs.list(folder))
    if (readings.has(key.slice(folder.length))) await blobs.remove(key);
}

async function allApplications(records: Records): Promise<Application[]> {
  const all: Application[] = [];
  let cursor: string | undefined;
  do {
    const { items, next } = await records.applications({ limit: 200, ...(cursor && { cursor }) });
    all.push(...items);
    cursor = next;
  } while (cursor);
  return all;
}

/** Runs work of different cases side by side, of one case in order. */
class Lanes {
  readonly #most: number;
  readonly #last = new Map<string, Promise<void>>();
  readonly #running = new Set<Promise<void>>();
  constructor(most: number) {
    this.#most = most;
  }

  /** Resolves when there is room for more, not when the work is done. */
  async run(lane: string, work: () => Promise<void>): Promise<void> {
    const done = (this.#last.get(lane) ?? Promise.resolve()).then(work).finally(() => {
      this.#running.delete(done);
      if (this.#last.get(lane) === done) this.#last.delete(lane);
    });
    this.#last.set(lane, done);
    this.#running.add(done);
    if (this.#running.size >= this.#most) await Promise.race(this.#running);
  }

  async finished(): Promise<void> {
    await Promise.all(this.#running);
  }
}
