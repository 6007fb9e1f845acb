import { vouchedFor } from "../domain/application-decisions.ts";
import type { Application } from "../domain/application.ts";
import type { Register } from "../ports.ts";

/** Mails that were taken in and not answered, since nobody vouches for their senders: by receipt, ids alone. */
export const unvouchedGroup = "unvouched";

export interface Unvouched {
  readonly rawKey: string;
  readonly caseId: string;
  readonly posting: string;
}

/** Lists those of an application that still wait; those that a person vouched for leave the list. */
export async function listUnvouched(register: Register, application: Application): Promise<void> {
  const vouched = vouchedFor(application.decisions);
  for (const { rawKey, receivedAt, unvouched } of application.messages) {
    if (!unvouched) continue;
    const name = unvouchedName(receivedAt, rawKey);
    const value: Unvouched = { rawKey, caseId: application.id, posting: application.posting };
    if (vouched.has(rawKey)) await register.remove(unvouchedGroup, name);
    else await register.save({ group: unvouchedGroup, name, version: 0, value });
  }
}

export const unvouchedName = (receivedAt: string, rawKey: string) => `${receivedAt} ${rawKey}`;
