import * as z from "zod";

/** Tags by which SES tells of a mail later. */
export const mailTags = { case: "case", reply: "reply" } as const;

const tag = z.array(z.string()).min(1).optional();
const mail = z.object({ tags: z.object({ [mailTags.case]: tag, [mailTags.reply]: tag }).optional() });

/**
 * What SES publishes of mails that it took: docs.aws.amazon.com/ses/latest/dg/,
 * "Contents of event data that Amazon SES publishes to Amazon SNS".
 */
const event = z.discriminatedUnion("eventType", [
  z.object({
    eventType: z.literal("Bounce"),
    mail,
    bounce: z.object({
      bounceType: z.enum(["Undetermined", "Permanent", "Transient"]),
      bounceSubType: z.string(),
      bouncedRecipients: z.array(z.object({ diagnosticCode: z.string().optional() })).default([]),
    }),
  }),
  z.object({
    eventType: z.literal("Complaint"),
    mail,
    complaint: z.object({ complaintFeedbackType: z.string().nullish() }),
  }),
  z.object({ eventType: z.literal("Reject"), mail, reject: z.object({ reason: z.string() }) }),
]);
/** SNS and SES ask once whether they may publish, in words. */
const question = /^Successfully validated SNS topic/;

export interface SesFeedback {
  /** Of the case. */
  readonly id: string;
  readonly reply: string;
  readonly kind: "bounced" | "complained" | "refused" | "uncertain";
  readonly detail: string;
}

/**
 * What an event of SES says of one of our replies; none for mail about no case, and
 * for SES's question whether it may publish.
 *
 * @throws Error for a message of any other form
 */
export function feedbackIn(body: string): readonly SesFeedback[] {
  if (question.test(body)) return [];
  const told = event.parse(JSON.parse(body));
  const [id] = told.mail.tags?.case ?? [];
  const [reply] = told.mail.tags?.reply ?? [];
  return id && reply ? [{ id, reply, ...judged(told) }] : [];
}

function judged(told: z.infer<typeof event>): Pick<SesFeedback, "kind" | "detail"> {
  if (told.eventType === "Complaint")
    return { kind: "complained", detail: told.complaint.complaintFeedbackType ?? "no kind given" };
  if (told.eventType === "Reject") return { kind: "refused", detail: told.reject.reason };
  const { bounceType, bounceSubType, bouncedRecipients } = told.bounce;
  // What passes (a full mailbox) and what an answering machine says both come as `Transient`.
  const kind = bounceType === "Permanent" ? "bounced" : "uncertain";
  return { kind, detail: bouncedRecipients[0]?.diagnosticCode ?? `${bounceType} ${bounceSubType}` };
}
