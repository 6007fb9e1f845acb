import { createHash } from "node:crypto";
import { mailReader } from "../../../shared/adapters/mail/reader.ts";
import { bytesOf } from "../../../shared/adapters/content.ts";
import type { Message } from "../../../shared/domain/mail/message.ts";
import type { ParsedMail } from "../../../shared/ports.ts";

/** Helpers of the mail tests: raw messages in pieces, and small builders. */

const reader = mailReader();

/** Reads a raw mail given as text (one char a byte) or bytes, in chunks of that many bytes. */
export async function readMail(
  raw: string | Uint8Array,
  chunkBytes = 65_536,
): Promise<{ message: Message; contents: ReadonlyMap<string, Uint8Array> }> {
  const bytes = typeof raw === "string" ? Buffer.from(raw, "latin1") : raw;
  await using mail = await reader.read(pieces(bytes, chunkBytes));
  return { message: mail.message, contents: await contentsOf(mail) };
}

/** All bytes of a mail's files, by sha256. */
export async function contentsOf({ contents }: ParsedMail): Promise<ReadonlyMap<string, Uint8Array>> {
  const all = new Map<string, Uint8Array>();
  for (const [hash, content] of contents) all.set(hash, await bytesOf(content));
  return all;
}

async function* pieces(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** Headers of a mail by an invented person; lines given replace or add to them. */
export function head(lines: Readonly<Record<string, string>> = {}): string {
  const all = {
    From: "Jane Roe <jane@example.org>",
    To: "apply@example.org",
    Subject: "Job Application: Data analytics",
    Date: "Mon, 2 Aug 2021 11:14:58 +0200",
    "Message-ID": "<one@example.org>",
    "MIME-Version": "1.0",
    ...lines,
  };
  return Object.entries(all)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join("");
}

/** A multipart/mixed message of those parts (each with its headers). */
export function mixed(parts: readonly string[], headers: Readonly<Record<string, string>> = {}): string {
  const body = parts.map((part) => `--B\r\n${part}\r\n`).join("");
  return `${head({ ...headers, "Content-Type": 'multipart/mixed; boundary="B"' })}\r\n${body}--B--\r\n`;
}

export const textPart = (text: string) => `Content-Type: text/plain; charset=utf-8\r\n\r\n${text}`;

/** A file as a base64 part; `extra` are more header lines. */
export function filePart(
  name: string,
  bytes: Uint8Array,
  type = "application/octet-stream",
  extra = "",
): string {
  const lines = Buffer.from(bytes).toString("base64").replace(/.{76}/g, "$&\r\n");
  return `Content-Type: ${type}\r\nContent-Disposition: attachment; filename="${name}"\r\n${extra}Content-Transfer-Encoding: base64\r\n\r\n${lines}`;
}

export const pdf = Buffer.from("%PDF-1.4\r\n1 0 obj << /Type /Catalog >> endobj\r\n%%EOF\r\n");
