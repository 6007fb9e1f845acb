import { createHash } from "node:crypto";
import type { Application, Enquiry, MessageRecord, Reply } from "../../shared/domain/application.ts";
import type { ApplicationState, CheckedItem, ItemState } from "../../shared/domain/check/verdict.ts";
import type { RecognisedDocument, Section } from "../../shared/domain/document/section.ts";
import type { DocumentKind, Problem } from "../../shared/domain/kinds.ts";
import type { Outcome } from "../../shared/domain/mail/message.ts";
import type { Posting } from "../../shared/domain/posting/posting.ts";
import { composeChecklist, composePortal } from "../../shared/domain/reply/compose.ts";
import { memoryBlobs } from "../../shared/adapters/memory/blobs.ts";
import { memoryRegister } from "../../shared/adapters/memory/register.ts";
import { freshSecret, keyedIds, randomSecret } from "../../shared/adapters/ids.ts";
import { zipWriter } from "../../shared/adapters/zip-writer.ts";
import { mailReader } from "../../shared/adapters/mail/reader.ts";
import { desk } from "../../shared/flow/desk.ts";
import type { Desk } from "../../shared/flow/desk.ts";
import { papers } from "../../shared/flow/papers.ts";
import type { Papers } from "../../shared/flow/papers.ts";
import type { Members } from "../../shared/flow/members.ts";
import { memoryRecords } from "../../shared/adapters/memory/records.ts";
import { loadPostings } from "../../shared/adapters/postings-files.ts";
import type { Blobs, Ids, Postings, Records, Register } from "../../shared/ports.ts";

/**
 * A dozen invented applications in every state, as the flows would have left
 * them on record: for the page's tests and for looking at the page.
 */

export interface World {
  readonly records: Records;
  readonly blobs: Blobs;
  readonly postings: Postings;
  readonly register: Register;
  readonly ids: Ids;
  readonly members: Members;
  readonly desk: Desk;
  readonly papers: Papers;
}

export const now = new Date("2021-08-12T09:00:00.000Z");
export const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const bytes = (text: string) => new TextEncoder().encode(text);

export async function emptyWorld(): Promise<World> {
  const { postings } = await loadPostings("postings");
  const register = memoryRegister();
  const ids = keyedIds(freshSecret());
  const blobs = memoryBlobs();
  const records = memoryRecords();
  const people = desk({
    records,
    blobs,
    postings,
    register,
    ids,
    now: () => now,
    wake: () => undefined,
    pause: async () => undefined,
    mail: mailReader(),
    intake: "apply@example.org",
    senders: { answers: "everyone" },
    secret: randomSecret,
    archive: zipWriter,
  });
  return {
    records,
    blobs,
    postings,
    register,
    ids,
    members: people.members,
    desk: people,
    // A picture of the smallest kind, for documents that the tests have no bytes of.
    papers: papers({ blobs, postings, draw: ({ into }) => blobs.put(into, bytes("PNG")) }),
  };
}

/** `cv 1-2`, `transcript 5-7 fr`: a section in few words. */
function section(words: string): Section {
  const [kind, range, language = "en"] = words.split(" ") as [DocumentKind, string, string?];
  const [first = 1, last = first] = range.split("-").map(Number);
  const heading = headings[kind] ?? kind;
  return {
    kind,
    pages: [first, last],
    language,
    confidence: 0.9931,
    evidence: [
      { page: first, quote: heading, cue: "heading", weight: 3.12 },
      ...(kind === "transcript"
        ? [{ page: first, quote: "Linear Algebra II 8.0 B", cue: "graded-rows", weight: 2.4 }]
        : [{ page: first, quote: `${heading} of the applicant`, cue: "phrase", weight: 1.1 }]),
      { page: last, quote: "Grade", cue: "word", weight: -0.35 },
    ],
    runnerUp: { kind: kind === "cv" ? "references" : "cv", confidence: 0.0042 },
    ...(kind === "diploma" && { level: "master" as const, country: undefined }),
  };
}

const headings: Partial<Record<DocumentKind, string>> = {
  cv: "Curriculum Vitae",
  transcript: "Transcript of Records",
  "motivation-letter": "Dear members of the selection committee",
  references: "Referees",
  diploma: "Master of Science",
};

export function document(
  file: string,
  sections: readonly string[],
  more: Partial<RecognisedDocument> = {},
): RecognisedDocument {
  const found = sections.map(section);
  return {
    file,
    bytes: 81_234,
    sha256: sha256(file),
    receivedAt: "2021-08-02T09:15:00.000Z",
    format: file === "(message)" ? "txt" : "pdf",
    pages: Math.max(1, ...found.map(({ pages }) => pages[1])),
    pagesEstimated: file === "(message)",
    sections: found,
    referees: [],
    ...more,
  };
}

const whys: Readonly<Record<ItemState, string>> = {
  received: "heading and content agree",
  flawed: "there, but it breaks a rule of the posting",
  missing: "nothing that was sent is recognised as it",
  unsure: "scan.pdf page 1 may be it: 71 % sure, and a person must look",
  unreadable: "a file that may be it can’t be opened: it is protected by a password",
  waived: "waived by a reviewer",
  "not-needed": "its condition does not hold: the degree is from Norway",
};

export function item(id: string, status: ItemState, more: Partial<CheckedItem> = {}): CheckedItem {
  const found = status === "received" ? 1 : 0;
  return {
    id,
    required: true,
    status,
    found,
    needed: 1,
    documents: [],
    problems: [],
    why: whys[status],
    ...more,
  };
}

export interface Sketch {
  readonly posting: string;
  readonly name?: string | undefined;
  readonly email: string;
  readonly at: string;
  readonly status?: ApplicationState;
  readonly items?: readonly CheckedItem[];
  readonly documents?: readonly RecognisedDocument[];
  readonly problems?: readonly Problem[];
  readonly late?: boolean;
  readonly withdrawn?: boolean;
  readonly subject?: string;
  readonly reply?: Partial<Reply>;
}

function verdictOf({
  status = "needs-review",
  late = false,
  problems = [],
  items = [],
  documents = [],
}: Sketch) {
  return { status, late, problems, items, documents };
}

function postingOf(postings: Postings, id: string): Posting {
  const posting = postings.get(id);
  if (posting === undefined) throw new Error(`no posting ${id}`);
  return posting;
}

/** Puts one application on record, with its mail, its documents' bytes and its reply. */
export async function add({ records, blobs, postings }: World, sketch: Sketch): Promise<Application> {
  const { posting, email, at, name, status, documents = [] } = sketch;
  const id = sha256(`${posting} ${email}`).slice(0, 26);
  const rawKey = `raw/${at.slice(0, 10)}/${id}.eml`;
  const subject =
    sketch.subject ?? postings.get(posting)?.subjects[0]?.replace("{YEAR}", "2021") ?? "Application";
  const reply = await addReply(blobs, id, sketch, subject, postingOf(postings, posting));
  const application: Application = {
    type: "application",
    id,
    version: 0,
    posting,
    applicant: { email, ...(name !== undefined && { name }) },
    receivedAt: at,
    withdrawn: sketch.withdrawn ?? false,
    messages: [
      {
        rawKey,
        messageId: `<${id}@example.org>`,
        references: [],
        contentHash: sha256(rawKey),
        outcome: "application",
        subject,
        from: email,
        receivedAt: at,
        answerable: true,
      },
    ],
    documents: documents.map(({ file, bytes: length, sha256: hash, receivedAt }) => ({
      file,
      bytes: length,
      sha256: hash,
      type: "application/pdf",
      origin: "part",
      rawKey,
      receivedAt,
    })),
    replies: reply === undefined ? [] : [reply],
    ...(status !== undefined && { verdict: verdictOf(sketch) }),
  };
  for (const { sha256: hash, file } of documents)
    await blobs.put(`applications/${id}/documents/${hash}`, bytes(`bytes of ${file}`));
  await addMessage({ records, blobs }, { rawKey, posting, caseId: id, from: email, subject, receivedAt: at });
  const stored = await records.save(application);
  if (stored === undefined) throw new Error(`${id} is on record already`);
  return stored;
}

export async function addMessage(
  { records, blobs }: Pick<World, "records" | "blobs">,
  message: Partial<MessageRecord> & { readonly rawKey: string; readonly receivedAt: string },
): Promise<void> {
  const outcome: Outcome = message.outcome ?? "application";
  await blobs.put(message.rawKey, bytes(`Subject: ${message.subject ?? ""}\r\n\r\nDear all\r\n`));
  await records.saveMessage({
    file: message.rawKey,
    messageId: `<${sha256(message.rawKey).slice(0, 12)}@example.org>`,
    outcome,
    reason: `subject matches '${message.subject ?? ""}'`,
    reply: outcome === "application" ? "checklist" : "none",
    subject: "",
    problems: [],
    ...(message.from !== undefined && { applicant: message.from }),
    ...message,
  });
}

async function addReply(
  blobs: Blobs,
  caseId: string,
  sketch: Sketch,
  subject: string,
  posting: Posting,
): Promise<Reply | undefined> {
  const { email, name, at, status, reply } = sketch;
  if (status === undefined && reply === undefined) return undefined;
  const mailKey = `applications/${caseId}/replies/1.json`;
  const later = new Date(Date.parse(at) + 40_000).toISOString();
  const made: Reply = {
    id: "1",
    kind: "checklist",
    state: "sent",
    to: email,
    subject: `Re: ${subject}`,
    messageId: `<reply-${caseId}@example.org>`,
    inReplyTo: `<${caseId}@example.org>`,
    language: "en",
    mailKey,
    at: later,
    sentAt: later,
    attempts: 1,
    resent: false,
    ...reply,
  };
  const input = {
    posting,
    applicant: { email, ...(name !== undefined && { name }) },
    message: { subject, messageId: `<${caseId}@example.org>`, references: [] },
    language: "en" as const,
    from: { address: "apply@example.org", name: "Applications" },
    messageId: made.messageId,
    date: later,
  };
  const mail =
    made.kind === "portal"
      ? composePortal(input)
      : composeChecklist({ ...input, receivedAt: at, verdict: verdictOf(sketch) });
  await blobs.put(mailKey, bytes(JSON.stringify(mail)));
  return made;
}

/** A sender to the portal-only posting: answered, and no application. */
export async function addEnquiry(world: World, email: string, at: string): Promise<Enquiry> {
  const posting = "uit-knowledge-driven-ml";
  const id = sha256(`enquiry ${email}`).slice(0, 26);
  const rawKey = `raw/${at.slice(0, 10)}/${id}.eml`;
  const subject = "PhD Fellow in Knowledge-Driven Machine Learning";
  const reply = await addReply(
    world.blobs,
    id,
    { posting, email, at, reply: { kind: "portal", state: "due" } },
    subject,
    postingOf(world.postings, posting),
  );
  await addMessage(world, {
    rawKey,
    outcome: "portal-only",
    posting,
    caseId: id,
    from: email,
    subject,
    receivedAt: at,
    reply: "portal",
  });
  const enquiry: Enquiry = {
    type: "enquiry",
    id,
    version: 0,
    posting,
    applicant: { email },
    receivedAt: at,
    messages: [],
    replies: reply === undefined ? [] : [reply],
  };
  return (await world.records.save(enquiry)) ?? enquiry;
}
