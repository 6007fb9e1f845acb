import { held, isHeld } from "../domain/application-pending.ts";
import { dueQuietly } from "../domain/application-decisions.ts";
import { normaliseAddress } from "../domain/mail/address.ts";
import type { ParsedMail } from "../ports.ts";
import { change } from "./change.ts";
import type { Fate } from "./fate.ts";
import { finalCase } from "./join.ts";
import { arrivalOf } from "./arrival.ts";
import { speaksFor } from "./sender.ts";
import { secure } from "./take-in.ts";
import type { TakeInDependencies } from "./take-in.ts";
import type { Claim } from "./place.ts";

/**
 * Keeps a mail from another address with the application that it answers, until the
 * applicant says whether it is theirs. It counts for nothing before, and waits for a
 * person as well: whoever wrote is told nothing.
 */
export async function hold(
  dependencies: TakeInDependencies,
  rawKey: string,
  mail: ParsedMail,
  { claims, place, reason }: Claim,
): Promise<Fate> {
  const { ids, now } = dependencies;
  const proposal = { posting: place.posting.id, caseId: claims, reason };
  const waiting: Fate = { outcome: "unrouted", applicant: place.applicant.email, reason, proposal };
  if (!speaksFor(dependencies, mail.message, place.applicant.email)) return waiting;
  const caseId = await finalCase(dependencies, claims);
  const { arrival, contents } = await arrivalOf(dependencies, rawKey, mail, place, "application");
  const { message, documents, withdraws } = arrival;
  const own = ids.caseId("application", place.posting.id, normaliseAddress(place.applicant.email));
  const waits = await change(dependencies, caseId, async (current) => {
    if (current?.type !== "application") return { result: false };
    const at = now().toISOString();
    const next = held(current, { message, documents, withdraws, caseId: own }, at);
    if (next === current) return { result: isHeld(current, rawKey) };
    await secure(dependencies, next, contents);
    return { save: { ...next, due: dueQuietly(next, at, undefined) }, result: true };
  });
  return waits ? { ...waiting, reason: `${reason}, who is asked whether it is theirs` } : waiting;
}
