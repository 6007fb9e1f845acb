import type { ApplicationState, ItemState } from "./check/verdict.ts";
import type { Instant } from "./kinds.ts";
import type { ApplicationSummary } from "./summary.ts";

/** What of a posting's applications is wanted. Every condition given must hold. */
export interface SummaryFilter {
  readonly status?: ApplicationState;
  /** An item in one of its states. */
  readonly item?: { readonly id: string; readonly state: ItemState };
  readonly late?: boolean;
  readonly withdrawn?: boolean;
  /** Words that each begin a word of the applicant's name or address, whatever their case and accents. */
  readonly text?: string;
  /** Received at or after `from`, before `until`. */
  readonly from?: Instant;
  readonly until?: Instant;
}

/** By receipt, or by the applicant's name. */
export type SummarySort = "newest" | "oldest" | "name";

/** Whether a row is one of those wanted. */
export function matches(summary: ApplicationSummary, filter: SummaryFilter): boolean {
  const { status, item, late, withdrawn, text, from, until } = filter;
  if (status !== undefined && summary.status !== status) return false;
  if (late !== undefined && summary.late !== late) return false;
  if (withdrawn !== undefined && summary.withdrawn !== withdrawn) return false;
  if (from !== undefined && summary.receivedAt < from) return false;
  if (until !== undefined && summary.receivedAt >= until) return false;
  if (item && !summary.items.some((one) => one.id === item.id && one.status === item.state)) return false;
  if (text === undefined) return true;
  const words = searchWords(summary);
  return foldedWords(text).every((wanted) => words.some((word) => word.startsWith(wanted)));
}

/** Names of the sets that a row is in, and that a filter asks for: what an index is kept of. */
export function facetsOf(summary: ApplicationSummary): readonly string[] {
  const { status, late, withdrawn, items } = summary;
  return [...new Set([statusFacet(status), ...flags({ late, withdrawn }), ...items.map(itemFacet)])];
}

/** The sets that all rows wanted are in. Conditions that most rows meet have none. */
export function facetsAsked({ status, late, withdrawn, item }: SummaryFilter): readonly string[] {
  return [
    ...(item ? [itemFacet({ id: item.id, status: item.state })] : []),
    ...flags({ late, withdrawn }),
    ...(status === undefined ? [] : [statusFacet(status)]),
  ];
}

const statusFacet = (status: ApplicationState) => `status ${status}`;
const itemFacet = ({ id, status }: { readonly id: string; readonly status: ItemState }) =>
  `item ${status} ${id}`;
const flags = (of: { readonly late?: boolean | undefined; readonly withdrawn?: boolean | undefined }) =>
  (["late", "withdrawn"] as const).filter((flag) => of[flag]);

/** The words by which an applicant is found. */
export function searchWords({ applicant }: Pick<ApplicationSummary, "applicant">): readonly string[] {
  return [...new Set(foldedWords(`${applicant.name ?? ""} ${applicant.email}`))].slice(0, maxWords);
}

/** A name has a few words; one of hundreds is a stranger's joke. */
const maxWords = 40;

/** What an applicant is sorted by: the name as it is spoken, or the address where no name is known. */
export function sortName({ applicant }: Pick<ApplicationSummary, "applicant">): string {
  return (foldedWords(applicant.name ?? "").join(" ") || foldedWords(applicant.email).join(" ")).slice(
    0,
    maxName,
  );
}
const maxName = 200;

/** Words in small letters without accents: `Zoë O’Brien-Łukasz` is zoe, o, brien and lukasz. */
export function foldedWords(text: string): readonly string[] {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[æœøđðłßıþ]/gu, (letter) => plain[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => word.slice(0, maxWord));
}
const maxWord = 64;

/** Letters that no decomposition takes apart. */
const plain: Readonly<Record<string, string>> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ß: "ss",
  ı: "i",
  þ: "th",
};
