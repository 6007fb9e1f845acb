import type { DocumentKind, Problem } from "../kinds.ts";
import type { Item } from "../posting/posting.ts";
import { type Candidate, type Wanted, demerit, isClean, isSure } from "./candidates.ts";
import { asAdvice } from "./rules.ts";
import { type Suspect, faultProblems } from "./suspects.ts";
import type { ItemState } from "./verdict.ts";

/** What was made of one item, before it is put into words. */
export interface Outcome {
  readonly status: ItemState;
  /** Surely there, whether or not they break a rule. */
  readonly found: number;
  /** What counts, or what a person must look at. */
  readonly candidates: readonly Candidate[];
  /** Pages that can't be read and may be it. */
  readonly suspects: readonly Suspect[];
  readonly problems: readonly Problem[];
  /** What it takes: one of several, or parts needed together. */
  readonly wanted: readonly Wanted[];
  /** Of parts that are needed together, those that are there and those that are not. */
  readonly parts?: { readonly there: readonly Candidate[]; readonly missing: readonly Wanted[] };
  /** Where all ways lack something: every one of them. */
  readonly ways?: readonly Outcome[];
}

/** What may serve an item. */
export interface Supply {
  /** Given to this item and to no other. */
  readonly given: readonly Candidate[];
  /** Sure ones that no item was given. */
  readonly spare: readonly Candidate[];
  /** Such as a person must look at. */
  readonly doubtful: readonly Candidate[];
  readonly suspects: readonly Suspect[];
}

/** Of these a person has several, and all of them belong to the item; of the others the newest counts. */
const several: ReadonlySet<DocumentKind> = new Set([
  "transcript",
  "diploma",
  "grading-scale",
  "publication",
  "recommendation-letter",
  "references",
  "language-certificate",
  "work-certificate",
  "identity",
]);

/** "So many documents of these kinds" (for `references`: persons). */
export function judgeCount(item: Item, wanted: readonly Wanted[], supply: Supply): Outcome {
  const { given, suspects } = supply;
  // What looks more like something else, or like nothing known, is worth a look only where nothing better came.
  const better = supply.doubtful.filter(({ doubt }) => doubt !== "runner-up" && doubt !== "unread");
  const doubtful = better.length > 0 ? better : supply.doubtful;
  const extra = supply.spare.filter((one) => several.has(one.kind));
  const found = given.length + extra.length;
  const clean = given.filter(isClean);
  const outcome = { found, suspects: [], wanted };
  const tooFew: Problem[] =
    found > 0 && found < item.count ? [{ code: "too-few", found, allowed: item.count }] : [];
  if (clean.length >= item.count)
    return {
      ...outcome,
      status: "received",
      candidates: [...given, ...extra],
      problems: [...problemsOf(given), ...problemsOf(extra).map(asAdvice)],
    };
  const likely = doubtful.filter((one) => demerit(one) < 3);
  if (given.length >= item.count && clean.length + likely.length < item.count)
    return { ...outcome, status: "flawed", candidates: given, problems: problemsOf(given) };
  if (given.length >= item.count || doubtful.length > 0) {
    const looked = given.length >= item.count ? likely : doubtful.slice(0, Math.max(item.count, 3));
    const candidates = [...(given.length >= item.count ? clean : given), ...looked];
    const mayBeEnough =
      found + doubtful.length >= item.count || doubtful.some(({ doubt }) => doubt === "contacts");
    const problems = [...problemsOf(candidates), ...(mayBeEnough ? [] : tooFew)];
    return { ...outcome, status: "unsure", candidates, problems };
  }
  if (suspects.length > 0)
    return {
      ...outcome,
      // What was not read for want of time is nothing to ask the applicant for again.
      status: suspects.some(({ document }) => document.unfinished) ? "unsure" : "unreadable",
      candidates: given,
      suspects,
      problems: [...problemsOf(given), ...suspects.flatMap(faultProblems), ...tooFew],
    };
  return {
    ...outcome,
    status: found > 0 ? "flawed" : "missing",
    candidates: given,
    problems: [...problemsOf(given), ...tooFew],
  };
}

/** "These documents together": as good as the worst of them. One may serve another item too. */
export function judgeTogether(
  item: Item,
  way: readonly Wanted[],
  supplyOf: (wanted: Wanted) => Supply,
): Outcome {
  const taken = new Set<string>();
  const parts = way.map((wanted) => {
    const supply = supplyOf(wanted);
    const free = (one: Candidate) => !taken.has(one.key);
    const given = supply.given.filter(free).slice(0, 1);
    for (const one of given) taken.add(one.key);
    return {
      wanted,
      outcome: judgeCount({ ...item, count: 1 }, [wanted], {
        given,
        spare: [],
        doubtful: supply.doubtful.filter(free),
        suspects: supply.suspects,
      }),
    };
  });
  const outcomes = parts.map(({ outcome }) => outcome);
  const worst = outcomes.toSorted((a, b) => rank(b) - rank(a))[0] as Outcome;
  return {
    status: worst.status,
    found: outcomes.every((one) => one.found > 0) ? 1 : 0,
    candidates: outcomes.flatMap((one) => one.candidates),
    suspects:
      worst.status === "unreadable" || worst.status === "unsure"
        ? outcomes.flatMap((one) => one.suspects)
        : [],
    // Which rule one part breaks matters once the others are there; that it can't be read matters now.
    problems: outcomes.flatMap((one) =>
      worst.status === "missing" ? one.suspects.flatMap(faultProblems) : one.problems,
    ),
    wanted: way,
    parts: {
      there: outcomes.filter((one) => one.found > 0).flatMap((one) => one.candidates),
      missing: parts.filter(({ outcome }) => outcome.status === "missing").map(({ wanted }) => wanted),
    },
  };
}

/** The best of several ways; among equals the one of which more is there, then the posting's order. */
export function best(outcomes: readonly Outcome[]): Outcome {
  const found = outcomes.reduce((one, other) => {
    const better = rank(other) - rank(one) || partsThere(one) - partsThere(other);
    return better < 0 ? other : one;
  });
  if (found.status !== "missing") return found;
  return { ...found, problems: outcomes.flatMap(({ problems }) => problems), ways: outcomes };
}

const ranks: readonly ItemState[] = ["received", "unsure", "flawed", "unreadable", "missing"];

function rank({ status }: Outcome): number {
  return ranks.indexOf(status);
}

function partsThere(outcome: Outcome): number {
  return outcome.parts?.there.length ?? 0;
}

function problemsOf(candidates: readonly Candidate[]): readonly Problem[] {
  return candidates.flatMap((one) => one.problems);
}

/** Divides candidates into the sure and those that a person must look at. */
export function divided(candidates: readonly Candidate[]): {
  readonly sure: readonly Candidate[];
  readonly doubtful: readonly Candidate[];
} {
  return {
    sure: candidates.filter(isSure),
    doubtful: candidates.filter((one) => !isSure(one)),
  };
}
