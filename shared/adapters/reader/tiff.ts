import { Unreadable } from "./unreadable.ts";

/** Pages of a TIFF (revision 6.0), told apart without decoding them. */

export interface TiffPage {
  /** Dots. */
  readonly width: number;
  readonly height: number;
  /** Dots an inch, where the file says it. */
  readonly dpi?: number;
  /** A file of its own that begins with this page; a copy of the whole. */
  bytes(): Uint8Array;
}

const tags = { subfile: 254, width: 256, height: 257, resolution: 282, unit: 296 } as const;
/** A chain of directories that goes round must end. */
const mostDirectories = 1000;
/** More would take hundreds of megabytes to open. */
const mostDots = 120_000_000;
const least = 72;
const centimetres = 3;

/** Throws Unreadable: `damaged` where no page can be found, `too-large` for one of too many dots. */
export function tiffPages(file: Uint8Array): TiffPage[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const little = file[0] === 0x49;
  const pages: TiffPage[] = [];
  const seen = new Set<number>();
  let at = file.length < 8 ? 0 : view.getUint32(4, little);
  while (at >= 8 && at + 2 <= file.length && !seen.has(at) && seen.size < mostDirectories) {
    seen.add(at);
    const end = at + 2 + 12 * view.getUint16(at, little);
    if (end + 4 > file.length) break;
    const page = readDirectory(file, view, at, little);
    if (page) pages.push(page);
    at = view.getUint32(end, little);
  }
  if (pages.length === 0) throw new Unreadable("damaged", "The picture is damaged: it holds no page.");
  return pages;
}

/** Undefined for a small version of another page. */
function readDirectory(file: Uint8Array, view: DataView, at: number, little: boolean): TiffPage | undefined {
  const values = new Map<number, number>();
  for (let entry = at + 2; entry < at + 2 + 12 * view.getUint16(at, little); entry += 12) {
    const short = view.getUint16(entry + 2, little) === 3;
    const value = short ? view.getUint16(entry + 8, little) : view.getUint32(entry + 8, little);
    values.set(view.getUint16(entry, little), value);
  }
  const { subfile, width: across, height: down, resolution, unit } = tags;
  if (((values.get(subfile) ?? 0) & 1) !== 0) return undefined;
  const [width = 0, height = 0] = [values.get(across), values.get(down)];
  if (width * height > mostDots)
    throw new Unreadable("too-large", `The picture is ${width} × ${height} dots, more than can be read.`);
  const place = values.get(resolution) ?? 0;
  const rational = place >= 8 && place + 8 <= file.length;
  const perUnit = rational ? view.getUint32(place, little) / view.getUint32(place + 4, little) : 0;
  const dpi = Math.round(perUnit * (values.get(unit) === centimetres ? 2.54 : 1));
  return {
    width,
    height,
    ...(Number.isFinite(dpi) && dpi >= least ? { dpi } : {}),
    bytes() {
      const copy = new Uint8Array(file);
      new DataView(copy.buffer).setUint32(4, at, little);
      return copy;
    },
  };
}
