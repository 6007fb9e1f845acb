import { crc32 } from "node:zlib";
import type { Archive, ArchiveEntry } from "../ports.ts";

/**
 * Writes a ZIP file as it goes (APPNOTE 6.3.10; ZIP64 only where 4 GB or 65,535 files are passed):
 * in the memory of one chunk, and some 100 bytes for each entry until the end. Each entry is read
 * twice, for its sum and then for itself: with the sum ahead every program can unpack it. Nothing is
 * compressed: PDFs and pictures are already.
 */
export const zipWriter: Archive = {
  type: "application/zip",
  ending: "zip",
  async *write(entries: AsyncIterable<ArchiveEntry>): AsyncGenerator<Uint8Array> {
    const central: Uint8Array[] = [];
    let at = 0;
    for await (const entry of entries) {
      const file = {
        name: new TextEncoder().encode(entry.name),
        at,
        stamp: dosTime(entry.at),
        crc: 0,
        size: 0,
      };
      for await (const chunk of await entry.open()) {
        file.crc = crc32(chunk, file.crc);
        file.size += chunk.length;
      }
      if (file.size > max32) throw new RangeError("An entry of a ZIP file has at most 4 GB.");
      const local = localHeader(file);
      yield local;
      let left = file.size;
      for await (const chunk of await entry.open()) {
        left -= chunk.length;
        yield chunk;
      }
      // What was said ahead does not hold any more: better no archive than a wrong one.
      if (left !== 0) throw new Error("A file changed while it was written into an archive.");
      at += local.length + file.size;
      central.push(centralHeader(file));
    }
    const start = at;
    for (const header of central) {
      at += header.length;
      yield header;
    }
    yield endOfArchive(central.length, start, at - start);
  },
};

interface File {
  readonly name: Uint8Array;
  /** Where its local header begins. */
  readonly at: number;
  readonly stamp: number;
  readonly crc: number;
  readonly size: number;
}

const max16 = 0xffff;
const max32 = 0xffff_ffff;
/** Bit 11: names are UTF-8. */
const flags = 0x0800;

type Field = readonly [2 | 4 | 8, number] | Uint8Array;
const lengthOf = (field: Field) => (field instanceof Uint8Array ? field.length : field[0]);

/** Little-endian fields of 2, 4 or 8 bytes. */
function record(...fields: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, field) => sum + lengthOf(field), 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const field of fields) {
    if (field instanceof Uint8Array) bytes.set(field, at);
    else if (field[0] === 2) view.setUint16(at, field[1], true);
    else if (field[0] === 4) view.setUint32(at, field[1], true);
    else view.setBigUint64(at, BigInt(field[1]), true);
    at += lengthOf(field);
  }
  return bytes;
}

/** What local and central header have in common: flags, stored, time, sum, both sizes, length of the name. */
const facts = ({ stamp, crc, size, name }: File) =>
  record([2, flags], [2, 0], [4, stamp], [4, crc], [4, size], [4, size], [2, name.length]);

const localHeader = (file: File) => record([4, 0x0403_4b50], [2, 20], facts(file), [2, 0], file.name);

function centralHeader(file: File): Uint8Array {
  const far = file.at >= max32;
  const place = far ? record([2, 1], [2, 8], [8, file.at]) : new Uint8Array();
  const version = far ? 45 : 20;
  const start = record([4, 0x0201_4b50], [2, version], [2, version], facts(file), [2, place.length]);
  // No comment, first disk, no attributes.
  return record(start, [2, 0], [2, 0], [2, 0], [4, 0], [4, Math.min(file.at, max32)], file.name, place);
}

function endOfArchive(count: number, start: number, size: number): Uint8Array {
  const many = Math.min(count, max16);
  const where: readonly Field[] = [
    [4, Math.min(size, max32)],
    [4, Math.min(start, max32)],
  ];
  const end = record([4, 0x0605_4b50], [2, 0], [2, 0], [2, many], [2, many], ...where, [2, 0]);
  if (count < max16 && start < max32 && size < max32) return end;
  const sums: readonly Field[] = [
    [8, count],
    [8, count],
    [8, size],
    [8, start],
  ];
  const end64 = record([4, 0x0606_4b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], ...sums);
  const locator = record([4, 0x0706_4b50], [4, 0], [8, start + size], [4, 1]);
  return record(end64, locator, end);
}

/** Time and date as MS-DOS wrote them, in UTC: years from 1980, seconds in steps of two. */
function dosTime(instant: string): number {
  const at = new Date(instant);
  const year = Math.min(127, Math.max(0, at.getUTCFullYear() - 1980));
  const date = (year << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  return ((date << 16) | time) >>> 0;
}
