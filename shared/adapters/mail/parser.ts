import { decoderFor, type Decoder } from "./decoders.ts";
import { decodeCharset, type HeaderLine } from "./headers.ts";
import type { Keeper, Kept } from "./kept.ts";
import type { PartHead } from "./part-head.ts";
import { Splitter, TooManyParts, type Node } from "./splitter.ts";

/** A part of the message, decoded: the tree that its headers describe. */
export interface Part {
  readonly head: PartHead;
  readonly lines: readonly HeaderLine[];
  readonly children: readonly Part[];
  /** Text of an unnamed text part, decoded from its charset. */
  readonly text?: string;
  /** A file, whatever its disposition. */
  readonly file?: {
    readonly kept: Kept;
    /** Characters in its transfer encoding that no encoder writes. */
    readonly damaged: number;
    readonly complete: boolean;
  };
}

export interface ParsedTree {
  readonly root: Part;
  /** What was odd about the structure, by code. */
  readonly codes: ReadonlySet<string>;
}

export interface ParseLimits {
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

/**
 * Parses a raw mail in one pass, holding nothing but texts and what the keeper holds of
 * the decoded files.
 *
 * @throws {ParseFailure} when it can't be read whole; what reading its bytes throws
 */
export async function parseTree(
  raw: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limits: ParseLimits,
  keeper: Keeper,
): Promise<ParsedTree> {
  const codes = new Set<string>();
  const contents = new Map<Node, Pick<Part, "text" | "file">>();
  let open: Content | undefined;
  let part: Node | undefined;
  try {
    const splitter = new Splitter({
      report: (code) => codes.add(code),
      begin: (node) => {
        part = node;
        open = isText(node.head) ? textOf(node.head, limits.maxTextBytes) : fileOf(node.head, keeper);
      },
      content: (bytes) => open?.add(bytes),
      end: () => {
        if (part && open) contents.set(part, open.end());
      },
    });
    let bytes = 0;
    for await (const chunk of withLineFeeds(raw)) {
      bytes += chunk.length;
      if (bytes > limits.maxBytes) throw new ParseFailure("too-large");
      splitter.write(chunk);
      if (keeper.full) await keeper.makeRoom();
    }
    splitter.end();
    if (!splitter.root?.lines.some(({ key }) => ofMail.has(key))) throw new ParseFailure("not-a-mail");
    return { root: toPart(splitter.root, contents), codes };
  } catch (error) {
    throw failure(error);
  }
}

/** One header that every mail has, or that a part of one has. */
const ofMail: ReadonlySet<string> = new Set(
  "from to cc subject date received message-id return-path delivered-to content-type mime-version".split(" "),
);

/** With a file name it is a file, whatever its disposition says: a CV sent as text. */
function isText({ type, fileName, disposition }: PartHead): boolean {
  if (type !== "text/plain" && type !== "text/html") return false;
  return fileName === undefined && (disposition === "" || disposition === "inline");
}

/** What becomes of a part's content. */
interface Content {
  add(bytes: Buffer): void;
  end(): Pick<Part, "text" | "file">;
}

function fileOf(head: PartHead, keeper: Keeper): Content {
  const decoder = decoderFor(head.encoding);
  const file = keeper.file();
  return {
    add: (bytes) => file.add(decoder.decode(bytes)),
    end: () => {
      file.add(decoder.end());
      return { file: { kept: file.end(), ...decoder.decoding } };
    },
  };
}

/** A text beyond the limit is no letter, and holding it costs several times its size. */
function textOf(head: PartHead, maxBytes: number): Content {
  const decoder: Decoder = decoderFor(head.encoding);
  const pieces: Buffer[] = [];
  let length = 0;
  const add = (bytes: Buffer) => {
    length += bytes.length;
    if (length > maxBytes) throw new ParseFailure("text-too-long");
    if (bytes.length > 0) pieces.push(Buffer.from(bytes));
  };
  return {
    add: (bytes) => add(decoder.decode(bytes)),
    end: () => {
      add(decoder.end());
      const [only] = pieces;
      const bytes = pieces.length === 1 && only ? only : Buffer.concat(pieces);
      return { text: decodeCharset(bytes, head.params.get("charset") ?? "").replaceAll("\r\n", "\n") };
    },
  };
}

/** Headers show how lines end; so much is looked at before it is decided. */
const enoughToTell = 4096;
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/** The bytes, with CR turned into LF where lines end with CR alone, as on old Macs. */
async function* withLineFeeds(raw: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncIterable<Buffer> {
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
  if (error instanceof TooManyParts) return new ParseFailure("too-many-parts");
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  // Not about the mail: the raw bytes could not be read. The caller tries again.
  if (typeof code === "string" && /^E[A-Z]+$/.test(code)) return error as Error;
  return new ParseFailure("unparsable");
}

function toPart(node: Node, contents: ReadonlyMap<Node, Pick<Part, "text" | "file">>): Part {
  return {
    head: node.head,
    lines: node.lines,
    children: node.children.map((child) => toPart(child, contents)),
    ...contents.get(node),
  };
}
