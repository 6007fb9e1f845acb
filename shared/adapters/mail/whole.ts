import { sniffedExtension } from "./file-kinds.ts";
import type { Part } from "./parser.ts";

/**
 * Whether the last part of a mail without its last boundary came to its proper end:
 * then nothing but the boundary is missing.
 */
export function endsWhole(part: Part): boolean {
  const { file } = part;
  if (!file || !file.complete || file.damaged > 0 || file.bytes.length === 0) return false;
  const { bytes } = file;
  const tail = (length: number) =>
    Buffer.from(bytes.subarray(Math.max(0, bytes.length - length))).toString("latin1");
  switch (sniffedExtension(bytes)) {
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
