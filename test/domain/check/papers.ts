import { loadPostings } from "../../../shared/adapters/postings-files.ts";
import { check } from "../../../shared/domain/check/check.ts";
import type { CheckInput } from "../../../shared/domain/check/check.ts";
import type { CheckedItem, Verdict } from "../../../shared/domain/check/verdict.ts";
import type { RecognisedDocument, Referee, Section } from "../../../shared/domain/document/section.ts";
import type { DocumentKind, Instant } from "../../../shared/domain/kinds.ts";
import type { Posting } from "../../../shared/domain/posting/posting.ts";
import { postingSchema } from "../../../shared/domain/posting/schema.ts";

/** Papers as recognition would hand them over, for the tests of checking and replying. */

export const { postings } = await loadPostings("postings");

export const inTime: Instant = "2021-08-02T09:15:00.000Z";

export function shipped(id: string): Posting {
  const found = postings.get(id);
  if (!found) throw new Error(`no posting ${id}`);
  return found;
}

/** A posting with what matters to a test; validated like one from a file. */
export function posting(fields: Record<string, unknown>): Posting {
  const { deadline, opens, ...rest } = postingSchema.parse({ id: "test", title: "A test", ...fields });
  if (deadline || opens) throw new Error("take a shipped posting for deadlines");
  return rest;
}

const quotes: Partial<Record<DocumentKind, string>> = {
  cv: "Curriculum Vitae",
  "motivation-letter": "Motivation Letter",
  transcript: "Transcript of Records",
  diploma: "Diploma",
  thesis: "Master's Thesis",
};

export function section(kind: DocumentKind, fields: Partial<Section> = {}): Section {
  const pages = fields.pages ?? [1, 1];
  return {
    kind,
    pages,
    language: "en",
    confidence: 0.98,
    evidence: [{ page: pages[0], quote: quotes[kind] ?? kind, cue: `${kind} title`, weight: 4 }],
    ...fields,
  };
}

export function file(
  name: string,
  sections: readonly Section[],
  fields: Partial<RecognisedDocument> = {},
): RecognisedDocument {
  return {
    file: name,
    bytes: 1000,
    sha256: `sha of ${name}`,
    receivedAt: inTime,
    format: name === "(message)" ? "txt" : "pdf",
    pages: Math.max(0, ...sections.map(({ pages }) => pages[1])),
    pagesEstimated: name === "(message)",
    sections,
    referees: [],
    ...fields,
  };
}

export const cv = file("cv.pdf", [section("cv", { pages: [1, 2] })]);
export const letter = file("letter.pdf", [section("motivation-letter")]);
export const transcript = file("transcript.pdf", [section("transcript", { facts: { gradedRows: 41 } })]);

export const anna: Referee = {
  name: "Prof. Anna Vogel",
  email: "anna.vogel@example.org",
  page: 2,
  quote: "Prof. Anna Vogel",
};
export const bert: Referee = {
  name: "Dr. Bert Janssens",
  phone: "+32 9 000 00 00",
  page: 2,
  quote: "Dr. Bert Janssens",
};
export const cvWithReferees = { ...cv, referees: [anna, bert] };

export function unreadable(
  name: string,
  code: "encrypted" | "damaged" | "empty-file" | "too-large" = "encrypted",
): RecognisedDocument {
  return file(name, [], { fault: { code, detail: "as the reader said" } });
}

/** The verdict on these documents, received in time unless said otherwise. */
export function verdictOn(
  on: Posting,
  documents: readonly RecognisedDocument[],
  more: Partial<CheckInput> = {},
): Verdict {
  return check(on, { documents, receivedAt: inTime, ...more });
}

export function item(verdict: Verdict, id: string): CheckedItem {
  const found = verdict.items.find((line) => line.id === id);
  if (!found) throw new Error(`no item ${id}`);
  return found;
}

/** `received`, `flawed too-many-pages`: a line in few words. */
export function state(verdict: Verdict, id: string): string {
  const { status, problems } = item(verdict, id);
  return [status, ...new Set(problems.map(({ code, advice }) => (advice ? `(${code})` : code)))].join(" ");
}

/** All lines in few words. */
export function states(verdict: Verdict): Record<string, string> {
  return Object.fromEntries(verdict.items.map(({ id }) => [id, state(verdict, id)]));
}

/** A posting that asks for one item, `it`. */
export function one(
  accepts: unknown,
  more: Record<string, unknown> = {},
  whole: Record<string, unknown> = {},
): Posting {
  return posting({ items: [{ id: "it", accepts, ...more }], ...whole });
}

/** The state of the one item, in few words. */
export function judged(on: Posting, documents: readonly RecognisedDocument[]): string {
  return state(verdictOn(on, documents), "it");
}

export const later: Instant = "2021-08-10T08:00:00.000Z";
