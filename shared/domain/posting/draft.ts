import type { DiplomaLevel, DocumentKind } from "../kinds.ts";
import { list, wordsOf } from "./words.ts";

/** What somebody who writes a posting was asked, as they answered it. */
export interface Draft {
  readonly id: string;
  readonly title: string;
  readonly institution?: string;
  /** Address of the portal, where mail is not taken. */
  readonly portal?: string;
  readonly subjects: readonly string[];
  readonly addresses: readonly string[];
  readonly deadline?: { readonly date: string; readonly timeZone: string; readonly untilFilled: boolean };
  readonly items: readonly DraftItem[];
  /** ISO 639-1; any language when empty. */
  readonly languages: readonly string[];
  readonly onePdf?: "advise" | "require";
  readonly people: readonly { readonly name: string; readonly email: string; readonly role: string }[];
  readonly replies: readonly string[];
}

export interface DraftItem {
  readonly kind: DocumentKind;
  readonly level?: DiplomaLevel;
  readonly count?: number;
  readonly maxPages?: number;
  readonly optional?: boolean;
  /** Needed only where a degree is from outside this country (ISO 3166). */
  readonly home?: string;
}

/** Longer ids are cut: they stand in addresses and tables. */
const maxId = 40;

/** An id for a posting of this title: `PhD position in Examples` is `phd-position-in-examples`. */
export function idFor(title: string): string {
  let id = "";
  for (const word of list(wordsOf(title, "spelled"))) {
    const next = id === "" ? word : `${id}-${word}`;
    if (next.length > maxId) break;
    id = next;
  }
  return id.replace(/[^a-z0-9-]/g, "");
}

/**
 * The posting as its file says it: fields in the order in which people read them,
 * and none that says what holds without it.
 */
export function writtenPosting(draft: Draft): Record<string, unknown> {
  const { id, title, institution, portal, subjects, addresses, deadline, languages, onePdf, people } = draft;
  const translated = draft.items.map(({ kind }) => kind).filter((kind) => translatable.has(kind));
  return {
    id,
    title,
    ...(institution && { institution }),
    ...(portal && { channel: "portal", portal }),
    ...(subjects.length > 0 && { subjects }),
    ...(addresses.length > 0 && { addresses }),
    ...(deadline && {
      deadline: {
        date: deadline.date,
        timeZone: deadline.timeZone,
        ...(deadline.untilFilled && { untilFilled: true }),
      },
    }),
    ...(people.length > 0 && { people }),
    ...(draft.replies.length > 0 && { replies: { languages: draft.replies } }),
    ...(languages.length > 0 && {
      languages: {
        accepted: languages,
        ...(translated.length > 0 && { translations: [...new Set(translated)] }),
      },
    }),
    ...(onePdf && { onePdf }),
    ...(draft.items.length > 0 && { items: draft.items.map(writtenItem) }),
  };
}

/** Papers that an office issued in its own language. */
const translatable: ReadonlySet<DocumentKind> = new Set(["diploma", "transcript"]);

function writtenItem({ kind, level, count, maxPages, optional, home }: DraftItem): Record<string, unknown> {
  const graded = kind === "diploma" && level && level !== "unknown";
  return {
    id: graded ? `${level}-diploma` : (itemIds[kind] ?? kind),
    accepts: graded ? { kind, level } : kind,
    ...(count && count > 1 && { count }),
    ...(maxPages && { maxPages }),
    ...(home && { when: { foreignDegree: { home } } }),
    ...(optional && { optional: true }),
  };
}

/** Where people say it in the plural. */
const itemIds: Partial<Record<DocumentKind, string>> = {
  transcript: "transcripts",
  "recommendation-letter": "recommendation-letters",
  publication: "publications",
};
