import { randomUUID } from "node:crypto";
import { close, closeSync, open, read } from "node:fs";
import { mkdir, unlink } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Stored } from "../../ports.ts";
import type { Place } from "./kept.ts";

const pieceBytes = 64 * 1024;

/**
 * A file for what does not fit in memory, for this process alone: its name is removed
 * before anything is written, so that nothing of it is ever found, and the system frees
 * it with the last descriptor, however the process ends.
 */
export class Spool {
  readonly descriptor: number;
  #closed = false;

  private constructor(descriptor: number) {
    this.descriptor = descriptor;
    forgotten.register(this, descriptor, this);
  }

  /** @throws what making or opening a file there throws */
  static async in(folder: string): Promise<Spool> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const path = join(folder, `${randomUUID()}.spool`);
    const descriptor = await promisify(open)(path, "wx+", 0o600);
    await unlink(path).catch((error: unknown) => {
      closeSync(descriptor);
      throw error;
    });
    return new Spool(descriptor);
  }

  /** What lies there, for as long as the spool is not closed. */
  content(place: Exclude<Place, Uint8Array>, sha256: string): Stored {
    return { bytes: place.bytes, sha256, open: () => this.#read(place.at, place.at + place.bytes) };
  }

  async *#read(from: number, to: number): AsyncGenerator<Uint8Array> {
    for (let at = from; at < to;) {
      const piece = Buffer.allocUnsafeSlow(Math.min(pieceBytes, to - at));
      if (this.#closed) throw new Error("The mail that this file came with is closed.");
      const { bytesRead } = await promisify(read)(this.descriptor, piece, 0, piece.length, at);
      if (bytesRead === 0) throw Object.assign(new Error("The spool was cut off."), { code: "EIO" });
      yield piece.subarray(0, bytesRead);
      at += bytesRead;
    }
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    forgotten.unregister(this);
    await promisify(close)(this.descriptor);
  }
}

/** Those that nobody closed, and nobody can read any more. */
const forgotten = new FinalizationRegistry<number>((descriptor) => close(descriptor));
