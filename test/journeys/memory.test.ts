import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { all, start, temporaryFolder, until } from "./running.ts";
import { smtpClient } from "./smtp-client.ts";

/** Peak of a process's memory in MB, as Linux keeps it. */
const peak = (pid: number) =>
  Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;

describe.skipIf(process.platform !== "linux")("a mail of 40 MB", () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeAll(async () => {
    folder = await temporaryFolder();
  });
  afterAll(() => folder.remove());

  test("is taken in whole, in less than 300 MB", async () => {
    const running = await start({ DOSSIER_DATA: join(folder.path, "data") });
    const pid = running.process.pid ?? 0;
    const before = peak(pid);
    const client = await smtpClient(running.smtpPort);
    await client.say("MAIL FROM:<jane@example.net>");
    await client.say("RCPT TO:<apply@example.org>");
    await client.say("DATA");
    await client.write(
      [
        "From: Jane Roe <jane@example.net>",
        "To: apply@example.org",
        "Subject: PhD Application 2023",
        "Message-ID: <large@example.net>",
        "MIME-Version: 1.0",
        "Content-Type: multipart/mixed; boundary=b",
        "",
        "--b",
        "Content-Type: text/plain",
        "",
        "My papers are attached.",
        "--b",
        "Content-Type: application/octet-stream; name=data.bin",
        "Content-Disposition: attachment; filename=data.bin",
        "Content-Transfer-Encoding: base64",
        "",
        "",
      ].join("\r\n"),
    );
    const lines = `${Buffer.alloc(57, 0x5a).toString("base64")}\r\n`.repeat(1000);
    let sent = 0;
    for (; sent < 40_000_000; sent += lines.length) await client.write(lines);
    expect(await client.say("--b--\r\n.")).toMatch(/^250/);
    client.close();

    interface Application {
      readonly documents: readonly { readonly file: string; readonly bytes: number }[];
    }
    await until(async () => (await all<Application>(running.url, "applications"))[0]?.documents.length === 2);
    const [application] = await all<Application>(running.url, "applications");
    expect(application?.documents.find(({ file }) => file === "data.bin")?.bytes).toBe((sent / 78) * 57);
    console.log(`peak memory ${Math.round(peak(pid))} MB, ${Math.round(before)} MB before the mail`);
    expect(peak(pid)).toBeLessThan(300);
    await running.end("SIGTERM");
  });
});
