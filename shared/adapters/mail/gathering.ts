/** A file smaller than this may lie in memory twice for a moment; it grows in steps of this size. */
const step = 1024 * 1024;

/**
 * Gathers a file's bytes as they come. A large file lies in memory once, in room
 * that grows in place: pieces put together at the end would lie there twice.
 *
 * @param most bytes that the file can have: so much is reserved, not taken
 */
export function gathering(most: number) {
  let pieces: Uint8Array[] = [];
  let room: ArrayBuffer | undefined;
  let length = 0;
  return {
    add(piece: Uint8Array): void {
      const end = length + piece.length;
      if (!room && end <= step) pieces.push(piece);
      else {
        room ??= new ArrayBuffer(0, { maxByteLength: Math.max(most, end) });
        if (end > room.byteLength) room.resize(Math.min(Math.ceil(end / step) * step, room.maxByteLength));
        const all = new Uint8Array(room);
        if (pieces.length > 0) all.set(Buffer.concat(pieces));
        pieces = [];
        all.set(piece, length);
      }
      length = end;
    },
    bytes(): Uint8Array {
      if (room) return new Uint8Array(room, 0, length);
      return pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
    },
  };
}
