import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { examined } from "../../cli/doctor/finding.ts";
import type { Finding } from "../../cli/doctor/finding.ts";
import { localChecks } from "../../cli/doctor/local.ts";
import { mailPathCheck } from "../../cli/doctor/mail-path.ts";
import { apiBy } from "../../cli/service/api.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "doctor-"));
  await chmod(folder, 0o700);
  await writeFile(join(folder, "one.yaml"), "id: one\ntitle: One\nsubjects: [Position one]\n");
});
afterEach(() => rm(folder, { recursive: true }));

const healthy: Readonly<Record<string, unknown>> = {
  "/api/health": { status: "ok", due: 0, oldestDueSeconds: 0 },
  "/api/outgoing": { outgoing: [{ state: "sent" }] },
  "/api/triage": { messages: [] },
};

/** What is found about an installation that answers so; the mail path has its own tests. */
async function found(
  answers: Readonly<Record<string, unknown>> = {},
  address = "apply@uni.example.edu",
  mailExchangers = async (): Promise<readonly { exchange: string }[]> => [{ exchange: "mx.uni.example.edu" }],
) {
  const api = apiBy(async (path) => Response.json({ ...healthy, ...answers }[path.split("?")[0] ?? ""]));
  const checks = localChecks({
    api,
    running: { url: "http://127.0.0.1:1", token: "t", smtpPort: 1, address },
    data: folder,
    postings: folder,
    mailExchangers,
  }).filter(({ name }) => !name.startsWith("a mail"));
  const findings: Record<string, Finding> = {};
  for await (const finding of examined(checks)) findings[finding.name] = finding;
  return findings;
}

describe("the doctor of one machine", () => {
  test("finds nothing wrong where nothing is", async () => {
    expect(Object.values(await found()).map(({ state }) => state)).toEqual([
      "ok",
      "ok",
      "ok",
      "ok",
      "ok",
      "ok",
    ]);
  });

  test.each<readonly [string, Readonly<Record<string, unknown>>, string, Partial<Finding>]>([
    [
      "work that is stuck",
      { "/api/health": { due: 3, oldestDueSeconds: 3600 } },
      "work",
      { state: "fail", words: expect.stringContaining("60 minutes") as string },
    ],
    ["work in hand", { "/api/health": { due: 3, oldestDueSeconds: 5 } }, "work", { state: "ok" }],
    [
      "mail that could not be sent",
      { "/api/outgoing": { outgoing: [{ state: "failed" }, { state: "sent" }] } },
      "mail to applicants",
      { state: "warn", words: "1 of the last 2 mails could not be sent." },
    ],
    [
      "mail that waits",
      { "/api/triage": { messages: [{}, {}] } },
      "mail for people",
      { state: "warn", words: "2 mails wait for a person." },
    ],
  ])("finds %s", async (_what, answers, name, finding) => {
    expect((await found(answers))[name]).toMatchObject(finding);
  });

  test("finds a faulty posting, and says how to see all", async () => {
    await writeFile(join(folder, "two.yaml"), "id: two\n");
    expect((await found())["postings"]).toMatchObject({
      state: "fail",
      remedy: expect.stringContaining("lint"),
    });
  });

  test("finds a data folder that others may read", async () => {
    await chmod(folder, 0o755);
    expect((await found())["data folder"]).toMatchObject({
      state: "fail",
      remedy: expect.stringContaining("chmod"),
    });
  });

  test("names where mail goes, or that nobody can find it, and leaves names for examples alone", async () => {
    expect((await found())["DNS"]?.words).toContain("mx.uni.example.edu");
    const unknown = async () => {
      throw Object.assign(new Error("queryMx ENOTFOUND"), { code: "ENOTFOUND" });
    };
    expect((await found({}, "apply@uni.example.edu", unknown))["DNS"]).toMatchObject({ state: "warn" });
    expect((await found({}, "apply@example.org", unknown))["DNS"]).toMatchObject({ state: "skipped" });
  });

  test("one look that fails is a finding, and the others go on", async () => {
    const findings = await found({ "/api/health": undefined });
    expect(findings["work"]).toMatchObject({ state: "fail" });
    expect(findings["mail for people"]).toMatchObject({ state: "ok" });
  });
});

describe("the mail through the whole path", () => {
  const path = (fate: (messageId: string) => { outcome: string } | undefined, patience = 700) => {
    const sent: string[] = [];
    const check = mailPathCheck({
      intake: "apply@example.org",
      from: "apply@example.org",
      patience,
      now: () => new Date("2026-11-22T03:00:00Z"),
      async send({ messageId, headers }) {
        expect(headers).toEqual({ "Auto-Submitted": "auto-generated" });
        sent.push(messageId);
      },
      fate: async ({ messageId }) => fate(messageId),
    });
    return { check, sent };
  };

  test("is well when it is on record as a machine's, however often it is looked", async () => {
    let looks = 0;
    const { check, sent } = path((messageId) => {
      expect([messageId]).toEqual(sent);
      looks += 1;
      return looks > 2 ? { outcome: "automatic" } : undefined;
    });
    expect(await check.look()).toMatchObject({ state: "ok" });
    expect(sent).toHaveLength(1);
  });
  test("fails when it opened something", async () => {
    expect(await path(() => ({ outcome: "unrouted" })).check.look()).toMatchObject({ state: "fail" });
  });
  test("fails when it never comes", async () => {
    expect(await path(() => undefined).check.look()).toMatchObject({
      state: "fail",
      words: expect.stringContaining("not on record"),
    });
  });
});
