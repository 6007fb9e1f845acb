import type { Content } from "../ports.ts";

/** How many bytes a content has. */
export const sizeOf = (content: Content): number =>
  content instanceof Uint8Array ? content.length : content.bytes;

/**
 * A content's bytes in pieces, those in memory at once.
 *
 * @throws Error at the end when there were fewer or more than it said
 */
export async function* piecesOf(content: Content): AsyncGenerator<Uint8Array> {
  if (content instanceof Uint8Array) {
    yield content;
    return;
  }
  let left = content.bytes;
  for await (const piece of content.open()) {
    left -= piece.length;
    if (left < 0) break;
    yield piece;
  }
  if (left !== 0) throw new Error(`A file of ${content.bytes} bytes turned out to have others.`);
}

/** The bytes, all of them. @throws Error when there were fewer or more than it said */
export async function bytesOf(content: Content): Promise<Uint8Array> {
  if (content instanceof Uint8Array) return content;
  const bytes = new Uint8Array(content.bytes);
  let at = 0;
  for await (const piece of piecesOf(content)) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
