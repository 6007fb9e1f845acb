import { createServer } from "node:net";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { api, start, startAndFail, temporaryFolder } from "./running.ts";
import { smtpClient } from "./smtp-client.ts";

describe("npm start", () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeAll(async () => {
    folder = await temporaryFolder();
  });
  afterAll(() => folder.remove());
  const data = (name: string) => ({ DOSSIER_DATA: join(folder.path, name) });

  /** A start that is refused: code 1, nothing on standard output, and one line that says what to do. */
  const refusal = (words: RegExp) => ({
    code: 1,
    out: "",
    err: expect.stringMatching(new RegExp(`^dossier: [^\\n]*${words.source}[^\\n]*\\n$`)) as string,
  });

  test("names every variable at fault at once", async () => {
    expect(
      await startAndFail({
        ...data("a"),
        DOSSIER_SMTP_PORT: "99999",
        DOSSIER_AUTHENTICATION: "maybe",
        DOSSIER_SMARTHOST: "mail.example.org",
      }),
    ).toEqual(
      refusal(
        /DOSSIER_SMTP_PORT.*DOSSIER_AUTHENTICATION must be off, dns, or header:ID.*DOSSIER_SMARTHOST must be smtp:\/\/host:port/,
      ),
    );
  });

  test("refuses a port that is in use, SMTP or HTTP, and says which variable to set", async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
    const { port } = other.address() as { port: number };
    expect(await startAndFail({ ...data("b"), DOSSIER_SMTP_PORT: `${port}` })).toEqual(
      refusal(new RegExp(`port ${port} is in use.*DOSSIER_SMTP_PORT`)),
    );
    expect(await startAndFail({ ...data("b"), DOSSIER_HTTP_PORT: `${port}` })).toEqual(
      refusal(new RegExp(`port ${port} is in use.*DOSSIER_HTTP_PORT`)),
    );
    await new Promise((done) => other.close(done));
  });

  test("refuses a data folder that can't be written", async () => {
    await writeFile(join(folder.path, "file"), "not a folder");
    expect(await startAndFail({ DOSSIER_DATA: join(folder.path, "file", "data") })).toEqual(
      refusal(/data folder .* can't be written.*DOSSIER_DATA/),
    );
  });

  test("refuses a data folder that another service holds, which goes on", async () => {
    const first = await start(data("shared"));
    expect(await startAndFail(data("shared"))).toEqual(refusal(/in use by another Dossier.*DOSSIER_DATA/));
    expect(await api(first.url, "/api/health")).toMatchObject({ status: "ok" });
    expect(await first.end("SIGTERM")).toBe(0);
    const next = await start(data("shared"));
    expect(await next.end("SIGTERM")).toBe(0);
  });

  test("refuses faulty postings and names file, line and field", async () => {
    const postings = join(folder.path, "postings");
    await cp("postings", postings, { recursive: true });
    await writeFile(
      join(postings, "broken.yaml"),
      "id: broken\ntitle: Broken\nitems:\n  - id: cv\n    accepts: resume\n",
    );
    expect(await startAndFail({ ...data("c"), DOSSIER_POSTINGS: postings })).toEqual(
      refusal(/broken\.yaml:\d+:\d+: items\[0\]/),
    );
    expect(await startAndFail({ ...data("c"), DOSSIER_POSTINGS: join(folder.path, "absent") })).toEqual(
      refusal(/absent.*DOSSIER_POSTINGS/),
    );
  });

  test("refuses records of a newer version, and a key that is none", async () => {
    await mkdir(join(folder.path, "odd"));
    await writeFile(join(folder.path, "odd", "key"), "12345");
    expect(await startAndFail(data("odd"))).toEqual(refusal(/does not hold a Dossier key/));
    await writeFile(join(folder.path, "odd", "records.sqlite"), "no database ".repeat(1000));
    expect(await startAndFail(data("odd"))).toEqual(refusal(/not a Dossier database/));
  });

  test.each(["SIGTERM", "SIGINT"] as const)(
    "stops on %s with 0, having told its mail's sender the truth",
    async (signal) => {
      const running = await start(data(signal));
      const client = await smtpClient(running.smtpPort);
      expect(
        await client.send("Subject: PhD Application 2023\r\n\r\nMy CV is attached.\r\n", [
          "apply@example.org",
        ]),
      ).toMatch(/^250/);
      client.close();
      expect(await running.end(signal)).toBe(0);
      const again = await start(data(signal));
      const { messages } = await api<{ messages: unknown[] }>(again.url, "/api/messages");
      expect(messages.length).toBeLessThanOrEqual(1);
      await again.end("SIGTERM");
    },
  );

  test("keeps its key for the owner's eyes, the same at each start", async () => {
    const key = await readFile(join(folder.path, "SIGTERM", "key"), "utf8");
    expect(key).toMatch(/^[0-9a-f]{64}\n$/);
    const again = await start(data("SIGTERM"));
    await again.end("SIGTERM");
    expect(await readFile(join(folder.path, "SIGTERM", "key"), "utf8")).toBe(key);
  });

  test("writes no name, address or subject into its log", async () => {
    const running = await start(data("quiet"));
    const client = await smtpClient(running.smtpPort);
    await client.send(
      "From: Jane Roe <jane.roe@example.net>\r\nSubject: PhD Application 2023\r\n\r\nMy CV is attached.\r\n",
      ["apply@example.org"],
    );
    await client.send("From: Jane Roe <jane.roe@example.net>\r\nSubject: Secret matter\r\n\r\nHi.\r\n", [
      "apply@example.org",
    ]);
    client.close();
    await running.end("SIGTERM");
    expect(running.log()).not.toMatch(/jane|roe|example\.net|PhD|Secret/i);
  });
});
