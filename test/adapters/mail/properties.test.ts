import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readMail, sha256 } from "./mails.ts";

/** A tree of parts as a mail program might build it. */
type Tree =
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array; readonly encoding: Encoding }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "group"; readonly type: string; readonly children: readonly Tree[] };
type Encoding = "base64" | "base64-long" | "base64-short" | "quoted-printable" | "x-uuencode" | "binary";

const fileName = fc
  .tuple(
    fc.stringMatching(/^[A-Za-zäöüßéøåçłŽ][A-Za-z0-9äöüßéøåçłŽ _-]{0,30}$/u),
    fc.constantFrom("pdf", "docx", "txt", "jpg", "dat"),
  )
  .map(([stem, extension]) => `${stem.trim().normalize("NFC")}.${extension}`);

const file: fc.Arbitrary<Tree> = fc.record({
  kind: fc.constant("file" as const),
  name: fileName,
  bytes: fc
    .uint8Array({ minLength: 1, maxLength: 2000 })
    // No programs or archives by their first byte; and a bare CR before LF and delimiter belongs to nobody.
    .filter(
      (bytes) => ![0x4d, 0x7f, 0xca, 0xce, 0xcf, 0xfe, 0x50].includes(bytes[0] ?? 0) && bytes.at(-1) !== 0x0d,
    ),
  encoding: fc.constantFrom<Encoding>(
    "base64",
    "base64-long",
    "base64-short",
    "quoted-printable",
    "x-uuencode",
    "binary",
  ),
});
const text: fc.Arbitrary<Tree> = fc.record({
  kind: fc.constant("text" as const),
  text: fc.constantFrom(
    "Dear committee,\r\nplease find my papers.",
    "",
    "Grüße",
    "-- \r\nJane Roe\r\n",
    "--no boundary at all",
  ),
});
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    file,
    text,
    fc.record({
      kind: fc.constant("group" as const),
      type: fc.constantFrom("mixed", "related", "alternative", "parallel", "x-unknown"),
      children: fc.array(tie("tree"), { minLength: 1, maxLength: 4 }),
    }),
  ),
}));

function encode(bytes: Uint8Array, encoding: Encoding): string {
  const buffer = Buffer.from(bytes);
  const base64 = buffer.toString("base64");
  switch (encoding) {
    case "base64":
      return base64.replace(/.{76}/g, "$&\r\n");
    case "base64-long":
      return base64;
    case "base64-short":
      return base64.replace(/.{7}/g, "$&\r\n");
    case "quoted-printable":
      return [...buffer]
        .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`)
        .join("")
        .replace(/(?:=..){25}/g, "$&=\r\n");
    case "x-uuencode": {
      const rows: string[] = [];
      for (let at = 0; at < buffer.length; at += 45) {
        const row = buffer.subarray(at, at + 45);
        let line = String.fromCharCode(32 + row.length);
        for (let group = 0; group < row.length; group += 3) {
          const bits = ((row[group] ?? 0) << 16) | ((row[group + 1] ?? 0) << 8) | (row[group + 2] ?? 0);
          for (const shift of [18, 12, 6, 0])
            line += String.fromCharCode(((bits >> shift) & 63) === 0 ? 96 : 32 + ((bits >> shift) & 63));
        }
        rows.push(line);
      }
      return ["begin 644 file", ...rows, "`", "end"].join("\r\n");
    }
    case "binary":
      return buffer.toString("latin1");
  }
}

/** RFC 2231, as every current program writes names that are not ASCII. */
const nameParameter = (name: string) => `filename*=utf-8''${encodeURIComponent(name)}`;

let groups = 0;
function build(node: Tree, newline: string): string {
  if (node.kind === "text")
    return `Content-Type: text/plain; charset=utf-8${newline}Content-Transfer-Encoding: 8bit${newline}${newline}${Buffer.from(node.text).toString("latin1")}`;
  if (node.kind === "file") {
    const encoding = node.encoding.replace(/-(?:long|short)/, "");
    return `Content-Type: application/octet-stream${newline}Content-Disposition: attachment; ${nameParameter(node.name)}${newline}Content-Transfer-Encoding: ${encoding}${newline}${newline}${encode(node.bytes, node.encoding)}`;
  }
  const boundary = `=_Part_${groups++}_x`;
  const parts = node.children
    .map((child) => `--${boundary}${newline}${build(child, newline)}${newline}`)
    .join("");
  return `Content-Type: multipart/${node.type}; boundary="${boundary}"${newline}${newline}${parts}--${boundary}--`;
}

const filesOf = (node: Tree): Extract<Tree, { kind: "file" }>[] =>
  node.kind === "file" ? [node] : node.kind === "group" ? node.children.flatMap(filesOf) : [];

const message = (root: Tree, newline: string) =>
  `From: Jane Roe <jane@example.org>${newline}To: apply@example.org${newline}Subject: papers${newline}Date: Mon, 2 Aug 2021 11:14:58 +0200${newline}MIME-Version: 1.0${newline}${build({ kind: "group", type: "mixed", children: [root] }, newline)}${newline}`;

test("every file of a message comes back with its bytes exact, however parts lie and bytes arrive", async () => {
  await fc.assert(
    fc.asyncProperty(
      tree,
      fc.constantFrom("\r\n", "\n"),
      fc.constantFrom(1, 7, 64, 1000, 65_536),
      async (root, newline, chunk) => {
        const { message: read, contents } = await readMail(message(root, newline), chunk);
        const files = filesOf(root);
        const alone = ({ name }: { name: string }) =>
          files.filter((other) => other.name.toLowerCase() === name.toLowerCase()).length === 1;
        expect(read.quarantine).toBeUndefined();
        expect(read.attachments.map(({ sha256: hash, bytes }) => [hash, bytes])).toEqual(
          files.map(({ bytes }) => [sha256(bytes), bytes.length]),
        );
        expect(
          read.attachments.map(({ sha256: hash }) => sha256(contents.get(hash) ?? new Uint8Array())),
        ).toEqual(files.map(({ bytes }) => sha256(bytes)));
        expect(
          read.attachments.filter((_, index) => alone(files[index] as never)).map(({ file: name }) => name),
        ).toEqual(files.filter(alone).map(({ name }) => name));
      },
    ),
    { numRuns: 150 },
  );
});

test("a message that was cut anywhere is quarantined, or has every file whole", async () => {
  await fc.assert(
    fc.asyncProperty(tree, fc.double({ min: 0, max: 1, noNaN: true }), async (root, place) => {
      const raw = message(root, "\r\n");
      const body = raw.indexOf("\r\n\r\n");
      const { message: read } = await readMail(
        raw.slice(0, body + 4 + Math.floor(place * (raw.length - body - 4))),
      );
      const whole = filesOf(root).map(({ bytes }) => sha256(bytes));
      const got = read.attachments.map(({ sha256: hash }) => hash);
      expect(read.quarantine !== undefined || got.join() === whole.join()).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test("a message with bytes flipped anywhere is parsed or quarantined, and never throws", async () => {
  await fc.assert(
    fc.asyncProperty(
      tree,
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 })), {
        maxLength: 20,
      }),
      async (root, flips) => {
        const bytes = Buffer.from(message(root, "\r\n"), "latin1");
        for (const [place, value] of flips) bytes[Math.floor(place * (bytes.length - 1))] = value;
        const { message: read, contents } = await readMail(bytes);
        for (const attachment of read.attachments)
          expect(sha256(contents.get(attachment.sha256) ?? new Uint8Array())).toBe(attachment.sha256);
      },
    ),
    { numRuns: 150 },
  );
});
