import { admitConsent } from "../domain/application-consent.ts";
import { admit, admitEnquiry, opened, takenFrom } from "../domain/application-intake.ts";
import type { Admission, Arrival } from "../domain/application-intake.ts";
import type { Case, MessageRecord } from "../domain/application.ts";
import { normaliseAddress } from "../domain/mail/address.ts";
import type { Blobs, Ids, ParsedMail } from "../ports.ts";
import { arrivalOf } from "./arrival.ts";
import type { ArrivalDependencies, Contents } from "./arrival.ts";
import { change } from "./change.ts";
import type { ChangeDependencies } from "./change.ts";
import { shortText } from "./documents.ts";
import type { Fate } from "./fate.ts";
import { keyIn } from "./keys.ts";
import type { Place, PlaceDependencies } from "./place.ts";

export interface TakeInDependencies extends ChangeDependencies, ArrivalDependencies, PlaceDependencies {
  readonly blobs: Blobs;
  readonly ids: Ids;
}

/**
 * Takes a message in for its applicant and posting. The case is changed by one
 * conditional write; documents are stored before it, so that whatever the record
 * names is there.
 */
export async function takeIn(
  dependencies: TakeInDependencies,
  rawKey: string,
  mail: ParsedMail,
  place: Place,
): Promise<Fate> {
  const { ids, now, only } = dependencies;
  const { posting, applicant } = place;
  const type = posting.channel === "portal" && !only ? "enquiry" : "application";
  const { arrival, contents } = await arrivalOf(dependencies, rawKey, mail, place, type);
  const own = ids.caseId(type, posting.id, normaliseAddress(applicant.email));
  let id = place.decided?.into ?? own;
  for (let hop = 0; ; hop += 1) {
    const of = { id, posting: posting.id, applicant, receivedAt: arrival.message.receivedAt };
    const brought = id === own ? arrival : { ...arrival, message: { ...arrival.message, via: own } };
    const taken = await change<Fate | { readonly into: string }>(dependencies, id, async (current) => {
      if (current?.type === "application" && current.joined && hop < maxHops)
        return { result: { into: current.joined.into } };
      const admission = decide(current, of, type, brought, now().toISOString());
      if (admission.save) await secure(dependencies, admission.save, contents);
      return { save: admission.save, result: fateOf(admission, current, brought, of) };
    });
    if (!("into" in taken)) return taken;
    id = taken.into;
  }
}

/** Applications that became part of others in a row; more would be a circle. */
const maxHops = 5;

/** The decision is the domain's; only what is on record tells which. */
function decide(
  current: Case | undefined,
  of: Parameters<typeof opened>[1],
  type: Case["type"],
  arrival: Arrival,
  now: string,
): Admission {
  if (type === "enquiry")
    return admitEnquiry(current?.type === type ? current : undefined, opened(type, of), arrival, now);
  const known = current?.type === type ? current : undefined;
  return admitConsent(known, arrival, now) ?? admit(known, opened(type, of), arrival, now);
}

function fateOf(
  { outcome, reason, save }: Admission,
  current: Case | undefined,
  { message }: Arrival,
  { id, posting, applicant }: Parameters<typeof opened>[1],
): Fate {
  return {
    outcome,
    reason,
    posting,
    applicant: (save ?? current)?.applicant.email ?? applicant.email,
    ...((save ?? current) && { caseId: id }),
    ...(takenFrom(save ?? current, message.rawKey)?.unvouched && { unvouched: true }),
    reply: promised(save ?? current, message.rawKey, outcome),
  };
}

/** The kind of reply that the mail calls for, as far as can be said before it is assessed. */
function promised(
  record: Case | undefined,
  rawKey: string,
  outcome: MessageRecord["outcome"],
): MessageRecord["reply"] {
  const first = record?.messages.find(({ answerable }) => answerable);
  const taken = record?.messages.find((message) => message.rawKey === rawKey);
  if (!record || !taken?.answerable || record.contactFailed) return "none";
  if (outcome === "portal-only") return first === taken ? "portal" : "none";
  return outcome === "application" || outcome === "follow-up" ? "checklist" : "none";
}

/** Stores what this message brought to the case. Names follow from content: a redo writes the same. */
export async function secure({ blobs }: TakeInDependencies, record: Case, contents: Contents): Promise<void> {
  const of = record.type === "application" ? record : undefined;
  const documents = [...(of?.documents ?? []), ...(of?.pending ?? []).flatMap((mail) => mail.documents)];
  const texts = record.messages.flatMap(({ text }) => text ?? []);
  for (const sha256 of new Set([...documents.map((one) => one.sha256), ...texts])) {
    const content = shortText(record, sha256) ? undefined : contents.get(sha256);
    if (content) await blobs.put(keyIn(record, "documents", sha256), content, { ifAbsent: true });
  }
}
