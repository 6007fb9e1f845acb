import type { Transform } from "node:stream";
import type { Decoding } from "./decoders.ts";
import type { HeaderLine, Parameterised } from "./headers.ts";

/** What of mailsplit 5.4.19 (inside mailparser 3.9.31, both pinned) the repairs touch; it has no types for it. */

/** The parts of mailsplit's MimeNode that the repairs touch. */
export interface MimeNode {
  readonly root: boolean;
  readonly parentNode: MimeNode | false;
  _boundary: Buffer | false;
  _parentBoundaryOwner: MimeNode | false;
  readonly _headersLines: Buffer[];
  readonly _headerlen: number;
  readonly headers: { getList(): HeaderLine[]; readonly lines: HeaderLine[] } | false;
  multipart: string | false;
  messageNode?: boolean;
  encoding: string | false;
  contentType: string | false;
  charset: string | false;
  disposition: string | false;
  flowed: boolean;
  parseHeaders(): void;
  addHeaderChunk(line: Buffer): void;
  getDecoder(): Transform;
  /** Ours: what the headers say, read once. */
  head?: PartHead;
  /** Ours: boundaries of this multipart, the declared one first. */
  boundaries?: Buffer[];
  children?: number;
  closed?: boolean;
  decoding?: Decoding;
  depth?: number;
}

export interface PartHead {
  readonly type: string;
  /** Whether the sender wrote a Content-Type. */
  readonly typed: boolean;
  readonly params: Parameterised["params"];
  readonly disposition: string;
  readonly fileName: string | undefined;
  /** Without its angle brackets. */
  readonly contentId: string | undefined;
  readonly contentLocation: string | undefined;
  readonly encoding: string;
}

export type Next = (error: Error | null, data?: unknown, flush?: boolean) => void;

/** The parts of mailsplit's Splitter that the repairs touch. */
export interface Splitter {
  node: MimeNode;
  state: number;
  checkBoundary(line: Buffer): number | false;
  processLine(line: Buffer | false, final: boolean, next: Next): void;
  newNode(parent?: MimeNode | false): void;
  takePendingLine(): Buffer | false;
  appendPendingLine(chunk: Buffer): void;
  push(chunk: unknown): boolean;
  readonly pendingLineTruncated: boolean;
  _transform(chunk: Buffer, encoding: BufferEncoding, done: (error?: Error | null) => void): void;
  _flush(done: (error?: Error | null) => void): void;
}

/** mailsplit's state while it collects a part's headers. */
export const inHead = 1;
export const inBody = 2;

export const cr = 0x0d;
export const lf = 0x0a;
export const dash = 0x2d;
export const opens = 1;
export const closes = 2;

/** Index after the line's last visible character: transport padding is legal after a boundary. */
export function endOfText(line: Buffer): number {
  let end = line.length;
  while (
    end > 0 &&
    (line[end - 1] === cr || line[end - 1] === lf || line[end - 1] === 0x20 || line[end - 1] === 0x09)
  )
    end--;
  return end;
}

export function matchAny(
  line: Buffer,
  from: number,
  end: number,
  boundaries: readonly Buffer[] = [],
): 0 | 1 | 2 {
  for (const boundary of boundaries) {
    const length = boundary.length;
    if (end - from < length || line.compare(boundary, 0, length, from, from + length) !== 0) continue;
    if (end - from === length) return opens;
    if (end - from === length + 2 && line[end - 1] === dash && line[end - 2] === dash) return closes;
  }
  return 0;
}
