/* oxlint-disable no-underscore-dangle -- the names are mailsplit's own */
import { headLine } from "./head-lines.ts";
import {
  cr,
  dash,
  endOfText,
  inBody,
  inHead,
  lf,
  matchAny,
  opens,
  type MimeNode,
  type Splitter,
} from "./mailsplit.ts";
import { repairNode } from "./part-head.ts";

/**
 * Repairs of mailsplit 5.4.19, the splitter inside mailparser 3.9.31 (both pinned):
 * delimiters as RFC 2046 means them and as broken senders write them. Each repair
 * names what is odd by a code, so that nothing is mended in silence.
 */

/** Mends a splitter in place. `report` gets a code for each thing that is odd. */
export function repairSplitter(splitter: Splitter, report: (code: string) => void): void {
  const original = {
    processLine: splitter.processLine.bind(splitter),
    newNode: splitter.newNode.bind(splitter),
    flush: splitter._flush.bind(splitter),
    transform: splitter._transform.bind(splitter),
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

  splitter._transform = (chunk, encoding, done) => {
    const rest = splitter.state === inBody ? passWhole(splitter, chunk) : chunk;
    original.transform(rest, encoding, done);
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

/**
 * Passes on at once what can't hold a delimiter, and returns the rest. mailsplit takes
 * a mail line by line and byte by byte, and a file has many lines.
 */
function passWhole(splitter: Splitter, chunk: Buffer): Buffer {
  // The rest of a line that was too long to be held is no line of its own.
  if (splitter.pendingLineTruncated) return chunk;
  const pending = splitter.takePendingLine();
  const bytes = pending ? Buffer.concat([pending, chunk]) : chunk;
  const end = endOfPlain(bytes);
  if (end <= 0) {
    // A break that is pending may belong to a delimiter: mailsplit joins the two.
    if (pending) splitter.appendPendingLine(pending);
    return chunk;
  }
  const { node } = splitter;
  splitter.push({ node, type: node.multipart ? "data" : "body", value: bytes.subarray(0, end) });
  return bytes.subarray(end);
}

const startsOfDelimiter = ["\n-", "\n\r-"].map((text) => Buffer.from(text));

/**
 * Where the break before the last line starts of those that lie before a line in the
 * shape of a delimiter. mailsplit wants a line before the break that it cuts off.
 */
function endOfPlain(bytes: Buffer): number {
  if (bytes[0] === dash) return 0;
  const first = Math.min(...startsOfDelimiter.map((start) => bytes.indexOf(start)).filter((at) => at >= 0));
  const lineEnd = Number.isFinite(first) ? first : bytes.lastIndexOf(lf);
  const before = lineEnd > 0 ? bytes.lastIndexOf(lf, lineEnd - 1) : -1;
  return bytes[before - 1] === cr ? before - 1 : before;
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
