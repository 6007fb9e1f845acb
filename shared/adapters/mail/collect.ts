import { createHash } from "node:crypto";
import { isDecoration, isSystemFile } from "../../domain/mail/decoration.ts";
import { safeFileName } from "../../domain/mail/file-name.ts";
import type { AttachmentOrigin, EnclosedMessage } from "../../domain/mail/message.ts";
import type { MailProblemCode } from "../../domain/mail/problems.ts";
import { programReason } from "../../domain/mail/program.ts";
import { unzip } from "./zip.ts";
import { addressesOf, valueOf } from "./envelope.ts";
import { isArchive, isUnknownArchive, nameOf } from "./file-kinds.ts";
import { decodeText, parseDate } from "./headers.ts";
import { ParseFailure, parseTree, type ParsedTree, type ParseLimits, type Part } from "./parser.ts";
import { signedContent } from "./smime.ts";
import { readableText } from "./text.ts";
import { readTnef } from "./tnef.ts";

/** Everything that came with a message, whatever it was wrapped in. */
export interface Collected {
  readonly text: string;
  readonly files: readonly CollectedFile[];
  readonly enclosed: readonly EnclosedMessage[];
}

export interface CollectedFile {
  /** Safe, not yet unique. */
  readonly file: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly origin: AttachmentOrigin;
  readonly decoration: boolean;
}

/** Depth and amount of what lies inside one another; used up over the whole message. */
export interface Budget {
  files: number;
  bytes: number;
}

/** Mails in archives in mails …: five is more than people do; each level may multiply the work. */
const maxDepth = 5;

interface Context {
  readonly limits: ParseLimits;
  readonly budget: Budget;
  readonly depth: number;
  /** Origin of files that are parts at this level. */
  readonly origin: AttachmentOrigin;
  readonly report: (code: MailProblemCode, detail?: string) => void;
}

/** A file as it lies in its part or container, before it is opened. */
interface Found {
  readonly file: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly origin: AttachmentOrigin;
  readonly decoration: boolean;
  /** Not to be opened. */
  readonly sealed?: boolean;
}

/**
 * Collects text and files of a parsed message, opening attached mails, winmail.dat,
 * opaque signatures and archives.
 */
export async function collect(tree: ParsedTree, context: Context): Promise<Collected> {
  for (const code of tree.codes) context.report(code as MailProblemCode);
  const root = await withLeftovers(tree.root, context);
  const readable = readableText(root);
  const files: CollectedFile[] = [];
  const enclosed: EnclosedMessage[] = [];
  const texts = [readable.text];
  const add = async (found: Found) => {
    const opened = await open(found, context);
    // What is wrapped stays as it is, and does not count once its contents do.
    files.push(collected(found, opened));
    if (!opened) return;
    files.push(...opened.files);
    enclosed.push(...opened.enclosed);
    if (opened.text && found.type.includes("pkcs7")) texts.push(opened.text);
  };
  for (const part of leaves(root)) {
    inspect(part, context);
    if (part.file) await add(partFile(part, readable.shown, context));
  }
  for (const file of readable.uu) {
    context.budget.files--;
    if (context.budget.files < 0) {
      context.report("archive-too-large");
      break;
    }
    if (!file.complete) context.report("bare-uuencode", file.name);
    await add({
      file: nameOf(decodeText(file.name), "", file.bytes),
      type: "application/octet-stream",
      bytes: file.bytes,
      sha256: sha256(file.bytes),
      origin: context.depth > 0 ? context.origin : "uuencode",
      decoration: false,
    });
  }
  return { text: texts.filter((text) => text !== "").join("\n\n"), files, enclosed };
}

function collected(found: Found, opened: Collected | undefined): CollectedFile {
  const { file, type, bytes, sha256: hash, origin } = found;
  return { file, type, bytes, sha256: hash, origin, decoration: found.decoration || opened !== undefined };
}

interface Leaf extends Part {
  readonly related: boolean;
  /** Belongs to a delivery report: the mail in it is ours, often cut off on purpose. */
  readonly reported: boolean;
}

function* leaves(part: Part, related = false, reported = false): Generator<Leaf> {
  if (part.children.length === 0) yield { ...part, related, reported };
  for (const child of part.children)
    yield* leaves(
      child,
      related || part.head.type === "multipart/related",
      reported || part.head.type === "multipart/report",
    );
}

/** A delimiter and a part's header inside a text: parts that the headers do not declare. */
const leftover = /^--([^\s"]{1,100})[ \t]*\r?\n(?:content-[\w-]+:.*\r?\n)/im;

/** The tree with parts read that lie undeclared in a text, as in a multipart that says it is text/plain. */
async function withLeftovers(part: Part, context: Context): Promise<Part> {
  const boundary = part.text === undefined ? undefined : leftover.exec(part.text)?.[1];
  if (boundary !== undefined && part.text !== undefined && context.depth < maxDepth) {
    context.report("leftover-parts");
    const source = `Content-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n${part.text}`;
    try {
      const inner = await parseTree(inPieces(Buffer.from(source)), context.limits);
      if (inner.root.children.length > 0) return inner.root;
    } catch (error) {
      if (!(error instanceof ParseFailure)) throw error;
      context.report("unparsable");
    }
  }
  if (part.children.length === 0) return part;
  const children: Part[] = [];
  for (const child of part.children) children.push(await withLeftovers(child, context));
  return { ...part, children };
}

/** Names what a part has that a person should know. */
function inspect(part: Part, { report }: Context): void {
  const { head, file } = part;
  if (head.type === "message/partial") report("partial");
  if (head.type === "message/external-body" && head.params.get("access-type")?.toLowerCase() !== "content-id")
    report("external-body", head.params.get("name") ?? head.params.get("url"));
  if (head.type === "application/pgp-encrypted") report("encrypted-mail");
  if (!file) return;
  const name = safeFileName(head.fileName);
  if (file.bytes.length === 0 && (name !== undefined || head.disposition === "attachment"))
    report("empty-part", name);
  if (file.damaged > 0) report("damaged-encoding", name);
  if (!file.complete) report("cut-encoding", name);
}

function partFile(part: Leaf, shown: ReadonlySet<string>, context: Context): Found {
  const { head } = part;
  const file = part.file ?? { bytes: new Uint8Array(), sha256: "" };
  const name = nameOf(
    head.fileName,
    head.type,
    file.bytes,
    head.type === "message/rfc822" ? "message" : undefined,
  );
  return {
    file: name,
    type: head.type,
    bytes: file.bytes,
    sha256: file.sha256,
    origin: context.origin,
    sealed: part.reported,
    decoration:
      part.reported ||
      isDecoration({
        file: name,
        type: head.type,
        bytes: file.bytes,
        named: head.fileName !== undefined,
        disposition: head.disposition,
        shown:
          (head.contentId !== undefined && shown.has(head.contentId)) ||
          (head.contentLocation !== undefined && shown.has(head.contentLocation)),
        related: part.related && head.contentId !== undefined,
      }),
  };
}

/** What lies inside a file; undefined when it is not a container, or could not be opened. */
async function open(found: Found, context: Context): Promise<Collected | undefined> {
  const { file, bytes } = found;
  const reason = programReason(file, bytes.subarray(0, 4096));
  if (reason) {
    context.report("program", reason);
    return undefined;
  }
  if (bytes.length === 0 || found.sealed) return undefined;
  const opener = openers.find(({ opens }) => opens(found));
  if (!opener) {
    if (isUnknownArchive(file, bytes)) context.report("unknown-archive", file);
    return undefined;
  }
  if (context.depth >= maxDepth) {
    context.report("nested-too-deep", file);
    return undefined;
  }
  context.budget.files--;
  if (context.budget.files < 0 || context.budget.bytes < 0) {
    context.report("archive-too-large", file);
    return undefined;
  }
  return await opener.open(found, { ...context, depth: context.depth + 1 });
}

interface Opener {
  readonly opens: (found: Found) => boolean;
  readonly open: (found: Found, context: Context) => Promise<Collected | undefined>;
}

const openers: readonly Opener[] = [
  {
    opens: ({ type, file }) => type === "message/rfc822" || type === "message/global" || /\.eml$/i.test(file),
    open: openMail,
  },
  {
    opens: ({ type, file, bytes }) =>
      startsWith(bytes, 0x78, 0x9f, 0x3e, 0x22) &&
      (/tnef/.test(type) || /\.dat$/i.test(file) || type === "application/octet-stream"),
    open: openTnef,
  },
  {
    opens: ({ type, file }) => /^application\/(?:x-)?pkcs7-mime$/.test(type) || /\.p7m$/i.test(file),
    open: openSigned,
  },
  { opens: ({ file, type, bytes }) => isArchive(file, type, bytes), open: openArchive },
];

const startsWith = (bytes: Uint8Array, ...magic: number[]) =>
  magic.every((byte, index) => bytes[index] === byte);

async function openMail(found: Found, context: Context): Promise<Collected | undefined> {
  const inner: Context = { ...context, origin: "forwarded" };
  try {
    const tree = await parseTree(inPieces(found.bytes), context.limits);
    const collected = await collect(tree, inner);
    const [from] = addressesOf(tree, "from");
    const messageId = valueOf(tree, "message-id");
    const date = parseDate(valueOf(tree, "date"));
    const message: EnclosedMessage = {
      replyTo: addressesOf(tree, "reply-to"),
      to: addressesOf(tree, "to"),
      subject: valueOf(tree, "subject") ?? "",
      text: collected.text,
      ...(from && { from }),
      ...(messageId && { messageId }),
      ...(date && { date }),
    };
    return { text: "", files: collected.files, enclosed: [message, ...collected.enclosed] };
  } catch (error) {
    if (!(error instanceof ParseFailure)) throw error;
    context.report("unopened-mail", found.file);
    return undefined;
  }
}

async function* inPieces(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  const size = 64 * 1024;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function openTnef(found: Found, context: Context): Promise<Collected | undefined> {
  const tnef = readTnef(found.bytes);
  if (tnef.damaged) context.report("damaged-tnef", found.file);
  if (tnef.files.length === 0) return undefined;
  return await together(
    tnef.files.map(({ name, type, bytes }) => ({ file: nameOf(name, type, bytes), type, bytes })),
    context.origin === "forwarded" ? "forwarded" : "tnef",
    context,
  );
}

async function openSigned(found: Found, context: Context): Promise<Collected | undefined> {
  const content = signedContent(found.bytes);
  if (content === undefined) {
    context.report("encrypted-mail", found.file);
    return undefined;
  }
  try {
    const tree = await parseTree(inPieces(content), context.limits);
    return await collect(tree, { ...context, origin: context.origin === "part" ? "smime" : context.origin });
  } catch (error) {
    if (!(error instanceof ParseFailure)) throw error;
    context.report("unopened-mail", found.file);
    return undefined;
  }
}

async function openArchive(found: Found, context: Context): Promise<Collected | undefined> {
  const archive = unzip(found.bytes, {
    maxFiles: context.budget.files,
    maxBytes: context.budget.bytes,
    wanted: (name) => !isSystemFile(name),
  });
  if (archive.fault === "encrypted") context.report("encrypted-archive", found.file);
  if (archive.fault === "damaged") context.report("damaged-archive", found.file);
  if (archive.fault === "too-large") context.report("archive-too-large", found.file);
  if (archive.files.length === 0) return undefined;
  context.budget.bytes -= archive.files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return await together(
    archive.files.map(({ name, bytes }) => ({
      file: `${found.file}/${safePath(name)}`,
      type: "application/octet-stream",
      bytes,
    })),
    "archive",
    context,
  );
}

/** A name inside an archive: each folder made safe, none leading upwards. */
function safePath(name: string): string {
  const segments = name.split(/[/\\]/).map((segment) => safeFileName(segment));
  return segments.filter((segment) => segment !== undefined).join("/") || "attachment";
}

async function together(
  files: readonly { readonly file: string; readonly type: string; readonly bytes: Uint8Array }[],
  origin: AttachmentOrigin,
  context: Context,
): Promise<Collected> {
  const out: CollectedFile[] = [];
  const enclosed: EnclosedMessage[] = [];
  for (const { file, type, bytes } of files) {
    context.budget.files--;
    if (bytes.length === 0) context.report("empty-part", file);
    const found: Found = {
      file,
      type,
      bytes,
      sha256: sha256(bytes),
      origin,
      decoration: isDecoration({
        file,
        type,
        bytes,
        named: true,
        disposition: "attachment",
        shown: false,
        related: false,
      }),
    };
    const opened = await open(found, { ...context, origin });
    out.push(collected(found, opened));
    if (opened) {
      out.push(...opened.files);
      enclosed.push(...opened.enclosed);
    }
  }
  return { text: "", files: out, enclosed };
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
