import { isCloudLink } from "../../domain/mail/links.ts";
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
export async function readableText(root: Part): Promise<Readable> {
  const found: Found = { uu: [], shown: new Set() };
  lookIn(root, found);
  return { text: tidy(await textOf(root, found)), ...found };
}

type Found = { readonly uu: UuFile[]; readonly shown: Set<string> };

async function textOf(part: Part, found: Found): Promise<string> {
  if (part.head.type === "multipart/alternative") return await bestAlternative(part, found);
  if (part.text !== undefined) return await partText(part, found);
  const texts: string[] = [];
  for (const child of part.children) texts.push(await textOf(child, found));
  return texts.filter((text) => text.trim() !== "").join("\n\n");
}

/** What the HTML of any part shows. */
function lookIn(part: Part, found: Found): void {
  if (part.text !== undefined && part.head.type === "text/html") {
    for (const match of part.text.matchAll(/\bcid:([^"'\s<>)]{1,256})/gi))
      found.shown.add(decoded(match[1] ?? ""));
    for (const match of part.text.matchAll(/<img\s[^<>]{0,2000}?src\s*=\s*["']?([^"'\s<>:]{1,256})["'\s>]/gi))
      found.shown.add(decoded(match[1] ?? ""));
  }
  for (const child of part.children) lookIn(child, found);
}

/** A text of so many characters says more than that there is HTML. */
const enough = 200;

/** Plain text, unless it only says that there is HTML: some programs leave it empty or write an excuse. */
async function bestAlternative(part: Part, found: Found): Promise<string> {
  const plain = part.children.filter((child) => child.head.type === "text/plain");
  const rich = part.children.filter((child) => child.head.type !== "text/plain");
  const textsOf = async (parts: readonly Part[]) => {
    const texts: string[] = [];
    for (const one of parts) texts.push(await textOf(one, found));
    return texts.join("\n\n");
  };
  const plainText = await textsOf(plain);
  if (plainText.trim().length >= enough && rich.every(({ head }) => head.type === "text/html"))
    return plainText;
  const richText = await textsOf(rich);
  const stub = plainText.trim().length < enough && richText.trim().length > 5 * plainText.trim().length;
  return plainText.trim() === "" || stub ? richText || plainText : plainText;
}

async function partText(part: Part, { uu }: Found): Promise<string> {
  const text = part.text ?? "";
  if (part.head.type === "text/html") {
    // Loaded for the few mails that have no text besides: it takes as much memory as all the rest.
    const { htmlToText } = await import("../html-text.ts");
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
