import { unzipSync } from "fflate";
import { Unreadable } from "./unreadable.ts";

/** Inflated bytes of one part and of all parts read: a zip bomb grows a thousandfold. */
const maxPart = 48 * 1024 * 1024;
const maxTotal = 96 * 1024 * 1024;
/** Entries of an archive that are listed; an office file has some dozens. */
const maxEntries = 10_000;

/** Names of all parts of a zip. Throws Unreadable for what is no whole zip. */
export function partNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  unzip(bytes, ({ name }) => {
    if (names.length < maxEntries) names.push(name);
    return false;
  });
  return names;
}

/**
 * The parts that are wanted, by name. Throws Unreadable: `damaged` for what is no
 * whole zip, `too-large` beyond the caps. A part that lies about its size is cut there.
 */
export function readParts(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  let total = 0;
  const parts = unzip(bytes, ({ name, originalSize }) => {
    if (!wanted(name)) return false;
    total += originalSize;
    if (originalSize > maxPart || total > maxTotal)
      throw new Unreadable(
        "too-large",
        `The file unpacks to more than ${maxTotal / 1024 / 1024} MB of text.`,
      );
    return true;
  });
  return new Map(Object.entries(parts));
}

/** Pictures of an office file, in the order of their names: scans are often pasted into one. */
const mostPictures = 20;
const picturePath = /^(?:word\/media|Pictures)\/.*\.(?:png|jpe?g)$/i;

/** The pictures of an office file. Throws Unreadable as `readParts` does. */
export function readPictures(bytes: Uint8Array): Uint8Array[] {
  const parts = readParts(bytes, (name) => picturePath.test(name));
  const inOrder = new Intl.Collator("en", { numeric: true });
  return [...parts]
    .toSorted(([a], [b]) => inOrder.compare(a, b))
    .slice(0, mostPictures)
    .map(([, picture]) => picture);
}

function unzip(
  bytes: Uint8Array,
  filter: (entry: { readonly name: string; readonly originalSize: number }) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(
      "damaged",
      "The file is damaged: it can't be unpacked, perhaps it was cut off on its way.",
    );
  }
}
