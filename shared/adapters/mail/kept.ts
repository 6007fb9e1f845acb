import { createHash } from "node:crypto";
import { readSync, writeSync } from "node:fs";

/**
 * Decoded files of one mail: small ones lie in memory, and from so many bytes on in a
 * file on disk, the spool. Whoever reads a mail never holds more than that of it.
 */

/** Bytes of a mail's files that are held in memory: most letters with a scan or two stay below. */
const maxHeld = 1024 * 1024;
/** As much is read at once. */
const pieceBytes = 64 * 1024;

/** Where a file's bytes are: in memory, or from a place in the spool on. */
export type Place = Uint8Array | { readonly at: number; readonly bytes: number };

/** A file, once it is whole. */
export class Kept {
  readonly place: Place;
  readonly sha256: string;
  readonly #spool: number;

  /** @param spool the file descriptor, where the place is one in it */
  constructor(place: Place, sha256: string, spool = -1) {
    this.place = place;
    this.sha256 = sha256;
    this.#spool = spool;
  }

  get bytes(): number {
    return this.place instanceof Uint8Array ? this.place.length : this.place.bytes;
  }

  /** Some of its bytes; those in memory are not copied. */
  slice(from: number, to = this.bytes): Uint8Array {
    if (this.place instanceof Uint8Array) return this.place.subarray(from, to);
    const end = Math.min(to, this.bytes);
    const out = Buffer.allocUnsafeSlow(Math.max(0, end - from));
    for (let done = 0; done < out.length;) {
      const read = readSync(this.#spool, out, done, out.length - done, this.place.at + from + done);
      if (read === 0) throw Object.assign(new Error("The spool was cut off."), { code: "EIO" });
      done += read;
    }
    return out;
  }

  *pieces(): Generator<Uint8Array> {
    for (let at = 0; at < this.bytes; at += pieceBytes) yield this.slice(at, at + pieceBytes);
  }
}

/** Takes one file's bytes as they are decoded. They are copied. */
export interface Keeping {
  add(bytes: Uint8Array): void;
  end(): Kept;
}

export class Keeper {
  readonly #openSpool: (() => Promise<number>) | undefined;
  #spool: number | undefined;
  #spooled = 0;
  #held = 0;

  /** @param openSpool resolves to the descriptor of an empty file; without it all is held in memory */
  constructor(openSpool?: () => Promise<number>) {
    this.#openSpool = openSpool;
  }

  /** Whether it should be asked to make room before more is kept. */
  get full(): boolean {
    return this.#held > maxHeld && this.#spool === undefined && this.#openSpool !== undefined;
  }

  async makeRoom(): Promise<void> {
    if (this.full) this.#spool = await this.#openSpool?.();
  }

  /** Begins a file. One is under way at a time. */
  file(): Keeping {
    const hash = createHash("sha256");
    let pieces: Uint8Array[] = [];
    let held = 0;
    let bytes = 0;
    let at: number | undefined;
    return {
      add: (piece) => {
        if (piece.length === 0) return;
        hash.update(piece);
        bytes += piece.length;
        if (at === undefined && this.#spool !== undefined && this.#held + piece.length > maxHeld) {
          at = this.#spooled;
          for (const early of pieces) this.#write(early);
          this.#held -= held;
          pieces = [];
        }
        if (at !== undefined) {
          this.#write(piece);
          return;
        }
        pieces.push(new Uint8Array(piece));
        held += piece.length;
        this.#held += piece.length;
      },
      end: () => {
        const sha256 = hash.digest("hex");
        if (at !== undefined) return new Kept({ at, bytes }, sha256, this.#spool);
        const [only = new Uint8Array()] = pieces;
        return new Kept(pieces.length > 1 ? whole(pieces, bytes) : only, sha256);
      },
    };
  }

  /** A file that is whole already. In memory it is kept as it is. */
  async keep(bytes: Uint8Array): Promise<Kept> {
    this.#held += bytes.length;
    await this.makeRoom();
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    if (this.#held <= maxHeld || this.#spool === undefined) return new Kept(bytes, sha256);
    this.#held -= bytes.length;
    const at = this.#spooled;
    this.#write(bytes);
    return new Kept({ at, bytes: bytes.length }, sha256, this.#spool);
  }

  #write(bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length;)
      done += writeSync(this.#spool as number, bytes, done, bytes.length - done, this.#spooled + done);
    this.#spooled += bytes.length;
  }
}

function whole(pieces: readonly Uint8Array[], bytes: number): Uint8Array {
  const out = new Uint8Array(bytes);
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}
