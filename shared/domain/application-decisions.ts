import { isWithdrawn } from "./application-messages.ts";
import type { Application, Due } from "./application.ts";
import { standingDecisions } from "./decision/decision.ts";
import type { Decision, DecisionOn } from "./decision/decision.ts";
import type { Instant } from "./kinds.ts";

/** What two decisions about the same thing have in common: the newer one counts. */
function subjectOf(on: DecisionOn): string {
  switch (on.type) {
    case "kind":
      return ["kind", on.document, ...(on.pages ?? [])].join(" ");
    case "item":
      return `item ${on.item}`;
    case "withdraw":
    case "reinstate":
      return "withdrawn";
    case "merge":
      return `merge ${on.from}`;
    case "vouch":
      return `vouch ${on.message}`;
  }
}

/** The same decision by the same person for the same reason, if it holds: deciding it again changes nothing. */
export function standing(
  record: Application,
  on: DecisionOn,
  { by, reason }: { readonly by: string; readonly reason: string },
): Decision | undefined {
  const last = standingDecisions(record.decisions).findLast((one) => subjectOf(one.on) === subjectOf(on));
  return last && same(last, { on, by, reason }) ? last : undefined;
}

/** What a decision's id follows from: the how-manieth of its like it is. */
export function identityOf(record: Application, made: Pick<Decision, "on" | "by" | "reason">): string {
  const earlier = (record.decisions ?? []).filter((one) => same(one, made)).length;
  return JSON.stringify([record.id, ordered(made.on), made.by, made.reason, earlier]);
}

function same(
  one: Pick<Decision, "on" | "by" | "reason">,
  other: Pick<Decision, "on" | "by" | "reason">,
): boolean {
  return one.by === other.by && one.reason === other.reason && ordered(one.on) === ordered(other.on);
}
const ordered = (on: DecisionOn) =>
  JSON.stringify(Object.entries(on).toSorted(([one], [other]) => (one < other ? -1 : 1)));

/** The application with a decision written down, and assessing due. */
export function withDecision(record: Application, decision: Decision, tell: boolean): Application {
  return redecided(record, [...(record.decisions ?? []), decision], decision, tell);
}

/** The application with a decision undone: who decided what stays to be seen. */
export function withoutDecision(
  record: Application,
  id: string,
  undone: NonNullable<Decision["undone"]>,
  tell: boolean,
): Application {
  const ended = (one: Decision): Decision => (one.id === id ? { ...one, undone } : one);
  const decisions = (record.decisions ?? []).map(ended);
  return redecided(record, decisions, { id: `${id} undone`, at: undone.at }, tell);
}

function redecided(
  record: Application,
  decisions: readonly Decision[],
  { id, at }: Pick<Decision, "id" | "at">,
  tell: boolean,
): Application {
  return {
    ...record,
    decisions,
    withdrawn: isWithdrawn(record.messages, decisions),
    due: dueQuietly(record, at, tell ? id : undefined),
  };
}

/**
 * An assessment for another cause than mail. The applicant is told nothing by it,
 * unless mail of theirs waits for one already, or `tell` names what they are to be told.
 */
export function dueQuietly({ due }: Application, at: Instant, tell: string | undefined): Due {
  const waiting = due?.step === "assess" ? due : undefined;
  const told = tell ?? waiting?.tell;
  const quiet = told === undefined && (waiting === undefined || waiting.quiet === true);
  return { step: "assess", at, ...(quiet && { quiet }), ...(told !== undefined && { tell: told }) };
}

/** Raw keys of the messages whose senders a reviewer vouches for. */
export function vouchedFor(decisions: readonly Decision[] | undefined): ReadonlySet<string> {
  return new Set(standingDecisions(decisions).flatMap(({ on }) => (on.type === "vouch" ? [on.message] : [])));
}

/** Ids of the applications that were merged into this one. */
export function mergedFrom({ decisions }: Pick<Application, "decisions">): readonly string[] {
  return standingDecisions(decisions).flatMap(({ on }) => (on.type === "merge" ? [on.from] : []));
}
