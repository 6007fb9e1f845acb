import { vouchedFor } from "./application-decisions.ts";
import type { Application } from "./application.ts";
import type { ApplicationState, ItemState } from "./check/verdict.ts";
import type { Instant, ProblemCode } from "./kinds.ts";
import { statusOf } from "./present.ts";

/** One row of a listing: what the matrix, digests and exports need of an application, in a kilobyte or two. */
export interface ApplicationSummary {
  readonly id: string;
  readonly version: number;
  readonly posting: string;
  readonly applicant: { readonly email: string; readonly name?: string };
  readonly receivedAt: Instant;
  /** When the newest message was received. */
  readonly lastMailAt: Instant;
  /** When its verdict last changed in what people are told. */
  readonly changedAt: Instant;
  readonly status: ApplicationState;
  /** False until it was checked for the first time. */
  readonly checked: boolean;
  readonly late: boolean;
  readonly withdrawn: boolean;
  readonly contactFailed: boolean;
  /** Since when mail to the applicant comes back. */
  readonly contactFailedAt?: Instant;
  /** Since when it has been complete. */
  readonly completeAt?: Instant;
  /** Some message's sender was not vouched for, so that nobody was answered. */
  readonly unanswered: boolean;
  readonly decisions: number;
  /** Hash of the posting's rules by which it was checked. */
  readonly rules?: string;
  readonly documents: number;
  readonly problems: readonly ProblemCode[];
  readonly items: readonly {
    readonly id: string;
    readonly required: boolean;
    readonly status: ItemState;
    readonly found: number;
    readonly needed: number;
    readonly problems: readonly ProblemCode[];
  }[];
}

/** The row of an application: a pure function of its record. */
export function summaryOf(application: Application): ApplicationSummary {
  const { id, version, posting, applicant, receivedAt, verdict, withdrawn, messages } = application;
  const vouched = vouchedFor(application.decisions);
  return {
    id,
    version,
    posting,
    applicant,
    receivedAt,
    lastMailAt: messages.at(-1)?.receivedAt ?? receivedAt,
    changedAt: application.changedAt ?? receivedAt,
    status: statusOf(application),
    checked: verdict !== undefined,
    late: verdict?.late ?? false,
    withdrawn,
    contactFailed: application.contactFailed !== undefined,
    ...(application.contactFailed && { contactFailedAt: application.contactFailed.at }),
    ...(application.completeAt && { completeAt: application.completeAt }),
    unanswered: messages.some(({ unvouched, rawKey }) => unvouched && !vouched.has(rawKey)),
    decisions: (application.decisions ?? []).filter(({ undone }) => undone === undefined).length,
    ...(application.rules !== undefined && { rules: application.rules }),
    documents: application.documents.length,
    problems: (verdict?.problems ?? []).map(({ code }) => code),
    items: (verdict?.items ?? []).map(({ id: item, required, status, found, needed, problems }) => ({
      id: item,
      required,
      status,
      found,
      needed,
      problems: problems.map(({ code }) => code),
    })),
  };
}
