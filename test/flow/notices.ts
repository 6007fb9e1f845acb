import { keyedIds } from "../../shared/adapters/ids.ts";
import { memoryBlobs } from "../../shared/adapters/memory/blobs.ts";
import { memoryRecords } from "../../shared/adapters/memory/records.ts";
import { memoryRegister } from "../../shared/adapters/memory/register.ts";
import { png } from "../../shared/adapters/png.ts";
import type { Application, Reply } from "../../shared/domain/application.ts";
import type { ItemState } from "../../shared/domain/check/verdict.ts";
import type { Posting } from "../../shared/domain/posting/posting.ts";
import { postingSchema } from "../../shared/domain/posting/schema.ts";
import { digest } from "../../shared/flow/digest.ts";
import type { DigestDependencies } from "../../shared/flow/digest.ts";
import { stopNotices } from "../../shared/flow/issue.ts";
import { notify } from "../../shared/flow/notify.ts";
import type { Mailer } from "../../shared/ports.ts";
import { countingMailer } from "./world.ts";

/** Notices on memory: a posting with two people, a clock to turn, and applications in any state. */

/** Four weeks in May; the deadline is the end of 31 May 2026 in Berlin. */
export const deadline = {
  date: "2026-05-31",
  time: "23:59",
  timeZone: "Europe/Berlin",
  endsAt: "2026-05-31T22:00:00.000Z",
  lateFrom: "2026-05-31T22:00:00.000Z",
  untilFilled: false,
} as const;

export function posting(fields: Record<string, unknown> = {}): Posting {
  const {
    opens: _opens,
    deadline: _deadline,
    ...file
  } = postingSchema.parse({
    id: "physics",
    title: "Doctoral position in physics",
    institution: "Institute of Examples",
    subjects: ["PhD in Physics"],
    items: [
      { id: "cv", accepts: "cv" },
      { id: "transcripts", accepts: "transcript" },
      { id: "references", accepts: "references", count: 2 },
    ],
    people: [
      { name: "Ada Chair", email: "ada@example.org", role: "chair" },
      { name: "Paul Prof", email: "paul@example.org" },
    ],
    ...fields,
  });
  return { ...file, deadline, timeZone: "Europe/Berlin" };
}

export interface Sketch {
  readonly email?: string;
  readonly name?: string;
  readonly receivedAt?: string;
  readonly changedAt?: string;
  readonly completeAt?: string;
  /** States of cv, transcripts and references. */
  readonly items?: readonly ItemState[];
  readonly fields?: Partial<Application>;
  readonly replies?: readonly Partial<Reply>[];
}

export const ids = keyedIds(new TextEncoder().encode("a key for tests only"));

/** An application with a checklist that was sent a minute after it came. */
export function application(sketch: Sketch = {}): Application {
  const { email = "jane@example.net", receivedAt = "2026-05-10T09:00:00.000Z" } = sketch;
  const { name = "Jane Roe", items = ["received", "received", "received"] } = sketch;
  const id = ids.caseId("application", "physics", email);
  const states = new Set(items);
  const status =
    states.has("missing") || states.has("flawed")
      ? "incomplete"
      : states.has("unsure") || states.has("unreadable")
        ? "needs-review"
        : "complete";
  const names = ["cv", "transcripts", "references"];
  return {
    type: "application",
    id,
    version: 0,
    posting: "physics",
    applicant: { email, ...(name && { name }) },
    receivedAt,
    messages: [
      {
        rawKey: `raw/${email}.eml`,
        messageId: `<first.${email}>`,
        references: [],
        contentHash: email,
        outcome: "application",
        subject: "PhD in Physics",
        from: email,
        receivedAt,
        answerable: true,
      },
    ],
    replies: (sketch.replies ?? [{}]).map((fields, index) => reply(email, receivedAt, index, fields)),
    documents: [],
    withdrawn: false,
    verdict: {
      status,
      late: receivedAt >= deadline.lateFrom,
      problems: [],
      documents: [],
      items: items.map((state, index) => ({
        id: names[index] ?? "",
        required: true,
        status: state,
        found: state === "received" ? 1 : 0,
        needed: 1,
        documents: [],
        problems: [],
        why: "",
      })),
    },
    changedAt: sketch.changedAt ?? receivedAt,
    ...(status === "complete" && { completeAt: sketch.completeAt ?? sketch.changedAt ?? receivedAt }),
    ...sketch.fields,
  };
}

function reply(email: string, receivedAt: string, index: number, fields: Partial<Reply>): Reply {
  return {
    id: `r${index}`,
    kind: "checklist",
    state: "sent",
    to: email,
    subject: "Re: PhD in Physics",
    messageId: `<r${index}.${email}>`,
    language: "en",
    mailKey: "none",
    at: receivedAt,
    attempts: 1,
    resent: false,
    answers: [`raw/${email}.eml`],
    ...fields,
  };
}

/** One worker on memory, at 07:05 in Berlin of a day in May 2026 to begin with. */
export function desk(
  options: { readonly posting?: Posting; readonly mailer?: Mailer } & Partial<DigestDependencies> = {},
) {
  const clock = { at: "2026-05-12T05:05:00.000Z" };
  const now = () => new Date(clock.at);
  const counting = countingMailer();
  const mailer = options.mailer ?? counting;
  const records = options.records ?? memoryRecords();
  const blobs = options.blobs ?? memoryBlobs();
  const register = options.register ?? memoryRegister();
  const errors: unknown[] = [];
  const of = options.posting ?? posting();
  const shared = {
    records,
    blobs,
    register,
    ids,
    now,
    mailer,
    sendLease: 0,
    pause: async () => undefined,
    intake: "apply@example.org",
    postings: new Map([[of.id, of]]),
  };
  const notifyCase = notify(shared);
  const due: string[] = [];
  const run = digest({
    ...shared,
    png,
    print: async () => new TextEncoder().encode("%PDF- a report"),
    wake: ({ id }) => void due.push(id),
    onError: (_work, error) => void errors.push(error),
    ...options,
  });
  return {
    records,
    blobs,
    register,
    clock,
    errors,
    sends: counting.sends,
    stops: stopNotices(shared),
    /** Runs as the timer does, and sends the reminders that it wrote. */
    async tick(at?: string) {
      if (at) clock.at = at;
      const result = await run();
      for (const id of due.splice(0)) await notifyCase(id);
      return result;
    },
    async save(...applications: readonly Application[]) {
      for (const one of applications) {
        const held = await records.load(one.id);
        await records.save({ ...one, version: held?.version ?? 0 });
      }
    },
  };
}
