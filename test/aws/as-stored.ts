import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sampleMails } from "../../samples/expected.ts";

export const intake = "apply@apply-dev.example.org";

/** A sample as SES stores it: its own fields on top, which vouch for the sender. */
export function asStored(file: string): Uint8Array {
  const raw = readFileSync(join(sampleMails, file), "latin1").replaceAll(
    /^(Delivered-To|Authentication-Results):.*\n(?:[ \t].*\n)*/gim,
    "",
  );
  const date = /^\s*for <apply@example\.org>; (.*?)\r?$/m.exec(raw)?.[1] ?? "Mon, 12 Jul 2021 07:14:38 +0000";
  const from = /^From:.*@([\w.-]+)/m.exec(raw)?.[1] ?? "example.net";
  const head = [
    `Return-Path: <someone@${from}>`,
    `Received: from out.${from} (out.${from} [192.0.2.25]) by inbound-smtp.eu-central-1.amazonaws.com with SMTP id ${file.slice(0, 2)}abc for ${intake}; ${date}`,
    "X-SES-Spam-Verdict: PASS",
    "X-SES-Virus-Verdict: PASS",
    `Authentication-Results: amazonses.com; spf=pass client-ip=192.0.2.25; dkim=pass header.i=@${from}; dmarc=pass header.from=${from};`,
  ];
  return Buffer.from(`${head.join("\r\n")}\r\n${raw}`, "latin1");
}
