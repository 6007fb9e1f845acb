import { spawn } from "node:child_process";
import { readFile, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cv, eml } from "../flow/world.ts";
import type { Letter } from "../flow/world.ts";
import { all, start, temporaryFolder, until } from "./running.ts";
import type { Running } from "./running.ts";
import { smtpClient } from "./smtp-client.ts";

const posting = "tuebingen-interpretable-dl";

describe("the command beside a running service", () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let service: Running;
  beforeAll(async () => {
    folder = await temporaryFolder();
    service = await start({ DOSSIER_DATA: join(folder.path, "data") });
    const client = await smtpClient(service.smtpPort);
    const letters: readonly Letter[] = [
      { subject: "Interpretable Deep Learning", files: { "cv.txt": cv } },
      {
        from: "Max Poe <max@example.net>",
        subject: "Interpretable Deep Learning",
        files: { "papers.txt": cv.replaceAll("Jane Roe", "Max Poe") },
      },
      { from: "Ann Other <ann@example.net>", subject: "Holiday pictures", files: { "cv.txt": cv } },
    ];
    for (const letter of letters)
      await client.send(eml(letter).replace(/^Return-Path:.*\r\nDelivered-To:.*\r\nReceived:.*\r\n/, ""), [
        "apply@example.org",
      ]);
    client.close();
    await until(async () => {
      const rows = await all<{ items: unknown[] }>(service.url, "applications");
      return rows.length === 2 && rows.every(({ items }) => items.length > 0);
    });
  });
  afterAll(async () => {
    await service.end("SIGTERM");
    await folder.remove();
  });

  /** The command with no token: it finds the service by its data folder. */
  async function dossier(...words: readonly string[]) {
    const child = spawn(process.execPath, [join(process.cwd(), "cli/main.ts"), ...words], {
      cwd: folder.path,
      env: { PATH: process.env["PATH"], DOSSIER_DATA: join(folder.path, "data") },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let [out, err] = ["", ""];
    child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
    const status = await new Promise<number | null>((done) => child.once("close", done));
    return { status, out, err };
  }
  const lines = (text: string) =>
    text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);

  test("finds it by its data folder alone, where its address is for the owner's eyes", async () => {
    const { status, out } = await dossier("list");
    expect(status).toBe(0);
    expect(out).toContain(posting);
    expect((await stat(join(folder.path, "data", "running.json"))).mode & 0o077).toBe(0);
  });

  test("lists by state of an item, and shows one by a word of its applicant's name", async () => {
    const found = await dossier("list", posting, "--item", "transcripts=missing", "--json");
    expect(
      lines(found.out)
        .map(({ applicant }) => (applicant as { email: string }).email)
        .toSorted(),
    ).toEqual(["jane@example.net", "max@example.net"]);
    expect(lines((await dossier("list", posting, "--item", "cv=missing", "--json")).out || "[]")).toEqual([
      [],
    ]);
    const shown = await dossier("show", "poe");
    expect(shown.out).toContain("Max Poe <max@example.net>");
    expect(shown.out).toMatch(/✗ transcripts/);
    expect(shown.out).toContain("papers.txt");
  });

  test("decides, shows the verdict that follows, and undoes it", async () => {
    const decided = await dossier(
      "decide",
      "poe",
      "--document",
      "papers.txt=transcript",
      "--reason",
      "I read it",
    );
    expect(decided.err).toBe("");
    expect(decided.out).toMatch(/Decided\.[^]*✓ transcripts/);
    const decision = /([0-9a-z-]+)\s*$/.exec(decided.out)?.[1] ?? "";
    const undone = await dossier("decide", "poe", "--undo", decision, "--reason", "I misread it");
    expect(undone.out).toMatch(/Undone\.[^]*✗ transcripts[^]*undone\s+by\s+owner: I misread it/);
  });

  test("settles waiting mail, and takes it in anew only once it waits", async () => {
    const [waiting] = lines((await dossier("triage", "--json")).out);
    const key = String(waiting?.["rawKey"]);
    expect(await dossier("replay", key, "--reason", "again")).toMatchObject({
      status: 0,
      out: expect.stringContaining("It still waits"),
    });
    const routed = await dossier("triage", "route", key, posting, "--reason", "she meant this one");
    expect(routed).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^Taken in\. It is in application [a-z2-7]{26}\.\n$/),
    });
    expect((await dossier("triage")).out).toBe("No mail waits for a person.\n");
    expect(await dossier("replay", key, "--reason", "again")).toMatchObject({
      status: 1,
      err: expect.stringContaining("already"),
    });
  });

  test("exports into a file that is whole or not there, and never over another", async () => {
    const out = join(folder.path, "table.csv");
    expect((await dossier("export", "--posting", posting, "--format", "csv", "--out", out)).status).toBe(0);
    expect(await readFile(out, "utf8")).toContain("max@example.net");
    const again = await dossier("export", "--posting", posting, "--format", "csv", "--out", out);
    expect(again).toMatchObject({ status: 2, err: expect.stringContaining("--force") });
    expect((await readdir(folder.path)).filter((name) => name.endsWith(".part"))).toEqual([]);
    const zip = await dossier("export", "--application", "poe", "--out", join(folder.path, "one.zip"));
    expect(zip.status).toBe(0);
    expect((await readFile(join(folder.path, "one.zip"))).subarray(0, 2).toString()).toBe("PK");
  });

  test("erases a person only when asked to without a terminal, and for good", async () => {
    const asked = await dossier("erase", "--address", "max@example.net", "--reason", "they asked");
    expect(asked).toMatchObject({ status: 2, err: expect.stringContaining("--yes") });
    const erased = await dossier("erase", "--address", "max@example.net", "--reason", "they asked", "--yes");
    expect(erased.out).toMatch(/^Erased 1 application, \d+ documents? and 1 mail\.\n$/);
    expect(await dossier("show", "max@example.net")).toMatchObject({
      status: 1,
      err: expect.stringContaining("there is no application of 'max@example.net'"),
    });
  });

  test("the doctor sends a mail through the whole path, which opens nothing", async () => {
    const { status, out } = await dossier("doctor", "--json", "--postings", join(process.cwd(), "postings"));
    const findings = lines(out);
    expect(findings.filter(({ state }) => state === "fail")).toEqual([]);
    expect(findings.at(-1)).toMatchObject({ name: "a mail through the whole path", state: "ok" });
    expect(status).toBe(0);
  });

  test.each([
    ["an unknown posting", ["list", "nowhere"], 1, /there is no posting 'nowhere'/],
    ["a state that there is not", ["list", posting, "--item", "cv=gone"], 2, /States: received/],
    ["no decision", ["decide", "jane@example.net", "--reason", "x"], 2, /--item, --document/],
    [
      "two decisions",
      ["decide", "jane@example.net", "--withdraw", "--reinstate", "--reason", "x"],
      2,
      /one of/,
    ],
    ["no reason", ["decide", "jane@example.net", "--withdraw"], 2, /--reason/],
    [
      "a kind that there is not",
      ["decide", "jane@example.net", "--document", "cv.txt=cvv", "--reason", "x"],
      2,
      /Did you mean 'cv'/,
    ],
    [
      "a file that there is not",
      ["decide", "jane@example.net", "--document", "x.pdf=cv", "--reason", "x"],
      2,
      /There are: cv\.txt/,
    ],
    ["a mail that there is not", ["triage", "discard", "raw/none", "--reason", "x"], 1, /no/i],
    ["nothing to export", ["export"], 2, /one of --posting and --application/],
    [
      "another service than the folder's without its token",
      ["list", "--url", "http://127.0.0.1:9"],
      2,
      /DOSSIER_TOKEN/,
    ],
  ])("says what to do about %s", async (_what, words, status, message) => {
    const refused = await dossier(...words);
    expect(refused.err).toMatch(message);
    expect(refused.err.trim().split("\n")).toHaveLength(1);
    expect(refused).toMatchObject({ status, out: "" });
  });
});

test("without a service the command says how to start one", async () => {
  const folder = await temporaryFolder();
  const child = spawn(process.execPath, ["cli/main.ts", "list", "--data", folder.path], {
    env: { PATH: process.env["PATH"] },
  });
  let err = "";
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  expect(await new Promise((done) => child.once("close", done))).toBe(1);
  expect(err).toMatch(/no service runs on .*npm start/);
  await folder.remove();
});
