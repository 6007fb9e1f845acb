import iconv from "iconv-lite";

/** Decodes text of an unknown charset: byte order mark, then what is valid, then what was said, then windows-1252. */
export function decodeText(bytes: Uint8Array, said?: string): string {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return new TextDecoder("utf-8").decode(bytes);
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder("utf-16le").decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder("utf-16be").decode(bytes);
  const wide = wideWithoutMark(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const charset = said && iconv.encodingExists(said) && !/^utf-?8$/i.test(said) ? said : "windows-1252";
    return iconv.decode(Buffer.from(bytes), charset);
  }
}

/** The charset that a content type names, as in `text/plain; charset=iso-8859-1`. */
export function charsetOf(type: string): string | undefined {
  return /charset\s*=\s*"?([\w.:-]+)/i.exec(type)?.[1];
}

/** True where bytes can hardly be text: controls that no text has. */
export function looksBinary(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]) || wideWithoutMark(bytes))
    return false;
  const sample = bytes.subarray(0, 8192);
  const odd = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32));
  return odd.includes(0) || odd.length > sample.length * 0.02;
}

/** Latin text in UTF-16 has a zero in nearly every second byte. */
function wideWithoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const sample = bytes.subarray(0, 2048);
  if (sample.length < 8) return undefined;
  let [even, odd] = [0, 0];
  for (const [index, byte] of sample.entries()) {
    if (byte === 0 && index % 2 === 0) even += 1;
    if (byte === 0 && index % 2 === 1) odd += 1;
  }
  const many = sample.length * 0.4;
  if (odd > many && even === 0) return "utf-16le";
  return even > many && odd === 0 ? "utf-16be" : undefined;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
