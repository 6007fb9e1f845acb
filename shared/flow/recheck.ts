import type { Application } from "../domain/application.ts";
import { check } from "../domain/check/check.ts";
import type { ApplicationState } from "../domain/check/verdict.ts";
import { rulesText } from "../domain/posting/rules.ts";
import type { Posting } from "../domain/posting/posting.ts";
import type { PostingState } from "../domain/posting/state.ts";
import { summaryOf } from "../domain/summary.ts";
import type { ApplicationSummary } from "../domain/summary.ts";
import type { Blobs, Clock, Ids, Postings, Records, Register } from "../ports.ts";
import { requireReason } from "./decide.ts";
import type { Doing } from "./doing.ts";
import { markDue } from "./mark-due.ts";
import type { MarkDueDependencies } from "./mark-due.ts";
import { changeState, postingInForce, stateOf } from "./posting-state.ts";
import { Refused } from "./refused.ts";
import type { Trail } from "./trail.ts";
import { understoodBefore } from "./understand.ts";

export interface RecheckDependencies extends MarkDueDependencies {
  readonly records: Records;
  readonly blobs: Blobs;
  readonly register: Register;
  readonly postings: Postings;
  readonly ids: Pick<Ids, "hash">;
  readonly now: Clock;
  readonly trail: Pick<Trail, "note">;
}

export type Recheck = ReturnType<typeof recheck>;

/** How many applications were checked by other rules than those that hold. */
export interface Outdated {
  readonly count: number;
  /** There are more than were looked at. */
  readonly more: boolean;
}

export type Turn = `${ApplicationState}→${ApplicationState}`;

/** What checking anew would change. */
export interface RecheckPreview {
  /** Applications of the posting. */
  readonly total: number;
  readonly outdated: number;
  /** So many of them were checked for this; the rest of a large posting was not. */
  readonly checked: number;
  /** Not read yet, so that nothing can be said of them. */
  readonly unread: number;
  /** How many would turn from one state into another; those that stay are not among them. */
  readonly changes: Readonly<Partial<Record<Turn, number>>>;
  /** Some of those that would turn, as they would be. */
  readonly examples: readonly { readonly before: ApplicationState; readonly after: ApplicationSummary }[];
}

/** One look at a posting's rows goes through at most so many: a page is waiting for the answer. */
const look = { found: 2_000, rows: 2_000 };
/** Recognising the documents of one application takes some 10 ms. */
const mostPreviewed = 300;
const mostExamples = 20;
/** Applications marked in one go; sweep goes on with the rest. */
const batch = 500;

/** Checking a posting's applications anew after its rules changed: looked at first, then done. */
export function recheck(dependencies: RecheckDependencies) {
  const { register, postings, records, ids, now } = dependencies;

  const postingOf = async (id: string): Promise<Posting> => {
    const posting = await postingInForce(dependencies, id);
    if (!posting) throw new Refused("not-found", `There is no posting '${id}'.`);
    return posting;
  };
  const rulesOf = (posting: Posting) => ids.hash(rulesText(posting));

  /** The oldest rows that were checked by other rules, until so many were found or looked at. */
  async function outdatedRows(posting: string, rules: string, most: { found: number; rows: number }) {
    const found: ApplicationSummary[] = [];
    let seen = 0;
    let cursor: string | undefined;
    do {
      const page = await records.summaries({
        posting,
        sort: "oldest",
        limit: 200,
        ...(cursor !== undefined && { cursor }),
      });
      // What was never checked is due anyway.
      found.push(...page.items.filter((row) => row.checked && row.rules !== rules));
      seen += page.items.length;
      cursor = page.next;
    } while (cursor !== undefined && seen < most.rows && found.length < most.found);
    return { found, more: cursor !== undefined };
  }

  /** Goes on with an ordered recheck. Returns how many were marked, and whether that was the last batch. */
  async function markBatch(posting: string, order: NonNullable<PostingState["recheck"]>) {
    const { found, more } = await outdatedRows(posting, order.rules, {
      found: batch,
      rows: Number.POSITIVE_INFINITY,
    });
    const marked = found.slice(0, batch);
    for (const { id } of marked) await markDue(dependencies, id, order.tell ? order.id : undefined);
    const done = !more && marked.length === found.length;
    if (done)
      await changeState(register, posting, (state) => {
        const { recheck: held, ...rest } = state;
        return held?.id === order.id ? { ...rest, rules: order.rules } : undefined;
      });
    return { marked: marked.length, done };
  }

  return {
    /** How many applications were checked by other rules than those that hold. Cheap where nothing changed. */
    async outdated(id: string): Promise<Outdated> {
      const rules = rulesOf(await postingOf(id));
      if ((await stateOf(register, id)).rules === rules) return { count: 0, more: false };
      const { found, more } = await outdatedRows(id, rules, look);
      if (found.length === 0 && !more)
        await changeState(register, id, (state) => (state.recheck ? undefined : { ...state, rules }));
      return { count: found.length, more };
    },

    /** What checking anew would change, from stored readings alone: nothing is written, nobody is told. */
    async preview(id: string): Promise<RecheckPreview> {
      const posting = await postingOf(id);
      const { found } = await outdatedRows(id, rulesOf(posting), look);
      const changes: Partial<Record<Turn, number>> = {};
      const examples: RecheckPreview["examples"][number][] = [];
      let [checked, unread] = [0, 0];
      for (const row of found.slice(0, mostPreviewed)) {
        const record = await records.load(row.id);
        if (record?.type !== "application" || record.joined) continue;
        const after = await asIfChecked(dependencies, record, posting);
        if (!after) {
          unread += 1;
          continue;
        }
        checked += 1;
        if (after.status === row.status) continue;
        const turn: Turn = `${row.status}→${after.status}`;
        changes[turn] = (changes[turn] ?? 0) + 1;
        if (examples.length < mostExamples) examples.push({ before: row.status, after });
      }
      const counts = Object.values(await records.counts(id));
      const total = counts.reduce((sum, count) => sum + count, 0);
      return { total, outdated: found.length, checked, unread, changes, examples };
    },

    /**
     * Has all applications that were checked by other rules checked anew, the first ones at
     * once and the rest by sweep. Their applicants are written to only where `tell` says so,
     * and only where something changed that they were told.
     *
     * @throws Refused
     */
    async apply(
      id: string,
      doing: Doing & { readonly tell: boolean },
    ): Promise<{ readonly marked: number; readonly done: boolean }> {
      requireReason(doing);
      const { by, reason, tell } = doing;
      const rules = rulesOf(await postingOf(id));
      const at = now().toISOString();
      const { recheck: order } = await changeState(register, id, (state) => {
        if (state.recheck?.rules === rules && state.recheck.tell === tell) return undefined;
        const fresh = { by, reason, at, rules, tell };
        return { ...state, recheck: { ...fresh, id: ids.hash(JSON.stringify([id, fresh])).slice(0, 24) } };
      });
      if (!order) return { marked: 0, done: true };
      await dependencies.trail.note({
        id: order.id,
        at: order.at,
        by: order.by,
        what: "rechecked",
        reason: order.reason,
        posting: id,
        facts: { tell: order.tell },
      });
      return markBatch(id, order);
    },

    /** Goes on with what was ordered for any posting: for sweep. Returns how many were marked. */
    async goOn(): Promise<number> {
      let marked = 0;
      for (const id of postings.keys()) {
        const { recheck: order } = await stateOf(register, id);
        if (order) marked += (await markBatch(id, order)).marked;
      }
      return marked;
    },
  };
}

/** The row of an application as if it were checked now; undefined where it was not read yet. */
async function asIfChecked(
  { blobs }: RecheckDependencies,
  application: Application,
  posting: Posting,
): Promise<ApplicationSummary | undefined> {
  const understood = await understoodBefore({ blobs }, application, posting);
  if (!understood) return undefined;
  const { receivedAt, applicant, decisions } = application;
  const verdict = check(posting, {
    documents: understood.map(({ document }) => document),
    receivedAt,
    applicant,
    ...(decisions && { decisions }),
  });
  return summaryOf({ ...application, verdict });
}
