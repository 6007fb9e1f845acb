import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { bytesOf } from "../../../shared/adapters/content.ts";
import { mailReader } from "../../../shared/adapters/mail/reader.ts";
import type { ParsedMail } from "../../../shared/ports.ts";
import { filePart, head, mixed, pdf, sha256, textPart } from "./mails.ts";

const folder = mkdtempSync(join(tmpdir(), "dossier-spool-"));
afterAll(() => rmSync(folder, { recursive: true }));
const spool = join(folder, "aside");
const reader = mailReader({ spool });

async function* pieces(raw: string): AsyncIterable<Uint8Array> {
  const bytes = Buffer.from(raw, "latin1");
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}
const content = (mail: ParsedMail, bytes: Uint8Array) => {
  const found = mail.contents.get(sha256(bytes));
  if (!found) throw new Error("the file is not there");
  return found;
};

const files = [300_000, 2_500_000, 70_000, 1_500_000, 20].map((size) => randomBytes(size));
const large = mixed([
  textPart("My papers are attached."),
  ...files.map((bytes, index) => filePart(`paper-${index}.bin`, bytes)),
  filePart("cv.pdf", pdf, "application/pdf"),
]);

describe("a mail whose files do not fit in memory", () => {
  test("comes back with every file exact, as often as it is opened", async () => {
    await using mail = await reader.read(pieces(large));
    expect(mail.message.attachments.map(({ bytes, sha256: hash }) => [bytes, hash])).toEqual(
      [...files, pdf].map((bytes) => [bytes.length, sha256(bytes)]),
    );
    for (const bytes of [...files, pdf, ...files.toReversed()])
      expect(sha256(await bytesOf(content(mail, bytes)))).toBe(sha256(bytes));
    expect([...mail.contents.values()].filter((one) => one instanceof Uint8Array)).not.toHaveLength(0);
    expect([...mail.contents.values()].filter((one) => !(one instanceof Uint8Array))).not.toHaveLength(0);
  });

  test("leaves no name behind, also while it is read", async () => {
    await using mail = await reader.read(pieces(large));
    expect(mail.contents.size).toBe(6);
    expect(readdirSync(spool)).toEqual([]);
  });

  test("can be opened by several at once, and by nobody once it is disposed of", async () => {
    const mail = await reader.read(pieces(large));
    const [, second, , fourth] = files as [Buffer, Buffer, Buffer, Buffer];
    const read = await Promise.all([second, fourth, second].map((bytes) => bytesOf(content(mail, bytes))));
    expect(read.map(sha256)).toEqual([second, fourth, second].map(sha256));
    await mail[Symbol.asyncDispose]();
    await mail[Symbol.asyncDispose]();
    await expect(bytesOf(content(mail, second))).rejects.toThrow("closed");
  });

  test("keeps its files while the mails behind it are read, and one of them is given up", async () => {
    await using mail = await reader.read(pieces(large));
    const lost = await mailReader({ spool, deadlineMs: 0 }).read(pieces(large));
    expect(lost.message.quarantine?.code).toBe("too-slow");
    const [first, second] = files as [Buffer, Buffer];
    const other = mixed([filePart("b.bin", Buffer.concat([second, first]))]);
    await using next = await reader.read(pieces(other));
    expect(next.message.attachments.map(({ bytes }) => bytes)).toEqual([2_800_000]);
    expect(sha256(await bytesOf(content(mail, second)))).toBe(sha256(second));
  });

  test("is tried again, and not given up, where there is no place for them", async () => {
    const taken = join(folder, "a-file");
    writeFileSync(taken, "");
    const nowhere = mailReader({ spool: join(taken, "below") });
    await expect(nowhere.read(pieces(large))).rejects.toThrow(/ENOTDIR|EEXIST/);
    await using small = await nowhere.read(pieces(mixed([filePart("cv.pdf", pdf)])));
    expect(small.message.attachments.map(({ file }) => file)).toEqual(["cv.pdf"]);
  });
});

describe("large files of other kinds", () => {
  const bytes = Buffer.alloc(2_100_000, "a line of no length\r\n");

  test.each([
    ["quoted-printable", bytes.toString("latin1").replaceAll("=", "=3D")],
    ["8bit", bytes.toString("latin1")],
  ])("come back exact: %s", async (encoding, text) => {
    const part = `Content-Type: application/octet-stream; name="a.bin"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${text}`;
    await using mail = await reader.read(pieces(mixed([part, filePart("cv.pdf", pdf)])));
    expect(mail.message.attachments.map(({ sha256: hash }) => hash)).toEqual([sha256(bytes), sha256(pdf)]);
    expect(sha256(await bytesOf(content(mail, bytes)))).toBe(sha256(bytes));
  });

  test("a mail in a mail is opened out of it", async () => {
    const part = `Content-Type: message/rfc822\r\n\r\n${large}`;
    await using mail = await reader.read(
      pieces(`${head({ "Content-Type": 'multipart/mixed; boundary="C"' })}\r\n--C\r\n${part}\r\n--C--\r\n`),
    );
    const inside = mail.message.attachments.filter(({ origin }) => origin === "forwarded");
    expect(inside.map(({ sha256: hash }) => hash)).toEqual([...files, pdf].map(sha256));
    for (const one of files) expect(sha256(await bytesOf(content(mail, one)))).toBe(sha256(one));
  });
});
