import { decodeText, parseParameters, rawValue, withoutComments } from "./headers.ts";
import type { HeaderLine, Parameterised } from "./headers.ts";

/** What a part's headers mean, as people mean them: types, names, encodings. */
export interface PartHead {
  readonly type: string;
  /** Whether the sender wrote a Content-Type. */
  readonly typed: boolean;
  /** Whether it says that it is divided into parts. */
  readonly multipart: boolean;
  readonly params: Parameterised["params"];
  readonly disposition: string;
  readonly fileName: string | undefined;
  /** Without its angle brackets. */
  readonly contentId: string | undefined;
  readonly contentLocation: string | undefined;
  readonly encoding: string;
}

/** @param around the type of the group that the part belongs to */
export function readHead(
  lines: readonly HeaderLine[],
  around: string | undefined,
  report: (code: string) => void,
): PartHead {
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
  const untypedHere = around === "multipart/digest" ? "message/rfc822" : untyped(disposition.value, fileName);
  const meant = mediaType(type?.value) ?? untypedHere;
  const multipart = meant.startsWith("multipart/");
  const encoding = strongest(
    values("content-transfer-encoding").map((value) => transferEncoding(value, report)),
  );
  if (multipart && !["", "7bit", "8bit", "binary"].includes(encoding)) report("encoded-multipart");
  return {
    type: meant,
    typed: type !== undefined,
    multipart,
    params: type?.params ?? new Map<string, string>(),
    disposition: disposition.value,
    fileName,
    contentId: values("content-id").at(-1)?.replace(/^<|>$/g, "").trim(),
    contentLocation: values("content-location").at(-1),
    encoding,
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
