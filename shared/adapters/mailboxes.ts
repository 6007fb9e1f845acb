import { createReadStream } from "node:fs";
import { opendir, stat } from "node:fs/promises";
import path from "node:path";

/** A path that was asked for can't give mail; the message says what to do. */
export class PathFault extends Error {
  override readonly name = "PathFault";
  readonly path: string;
  constructor(file: string, message: string) {
    super(message);
    this.path = file;
  }
}

/** One message where it lies. `file` names it for people: the path, for an mbox with `#` and its number. */
export interface StoredMessage {
  readonly file: string;
  /** The raw bytes in chunks of at most 64 KB; may be called again. */
  open(): AsyncIterable<Uint8Array>;
}

/** 64 KB reads use the least memory at full speed (measured). */
const chunkBytes = 64 * 1024;

/**
 * The messages under a path, in the order of their names: an `.eml` file, an `.mbox` file
 * (or a file without ending that begins like one), a Maildir, or a folder searched for these
 * to any depth. Nothing is held but the names of one folder.
 * @throws {PathFault} when the path is missing, can't be read, or holds no mail
 */
export async function* messagesIn(start: string): AsyncIterable<StoredMessage> {
  let found = 0;
  for await (const message of search(start, true)) {
    found++;
    yield message;
  }
  if (found === 0)
    throw new PathFault(
      start,
      `No mail in ${start}: expected .eml or .mbox files, or a Maildir, in it or in folders below.`,
    );
}

async function* search(file: string, named: boolean): AsyncIterable<StoredMessage> {
  const kind = await stat(file).catch((error: unknown) => {
    throw pathFault(file, error);
  });
  if (kind.isDirectory()) yield* folder(file);
  else if (!kind.isFile()) {
    if (named) throw new PathFault(file, `${file} is neither a file nor a folder.`);
  } else if (/\.(?:mbox|mbx)$/i.test(file)) yield* mbox(file);
  else if (/\.eml$/i.test(file)) yield whole(file);
  else if (named || !path.extname(file)) {
    // A file that is named by hand is taken for what it holds.
    const head = await firstBytes(file);
    if (head.startsWith("From ")) yield* mbox(file);
    else if (named && looksLikeMail(head)) yield whole(file);
    else if (named)
      throw new PathFault(
        file,
        `${file} holds no mail: expected an .eml or .mbox file, a Maildir or a folder.`,
      );
  }
}

async function* folder(directory: string): AsyncIterable<StoredMessage> {
  const names: { name: string; directory: boolean }[] = [];
  try {
    for await (const entry of await opendir(directory))
      if (!entry.name.startsWith(".") || entry.isDirectory())
        names.push({ name: entry.name, directory: entry.isDirectory() });
  } catch (error) {
    throw pathFault(directory, error);
  }
  names.sort((a, b) => (a.name < b.name ? -1 : 1));
  const folders = new Set(names.filter((entry) => entry.directory).map((entry) => entry.name));
  const maildir = folders.has("cur") && folders.has("new");
  for (const { name, directory: isFolder } of names) {
    const file = path.join(directory, name);
    // A Maildir's `tmp` holds what is still being delivered.
    if (maildir && name === "tmp") continue;
    if (maildir && (name === "cur" || name === "new")) yield* delivered(file);
    else if (isFolder || !name.startsWith(".")) yield* search(file, false);
  }
}

/** Every file of a Maildir's `cur` or `new` is a message, whatever its name. */
async function* delivered(directory: string): AsyncIterable<StoredMessage> {
  const names: string[] = [];
  for await (const entry of await opendir(directory))
    if (entry.isFile() && !entry.name.startsWith(".")) names.push(entry.name);
  for (const name of names.toSorted()) yield whole(path.join(directory, name));
}

function whole(file: string): StoredMessage {
  return { file, open: () => chunks(file, 0, Number.POSITIVE_INFINITY) };
}

function chunks(file: string, start: number, end: number): AsyncIterable<Buffer> {
  return createReadStream(file, {
    start,
    ...(Number.isFinite(end) && { end: end - 1 }),
    highWaterMark: chunkBytes,
  });
}

async function firstBytes(file: string): Promise<string> {
  try {
    for await (const chunk of chunks(file, 0, 4096)) return chunk.toString("latin1");
  } catch (error) {
    throw pathFault(file, error);
  }
  return "";
}

function looksLikeMail(head: string): boolean {
  return /^[\x21-\x39\x3b-\x7e]+:.*\r?\n/.test(head.replace(/^\s+/, ""));
}

/**
 * The messages of an mbox file: one pass finds where they begin, each is read again when opened.
 * A message begins at `From ` at the file's start or after an empty line; in its body `>From `,
 * `>>From ` … lose one `>` (mboxrd; of mboxo the same, since it quotes the first level alike).
 */
async function* mbox(file: string): AsyncIterable<StoredMessage> {
  let number = 0;
  let start: number | undefined;
  try {
    for await (const [lineStart, bodyStart] of fromLines(file)) {
      if (start !== undefined) yield inside(file, ++number, start, lineStart);
      start = bodyStart;
    }
    if (start !== undefined) yield inside(file, ++number, start, (await stat(file)).size);
  } catch (error) {
    throw pathFault(file, error);
  }
  if (number === 0)
    throw new PathFault(file, `${file} holds no mail: an mbox file begins with a line 'From sender date'.`);
}

function inside(file: string, number: number, start: number, end: number): StoredMessage {
  return { file: `${file}#${number}`, open: () => unquoted(chunks(file, start, end)) };
}

const lf = 0x0a;

/** Offsets of each `From ` line's start and of the byte after it. */
async function* fromLines(file: string): AsyncIterable<readonly [number, number]> {
  let offset = 0;
  let lineStart = 0;
  let head = "";
  let afterEmpty = true;
  for await (const chunk of chunks(file, 0, Number.POSITIVE_INFINITY)) {
    let at = 0;
    while (at < chunk.length) {
      const next = chunk.indexOf(lf, at);
      const end = next < 0 ? chunk.length : next;
      if (head.length < 200) head += chunk.toString("latin1", at, Math.min(end, at + 200));
      at = end;
      if (next < 0) break;
      at = next + 1;
      if (afterEmpty && isFromLine(head)) yield [lineStart, offset + at];
      afterEmpty = head === "" || head === "\r";
      head = "";
      lineStart = offset + at;
    }
    offset += chunk.length;
  }
}

/** `From sender date`: a sentence of a letter that begins with "From" has no time of day in it. */
function isFromLine(line: string): boolean {
  return (
    /^From \S/.test(line) &&
    (/\d{1,2}:\d{2}/.test(line) || /^From \S+@\S+/.test(line) || line.startsWith("From - "))
  );
}

/** Takes one `>` off `>From `, `>>From ` …, across chunks. */
async function* unquoted(raw: AsyncIterable<Buffer>): AsyncIterable<Uint8Array> {
  let rest: Buffer = Buffer.alloc(0);
  let lineStart = true;
  for await (const piece of raw) {
    const chunk = rest.length > 0 ? Buffer.concat([rest, piece]) : piece;
    const out: Buffer[] = [];
    let kept = 0;
    let at = 0;
    let cut = chunk.length;
    while (at < chunk.length) {
      if (lineStart && chunk[at] === 0x3e) {
        let quotes = at;
        while (quotes < chunk.length && chunk[quotes] === 0x3e) quotes++;
        if (chunk.length - quotes < 5 && chunk.indexOf(lf, quotes) < 0 && quotes - at < 1000) {
          // Not enough of the line to tell: it waits for the next chunk.
          cut = at;
          break;
        }
        if (chunk.toString("latin1", quotes, quotes + 5) === "From ") {
          out.push(chunk.subarray(kept, at));
          kept = at + 1;
        }
      }
      const next = chunk.indexOf(lf, at);
      lineStart = next >= 0;
      at = next < 0 ? chunk.length : next + 1;
    }
    if (cut < chunk.length) lineStart = true;
    out.push(chunk.subarray(kept, cut));
    rest = Buffer.from(chunk.subarray(cut));
    for (const part of out) if (part.length > 0) yield part;
  }
  if (rest.length > 0) yield rest;
}

function pathFault(file: string, error: unknown): Error {
  if (error instanceof PathFault) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT") return new PathFault(file, `${file} does not exist. Check the path.`);
  if (code === "EACCES" || code === "EPERM")
    return new PathFault(
      file,
      `${file} may not be read by you. Change its permissions, or run as its owner.`,
    );
  if (code === "ENOTDIR") return new PathFault(file, `${file} does not exist: a part of the path is a file.`);
  return error instanceof Error ? error : new Error(String(error));
}
