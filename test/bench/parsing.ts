import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";

/**
 * Parsing alone, ours against bare streaming mailparser and against the limit: to decode
 * the same base64 and hash it. Each in a process of its own: `node test/bench/parsing.ts
 * WAY BYTES` prints one line of JSON.
 *
 * All get the same bytes as a stream, one mail after the other, as the service takes mail
 * in: the time is that from the first byte to the mail and its files, understood. Ours
 * reads in a thread, with a deadline, and tells all that Dossier has to know; the bare
 * parser tells headers and texts, and keeps its files in memory. Both are compiled as
 * `npm start` compiles the service, with what was compiled once kept.
 */
export interface Parsed {
  readonly way: Way;
  readonly bytes: number;
  /** Milliseconds for one mail, the median of several. */
  readonly milliseconds: number;
  /** Peak resident memory of the process, in bytes, and what it held before the first mail. */
  readonly peak: number;
  readonly before: number;
}

const ways = ["ours", "bare", "limit"] as const;
type Way = (typeof ways)[number];
const sizes = [5_000, 5_000_000, 40_000_000];
/** As `npm start` has it. */
export const compileCache = "node_modules/.cache/node";

/** All ways at all sizes in turn, the median of so many rounds. */
export function measureParsing(rounds: number, tell: (text: string) => void): Parsed[] {
  // What is compiled first is kept for those behind.
  for (const way of ways) measured(way, 1000);
  return sizes.flatMap((bytes) => {
    const runs = new Map<Way, Parsed[]>(ways.map((way) => [way, []]));
    for (let round = 1; round <= rounds; round++)
      for (const way of ways) {
        tell(`parsing, round ${round} of ${rounds}: ${way}, ${bytes} bytes`);
        runs.get(way)?.push(measured(way, bytes));
      }
    return ways.flatMap(
      (way) => runs.get(way)?.toSorted((a, b) => a.milliseconds - b.milliseconds)[rounds >> 1] ?? [],
    );
  });
}

function measured(way: Way, bytes: number): Parsed {
  const { stdout } = spawnSync(process.execPath, [import.meta.filename, way, String(bytes)], {
    encoding: "utf8",
    env: { ...process.env, NODE_COMPILE_CACHE: compileCache },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return JSON.parse(stdout) as Parsed;
}

/** The figures as lines of a table. */
export function parsingLines(parsed: readonly Parsed[], line: (...cells: string[]) => string): string[] {
  const bare = (bytes: number) => parsed.find((one) => one.way === "bare" && one.bytes === bytes);
  const megabytes = (bytes: number) => String(Math.round(bytes / 1024 ** 2));
  return [
    line("parsing, mail after mail", "ms", "× bare", "peak MB", "before MB"),
    ...parsed.map(({ way, bytes, milliseconds, peak, before }) =>
      line(
        `${way}, ${bytes >= 1e6 ? `${bytes / 1e6} MB` : `${bytes / 1e3} KB`}`,
        milliseconds.toFixed(milliseconds < 10 ? 2 : 0),
        (milliseconds / (bare(bytes)?.milliseconds ?? Number.NaN)).toFixed(2),
        megabytes(peak),
        megabytes(before),
      ),
    ),
  ];
}

const textLine = `${createHash("sha256").update("a line").digest("base64")}${"Qk".repeat(16)}\r\n`;

/** A mail of about that many bytes with one file, in the pieces in which files are read. */
function* pieces(bytes: number): Generator<Buffer> {
  const head =
    'From: Jane Roe <jane@example.org>\r\nTo: apply@example.org\r\nSubject: papers\r\nDate: Mon, 02 Aug 2021 09:15:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="B"\r\n\r\n--B\r\nContent-Type: text/plain\r\n\r\nMy papers are attached.\r\n--B\r\nContent-Type: application/pdf; name="thesis.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\n';
  const block = Buffer.from(textLine.repeat(Math.floor(65_536 / textLine.length)));
  yield Buffer.from(head);
  let left = bytes - head.length;
  // Fresh bytes each time, as of a file: what is shared would hide what is kept.
  for (; left > block.length; left -= block.length) yield Buffer.from(block);
  yield Buffer.from(textLine.repeat(Math.max(1, Math.floor(left / textLine.length))));
  yield Buffer.from("--B--\r\n");
}

async function* flowing(bytes: number): AsyncIterable<Buffer> {
  yield* pieces(bytes);
}

const parsers: Readonly<Record<Way, () => Promise<(bytes: number) => Promise<unknown>>>> = {
  async ours() {
    const { mailReader } = await import("../../shared/adapters/mail/reader.ts");
    const reader = mailReader();
    return (bytes) => reader.read(flowing(bytes));
  },
  async bare() {
    const { MailParser } = await import("mailparser");
    const options = {
      ignoreEmbedded: true,
      checksumAlgo: "sha256",
      skipTextToHtml: true,
      skipTextLinks: true,
      skipHtmlToText: true,
      keepDeliveryStatus: true,
    } as ConstructorParameters<typeof MailParser>[0];
    return async (bytes) => {
      const parser = new MailParser(options);
      const kept: Buffer[] = [];
      parser.on("data", (part) => {
        if (part.type !== "attachment") return;
        // The files are kept, as whoever takes a mail in must.
        part.content.on("data", (chunk: Buffer) => kept.push(chunk));
        part.content.on("end", () => part.release());
      });
      const end = new Promise((resolve, reject) => parser.on("end", resolve).on("error", reject));
      for await (const chunk of flowing(bytes))
        if (!parser.write(chunk)) await new Promise((resolve) => parser.once("drain", resolve));
      parser.end();
      await end;
      return Buffer.concat(kept);
    };
  },
  async limit() {
    return async (bytes) => {
      const [, ...body] = pieces(bytes);
      const file = Buffer.from(Buffer.concat(body.slice(0, -1)).toString("latin1"), "base64");
      return createHash("sha256").update(file).digest("hex");
    };
  },
};

function peakMemory(): number {
  const status = existsSync("/proc/self/status") ? readFileSync("/proc/self/status", "utf8") : "";
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
  return Number(kilobytes ?? process.resourceUsage().maxRSS) * 1024;
}

if (import.meta.main) {
  const way = process.argv[2] as Way;
  const bytes = Number(process.argv[3]);
  const parse = await parsers[way]();
  await parse(1000);
  const before = peakMemory();
  // Peak memory is that of one mail, so the largest is parsed once.
  const times = bytes > 10_000_000 ? 1 : bytes > 100_000 ? 11 : 501;
  const taken: number[] = [];
  for (let time = 0; time < times; time++) {
    const started = performance.now();
    await parse(bytes);
    taken.push(performance.now() - started);
  }
  const milliseconds = taken.toSorted((one, other) => one - other)[times >> 1];
  console.log(JSON.stringify({ way, bytes, milliseconds, peak: peakMemory(), before }));
}
