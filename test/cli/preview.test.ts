import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sqliteRecords } from "../../shared/adapters/records-sqlite.ts";
import { application } from "../flow/notices.ts";
import { cv, eml } from "../flow/world.ts";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "dossier-preview-"));
const data = join(folder, "data");
const mail = join(folder, "jane.eml");
const physics = `
id: physics
title: Doctoral position in physics
subjects: [PhD in Physics]
deadline: { date: 2026-05-31, timeZone: Europe/Berlin }
people:
  - { name: Ada Chair, email: ada@example.org, role: chair }
  - { name: Paul Prof, email: paul@example.org }
replies: { languages: [en, de, nl, nb] }
items:
  - { id: cv, accepts: cv }
  - { id: transcripts, accepts: transcript }
  - { id: references, accepts: references, count: 2 }
`;

beforeAll(async () => {
  mkdirSync(join(folder, "postings"));
  mkdirSync(data);
  writeFileSync(join(folder, "postings", "physics.yaml"), physics);
  writeFileSync(mail, eml({ files: { "cv.txt": cv } }));
  const records = sqliteRecords(join(data, "records.sqlite"));
  await records.save(application({ items: ["received", "missing", "received"] }));
  await records.save(application({ email: "bo@example.net", name: "Bo Whole" }));
  records.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function preview(...words: string[]) {
  const args = [
    join(root, "cli/main.ts"),
    "preview",
    "--postings",
    join(folder, "postings"),
    "--data",
    data,
    ...words,
  ];
  const { NODE_OPTIONS: _options, ...env } = process.env;
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { cwd: folder, env });
    return { exit: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { exit: code, out: stdout, err: stderr };
  }
}

describe("dossier preview", () => {
  test("shows what the sender of a mail would be answered", async () => {
    const { exit, out } = await preview("checklist", mail);
    expect(exit).toBe(0);
    expect(out).toMatch(/^To: Jane Roe <jane@example.net>$/m);
    expect(out).toMatch(/^Auto-Submitted: auto-replied$/m);
    expect(out).toContain("✓ CV: here");
    expect(out).toContain("✗ Transcript of records: missing");
  });

  test.each([
    ["checklist", "en", "Dear Jane Roe,"],
    ["reminder", "de", "Etwas ist noch offen"],
    ["withdrawal", "nb", "er trukket"],
  ])("shows a %s of a data folder's application in %s", async (kind, language, words) => {
    const { exit, out } = await preview(kind, "jane@example.net", "--language", language);
    expect({ exit, holds: out.replaceAll(/\s+/g, " ").includes(words) }).toEqual({ exit: 0, holds: true });
  });

  test("shows a digest of a data folder's posting, and writes it as a page with its picture", async () => {
    const html = join(folder, "digest.html");
    const { exit, out } = await preview(
      "digest",
      "physics",
      "--days",
      "7",
      "--person",
      "paul@example.org",
      "--html",
      html,
    );
    expect(exit).toBe(0);
    expect(out).toMatch(/^To: Paul Prof <paul@example.org>$/m);
    expect(out).toContain("7 days are left to the deadline");
    expect(out).toContain("✓ Bo Whole: complete");
    const page = readFileSync(html, "utf8");
    expect(page).toContain('src="data:image/png;base64,');
    expect(page).not.toContain("cid:");
  });

  test("shows a deadline's report, and writes the whole mail", async () => {
    const file = join(folder, "report.eml");
    const { exit, out } = await preview("snapshot", "physics", "--eml", file);
    expect(exit).toBe(0);
    expect(out).toContain(
      "Attached: physics-2026-05-31.pdf, physics-2026-05-31.csv, physics-2026-05-31.json",
    );
    expect(out).toContain("1 of 2 applications is complete.");
    expect(readFileSync(file, "latin1")).toMatch(/Content-Type: application\/pdf/);
  });

  const wrong: readonly (readonly [string, readonly string[], number, RegExp])[] = [
    [
      "no application",
      ["checklist"],
      2,
      /needs an application: its id, its applicant's address, or an \.eml file/,
    ],
    [
      "an unknown one",
      ["checklist", "nobody@example.net"],
      1,
      /no application with the id or address 'nobody@example.net'/,
    ],
    ["an unknown posting", ["digest", "phisics"], 2, /physics/],
    [
      "an unknown mail",
      ["invoice", "x"],
      2,
      /checklist, reminder, withdrawal, confirm, portal, digest, snapshot/,
    ],
    ["days that nobody is told of", ["digest", "physics", "--days", "5"], 2, /--days must be one of 7, 2, 0/],
    [
      "a person whom the posting does not name",
      ["digest", "physics", "--person", "eve@example.org"],
      1,
      /ada@example.org, paul@example.org/,
    ],
    ["a posting without a portal", ["portal", "jane@example.net"], 1, /takes applications by mail/],
    [
      "no mail that waits for the applicant's word",
      ["confirm", "jane@example.net"],
      1,
      /no mail from another address waits/,
    ],
    [
      "no data folder",
      ["checklist", "jane@example.net", "--data", "/nowhere"],
      1,
      /there is no data folder at \/nowhere/,
    ],
    [
      "a file that can't be written",
      ["checklist", "jane@example.net", "--html", "/nowhere/x.html"],
      1,
      /can't be written/,
    ],
  ];
  test.each(wrong)("says what to do about %s", async (_name, words, exit, told) => {
    const result = await preview(...words);
    expect(result.err).toMatch(told);
    expect(result.exit).toBe(exit);
    expect(result.err.trim().split("\n")).toHaveLength(1);
  });
});
