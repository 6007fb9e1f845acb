import { Transform, type TransformCallback } from "node:stream";

/**
 * Transfer encodings as they occur, not as they should be: base64 that is
 * url-safe, unpadded, padded in the middle or broken into odd lines; uuencode.
 */

/** What a decoder met. `damaged` counts characters that no encoder writes. */
export interface Decoding {
  damaged: number;
  /** Whether the encoded text came to a proper end (whole base64 quartets, the `end` of uuencode). */
  complete: boolean;
}

/**
 * Decodes base64 of either alphabet; white space is skipped, padding may come anywhere.
 * Words behind the padding, such as a list's footer, are no part of the file.
 */
export class Base64Decoder extends Transform {
  readonly decoding: Decoding = { damaged: 0, complete: true };
  /** Less than a quartet; after padding, all that may still turn out to be words. */
  #rest = "";
  #padded = false;
  #ended = false;

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback): void {
    if (!this.#ended) this.#take(chunk.toString("latin1"));
    done();
  }

  #take(raw: string): void {
    const start = this.#padded ? 0 : raw.indexOf("=");
    if (this.#padded || start >= 0) {
      const behind = raw.slice(start).replace(/^=+/, "");
      if (/[^A-Za-z0-9+/=_\s-]|\S[ \t]+\S/.test(behind)) {
        this.decoding.damaged++;
        this.#ended = true;
        const end = raw.length - behind.length;
        if (this.#padded) this.#rest = "";
        else this.#decode(this.#rest + this.#clean(raw.slice(0, end)));
        return;
      }
    }
    const text = this.#rest + this.#clean(raw);
    const pad = text.lastIndexOf("=");
    this.#padded ||= pad >= 0;
    // After padding a new run of quartets begins; before it everything is settled.
    const settled = pad + 1;
    const whole = this.#padded ? settled : text.length & ~3;
    this.#rest = text.slice(whole);
    this.#decode(text.slice(0, whole));
  }

  override _flush(done: TransformCallback): void {
    if (!this.#ended) {
      // One left-over character holds six bits: a byte was cut off.
      this.decoding.complete = this.#rest.length % 4 !== 1;
      this.#decode(this.#rest);
    }
    done();
  }

  #clean(raw: string): string {
    const text = raw.replace(/[\r\n\t ]+/g, "");
    if (!/[^A-Za-z0-9+/=_-]/.test(text)) return text;
    const clean = text.replace(/[^A-Za-z0-9+/=_-]+/g, "");
    this.decoding.damaged += text.length - clean.length;
    return clean;
  }

  #decode(text: string): void {
    if (text === "") return;
    const pad = text.indexOf("=");
    if (pad < 0 || pad >= text.length - 2) {
      this.push(Buffer.from(text, "base64"));
      return;
    }
    for (const run of text.split(/=+/)) if (run !== "") this.push(Buffer.from(run, "base64"));
  }
}

/** Decodes a part whose transfer encoding is uuencode. Holds the encoded text until its end. */
export class UuDecoder extends Transform {
  readonly decoding: Decoding = { damaged: 0, complete: true };
  #chunks: Buffer[] = [];

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback): void {
    this.#chunks.push(chunk);
    done();
  }

  override _flush(done: TransformCallback): void {
    const text = Buffer.concat(this.#chunks).toString("latin1");
    this.#chunks = [];
    const file = uuFiles(text).files[0];
    if (file) {
      this.decoding.complete = file.complete;
      this.push(file.bytes);
    } else {
      // Some write the lines alone, without `begin` and `end`.
      const lines = text.split(/\r?\n/).filter((line) => line !== "");
      const rows = lines.map(uuLine);
      if (rows.length > 0 && rows.every((row) => row !== undefined)) this.push(Buffer.concat(rows));
      else {
        this.decoding.damaged = 1;
        this.push(Buffer.from(text, "latin1"));
      }
    }
    done();
  }
}

export interface UuFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** Whether its `end` was there and every line whole. */
  readonly complete: boolean;
}

/** Files in the uuencode form (`begin 644 cv.pdf` … `end`) inside a text, and the text without them. */
export function uuFiles(text: string): { files: UuFile[]; rest: string } {
  if (!/^begin(?:-base64)? [0-7]{3,4} \S/m.test(text)) return { files: [], rest: text };
  const files: UuFile[] = [];
  const rest: string[] = [];
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? "";
    const begin = /^begin(-base64)? [0-7]{3,4} (\S.*?)\s*$/.exec(line);
    const found = begin && (begin[1] ? readBase64(lines, index + 1) : readUu(lines, index + 1));
    if (!begin || !found) {
      rest.push(line);
      continue;
    }
    files.push({ name: begin[2] ?? "", bytes: found.bytes, complete: found.complete });
    index = found.last;
  }
  return { files, rest: rest.join("\n") };
}

function readUu(lines: readonly string[], from: number) {
  const rows: Buffer[] = [];
  let last = from - 1;
  let complete = false;
  for (let index = from; index < lines.length; index++) {
    const line = lines[index] ?? "";
    if (/^end\s*$/.test(line)) {
      last = index;
      complete = true;
      break;
    }
    const row = uuLine(line);
    if (row === undefined) {
      if (line.trim() === "" && rows.length > 0) continue;
      break;
    }
    rows.push(row);
    last = index;
  }
  // `begin 644 lecture` in prose is not followed by an encoded line.
  if (rows.length === 0) return undefined;
  return { bytes: Buffer.concat(rows), last, complete };
}

function readBase64(lines: readonly string[], from: number) {
  let last = from;
  while (last < lines.length && /^[A-Za-z0-9+/]+={0,2}\s*$/.test(lines[last] ?? "")) last++;
  if (last === from) return undefined;
  const complete = /^={4}\s*$/.test(lines[last] ?? "");
  return {
    bytes: Buffer.from(lines.slice(from, last).join(""), "base64"),
    last: complete ? last : last - 1,
    complete,
  };
}

/** One line: its first character says how many bytes it holds. Trailing blanks may have been lost on the way. */
function uuLine(line: string): Buffer | undefined {
  const first = line.charCodeAt(0);
  if (!(first >= 0x20 && first <= 0x60)) return undefined;
  const count = (first - 0x20) & 0x3f;
  const width = Math.ceil(count / 3) * 4;
  // A check character may follow; more than that is prose.
  if (line.length - 1 > width + 2) return undefined;
  const out = Buffer.alloc((width / 4) * 3);
  for (let group = 0, at = 0; group < width; group += 4, at += 3) {
    let bits = 0;
    for (let offset = 1; offset <= 4; offset++) {
      const code = group + offset < line.length ? line.charCodeAt(group + offset) : 0x20;
      if (code < 0x20 || code > 0x60) return undefined;
      bits = (bits << 6) | ((code - 0x20) & 0x3f);
    }
    out[at] = bits >> 16;
    out[at + 1] = (bits >> 8) & 0xff;
    out[at + 2] = bits & 0xff;
  }
  return out.subarray(0, count);
}
