import type { Alias, Application, Reply, TakenMessage } from "./application.ts";
import type { Decision } from "./decision/decision.ts";
import type { Instant } from "./kinds.ts";

/** What people and Dossier do, as the trail names it. */
export const trailActs = [
  "mail-received",
  "reply-due",
  "reply-sent",
  "reply-failed",
  "contact-failed",
  "decided",
  "undone",
  "joined",
  "address-joined",
  "routed",
  "linked",
  "discarded",
  "waits-again",
  "posting-closed",
  "posting-reopened",
  "deadline-extended",
  "rechecked",
  "exported",
  "erased",
  "mail-viewed",
  "document-viewed",
  "member-invited",
  "invitation-withdrawn",
  "member-joined",
  "member-dismissed",
] as const;
export type TrailAct = (typeof trailActs)[number];

/** Those by which people are let in, given another role, or dismissed. */
export const grantActs = [
  "member-invited",
  "invitation-withdrawn",
  "member-joined",
  "member-dismissed",
] as const satisfies readonly TrailAct[];

/** One line of the trail: who did what, when and why. */
export interface TrailEvent {
  /** The same for the same doing, however often it is noted. */
  readonly id: string;
  readonly at: Instant;
  /** `Actor.id`; `applicant` and `dossier` besides. */
  readonly by: string;
  readonly what: TrailAct;
  readonly reason?: string;
  /** Id of the application. */
  readonly application?: string;
  readonly posting?: string;
  /** Ids, codes and counts; no names, addresses or words of an applicant. */
  readonly facts: Readonly<Record<string, string | number | boolean>>;
}

/** What an application's own record tells of its history. */
export function recordedEvents(record: Application): readonly TrailEvent[] {
  const { id: application, posting, contactFailed, joined } = record;
  const events: readonly TrailEvent[] = [
    ...record.messages.map(mailEvent),
    ...record.replies.map(replyEvent),
    ...(record.decisions ?? []).flatMap(decisionEvents),
    ...(record.aliases ?? []).map(aliasEvent),
    ...(joined ? [joinedEvent(joined)] : []),
    ...(contactFailed ? [event("contact-failed", contactFailed.at, "dossier", "contact-failed", {})] : []),
  ];
  const placed = (one: TrailEvent): TrailEvent => ({ ...one, application, posting });
  return events.map(placed);
}

function event(id: string, at: Instant, by: string, what: TrailAct, facts: TrailEvent["facts"]): TrailEvent {
  return { id, at, by, what, facts };
}

const mailEvent = ({ rawKey, receivedAt, outcome, via }: TakenMessage) =>
  event(`mail ${rawKey}`, receivedAt, "applicant", "mail-received", {
    mail: rawKey,
    outcome,
    ...(via !== undefined && { via }),
  });

const aliasEvent = ({ caseId, at, by }: Alias) => event(`alias ${caseId}`, at, by, "address-joined", {});

const joinedEvent = ({ into, at, by }: NonNullable<Application["joined"]>) =>
  event(`joined ${into}`, at, by, "joined", { into });

const replyActs = {
  due: "reply-due",
  sending: "reply-due",
  sent: "reply-sent",
  failed: "reply-failed",
} as const;

const replyEvent = ({ id, kind, state, at, sentAt }: Reply) =>
  event(`reply ${id}`, sentAt ?? at, "dossier", replyActs[state], { reply: id, kind });

/** A decision and, where it was undone, its undoing. */
export function decisionEvents({ id, on, by, at, reason, undone }: Decision): readonly TrailEvent[] {
  const facts = factsOf(on);
  const made: TrailEvent = { id, at, by, what: "decided", reason, facts };
  return undone ? [made, { ...undone, id: `${id} undone`, what: "undone", facts }] : [made];
}

function factsOf(on: Decision["on"]): TrailEvent["facts"] {
  const { type } = on;
  switch (type) {
    case "kind":
      return {
        type,
        document: on.document,
        kind: on.kind,
        ...(on.level && { level: on.level }),
        ...(on.pages && { firstPage: on.pages[0], lastPage: on.pages[1] }),
      };
    case "item":
      return { type, item: on.item, status: on.status };
    case "merge":
      return { type, from: on.from };
    case "vouch":
      return { type, mail: on.message };
    default:
      return { type };
  }
}
