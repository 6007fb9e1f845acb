/** What a window of compressed RTF holds at first (MS-OXRTFCP 2.1.3.1). */
const dictionary =
  "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";
const windowBytes = 4096;
/** A declared size that no letter has is a lie. */
const mostBytes = 8 * 1024 * 1024;

/** RTF as Outlook packs it (MS-OXRTFCP), unpacked as far as it goes; undefined when it is none. */
export function unpackedRtf(packed: Uint8Array): Uint8Array | undefined {
  if (packed.length < 16) return undefined;
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const size = Math.min(view.getUint32(4, true), mostBytes);
  const kind = Buffer.from(packed.subarray(8, 12)).toString("latin1");
  if (kind === "MELA") return packed.subarray(16, 16 + size);
  if (kind !== "LZFu") return undefined;

  const window = new Uint8Array(windowBytes);
  window.set(Buffer.from(dictionary, "latin1"));
  const text: number[] = [];
  let place = dictionary.length;
  const put = (byte: number) => {
    window[place] = byte;
    place = (place + 1) % windowBytes;
    text.push(byte);
  };
  for (let at = 16; at < packed.length && text.length < size;) {
    const kinds = packed[at++] ?? 0;
    for (let bit = 0; bit < 8 && at < packed.length; bit++) {
      if (((kinds >> bit) & 1) === 0) {
        put(packed[at++] ?? 0);
        continue;
      }
      const reference = ((packed[at] ?? 0) << 8) | (packed[at + 1] ?? 0);
      at += 2;
      const from = reference >> 4;
      // A reference to the place of writing ends the text.
      if (from === place) return Uint8Array.from(text);
      for (let step = 0; step < (reference & 15) + 2; step++) put(window[(from + step) % windowBytes] ?? 0);
    }
  }
  return Uint8Array.from(text.slice(0, size));
}
