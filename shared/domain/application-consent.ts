import { takenFrom, takenIn } from "./application-intake.ts";
import type { Admission, Arrival } from "./application-intake.ts";
import { askedAbout, confirmed, denied } from "./application-pending.ts";
import type { Application } from "./application.ts";
import type { Instant } from "./kinds.ts";

/**
 * What becomes of an applicant's plain yes or no to our question about mail from another
 * address; undefined for any other mail. The answer, and what follows from it, are one write.
 */
export function admitConsent(
  current: Application | undefined,
  { message, documents, name, consent }: Arrival,
  now: Instant,
): Admission | undefined {
  if (!current || !consent) return undefined;
  const question = current.replies.find(
    ({ kind, messageId }) => kind === "confirm" && consent.to.includes(messageId),
  );
  const taken = takenFrom(current, message.rawKey);
  if (question && taken) return { outcome: taken.outcome, reason: reasons[consent.answer] };
  if (!question || askedAbout(current, question.id, now).length === 0) return undefined;
  const answered = takenIn(current, { ...message, outcome: "follow-up" }, documents, name, now);
  return consent.answer === "yes"
    ? { outcome: "follow-up", reason: reasons.yes, save: confirmed(answered, question.id, now) }
    : { outcome: "follow-up", reason: reasons.no, save: denied(answered, question.id, now) };
}

const reasons = {
  yes: "answers our question: mail from another address is the applicant's too, and joins the application",
  no: "answers our question: mail from another address is not the applicant's",
} as const;
