import { isDecoration } from "../../domain/mail/decoration.ts";
import { safeFileName } from "../../domain/mail/file-name.ts";
import type { AttachmentOrigin, EnclosedMessage } from "../../domain/mail/message.ts";
import type { MailProblemCode } from "../../domain/mail/problems.ts";
import { uuFiles } from "./decoders.ts";
import { nameOf, sniffedExtension } from "./file-kinds.ts";
import type { Keeper, Kept } from "./kept.ts";
import { ParseFailure, parseTree, type ParseLimits, type Part } from "./parser.ts";

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
  readonly kept: Kept;
  readonly origin: AttachmentOrigin;
  readonly decoration: boolean;
}

/** Depth and amount of what lies inside one another; used up over the whole message. */
export interface Budget {
  files: number;
  bytes: number;
}

/** Mails in archives in mails …: five is more than people do; each level may multiply the work. */
export const maxDepth = 5;

export interface Context {
  readonly limits: ParseLimits;
  readonly keeper: Keeper;
  readonly budget: Budget;
  readonly depth: number;
  /** Origin of files that are parts at this level. */
  readonly origin: AttachmentOrigin;
  readonly report: (code: MailProblemCode, detail?: string) => void;
}

/** A file as it lies in its part or container, before it is opened. */
export interface Found extends CollectedFile {
  /** Not to be opened. */
  readonly sealed?: boolean;
}

export interface Leaf extends Part {
  readonly related: boolean;
  /** Belongs to a delivery report: the mail in it is ours, often cut off on purpose. */
  readonly reported: boolean;
}

export function* leaves(part: Part, related = false, reported = false): Generator<Leaf> {
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
export async function withLeftovers(part: Part, context: Context): Promise<Part> {
  const boundary = !part.text?.includes("--") ? undefined : leftover.exec(part.text)?.[1];
  if (boundary !== undefined && part.text !== undefined && context.depth < maxDepth) {
    context.report("leftover-parts");
    const source = `Content-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n${part.text}`;
    try {
      const inner = await parseTree(inPieces(Buffer.from(source)), context.limits, context.keeper);
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
export function inspect(part: Part, { report }: Context): void {
  const { head, file } = part;
  if (head.type === "message/partial") report("partial");
  if (head.type === "message/external-body" && head.params.get("access-type")?.toLowerCase() !== "content-id")
    report("external-body", head.params.get("name") ?? head.params.get("url"));
  if (head.type === "application/pgp-encrypted") report("encrypted-mail");
  if (!file) return;
  const name = safeFileName(head.fileName);
  if (file.kept.bytes === 0 && (name !== undefined || head.disposition === "attachment"))
    report("empty-part", name);
  if (file.damaged > 0) report("damaged-encoding", name);
  if (!file.complete) report("cut-encoding", name);
}

/** The file inside a part that was encoded without saying so; undefined when it was not. */
async function undeclared({ head, file }: Part, { report, keeper }: Context): Promise<Kept | undefined> {
  if (!file || ["base64", "quoted-printable", "x-uuencode"].includes(head.encoding)) return undefined;
  const all = () => Buffer.from(file.kept.slice(0)).toString("latin1");
  const start = Buffer.from(file.kept.slice(0, 400)).toString("latin1");
  const decoded = /^\s*begin [0-7]{3,4} \S/.test(start)
    ? uuFiles(all().trimStart()).files[0]?.bytes
    : /^[A-Za-z0-9+/]{16,}[A-Za-z0-9+/=\s]*$/.test(start) && !head.type.startsWith("text/")
      ? Buffer.from(all(), "base64")
      : undefined;
  // Only where the content then is a file of a kind that is known.
  if (!decoded || (sniffedExtension(decoded) === undefined && !start.trimStart().startsWith("begin ")))
    return undefined;
  report("undeclared-encoding", safeFileName(head.fileName));
  return await keeper.keep(decoded);
}

/** The first bytes of a file, which tell what it is. */
export const startOf = (kept: Kept): Uint8Array => kept.slice(0, 4096);
/** As much as it may take to find a picture's size, behind what a camera wrote of it. */
const pictureBytes = 1024 * 1024;

/** Whether a file is decoration, by what is known of it. */
export function decorates(kept: Kept, told: Omit<Parameters<typeof isDecoration>[0], "bytes">): boolean {
  return isDecoration({
    ...told,
    get bytes() {
      return kept.slice(0, pictureBytes);
    },
  });
}

/** Says when a name is not shown as it was given: nothing is different in silence. */
export function reportName(given: string | undefined, name: string, { report }: Context): void {
  if (given !== undefined && given.normalize("NFC").trim() !== name) report("renamed", name);
}

/** The file that a part is. */
export async function partFile(
  part: Leaf,
  declared: Kept,
  shown: ReadonlySet<string>,
  context: Context,
): Promise<Found> {
  const { head } = part;
  const kept = (await undeclared(part, context)) ?? declared;
  const name = nameOf(
    head.fileName,
    head.type,
    startOf(kept),
    head.type === "message/rfc822" ? "message" : undefined,
  );
  const decoration =
    part.reported ||
    decorates(kept, {
      file: name,
      type: head.type,
      named: head.fileName !== undefined,
      disposition: head.disposition,
      shown:
        (head.contentId !== undefined && shown.has(head.contentId)) ||
        (head.contentLocation !== undefined && shown.has(head.contentLocation)),
      related: part.related && head.contentId !== undefined,
    });
  reportName(head.fileName, name, context);
  const isMail = head.type === "message/rfc822";
  if (!decoration && !isMail && safeFileName(head.fileName) === undefined) context.report("nameless", name);
  return {
    file: name,
    type: head.type,
    kept,
    origin: context.origin,
    sealed: part.reported,
    decoration,
  };
}

/** Bytes in the pieces that the parser takes. */
export function* inPieces(bytes: Uint8Array): Generator<Uint8Array> {
  const size = 64 * 1024;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
