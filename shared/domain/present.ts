import * as z from "zod";
import { replyKinds } from "./application.ts";
import type { Application, Enquiry, MessageRecord, Reply, StoredDocument } from "./application.ts";
import { applicationStates, itemStates } from "./check/verdict.ts";
import type { ApplicationState, CheckedItem } from "./check/verdict.ts";
import { readingFaults } from "./document/reading.ts";
import type { RecognisedDocument } from "./document/section.ts";
import { diplomaLevels, documentFormats, documentKinds, problemCodes } from "./kinds.ts";
import type { Problem } from "./kinds.ts";
import { outcomes } from "./mail/message.ts";
import type { Outcome } from "./mail/message.ts";

/**
 * Records as scripts outside see them: the JSON that the contract promises,
 * printed by `dossier check --json` and answered by the API alike. The schemas
 * list every field that may leave; what they do not name stays inside.
 */

const instant = z.iso.datetime().describe("ISO 8601 in UTC, for example 2021-08-02T09:15:00.000Z");
const language = z.string().describe("ISO 639-1; bokmål and nynorsk are both no");
const count = z.int().min(0);
const pages = z.array(count).length(2).describe("First and last page, 1-based");

const applicantSchema = z
  .object({ email: z.string(), name: z.string().optional() })
  .meta({ id: "Applicant", description: "Whose application it is" });

const problemSchema = z
  .object({
    code: z.enum(problemCodes),
    file: z.string().optional().describe("The file at fault, where one is"),
    found: z.union([z.number(), z.string()]).optional(),
    allowed: z.union([z.number(), z.string(), z.array(z.string())]).optional(),
    advice: z.boolean().describe("True where the posting asks but does not insist"),
  })
  .meta({ id: "Problem", description: "A broken rule and the facts about it" });

const evidenceSchema = z
  .object({
    page: z.int(),
    quote: z.string().describe("Words that stand on that page"),
    cue: z.string(),
    weight: z.number().describe("What it added to the score, in natural-log units"),
  })
  .meta({ id: "Evidence", description: "One reason for or against a kind" });

const sectionSchema = z
  .object({
    kind: z.enum(documentKinds),
    level: z.enum(diplomaLevels).optional().describe("Of a diploma"),
    pages,
    language: language.optional(),
    confidence: z.number().min(0).max(1),
    evidence: z.array(evidenceSchema),
    runnerUp: z
      .object({ kind: z.enum(documentKinds), confidence: z.number().min(0).max(1) })
      .optional()
      .describe("The kind that came second"),
    country: z.string().optional().describe("ISO 3166, of the institution, where it can be told"),
    translation: z.boolean().optional(),
  })
  .meta({ id: "Section", description: "Consecutive pages of a file that are one document" });

const refereeSchema = z
  .object({
    name: z.string(),
    email: z.string().optional(),
    phone: z.string().optional(),
    page: z.int(),
    quote: z.string(),
  })
  .meta({ id: "Referee" });

const documentSchema = z
  .object({
    file: z.string().describe("As the applicant named it; (message) is the mail's own text"),
    bytes: count,
    sha256: z.string(),
    format: z.enum(documentFormats),
    pages: count,
    readable: z.boolean(),
    sections: z.array(sectionSchema),
    pagesEstimated: z.boolean().describe("True where the format has no dependable pages"),
    fault: z
      .object({ code: z.enum(readingFaults), detail: z.string() })
      .optional()
      .describe("Why it can't be read"),
    referees: z.array(refereeSchema),
    links: z.array(z.string()).describe("Links to cloud drives, where files were expected"),
    receivedAt: instant,
    ignored: z.boolean().describe("Came with mail that its sender asked to ignore: it counts for nothing"),
  })
  .meta({ id: "Document", description: "A file that arrived, and what was recognised in it" });

const itemSchema = z
  .object({
    id: z.string(),
    required: z.boolean(),
    status: z.enum(itemStates),
    found: count,
    needed: count,
    documents: z.array(z.object({ file: z.string(), pages })),
    problems: z.array(z.enum(problemCodes)),
    why: z.string().describe("One sentence for people"),
    problemDetails: z.array(problemSchema),
  })
  .meta({ id: "Item", description: "One line of the checklist" });

export const applicationSchema = z
  .object({
    type: z.literal("application"),
    posting: z.string(),
    applicant: applicantSchema,
    status: z.enum(applicationStates),
    late: z.boolean(),
    withdrawn: z.boolean(),
    receivedAt: instant,
    problems: z.array(z.enum(problemCodes)).describe("Of the application as a whole"),
    items: z.array(itemSchema),
    documents: z.array(documentSchema),
    problemDetails: z.array(problemSchema),
    waiting: z
      .array(z.object({ file: z.string(), bytes: count, sha256: z.string() }))
      .describe("Files that arrived and are not read yet"),
  })
  .meta({ id: "ApplicationLine", description: "An application as `dossier check --json` prints it" });
export type PresentedApplication = z.infer<typeof applicationSchema>;

export const messageSchema = z
  .object({
    type: z.literal("message"),
    file: z.string(),
    messageId: z.string().optional(),
    outcome: z.enum(outcomes),
    posting: z.string().optional(),
    applicant: z.string().optional(),
    reason: z.string(),
    reply: z.enum(["checklist", "portal", "none"]),
    subject: z.string(),
    from: z.string().optional(),
    receivedAt: instant,
    problems: z.array(z.object({ code: z.string(), words: z.string() })),
  })
  .meta({ id: "MessageLine", description: "What became of a mail, as `dossier check --json` prints it" });
export type PresentedMessage = z.infer<typeof messageSchema>;

export const outgoingSchema = z
  .object({
    id: z.string(),
    to: z.string(),
    subject: z.string(),
    inReplyTo: z.string().optional(),
    kind: z.enum(replyKinds),
    state: z.enum(["due", "sent", "failed"]),
    resent: z.boolean().describe("True when a send that was cut off was done once more"),
    at: instant.describe("When it became due"),
    sentAt: instant.optional(),
    posting: z.string(),
    application: z.string().optional().describe("Absent where no application was opened"),
    language: z.string(),
    error: z.string().optional(),
  })
  .meta({ id: "Outgoing", description: "A reply to an applicant" });
export type PresentedOutgoing = z.infer<typeof outgoingSchema>;

/** The state an application is shown in. One that was not assessed yet waits like one that needs a look. */
export function statusOf(application: Application): ApplicationState {
  return application.verdict?.status ?? "needs-review";
}

/** Files that arrived and that the verdict does not know yet. */
export function waitingDocuments(application: Application): readonly StoredDocument[] {
  const known = new Set(application.verdict?.documents.map(({ sha256 }) => sha256));
  return application.documents.filter(({ sha256 }) => !known.has(sha256));
}

/** An application as the contract's JSON. */
export function presentApplication(application: Application): PresentedApplication {
  const { verdict } = application;
  return applicationSchema.parse({
    type: "application",
    posting: application.posting,
    applicant: application.applicant,
    status: statusOf(application),
    late: verdict?.late ?? false,
    withdrawn: application.withdrawn,
    receivedAt: application.receivedAt,
    problems: codes(verdict?.problems ?? []),
    items: (verdict?.items ?? []).map(presentItem),
    documents: (verdict?.documents ?? []).map(presentDocument),
    problemDetails: details(verdict?.problems ?? []),
    waiting: waitingDocuments(application),
  });
}

/** What became of a mail, as the contract's JSON. */
export function presentMessage(record: MessageRecord): PresentedMessage {
  return messageSchema.parse({ type: "message", ...record });
}

/** Id of the application that a mail belongs to; a portal's sender has a record and no application. */
export function applicationOf({ outcome, caseId }: MessageRecord): string | undefined {
  return ofApplication.has(outcome) ? caseId : undefined;
}
const ofApplication: ReadonlySet<Outcome> = new Set(["application", "follow-up", "duplicate", "withdrawal"]);

/** A reply as the contract's JSON: a send under way counts as due. */
export function presentOutgoing(reply: Reply, record: Application | Enquiry): PresentedOutgoing {
  return outgoingSchema.parse({
    ...reply,
    state: reply.state === "sending" ? "due" : reply.state,
    posting: record.posting,
    ...(record.type === "application" && { application: record.id }),
  });
}

function presentItem(item: CheckedItem) {
  return { ...item, problems: codes(item.problems), problemDetails: details(item.problems) };
}

function presentDocument(document: RecognisedDocument) {
  return {
    ...document,
    readable: document.fault === undefined,
    ignored: document.ignored ?? false,
    links: document.links ?? [],
    sections: document.sections.map((section) => ({
      ...section,
      confidence: rounded(section.confidence, 4),
      evidence: section.evidence.map((one) => ({ ...one, weight: rounded(one.weight, 2) })),
      runnerUp: section.runnerUp && {
        kind: section.runnerUp.kind,
        confidence: rounded(section.runnerUp.confidence, 4),
      },
      country: section.country?.code,
    })),
  };
}

/** A rule may be broken by several files; its code is named once. */
function codes(problems: readonly Problem[]): string[] {
  return [...new Set(problems.map(({ code }) => code))];
}

function details(problems: readonly Problem[]) {
  return problems.map((problem) => ({ ...problem, advice: problem.advice ?? false }));
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
