import type { RecognisedDocument } from "../document/section.ts";
import type { Problem } from "../kinds.ts";

export const itemStates = [
  "received",
  "flawed",
  "missing",
  "unsure",
  "unreadable",
  "waived",
  "not-needed",
] as const;
export type ItemState = (typeof itemStates)[number];

export const applicationStates = ["complete", "incomplete", "needs-review"] as const;
export type ApplicationState = (typeof applicationStates)[number];

/** One line of an application's checklist. */
export interface CheckedItem {
  readonly id: string;
  readonly required: boolean;
  readonly status: ItemState;
  readonly found: number;
  readonly needed: number;
  readonly documents: readonly { readonly file: string; readonly pages: readonly [number, number] }[];
  readonly problems: readonly Problem[];
  /** The one sentence that mail, page, API and CLI all show, in English. */
  readonly why: string;
}

/** A pure function of the posting, the set of documents and messages, and reviewers' decisions. */
export interface Verdict {
  readonly status: ApplicationState;
  readonly late: boolean;
  /** Why it is late: the deadline had passed, or a person had closed the posting. */
  readonly lateBecause?: "deadline" | "closed";
  readonly problems: readonly Problem[];
  readonly items: readonly CheckedItem[];
  readonly documents: readonly RecognisedDocument[];
}
