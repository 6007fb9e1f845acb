import { memoryBlobs } from "../../shared/adapters/memory/blobs.ts";
import { memoryRecords } from "../../shared/adapters/memory/records.ts";
import { memoryRegister } from "../../shared/adapters/memory/register.ts";
import { keyedIds, randomSecret } from "../../shared/adapters/ids.ts";
import { zipWriter } from "../../shared/adapters/zip-writer.ts";
import { mailReader } from "../../shared/adapters/mail/reader.ts";
import { waitingWake } from "../../shared/adapters/memory/wake.ts";
import type { Application } from "../../shared/domain/application.ts";
import { postingSchema } from "../../shared/domain/posting/schema.ts";
import type { Posting } from "../../shared/domain/posting/posting.ts";
import type { OutgoingMail } from "../../shared/domain/reply/mail.ts";
import { assess } from "../../shared/flow/assess.ts";
import { choresOf } from "../../shared/flow/chores.ts";
import { desk } from "../../shared/flow/desk.ts";
import { notify } from "../../shared/flow/notify.ts";
import { receive } from "../../shared/flow/receive.ts";
import type { ReceiveDependencies } from "../../shared/flow/receive.ts";
import { sweep } from "../../shared/flow/sweep.ts";
import type { Blobs, DocumentReader, Mailer, Records, Register } from "../../shared/ports.ts";
import { plainReader } from "./plain-reader.ts";

/** Postings for stories: one that takes mail, one by portal alone, one that requires nothing. */
export const postings: ReadonlyMap<string, Posting> = new Map(
  [
    {
      id: "physics",
      title: "Doctoral position in physics",
      subjects: ["PhD in Physics"],
      items: [
        { id: "cv", accepts: "cv" },
        { id: "references", accepts: "references", count: 2 },
      ],
      people: [{ name: "Ada Chair", email: "chair@example.org", role: "chair" }],
    },
    {
      id: "portal",
      title: "Position by portal",
      channel: "portal",
      portal: "https://jobs.example.org/1",
      subjects: ["Portal Position"],
      items: [{ id: "cv", accepts: "cv" }],
    },
    {
      id: "thesis",
      title: "Theses",
      subjects: ["Master thesis"],
      items: [{ id: "cv", accepts: "cv", optional: true }],
    },
  ].map((file) => {
    const { opens: _opens, deadline: _deadline, ...posting } = postingSchema.parse(file);
    return [posting.id, posting];
  }),
);

export const intake = "apply@example.org";
const noon = Date.UTC(2026, 4, 4, 12);

export interface Letter {
  readonly from?: string;
  readonly to?: string;
  readonly subject?: string;
  readonly text?: string;
  readonly messageId?: string;
  readonly headers?: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  /** Minutes after noon at which it is received. */
  readonly minute?: number;
}

let counter = 0;

/** A mail as the SMTP server stores it. */
export function eml(letter: Letter = {}): string {
  counter += 1;
  const { from = "Jane Roe <jane@example.net>", to = intake, subject = "PhD in Physics" } = letter;
  const received = new Date(noon + (letter.minute ?? 0) * 60_000).toUTCString().replace("GMT", "+0000");
  const part = (type: string, headers: readonly string[], body: string) =>
    ["--b", `Content-Type: ${type}; charset=utf-8`, ...headers, "", body].join("\r\n");
  return [
    `Return-Path: <jane@example.net>`,
    `Delivered-To: ${to}`,
    `Received: from client ([127.0.0.1]) by example.org with ESMTP id x; ${received}`,
    ...(letter.headers ?? []),
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Message-ID: ${letter.messageId ?? `<m${counter}@example.net>`}`,
    "MIME-Version: 1.0",
    "Content-Type: multipart/mixed; boundary=b",
    "",
    part(
      "text/plain",
      [],
      letter.text ?? "Dear Sir or Madam,\r\n\r\nplease find my application attached.\r\n",
    ),
    ...Object.entries(letter.files ?? {}).map(([name, content]) =>
      part("text/plain", [`Content-Disposition: attachment; filename="${name}"`], content),
    ),
    "--b--",
    "",
  ].join("\r\n");
}

export const cv = [
  "Curriculum Vitae",
  "Jane Roe",
  "Education",
  "2019 - 2021 MSc Physics, University of Nowhere",
  "Work experience",
  "2021 - 2023 Research assistant",
  "Skills",
  "Python",
  "Languages",
  "English",
].join("\n");

export const referees = [
  "Referees",
  "",
  "Prof. Dr. Ann Bee, University of Nowhere",
  "Email: ann.bee@example.com",
  "Phone: +49 381 498 1234",
  "",
  "Prof. Dr. Carl Dee, University of Elsewhere",
  "Email: carl.dee@example.com",
].join("\n");

export interface Storage {
  readonly blobs: Blobs;
  readonly records: Records;
  readonly mailer: Mailer;
  readonly register?: Register;
}

/** A mailer that keeps every send, repeated ones too. */
export function countingMailer(): Mailer & { readonly sends: OutgoingMail[] } {
  const sends: OutgoingMail[] = [];
  return {
    sends,
    async send(mail, handOver) {
      if (!(await handOver())) return false;
      sends.push(mail);
      return true;
    },
  };
}

/** One process on memory: its flows work off what they wake, one after the other. */
export function world(
  overrides: Partial<ReceiveDependencies> &
    Partial<Storage> & { readonly sendLease?: number; readonly documents?: DocumentReader } = {},
) {
  const blobs = overrides.blobs ?? memoryBlobs();
  const records = overrides.records ?? memoryRecords();
  const register = overrides.register ?? memoryRegister();
  const counting = countingMailer();
  const mailer = overrides.mailer ?? counting;
  const documents: DocumentReader = overrides.documents ?? plainReader;
  const wake = waitingWake();
  const clock = { minute: 60 };
  const now = () => new Date(noon + clock.minute * 60_000);
  const errors: unknown[] = [];
  const shared = {
    postings,
    ids: keyedIds(new TextEncoder().encode("a key for tests only")),
    now,
    pause: async () => undefined,
    intake,
    ...overrides,
    blobs,
    records,
    register,
    documents,
    wake,
  };
  const reading = { mail: mailReader(), senders: { answers: "everyone" } as const, ...shared };
  const people = desk({ ...reading, archive: zipWriter, secret: randomSecret });
  const flows = {
    receive: receive(reading),
    assess: assess(shared),
    notify: notify({ ...shared, mailer, sendLease: overrides.sendLease ?? 0 }),
  };
  const drain = async () => {
    for (let work = wake.take(); work; work = wake.take()) await flows[work.step](work.id);
  };
  let stored = 0;
  return {
    ...flows,
    blobs,
    records,
    register,
    ids: shared.ids,
    desk: people,
    /** What was sent, where no other mailer was given. */
    sends: counting.sends,
    clock,
    errors,
    drain,
    sweep: sweep({
      ...shared,
      ...flows,
      chores: choresOf(people),
      onError: (_work, error) => void errors.push(error),
    }),
    /** Stores a raw mail as the SMTP server does. */
    async store(raw: string): Promise<string> {
      stored += 1;
      const rawKey = `raw/2026-05-04/${String(stored).padStart(4, "0")}.eml`;
      await blobs.put(rawKey, new TextEncoder().encode(raw));
      return rawKey;
    },
    /** A mail from storing to reply. */
    async deliver(letter: Letter = {}) {
      const record = await flows.receive(await this.store(eml(letter)));
      await drain();
      return record;
    },
    async applications(): Promise<readonly Application[]> {
      return (await records.applications({ limit: 200 })).items;
    },
    async replies() {
      return (await records.outgoing({ limit: 200 })).items.map(({ reply }) => reply);
    },
  };
}
