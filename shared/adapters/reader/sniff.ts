import { fileTypeFromBuffer } from "file-type";
import type { DocumentFormat } from "../../domain/kinds.ts";
import { isPages } from "./pages.ts";
import { decodeText, looksBinary } from "./text.ts";
import { Unreadable } from "./unreadable.ts";
import { partNames } from "./zip.ts";

/** What a file's bytes are. */
export interface Sniffed {
  readonly format: DocumentFormat;
  /** Kind of picture, or what an unknown file is. */
  readonly detail?: string;
  /** Why it can be seen at once that it can't be opened. */
  readonly damaged?: string;
}

const pictures = new Set(["png", "jpg", "tif", "heic", "webp", "bmp", "gif", "avif"]);

/**
 * Tells a file's format by its content. Names and announced types are often wrong
 * (`application/octet-stream`, `.pdf` on a picture); they only tell kinds of text apart.
 */
export async function sniff(file: {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}): Promise<Sniffed> {
  const { bytes } = file;
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  if (/^(?:\uFEFF|ï»¿)?\s*\{\\rtf/u.test(head)) return { format: "rtf" };
  if (head.startsWith("%PDF-")) return { format: "pdf" };
  const known = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (known && pictures.has(known.ext)) return { format: "image", detail: known.ext };
  if (known?.ext === "docx" || known?.ext === "docm" || known?.ext === "dotx") return { format: "docx" };
  if (known?.ext === "odt" || known?.ext === "ott") return { format: "odt" };
  if (known?.ext === "cfb") return { format: "doc" };
  if (head.startsWith("PK\u0003\u0004")) return office(bytes, known?.ext ?? "zip");
  // Mail gateways and scanners put lines before the header; readers look for it in the first 1024 bytes.
  if (head.includes("%PDF-")) return { format: "pdf" };
  if (looksBinary(bytes)) return { format: "unknown", detail: known?.ext };
  return { format: textFormat(file, head) };
}

function office(bytes: Uint8Array, detail: string): Sniffed {
  try {
    const names = new Set(partNames(bytes));
    if (names.has("word/document.xml")) return { format: "docx" };
    if (names.has("content.xml")) return { format: "odt" };
    if (isPages(names)) return { format: "pages" };
    return { format: "unknown", detail };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { format: "unknown", detail, damaged: error.message };
  }
}

function textFormat(
  file: { readonly name: string; readonly type: string; readonly bytes: Uint8Array },
  head: string,
): DocumentFormat {
  const start = decodeText(file.bytes.subarray(0, 1024));
  const page = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu;
  if (page.test(start)) return "html";
  const tags = /<\/?(?:p|br|div|table|span|h[1-6]|html|body|ul|a)\b[^>]*>/iu.test(head);
  if (tags && (/^text\/html/i.test(file.type) || /\.html?$/i.test(file.name))) return "html";
  return /^text\/(?:x-)?markdown/i.test(file.type) || /\.(?:md|markdown)$/i.test(file.name) ? "md" : "txt";
}
