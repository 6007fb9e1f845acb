import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { globSync } from "node:fs";
import { cpus } from "node:os";
import { createInterface } from "node:readline";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { sendRaw } from "../../infra/local/send.ts";
import { pageLines } from "../aws/pages.ts";
import type { Measured } from "./jobs.ts";
import { countListing, listingLines } from "./listing.ts";
import { compileCache, measureParsing, parsingLines } from "./parsing.ts";
import { measureReading, readingTable } from "./reading.ts";

/**
 * `npm run bench [-- --json] [-- --rounds N]`: figures, and no verdict on them. Each
 * job runs in a process of its own, the jobs in turn, and the median of the rounds counts.
 */
const { values } = parseArgs({
  options: { json: { type: "boolean", default: false }, rounds: { type: "string", default: "3" } },
});
const rounds = Math.max(1, Number.parseInt(values.rounds, 10) || 3);
const limit = 300 * 1024 ** 2;

const samples = globSync("samples/mail/*.eml").toSorted();
/** Reading words off a picture takes longer than all else together: told apart. */
const withoutScans = samples.filter((file) => !file.includes("transcripts-follow"));

const jobs = [
  { name: "check, all samples", job: "check", files: samples },
  { name: "check, without the scan", job: "check", files: withoutScans },
  { name: "bare simpleParser", job: "parse", files: samples },
] as const;

const results = new Map<string, Measured[]>(jobs.map(({ name }) => [name, []]));
for (let round = 1; round <= rounds; round++)
  for (const { name, job, files } of jobs) {
    tell(`round ${round} of ${rounds}: ${name}`);
    results.get(name)?.push(await run(job, files));
  }

const rows = jobs.map(({ name }) => {
  const measured = results.get(name) ?? [];
  return {
    name,
    mailsPerSecond: median(measured.map(({ mails, seconds }) => mails / seconds)),
    peakBytes: median(measured.map(({ peak }) => peak)),
    runs: measured,
  };
});
const bare = rows.at(-1)?.mailsPerSecond ?? Number.NaN;

tell("a mail of 40 MB to the service");
const large = await receiveLarge(40_000_000);
const parsing = measureParsing(rounds, tell);
const reading = await measureReading(rounds, tell);
tell("listings of 1,000 and 100,000 applications");
const listings = [...(await countListing(1000)), ...(await countListing(100_000))];
const line = (...cells: readonly string[]) =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(30) : cell.padStart(13))).join("");
tell("listings in DynamoDB");
const units = await pageLines([300, 3000], line);
tell("");

if (values.json) {
  const ratios = rows.map(({ name, mailsPerSecond }) => ({ name, ofBare: mailsPerSecond / bare }));
  console.log(
    JSON.stringify({
      cores: cpus().length,
      node: process.version,
      rows,
      ratios,
      large,
      limit,
      reading,
      listings,
    }),
  );
} else {
  console.log(line(`${samples.length} samples`, "mails/s", "of bare", "peak MB"));
  for (const { name, mailsPerSecond, peakBytes } of rows)
    console.log(line(name, mailsPerSecond.toFixed(1), ratio(mailsPerSecond / bare), megabytes(peakBytes)));
  console.log("");
  console.log(line("40 MB mail, by SMTP", "seconds", "", "peak MB"));
  console.log(line("service, before it", "", "", megabytes(large.idlePeak)));
  console.log(line("service, mail taken in", large.seconds.toFixed(1), "", megabytes(large.peak)));
  console.log(line("limit", "", "", megabytes(limit)));
  console.log(`\n${readingTable(reading)}`);
  console.log("");
  for (const text of parsingLines(parsing, line)) console.log(text);
  console.log("");
  for (const text of listingLines(listings, line)) console.log(text);
  console.log("");
  for (const text of units) console.log(text);
  console.log(`\nMedian of ${rounds} rounds; ${cpus().length} cores, Node ${process.version}.`);
}

function run(job: string, files: readonly string[]): Promise<Measured> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "jobs.ts"), job, ...files], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return lastLine<Measured>(child);
}

/** Sends one mail of that many bytes to a service of its own, run as `npm start` runs it. Its file is noise: nothing in it can be read. */
async function receiveLarge(bytes: number): Promise<Measured & { readonly idlePeak: number }> {
  const child = spawn(
    process.execPath,
    ["--max-semi-space-size=2", join(import.meta.dirname, "jobs.ts"), "receive"],
    {
      env: { ...process.env, NODE_COMPILE_CACHE: compileCache },
      stdio: ["pipe", "pipe", "inherit"],
    },
  );
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ready = JSON.parse((await lines.next()).value ?? "{}") as { port: number; idlePeak: number };
  await sendRaw(ready.port, { from: "jane@example.org", to: ["apply@example.org"] }, largeMail(bytes));
  child.stdin.end("sent\n");
  const measured = JSON.parse((await lines.next()).value ?? "{}") as Measured;
  return { ...measured, idlePeak: ready.idlePeak };
}

function largeMail(bytes: number): Buffer {
  const head = [
    "From: Jane Roe <jane@example.org>",
    "To: apply@example.org",
    "Subject: Job Application: Data analytics",
    "Message-ID: <large@example.org>",
    "Date: Mon, 02 Aug 2021 09:15:00 +0000",
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="large"',
    "",
    "--large",
    "Content-Type: text/plain",
    "",
    "Please find my measurements attached.",
    "--large",
    "Content-Type: application/octet-stream",
    "Content-Transfer-Encoding: base64",
    'Content-Disposition: attachment; filename="measurements.bin"',
    "",
    "",
  ].join("\r\n");
  const tail = "\r\n--large--\r\n";
  // Each line of 76 letters and its end holds 57 bytes.
  const noise = Math.floor(((bytes - head.length - tail.length) / 78) * 57);
  const body = randomBytes(noise)
    .toString("base64")
    .replaceAll(/.{76}(?=.)/g, "$&\r\n");
  return Buffer.from(head + body + tail);
}

async function lastLine<T>(child: ReturnType<typeof spawn>): Promise<T> {
  let output = "";
  for await (const chunk of child.stdout ?? []) output += String(chunk);
  const last = output.trim().split("\n").at(-1);
  if (!last) throw new Error("a measurement printed nothing; its error stands above");
  return JSON.parse(last) as T;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function ratio(value: number): string {
  return value >= 0.1 ? value.toFixed(2) : `1/${Math.round(1 / value)}`;
}

function megabytes(bytes: number): string {
  return String(Math.round(bytes / 1024 ** 2));
}

/** Says on a terminal what is under way. */
function tell(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${text}`);
}
