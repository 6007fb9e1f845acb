import type { Transform } from "node:stream";
import { Base64Decoder, UuDecoder, type Decoding } from "./decoders.ts";
import {
  parseParameters,
  rawValue,
  withoutComments,
  type HeaderLine,
  type Parameterised,
} from "./headers.ts";

/**
 * Repairs of mailsplit 5.4.19, the splitter inside mailparser 3.9.31 (both pinned):
 * delimiters as RFC 2046 means them and as broken senders write them. Each repair
 * names what is odd by a code, so that nothing is mended in silence.
 */

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

/** Every line that begins with dashes is compared with the boundaries of all groups around it. */
const maxDepth = 50;

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

type Next = (error: Error | null, data?: unknown, flush?: boolean) => void;

/** The parts of mailsplit's Splitter that the repairs touch. */
export interface Splitter {
  node: MimeNode;
  state: number;
  checkBoundary(line: Buffer): number | false;
  processLine(line: Buffer | false, final: boolean, next: Next): void;
  newNode(parent?: MimeNode | false): void;
  takePendingLine(): Buffer | false;
  push(chunk: unknown): boolean;
  _flush(done: (error?: Error | null) => void): void;
}

/** mailsplit's state while it collects a part's headers. */
const inHead = 1;
const inBody = 2;

/** Mends a splitter in place. `report` gets a code for each thing that is odd. */
export function repairSplitter(splitter: Splitter, report: (code: string) => void): void {
  const original = {
    processLine: splitter.processLine.bind(splitter),
    newNode: splitter.newNode.bind(splitter),
    flush: splitter._flush.bind(splitter),
  };
  repairNode(splitter.node, report);

  splitter.newNode = (parent) => {
    if (parent) parent.children = (parent.children ?? 0) + 1;
    original.newNode(parent);
    splitter.node.depth = parent ? (parent.depth ?? 0) + 1 : 0;
    repairNode(splitter.node, report);
  };

  splitter.checkBoundary = (line) => {
    const start = line[0] === cr ? (line[1] === lf ? 2 : 1) : line[0] === lf ? 1 : 0;
    if (line[start] !== dash || line[start + 1] !== dash) return false;
    const end = endOfText(line);
    for (let owner: MimeNode | false = splitter.node; owner; owner = owner.parentNode) {
      const kind = matchAny(line, start + 2, end, owner.boundaries);
      if (kind === 0) continue;
      return kind === opens ? openPart(splitter, owner, report) : closeParts(splitter, owner, report);
    }
    if (!adopts(splitter, line, start, end)) return false;
    report("wrong-boundary");
    splitter.node.boundaries?.push(Buffer.from(line.subarray(start + 2, end)));
    return openPart(splitter, splitter.node, report);
  };

  const held: Buffer[] = [];
  splitter.processLine = (line, final, next) => {
    if (splitter.state !== inHead) original.processLine(line, final, next);
    else headLine(splitter, held, original.processLine, report, line, final, next);
  };

  splitter._flush = (done) => {
    original.flush((error) => {
      for (let node: MimeNode | false = splitter.node; node; node = node.parentNode) {
        if (!node.multipart) continue;
        if (!node.children) report("no-parts");
        else if (!node.closed) report(node.root ? "unclosed" : "unclosed-inside");
      }
      done(error);
    });
  };
}

const cr = 0x0d;
const lf = 0x0a;
const dash = 0x2d;
const opens = 1;
const closes = 2;

/** Index after the line's last visible character: transport padding is legal after a boundary. */
function endOfText(line: Buffer): number {
  let end = line.length;
  while (
    end > 0 &&
    (line[end - 1] === cr || line[end - 1] === lf || line[end - 1] === 0x20 || line[end - 1] === 0x09)
  )
    end--;
  return end;
}

function matchAny(line: Buffer, from: number, end: number, boundaries: readonly Buffer[] = []): 0 | 1 | 2 {
  for (const boundary of boundaries) {
    const length = boundary.length;
    if (end - from < length || line.compare(boundary, 0, length, from, from + length) !== 0) continue;
    if (end - from === length) return opens;
    if (end - from === length + 2 && line[end - 1] === dash && line[end - 2] === dash) return closes;
  }
  return 0;
}

/** A new part of that multipart begins, whatever inner multiparts were left open. Codes 1 and 3 are mailsplit's. */
function openPart(splitter: Splitter, owner: MimeNode, report: (code: string) => void): number {
  leave(splitter, owner, report);
  if (owner.closed) report("part-after-close");
  owner.closed = false;
  if (owner === splitter.node) return 1;
  splitter.node._parentBoundaryOwner = owner;
  return 3;
}

/** That multipart ends. Codes 2 and 4 are mailsplit's. */
function closeParts(splitter: Splitter, owner: MimeNode, report: (code: string) => void): number {
  leave(splitter, owner, report);
  owner.closed = true;
  if (owner === splitter.node) return 2;
  splitter.node._parentBoundaryOwner = owner;
  return 4;
}

function leave(splitter: Splitter, owner: MimeNode, report: (code: string) => void): void {
  const node = splitter.node;
  if (node !== owner && splitter.state === inHead && !node.headers) {
    // A part that is cut off inside its headers: an empty part, not none.
    node.parseHeaders();
    splitter.push(node);
  }
  for (let inner: MimeNode | false = node; inner && inner !== owner; inner = inner.parentNode)
    if (inner.multipart && !inner.closed) {
      inner.closed = true;
      report(inner.children ? "unclosed-inside" : "no-parts");
    }
}

/**
 * Whether this line is the delimiter that a multipart should have declared: it has none, or the
 * declared one has not occurred when something in the shape of a delimiter does.
 */
function adopts(splitter: Splitter, line: Buffer, start: number, end: number): boolean {
  const { node } = splitter;
  if (!node.multipart || splitter.state !== inBody || node.children || node.closed) return false;
  const token = line.toString("latin1", start + 2, end);
  return (
    token.length <= 100 &&
    /^[\w'()+,./:=?-]+$/.test(token) &&
    /[A-Za-z0-9]/.test(token) &&
    !token.endsWith("--")
  );
}

/** Lines in the middle of headers that are none: more than these are the content, its empty line missing. */
const maxHeld = 40;
const tab = Buffer.from("\t");
/** RFC 5322 allows more in a name, but nobody uses it; DKIM's `h=from:to` is no header. */
const field = /^[A-Za-z0-9][\w.!#$%&'*+^`|~-]*[ \t]*:/;
const knownField =
  /^(?:content-|mime-|x-|from|to|cc|subject|date|message-id|received|reply-to|sender|return-path|dkim-|references|in-reply-to|list-|delivered-to)[\w-]*[ \t]*:/i;

/** One line while a part's headers are collected. */
function headLine(
  splitter: Splitter,
  held: Buffer[],
  processLine: Splitter["processLine"],
  report: (code: string) => void,
  chunk: Buffer | false,
  final: boolean,
  next: Next,
): void {
  const pending = splitter.takePendingLine();
  const line = pending ? (chunk ? Buffer.concat([pending, chunk]) : pending) : chunk || Buffer.alloc(0);
  const { node } = splitter;

  const endHead = () => {
    node.parseHeaders();
    if (node.contentType === "message/rfc822") node.messageNode = false;
    splitter.state = inBody;
    splitter.push(node);
    const type = node.multipart ? "data" : "body";
    for (const value of held.splice(0)) if (endOfText(value) > 0) splitter.push({ node, type, value });
    // Flushed, because mailsplit cuts body chunks by their place behind the headers.
    splitter.processLine(line, final, (error, data) => next(error, data, true));
  };

  const text = line.toString("latin1", 0, Math.min(line.length, 1000));
  const blank = endOfText(line) === 0;
  const continues = !blank && /^[ \t]/.test(text);
  if (held.length > 0) {
    const onlySpace = held.every((value) => endOfText(value) === 0);
    if (continues || knownField.test(text)) {
      report("broken-header");
      // Broken folds: what was held continues the header before it.
      for (const value of held.splice(0)) if (!onlySpace) node.addHeaderChunk(Buffer.concat([tab, value]));
    } else if (!blank && !onlySpace && held.length < maxHeld && !text.startsWith("--") && !final) {
      held.push(Buffer.from(line));
      next(null);
      return;
    } else {
      report("no-blank-line");
      endHead();
      return;
    }
  }
  if (final) {
    processLine(line, final, next);
    return;
  }
  if (blank) {
    if (node._headerlen === 0 && node.root) {
      report("leading-blank-line");
      next(null);
    } else if (/^[ \t]+\r?\n/.test(text)) {
      held.push(Buffer.from(line));
      next(null);
    } else processLine(line, final, next);
    return;
  }
  const first = node._headerlen === 0;
  if (continues ? !first : field.test(text) || (first && /^>?From /.test(text))) {
    processLine(line, final, next);
    return;
  }
  if (text.startsWith("--") && isDelimiter(splitter, line)) {
    processLine(line, final, next);
    return;
  }
  const last = node._headersLines.at(-1);
  if (last && /;\s*$/.test(last.toString("latin1")) && /^[\w-]+\*?[\d*]*\s*=\s*[^=\s]/.test(text)) {
    // A parameter that should have been indented.
    report("broken-header");
    processLine(Buffer.concat([tab, line]), final, next);
    return;
  }
  if (node.root && !text.startsWith("--")) {
    held.push(Buffer.from(line));
    next(null);
    return;
  }
  report("no-blank-line");
  endHead();
}

/** Whether the line is a delimiter of the multiparts around; asks without acting. */
function isDelimiter(splitter: Splitter, line: Buffer): boolean {
  const end = endOfText(line);
  for (let owner = splitter.node.parentNode; owner; owner = owner.parentNode)
    if (matchAny(line, 2, end, owner.boundaries) !== 0) return true;
  return false;
}

/** Makes a node read its headers the way people mean them. */
function repairNode(node: MimeNode, report: (code: string) => void): void {
  const parseHeaders = node.parseHeaders.bind(node);
  node.parseHeaders = () => {
    if (node.headers) return;
    parseHeaders();
    const head = readHead(node, report);
    node.head = head;
    node.contentType = head.type;
    node.encoding = head.encoding;
    node.charset = head.params.get("charset") || false;
    node.disposition = head.disposition || false;
    // Lines are joined after uuencoded files were taken out of the text.
    node.flowed = false;
    node.multipart = head.type.startsWith("multipart/") && head.type.slice("multipart/".length);
    if (node.multipart && (node.depth ?? 0) >= maxDepth) {
      report("nested-too-deep");
      node.multipart = false;
      node.contentType = "application/octet-stream";
    }
    const boundary = head.params.get("boundary");
    node.boundaries = node.multipart && boundary ? [Buffer.from(boundary, "latin1")] : [];
    node._boundary = node.boundaries[0] ?? false;
    if (node.multipart && !["", "7bit", "8bit", "binary"].includes(head.encoding))
      report("encoded-multipart");
    // With a file name it is a file, whatever its disposition says: a CV sent as text.
    if (!node.multipart && head.fileName !== undefined) node.disposition = "attachment";
    if (head.type === "message/rfc822" || head.type === "message/global") node.disposition = "attachment";
  };
  const getDecoder = node.getDecoder.bind(node);
  node.getDecoder = () => {
    if (!node.headers) node.parseHeaders();
    if (node.encoding !== "base64" && node.encoding !== "x-uuencode") return getDecoder();
    const decoder = node.encoding === "base64" ? new Base64Decoder() : new UuDecoder();
    node.decoding = decoder.decoding;
    return decoder;
  };
}

function readHead(node: MimeNode, report: (code: string) => void): PartHead {
  const lines = node.headers ? node.headers.getList() : [];
  const values = (key: string) => lines.filter((line) => line.key === key).map(rawValue);
  const types = values("content-type").filter((value) => value !== "");
  if (types.length > 1 && new Set(types).size > 1) report("two-content-types");
  const type = bestType(types.map(parseParameters));
  const disposition = parseParameters(values("content-disposition").at(-1) ?? "");
  const fileName =
    disposition.params.get("filename") || type?.params.get("name") || disposition.params.get("name");
  const inDigest = node.parentNode && node.parentNode.head?.type === "multipart/digest";
  return {
    type: mediaType(type?.value) ?? (inDigest ? "message/rfc822" : untyped(disposition.value, fileName)),
    typed: type !== undefined,
    params: type?.params ?? new Map<string, string>(),
    disposition: disposition.value,
    fileName,
    contentId: values("content-id").at(-1)?.replace(/^<|>$/g, "").trim(),
    contentLocation: values("content-location").at(-1),
    encoding: transferEncoding(values("content-transfer-encoding").at(-1) ?? "", report),
  };
}

/** Of several Content-Types the one that loses nothing: a multipart with a boundary, else a file, else the first. */
function bestType(types: readonly Parameterised[]): Parameterised | undefined {
  return (
    types.find((type) => type.value.startsWith("multipart/") && type.params.has("boundary")) ??
    types.find((type) => type.params.has("name")) ??
    types.find((type) => mediaType(type.value) !== undefined) ??
    types[0]
  );
}

function mediaType(value: string | undefined): string | undefined {
  if (!value) return undefined;
  // `text` alone was RFC 934's; anything else without a subtype is nobody's type.
  if (value === "text") return "text/plain";
  return /^[^\s/]+\/[^\s/]+$/.test(value) ? value : undefined;
}

function untyped(disposition: string, fileName: string | undefined): string {
  return disposition === "attachment" || fileName !== undefined ? "application/octet-stream" : "text/plain";
}

const plainEncodings = new Set([
  "",
  "7bit",
  "8bit",
  "binary",
  "7-bit",
  "8-bit",
  "none",
  "text",
  "plain",
  "utf-8",
]);

/** The encoding meant by `BASE64 (comment)`, `base64;`, `base-64`, `uuencode` …; an unknown one is reported. */
function transferEncoding(value: string, report: (code: string) => void): string {
  const name = withoutComments(value)
    .toLowerCase()
    .replace(/^["'\s]+|["'\s;,.]+$/g, "");
  if (/^(?:x-)?base-?64/.test(name)) return "base64";
  if (/^(?:x-)?quoted[-_ ]?printable?/.test(name)) return "quoted-printable";
  if (/^(?:x-)?uu(?:e|encoded?)?$/.test(name)) return "x-uuencode";
  const plain = name.split(/[\s;]/)[0] ?? "";
  if (!plainEncodings.has(plain)) report("unknown-encoding");
  return plain;
}
