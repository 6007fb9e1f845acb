import { type RecognisedDocument, messageText } from "../document/section.ts";
import type { Instant, Problem } from "../kinds.ts";
import type { Decision } from "../decision/decision.ts";
import { type Item, type Posting, lateBecause } from "../posting/posting.ts";
import { waysOf } from "./accepts.ts";
import { type Demand, allot } from "./allot.ts";
import { type Candidate, type Person, type Wanted, byWorth, candidatesFor, isClean } from "./candidates.ts";
import { type Condition, conditionOf } from "./condition.ts";
import { type ItemDecision, decisionOn, withDecidedKinds } from "./decided.ts";
import { onePdfProblems } from "./one-pdf.ts";
import { compare } from "./order.ts";
import { type Outcome, type Supply, best, divided, judgeCount, judgeTogether } from "./outcome.ts";
import { asAdvice } from "./rules.ts";
import { faultProblems, kindsNamed, suspectsFor, unreadableIn } from "./suspects.ts";
import type { CheckedItem, ItemState, Verdict } from "./verdict.ts";
import { why } from "./why.ts";

/** What an application consists of, and what reviewers decided about it. */
export interface CheckInput {
  /** In any order. */
  readonly documents: readonly RecognisedDocument[];
  /** When the application was received: what lateness is judged by. */
  readonly receivedAt: Instant;
  /** Never a referee of their own. */
  readonly applicant?: Person;
  /** What reviewers decided, oldest first; what was undone counts for nothing. */
  readonly decisions?: readonly Decision[];
}

/**
 * Checks an application against its posting. A pure function of the set of
 * documents and of what reviewers decided: neither the documents' order nor a file
 * sent twice changes anything. What its sender asked to ignore is listed and counts
 * for nothing.
 */
export function check(posting: Posting, input: CheckInput): Verdict {
  const documents = withDecidedKinds(input.documents.toSorted(byReceipt), input.decisions);
  const distinct = withoutCopies(documents.filter(({ ignored }) => !ignored));
  const items = checkItems(posting, distinct, input);
  const problems = [
    ...onePdfProblems(posting, distinct, items, (some) => checkItems(posting, some, input)),
    ...unattributedFaults(posting, distinct, items),
  ];
  const lateBy = lateBecause(posting, input.receivedAt);
  return {
    status: statusOf(items, problems),
    late: lateBy !== undefined,
    ...(lateBy && { lateBecause: lateBy }),
    problems,
    items,
    documents,
  };
}

const settled: ReadonlySet<ItemState> = new Set(["received", "waived", "not-needed"]);

/**
 * "`complete` when every required item is received, waived or not needed;
 * `incomplete` when one is missing or flawed; else `needs-review`." A rule about the
 * whole application on which the posting insists counts like a flawed item.
 */
export function statusOf(
  items: readonly Pick<CheckedItem, "required" | "status">[],
  problems: readonly Problem[] = [],
): Verdict["status"] {
  const states = items.filter(({ required }) => required).map(({ status }) => status);
  if (states.some((state) => state === "missing" || state === "flawed")) return "incomplete";
  if (problems.some(({ advice }) => advice !== true)) return "incomplete";
  return states.every((state) => settled.has(state)) ? "complete" : "needs-review";
}

function checkItems(
  posting: Posting,
  documents: readonly RecognisedDocument[],
  { applicant, decisions }: CheckInput,
): CheckedItem[] {
  const asked = posting.items.map((item) => {
    const ways = waysOf(item.accepts);
    const single = ways.flatMap((way) => (way.length === 1 ? way : []));
    const offered = (wanted: readonly Wanted[]) =>
      divided(
        unique(
          wanted.flatMap((one) => candidatesFor(one, item, posting, documents, applicant)).toSorted(byWorth),
          ({ key }) => key,
        ),
      );
    return { item, single, together: ways.filter((way) => way.length > 1), offered, own: offered(single) };
  });
  const demands = asked
    .toSorted((a, b) => Number(a.item.optional) - Number(b.item.optional))
    .map(({ item, own }): Demand => ({ id: item.id, count: item.count, candidates: own.sure }));
  const given = allot(demands, isClean);
  const keysOf = (candidates: readonly Candidate[]) => candidates.map(({ key }) => key);
  const required = asked.filter(({ item }) => !item.optional);
  const taken = new Set(keysOf([...given.values()].flat()));
  const takenByRequired = new Set(required.flatMap(({ item }) => keysOf(given.get(item.id) ?? [])));
  // What a required item lacks and may have found is not offered to an optional one.
  const hopes = required.filter(({ item }) => (given.get(item.id) ?? []).length < item.count);
  const notForOptional = new Set([...taken, ...hopes.flatMap(({ own }) => keysOf(own.doubtful))]);
  return asked.map(({ item, single, together, offered, own }) => {
    const supply = (
      wanted: readonly Wanted[],
      sure: readonly Candidate[],
      spare: readonly Candidate[],
    ): Supply => ({
      given: sure,
      spare,
      // What an optional item got may still be what a required one misses.
      doubtful: (wanted === single ? own : offered(wanted)).doubtful.filter(
        ({ key }) => !(item.optional ? notForOptional : takenByRequired).has(key),
      ),
      suspects: unique(
        wanted.flatMap((one) => suspectsFor(one, documents)),
        ({ document, pages }) => `${document.sha256} ${pages.join("-")}`,
      ),
    });
    const outcomes = together.map((way) =>
      judgeTogether(item, way, (wanted) => supply([wanted], offered([wanted]).sure, [])),
    );
    if (single.length > 0) {
      const spare = own.sure.filter(({ key }) => !taken.has(key));
      outcomes.unshift(judgeCount(item, single, supply(single, given.get(item.id) ?? [], spare)));
    }
    const condition = conditionOf(item, documents);
    const outcome = withLinks(withCondition(best(outcomes), condition), item, documents);
    const decision = decisionOn(item.id, decisions);
    return checked(item, outcome, { documents, condition, decision });
  });
}

/** "Not needed where its condition does not hold; where nobody can tell, a person must look." */
function withCondition(outcome: Outcome, condition: Condition | undefined): Outcome {
  if (condition === undefined || condition.holds === true) return outcome;
  if (condition.holds === false) return { ...outcome, status: "not-needed", problems: [] };
  const open = outcome.status === "missing" || outcome.status === "flawed";
  return open ? { ...outcome, status: "unsure" } : outcome;
}

/** "A link is not a file: what it points at was not received." */
function withLinks(outcome: Outcome, item: Item, documents: readonly RecognisedDocument[]): Outcome {
  const tooFew = outcome.problems.some(({ code }) => code === "too-few");
  if (item.optional || !(outcome.status === "missing" || (outcome.status === "flawed" && tooFew)))
    return outcome;
  const links = documents.flatMap(({ file, links: some }) =>
    (some ?? []).map((link): Problem => ({ code: "link-instead-of-file", file, found: link })),
  );
  return { ...outcome, problems: [...outcome.problems, ...links] };
}

function checked(
  item: Item,
  outcome: Outcome,
  context: {
    readonly documents: readonly RecognisedDocument[];
    readonly condition?: Condition;
    readonly decision?: ItemDecision | undefined;
  },
): CheckedItem {
  const status = context.decision?.on.status ?? outcome.status;
  const settledByHand = context.decision !== undefined && status !== "missing";
  // What a reviewer takes as it is, or does without, is nobody's to mend.
  const problems = settledByHand ? [] : outcome.problems;
  const there = status === "missing" ? [] : outcome.candidates.flatMap(({ places }) => places);
  const suspects = outcome.suspects.map(({ document, pages }) => ({ file: document.file, pages }));
  return {
    id: item.id,
    required: !item.optional,
    status,
    found: outcome.found,
    needed: item.count,
    documents: unique([...there, ...suspects], ({ file, pages }) => `${file} ${pages.join("-")}`).map(
      ({ file, pages }) => ({ file, pages }),
    ),
    problems: unique(problems, (problem) => JSON.stringify(problem)),
    why: why({ item, outcome, ...context }),
  };
}

/**
 * A file that can't be read and that no item's line names is told all the same,
 * unless its name says that it is something that was received by now.
 */
function unattributedFaults(
  posting: Posting,
  documents: readonly RecognisedDocument[],
  items: readonly CheckedItem[],
): Problem[] {
  const named = new Set(items.flatMap((item) => item.problems.map(({ file }) => file)));
  const received = new Set(items.filter(({ status }) => status === "received").map(({ id }) => id));
  const there = new Set(
    posting.items
      .filter(({ id }) => received.has(id))
      .flatMap(({ accepts }) => waysOf(accepts).flatMap((way) => way.map(({ kind }) => kind))),
  );
  return unreadableIn(documents)
    .flatMap(faultProblems)
    .filter(({ file = "" }) => !named.has(file) && !kindsNamed(file).some((kind) => there.has(kind)))
    .map(asAdvice);
}

/** The same bytes count once, under the name they came with first. */
function withoutCopies(documents: readonly RecognisedDocument[]): RecognisedDocument[] {
  return unique(documents, ({ sha256 }) => sha256);
}

function unique<T>(values: readonly T[], keyOf: (value: T) => string): T[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = keyOf(value);
    return !seen.has(key) && seen.add(key);
  });
}

function byReceipt(a: RecognisedDocument, b: RecognisedDocument): number {
  return (
    compare(a.receivedAt, b.receivedAt) ||
    Number(a.file === messageText) - Number(b.file === messageText) ||
    compare(a.file, b.file) ||
    compare(a.sha256, b.sha256)
  );
}
