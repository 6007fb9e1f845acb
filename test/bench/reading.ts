import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Pages, TextTimes } from "./reading-jobs.ts";

/** What reading documents costs, against the bare engines in the same run. */
export interface ReadingFigures {
  /** Milliseconds a PDF of two pages without OCR, warm, one after the other. */
  readonly text: Readonly<Record<"ours" | "bare", { readonly p50: number; readonly p95: number }>>;
  readonly textPeakBytes: number;
  readonly scans: Readonly<
    Record<"ours" | "bare", { readonly perMinute: number; readonly peakBytes: number }>
  >;
}

/**
 * @param rounds the median of so many runs counts for words off pictures
 * @param tell is told what is under way
 */
export async function measureReading(rounds: number, tell: (text: string) => void): Promise<ReadingFigures> {
  const folder = mkdtempSync(join(tmpdir(), "dossier-bench-"));
  try {
    tell("documents to read");
    await run("prepare", folder);
    tell("PDFs of two pages");
    const { ours, bare } = await run<TextTimes>("texts", folder);
    const { peak } = await run<Pages>("textMemory", folder);
    const scans = { scans: [] as Pages[], bareScans: [] as Pages[] };
    for (let round = 1; round <= rounds; round++)
      for (const job of ["scans", "bareScans"] as const) {
        tell(`round ${round} of ${rounds}: ${job === "scans" ? "scanned pages" : "bare tesseract.js"}`);
        scans[job].push(await run<Pages>(job, folder));
      }
    return {
      text: { ours: percentiles(ours), bare: percentiles(bare) },
      textPeakBytes: peak,
      scans: { ours: pace(scans.scans), bare: pace(scans.bareScans) },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The figures as a table for people. */
export function readingTable({ text, textPeakBytes, scans }: ReadingFigures): string {
  const row = (...cells: readonly string[]) =>
    cells.map((cell, index) => (index === 0 ? cell.padEnd(26) : cell.padStart(13))).join("");
  const megabytes = (bytes: number) => String(Math.round(bytes / 1024 ** 2));
  const times = ({ p50, p95 }: { readonly p50: number; readonly p95: number }) => [
    p50.toFixed(1),
    p95.toFixed(1),
  ];
  const { ours, bare } = text;
  return [
    row("PDF of two pages, no OCR", "p50 ms", "p95 ms", "peak MB"),
    row("read", ...times(ours), megabytes(textPeakBytes)),
    row("bare pdfium text", ...times(bare)),
    row("of bare", (ours.p50 / bare.p50).toFixed(2), (ours.p95 / bare.p95).toFixed(2)),
    "",
    row("scanned pages", "pages/min", "", "peak MB"),
    row("read", scans.ours.perMinute.toFixed(1), "", megabytes(scans.ours.peakBytes)),
    row("bare tesseract.js", scans.bare.perMinute.toFixed(1), "", megabytes(scans.bare.peakBytes)),
    row("time, of bare", (scans.bare.perMinute / scans.ours.perMinute).toFixed(2)),
  ].join("\n");
}

async function run<T>(job: string, folder: string): Promise<T> {
  const script = join(import.meta.dirname, "reading-jobs.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [script, job, folder], {
    maxBuffer: 2 ** 24,
  });
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as T;
}

function percentiles(times: readonly number[]) {
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

function pace(runs: readonly Pages[]) {
  return {
    perMinute: quantile(
      runs.map(({ pages, seconds }) => (60 * pages) / seconds),
      0.5,
    ),
    peakBytes: quantile(
      runs.map(({ peak }) => peak),
      0.5,
    ),
  };
}

function quantile(numbers: readonly number[], share: number): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(share * numbers.length)] ?? Number.NaN;
}
