import { HeadLines } from "./head-lines.ts";
import type { HeaderLine } from "./headers.ts";
import { readHead, type PartHead } from "./part-head.ts";

/**
 * Divides a raw mail into its parts as the bytes come: delimiters as RFC 2046 means them
 * and as broken senders write them. What is odd is named by a code, so that nothing is
 * mended in silence.
 */

/** A part, whose place in the message its delimiters tell. */
export interface Node {
  readonly parent: Node | undefined;
  readonly depth: number;
  readonly head: PartHead;
  readonly lines: readonly HeaderLine[];
  /** Whether it is divided into parts. */
  readonly multipart: boolean;
  /** The declared boundary first, then one that was taken for it. */
  readonly boundaries: string[];
  readonly children: Node[];
  closed: boolean;
}

export interface SplitterEvents {
  /** Something is odd. */
  readonly report: (code: string) => void;
  /** A part's head is known. */
  readonly begin: (node: Node) => void;
  /** More of the content of a part that is no multipart. The bytes are the caller's own. */
  readonly content: (bytes: Buffer) => void;
  /** That part is over. */
  readonly end: () => void;
}

/** More than these is no mail that a person wrote: each costs a hostile sender a few bytes, and us an object. */
const maxParts = 1000;
const maxHeadBytes = 1024 * 1024;
/** Every line that begins with dashes is compared with the boundaries of all groups around it. */
const maxDepth = 50;
/** A longer line is no delimiter. */
const maxDelimiterBytes = 64 * 1024;

const cr = 0x0d;
const lf = 0x0a;
const dash = 0x2d;
const none: Buffer = Buffer.alloc(0);

/** The mail has more parts, or longer headers, than any real one. */
export class TooManyParts extends Error {
  override readonly name = "TooManyParts";
}

export class Splitter {
  root: Node | undefined;
  readonly #events: SplitterEvents;
  /** The part that the bytes belong to; while its head is read, the one around it. */
  #node: Node | undefined;
  #head: HeadLines | undefined;
  #parts = 0;
  /** Bytes that are not settled, and how many of them are. */
  #bytes: Buffer = none;
  #at = 0;
  /** Whether the next byte is the first of its line, the break before it used up. */
  #fresh = false;

  constructor(events: SplitterEvents) {
    this.#events = events;
    this.#openHead(undefined);
  }

  /** Nothing of the chunk is kept beyond the call. @throws {TooManyParts} */
  write(chunk: Buffer): void {
    this.#bytes = this.#bytes.length > 0 ? Buffer.concat([this.#bytes, chunk]) : chunk;
    this.#at = 0;
    while (
      this.#at < this.#bytes.length &&
      (this.#head ? this.#readHead(this.#head) : this.#readBody(false))
    );
    this.#bytes = Buffer.from(this.#bytes.subarray(this.#at));
    if (this.#head && this.#head.length + this.#bytes.length > maxHeadBytes) throw new TooManyParts();
  }

  /** The mail is over. @throws {TooManyParts} */
  end(): void {
    this.#at = 0;
    if (this.#head) {
      const taken = this.#head.takeLast(this.#bytes.toString("latin1"));
      if (taken === "end") this.#at = this.#bytes.length;
      this.#closeHead(this.#head);
    }
    while (!this.#head && this.#at < this.#bytes.length && this.#readBody(true));
    if (this.#head) this.#closeHead(this.#head);
    this.#leaf();
    for (let node = this.#node; node; node = node.parent) {
      if (!node.multipart) continue;
      if (node.children.length === 0) this.#events.report("no-parts");
      else if (!node.closed) this.#events.report(node.parent ? "unclosed-inside" : "unclosed");
    }
  }

  /** Reads one line of the head. Returns false where it needs more bytes. */
  #readHead(head: HeadLines): boolean {
    const end = this.#bytes.indexOf(lf, this.#at) + 1;
    if (end === 0) return false;
    const taken = head.take(this.#bytes.toString("latin1", this.#at, end));
    if (taken !== "content") this.#at = end;
    if (head.length > maxHeadBytes) throw new TooManyParts();
    if (taken !== "head") this.#closeHead(head);
    return true;
  }

  #openHead(parent: Node | undefined): void {
    if (++this.#parts > maxParts) throw new TooManyParts();
    this.#node = parent;
    this.#head = new HeadLines(
      parent === undefined,
      (line) => this.#ownerOf(line) !== undefined,
      this.#events.report,
    );
  }

  #closeHead(head: HeadLines): void {
    const parent = this.#node;
    const { report } = this.#events;
    const lines = head.headers();
    const partHead = readHead(lines, parent?.head.type, report);
    const depth = parent ? parent.depth + 1 : 0;
    const tooDeep = partHead.multipart && depth >= maxDepth;
    if (tooDeep) report("nested-too-deep");
    const boundary = partHead.params.get("boundary");
    const multipart = partHead.multipart && !tooDeep;
    const node: Node = {
      parent,
      depth,
      head: tooDeep ? { ...partHead, type: "application/octet-stream" } : partHead,
      lines,
      multipart,
      boundaries: multipart && boundary ? [boundary] : [],
      children: [],
      closed: false,
    };
    this.root ??= node;
    parent?.children.push(node);
    this.#node = node;
    this.#head = undefined;
    this.#fresh = true;
    if (!multipart) this.#events.begin(node);
    const { content } = head;
    if (content === "") return;
    this.#bytes = Buffer.concat([Buffer.from(content, "latin1"), this.#bytes.subarray(this.#at)]);
    this.#at = 0;
  }

  /** Reads content up to the next delimiter, or as far as it is settled. Returns false where it needs more bytes. */
  #readBody(last: boolean): boolean {
    const bytes = this.#bytes;
    const from = this.#at;
    for (
      let line = this.#fresh ? from : this.#lineWithDash(from);
      line >= 0;
      line = this.#lineWithDash(line)
    ) {
      const start = this.#fresh ? from : breakBefore(bytes, line, from);
      const end = mayBeDelimiter(bytes, line) ? bytes.indexOf(lf, line) + 1 || (last ? bytes.length : 0) : -1;
      if (end === 0 && bytes.length - line <= maxDelimiterBytes) {
        this.#pass(from, start);
        return false;
      }
      if (end > 0 && end - line <= maxDelimiterBytes) {
        const text = bytes.toString("latin1", line, end);
        const owner = this.#ownerOf(text) ?? this.#adopting(text);
        if (owner) {
          this.#pass(from, start);
          this.#at = end;
          this.#turn(owner, text);
          return true;
        }
      }
      this.#fresh = false;
    }
    this.#pass(from, last ? bytes.length : settled(bytes, from));
    return false;
  }

  /** Where the next line after that place begins that has a dash in front, or a CR and a dash. */
  #lineWithDash(from: number): number {
    const bytes = this.#bytes;
    // Dashes are rare in a file, and ends of lines are not; where there are dashes, the line goes by at once.
    for (let at = bytes.indexOf(dash, from); at >= 0; at = bytes.indexOf(dash, at)) {
      if (bytes[at - 1] === lf && at - 1 >= from) return at;
      if (bytes[at - 1] === cr && bytes[at - 2] === lf && at - 2 >= from) return at - 1;
      const feed = bytes.indexOf(lf, at);
      if (feed < 0) return -1;
      at = feed + 1;
    }
    return -1;
  }

  #pass(from: number, to: number): void {
    this.#at = to;
    if (to <= from) return;
    this.#fresh = false;
    if (this.#node && !this.#node.multipart) this.#events.content(this.#bytes.subarray(from, to));
  }

  /** The group that the line is a delimiter of, the innermost first. */
  #ownerOf(line: string): Node | undefined {
    const token = tokenOf(line);
    if (token === undefined) return undefined;
    for (let node = this.#node; node; node = node.parent)
      if (node.boundaries.some((boundary) => token === boundary || token === `${boundary}--`)) return node;
    return undefined;
  }

  /**
   * The group here, if the line is the delimiter that it should have declared: it has none, or the
   * declared one has not occurred when something in the shape of a delimiter does.
   */
  #adopting(line: string): Node | undefined {
    const node = this.#node;
    if (!node?.multipart || node.children.length > 0 || node.closed) return undefined;
    const token = tokenOf(line) ?? "";
    const shaped = /^[\w'()+,./:=?-]{1,100}$/.test(token) && /[A-Za-z0-9]/.test(token);
    if (!shaped || token.endsWith("--")) return undefined;
    this.#events.report("wrong-boundary");
    node.boundaries.push(token);
    return node;
  }

  /** A new part of that group begins, or the group ends, whatever groups inside it were left open. */
  #turn(owner: Node, line: string): void {
    const { report } = this.#events;
    const opens = owner.boundaries.includes(tokenOf(line) ?? "");
    this.#leaf();
    for (let node = this.#node; node && node !== owner; node = node.parent)
      if (node.multipart && !node.closed) {
        node.closed = true;
        report(node.children.length > 0 ? "unclosed-inside" : "no-parts");
      }
    if (opens && owner.closed) report("part-after-close");
    owner.closed = !opens;
    if (opens) this.#openHead(owner);
    else {
      this.#node = owner;
      this.#fresh = true;
    }
  }

  #leaf(): void {
    if (this.#node && !this.#node.multipart) this.#events.end();
  }
}

/** What follows the two dashes; white space behind a boundary is legal. Undefined without the dashes. */
function tokenOf(line: string): string | undefined {
  const start = line.startsWith("\r\n") ? 2 : line.startsWith("\r") || line.startsWith("\n") ? 1 : 0;
  return line.startsWith("--", start) ? line.slice(start + 2).replace(/[ \t\r\n]+$/, "") : undefined;
}

/** Whether a line that begins there may be a delimiter, as far as its bytes are there. */
function mayBeDelimiter(bytes: Buffer, line: number): boolean {
  const at = bytes[line] === cr ? line + 1 : line;
  const first = bytes[at] ?? dash;
  return first === dash && (bytes[at + 1] ?? dash) === dash;
}

/** The break before a delimiter belongs to it. */
function breakBefore(bytes: Buffer, line: number, from: number): number {
  const feed = line - 1;
  return feed > from && bytes[feed - 1] === cr ? feed - 1 : feed;
}

/** Up to where the bytes are content, whatever follows: a break at the end may belong to a delimiter. */
function settled(bytes: Buffer, from: number): number {
  let end = bytes.length;
  if (end > from && bytes[end - 1] === cr) end--;
  if (end > from && bytes[end - 1] === lf) end--;
  if (end > from && end < bytes.length && bytes[end] === lf && bytes[end - 1] === cr) end--;
  return end;
}
