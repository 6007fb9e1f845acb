import { readFileSync } from "node:fs";
import { join } from "node:path";
import { keyedIds } from "../../shared/adapters/ids.ts";
import { bytesOf } from "../../shared/adapters/content.ts";
import { mailReader } from "../../shared/adapters/mail/reader.ts";
import { loadPostings } from "../../shared/adapters/postings-files.ts";
import { documentReader } from "../../shared/adapters/reader/reader.ts";
import { collectingMailer } from "../../shared/adapters/memory/mailer.ts";
import { sampleMails } from "../../samples/expected.ts";
import { assess } from "../../shared/flow/assess.ts";
import { notify } from "../../shared/flow/notify.ts";
import { receive } from "../../shared/flow/receive.ts";
import type { Blobs, Records, Register } from "../../shared/ports.ts";
import type { Capacity } from "./capacity.ts";

/** What a step took. */
export interface Taken extends Capacity {
  /** Requests to S3, and how many of them write or list: those cost more. */
  readonly requests: number;
  readonly puts: number;
}
export const steps = ["receive", "assess", "notify", "list page", "detail"] as const;
export type Counts = Readonly<Record<(typeof steps)[number], Taken>>;

/** One mail with four documents and a few words, of papers in the samples. */
export async function mailWithFourDocuments(): Promise<Uint8Array> {
  const papersOf = async (file: string) => {
    const raw = readFileSync(join(sampleMails, file));
    await using mail = await mailReader().read(inOnePiece(raw));
    const { message, contents } = mail;
    return Promise.all(
      message.attachments.map(async ({ file: name, sha256 }) => {
        return { name, bytes: await bytesOf(contents.get(sha256) ?? new Uint8Array()) };
      }),
    );
  };
  const [ghent, rostock] = await Promise.all([
    papersOf("01-ghent-complete.eml"),
    papersOf("15-rostock-phd-separate-files.eml"),
  ]);
  const papers = [...ghent, ...rostock].filter(({ name }) => name.endsWith(".pdf")).slice(0, 4);
  if (papers.length !== 4) throw new Error("the samples have changed: four papers are needed");
  const head = [
    "Received: from out.example.net by inbound-smtp.eu-central-1.amazonaws.com with SMTP id abc for apply@example.org; Mon, 12 Jul 2021 07:14:38 +0000",
    "From: Marieke Vandenbroeck <marieke.vandenbroeck@example.net>",
    "To: apply@example.org",
    "Subject: Job Application: Data analytics",
    "Message-ID: <CAJ7wQk9vE2t1bM4@mail.example.net>",
    "Date: Mon, 12 Jul 2021 07:14:36 +0000",
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="papers"',
    "",
    "--papers",
    "Content-Type: text/plain; charset=utf-8",
    "",
    "Dear Professor,",
    "",
    "please find attached my application for the position in explainable machine learning:",
    "a letter, my CV with the names of two referees, and the transcripts of both degrees.",
    "I will hand in my master's thesis in September and could start in October.",
    "",
    "Yours sincerely,",
    "Marieke Vandenbroeck",
  ];
  const parts = papers.flatMap(({ name, bytes }) => [
    "--papers",
    "Content-Type: application/pdf",
    "Content-Transfer-Encoding: base64",
    `Content-Disposition: attachment; filename="${name}"`,
    "",
    Buffer.from(bytes).toString("base64").replaceAll(/.{76}/g, "$&\r\n"),
  ]);
  return Buffer.from([...head, ...parts, "--papers--", ""].join("\r\n"));
}

export interface Counted {
  readonly records: Records;
  readonly register: Register;
  readonly blobs: Blobs;
  /** What was taken since it was asked last. */
  readonly taken: () => Taken;
}

/** The way of that mail from its arrival to its reply and to a reviewer's page, counted step by step. */
export async function countOneApplication({ records, register, blobs, taken }: Counted): Promise<Counts> {
  const { postings } = await loadPostings("postings");
  const documents = documentReader();
  let minute = 0;
  const flows = {
    records,
    register,
    blobs,
    postings,
    ids: keyedIds(new TextEncoder().encode("a key for counting only")),
    intake: "apply@example.org",
    senders: { answers: "everyone" } as const,
    // Each look at the clock is a second on: what is due is due at another moment each time.
    now: () => new Date(Date.UTC(2021, 6, 12, 7, 15, (minute += 1))),
    pause: async () => undefined,
    wake: () => undefined,
    mail: mailReader(),
    documents,
    mailer: collectingMailer(),
    sendLease: 16 * 60_000,
  };
  try {
    const rawKey = "raw/o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1";
    await blobs.put(rawKey, await mailWithFourDocuments());
    taken();
    const { caseId = "", posting = "" } = await receive(flows)(rawKey);
    const received = taken();
    await assess(flows)(caseId);
    const assessed = taken();
    await notify(flows)(caseId);
    const notified = taken();
    const { items } = await records.summaries({ posting, limit: 50 });
    const listed = taken();
    const record = await records.load(caseId);
    const detailed = taken();
    const [summary] = items;
    if (
      record?.type !== "application" ||
      record.documents.length !== 5 ||
      record.replies[0]?.state !== "sent"
    )
      throw new Error("the journey did not come to its end: its counts mean nothing");
    if (summary?.id !== caseId || summary.version !== record.version)
      throw new Error("the application is not listed as it is: its counts mean nothing");
    return { receive: received, assess: assessed, notify: notified, "list page": listed, detail: detailed };
  } finally {
    await documents.close();
  }
}

/** Blobs whose calls are counted: each is one request to S3. Listing and removing take one for each 1,000 keys. */
export function countedBlobs(blobs: Blobs): Blobs & { asked(): { requests: number; puts: number } } {
  let count = { requests: 0, puts: 0 };
  const counted = <A extends unknown[], R>(call: (...of: A) => R, puts: 0 | 1) => {
    return (...of: A): R => {
      count = { requests: count.requests + 1, puts: count.puts + puts };
      return call(...of);
    };
  };
  return {
    put: counted(blobs.put, 1),
    get: counted(blobs.get, 0),
    open: counted(blobs.open, 0),
    list: counted(blobs.list, 1),
    remove: counted(blobs.remove, 1),
    asked() {
      const asked = count;
      count = { requests: 0, puts: 0 };
      return asked;
    },
  };
}

async function* inOnePiece(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
