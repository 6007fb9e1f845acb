import { crc32, inflateRawSync } from "node:zlib";

/**
 * Opens zip archives without trusting them: sizes in their directory lie, so what is
 * counted is what is really inflated.
 */
export interface UnzipLimits {
  /** An archive may list millions of files. */
  readonly maxFiles: number;
  /** Bytes inflated over all files: 42 KB can unpack to petabytes. */
  readonly maxBytes: number;
  /** Files that are not wanted are not inflated. */
  readonly wanted?: (name: string) => boolean;
}

export interface Unzipped {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** Why not all of it came out. */
  readonly fault?: "encrypted" | "damaged" | "too-large";
}

/** Deflate reaches about 1030:1; texts and documents stay far below this. */
const maxRatio = 500;
/** Below this a high ratio is an empty page, not an attack. */
const ratioFrom = 4 * 1024 * 1024;

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  readonly offset: number;
}

/** The files of a zip archive, folders left out, in the order of its directory. */
export function unzip(bytes: Uint8Array, limits: UnzipLimits): Unzipped {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const files: { name: string; bytes: Uint8Array }[] = [];
  let fault: Unzipped["fault"];
  let total = 0;
  const entries = directory(bytes, view);
  if (!entries) return { files, fault: "damaged" };
  for (const entry of entries) {
    if (entry.name.endsWith("/") || limits.wanted?.(entry.name) === false) continue;
    if (files.length >= limits.maxFiles) return { files, fault: "too-large" };
    // Bit 0: traditional encryption; method 99: AES.
    if ((entry.flags & 1) !== 0 || entry.method === 99) {
      fault ??= "encrypted";
      continue;
    }
    const packed = packedBytes(bytes, view, entry);
    const content = packed && inflated(packed, entry, limits.maxBytes - total);
    if (content === "too-large") return { files, fault: "too-large" };
    if (!content) {
      fault ??= "damaged";
      continue;
    }
    total += content.length;
    files.push({ name: entry.name, bytes: content });
  }
  return fault ? { files, fault } : { files };
}

/** Reads the central directory; undefined when there is none. Zip64 sizes are not needed for mail. */
function directory(bytes: Uint8Array, view: DataView): Entry[] | undefined {
  let end = bytes.length - 22;
  const lowest = Math.max(0, bytes.length - 22 - 65_535);
  while (end >= lowest && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < lowest || end < 0) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50)
      return entries.length > 0 ? entries : undefined;
    const nameLength = view.getUint16(at + 28, true);
    const flags = view.getUint16(at + 8, true);
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + view.getUint16(at + 30, true));
    entries.push({
      name: entryName(name, extra, flags),
      flags,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + extra.length + view.getUint16(at + 32, true);
  }
  return entries;
}

/** UTF-8 where the flag or the bytes say so or an extra field holds it, else the DOS code page. */
function entryName(name: Uint8Array, extra: Uint8Array, flags: number): string {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    const length = view.getUint16(at + 2, true);
    // Info-ZIP's Unicode path: a version byte and a CRC before the name.
    if (view.getUint16(at, true) === 0x7075 && length > 5 && at + 4 + length <= extra.length)
      return new TextDecoder().decode(extra.subarray(at + 9, at + 4 + length));
  }
  if ((flags & 0x800) !== 0) return new TextDecoder().decode(name);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(name);
  } catch {
    return codePage437(name);
  }
}

/** The upper half of code page 437, in which DOS and Windows write names. */
const upper437 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ";

function codePage437(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : (upper437[byte - 0x80] ?? "_"),
  ).join("");
}

function packedBytes(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array | undefined {
  const { offset } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) return undefined;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + entry.packed > bytes.length ? undefined : bytes.subarray(start, start + entry.packed);
}

function inflated(packed: Uint8Array, entry: Entry, room: number): Uint8Array | "too-large" | undefined {
  if (entry.method === 0)
    return packed.length > room ? "too-large" : crc32(packed) === entry.crc ? packed.slice() : undefined;
  if (entry.method !== 8) return undefined;
  const cap = Math.min(room, Math.max(ratioFrom, packed.length * maxRatio));
  try {
    const out = inflateRawSync(packed, { maxOutputLength: Math.max(1, cap) });
    return crc32(out) === entry.crc ? out : undefined;
  } catch (error) {
    return error instanceof RangeError ? "too-large" : undefined;
  }
}
