import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decoderFor } from "../../../shared/adapters/mail/decoders.ts";

/** Everything that a decoder gives out; what it gives out may be used again, so it is copied. */
function decode(encoding: string, pieces: readonly Buffer[]) {
  const decoder = decoderFor(encoding);
  const out = pieces.map((piece) => Buffer.from(decoder.decode(piece)));
  const text = Buffer.concat([...out, decoder.end()]).toString("latin1");
  return { text, ...decoder.decoding };
}

const whole = (encoding: string, text: string) => decode(encoding, [Buffer.from(text, "latin1")]).text;

function cut(text: string, sizes: readonly number[]): Buffer[] {
  const bytes = Buffer.from(text, "latin1");
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const size = sizes[pieces.length % sizes.length] ?? 1;
    pieces.push(bytes.subarray(at, at + size));
    at += size;
  }
  return pieces;
}

describe("quoted-printable", () => {
  test.each([
    ["a=3Db=20=c3=BC", "a=b \u00c3\u00bc"],
    ["soft=\r\nbreak=\nand more", "softbreakand more"],
    ["blanks at the end \t \r\nare gone  ", "blanks at the end\r\nare gone"],
    ["soft with blanks= \t\r\nbreak", "soft with blanksbreak"],
    ["what = encodes nothing =ZZ stays =", "what = encodes nothing =ZZ stays "],
    ["  blanks in front stay", "  blanks in front stay"],
    ["=3", "=3"],
    ["\r\n\r\n=\r\n", "\r\n\r\n"],
    ["bytes \u00e9 that it should not have", "bytes \u00e9 that it should not have"],
    [`${" ".repeat(3000)}x`, `${" ".repeat(3000)}x`],
  ])("%j is %j", (encoded, text) => expect(whole("quoted-printable", encoded)).toBe(text));
});

const texts: readonly (readonly [string, fc.Arbitrary<string>])[] = [
  [
    "quoted-printable",
    fc
      .array(fc.constantFrom("=", "3D", "=3D", " ", "\t", "\r", "\n", "\r\n", "text", "=\r\n"), {
        maxLength: 40,
      })
      .map((all) => all.join("")),
  ],
  [
    "x-uuencode",
    fc
      .array(fc.constantFrom("begin 644 a\n", "#86)C\n", "`\nend\n", "x"), { maxLength: 10 })
      .map((all) => all.join("")),
  ],
];

test.each(texts)("%s is the same wherever it is cut", (encoding, text) => {
  fc.assert(
    fc.property(text, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (encoded, sizes) => {
      const { text: decoded, damaged } = decode(encoding, cut(encoded, sizes));
      expect(decoded).toBe(whole(encoding, encoded));
      expect(damaged).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 1000 },
  );
});

test("base64 in even lines is the same as in odd ones, wherever it is cut, and what is no letter of it is counted", () => {
  const letters = fc.uint8Array({ maxLength: 600 }).map((bytes) => Buffer.from(bytes));
  fc.assert(
    fc.property(
      letters,
      fc.constantFrom(4, 8, 60, 76, 77),
      fc.constantFrom("\r\n", "\n"),
      fc.constantFrom("", "!"),
      fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1 }),
      (bytes, width, newline, odd, sizes) => {
        const encoded = bytes.toString("base64").replaceAll(new RegExp(`.{${width}}`, "g"), `$&${newline}`);
        const { text, damaged, complete } = decode("base64", cut(encoded, sizes));
        expect([text, damaged, complete]).toEqual([bytes.toString("latin1"), 0, true]);
        if (odd === "" || encoded.includes("=")) return;
        const middle = Math.floor(encoded.length / 2);
        const broken = encoded.slice(0, middle) + odd + encoded.slice(middle);
        expect(decode("base64", cut(broken, sizes))).toEqual({ text, damaged: 1, complete: true });
      },
    ),
    { numRuns: 1000 },
  );
});
