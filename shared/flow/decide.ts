import { identityOf, standing, withDecision, withoutDecision } from "../domain/application-decisions.ts";
import { givenUp, orphaning } from "../domain/application-join.ts";
import { decisionEvents } from "../domain/application-trail.ts";
import type { Application, Case } from "../domain/application.ts";
import type { Decision, DecisionOn } from "../domain/decision/decision.ts";
import type { Ids, Postings, Wake } from "../ports.ts";
import { change } from "./change.ts";
import type { Doing } from "./doing.ts";
import { giveBack, settleJoins, takingOver } from "./join.ts";
import type { JoinDependencies } from "./join.ts";
import { Refused } from "./refused.ts";
import type { Trail } from "./trail.ts";

export interface DecideDependencies extends JoinDependencies {
  readonly postings: Postings;
  readonly ids: Pick<Ids, "hash">;
  readonly wake: Wake;
  readonly trail: Pick<Trail, "note">;
}

/** How a decision is to be taken. */
export interface Deciding extends Doing {
  /** The application's version that was looked at; `changed` when it is another by now. Any without it. */
  readonly version?: number;
  /** Writes to the applicant when they were told something else; nobody is written to without it. */
  readonly tell?: boolean;
}

/** At most so many: a record has a size. */
const maxDecisions = 500;

/**
 * Takes a decision about an application. The decision, what follows from it and that it
 * is to be checked anew are one conditional write. Deciding the same again changes nothing.
 *
 * @throws Refused
 */
export function decide(dependencies: DecideDependencies) {
  return async function decideOn(caseId: string, on: DecisionOn, doing: Deciding): Promise<Application> {
    requireReason(doing);
    const { by, reason, tell = false } = doing;
    const made = await change(dependencies, caseId, async (current) => {
      const record = applicationOf(current, caseId);
      const held = standing(record, on, doing);
      if (held) return { result: { id: held.id } };
      requireVersion(record, doing);
      requirePossible(dependencies, record, on);
      const id = dependencies.ids.hash(identityOf(record, { on, by, reason })).slice(0, 24);
      const decision: Decision = { id, on, by, at: dependencies.now().toISOString(), reason };
      const decided = withDecision(record, decision, tell);
      return { save: await following(dependencies, decided, decision), result: { id } };
    });
    return settled(dependencies, caseId, made.id);
  };
}

/**
 * Undoes a decision: it stays to be seen, with who undid it and why, and counts no more.
 *
 * @throws Refused
 */
export function undo(dependencies: DecideDependencies) {
  return async function undoDecision(
    caseId: string,
    decisionId: string,
    doing: Deciding,
  ): Promise<Application> {
    requireReason(doing);
    const { by, reason, tell = false } = doing;
    const from = await change<string | undefined>(dependencies, caseId, async (current) => {
      const record = applicationOf(current, caseId);
      const decision = record.decisions?.find(({ id }) => id === decisionId);
      if (!decision) throw new Refused("not-found", "This application has no such decision.");
      if (decision.undone) return { result: undefined };
      requireVersion(record, doing);
      const undone = { by, reason, at: dependencies.now().toISOString() };
      const save = withoutDecision(record, decisionId, undone, tell);
      if (decision.on.type !== "merge") return { save, result: undefined };
      await giveBack(dependencies, record, decision.on.from);
      return { save: orphaning(record, givenUp(save, decision.on.from)), result: decision.on.from };
    });
    const record = await settled(dependencies, caseId, decisionId);
    if (from !== undefined) dependencies.wake({ step: "assess", id: from });
    return record;
  };
}

/** What a decision changes besides the verdict. */
async function following(
  dependencies: DecideDependencies,
  record: Application,
  { on }: Decision,
): Promise<Application> {
  if (on.type === "vouch") {
    const { quiet: _quiet, ...due } = record.due ?? { step: "assess", at: dependencies.now().toISOString() };
    return { ...record, due };
  }
  if (on.type !== "merge") return record;
  const from = await dependencies.records.load(on.from);
  requireMergeable(record, from);
  return takingOver(dependencies, record, from);
}

/** Notes what was decided, brings it to its end, and has the application checked. */
async function settled(
  dependencies: DecideDependencies,
  caseId: string,
  decisionId: string,
): Promise<Application> {
  const record = applicationOf(await dependencies.records.load(caseId), caseId);
  const decision = record.decisions?.find(({ id }) => id === decisionId);
  for (const event of decision ? decisionEvents(decision) : [])
    await dependencies.trail.note({ ...event, application: caseId, posting: record.posting });
  await settleJoins(dependencies, record);
  dependencies.wake({ step: "assess", id: caseId });
  return applicationOf(await dependencies.records.load(caseId), caseId);
}

function applicationOf(record: Case | undefined, id: string): Application {
  if (record?.type !== "application") throw new Refused("not-found", "There is no such application.");
  if (record.joined)
    throw new Refused(
      "not-possible",
      `This application (${id}) is part of another one now; decide on that one: ${record.joined.into}.`,
    );
  return record;
}

export function requireReason({ by, reason }: Doing): void {
  if (by.trim() === "") throw new Refused("not-possible", "It must be known who does this.");
  if (reason.trim() === "") throw new Refused("not-possible", "Give a reason: it stands in the trail.");
  if (reason.length > maxReason)
    throw new Refused("not-possible", `Give the reason in at most ${maxReason} characters.`);
}
const maxReason = 1000;

function requireVersion({ version }: Application, doing: Deciding): void {
  if (doing.version !== undefined && doing.version !== version)
    throw new Refused(
      "changed",
      "The application has changed since you looked at it. Look at it again, then decide.",
    );
}

function requirePossible({ postings }: DecideDependencies, record: Application, on: DecisionOn): void {
  if ((record.decisions ?? []).length >= maxDecisions)
    throw new Refused("not-possible", `An application holds at most ${maxDecisions} decisions.`);
  switch (on.type) {
    case "kind":
      return requireDocument(record, on);
    case "item": {
      const items = postings.get(record.posting)?.items ?? [];
      if (items.some(({ id }) => id === on.item)) return;
      const known = items.map(({ id }) => id).join(", ");
      throw new Refused("not-possible", `The posting has no item '${on.item}'; it has ${known || "none"}.`);
    }
    case "withdraw":
      if (record.withdrawn) throw new Refused("not-possible", "The application is withdrawn already.");
      return;
    case "reinstate":
      if (!record.withdrawn) throw new Refused("not-possible", "The application is not withdrawn.");
      return;
    case "vouch": {
      const message = record.messages.find(({ rawKey }) => rawKey === on.message);
      if (!message) throw new Refused("not-found", "The application has no such mail.");
      if (!message.unvouched)
        throw new Refused("not-possible", "Only a mail that nobody vouched for can be vouched for.");
      return;
    }
    case "merge":
      return;
  }
}

function requireDocument(
  { documents, verdict }: Application,
  on: Extract<DecisionOn, { readonly type: "kind" }>,
): void {
  if (!documents.some(({ sha256 }) => sha256 === on.document))
    throw new Refused("not-found", "The application has no such document.");
  if (on.level !== undefined && on.kind !== "diploma")
    throw new Refused("not-possible", "Only a diploma has a level.");
  if (on.pages === undefined) return;
  const [first, last] = on.pages;
  const pages = verdict?.documents.find(({ sha256 }) => sha256 === on.document)?.pages ?? 0;
  if (first > last || (pages > 0 && last > pages))
    throw new Refused(
      "not-possible",
      `Give the first and the last page, from 1 to ${Math.max(1, pages)}; this is ${first} to ${last}.`,
    );
}

function requireMergeable(record: Application, from: Case | undefined): asserts from is Application {
  if (from?.type !== "application")
    throw new Refused("not-found", "There is no such application to merge with this one.");
  if (from.id === record.id) throw new Refused("not-possible", "An application can't be merged with itself.");
  if (from.posting !== record.posting)
    throw new Refused("not-possible", "Only applications to the same posting can be merged.");
  if (from.joined && from.joined.into !== record.id)
    throw new Refused(
      "not-possible",
      `That application is part of another one already: ${from.joined.into}.`,
    );
}
