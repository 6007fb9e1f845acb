/* oxlint-disable no-underscore-dangle -- the names are mailsplit's own */
import { Base64Decoder, UuDecoder } from "./decoders.ts";
import { decodeText, parseParameters, rawValue, withoutComments, type Parameterised } from "./headers.ts";
import type { MimeNode, PartHead } from "./mailsplit.ts";

/** What a part's headers mean, as people mean them: types, names, encodings. */

/** Every line that begins with dashes is compared with the boundaries of all groups around it. */
const maxDepth = 50;

/** Makes a node read its headers the way people mean them. */
export function repairNode(node: MimeNode, report: (code: string) => void): void {
  const parseHeaders = node.parseHeaders.bind(node);
  node.parseHeaders = () => {
    if (node.headers) return;
    parseHeaders();
    const head = readHead(node, report);
    node.head = head;
    node.contentType = head.type;
    node.encoding = head.encoding;
    node.charset = head.params.get("charset") || false;
    node.disposition = head.disposition || false;
    // Lines are joined after uuencoded files were taken out of the text.
    node.flowed = false;
    node.multipart = head.type.startsWith("multipart/") && head.type.slice("multipart/".length);
    if (node.multipart && (node.depth ?? 0) >= maxDepth) {
      report("nested-too-deep");
      node.multipart = false;
      node.contentType = "application/octet-stream";
    }
    const boundary = head.params.get("boundary");
    node.boundaries = node.multipart && boundary ? [Buffer.from(boundary, "latin1")] : [];
    node._boundary = node.boundaries[0] ?? false;
    if (node.multipart && !["", "7bit", "8bit", "binary"].includes(head.encoding))
      report("encoded-multipart");
    // With a file name it is a file, whatever its disposition says: a CV sent as text.
    if (!node.multipart && head.fileName !== undefined) node.disposition = "attachment";
    if (head.type === "message/rfc822" || head.type === "message/global") node.disposition = "attachment";
  };
  const getDecoder = node.getDecoder.bind(node);
  node.getDecoder = () => {
    if (!node.headers) node.parseHeaders();
    if (node.encoding !== "base64" && node.encoding !== "x-uuencode") return getDecoder();
    const decoder = node.encoding === "base64" ? new Base64Decoder() : new UuDecoder();
    node.decoding = decoder.decoding;
    return decoder;
  };
}

function readHead(node: MimeNode, report: (code: string) => void): PartHead {
  const lines = node.headers ? node.headers.getList() : [];
  const values = (key: string) => lines.filter((line) => line.key === key).map(rawValue);
  const types = values("content-type").filter((value) => value !== "");
  if (types.length > 1 && new Set(types).size > 1) report("two-content-types");
  const type = bestType(types.map(parseParameters));
  const dispositions = values("content-disposition").map(parseParameters);
  const disposition =
    dispositions.find(({ params }) => params.has("filename")) ?? dispositions.at(-1) ?? parseParameters("");
  const fileName =
    disposition.params.get("filename") ||
    type?.params.get("name") ||
    disposition.params.get("name") ||
    describedName(values("content-description").at(-1));
  const inDigest = node.parentNode && node.parentNode.head?.type === "multipart/digest";
  return {
    type: mediaType(type?.value) ?? (inDigest ? "message/rfc822" : untyped(disposition.value, fileName)),
    typed: type !== undefined,
    params: type?.params ?? new Map<string, string>(),
    disposition: disposition.value,
    fileName,
    contentId: values("content-id").at(-1)?.replace(/^<|>$/g, "").trim(),
    contentLocation: values("content-location").at(-1),
    encoding: strongest(values("content-transfer-encoding").map((value) => transferEncoding(value, report))),
  };
}

/** Some programs name a file in its description alone. */
function describedName(description: string | undefined): string | undefined {
  const text = description === undefined ? "" : decodeText(description).trim();
  return /^[^\r\n]{1,200}\.[a-z]{2,4}$/i.test(text) && !/^https?:/i.test(text) ? text : undefined;
}

/** Of several encodings the one that has to be undone. */
function strongest(encodings: readonly string[]): string {
  return (
    encodings.find((encoding) => ["base64", "quoted-printable", "x-uuencode"].includes(encoding)) ??
    encodings[0] ??
    ""
  );
}

/** Of several Content-Types the one that loses nothing: a multipart with a boundary, else a file, else the first. */
function bestType(types: readonly Parameterised[]): Parameterised | undefined {
  return (
    types.find((type) => type.value.startsWith("multipart/") && type.params.has("boundary")) ??
    types.find((type) => type.params.has("name")) ??
    types.find((type) => mediaType(type.value) !== undefined) ??
    types[0]
  );
}

function mediaType(value: string | undefined): string | undefined {
  if (!value) return undefined;
  // `text` alone was RFC 934's; anything else without a subtype is nobody's type.
  if (value === "text") return "text/plain";
  return /^[^\s/]+\/[^\s/]+$/.test(value) ? value : undefined;
}

function untyped(disposition: string, fileName: string | undefined): string {
  return disposition === "attachment" || fileName !== undefined ? "application/octet-stream" : "text/plain";
}

const plainEncodings = new Set([
  "",
  "7bit",
  "8bit",
  "binary",
  "7-bit",
  "8-bit",
  "none",
  "text",
  "plain",
  "utf-8",
]);

/** The encoding meant by `BASE64 (comment)`, `base64;`, `base-64`, `uuencode` …; an unknown one is reported. */
function transferEncoding(value: string, report: (code: string) => void): string {
  const name = withoutComments(value)
    .toLowerCase()
    .replace(/^["'\s]+|["'\s;,.]+$/g, "");
  if (/^(?:x-)?base-?64/.test(name)) return "base64";
  if (/^(?:x-)?quoted[-_ ]?printable?/.test(name)) return "quoted-printable";
  if (/^(?:x-)?uu(?:e|encoded?)?$/.test(name)) return "x-uuencode";
  const plain = name.split(/[\s;]/)[0] ?? "";
  if (!plainEncodings.has(plain)) report("unknown-encoding");
  return plain;
}
