import { isUtf8 } from "node:buffer";
import { domainToUnicode } from "node:url";
import type { Mailbox } from "../../domain/mail/message.ts";
import { addressList, type AddressEntry } from "../mailer/address-list.ts";

/**
 * Header values as senders write them: RFC 2047 and 2231, raw 8-bit bytes,
 * missing quotes, Windows paths. Lines come as latin1 strings, one char a byte.
 */

export interface HeaderLine {
  /** In small letters. */
  readonly key: string;
  /** The whole line, folds included, one char a byte. */
  readonly line: string;
}

/** A value with parameters, such as Content-Type. */
export interface Parameterised {
  /** In small letters, without parameters and comments. */
  readonly value: string;
  readonly params: ReadonlyMap<string, string>;
}

/** The line's value, unfolded, still one char a byte. */
export function rawValue(line: HeaderLine): string {
  return line.line
    .slice(line.line.indexOf(":") + 1)
    .replace(/\r?\n(?=[ \t])/g, "")
    .replace(/[\r\n]+/g, " ")
    .trim();
}

/** Every value of that header, topmost first, as text. */
export function headerValues(lines: readonly HeaderLine[], key: string): string[] {
  return lines.filter((line) => line.key === key).map((line) => decodeText(rawValue(line)));
}

/** Bytes (one char each) as text: UTF-8 where they are, else windows-1252, which every byte fits. */
export function bytesToText(binary: string): string {
  // oxlint-disable-next-line no-control-regex
  if (!/[\u0080-\u00ff]/.test(binary)) return binary;
  const bytes = Buffer.from(binary, "latin1");
  return utf8Or1252(bytes);
}

/** A byte that was lost or changed on the way does not make another charset of a whole text. */
function utf8Or1252(bytes: Buffer): string {
  const text = bytes.toString();
  if (isUtf8(bytes)) return text;
  const broken = text.split("\ufffd").length - 1;
  // oxlint-disable-next-line no-control-regex
  const whole = text.match(/[^\u0000-\u007f\ufffd]/gu)?.length ?? 0;
  return whole > broken ? text : windows1252.decode(bytes);
}

const windows1252 = new TextDecoder("windows-1252");

/** Bytes in a named charset; a charset that nobody knows is read as UTF-8, else windows-1252. */
export function decodeCharset(bytes: Buffer, charset: string): string {
  const label = charset.trim().toLowerCase();
  if (label === "utf-8" || label === "utf8") return bytes.toString();
  // What is said to be ASCII, or nothing, often is more; and text that reads as UTF-8 is, whatever it says.
  if (ofOneByte.test(label) && isUtf8(bytes)) return bytes.toString();
  if (/^(?:us-?)?ascii$|^$/.test(label)) return utf8Or1252(bytes);
  try {
    return new TextDecoder(charsetAliases[label] ?? label).decode(bytes);
  } catch {
    return utf8Or1252(bytes);
  }
}

/** Charsets in which a text can't look like UTF-8 by chance. */
const ofOneByte = /^(?:us-?)?ascii$|^$|^(?:iso-8859-|latin|windows-125|cp-?125|koi8|x-mac|macintosh)/;

const charsetAliases: Readonly<Record<string, string>> = {
  "utf-8mb4": "utf-8",
  cp1252: "windows-1252",
  "cp-850": "windows-1252",
  cp850: "windows-1252",
  cp932: "shift_jis",
  cp936: "gbk",
  cp949: "euc-kr",
  cp950: "big5",
  "x-gbk": "gbk",
  "iso-8859-8-i": "iso-8859-8",
  ansi: "windows-1252",
  "unicode-1-1-utf-8": "utf-8",
};

const word = /=\?([^?\s]+)\?([bq])\?([^?]*)\?=/giu;

/**
 * A header's text: encoded words (RFC 2047) decoded, also inside quotes and where a
 * character was split over two words, the rest taken as UTF-8 or windows-1252.
 */
export function decodeText(binary: string): string {
  return decodeWords(bytesToText(binary));
}

function decodeWords(text: string): string {
  if (!text.includes("=?")) return text;
  // Neighbouring words of one charset are one run of bytes: a character may be split between them.
  const runs: { charset: string; bytes: Buffer[] }[] = [];
  let out = "";
  let end = 0;
  const flush = () => {
    for (const run of runs) out += decodeCharset(Buffer.concat(run.bytes), run.charset);
    runs.length = 0;
  };
  for (const match of text.matchAll(word)) {
    const between = text.slice(end, match.index);
    if (between.trim() !== "" || runs.length === 0) {
      flush();
      out += between;
    }
    end = match.index + match[0].length;
    const charset = (match[1] ?? "").split("*")[0]?.toLowerCase() ?? "";
    const bytes = encodedWordBytes(match[2] ?? "", match[3] ?? "");
    const last = runs.at(-1);
    if (last?.charset === charset) last.bytes.push(bytes);
    else runs.push({ charset, bytes: [bytes] });
  }
  flush();
  return out + text.slice(end);
}

function encodedWordBytes(encoding: string, payload: string): Buffer {
  if (encoding.toLowerCase() === "b") return Buffer.from(payload, "base64");
  const unescaped = payload
    .replace(/_/g, " ")
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  // oxlint-disable-next-line no-control-regex
  return /[^\u0000-\u00ff]/.test(unescaped) ? Buffer.from(unescaped) : Buffer.from(unescaped, "latin1");
}

/** Reads `value; name=value; name*0*=…` (RFC 2045, 2231) with the tolerance that real senders need. */
export function parseParameters(binary: string): Parameterised {
  const pieces = splitOutsideQuotes(binary, ";");
  const value = withoutComments(pieces[0] ?? "")
    .trim()
    .toLowerCase();
  const found = new Map<string, { part: number; encoded: boolean; value: string }[]>();
  for (const piece of pieces.slice(1)) {
    const match = /^\s*([^\s=*]+)(\*\d+)?(\*)?\s*=\s*([\s\S]*)$/.exec(piece);
    if (!match) continue;
    const name = (match[1] ?? "").toLowerCase();
    const list = found.get(name) ?? [];
    list.push({
      part: match[2] ? Number(match[2].slice(1)) : match[3] ? -1 : -2,
      encoded: match[3] !== undefined,
      value: unquoted((match[4] ?? "").trim()),
    });
    found.set(name, list);
  }
  const params = new Map<string, string>();
  for (const [name, list] of found) params.set(name, parameterText(list));
  return { value, params };
}

/** The extended form (RFC 2231) wins over continuations, those over the plain form. */
function parameterText(list: readonly { part: number; encoded: boolean; value: string }[]): string {
  const single = list.find((entry) => entry.part === -1);
  const parts = single
    ? [single]
    : list.filter((entry) => entry.part >= 0).toSorted((a, b) => a.part - b.part);
  if (parts.length === 0) return decodeText(list.find((entry) => entry.part === -2)?.value ?? "");
  if (!parts.some((entry) => entry.encoded)) return decodeText(parts.map((entry) => entry.value).join(""));
  const marked = /^([^']*)'[^']*'/.exec(parts[0]?.value ?? "");
  // Neighbouring encoded pieces are decoded together: some programs divide them inside `%C3`.
  let bytes = "";
  let encoded = "";
  for (const [index, entry] of parts.entries()) {
    const text = index === 0 && marked ? entry.value.slice(marked[0].length) : entry.value;
    if (entry.encoded) encoded += text;
    else {
      bytes += percentDecoded(encoded) + text;
      encoded = "";
    }
  }
  bytes += percentDecoded(encoded);
  return marked?.[1] ? decodeCharset(Buffer.from(bytes, "latin1"), marked[1]) : decodeText(bytes);
}

function percentDecoded(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** A backslash escapes a quote or itself; before anything else it belongs to a Windows path. */
function unquoted(text: string): string {
  if (!text.startsWith('"')) return text;
  const inner = /^"((?:\\[\s\S]|[^"\\])*)/.exec(text)?.[1] ?? text.slice(1);
  return inner.replace(/\\(["\\])/g, "$1");
}

function splitOutsideQuotes(text: string, separator: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const char = text[index];
    if (char === "\\" && quoted) index++;
    else if (char === '"') quoted = !quoted;
    else if (char === separator && !quoted) {
      pieces.push(text.slice(start, index));
      start = index + 1;
    }
  }
  // A quote that is never closed must not swallow the parameters behind it.
  if (quoted && pieces.length === 0 && text.includes(separator)) return text.split(separator);
  pieces.push(text.slice(start));
  return pieces;
}

/** Without `(comments)`, nested ones included. */
export function withoutComments(text: string): string {
  if (!text.includes("(")) return text;
  let depth = 0;
  let out = "";
  for (const char of text) {
    if (char === "(") depth++;
    else if (char === ")" && depth > 0) depth--;
    else if (depth === 0) out += char;
  }
  return out;
}

/** Message ids in a References or In-Reply-To header; Exchange and iOS put commas between them. */
export function messageIds(values: readonly string[]): string[] {
  const ids = values.flatMap((value) => value.match(/<[^<>\s]+>/g) ?? bareIds(value));
  return [...new Set(ids)];
}

function bareIds(value: string): string[] {
  return value
    .split(/[\s,]+/)
    .filter((id) => /^[^\s<>"()]+@[^\s<>"()]+$/.test(id))
    .map((id) => `<${id}>`);
}

/** The instant that a date header names; undefined when it names none that exists. */
export function parseDate(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const plain = withoutComments(value).trim();
  // `Date` reads `2021` or `7` too, and invents the rest: a mail's date has day, month, year and time.
  if (!/\d{1,2}:\d{2}/.test(plain) || !/\d{4}|\d{1,2}\s+\p{L}{3,}\s+\d{2}(?!\d)/u.test(plain))
    return undefined;
  const time = Date.parse(plain);
  if (Number.isNaN(time)) return undefined;
  const year = new Date(time).getUTCFullYear();
  return year >= 1970 && year < 2200 ? new Date(time).toISOString() : undefined;
}

/** Mailboxes of an address header's text, groups opened, those without an address left out. */
export const mailboxesIn = (text: string): Mailbox[] => mailboxes(addressList(text));

function mailboxes(list: readonly AddressEntry[]): Mailbox[] {
  return list.flatMap((entry): Mailbox[] => {
    if (entry.group) return mailboxes(entry.group);
    const decoded = decodeWords(entry.name);
    // Some programs encode name and address together. A bare address in a name stays a name.
    if (!entry.address && decoded !== entry.name && /<[^<>@]+@[^<>]+>/.test(decoded))
      return mailboxes(addressList(decoded));
    const address = cleanAddress(plainAddress(entry.address ?? ""));
    if (!address) return [];
    const name = decoded
      .normalize("NFC")
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, " ")
      .replace(/\s+/g, " ")
      .replace(/^['"\s]+|['"\s]+$/g, "");
    return name === "" || name.toLowerCase() === address.toLowerCase() ? [{ address }] : [{ address, name }];
  });
}

/** Encoded words have no place in an address (RFC 2047, 5): only what is one for sure is taken. */
function plainAddress(address: string): string {
  const decoded = decodeWords(address);
  const plain = decoded === address || /^[^\s@]+@[^\s@]+$/.test(decoded) ? decoded : "";
  const at = plain.lastIndexOf("@") + 1;
  return plain.startsWith("xn--", at)
    ? plain.slice(0, at) + (domainToUnicode(plain.slice(at)) || plain.slice(at))
    : plain;
}

/** Trimmed, without `mailto:`, its domain in small letters; empty when it is not an address. */
export function cleanAddress(address: string): string {
  const plain = address
    .trim()
    .replace(/^mailto:/i, "")
    .replace(/^<|>$/g, "")
    .trim();
  const at = plain.lastIndexOf("@");
  if (at <= 0 || at === plain.length - 1 || /[\s<>,;]/.test(plain)) return "";
  return `${plain.slice(0, at)}@${plain.slice(at + 1).toLowerCase()}`;
}
