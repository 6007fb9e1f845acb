import { join } from "node:path";
import { simpleParser } from "mailparser";
import { afterEach, beforeEach, expect, test } from "vitest";
import { configFrom } from "../../infra/local/config.ts";
import { startService } from "../../infra/local/service.ts";
import type { Service } from "../../infra/local/service.ts";
import type { OutgoingMail } from "../../shared/domain/reply/mail.ts";
import { mimeOf } from "../../shared/adapters/mailer/mime.ts";
import { cv, eml } from "../flow/world.ts";
import { temporaryFolder, token } from "./running.ts";
import { smtpClient } from "./smtp-client.ts";

/** August 2021 for the chair of the posting in Ghent: from the first mail to the deadline's report. */

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let service: Service;
const clock = { at: "2021-08-02T09:15:00.000Z" };
const sent: OutgoingMail[] = [];
const kinds = () => sent.map(({ to, headers }) => `${headers["X-Dossier"] ?? ""} to ${to.address}`);

const started = () =>
  startService(
    configFrom({
      DOSSIER_SMTP_PORT: "0",
      DOSSIER_HTTP_PORT: "0",
      DOSSIER_TOKEN: token,
      DOSSIER_DATA: join(folder.path, "data"),
      DOSSIER_URL: "https://dossier.example.org/",
    }),
    {
      clock: () => new Date(clock.at),
      mailer: {
        async send(mail, handOver) {
          if (!(await handOver())) return false;
          sent.push(mail);
          return true;
        },
      },
    },
  );

beforeEach(async () => {
  folder = await temporaryFolder();
  service = await started();
});
afterEach(async () => {
  await service.close();
  await folder.remove();
});

async function tellAt(at: string): Promise<readonly OutgoingMail[]> {
  clock.at = at;
  const before = sent.length;
  await service.tell();
  await service.idle();
  return sent.slice(before);
}

test("a month of notices: stuck, seven days to go with a reminder, the report, and no more", async () => {
  const client = await smtpClient(service.smtp.port);
  const raw = eml({ subject: "Job Application: Data analytics", files: { "cv.txt": cv } });
  expect(
    await client.send(raw.replace(/^Return-Path:.*\r\nDelivered-To:.*\r\nReceived:.*\r\n/, ""), [
      "apply@example.org",
    ]),
  ).toMatch(/^250/);
  client.close();
  await service.idle();
  expect(kinds()).toEqual(["reply to jane@example.net"]);

  expect(await tellAt("2021-08-03T05:10:00.000Z")).toEqual([]);
  const [stuck, ...others] = await tellAt("2021-08-06T05:10:00.000Z");
  expect(others).toEqual([]);
  expect(stuck).toMatchObject({
    to: { address: "marieke.claes@example.org" },
    subject: expect.stringMatching(/^1 stuck · /),
  });
  expect(stuck?.text).toMatch(/https:\/\/dossier\.example\.org\/applications\/[a-z0-9]+\n/);
  expect(stuck?.headers["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");

  // A stop and a start in between forget nothing.
  await service.close();
  service = await started();
  expect(await tellAt("2021-08-06T06:10:00.000Z")).toEqual([]);

  const week = await tellAt("2021-08-24T05:10:00.000Z");
  expect(week.map(({ to }) => to.address).toSorted()).toEqual([
    "jane@example.net",
    "marieke.claes@example.org",
  ]);
  expect(week.find(({ to }) => to.address === "jane@example.net")?.text.replaceAll(/\s+/g, " ")).toContain(
    "This is a reminder about your application",
  );

  const [report] = await tellAt("2021-08-31T23:05:00.000Z");
  const parsed = report && (await simpleParser(await mimeOf(report)));
  expect(
    parsed?.attachments.map(({ filename, contentType }) => `${filename} ${contentType}`).toSorted(),
  ).toEqual([
    "arrivals.png image/png",
    "ghent-explainable-ml-2021-08-31.csv text/csv",
    "ghent-explainable-ml-2021-08-31.json application/json",
    "ghent-explainable-ml-2021-08-31.pdf application/pdf",
  ]);

  const path = /https:\/\/dossier\.example\.org(\/notices\/stop\/\S+)/.exec(report?.text ?? "")?.[1] ?? "";
  const page = `${service.http.url}${path}`;
  expect(await (await fetch(page)).text()).toContain("Do you want no more notices");
  expect(
    (
      await fetch(page, {
        method: "POST",
        body: "List-Unsubscribe=One-Click",
        headers: { "Content-Type": "application/x-www-form-urlencoded" },
      })
    ).status,
  ).toBe(200);
  expect(await (await fetch(page)).text()).toContain("You get no more notices");

  // All of it stands to be seen: what was sent, with the report's files, and who wants none.
  const ask = (at: string) =>
    fetch(`${service.http.url}/api/postings/ghent-explainable-ml/notices${at}`, {
      headers: { Authorization: `Bearer ${token}` },
    });
  const { recipients, notices } = (await (await ask("")).json()) as {
    recipients: { stoppedAt?: string }[];
    notices: { id: string; kind: string; state: string; subject: string }[];
  };
  expect(recipients.map(({ stoppedAt }) => stoppedAt)).toEqual(["2021-08-31T23:05:00.000Z"]);
  expect(notices.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
    "report sent",
    "digest sent",
    "digest sent",
  ]);
  expect(notices[2]?.subject).toBe(stuck?.subject);
  const pdf = await ask(`/${notices[0]?.id}/files/ghent-explainable-ml-2021-08-31.pdf`);
  expect(Buffer.from(await pdf.arrayBuffer()).toString("latin1")).toMatch(/^%PDF-/);
  const html = await (await ask(`/${notices[0]?.id}/mail`)).text();
  expect(html).toContain("data:image/png;base64,");
  expect(html).not.toContain(path.split("/").at(-1));
});
