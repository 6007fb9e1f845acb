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

/** Undoes a transfer encoding, piece by piece. What it gives out holds until any is called again. */
export interface Decoder {
  readonly decoding: Decoding;
  decode(chunk: Buffer): Buffer;
  /** What was held back. */
  end(): Buffer;
}

const none: Buffer = Buffer.alloc(0);
const pieceOfLine = 1024;
/** Taken once for all pieces of all files. */
let room: Buffer = none;
const lf = 0x0a;
const cr = 0x0d;

/** The decoder for `base64`, `quoted-printable` or `x-uuencode`; anything else is taken as it is. */
export function decoderFor(encoding: string): Decoder {
  if (encoding === "base64") return new Base64Decoder();
  if (encoding === "quoted-printable") return new QuotedPrintableDecoder();
  if (encoding === "x-uuencode") return new UuDecoder();
  return { decoding: { damaged: 0, complete: true }, decode: (chunk) => chunk, end: () => none };
}

/**
 * Decodes base64 of either alphabet; white space is skipped, padding may come anywhere.
 * Words behind the padding, such as a list's footer, are no part of the file.
 */
class Base64Decoder implements Decoder {
  readonly decoding: Decoding = { damaged: 0, complete: true };
  /** Less than a quartet; after padding, all that may still turn out to be words. */
  #rest = "";
  #padded = false;
  #ended = false;

  decode(chunk: Buffer): Buffer {
    const first = chunk.indexOf(lf) + 1;
    const last = chunk.lastIndexOf(lf) + 1;
    if (last <= first || this.#padded || this.#ended) return this.#take(chunk.toString("latin1"));
    const start = this.#take(chunk.toString("latin1", 0, first));
    const even = this.#rest === "" && !this.#padded && !this.#ended;
    const lines = (even && this.#evenLines(chunk, first, last, start)) || undefined;
    const rest = this.#take(chunk.toString("latin1", lines ? last : first));
    if (rest.length === 0) return lines ?? start;
    if (!lines || lines.length + rest.length > room.length) return Buffer.concat([lines ?? start, rest]);
    rest.copy(room, lines.length);
    return room.subarray(0, lines.length + rest.length);
  }

  end(): Buffer {
    if (this.#ended) return none;
    // One left-over character holds six bits: a byte was cut off.
    this.decoding.complete = this.#rest.length % 4 !== 1;
    return decoded(this.#rest);
  }

  /**
   * Decodes lines of one length, as programs write them, behind what came before. How many
   * bytes come out tells that there was nothing in them but letters of base64.
   */
  #evenLines(chunk: Buffer, from: number, to: number, before: Buffer): Buffer | undefined {
    const step = chunk.indexOf(lf, from) + 1 - from;
    const width = step - (chunk[from + step - 2] === cr ? 2 : 1);
    if (width <= 0 || width % 4 !== 0 || (to - from) % step !== 0) return undefined;
    for (let end = from + step; end <= to; end += step) if (chunk[end - 1] !== lf) return undefined;
    const length = (((to - from) / step) * width * 3) / 4;
    // With some for the line that is not whole yet.
    if (room.length < before.length + length)
      room = Buffer.allocUnsafeSlow(before.length + length + pieceOfLine);
    before.copy(room);
    const written = room.write(chunk.toString("latin1", from, to), before.length, length, "base64");
    return written === length && chunk[to - 1] === lf ? room.subarray(0, before.length + length) : undefined;
  }

  #take(raw: string): Buffer {
    if (this.#ended) return none;
    const start = this.#padded ? 0 : raw.indexOf("=");
    if (this.#padded || start >= 0) {
      const behind = raw.slice(start).replace(/^=+/, "");
      if (/[^A-Za-z0-9+/=_\s-]|\S[ \t]+\S/.test(behind)) {
        this.decoding.damaged++;
        this.#ended = true;
        const end = raw.length - behind.length;
        return this.#padded ? none : decoded(this.#rest + this.#clean(raw.slice(0, end)));
      }
    }
    const text = this.#rest + this.#clean(raw);
    const pad = text.lastIndexOf("=");
    this.#padded ||= pad >= 0;
    // After padding a new run of quartets begins; before it everything is settled.
    const settled = pad + 1;
    const whole = this.#padded ? settled : text.length & ~3;
    this.#rest = text.slice(whole);
    return decoded(text.slice(0, whole));
  }

  #clean(raw: string): string {
    const text = raw.replace(/[\r\n\t ]+/g, "");
    if (!/[^A-Za-z0-9+/=_-]/.test(text)) return text;
    const clean = text.replace(/[^A-Za-z0-9+/=_-]+/g, "");
    this.decoding.damaged += text.length - clean.length;
    return clean;
  }
}

/** Runs of base64, each with its own padding. */
function decoded(text: string): Buffer {
  if (text === "") return none;
  const pad = text.indexOf("=");
  if (pad < 0 || pad >= text.length - 2) return Buffer.from(text, "base64");
  const runs = text.split(/=+/).filter((run) => run !== "");
  return Buffer.concat(runs.map((run) => Buffer.from(run, "base64")));
}

/** White space that may turn out to stand at a line's end; a longer run is content. */
const maxSpaces = 1000;

/**
 * Decodes quoted-printable (RFC 2045, 6.7). White space at the end of a line was added on
 * the way; an equals sign that encodes nothing stays.
 */
class QuotedPrintableDecoder implements Decoder {
  readonly decoding: Decoding = { damaged: 0, complete: true };
  #rest: Buffer = none;

  decode(chunk: Buffer): Buffer {
    const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
    // What the end of the line, or the letters behind an equals sign, will decide.
    let end = bytes.length;
    if (bytes[end - 1] === cr) end--;
    const least = end - maxSpaces;
    while (end > 0 && end > least && isSpace(bytes[end - 1])) end--;
    if (end > 0 && bytes[end - 1] === equals) end--;
    else if (end > 1 && end === bytes.length && bytes[end - 2] === equals) end -= 2;
    this.#rest = Buffer.from(bytes.subarray(end));
    return unquoted(bytes.subarray(0, end), false);
  }

  end(): Buffer {
    return unquoted(this.#rest, true);
  }
}

const equals = 0x3d;
const isSpace = (byte: number | undefined) => byte === 0x20 || byte === 0x09;
const isBreak = (byte: number | undefined) => byte === lf || byte === cr;

/** @param last whether the text ends with these bytes */
function unquoted(bytes: Buffer, last: boolean): Buffer {
  const out = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte !== equals && !isSpace(byte)) {
      out[length++] = byte;
      continue;
    }
    let next = byte === equals ? at + 1 : at;
    while (isSpace(bytes[next])) next++;
    if (next === bytes.length ? last : isBreak(bytes[next])) {
      // At a line's end: with an equals sign the line goes on, and its break is dropped too.
      if (byte === equals && bytes[next] === cr && bytes[next + 1] === lf) at = next + 1;
      else if (byte === equals && bytes[next] === lf) at = next;
      else if (byte === equals && next < bytes.length) out[length++] = byte;
      else at = next - 1;
      continue;
    }
    if (byte !== equals) {
      length += bytes.copy(out, length, at, next);
      at = next - 1;
      continue;
    }
    const code = next === at + 1 ? Number.parseInt(hexAt(bytes, at + 1), 16) : Number.NaN;
    out[length++] = Number.isNaN(code) ? byte : code;
    if (!Number.isNaN(code)) at += 2;
  }
  return out.subarray(0, length);
}

/** Two hexadecimal digits, or nothing. */
function hexAt(bytes: Buffer, at: number): string {
  const text = bytes.toString("latin1", at, at + 2);
  return /^[0-9A-Fa-f]{2}$/.test(text) ? text : "";
}

/** Decodes a part whose transfer encoding is uuencode. Holds the encoded text until its end. */
class UuDecoder implements Decoder {
  readonly decoding: Decoding = { damaged: 0, complete: true };
  #chunks: Buffer[] = [];

  decode(chunk: Buffer): Buffer {
    this.#chunks.push(Buffer.from(chunk));
    return none;
  }

  end(): Buffer {
    const text = Buffer.concat(this.#chunks).toString("latin1");
    this.#chunks = [];
    const file = uuFiles(text).files[0];
    if (file) {
      this.decoding.complete = file.complete;
      return file.bytes;
    }
    // Some write the lines alone, without `begin` and `end`.
    const lines = text.split(/\r?\n/).filter((line) => line !== "");
    const rows = lines.map(uuLine);
    if (rows.length > 0 && rows.every((row) => row !== undefined)) return Buffer.concat(rows);
    this.decoding.damaged = 1;
    return Buffer.from(text, "latin1");
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
