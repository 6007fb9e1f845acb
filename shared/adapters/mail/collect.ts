import { isSystemFile } from "../../domain/mail/decoration.ts";
import { safeFileName } from "../../domain/mail/file-name.ts";
import type { AttachmentOrigin, EnclosedMessage } from "../../domain/mail/message.ts";
import type { MailProblemCode } from "../../domain/mail/problems.ts";
import { programReason } from "../../domain/mail/program.ts";
import { addressesOf, valueOf } from "./envelope.ts";
import { isArchive, isUnknownArchive, nameOf, sniffedExtension } from "./file-kinds.ts";
import { decodeText, parseDate } from "./headers.ts";
import { ParseFailure, parseTree, type ParsedTree, type Part } from "./parser.ts";
import {
  decorates,
  inPieces,
  inspect,
  leaves,
  maxDepth,
  partFile,
  reportName,
  startOf,
  withLeftovers,
  type Collected,
  type CollectedFile,
  type Context,
  type Found,
} from "./parts.ts";
import { signedContent } from "./smime.ts";
import type { OutlookItem } from "./outlook.ts";
import { readableText, tidy } from "./text.ts";
import { endsWhole } from "./whole.ts";
import { unzip } from "./zip.ts";

/**
 * Collects text and files of a parsed message, opening attached mails, winmail.dat,
 * opaque signatures and archives.
 */
export async function collect(tree: ParsedTree, context: Context): Promise<Collected> {
  for (const code of tree.codes)
    context.report(
      code === "unclosed" && endsWhole(lastLeaf(tree.root)) ? "unclosed-whole" : (code as MailProblemCode),
    );
  const root = await withLeftovers(tree.root, context);
  const readable = await readableText(root);
  const files: CollectedFile[] = [];
  const enclosed: EnclosedMessage[] = [];
  const texts = [readable.text];
  const add = async (found: Found) => {
    const opened = await open(found, context);
    // What is wrapped stays as it is, and does not count once its contents do.
    files.push(asFile(found, opened));
    if (!opened) return;
    files.push(...opened.files);
    enclosed.push(...opened.enclosed);
    // A letter that stands in the wrapping alone is the message's; around it there may be a line of a gateway.
    const wrapped = found.type.includes("pkcs7") || opened.text.length > 2 * readable.text.length;
    if (opened.text && wrapped) texts.push(opened.text);
  };
  for (const part of leaves(root)) {
    inspect(part, context);
    if (part.file) await add(await partFile(part, part.file.kept, readable.shown, context));
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
      kept: await context.keeper.keep(file.bytes),
      origin: context.depth > 0 ? context.origin : "uuencode",
      decoration: false,
    });
  }
  return { text: texts.filter((text) => text !== "").join("\n\n"), files, enclosed };
}

function lastLeaf(part: Part): Part {
  const last = part.children.at(-1);
  return last ? lastLeaf(last) : part;
}

function asFile(
  { file, type, kept, origin, decoration }: Found,
  opened: Collected | undefined,
): CollectedFile {
  return { file, type, kept, origin, decoration: decoration || opened !== undefined };
}

/** What lies inside a file; undefined when it is not a container, or could not be opened. */
async function open(found: Found, context: Context): Promise<Collected | undefined> {
  const { file, kept } = found;
  const start = startOf(kept);
  const reason = programReason(file, start);
  if (reason) {
    context.report("program", reason);
    return undefined;
  }
  if (kept.bytes === 0 || found.sealed) return undefined;
  const opener = openers.find(({ opens }) => opens(found, start));
  if (!opener) {
    if (isUnknownArchive(file, start)) context.report("unknown-archive", file);
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
  /** @param start the file's first bytes */
  readonly opens: (found: Found, start: Uint8Array) => boolean;
  readonly open: (found: Found, context: Context) => Promise<Collected | undefined>;
}

const openers: readonly Opener[] = [
  {
    opens: ({ type, file }) => type === "message/rfc822" || type === "message/global" || /\.eml$/i.test(file),
    open: openMail,
  },
  {
    opens: ({ type, file }, start) =>
      startsWith(start, 0x78, 0x9f, 0x3e, 0x22) &&
      (/tnef/.test(type) || /\.dat$/i.test(file) || type === "application/octet-stream"),
    open: openTnef,
  },
  {
    opens: ({ type, file }, start) =>
      startsWith(start, 0xd0, 0xcf, 0x11, 0xe0) &&
      (type === "application/vnd.ms-outlook" || /\.msg$/i.test(file)),
    open: openMsg,
  },
  {
    opens: ({ type, file }) => /^application\/(?:x-)?pkcs7-mime$/.test(type) || /\.p7m$/i.test(file),
    open: openSigned,
  },
  { opens: ({ file, type }, start) => isArchive(file, type, start), open: openArchive },
];

const startsWith = (bytes: Uint8Array, ...magic: number[]) =>
  magic.every((byte, index) => bytes[index] === byte);

async function openMail(found: Found, context: Context): Promise<Collected | undefined> {
  const inner: Context = { ...context, origin: "forwarded" };
  try {
    const tree = await parseTree(found.kept.pieces(), context.limits, context.keeper);
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

async function openTnef(found: Found, context: Context): Promise<Collected | undefined> {
  // Loaded where a mail brings one: few do.
  const { readTnef } = await import("./tnef.ts");
  const item = readTnef(found.kept.slice(0));
  if (item.damaged) context.report("damaged-tnef", found.file);
  const opened = await openItem(item, context.origin === "forwarded" ? "forwarded" : "tnef", context);
  const enclosed = (item.items ?? []).map(asEnclosed);
  return { ...opened, text: tidy(item.text), enclosed: [...enclosed, ...opened.enclosed] };
}

/** A .msg: a mail that Outlook saved as a file. */
async function openMsg(found: Found, context: Context): Promise<Collected | undefined> {
  const { readMsg } = await import("./msg.ts");
  const item = readMsg(found.kept.slice(0));
  if (!item) {
    context.report("unopened-mail", found.file);
    return undefined;
  }
  if (item.damaged) context.report("damaged-msg", found.file);
  const opened = await openItem(item, "forwarded", context);
  return { ...opened, enclosed: [asEnclosed(item), ...opened.enclosed] };
}

async function openItem({ files }: OutlookItem, origin: AttachmentOrigin, context: Context) {
  return await together(
    files.map(({ name, type, bytes }) => ({ file: nameOf(name, type, bytes), type, bytes })),
    origin,
    context,
  );
}

function asEnclosed({ from, to = [], subject = "", messageId, date, text }: OutlookItem): EnclosedMessage {
  return {
    replyTo: [],
    to,
    subject,
    text: tidy(text),
    ...(from && { from }),
    ...(messageId && { messageId }),
    ...(date && { date }),
  };
}

async function openSigned(found: Found, context: Context): Promise<Collected | undefined> {
  const content = signedContent(found.kept.slice(0));
  if (content === undefined) {
    context.report("encrypted-mail", found.file);
    return undefined;
  }
  // A single signed file, such as `cv.pdf.p7m`, and no mail.
  const name = found.file.replace(/\.p7m$/i, "");
  if (sniffedExtension(content) !== undefined)
    return await together(
      [{ file: name, type: "application/octet-stream", bytes: content }],
      "smime",
      context,
    );
  try {
    const tree = await parseTree(inPieces(content), context.limits, context.keeper);
    return await collect(tree, { ...context, origin: context.origin === "part" ? "smime" : context.origin });
  } catch (error) {
    if (!(error instanceof ParseFailure)) throw error;
    context.report("unopened-mail", found.file);
    return undefined;
  }
}

async function openArchive(found: Found, context: Context): Promise<Collected | undefined> {
  const archive = unzip(found.kept.slice(0), {
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
    archive.files.map(({ name, bytes }) => {
      const path = safePath(name);
      reportName(name.replaceAll("\\", "/"), path, context);
      return { file: `${found.file}/${path}`, type: "application/octet-stream", bytes };
    }),
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
    const kept = await context.keeper.keep(bytes);
    const found: Found = {
      file,
      type,
      kept,
      origin,
      decoration: decorates(kept, {
        file,
        type,
        named: true,
        disposition: "attachment",
        shown: false,
        related: false,
      }),
    };
    const opened = await open(found, { ...context, origin });
    out.push(asFile(found, opened));
    if (opened) {
      out.push(...opened.files);
      enclosed.push(...opened.enclosed);
    }
  }
  return { text: "", files: out, enclosed };
}
