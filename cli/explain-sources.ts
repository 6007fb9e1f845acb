import type { Dirent } from "node:fs";
import { open, readFile, readdir, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { bytesOf } from "../shared/adapters/content.ts";
import { mailReader } from "../shared/adapters/mail/reader.ts";
import { PathFault, type StoredMessage, messagesIn } from "../shared/adapters/mailboxes.ts";
import { messageText } from "../shared/domain/document/section.ts";
import { applicantOf } from "../shared/domain/mail/applicant.ts";
import type { Message } from "../shared/domain/mail/message.ts";
import { textOf } from "../shared/flow/arrival.ts";
import type { ParsedMail } from "../shared/ports.ts";
import { unreadableFile } from "./inbox.ts";

/** A document to be explained: a file, or what came with a mail. */
export interface Source {
  /** Where it lies: its path, or that of its mail; for an mbox with `#` and the mail's number. */
  readonly path: string;
  /** As the applicant named it; `(message)` for a mail's own text. */
  readonly file: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  /** The mail that it came with. */
  readonly mail?: Message;
  /** Unknown for a document that came without a mail. */
  readonly applicant: { readonly email: string; readonly name?: string };
}

/** What a folder is searched for; a file that is named by hand may be of any kind. */
const documentEndings: ReadonlySet<string> = new Set(
  ".pdf .docx .docm .dotx .odt .ott .rtf .doc .pages .txt .html .htm .md .markdown .png .jpg .jpeg .tif .tiff .heic .gif .webp .bmp".split(
    " ",
  ),
);
const mailEndings: ReadonlySet<string> = new Set([".eml", ".mbox", ".mbx"]);
/** How a mail begins, where no name tells: fields that servers write, or an mbox's first line. */
const mailHead =
  /^\s*(?:From \S+|(?:Return-Path|Received|Delivered-To|X-Original-To|Message-ID|MIME-Version|DKIM-Signature|Authentication-Results|ARC-[\w-]+):)/i;

export interface Trouble {
  readonly trouble: string;
}

/**
 * The documents under the paths, in the order of paths and names, one at a time. What can't
 * be read is told as words for a person, and the rest goes on.
 */
export async function* sourcesUnder(paths: readonly string[]): AsyncGenerator<Source | Trouble> {
  for (const path of paths) {
    let found = 0;
    try {
      for await (const source of search(path, true)) {
        found += 1;
        yield source;
      }
      if (found === 0)
        yield {
          trouble: `${path} holds neither a document nor a mail, nor do folders in it. Check the path.`,
        };
    } catch (error) {
      yield { trouble: error instanceof PathFault ? error.message : unreadableFile(path, error) };
    }
  }
}

async function* search(path: string, named: boolean): AsyncGenerator<Source | Trouble> {
  const kind = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR")
      throw new PathFault(path, `${path} does not exist. Check the path.`);
    throw error;
  });
  if (kind.isDirectory()) yield* folder(path);
  else if (!kind.isFile()) {
    if (named) throw new PathFault(path, `${path} is neither a file nor a folder.`);
  } else if (await isMail(path)) yield* mails(path);
  else if (named || documentEndings.has(extname(path).toLowerCase())) yield* document(path, named);
}

async function* folder(path: string): AsyncGenerator<Source | Trouble> {
  const entries = (await readdir(path, { withFileTypes: true })).filter(({ name }) => !name.startsWith("."));
  const has = (name: string) => entries.some((entry) => entry.name === name && entry.isDirectory());
  if (has("cur") && has("new")) return yield* mails(path);
  for (const { name } of entries.toSorted(byName)) yield* search(join(path, name), false);
}

const names = new Intl.Collator("en", { numeric: true });
const byName = (one: Dirent, other: Dirent) => names.compare(one.name, other.name);

async function isMail(path: string): Promise<boolean> {
  const ending = extname(path).toLowerCase();
  if (mailEndings.has(ending)) return true;
  if (ending !== "") return false;
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1024), 0, 1024, 0);
    return mailHead.test(buffer.toString("latin1", 0, bytesRead));
  } finally {
    await file.close();
  }
}

async function* document(path: string, named: boolean): AsyncGenerator<Source | Trouble> {
  try {
    // The applicant is not known; no address is the empty one.
    yield { path, file: basename(path), type: "", bytes: await readFile(path), applicant: { email: "" } };
  } catch (error) {
    if (named) throw error;
    yield { trouble: unreadableFile(path, error) };
  }
}

async function* mails(path: string): AsyncGenerator<Source | Trouble> {
  const reader = mailReader();
  for await (const message of messagesIn(path)) {
    try {
      await using mail = await reader.read(message.open());
      yield* documentsOf(message, mail);
    } catch (error) {
      yield { trouble: unreadableFile(message.file, error) };
    }
  }
}

/** What the service would store of it: attachments that are documents, and the sender's own words. */
async function* documentsOf(
  { file: path }: StoredMessage,
  { message, contents }: ParsedMail,
): AsyncGenerator<Source | Trouble> {
  const { email = "", name } = applicantOf(message) ?? { email: message.from?.address ?? "" };
  const applicant = { email, ...(name !== undefined && { name }) };
  const words = textOf(message, email).trim();
  let found = words === "" ? 0 : 1;
  for (const { file, type, sha256, decoration } of message.attachments) {
    const content = contents.get(sha256);
    if (decoration || !content) continue;
    found += 1;
    yield { path, file, type, bytes: await bytesOf(content), mail: message, applicant };
  }
  if (words !== "") {
    const bytes = new TextEncoder().encode(words);
    yield { path, file: messageText, type: "text/plain", bytes, mail: message, applicant };
  }
  if (found === 0)
    yield {
      trouble: `${path} carries no document and no words of its own. 'dossier mail' shows what it has.`,
    };
}
