import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { configFrom } from "../../infra/local/config.ts";
import { startService } from "../../infra/local/service.ts";
import { cv, eml, referees } from "../flow/world.ts";
import { all, temporaryFolder, token } from "./running.ts";
import { smtpClient } from "./smtp-client.ts";

/** A person's mail, a decision, and then no byte of them anywhere in the data folder. */
test("what was erased is in no file of the service any more", async () => {
  const folder = await temporaryFolder();
  const data = join(folder.path, "data");
  const service = await startService(
    configFrom({ DOSSIER_SMTP_PORT: "0", DOSSIER_HTTP_PORT: "0", DOSSIER_TOKEN: token, DOSSIER_DATA: data }),
    { clock: () => new Date("2021-08-02T09:15:00.000Z") },
  );
  const { url } = service.http;
  const post = async (path: string, body: object, headers = {}) => {
    const answer = await fetch(`${url}${path}`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
    return { status: answer.status, etag: answer.headers.get("etag"), text: await answer.text() };
  };
  const deliver = async (letter: Parameters<typeof eml>[0]) => {
    const raw = eml({ subject: "Job Application: Data analytics", ...letter });
    const client = await smtpClient(service.smtp.port);
    expect(
      await client.send(raw.replace(/^(?:Return-Path|Delivered-To|Received):.*\r\n/gm, ""), [
        "apply@example.org",
      ]),
    ).toMatch(/^250/);
    client.close();
    await service.idle();
  };
  try {
    await deliver({
      from: "Zuzanna Quill <zuzanna@example.net>",
      files: { "cv.txt": cv.replace("Jane Roe", "Zuzanna Quill") },
    });
    await deliver({
      from: "Zuzanna Quill <zuzanna@example.net>",
      text: "My referees.",
      files: { "referees.txt": referees },
    });
    const [application] = await all<{ id: string; version: number }>(url, "applications");
    const id = application?.id ?? "";
    const shown = await fetch(`${url}/api/applications/${id}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const on = { type: "item", item: "transcripts", status: "waived" };
    const decided = await post(
      `/api/applications/${id}/decisions`,
      { on, reason: "Zuzanna Quill is known to us", tell: true },
      { "If-Match": shown.headers.get("etag") ?? "" },
    );
    expect(decided).toMatchObject({ status: 200 });
    await service.idle();
    expect((await traces(data)).length).toBeGreaterThan(3);

    const erased = await post(`/api/applications/${id}/erasure`, { reason: "she asked for it" });
    expect(erased).toMatchObject({ status: 200 });
    expect(JSON.parse(erased.text)).toMatchObject({ applications: 1, documents: 2, mails: 2 });
  } finally {
    await service.close();
  }
  expect(await traces(data)).toEqual([]);
  await folder.remove();
});

/** Files in which she is still named. */
async function traces(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && /zuzanna|quill|ann\.bee/i.test(`${path} ${await readFile(path, "latin1")}`))
      found.push(path);
  }
  return found;
}
