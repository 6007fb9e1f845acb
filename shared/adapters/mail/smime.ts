/**
 * The content of an opaque S/MIME signature (RFC 8551, application/pkcs7-mime): the signed MIME
 * entity lies in it as an octet string, in DER or in BER pieces of any length.
 * The signature is not verified: it is unwrapped so that the papers in it are seen.
 */
export function signedContent(bytes: Uint8Array): Uint8Array | undefined {
  try {
    const data = isText(bytes) ? fromText(bytes) : bytes;
    const info = children(readNode(data, 0));
    if (oid(info[0]) !== signedData || !info[1]) return undefined;
    const signed = children(children(info[1])[0]);
    // Version and digest algorithms come before the content.
    const content = children(signed[2]);
    if (oid(content[0]) !== plainData || !content[1]) return undefined;
    return Buffer.concat(octets(children(content[1])[0]));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const signedData = "2a864886f70d010702";
const plainData = "2a864886f70d010701";

/** Nothing in a signed message nests deeper; hostile BER may. */
const maxDepth = 20;

interface Node {
  readonly tag: number;
  readonly content: Uint8Array;
  /** Offset after it, in the bytes it was read from. */
  readonly end: number;
}

function readNode(bytes: Uint8Array, start: number, depth = 0): Node {
  if (depth > maxDepth) throw new RangeError("nested too deep");
  const tag = byteAt(bytes, start);
  let at = start + 1;
  if ((tag & 0x1f) === 0x1f) while ((byteAt(bytes, at++) & 0x80) !== 0);
  const first = byteAt(bytes, at++);
  if (first === 0x80) {
    // Indefinite length: up to the two zero bytes that end it.
    let inner = at;
    while (byteAt(bytes, inner) !== 0 || byteAt(bytes, inner + 1) !== 0)
      inner = readNode(bytes, inner, depth + 1).end;
    return { tag, content: bytes.subarray(at, inner), end: inner + 2 };
  }
  let length = first;
  if (first > 0x80) {
    length = 0;
    for (let count = first & 0x7f; count > 0; count--) length = length * 256 + byteAt(bytes, at++);
  }
  if (at + length > bytes.length) throw new RangeError("cut off");
  return { tag, content: bytes.subarray(at, at + length), end: at + length };
}

function byteAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at];
  if (byte === undefined) throw new RangeError("cut off");
  return byte;
}

function children(node: Node | undefined): Node[] {
  if (!node) throw new RangeError("missing");
  const found: Node[] = [];
  for (let at = 0; at < node.content.length;) {
    const child = readNode(node.content, at);
    found.push(child);
    at = child.end;
  }
  return found;
}

/** An octet string, or the pieces of a constructed one. */
function octets(node: Node | undefined, depth = 0): Uint8Array[] {
  if (!node || depth > maxDepth) throw new RangeError("missing");
  if ((node.tag & 0x20) === 0) return [node.content];
  return children(node).flatMap((child) => octets(child, depth + 1));
}

function oid(node: Node | undefined): string | undefined {
  return node?.tag === 6 ? Buffer.from(node.content).toString("hex") : undefined;
}

/** PEM, or bare base64 without a transfer encoding that says so. */
function isText(bytes: Uint8Array): boolean {
  return bytes[0] === 0x2d || bytes[0] === 0x4d;
}

function fromText(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes)
    .toString("latin1")
    .replace(/-----[^-]+-----/g, "");
  return Buffer.from(text, "base64");
}
