import type { Case } from "../domain/application.ts";
import { change } from "./change.ts";
import type { ChangeDependencies } from "./change.ts";
import { sendDue } from "./sending.ts";
import type { SendingDependencies } from "./sending.ts";

export interface NotifyDependencies extends ChangeDependencies, SendingDependencies {}

/** Sends the replies of a case that are due. */
export function notify(dependencies: NotifyDependencies) {
  return (caseId: string): Promise<void> =>
    sendDue<Case>(dependencies, (decide) => change(dependencies, caseId, decide));
}
