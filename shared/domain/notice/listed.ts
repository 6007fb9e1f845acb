import * as z from "zod";
import type { Posted } from "../application.ts";
import { personRoles } from "../posting/schema.ts";

/**
 * What people see of the notices to a posting's people: which were sent to whom, how that went,
 * and who wants none. What the schemas do not name stays inside.
 */

export const noticeKinds = ["digest", "report"] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Why a notice was not sent that was on its way when its recipient stopped them. */
export const stoppedByRecipient = "Not sent: its recipient wants no more notices.";

const instant = z.iso.datetime().describe("ISO 8601 in UTC, for example 2021-08-02T09:15:00.000Z");

export const noticeEntry = z
  .object({
    id: z.string().describe("Unique in its posting"),
    kind: z.enum(noticeKinds).describe("`report`: how complete all were as the deadline passed"),
    to: z.string(),
    subject: z.string(),
    state: z.enum(["due", "sent", "failed"]),
    attempts: z.int().min(0).describe("Tries to send it, so far"),
    resent: z.boolean().describe("True when a send that was cut off was done once more"),
    at: instant.describe("When it became due"),
    sentAt: instant.optional(),
    nextTry: instant.optional().describe("While it is due after a try that failed"),
    error: z.string().optional().describe("Why it failed, or why the last try did"),
    language: z.string(),
  })
  .meta({ id: "Notice", description: "A mail to one of a posting's people" });
export type NoticeEntry = z.infer<typeof noticeEntry>;

/** One of them as people see it: a send under way counts as due. */
export function presentedNotice(id: string, kind: NoticeKind, posted: Posted): NoticeEntry {
  const { state, notBefore } = posted;
  return noticeEntry.parse({
    ...posted,
    id,
    kind,
    state: state === "sending" ? "due" : state,
    ...(state === "due" && notBefore !== undefined && { nextTry: notBefore }),
  });
}

export const recipientEntry = z
  .object({
    name: z.string(),
    address: z.string(),
    role: z.enum(personRoles).describe("As the posting's file has it"),
    stoppedAt: instant.optional().describe("Since when they want no notices; absent where they get them"),
  })
  .meta({ id: "Recipient", description: "Somebody who is told about a posting's applications" });
export type RecipientEntry = z.infer<typeof recipientEntry>;
