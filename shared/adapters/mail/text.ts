import { isCloudLink } from "../../domain/mail/links.ts";
import { htmlToText } from "../html-text.ts";
import type { Part } from "./parser.ts";
import { uuFiles, type UuFile } from "./decoders.ts";

/** What a person would read of a message, and the files that hide in its text. */
export interface Readable {
  readonly text: string;
  readonly uu: readonly UuFile[];
  /** Content-IDs and locations that the HTML shows. */
  readonly shown: ReadonlySet<string>;
}

/** Puts the text of a message together from its unnamed text parts. */
export function readableText(root: Part): Readable {
  const uu: UuFile[] = [];
  const shown = new Set<string>();
  const text = textOf(root, uu, shown);
  return { text: tidy(text), uu, shown };
}

function textOf(part: Part, uu: UuFile[], shown: Set<string>): string {
  if (part.head.type === "multipart/alternative") return bestAlternative(part, uu, shown);
  if (part.text !== undefined) return partText(part, uu, shown);
  return part.children
    .map((child) => textOf(child, uu, shown))
    .filter((text) => text.trim() !== "")
    .join("\n\n");
}

/** Plain text, unless it only says that there is HTML: some programs leave it empty or write an excuse. */
function bestAlternative(part: Part, uu: UuFile[], shown: Set<string>): string {
  const plain = part.children.filter((child) => child.head.type === "text/plain");
  const rich = part.children.filter((child) => child.head.type !== "text/plain");
  const plainText = plain.map((child) => textOf(child, uu, shown)).join("\n\n");
  const richText = rich.map((child) => textOf(child, uu, shown)).join("\n\n");
  const stub = plainText.trim().length < 200 && richText.trim().length > 5 * plainText.trim().length;
  return plainText.trim() === "" || stub ? richText || plainText : plainText;
}

function partText(part: Part, uu: UuFile[], shown: Set<string>): string {
  const text = part.text ?? "";
  if (part.head.type === "text/html") {
    for (const match of text.matchAll(/\bcid:([^"'\s<>)]{1,256})/gi)) shown.add(decoded(match[1] ?? ""));
    for (const match of text.matchAll(/<img\s[^<>]{0,2000}?src\s*=\s*["']?([^"'\s<>:]{1,256})["'\s>]/gi))
      shown.add(decoded(match[1] ?? ""));
    return htmlToText(text, isCloudLink);
  }
  const { files, rest } = uuFiles(text);
  uu.push(...files);
  return part.head.params.get("format")?.toLowerCase() === "flowed"
    ? unflowed(rest, part.head.params.get("delsp")?.toLowerCase() === "yes")
    : rest;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Lines that end with a space go on in the next one of the same quote depth (RFC 3676). */
function unflowed(text: string, deleteSpace: boolean): string {
  const out: { depth: number; line: string; open: boolean }[] = [];
  for (const raw of text.split(/\r?\n/)) {
    const quotes = /^>*/.exec(raw)?.[0].length ?? 0;
    const line = raw.slice(quotes).replace(/^ /, "");
    const signature = line === "-- ";
    const open = line.endsWith(" ") && !signature;
    const kept = open && deleteSpace ? line.slice(0, -1) : line;
    const last = out.at(-1);
    if (last?.open && last.depth === quotes && !signature) {
      last.line += kept;
      last.open = open;
    } else out.push({ depth: quotes, line: kept, open });
  }
  return out.map(({ depth, line }) => (depth > 0 ? `${">".repeat(depth)} ${line}` : line)).join("\n");
}

export function tidy(text: string): string {
  return text.replace(/\r\n?/g, "\n").replaceAll("\u0000", "").toWellFormed().normalize("NFC").trim();
}
