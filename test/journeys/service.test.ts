import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { configFrom } from "../../infra/local/config.ts";
import { startService } from "../../infra/local/service.ts";
import type { Service } from "../../infra/local/service.ts";
import { cv, eml, referees } from "../flow/world.ts";
import { all, api, temporaryFolder, token } from "./running.ts";
import { testSmarthost } from "./smarthost.ts";
import { smtpClient } from "./smtp-client.ts";

interface Row {
  readonly [field: string]: unknown;
}

describe("the service on one machine", () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let service: Service | undefined;
  beforeEach(async () => {
    folder = await temporaryFolder();
  });
  afterEach(async () => {
    await service?.close();
    service = undefined;
    await folder.remove();
  });

  const started = async (environment: Readonly<Record<string, string>> = {}) => {
    service = await startService(
      configFrom({
        DOSSIER_SMTP_PORT: "0",
        DOSSIER_HTTP_PORT: "0",
        DOSSIER_TOKEN: token,
        DOSSIER_DATA: join(folder.path, "data"),
        ...environment,
      }),
      { clock: () => new Date("2021-08-02T09:15:00.000Z") },
    );
    return service;
  };
  const deliver = async (
    { smtp }: Service,
    letter: Parameters<typeof eml>[0],
    times = 1,
    to = "apply@example.org",
  ) => {
    const raw = eml(letter).replace(/^Return-Path:.*\r\nDelivered-To:.*\r\nReceived:.*\r\n/, "");
    await Promise.all(
      Array.from({ length: times }, async () => {
        const client = await smtpClient(smtp.port);
        expect(await client.send(raw, [to])).toMatch(/^250/);
        client.close();
      }),
    );
  };
  const ghent = { subject: "Re: job application -  data analytics", files: { "cv.txt": cv } };

  test("takes a mail from SMTP to a verdict and a reply that is kept, on its own clock", async () => {
    const one = await started();
    await deliver(one, ghent);
    await one.idle();
    expect(await all<Row>(one.http.url, "messages")).toMatchObject([
      {
        outcome: "application",
        posting: "ghent-explainable-ml",
        applicant: "jane@example.net",
        receivedAt: "2021-08-02T09:15:00.000Z",
        reply: "checklist",
        rawKey: expect.stringMatching(/^raw\/2021-08-02\//),
      },
    ]);
    const [application] = await all<Row & { items: Row[] }>(one.http.url, "applications");
    expect(application).toMatchObject({
      status: "incomplete",
      late: false,
      receivedAt: "2021-08-02T09:15:00.000Z",
    });
    expect(application?.items.map(({ id, status }) => `${String(id)} ${String(status)}`)).toEqual([
      "cv received",
      "motivation-letter missing",
      "transcripts missing",
      "references missing",
    ]);
    expect(await all<Row>(one.http.url, "outgoing")).toMatchObject([
      { to: "jane@example.net", state: "sent", kind: "checklist" },
    ]);
    const kept = join(folder.path, "data", "blobs", "outgoing");
    const [file] = await readdir(kept);
    expect(await readFile(join(kept, file ?? ""), "utf8")).toMatch(/^Auto-Submitted: auto-replied\r$/m);
    expect(await api(one.http.url, "/api/health")).toEqual({ status: "ok", due: 0, oldestDueSeconds: 0 });
  });

  test("the same mail delivered twenty times at once: one application, one reply", async () => {
    const smarthost = await testSmarthost();
    const one = await started({ DOSSIER_SMARTHOST: smarthost.url });
    await deliver(one, ghent, 20);
    await one.idle();
    const outcomes = (await all<Row>(one.http.url, "messages")).map(({ outcome }) => outcome);
    expect(outcomes.toSorted()).toEqual(["application", ...Array.from({ length: 19 }, () => "duplicate")]);
    expect(await all<Row>(one.http.url, "applications")).toHaveLength(1);
    expect(smarthost.taken).toHaveLength(1);
    await smarthost.close();
  });

  test("an answer to its reply joins, and what it completes is told", async () => {
    const smarthost = await testSmarthost();
    const one = await started({ DOSSIER_SMARTHOST: smarthost.url });
    await deliver(one, ghent);
    await one.idle();
    const [first] = smarthost.taken;
    await deliver(
      one,
      { subject: "here they are", text: "My referees.", files: { "referees.txt": referees } },
      1,
      first?.from,
    );
    await one.idle();
    expect((await all<Row>(one.http.url, "messages")).map(({ outcome }) => outcome).toSorted()).toEqual([
      "application",
      "follow-up",
    ]);
    expect(smarthost.taken).toHaveLength(2);
    await smarthost.close();
  });

  test("goes on after a stop where it was, with what a smarthost did not take", async () => {
    let up = false;
    const smarthost = await testSmarthost({
      onRecipient: () => {
        if (!up) throw Object.assign(new Error("come again"), { responseCode: 450 });
      },
    });
    const first = await started({ DOSSIER_SMARTHOST: smarthost.url });
    await deliver(first, ghent);
    await first.idle();
    expect(await all<Row>(first.http.url, "outgoing")).toMatchObject([{ state: "due" }]);
    await first.close();
    up = true;
    service = await startService(
      configFrom({
        DOSSIER_SMTP_PORT: "0",
        DOSSIER_HTTP_PORT: "0",
        DOSSIER_TOKEN: token,
        DOSSIER_DATA: join(folder.path, "data"),
        DOSSIER_SMARTHOST: smarthost.url,
      }),
      { clock: () => new Date("2021-08-02T09:20:00.000Z") },
    );
    await service.idle();
    expect(await all<Row>(service.http.url, "outgoing")).toMatchObject([{ state: "sent", resent: false }]);
    expect(smarthost.taken).toHaveLength(1);
    await smarthost.close();
  });

  test("a posting by portal alone is answered with the portal, and opens no application", async () => {
    const one = await started();
    await deliver(
      one,
      { subject: "Application", files: { "cv.txt": cv } },
      1,
      "apply+uit-knowledge-driven-ml@example.org",
    );
    await one.idle();
    expect(await all<Row>(one.http.url, "messages")).toMatchObject([
      { outcome: "portal-only", reply: "portal" },
    ]);
    expect(await all<Row>(one.http.url, "applications")).toEqual([]);
    expect(await all<Row>(one.http.url, "outgoing")).toMatchObject([{ kind: "portal", state: "sent" }]);
  });

  const vouching = [
    { results: "mx.example.org; dmarc=pass", replies: 1 },
    { results: "mx.example.org; dmarc=none", replies: 0 },
    { results: "mail.evil.example; dmarc=pass", replies: 0 },
  ];
  test.each(vouching)(
    "DOSSIER_AUTHENTICATION=header: '$results' is answered $replies times",
    async ({ results, replies }) => {
      const one = await started({ DOSSIER_AUTHENTICATION: "header:mx.example.org" });
      await deliver(one, { ...ghent, headers: [`Authentication-Results: ${results}`] });
      await one.idle();
      expect(await all<Row>(one.http.url, "applications")).toHaveLength(1);
      expect(await all<Row>(one.http.url, "outgoing")).toHaveLength(replies);
    },
  );

  test("a second service on the same data folder is refused, and the first goes on", async () => {
    const one = await started();
    await expect(started()).rejects.toThrow(/in use by another Dossier/);
    expect(await api(one.http.url, "/api/health")).toMatchObject({ status: "ok" });
    service = one;
  });
});
