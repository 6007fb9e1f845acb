import type { Transform } from "node:stream";
import { MailParser } from "mailparser";
import type { MimeNode, PartHead, Splitter } from "./mailsplit.ts";
import { repairSplitter } from "./splitter.ts";
import { gathering } from "./gathering.ts";
import type { HeaderLine } from "./headers.ts";

/** The one importer of mailparser: its streaming parser with a repaired splitter. */

/** A node of mailparser's tree. */
interface TreeNode {
  readonly node: MimeNode;
  readonly headers: Map<string, unknown>;
  readonly contentType: string | false;
  readonly children: TreeNode[];
  readonly parent?: TreeNode;
  readonly isAttachment?: boolean;
  readonly textContent?: string;
}

/** A part of the message, decoded: the tree that its headers describe. */
export interface Part {
  readonly head: PartHead;
  readonly lines: readonly HeaderLine[];
  readonly children: readonly Part[];
  /** Text of an unnamed text part, decoded from its charset. */
  readonly text?: string;
  /** A file, whatever its disposition. */
  readonly file?: {
    readonly bytes: Uint8Array;
    readonly sha256: string;
    /** Characters in its transfer encoding that no encoder writes. */
    readonly damaged: number;
    readonly complete: boolean;
  };
}

export interface ParsedTree {
  readonly root: Part;
  /** mailparser's reading of the root's headers: addresses and single values. */
  readonly headers: ReadonlyMap<string, unknown>;
  /** What was odd about the structure, by code. */
  readonly codes: ReadonlySet<string>;
}

export interface ParseLimits {
  /** Milliseconds without any progress after which a parse has hung. */
  readonly stallMs: number;
  /** Bytes of raw mail. */
  readonly maxBytes: number;
  /** Bytes of one unnamed text part: what a person writes is far below. */
  readonly maxTextBytes: number;
}

/** The mail can't be parsed whole; `code` is that of the problem. */
export class ParseFailure extends Error {
  override readonly name = "ParseFailure";
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

interface Internals {
  splitter: Splitter;
  tree: TreeNode | false;
  createNode(node: MimeNode): TreeNode;
  getTextContent(): unknown;
  processHeaders(lines: readonly HeaderLine[]): Map<string, unknown>;
}

interface StreamedFile {
  readonly type: "attachment";
  readonly content: Transform;
  checksum?: string;
  release(): void;
}

/**
 * Parses a raw mail in one pass, holding nothing but texts and decoded files.
 * @throws {ParseFailure} when it can't be read whole
 */
export async function parseTree(raw: AsyncIterable<Uint8Array>, limits: ParseLimits): Promise<ParsedTree> {
  const codes = new Set<string>();
  const parser = new MailParser({
    ignoreEmbedded: true,
    checksumAlgo: "sha256",
    skipTextToHtml: true,
    skipTextLinks: true,
    skipHtmlToText: true,
    skipImageLinks: true,
    keepDeliveryStatus: true,
  } as ConstructorParameters<typeof MailParser>[0]);
  const internals = parser as unknown as Internals;
  repairSplitter(internals.splitter, (code) => codes.add(code));
  const files: TreeNode[] = [];
  const contents = new Map<MimeNode, NonNullable<Part["file"]>>();
  watchNodes(internals, files, limits);

  const finished = Promise.withResolvers<void>();
  finished.promise.catch(() => undefined);
  let progress = 0;
  const fail = (error: unknown) => finished.reject(failure(error));
  parser.on("error", fail);
  parser.on("end", () => finished.resolve());
  parser.on("data", (part: unknown) => {
    const file = part as StreamedFile;
    if (file.type !== "attachment") return;
    const owner = files.shift();
    const content = gathering(limits.maxBytes);
    file.content.on("error", fail);
    file.content.on("data", (chunk: Buffer) => {
      progress++;
      content.add(chunk);
    });
    file.content.on("end", () => {
      if (owner)
        contents.set(owner.node, {
          bytes: content.bytes(),
          sha256: file.checksum ?? "",
          damaged: owner.node.decoding?.damaged ?? 0,
          complete: owner.node.decoding?.complete ?? true,
        });
      file.release();
    });
  });

  let seen = -1;
  let source = false;
  const watchdog = setInterval(() => {
    // Bytes that do not come are no fault of the mail: the caller tries again.
    if (progress === seen)
      fail(
        source
          ? Object.assign(new Error("The raw mail stopped coming."), { code: "ETIMEDOUT" })
          : new ParseFailure("stalled"),
      );
    seen = progress;
  }, limits.stallMs);
  const tick = (waitsForSource: boolean) => {
    progress++;
    source = waitsForSource;
  };
  try {
    await feed(parser, raw, limits, finished.promise, tick);
    await finished.promise;
  } catch (error) {
    throw failure(error);
  } finally {
    clearInterval(watchdog);
    parser.destroy();
  }
  if (!internals.tree || !isMail(internals.tree)) throw new ParseFailure("not-a-mail");
  return { root: toPart(internals.tree, contents), headers: internals.tree.headers, codes };
}

/** One header that every mail has, or that a part of one has. */
function isMail({ node }: TreeNode): boolean {
  const lines = node.headers ? node.headers.getList() : [];
  return lines.some(({ key }) =>
    /^(?:from|to|cc|subject|date|received|message-id|return-path|delivered-to|content-type|mime-version)$/.test(
      key,
    ),
  );
}

/** Keeps the order of files, mends headers with raw bytes, and caps texts. */
function watchNodes(internals: Internals, files: TreeNode[], limits: ParseLimits): void {
  const createNode = internals.createNode.bind(internals);
  internals.createNode = (node) => {
    const made = createNode(node);
    if (made.isAttachment) files.push(made);
    else if (!node.multipart) capText(made, limits.maxTextBytes);
    return made;
  };
  const processHeaders = internals.processHeaders.bind(internals);
  internals.processHeaders = (lines) => processHeaders(lines.map(asUtf8));
  // Texts are put together from the tree.
  internals.getTextContent = () => ({ type: "text" });
}

/** A text beyond the limit is no letter, and holding it costs several times its size. */
function capText(made: TreeNode, maxBytes: number): void {
  const { decoder } = made as unknown as { decoder: Transform };
  let bytes = 0;
  const push = decoder.push.bind(decoder);
  decoder.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    bytes += chunk?.length ?? 0;
    if (bytes > maxBytes) {
      decoder.destroy(new ParseFailure("text-too-long"));
      return false;
    }
    return push(chunk, encoding);
  };
}

/** mailparser takes header bytes for UTF-8; older clients write windows-1252. */
function asUtf8(line: HeaderLine): HeaderLine {
  // oxlint-disable-next-line no-control-regex
  if (!/[\u0080-\u00ff]/.test(line.line)) return line;
  const bytes = Buffer.from(line.line, "latin1");
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return line;
  } catch {
    return { ...line, line: Buffer.from(new TextDecoder("windows-1252").decode(bytes)).toString("latin1") };
  }
}

async function feed(
  parser: MailParser,
  raw: AsyncIterable<Uint8Array>,
  limits: ParseLimits,
  stopped: Promise<void>,
  tick: (waitsForSource: boolean) => void,
): Promise<void> {
  let bytes = 0;
  const chunks = withLineFeeds(raw)[Symbol.asyncIterator]();
  for (;;) {
    tick(true);
    const next = await Promise.race([chunks.next(), stopped]);
    tick(false);
    if (!next || next.done) break;
    bytes += next.value.length;
    if (bytes > limits.maxBytes) {
      await chunks.return?.();
      throw new ParseFailure("too-large");
    }
    if (!parser.write(next.value))
      await Promise.race([new Promise<void>((resolve) => parser.once("drain", () => resolve())), stopped]);
  }
  parser.end();
}

/** Headers show how lines end; so much is looked at before it is decided. */
const enoughToTell = 4096;
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/** The bytes, with CR turned into LF where lines end with CR alone, as on old Macs. */
async function* withLineFeeds(raw: AsyncIterable<Uint8Array>): AsyncIterable<Buffer> {
  let start: Buffer | undefined = Buffer.alloc(0);
  let bareReturns = false;
  const converted = (chunk: Buffer) =>
    bareReturns ? Buffer.from(chunk.toString("latin1").replaceAll("\r", "\n"), "latin1") : chunk;
  const first = (chunk: Buffer) => {
    bareReturns = chunk.includes(0x0d) && !chunk.includes(0x0a);
    // A byte order mark would be taken for part of the first header's name.
    return converted(chunk.subarray(0, 3).equals(byteOrderMark) ? chunk.subarray(3) : chunk);
  };
  for await (const piece of raw) {
    const chunk = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    if (!start) {
      if (chunk.length > 0) yield converted(chunk);
      continue;
    }
    start = start.length === 0 ? chunk : Buffer.concat([start, chunk]);
    if (start.length < enoughToTell && !start.includes(0x0a)) continue;
    yield first(start);
    start = undefined;
  }
  if (start && start.length > 0) yield first(start);
}

function failure(error: unknown): Error {
  if (error instanceof ParseFailure) return error;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EMAXLEN") return new ParseFailure("too-many-parts");
  // Not about the mail: the raw bytes could not be read. The caller tries again.
  if (typeof code === "string" && /^E[A-Z]+$/.test(code)) return error as Error;
  return new ParseFailure("unparsable");
}

function toPart(tree: TreeNode, contents: ReadonlyMap<MimeNode, NonNullable<Part["file"]>>): Part {
  const { node } = tree;
  const file = contents.get(node);
  return {
    head: node.head as PartHead,
    lines: node.headers ? node.headers.getList() : [],
    children: tree.children.map((child) => toPart(child, contents)),
    ...(file && { file }),
    ...(tree.textContent !== undefined && { text: tree.textContent }),
  };
}
