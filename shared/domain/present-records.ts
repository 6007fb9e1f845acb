import * as z from "zod";
import type { Application, Case, MessageRecord, Reply } from "./application.ts";
import { applicationStates, itemStates } from "./check/verdict.ts";
import { decisionSchema } from "./decision/decision.ts";
import { diplomaLevels, documentKinds, problemCodes } from "./kinds.ts";
import {
  applicationOf,
  applicationSchema,
  messageSchema,
  outgoingSchema,
  presentApplication,
  presentMessage,
  presentOutgoing,
} from "./present.ts";
import type { ApplicationSummary } from "./summary.ts";

/**
 * Records as the API answers and exports hold them: what `dossier check` prints, and what people
 * did since. What the schemas do not name stays inside.
 */

const id = z.string().describe("As in the listings");
const count = z.int().min(0);
const instant = z.iso.datetime().describe("ISO 8601 in UTC, for example 2021-08-02T09:15:00.000Z");

const doneBy = { by: z.string(), at: instant, reason: z.string() };
export const decisionEntry = z
  .object({ id: z.string(), on: decisionSchema, ...doneBy, undone: z.object(doneBy).optional() })
  .meta({ id: "Decision", description: "What a person decided; undone ones stay to be seen" });

export const applicationEntry = z
  .object({
    id,
    version: count.describe("Counts the changes: the ETag, and what If-Match names"),
    ...applicationSchema.shape,
    decisions: z.array(decisionEntry),
    changedAt: instant.describe("When its verdict last changed in what people are told"),
    contactFailed: z
      .object({ at: instant, reason: z.string() })
      .optional()
      .describe("Mail to the applicant came back: nothing more is sent"),
    joined: z
      .object({ into: z.string(), at: instant, by: z.string() })
      .optional()
      .describe("It is part of another application now"),
  })
  .meta({ id: "Application" });

export function presentedApplication(application: Application): z.infer<typeof applicationEntry> {
  const { version, decisions = [], receivedAt, changedAt = receivedAt, contactFailed, joined } = application;
  return applicationEntry.parse({
    ...presentApplication(application),
    id: application.id,
    version,
    decisions,
    changedAt,
    contactFailed,
    joined,
  });
}

export const summaryEntry = z
  .object({
    type: z.literal("summary"),
    id,
    version: count,
    posting: z.string(),
    applicant: z.object({ email: z.string(), name: z.string().optional() }),
    receivedAt: instant,
    lastMailAt: instant,
    changedAt: instant,
    status: z.enum(applicationStates),
    checked: z.boolean().describe("False until it was checked for the first time"),
    late: z.boolean(),
    withdrawn: z.boolean(),
    contactFailed: z.boolean(),
    unanswered: z.boolean().describe("A sender is not vouched for, so that nobody was answered"),
    decisions: count,
    documents: count,
    problems: z.array(z.enum(problemCodes)),
    items: z.array(
      z.object({
        id: z.string(),
        required: z.boolean(),
        status: z.enum(itemStates),
        found: count,
        needed: count,
        problems: z.array(z.enum(problemCodes)),
      }),
    ),
  })
  .meta({ id: "ApplicationSummary", description: "An application as one row of a table" });
export const presentedSummary = (summary: ApplicationSummary): z.infer<typeof summaryEntry> =>
  summaryEntry.parse({ type: "summary", ...summary });

export const messageEntry = z
  .object({
    ...messageSchema.shape,
    rawKey: z.string(),
    application: z.string().optional().describe("Id of the application it belongs to"),
    unvouched: z.boolean().optional().describe("Not answered, since nobody vouches for its sender"),
    proposal: z
      .object({ posting: z.string().optional(), application: z.string().optional(), reason: z.string() })
      .optional()
      .describe("Where it may belong"),
    resolved: z
      .object({
        action: z.enum(["routed", "linked", "discarded"]),
        ...doneBy,
        posting: z.string().optional(),
        application: z.string().optional(),
      })
      .optional()
      .describe("What a person did about it"),
  })
  .meta({ id: "Message" });

export function presentedMessage(record: MessageRecord): z.infer<typeof messageEntry> {
  const { rawKey, unvouched, proposal, resolved } = record;
  return messageEntry.parse({
    ...presentMessage(record),
    rawKey,
    application: applicationOf(record),
    unvouched,
    proposal: proposal && { ...proposal, application: proposal.caseId },
    resolved: resolved && { ...resolved, application: resolved.caseId },
  });
}

export const outgoingEntry = z
  .object({
    ...outgoingSchema.shape,
    case: z.string().describe("Id of the application or enquiry it belongs to"),
  })
  .meta({ id: "OutgoingMail" });
export const presentedOutgoing = (reply: Reply, record: Case): z.infer<typeof outgoingEntry> =>
  outgoingEntry.parse({ ...presentOutgoing(reply, record), case: record.id });

const share = z.number().min(0).max(1);
export const pageEntry = z
  .object({
    number: z.int().min(1),
    width: z.number().describe("Points; 0 where the format has no places"),
    height: z.number(),
    source: z.enum(["text", "ocr", "none"]).describe("`ocr`: the words were read off a picture"),
    language: z.string().optional(),
    section: z.object({
      kind: z.enum(documentKinds),
      level: z.enum(diplomaLevels).optional(),
      pages: z.array(count).length(2),
      confidence: share,
    }),
    picture: z.string().optional().describe("Address of its picture; absent where it has none"),
    lines: z.array(
      z.object({ text: z.string(), x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
    ),
    marks: z
      .array(
        z.object({
          cue: z.string(),
          quote: z.string(),
          weight: z.number(),
          counted: z.boolean(),
          boxes: z
            .array(z.object({ x: share, y: share, width: share, height: share }))
            .describe("In shares of the page's width and height"),
          lines: z.array(z.object({ line: count, from: count, to: count })),
        }),
      )
      .describe("Words that speak for the section's kind"),
  })
  .meta({
    id: "Page",
    description: "What was read on a page, and the words for which it counts as what it does",
  });

const outdatedEntry = z
  .object({ count, more: z.boolean().describe("There are more than were looked at") })
  .meta({
    id: "Outdated",
    description: "Applications that were checked by other rules than those that hold",
  });

export const postingEntry = z
  .object({
    id: z.string(),
    title: z.string(),
    institution: z.string().optional(),
    channel: z.enum(["mail", "portal"]),
    deadline: z
      .object({ endsAt: instant, timeZone: z.string(), untilFilled: z.boolean() })
      .optional()
      .describe("The one that holds, extended or not"),
    items: z.array(z.object({ id: z.string(), required: z.boolean() })),
    counts: z.object({ complete: count, incomplete: count, "needs-review": count }),
    closed: z.object(doneBy).optional().describe("No more applications are expected"),
    extended: z.object(doneBy).optional().describe("Who moved the deadline that the posting's file has"),
    outdated: outdatedEntry,
  })
  .meta({ id: "Posting" });
