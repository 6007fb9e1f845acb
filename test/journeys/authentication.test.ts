import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { configFrom } from "../../infra/local/config.ts";
import { startService } from "../../infra/local/service.ts";
import type { Service } from "../../infra/local/service.ts";
import { cv, eml } from "../flow/world.ts";
import { all, temporaryFolder, token } from "./running.ts";
import { smtpClient } from "./smtp-client.ts";

/** TXT records of an invented world; all else does not exist. */
const zone: Readonly<Record<string, string>> = {
  "example.net": "v=spf1 ip4:192.0.2.1 -all",
  "_dmarc.example.net": "v=DMARC1; p=reject",
};
const resolver = async (name: string, type: string) => {
  const record = type === "TXT" ? zone[name] : undefined;
  if (record === undefined) throw Object.assign(new Error("ENOTFOUND"), { code: "ENOTFOUND" });
  return [[record]];
};

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let service: Service;
beforeEach(async () => {
  folder = await temporaryFolder();
  service = await startService(
    configFrom({
      DOSSIER_SMTP_PORT: "0",
      DOSSIER_HTTP_PORT: "0",
      DOSSIER_TOKEN: token,
      DOSSIER_AUTHENTICATION: "dns",
      DOSSIER_DATA: join(folder.path, "data"),
    }),
    { clock: () => new Date("2021-08-02T09:15:00.000Z"), resolver },
  );
});
afterEach(async () => {
  await service.close();
  await folder.remove();
});

interface Taken {
  readonly rawKey: string;
  readonly outcome: string;
  readonly reply: string;
}

/** Hands a mail in as the server in front does, naming the address that it came from. */
async function deliver(ip: string, letter: Parameters<typeof eml>[0], from = "jane@example.net") {
  const before = new Set((await all<Taken>(service.http.url, "messages")).map(({ rawKey }) => rawKey));
  const client = await smtpClient(service.smtp.port);
  expect(await client.say(`XFORWARD ADDR=${ip} NAME=mx.example.net HELO=mx.example.net`)).toMatch(/^250/);
  const raw = eml(letter).replace(/^Return-Path:.*\r\nDelivered-To:.*\r\nReceived:.*\r\n/, "");
  expect(await client.send(raw, ["apply@example.org"], from)).toMatch(/^250/);
  client.close();
  await service.idle();
  const messages = await all<Taken>(service.http.url, "messages");
  return {
    last: messages.find(({ rawKey }) => !before.has(rawKey)),
    outgoing: await all<Taken>(service.http.url, "outgoing"),
  };
}

const subject = "Job Application: Data analytics";
const forged = "Authentication-Results: dossier.invalid; spf=pass; dkim=pass; dmarc=pass";

test("whom the domain vouches for is answered; who is refuted changes nothing; others wait unanswered", async () => {
  const vouched = await deliver("192.0.2.1", { subject, files: { "cv.txt": cv } });
  expect(vouched.last).toMatchObject({ outcome: "application", reply: "checklist" });
  expect(vouched.outgoing).toHaveLength(1);

  const text = "I hereby withdraw my application.";
  const refuted = await deliver("192.0.2.9", { subject, text, headers: [forged] });
  expect(refuted.last).toMatchObject({ outcome: "quarantined", reply: "none" });

  const from = "Joe Doe <joe@unknown.example>";
  const unvouched = await deliver(
    "192.0.2.9",
    { from, subject, headers: [forged], files: { "cv.txt": `${cv}!` } },
    "joe@unknown.example",
  );
  expect(unvouched.last).toMatchObject({ outcome: "application", reply: "none" });
  expect(unvouched.outgoing).toHaveLength(1);

  const withdrawn = await deliver("192.0.2.1", { subject, text });
  expect(withdrawn.last).toMatchObject({ outcome: "withdrawal" });
});
