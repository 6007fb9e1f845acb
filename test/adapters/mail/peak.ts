import { mailReader } from "../../../shared/adapters/mail/reader.ts";

/** Reads a made mail of 40 MB in a process of its own; prints its file's bytes and the peak memory in MB. */
const line = `${Buffer.from("0123456789".repeat(6).slice(0, 57)).toString("base64")}\r\n`;
const lines = Math.ceil(30_000_000 / 57);

async function* raw(): AsyncIterable<Uint8Array> {
  yield Buffer.from(
    'From: Jane Roe <jane@example.org>\r\nSubject: papers\r\nDate: Mon, 2 Aug 2021 11:14:58 +0200\r\nContent-Type: multipart/mixed; boundary="B"\r\n\r\n--B\r\nContent-Type: application/pdf; name="thesis.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\n',
  );
  const block = Buffer.from(line.repeat(840));
  for (let left = lines - 1; left > 0; left -= 840)
    yield left >= 840 ? block : Buffer.from(line.repeat(left));
  const rest = 30_000_000 - (lines - 1) * 57;
  yield Buffer.from(`${Buffer.alloc(rest, "x").toString("base64")}\r\n--B--\r\n`);
}

const { message } = await mailReader().read(raw());
process.stdout.write(
  JSON.stringify({
    bytes: message.attachments[0]?.bytes,
    peak: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
