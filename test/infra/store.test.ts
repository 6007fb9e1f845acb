import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { authenticatingStore } from "../../infra/local/store.ts";
import type { IncomingMail } from "../../infra/local/smtp.ts";
import { fileBlobs } from "../../shared/adapters/blobs-files.ts";

const rawKey = "raw/2026-05-04/x.eml";
const message = "From: jane@example.org\r\n\r\nhello\r\n";

describe("storing a mail whose sender is checked", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "dossier-store-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const mail = (ip: string): IncomingMail => ({
    rawKey,
    headers: "Return-Path: <jane@example.org>\r\n",
    body: (async function* () {
      yield Buffer.from(message);
    })(),
    session: { ip, helo: "mx.example.org", mailFrom: "jane@example.org" },
  });
  const storing = async (ip: string, verdict: string) => {
    const blobs = fileBlobs(folder);
    const checked: string[] = [];
    const authenticate = async (raw: Readable) => {
      for await (const chunk of raw) checked.push(String(chunk));
      return verdict;
    };
    await authenticatingStore(blobs, authenticate)(mail(ip));
    const keys: string[] = [];
    for await (const key of blobs.list("")) keys.push(key);
    return { checked: checked.join(""), keys, raw: new TextDecoder().decode(await blobs.get(rawKey)) };
  };

  test("checks the message as it was sent, and puts the result on top of what is kept", async () => {
    const { checked, keys, raw } = await storing("192.0.2.1", "me; spf=fail; dkim=none; dmarc=fail");
    expect(checked).toBe(message);
    expect(raw).toBe(
      `Authentication-Results: me; spf=fail; dkim=none; dmarc=fail\r\nReturn-Path: <jane@example.org>\r\n${message}`,
    );
    expect(keys).toEqual([rawKey]);
  });

  const rows = [
    [
      "a signature vouches for mail that this machine hands in",
      "me; spf=fail; dkim=pass; dmarc=pass",
      "me; spf=fail; dkim=pass; dmarc=pass",
    ],
    [
      "its own address refutes nobody",
      "me; spf=fail; dkim=none; dmarc=fail",
      "me; spf=none; dkim=none; dmarc=none",
    ],
  ] as const;
  test.each(rows)("%s", async (_name, verdict, kept) => {
    expect((await storing("127.0.0.1", verdict)).raw).toContain(`Authentication-Results: ${kept}\r\n`);
  });

  test("keeps nothing aside when checking fails", async () => {
    const blobs = fileBlobs(folder);
    const broken = async () => {
      throw new Error("no");
    };
    await expect(authenticatingStore(blobs, broken)(mail("192.0.2.1"))).rejects.toThrow("no");
    for await (const key of blobs.list("")) expect.unreachable(`${key} was kept`);
  });
});
