import { composeChecklist } from "../../../shared/domain/reply/compose.ts";
import type { ChecklistInput } from "../../../shared/domain/reply/compose.ts";
import type { OutgoingMail } from "../../../shared/domain/reply/mail.ts";
import { cv, file, inTime, section, shipped, unreadable, verdictOn } from "../check/papers.ts";

/** Replies for the tests: an applicant, their mail, and a checklist in every state. */

export const reply = {
  applicant: { email: "jane.roe@example.org", name: "Jane Roe" },
  message: {
    subject: "Job Application: Data analytics",
    messageId: "<first@example.org>",
    references: [],
  },
  language: "en",
  from: { address: "apply@example.org", name: "Applications" },
  replyTo: "apply+t.abc@example.org",
  messageId: "<reply@example.org>",
  date: "2021-08-02T09:16:00.000Z",
} as const;

const ghent = shipped("ghent-explainable-ml");

/** One item here, one a person looks at, one that can't be read, one missing; and a file beside. */
export const mixedPapers = [
  cv,
  file("IMG_2041.pdf", [section("transcript", { confidence: 0.6, pages: [2, 3] })]),
  unreadable("Motivation letter.pdf"),
  file("photo.jpg", [section("other")], { format: "image" }),
];

export const mixed: ChecklistInput = {
  ...reply,
  posting: ghent,
  verdict: verdictOn(ghent, mixedPapers),
  receivedAt: inTime,
};

/** A checklist; what is not given is the mixed one's. */
export function letter(fields: Partial<ChecklistInput> = {}): OutgoingMail {
  return composeChecklist({ ...mixed, ...fields });
}
