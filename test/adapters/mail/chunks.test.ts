import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readMail } from "../../../shared/adapters/mail/read.ts";
import { head } from "./mails.ts";

/** Lines that look like delimiters, belong to breaks, or are both, in a file and around it. */
const lines = [
  "plain",
  "-",
  "--",
  "--b",
  "--b--",
  "--c",
  "-- ",
  "",
  "\r",
  "\r--b",
  " --b",
  "QUJD",
  "x".repeat(200),
];

const mail = fc
  .tuple(
    fc.array(fc.constantFrom(...lines), { maxLength: 30 }),
    fc.constantFrom("\r\n", "\n"),
    fc.constantFrom("base64", "8bit"),
  )
  .map(([body, newline, encoding]) => {
    const start = head({ "Content-Type": 'multipart/mixed; boundary="b"' }).replaceAll("\r\n", newline);
    const part = ["--b", 'Content-Type: text/x; name="a.txt"', `Content-Transfer-Encoding: ${encoding}`, ""];
    return Buffer.from(start + ["", ...part, ...body, "--b--", ""].join(newline));
  });

async function* cut(bytes: Buffer, sizes: readonly number[]): AsyncIterable<Uint8Array> {
  for (let at = 0, piece = 0; at < bytes.length; piece += 1) {
    const size = sizes[piece % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

test("a mail is the same wherever its bytes are cut on their way", async () => {
  await fc.assert(
    fc.asyncProperty(
      mail,
      fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1 }),
      async (bytes, sizes) => {
        const whole = await readMail(cut(bytes, [bytes.length]));
        expect((await readMail(cut(bytes, sizes))).message).toEqual(whole.message);
      },
    ),
    { numRuns: 400 },
  );
});
