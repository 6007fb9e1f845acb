import type { TrailAct } from "../domain/application-trail.ts";
import { inForce, postingStateSchema, resolved } from "../domain/posting/state.ts";
import type { NewDeadline, PostingState } from "../domain/posting/state.ts";
import type { Posting } from "../domain/posting/posting.ts";
import type { Clock, Ids, Postings, Register } from "../ports.ts";
import { requireReason } from "./decide.ts";
import type { Doing } from "./doing.ts";
import { markDue } from "./mark-due.ts";
import type { MarkDueDependencies } from "./mark-due.ts";
import { Refused } from "./refused.ts";
import type { Trail } from "./trail.ts";

export interface PostingStatesDependencies extends MarkDueDependencies {
  readonly register: Register;
  readonly postings: Postings;
  readonly ids: Pick<Ids, "hash">;
  readonly now: Clock;
  readonly trail: Pick<Trail, "note">;
}

export type PostingStates = ReturnType<typeof postingStates>;

const group = "postings";

/** What people decided about a posting; nothing where they did not. */
export async function stateOf(register: Register, id: string): Promise<PostingState> {
  const entry = await register.load(group, id);
  return entry ? postingStateSchema.parse(entry.value) : {};
}

/** The posting as it holds now: its file, and what people decided since. Undefined for no posting in force. */
export async function postingInForce(
  { register, postings }: { readonly register: Register; readonly postings: Postings },
  id: string,
): Promise<Posting | undefined> {
  const posting = postings.get(id);
  return posting && inForce(posting, await stateOf(register, id));
}

/**
 * Changes what people decided about a posting, whoever else writes at the same moment.
 * `next` returns undefined where there is nothing to change.
 */
export async function changeState(
  register: Register,
  id: string,
  next: (state: PostingState) => PostingState | undefined,
): Promise<PostingState> {
  for (;;) {
    const entry = await register.load(group, id);
    const state = entry ? postingStateSchema.parse(entry.value) : {};
    const value = next(state);
    if (value === undefined) return state;
    if (await register.save({ group, name: id, version: entry?.version ?? 0, value })) return value;
  }
}

/** Closing a posting, opening it again, and giving applicants more time. */
export function postingStates(dependencies: PostingStatesDependencies) {
  const { register, postings, now } = dependencies;

  const postingOf = (id: string): Posting => {
    const posting = postings.get(id);
    if (!posting) throw new Refused("not-found", `There is no posting '${id}'.`);
    return posting;
  };
  const noted = (what: TrailAct, posting: string, { by, reason }: Doing, at: string, facts = {}) =>
    dependencies.trail.note({
      id: dependencies.ids.hash([what, posting, by, reason, at].join("\n")).slice(0, 24),
      at,
      by,
      what,
      reason,
      posting,
      facts,
    });
  /** Who counted as late may be in time now. */
  const judgeLateAnew = async (id: string) => {
    let cursor: string | undefined;
    do {
      const page = await dependencies.records.summaries({
        posting: id,
        late: true,
        limit: 200,
        ...(cursor !== undefined && { cursor }),
      });
      for (const summary of page.items) await markDue(dependencies, summary.id, undefined);
      cursor = page.next;
    } while (cursor !== undefined);
  };

  return {
    of: (id: string): Promise<PostingState> => stateOf(register, id),

    /** The posting as it holds; undefined where there is none. */
    inForce: (id: string): Promise<Posting | undefined> => postingInForce(dependencies, id),

    /**
     * No more applications are expected: later mail is taken in and marked late, and its
     * senders are told. Closing it again changes nothing.
     *
     * @throws Refused
     */
    async close(id: string, doing: Doing): Promise<PostingState> {
      requireReason(doing);
      postingOf(id);
      const at = now().toISOString();
      const closed = { ...picked(doing), at };
      const state = await changeState(register, id, (held) =>
        held.closed ? undefined : { ...held, closed },
      );
      if (state.closed) await noted("posting-closed", id, state.closed, state.closed.at);
      return state;
    },

    /**
     * Applications are welcome again. Those that were late for the closing alone are in time.
     *
     * @throws Refused
     */
    async reopen(id: string, doing: Doing): Promise<PostingState> {
      requireReason(doing);
      postingOf(id);
      const reopened = { ...picked(doing), at: now().toISOString() };
      const state = await changeState(register, id, ({ closed, ...rest }) =>
        closed === undefined ? undefined : { ...rest, reopened },
      );
      await judgeLateAnew(id);
      if (state.reopened) await noted("posting-reopened", id, state.reopened, state.reopened.at);
      return state;
    },

    /**
     * Gives applicants more time. Those who were late and are not any more are marked so.
     *
     * @throws Refused where the new deadline is no time, or lies before the one that holds
     */
    async extend(id: string, deadline: NewDeadline, doing: Doing): Promise<PostingState> {
      requireReason(doing);
      const posting = postingOf(id);
      const { date, time, timeZone } = deadline;
      const next = resolved(posting.deadline, deadline);
      if (!next)
        throw new Refused(
          "not-possible",
          `${date} ${time} ${timeZone} is no time: write a date as 2026-08-31, a time as 23:59 and a zone as Europe/Berlin.`,
        );
      const at = now().toISOString();
      const state = await changeState(register, id, (held) => {
        const { deadline: before } = inForce(posting, held);
        if (!before)
          throw new Refused("not-possible", "This posting has no deadline: nobody is late for it.");
        if (next.endsAt < before.endsAt)
          throw new Refused(
            "not-possible",
            `The deadline is ${before.date} ${before.time} ${before.timeZone}: it can be extended, not brought forward.`,
          );
        if (next.endsAt === before.endsAt) return undefined;
        return { ...held, deadline: { date, time, timeZone, ...picked(doing), at } };
      });
      await judgeLateAnew(id);
      const { deadline: held } = state;
      if (held) await noted("deadline-extended", id, held, held.at, { date, time, timeZone });
      return state;
    },
  };
}

const picked = ({ by, reason }: Doing): Doing => ({ by, reason });
