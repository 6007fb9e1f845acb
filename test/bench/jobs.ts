import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/**
 * One measurement in a process of its own, so that each has its own peak memory:
 * `node test/bench/jobs.ts JOB FILE…` prints one line of JSON. A job loads what it
 * needs and nothing else, since the code loaded counts as memory too.
 */
export interface Measured {
  readonly mails: number;
  readonly seconds: number;
  /** Peak resident memory of the process, in bytes. */
  readonly peak: number;
}

/**
 * The most memory that this process ever held. Linux counts it per program in VmHWM;
 * getrusage, the fallback, begins with what the parent held when it forked.
 */
export function peakMemory(): number {
  const status = existsSync("/proc/self/status") ? readFileSync("/proc/self/status", "utf8") : "";
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
  return Number(kilobytes ?? process.resourceUsage().maxRSS) * 1024;
}

/** The whole of `dossier check` on the files: parse, route, store, read, recognise, check. */
async function check(files: readonly string[]): Promise<Measured> {
  const { loadPostings } = await import("../../shared/adapters/postings-files.ts");
  const { checkMessages } = await import("../../cli/checking.ts");
  const { inboxOf } = await import("../../cli/inbox.ts");
  const { postings } = await loadPostings("postings");
  const started = performance.now();
  const { messages } = await inboxOf(files);
  let mails = 0;
  await checkMessages(messages, {
    postings,
    intake: "apply@example.org",
    onMessage: () => void mails++,
    onError: (_, error) => {
      throw error;
    },
  });
  return { mails, seconds: (performance.now() - started) / 1000, peak: peakMemory() };
}

/** The shortest time over which parsing is measured, in seconds: one pass alone is too short. */
const parseFor = 2;

/** The same files through the library's own convenience function, with its defaults. */
async function parse(files: readonly string[]): Promise<Measured> {
  const { simpleParser } = await import("mailparser");
  const started = performance.now();
  let mails = 0;
  let seconds = 0;
  do {
    for (const file of files) {
      await simpleParser(readFileSync(file));
      mails++;
    }
    seconds = (performance.now() - started) / 1000;
  } while (seconds < parseFor);
  return { mails, seconds, peak: peakMemory() };
}

/** The service on a folder of its own: prints its port, and how it fared once a line comes in. */
async function receive(): Promise<Measured> {
  const { startService } = await import("../../infra/local/service.ts");
  const data = mkdtempSync(join(tmpdir(), "dossier-bench-"));
  const service = await startService({
    smtpPort: 0,
    httpPort: 0,
    address: "apply@example.org",
    authentication: { mode: "off" },
    data,
    postings: "postings",
    token: "bench-bench-bench-bench",
  });
  try {
    await service.idle();
    console.log(JSON.stringify({ port: service.smtp.port, idlePeak: peakMemory() }));
    const started = performance.now();
    for await (const _ of createInterface({ input: process.stdin })) break;
    await service.idle();
    return { mails: 1, seconds: (performance.now() - started) / 1000, peak: peakMemory() };
  } finally {
    await service.close();
    rmSync(data, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const [job, ...files] = process.argv.slice(2);
  const jobs = { check, parse, receive } as const;
  const measured = await jobs[job as keyof typeof jobs](files);
  console.log(JSON.stringify(measured));
}
