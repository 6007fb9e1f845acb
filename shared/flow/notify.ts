import type { Case, Reply } from "../domain/application.ts";
import { begun, inDoubt, later, sent, tryLater, undeliverable } from "../domain/application-outbox.ts";
import type { OutgoingMail } from "../domain/reply/mail.ts";
import { InDoubt, Undeliverable } from "../ports.ts";
import type { Blobs, Clock, Mailer } from "../ports.ts";
import { change } from "./change.ts";
import type { ChangeDependencies } from "./change.ts";

export interface NotifyDependencies extends ChangeDependencies {
  readonly blobs: Blobs;
  readonly mailer: Mailer;
  readonly now: Clock;
  /**
   * Milliseconds after which a send that another worker began counts as cut off.
   * 0 where one worker at a time has a case in hand: what it finds begun, a crash left.
   */
  readonly sendLease: number;
}

/** What a try to send comes to, on the case. */
type Ending = (record: Case, now: string) => Case;

/**
 * Sends the replies of a case that are due, one after the other. Each send is
 * written down before it begins and after it ended, so that a crash shows: what it
 * cut off is sent once more, marked `resent`, and not a third time.
 */
export function notify(dependencies: NotifyDependencies) {
  return async function notifyCase(caseId: string): Promise<void> {
    for (;;) {
      const reply = await begin(dependencies, caseId);
      if (!reply) return;
      const ending = await send(dependencies, reply);
      await end(dependencies, caseId, ending);
    }
  };
}

/** Takes the next reply in hand, and writes that down first. Undefined when none is due. */
function begin(dependencies: NotifyDependencies, caseId: string): Promise<Reply | undefined> {
  return change(dependencies, caseId, (current) => {
    if (!current) return { result: undefined };
    const now = dependencies.now().toISOString();
    const { record, reply } = begun(current, now, later(now, dependencies.sendLease));
    return { save: sameWork(record, current) && !reply ? undefined : record, result: reply };
  });
}

const sameWork = (one: Case, other: Case) =>
  one.due?.step === other.due?.step && one.due?.at === other.due?.at && one.replies === other.replies;

async function send({ blobs, mailer }: NotifyDependencies, { id, mailKey }: Reply): Promise<Ending> {
  try {
    const bytes = await blobs.get(mailKey);
    if (!bytes) throw new Error(`the composed mail ${mailKey} is gone`);
    await mailer.send(JSON.parse(new TextDecoder().decode(bytes)) as OutgoingMail);
    return (record, now) => sent(record, id, now);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    if (error instanceof Undeliverable) return (record, now) => undeliverable(record, id, words, now);
    if (error instanceof InDoubt) return (record, now) => inDoubt(record, id, words, now);
    return (record, now) => tryLater(record, id, words, now);
  }
}

function end(dependencies: NotifyDependencies, caseId: string, ending: Ending): Promise<void> {
  return change(dependencies, caseId, (current) => ({
    save: current && ending(current, dependencies.now().toISOString()),
    result: undefined,
  }));
}
