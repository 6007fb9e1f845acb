import type { MessageRecord } from "../domain/application.ts";

/** What became of a message: the part of its record that had to be found out. */
export type Fate = Pick<MessageRecord, "outcome" | "reason"> &
  Partial<
    Pick<MessageRecord, "posting" | "caseId" | "applicant" | "reply" | "problems" | "proposal" | "unvouched">
  >;
