import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { maxMailBytes, startSmtp } from "../../infra/local/smtp.ts";
import type { IncomingMail, SmtpService } from "../../infra/local/smtp.ts";
import { recipientTest } from "../../infra/local/recipients.ts";
import { SmtpClient, smtpClient } from "./smtp-client.ts";

const message = "From: jane@example.net\r\nSubject: PhD in Physics\r\n\r\nHello\r\n";
const intake = "apply@example.org";

describe("the SMTP server", () => {
  let service: SmtpService;
  let client: SmtpClient;
  let kept: { rawKey: string; raw: string }[];
  let told: string[];
  let failure: Error | undefined;

  async function store({ rawKey, headers, body }: IncomingMail): Promise<void> {
    const parts: Uint8Array[] = [];
    for await (const part of body) {
      if (failure) throw failure;
      parts.push(part);
    }
    kept.push({ rawKey, raw: headers + Buffer.concat(parts).toString() });
  }

  beforeEach(async () => {
    [kept, told, failure] = [[], [], undefined];
    service = await startSmtp(0, {
      store,
      stored: (rawKey) => void told.push(rawKey),
      accepts: recipientTest(intake, [{ addresses: ["Chair@Physics.example.org"] }]),
      now: () => new Date("2021-08-02T09:15:00.123Z"),
      hostname: "example.org",
      onError: () => undefined,
    });
    client = await smtpClient(service.port);
  });
  afterEach(async () => {
    client.close();
    await service.close();
  });

  test("says 250 once the mail is stored, and tells of it then", async () => {
    expect(await client.send(message, [intake])).toMatch(/^250/);
    expect(told).toEqual(kept.map(({ rawKey }) => rawKey));
    expect(kept[0]?.rawKey).toMatch(/^raw\/2021-08-02\/091500123-[0-9a-f]{12}\.eml$/);
  });

  test("puts on top of the mail what its envelope said, by the service's clock", async () => {
    await client.send(message, [intake, "apply+physics@example.org"]);
    expect(kept[0]?.raw.split("\r\n").slice(0, 6)).toEqual([
      "Return-Path: <jane@example.net>",
      "Delivered-To: apply@example.org",
      "Delivered-To: apply+physics@example.org",
      "Received: from client.example.net ([127.0.0.1])",
      expect.stringMatching(/^\tby example\.org with ESMTP id 091500123-[0-9a-f]{12};$/),
      "\tMon, 02 Aug 2021 09:15:00 +0000",
    ]);
    expect(kept[0]?.raw.endsWith(message)).toBe(true);
  });

  const recipients: readonly (readonly [string, number])[] = [
    [intake, 250],
    ["APPLY@Example.ORG", 250],
    ["apply+physics@example.org", 250],
    ["apply+nosuchposting@example.org", 250],
    ["chair@physics.example.org", 250],
    ["applyx@example.org", 550],
    ["somebody@example.org", 550],
    ["apply@example.com", 550],
    ["postmaster", 550],
  ];
  test.each(recipients)("answers the recipient %s with %i", async (address, code) => {
    await client.say("MAIL FROM:<jane@example.net>");
    expect(await client.say(`RCPT TO:<${address}>`)).toMatch(new RegExp(`^${code}`));
  });

  test("takes a mail for the recipients that are ours when others are not", async () => {
    expect(await client.send(message, ["other@example.org", intake])).toMatch(/^250/);
    expect(kept[0]?.raw.match(/^Delivered-To: .*$/gm)).toEqual([`Delivered-To: ${intake}`]);
  });

  test("takes bounces, which have no sender", async () => {
    expect(await client.send(message, [intake], "")).toMatch(/^250/);
    expect(kept[0]?.raw).toMatch(/^Return-Path: <>\r\n/);
  });

  test("takes commands that come in one piece", async () => {
    await client.write(
      `MAIL FROM:<jane@example.net>\r\nRCPT TO:<${intake}>\r\nDATA\r\n${message}.\r\nQUIT\r\n`,
    );
    const codes = [];
    for (let reply = 0; reply < 5; reply += 1) codes.push((await client.reply()).slice(0, 3));
    expect(codes).toEqual(["250", "250", "354", "250", "221"]);
    expect(kept).toHaveLength(1);
  });

  test("tells its limit, and refuses a mail that announces more before it is sent", async () => {
    expect(await client.say("EHLO client.example.net")).toContain(`SIZE ${maxMailBytes}`);
    expect(await client.say("MAIL FROM:<jane@example.net> SIZE=45000000")).toMatch(/^552/);
  });

  test("refuses a mail of 45 MB that announced nothing, keeps none of it, and goes on", async () => {
    await client.say("MAIL FROM:<jane@example.net>");
    await client.say(`RCPT TO:<${intake}>`);
    await client.say("DATA");
    const line = `${"x".repeat(998)}\r\n`.repeat(1000);
    for (let sent = 0; sent < 45_000_000; sent += line.length) await client.write(line);
    expect(await client.say(".")).toMatch(/^552/);
    expect([kept, told]).toEqual([[], []]);
    expect(await client.send(message, [intake])).toMatch(/^250/);
  });

  test("takes a mail of 40 MB", async () => {
    await client.say("MAIL FROM:<jane@example.net>");
    await client.say(`RCPT TO:<${intake}>`);
    await client.say("DATA");
    const line = `${"x".repeat(998)}\r\n`.repeat(1000);
    for (let sent = 0; sent < 40 * 1024 * 1024; sent += line.length) await client.write(line);
    expect(await client.say(".")).toMatch(/^250/);
    expect(kept).toHaveLength(1);
  });

  const failures = [
    { name: "a full disk", code: "ENOSPC", answer: /^452/ },
    { name: "a full quota", code: "EDQUOT", answer: /^452/ },
    { name: "any other fault of the disk", code: "EIO", answer: /^451/ },
  ];
  test.each(failures)(
    "answers $name with $answer, so that the sender keeps the mail",
    async ({ code, answer }) => {
      failure = Object.assign(new Error(code), { code });
      expect(await client.send(message + "x".repeat(300_000), [intake])).toMatch(answer);
      expect(told).toEqual([]);
      failure = undefined;
      expect(await client.send(message, [intake])).toMatch(/^250/);
      expect(kept).toHaveLength(1);
    },
  );

  test("keeps nothing of a mail whose sender goes away in the middle", async () => {
    await client.say("MAIL FROM:<jane@example.net>");
    await client.say(`RCPT TO:<${intake}>`);
    await client.say("DATA");
    await client.write(message + "y".repeat(200_000));
    client.socket.resetAndDestroy();
    const other = await smtpClient(service.port);
    expect(await other.send(message, [intake])).toMatch(/^250/);
    expect(kept).toHaveLength(1);
    other.close();
  });

  test("refuses the hundred and first recipient for now", async () => {
    await client.say("MAIL FROM:<jane@example.net>");
    for (let index = 0; index < 100; index += 1)
      expect(await client.say(`RCPT TO:<apply+${index}@example.org>`)).toMatch(/^250/);
    expect(await client.say("RCPT TO:<apply+100@example.org>")).toMatch(/^452/);
  });

  test("offers neither STARTTLS nor AUTH", async () => {
    expect(await client.say("EHLO x")).not.toMatch(/STARTTLS|AUTH/);
    expect(await client.say("STARTTLS")).toMatch(/^5/);
  });

  test("writes no line into the mail that a client made up", async () => {
    const forger = new SmtpClient(service.port);
    await forger.reply();
    await forger.say("EHLO x\rDelivered-To: forged@example.org");
    await forger.send(message, [intake]);
    for (const { raw } of kept) expect(raw).not.toMatch(/[\r\n]Delivered-To: forged/);
    forger.close();
  });
});
