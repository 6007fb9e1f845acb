import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { deployedChecks } from "../../cli/doctor/deployed.ts";
import type { Deployment } from "../../cli/doctor/deployed.ts";
import { examined } from "../../cli/doctor/finding.ts";
import type { Finding } from "../../cli/doctor/finding.ts";
import type { DeploymentHealth } from "../../shared/adapters/aws/health.ts";
import { memoryRecords } from "../../shared/adapters/memory/records.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "doctor-"));
  await writeFile(join(folder, "one.yaml"), "id: one\ntitle: One\nsubjects: [Position one]\n");
});
afterEach(() => rm(folder, { recursive: true }));

const now = new Date("2026-11-22T03:00:00.000Z");
const well: DeploymentHealth = {
  activeRuleSet: async () => ({ name: "dossier", recipients: ["apply.uni.example.edu"] }),
  identity: async () => ({ verified: true, signs: true }),
  sending: async () => ({ sandbox: false, enabled: true, perDay: 1000, sentToday: 3 }),
  deadLetters: async () => 0,
  close: () => undefined,
};

/** What is found about a deployment where all is well but what is given. */
async function found(flaw: Partial<DeploymentHealth> = {}, other: Partial<Deployment> = {}) {
  const records = memoryRecords();
  const checks = deployedChecks({
    settings: {
      TABLE: "t",
      RAW_BUCKET: "r",
      DOCUMENTS_BUCKET: "d",
      MALWARE_SCAN: "off",
      ASSESS_QUEUE: "https://sqs.example.org/assess",
      NOTIFY_QUEUE: "https://sqs.example.org/notify",
      RECEIVE_QUEUE: "https://sqs.example.org/receive",
      ADDRESS: "apply@apply.uni.example.edu",
      PUBLIC_URL: "https://dossier.uni.example.edu",
    },
    region: "eu-central-1",
    postings: folder,
    health: { ...well, ...flaw },
    records,
    patience: 700,
    mailer: {
      async send(mail) {
        await records.saveMessage({
          rawKey: "raw/2026-11-22/1.eml",
          file: "1.eml",
          outcome: "automatic",
          reason: "Auto-Submitted",
          reply: "none",
          subject: mail.subject,
          receivedAt: now.toISOString(),
          problems: [],
        });
        return true;
      },
    },
    mailExchangers: async () => [{ exchange: "inbound-smtp.eu-central-1.amazonaws.com" }],
    now: () => now,
    ...other,
  });
  const findings: Record<string, Finding> = {};
  for await (const finding of examined(checks)) findings[finding.name] = finding;
  return findings;
}

describe("the doctor of a deployment", () => {
  test("finds nothing wrong where nothing is", async () => {
    expect(Object.values(await found()).filter(({ state }) => state !== "ok")).toEqual([]);
  });

  test.each<readonly [string, string, Partial<DeploymentHealth>, RegExp]>([
    ["no active rule set", "receiving", { activeRuleSet: async () => undefined }, /turns all mail away/],
    [
      "a rule set of somebody else's",
      "receiving",
      { activeRuleSet: async () => ({ name: "theirs", recipients: ["lists.example.edu"] }) },
      /'theirs' has no rule for apply\.uni\.example\.edu/,
    ],
    ["an unknown domain", "identity", { identity: async () => undefined }, /does not know/],
    [
      "DKIM that is not there",
      "identity",
      { identity: async () => ({ verified: true, signs: false }) },
      /not verified/,
    ],
    [
      "the sandbox",
      "sending",
      { sending: async () => ({ sandbox: true, enabled: true, perDay: 200, sentToday: 0 }) },
      /sandbox/,
    ],
    [
      "sending that was stopped",
      "sending",
      { sending: async () => ({ sandbox: false, enabled: false, perDay: 200, sentToday: 0 }) },
      /stopped sending/,
    ],
    [
      "dead letters",
      "dead letters",
      { deadLetters: async (url) => (url.endsWith("notify") ? 2 : 0) },
      /notify 2/,
    ],
  ])("finds %s, and says what to do", async (_what, name, flaw, words) => {
    const finding = (await found(flaw))[name];
    expect(finding).toMatchObject({ state: "fail", words: expect.stringMatching(words) as string });
    expect(finding?.remedy).toBeTruthy();
  });

  test("warns before a quota is used up", async () => {
    const sending = async () => ({ sandbox: false, enabled: true, perDay: 100, sentToday: 90 });
    expect((await found({ sending }))["sending"]).toMatchObject({ state: "warn" });
  });

  test("finds mail that is led elsewhere, and prints the record to set", async () => {
    const mailExchangers = async () => [{ exchange: "mx.uni.example.edu" }];
    expect((await found({}, { mailExchangers }))["DNS"]).toMatchObject({
      state: "fail",
      remedy: expect.stringContaining("MX 10 inbound-smtp.eu-central-1.amazonaws.com") as string,
    });
  });

  test("finds a mail that was sent and never came", async () => {
    const mailer = { send: async () => true };
    expect((await found({}, { mailer }))["a mail through the whole path"]).toMatchObject({ state: "fail" });
  });

  test("what may not be asked is a finding, and the rest is looked at", async () => {
    const sending = async () => {
      throw new Error("not authorized to perform: ses:GetAccount");
    };
    const findings = await found({ sending });
    expect(findings["sending"]).toMatchObject({
      state: "fail",
      words: expect.stringContaining("ses:GetAccount") as string,
    });
    expect(findings["dead letters"]).toMatchObject({ state: "ok" });
  });
});
