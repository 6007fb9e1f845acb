import { describe, expect, test } from "vitest";
import { mailReader } from "../../../shared/adapters/mail/reader.ts";
import { contentsOf, head } from "./mails.ts";

async function* pieces(raw: string): AsyncIterable<Uint8Array> {
  const bytes = Buffer.from(raw);
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

const base64 = { "Content-Type": 'application/pdf; name="cv.pdf"', "Content-Transfer-Encoding": "base64" };
const long = `${head(base64)}\r\n${`${"QUJD".repeat(19)}\r\n`.repeat(80_000)}`;
const short = `${head(base64)}\r\n${Buffer.from("%PDF-1.4 %%EOF").toString("base64")}\r\n`;

describe("a mail that overruns its deadline", () => {
  const hasty = mailReader({ deadlineMs: 0 });

  test("waits for a person, its sender and subject known", async () => {
    const { message, contents } = await hasty.read(pieces(long));
    expect(message.quarantine?.code).toBe("too-slow");
    expect(message.from?.address).toBe("jane@example.org");
    expect(message.subject).toBe("Job Application: Data analytics");
    expect(contents.size).toBe(0);
  });

  test("costs the mails behind it nothing", async () => {
    const calm = mailReader();
    const [overrun, ...others] = await Promise.all([
      hasty.read(pieces(long)),
      ...Array.from({ length: 5 }, () => calm.read(pieces(short))),
    ]);
    expect(overrun.message.quarantine?.code).toBe("too-slow");
    for (const { message } of others) {
      expect(message.quarantine).toBeUndefined();
      expect(message.attachments.map(({ file, bytes }) => [file, bytes])).toEqual([["cv.pdf", 14]]);
    }
  });
});

test("what a mail that ended early left behind does not reach the next", async () => {
  const { message: first } = await mailReader({ maxBytes: 100_000 }).read(pieces(long));
  expect(first.quarantine?.code).toBe("too-large");
  const mail = await mailReader().read(pieces(short));
  const { message } = mail;
  const contents = await contentsOf(mail);
  const [file] = message.attachments;
  expect(Buffer.from(contents.get(file?.sha256 ?? "") ?? []).toString()).toBe("%PDF-1.4 %%EOF");
});

test("bytes of the caller stay the caller's", async () => {
  const bytes = new TextEncoder().encode(short);
  const once = async function* () {
    yield bytes;
  };
  await mailReader().read(once());
  expect(new TextDecoder().decode(bytes)).toBe(short);
});

test("small files that share one place in memory come over whole", async () => {
  const two = `${head({ "Content-Type": "multipart/mixed; boundary=b" })}\r\n--b\r\n${"Content-Type: text/plain; name=a.txt\r\n\r\nfirst\r\n--b\r\nContent-Type: text/plain; name=b.txt\r\n\r\nsecond\r\n--b--\r\n"}`;
  const mail = await mailReader().read(pieces(two));
  const { message } = mail;
  const contents = await contentsOf(mail);
  expect(
    message.attachments.map(({ file, sha256 }) => [file, Buffer.from(contents.get(sha256) ?? []).toString()]),
  ).toEqual([
    ["a.txt", "first"],
    ["b.txt", "second"],
  ]);
});
