import { automaticOf, replySuppressed } from "../../domain/mail/automatic.ts";
import { authenticationOf } from "../../domain/mail/authentication.ts";
import { uniqueNames } from "../../domain/mail/file-name.ts";
import type { Attachment, MailProblem, Message } from "../../domain/mail/message.ts";
import {
  isMailProblemCode,
  mailProblem,
  quarantineOf,
  type MailProblemCode,
} from "../../domain/mail/problems.ts";
import { collect } from "./collect.ts";
import { Keeper, type Place } from "./kept.ts";
import type { Collected } from "./parts.ts";
import { addressesOf, envelopeRecipients, receivedAt, topBlock, valueOf } from "./envelope.ts";
import { cleanAddress, headerValues, messageIds, parseDate } from "./headers.ts";
import { ParseFailure, parseTree, type ParsedTree, type ParseLimits, type Part } from "./parser.ts";

export interface ReadOptions {
  /** Bytes of raw mail; a larger one is quarantined. Default 100 MB, above what servers accept. */
  readonly maxBytes?: number;
  /** Files in one mail, whatever they are wrapped in: an archive may name millions. Default 1000. */
  readonly maxFiles?: number;
  /** Bytes that archives in one mail may unpack to. Default 200 MB. */
  readonly maxUnpackedBytes?: number;
}

/** A mail as understood, and where its files are, by sha256. */
export interface ReadMail {
  readonly message: Message;
  readonly contents: ReadonlyMap<string, Place>;
}

/** A letter stays far below; holding a longer text costs several times its size. */
const maxTextBytes = 8 * 1024 * 1024;

/** Bytes in which the headers of any mail by a person end. */
export const headBytes = 128 * 1024;

/**
 * Reads a raw mail: one streaming pass, no dates invented, nothing dropped in silence. A
 * chunk is used up when the next one is asked for.
 * @throws {Error} when its bytes can't be had, or kept; never for what they are
 */
export async function readMail(
  raw: AsyncIterable<Uint8Array>,
  options: ReadOptions = {},
  keeper = new Keeper(),
): Promise<ReadMail> {
  const limits = limitsOf(options);
  const head = keepHead(raw);
  const problems = reported();
  try {
    const tree = await parseTree(head.stream, limits, keeper);
    const collected = await collect(tree, {
      limits,
      keeper,
      budget: { files: options.maxFiles ?? 1000, bytes: options.maxUnpackedBytes ?? 200 * 1024 * 1024 },
      depth: 0,
      origin: "part",
      report: problems.report,
    });
    return assemble(tree, collected, problems);
  } catch (error) {
    if (!(error instanceof ParseFailure)) throw error;
    problems.report(error.code as MailProblemCode);
    return assemble(await parseHead(head.bytes(), limits), nothing, problems);
  }
}

/** What the headers alone tell of a mail that can't be read whole; `code` says why not. */
export async function readHead(
  bytes: Uint8Array,
  code: MailProblemCode,
  options: ReadOptions = {},
): Promise<ReadMail> {
  const problems = reported();
  problems.report(code);
  return assemble(await parseHead(Buffer.from(bytes), limitsOf(options)), nothing, problems);
}

const nothing: Collected = { text: "", files: [], enclosed: [] };

const limitsOf = ({ maxBytes = 100 * 1024 * 1024 }: ReadOptions): ParseLimits => ({
  maxBytes,
  maxTextBytes,
});

interface Reported {
  readonly report: (code: MailProblemCode, detail?: string) => void;
  readonly all: () => MailProblem[];
}

/** Problems as they are found, each once. */
function reported(): Reported {
  const problems = new Map<string, MailProblem>();
  return {
    report(code, detail) {
      if (isMailProblemCode(code)) problems.set(`${code} ${detail ?? ""}`, mailProblem(code, detail));
    },
    all: () => [...problems.values()],
  };
}

/** Keeps the first bytes while they pass, so that sender and subject of a broken mail are known. */
function keepHead(raw: AsyncIterable<Uint8Array>) {
  const kept: Uint8Array[] = [];
  let size = 0;
  async function* stream() {
    for await (const chunk of raw) {
      if (size < headBytes) kept.push(Buffer.from(chunk.subarray(0, headBytes - size)));
      size += chunk.length;
      yield chunk;
    }
  }
  return { stream: stream(), bytes: () => Buffer.concat(kept) };
}

/** The headers alone, as a message without a body. */
async function parseHead(bytes: Buffer, limits: ParseLimits): Promise<ParsedTree> {
  const text = bytes.toString("latin1");
  const end = /\r?\n\r?\n/.exec(text)?.index ?? text.length;
  const head = text
    .slice(0, end)
    .replace(/^content-[\w-]+:.*(?:\r?\n[ \t].*)*\r?\n?/gim, "")
    .slice(0, 64 * 1024);
  try {
    return await parseTree(once(Buffer.from(`${head.trim()}\r\n\r\n`, "latin1")), limits, new Keeper());
  } catch (error) {
    if (!(error instanceof ParseFailure)) throw error;
    return await parseTree(once(Buffer.from("Subject: \r\n\r\n")), limits, new Keeper());
  }
}

async function* once(bytes: Buffer): AsyncIterable<Buffer> {
  yield bytes;
}

function assemble(tree: ParsedTree, collected: Collected, problems: Reported): ReadMail {
  const { report } = problems;
  const contents = new Map<string, Place>();
  const unique = uniqueNames();
  const attachments = collected.files.map((file): Attachment => {
    const { sha256, place, bytes } = file.kept;
    contents.set(sha256, place);
    return {
      file: unique(file.file),
      bytes,
      sha256,
      type: file.type,
      origin: file.origin,
      decoration: file.decoration,
    };
  });
  const header = (name: string) => headerValues(tree.root.lines, name);
  const date = parseDate(valueOf(tree, "date"));
  if (date === undefined) report("invalid-date");
  const from = addressesOf(tree, "from")[0];
  if (from === undefined) report("no-sender");
  judgedByServer(tree, report);
  const subject = valueOf(tree, "subject") ?? "";
  const replyTo = addressesOf(tree, "reply-to");
  const all = problems.all();
  const automatic = automaticOf({
    header,
    from,
    subject,
    type: tree.root.head.type,
    reportType: (tree.root.head.params.get("report-type") ?? "").toLowerCase(),
    parts: typesIn(tree.root),
    hasDocuments: attachments.some((file) => !file.decoration),
    text: collected.text,
  });
  return {
    contents,
    message: defined({
      messageId: messageIds(header("message-id"))[0],
      from,
      sender: addressesOf(tree, "sender")[0],
      replyTo,
      to: addressesOf(tree, "to"),
      cc: addressesOf(tree, "cc"),
      envelope: defined({
        from: envelopeFrom(header("return-path")[0]),
        to: envelopeRecipients(tree),
      }),
      subject,
      date,
      receivedAt: receivedAt(tree),
      inReplyTo: messageIds(header("in-reply-to")),
      references: messageIds(header("references")),
      automatic,
      suppressReply: replySuppressed(header, (replyTo[0] ?? from)?.address) ?? spamReason(all),
      resentFrom: addressesOf(tree, "resent-from")[0],
      originalFrom: [...addressesOf(tree, "x-original-from"), ...addressesOf(tree, "x-original-sender")][0],
      enclosed: collected.enclosed.length > 0 ? collected.enclosed : undefined,
      authentication: authenticationOf(header("authentication-results"), from?.address),
      text: collected.text,
      attachments,
      problems: all,
      // What a bounce gives back is often cut off on purpose.
      quarantine: quarantineOf(
        automatic?.kind === "bounce"
          ? all.filter(({ code }) => code !== "unclosed" && code !== "no-parts")
          : all,
      ),
    }) as Message,
  };
}

/** SES's verdicts, believed in the topmost block alone: below it they may be the sender's own. */
function judgedByServer(tree: ParsedTree, report: (code: MailProblemCode) => void): void {
  const verdict = (key: string) => headerValues(topBlock(tree), key)[0]?.trim().toUpperCase();
  if (verdict("x-ses-virus-verdict") === "FAIL") report("virus");
  if (verdict("x-ses-spam-verdict") === "FAIL") report("spam");
}

function spamReason(problems: readonly MailProblem[]): string | undefined {
  return problems.some(({ code }) => code === "spam") ? "the receiving server takes it for spam" : undefined;
}

function envelopeFrom(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  return value.trim() === "<>" ? "" : cleanAddress(value) || undefined;
}

function typesIn(part: Part): { type: string; method?: string }[] {
  const method = part.head.params.get("method");
  // A named part is somebody's file, whatever it calls itself.
  const type = part.head.fileName === undefined || part.head.type === "text/calendar" ? part.head.type : "";
  const own = { type, ...(method && { method }) };
  return [own, ...part.children.flatMap(typesIn)];
}

/** Without the keys that have no value: absent and undefined are the same, also as JSON. */
function defined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
