import { orphaning, withoutMessage } from "../domain/application-join.ts";
import type { TrailAct } from "../domain/application-trail.ts";
import type { MessageRecord, Resolution } from "../domain/application.ts";
import { applicantOf } from "../domain/mail/applicant.ts";
import { waitingOutcomes } from "../ports.ts";
import type {
  Listed,
  MailReader,
  PageRequest,
  ParsedMail,
  Register,
  Wake,
  WaitingOutcome,
} from "../ports.ts";
import { change } from "./change.ts";
import { requireReason } from "./decide.ts";
import type { Doing } from "./doing.ts";
import type { Fate } from "./fate.ts";
import { finalCase } from "./join.ts";
import { placeOf } from "./place.ts";
import type { Place } from "./place.ts";
import { Refused } from "./refused.ts";
import { takeIn } from "./take-in.ts";
import type { TakeInDependencies } from "./take-in.ts";
import type { Trail } from "./trail.ts";
import { unvouchedGroup } from "./unvouched.ts";
import type { Unvouched } from "./unvouched.ts";

export interface TriageDependencies extends TakeInDependencies {
  readonly mail: MailReader;
  readonly register: Register;
  readonly wake: Wake;
  readonly trail: Pick<Trail, "note">;
}

export type Triage = ReturnType<typeof triage>;

export const triageKinds = [...waitingOutcomes, "unvouched"] as const;
export type TriageKind = WaitingOutcome | "unvouched";

export interface TriageQuery extends PageRequest {
  /** All that wait for a decision about where they belong, without it. */
  readonly kind?: TriageKind;
  readonly posting?: string;
}

/** Mail that waits for a person: where it belongs, or whether its sender is who they say. */
export function triage(dependencies: TriageDependencies) {
  const { records, register, postings, now, wake } = dependencies;

  const messageOf = async (rawKey: string): Promise<MessageRecord> => {
    const record = await records.message(rawKey);
    if (!record) throw new Refused("not-found", "There is no such mail.");
    return record;
  };
  const settle = async (record: MessageRecord, act: TrailAct, resolution: Resolution) => {
    const { rawKey } = record;
    await records.resolveMessage(rawKey, resolution);
    return settled(rawKey, act, resolution);
  };
  /** What follows once it stands on record how a mail was settled: done again, it changes nothing. */
  const settled = async (rawKey: string, act: TrailAct, resolution: Resolution) => {
    await dependencies.trail.note(eventOf(rawKey, act, resolution));
    if (resolution.caseId !== undefined) wake({ step: "assess", id: resolution.caseId });
    return messageOf(rawKey);
  };
  const read = async (rawKey: string): Promise<ParsedMail> => {
    const raw = await dependencies.blobs.open(rawKey);
    if (!raw) throw new Refused("not-found", "The raw mail is gone, so that it can't be taken in.");
    return dependencies.mail.read(raw);
  };
  const settleBy = (record: MessageRecord, action: "routed" | "linked", fate: Fate, { by, reason }: Doing) =>
    settle(record, action, {
      action,
      by,
      at: now().toISOString(),
      reason,
      outcome: fate.outcome,
      ...(fate.posting !== undefined && { posting: fate.posting }),
      ...(fate.caseId !== undefined && { caseId: fate.caseId }),
    });
  /** Takes a mail in where a person says that it belongs. */
  const takenIn = async (
    rawKey: string,
    doing: Doing,
    placeFor: (mail: ParsedMail) => Place,
    action: "routed" | "linked",
  ): Promise<MessageRecord> => {
    requireReason(doing);
    const record = await messageOf(rawKey);
    if (record.resolved?.action === action && same(record.resolved, doing))
      return settled(rawKey, action, record.resolved);
    requireWaiting(record);
    await using mail = await read(rawKey);
    requireReadable(mail);
    return settleBy(record, action, await takeIn(dependencies, rawKey, mail, placeFor(mail)), doing);
  };

  return {
    /** Newest first. A page may hold fewer than `limit` while there is a `next`. */
    async waiting({ kind, posting, ...request }: TriageQuery): Promise<Listed<MessageRecord>> {
      const of = posting === undefined ? {} : { posting };
      if (kind !== "unvouched")
        return records.waiting({ ...request, ...of, ...(kind !== undefined && { outcome: kind }) });
      const page = await register.list(unvouchedGroup, { ...request, backwards: true });
      const listed = page.items.map(({ value }) => value as Unvouched);
      const wanted = listed.filter((one) => posting === undefined || one.posting === posting);
      const found = await Promise.all(wanted.map(({ rawKey }) => records.message(rawKey)));
      return {
        items: found.filter((record) => record !== undefined),
        ...(page.next !== undefined && { next: page.next }),
      };
    },

    /**
     * Takes a waiting mail in for a posting, as if its subject had said so.
     *
     * @param applicant whose application it is, where the mail does not say so itself
     * @throws Refused
     */
    async route(
      rawKey: string,
      posting: string,
      doing: Doing & { readonly applicant?: { readonly email: string; readonly name?: string } },
    ): Promise<MessageRecord> {
      const to = postings.get(posting);
      if (!to) throw new Refused("not-found", `There is no posting '${posting}'.`);
      return takenIn(
        rawKey,
        doing,
        ({ message }) => {
          const applicant = doing.applicant ?? applicantOf(message);
          if (!applicant)
            throw new Refused(
              "not-possible",
              "The mail names no sender who could be an applicant: say whose application it is, or link it to one.",
            );
          const { email, name } = applicant;
          return {
            posting: to,
            applicant: { email, ...(name !== undefined && { name }) },
            reason: `routed by ${doing.by}: ${doing.reason}`,
            decided: {},
          };
        },
        "routed",
      );
    },

    /**
     * Takes a waiting mail in for an application, whoever sent it.
     *
     * @throws Refused
     */
    async link(rawKey: string, caseId: string, doing: Doing): Promise<MessageRecord> {
      const into = await records.load(await finalCase(dependencies, caseId));
      const posting = into && postings.get(into.posting);
      if (into?.type !== "application" || !posting)
        throw new Refused("not-found", "There is no such application.");
      const place: Place = {
        posting,
        applicant: into.applicant,
        reason: `linked by ${doing.by}: ${doing.reason}`,
        decided: { into: into.id },
      };
      return takenIn(rawKey, doing, () => place, "linked");
    },

    /**
     * Takes a waiting mail in anew, by the rules and the reader of today: after a posting was
     * mended, or Dossier learned to read what it could not. What still finds no place goes on
     * waiting, with what is said of it today.
     *
     * @throws Refused
     */
    async replay(rawKey: string, doing: Doing): Promise<MessageRecord> {
      requireReason(doing);
      const record = await messageOf(rawKey);
      requireWaiting(record);
      await using mail = await read(rawKey);
      const { quarantine, automatic } = mail.message;
      if (quarantine) return { ...record, reason: quarantine.words };
      if (automatic) return { ...record, reason: automatic.reason };
      const place = await placeOf(dependencies, mail.message);
      if ("claims" in place) return { ...record, reason: place.reason };
      const fate = "outcome" in place ? place : await takeIn(dependencies, rawKey, mail, place);
      return mayBeTakenIn.has(fate.outcome)
        ? { ...record, reason: fate.reason }
        : settleBy(record, "routed", fate, doing);
    },

    /**
     * Says that a mail needs nothing. It is kept.
     *
     * @throws Refused
     */
    async discard(rawKey: string, doing: Doing): Promise<MessageRecord> {
      requireReason(doing);
      const record = await messageOf(rawKey);
      const { by, reason } = doing;
      if (record.resolved?.action === "discarded") return settled(rawKey, "discarded", record.resolved);
      requireWaiting(record);
      return settle(record, "discarded", { action: "discarded", by, at: now().toISOString(), reason });
    },

    /**
     * Lets a mail wait again that was discarded, or routed or linked where it does not belong:
     * then the application is as if it had not come.
     *
     * @throws Refused
     */
    async reopen(rawKey: string, doing: Doing): Promise<MessageRecord> {
      requireReason(doing);
      const record = await messageOf(rawKey);
      const { resolved } = record;
      if (!resolved) return record;
      if (resolved.caseId !== undefined) await takeOut(resolved.caseId, rawKey);
      const { by, reason } = doing;
      const { posting, caseId } = resolved;
      // Noted first: once it waits again, nothing tells that it did not all the time.
      await dependencies.trail.note(
        eventOf(rawKey, "waits-again", {
          by,
          at: now().toISOString(),
          reason,
          ...(posting !== undefined && { posting }),
          ...(caseId !== undefined && { caseId }),
        }),
      );
      await records.resolveMessage(rawKey, undefined);
      return messageOf(rawKey);
    },
  };

  async function takeOut(id: string, rawKey: string): Promise<void> {
    const caseId = await finalCase(dependencies, id);
    await change(dependencies, caseId, (current) => {
      if (current?.type !== "application") return { result: undefined };
      if (!current.messages.some((message) => message.rawKey === rawKey)) return { result: undefined };
      const without = withoutMessage(current, rawKey);
      if (without.messages.length === 0)
        throw new Refused(
          "not-possible",
          "The application consists of this mail alone: withdraw or erase the application instead.",
        );
      const due = { step: "assess", at: now().toISOString(), quiet: true } as const;
      return { save: { ...orphaning(current, without), due }, result: undefined };
    });
    wake({ step: "assess", id: caseId });
  }

  function eventOf(
    rawKey: string,
    what: TrailAct,
    { by, at, reason, posting, caseId, outcome }: Omit<Resolution, "action">,
  ) {
    return {
      id: dependencies.ids.hash([what, rawKey, by, at].join("\n")).slice(0, 24),
      at,
      by,
      what,
      reason,
      ...(posting !== undefined && { posting }),
      ...(caseId !== undefined && { application: caseId }),
      facts: { mail: rawKey, ...(outcome !== undefined && { outcome }) },
    };
  }
}

const same = (one: Doing, other: Doing) => one.by === other.by && one.reason === other.reason;

/** Automatic mail waits for nobody, but may have been taken for it wrongly. */
const mayBeTakenIn: ReadonlySet<string> = new Set([...waitingOutcomes, "automatic"]);

function requireWaiting({ outcome, resolved }: MessageRecord): void {
  if (resolved)
    throw new Refused(
      "changed",
      `This mail was ${resolved.action} by ${resolved.by} already; let it wait again first.`,
    );
  if (!mayBeTakenIn.has(outcome))
    throw new Refused("not-possible", "This mail was taken in when it came: it waits for nobody.");
}

/** What a scanner calls a virus is opened for nobody, and stored with no application. */
function requireReadable({ message: { quarantine } }: ParsedMail): void {
  if (quarantine && hostile.has(quarantine.code))
    throw new Refused("not-possible", `This mail is not taken in: ${quarantine.words}`);
}
const hostile: ReadonlySet<string> = new Set(["virus", "malware"]);
