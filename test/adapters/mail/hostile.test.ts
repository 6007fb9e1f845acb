import { execFileSync } from "node:child_process";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { mailReader } from "../../../shared/adapters/mail/reader.ts";
import { applicantOf } from "../../../shared/domain/mail/applicant.ts";
import { intentOf } from "../../../shared/domain/mail/intent.ts";
import { ownText } from "../../../shared/domain/mail/own-text.ts";
import { head, readMail } from "./mails.ts";

/** A body of that type, repeated to a size that makes quadratic work visible. */
const html = (piece: string, count: number) =>
  `${head({ "Content-Type": "text/html" })}\r\n${piece.repeat(count)}`;
const text = (piece: string, count: number, type = "text/plain") =>
  `${head({ "Content-Type": type })}\r\n${piece.repeat(count)}`;
const header = (name: string, value: string) => `${head({ [name]: value })}\r\nHello\r\n`;
const nested = (depth: number) =>
  head() +
  Array.from(
    { length: depth },
    (_, level) => `Content-Type: multipart/mixed; boundary="b${level}"\r\n\r\n--b${level}\r\n`,
  ).join("");

/** Attack → what becomes of it: a quarantine's code, or that it is simply read. */
const attacks: readonly (readonly [what: string, raw: () => string, quarantine: string | undefined])[] = [
  ["5 MB of unclosed cells", () => html("<td>", 1_250_000), undefined],
  ["2 MB of unclosed paragraphs and items", () => html("<p><li>", 300_000), undefined],
  ["128 KB of open quotations", () => html("<blockquote>x", 9_000), undefined],
  ["3 MB of <", () => html("<", 3_000_000), undefined],
  ["links that never end", () => html("<a href=http://x ", 200_000), undefined],
  ["comments that never end", () => html("<!--", 1_000_000), undefined],
  ["pictures that never end", () => html("src='data:", 300_000), undefined],
  ["1 MB of links on one line", () => text("http://a.b/", 100_000), undefined],
  ["5 MB without a line end", () => text("a", 5_000_000), undefined],
  ["3 MB of empty lines", () => text("\n", 3_000_000), undefined],
  ["half a million quoted lines", () => text("> \n", 500_000), undefined],
  ["attributions without end", () => text("On 1 wrote\n", 200_000), undefined],
  ["header lines without end", () => text("From: a\n", 100_000), undefined],
  ["half a million flowed lines", () => text("a \r\n", 500_000, "text/plain; format=flowed"), undefined],
  ["uuencode that begins without end", () => text("begin 644 a\r\n", 200_000), undefined],
  [
    "fifty thousand uuencoded files",
    () => text("begin-base64 644 a\r\nAAAA\r\n", 50_000),
    "archive-too-large",
  ],
  ["a text of 9 MB", () => text("Dear committee,\r\n", 560_000), "text-too-long"],
  ["100 000 headers", () => `${"X: y\r\n".repeat(100_000)}${head()}\r\nHello`, undefined],
  [
    "2 MB of headers",
    () => `${"X-Long: some words\r\n".repeat(110_000)}${head()}\r\nHello`,
    "too-many-parts",
  ],
  [
    "10 000 parts",
    () =>
      `${head({ "Content-Type": "multipart/mixed; boundary=b" })}\r\n${"--b\r\n\r\nx\r\n".repeat(10_000)}--b--`,
    "too-many-parts",
  ],
  ["groups nested 10 000 deep", () => nested(10_000), "nested-too-deep"],
  [
    "groups nested 900 deep, a million dashes",
    () => nested(900) + "--x\r\n".repeat(200_000),
    "nested-too-deep",
  ],
  ["an address of brackets", () => header("From", "<".repeat(500_000)), undefined],
  ["100 000 recipients", () => header("To", "a@b.example, ".repeat(60_000)), undefined],
  ["comments nested without end", () => header("To", "(".repeat(500_000)), undefined],
  ["encoded words that never end", () => header("Subject", "=?utf-8?b?".repeat(80_000)), undefined],
  ["encoded words without end", () => header("Subject", "=?utf-8?q?a?= ".repeat(60_000)), undefined],
  ["references without end", () => header("References", "<a@b> ".repeat(100_000)), undefined],
  [
    "parameters without end",
    () => header("Content-Type", `text/plain; ${"a=b;".repeat(200_000)}`),
    undefined,
  ],
  ["spaces without end", () => header("Content-Type", `text/plain;${" ".repeat(500_000)}x`), undefined],
  [
    "padding without end",
    () =>
      `${head({ "Content-Type": "application/pdf", "Content-Transfer-Encoding": "base64" })}\r\n${"AA==".repeat(500_000)}`,
    undefined,
  ],
];

describe("hostile mail costs its own time and nothing else", () => {
  test.each(attacks)("%s", { timeout: 30_000 }, async (_, raw, quarantine) => {
    const { message } = await readMail(raw());
    const own = ownText(message.text, message.subject);
    intentOf(message.subject, own);
    applicantOf(message);
    expect(message.quarantine?.code).toBe(quarantine);
  });
});

describe("limits", () => {
  test("a mail that is larger than allowed waits for a person, its sender known", async () => {
    const raw = Buffer.from(text("Dear committee,\r\n", 10_000));
    const { message } = await mailReader({ maxBytes: 100_000 }).read(inPieces(raw));
    expect(message.quarantine?.code).toBe("too-large");
    expect(message.from?.address).toBe("jane@example.org");
    expect(message.subject).toBe("Job Application: Data analytics");
  });

  test("bytes that can't be read, or stop coming, are the caller's matter, not the mail's", async () => {
    await expect(mailReader({ stallMs: 30 }).read(stalled())).rejects.toThrow("stopped coming");
    await expect(mailReader().read(failing())).rejects.toThrow("disk");
  });

  test("a mail of 40 MB is read in less than 300 MB", () => {
    const script = path.join(import.meta.dirname, "peak.ts");
    const { bytes, peak } = JSON.parse(execFileSync(process.execPath, [script], { encoding: "utf8" })) as {
      bytes: number;
      peak: number;
    };
    expect(bytes).toBe(30_000_000);
    expect(peak).toBeLessThan(300);
  });
});

async function* inPieces(bytes: Buffer) {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

async function* stalled(): AsyncIterable<Uint8Array> {
  yield Buffer.from(head());
  await new Promise(() => undefined);
}

async function* failing(): AsyncIterable<Uint8Array> {
  yield Buffer.from(head());
  throw Object.assign(new Error("the disk is gone"), { code: "EIO" });
}
