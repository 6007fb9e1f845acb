import type { Application, MessageRecord } from "../application.ts";
import { applicationStates, itemStates } from "../check/verdict.ts";
import type { ApplicationState, CheckedItem, ItemState } from "../check/verdict.ts";
import { statusOf } from "../present.ts";
import type { Posting } from "./posting.ts";
import { subjectWords } from "./subject.ts";

/** What a posting's rules would have made of past mail, before anybody is answered by them. */
export interface DryRun {
  readonly posting: string;
  readonly applications: number;
  readonly states: Readonly<Record<ApplicationState, number>>;
  /** Why mail was taken for this posting, most frequent first. */
  readonly routes: readonly Count[];
  readonly items: readonly ItemTally[];
  /** What a person would have been asked, application by application. */
  readonly doubts: readonly Doubt[];
  /** Mail that found no posting, with what it may have meant. */
  readonly unrouted: readonly Stray[];
  readonly hints: readonly Hint[];
}
export interface Count {
  readonly words: string;
  readonly count: number;
}
export interface ItemTally {
  readonly id: string;
  readonly required: boolean;
  readonly states: Readonly<Partial<Record<ItemState, number>>>;
}
export interface Doubt {
  readonly applicant: string;
  readonly item: string;
  readonly status: ItemState;
  readonly why: string;
}
export interface Stray {
  readonly file: string;
  readonly subject: string;
  readonly reason: string;
}
/** Something about the posting that the mail suggests to think over. */
export type Hint =
  | { readonly kind: "often-missing"; readonly item: string; readonly missing: number; readonly of: number }
  | { readonly kind: "often-unsure"; readonly item: string; readonly unsure: number; readonly of: number }
  | { readonly kind: "never-there"; readonly item: string; readonly of: number }
  | { readonly kind: "frequent-subject"; readonly subject: string; readonly count: number }
  | { readonly kind: "no-mail" };

/** Of how many applications a share says something. */
const fewest = 3;
/** A share of applications that lack something from which the advert, not the applicants, may be at fault. */
const often = 1 / 3;

/** Sums up what became of past mail for one posting. */
export function dryRun(
  posting: Posting,
  applications: readonly Application[],
  messages: readonly MessageRecord[],
): DryRun {
  const own = applications.filter((application) => application.posting === posting.id);
  const strays = messages.filter(({ outcome }) => outcome === "unrouted");
  const items = posting.items.map((item) => tallyOf(item.id, !item.optional, own));
  return {
    posting: posting.id,
    applications: own.length,
    states: countsOf(applicationStates, own.map(statusOf)),
    routes: routesOf(
      messages.filter((message) => message.posting === posting.id && message.outcome !== "duplicate"),
    ),
    items,
    doubts: own.flatMap(doubtsOf),
    unrouted: strays.map(({ file, subject, reason }) => ({ file, subject, reason })),
    hints: hintsOf(posting, items, own.length, strays),
  };
}

function tallyOf(id: string, required: boolean, applications: readonly Application[]): ItemTally {
  const states = applications.flatMap(
    ({ verdict }) => verdict?.items.find((item) => item.id === id)?.status ?? [],
  );
  const counts = countsOf(itemStates, states);
  return {
    id,
    required,
    states: Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)),
  };
}

function countsOf<T extends string>(all: readonly T[], found: readonly T[]): Record<T, number> {
  return Object.fromEntries(all.map((one) => [one, found.filter((other) => other === one).length])) as Record<
    T,
    number
  >;
}

/** The first clause of the reason, without what follows from the single mail. */
function routesOf(messages: readonly MessageRecord[]): Count[] {
  return frequent(messages.map(({ reason }) => reason.split(";", 1)[0] ?? reason));
}

function frequent(words: readonly string[]): Count[] {
  return [...Map.groupBy(words, (word) => word)]
    .map(([word, all]) => ({ words: word, count: all.length }))
    .toSorted((one, other) => other.count - one.count || (one.words < other.words ? -1 : 1));
}

const doubtful: ReadonlySet<CheckedItem["status"]> = new Set(["unsure", "unreadable"]);

function doubtsOf({ applicant, verdict }: Application): Doubt[] {
  return (verdict?.items ?? [])
    .filter(({ required, status }) => required && doubtful.has(status))
    .map(({ id, status, why }) => ({ applicant: applicant.name ?? applicant.email, item: id, status, why }));
}

function hintsOf(
  { channel }: Posting,
  items: readonly ItemTally[],
  of: number,
  strays: readonly MessageRecord[],
): Hint[] {
  const hints: Hint[] = of === 0 && channel === "mail" ? [{ kind: "no-mail" }] : [];
  for (const { id, required, states } of of < fewest ? [] : items) {
    if (!required) continue;
    const [missing = 0, unsure = 0] = [states.missing, states.unsure];
    if (missing === of) hints.push({ kind: "never-there", item: id, of });
    else if (missing / of >= often) hints.push({ kind: "often-missing", item: id, missing, of });
    if (unsure / of >= often) hints.push({ kind: "often-unsure", item: id, unsure, of });
  }
  const subjects = Map.groupBy(strays, ({ subject }) => subjectWords(subject).join(" "));
  for (const [words, alike] of subjects)
    if (words !== "" && alike.length > 1)
      hints.push({ kind: "frequent-subject", subject: alike[0]?.subject ?? "", count: alike.length });
  return hints;
}
