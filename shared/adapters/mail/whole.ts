import { sniffedExtension } from "./file-kinds.ts";
import type { Part } from "./parser.ts";

/**
 * Whether the last part of a mail without its last boundary came to its proper end:
 * then nothing but the boundary is missing.
 */
export function endsWhole(part: Part): boolean {
  const { file } = part;
  if (!file || !file.complete || file.damaged > 0 || file.kept.bytes === 0) return false;
  const { kept } = file;
  const tail = (length: number) =>
    Buffer.from(kept.slice(Math.max(0, kept.bytes - length))).toString("latin1");
  switch (sniffedExtension(kept.slice(0, 16))) {
    case "pdf":
      return tail(1024).includes("%%EOF");
    case "zip":
      return tail(66_000).includes("PK\u0005\u0006");
    case "png":
      return tail(16).includes("IEND");
    case "jpg":
      return tail(64).includes("\u00ff\u00d9");
    case "gif":
      return tail(4).includes(";");
    case "rtf":
      return tail(64).trimEnd().endsWith("}");
    default:
      return false;
  }
}
