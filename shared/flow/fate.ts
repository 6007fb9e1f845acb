import type { MessageRecord } from "../domain/application.ts";
import type { MailProblem } from "../domain/mail/message.ts";

/** What became of a message: the part of its record that had to be found out. */
export type Fate = Pick<MessageRecord, "outcome" | "reason"> &
  Partial<
    Pick<MessageRecord, "posting" | "caseId" | "applicant" | "reply" | "problems" | "proposal" | "unvouched">
  >;

/** What became of a raw mail that nobody could read: it waits for a person, and its raw mail is kept. */
export function unread(rawKey: string, now: string, reason: string, problem: MailProblem): MessageRecord {
  return {
    rawKey,
    file: rawKey,
    outcome: "quarantined",
    reason,
    reply: "none",
    subject: "",
    receivedAt: now,
    problems: [problem],
  };
}
