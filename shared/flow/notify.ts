import type { Case, Reply } from "../domain/application.ts";
import {
  begun,
  inDoubt,
  later,
  nextToSend,
  sent,
  settled,
  tryLater,
  undeliverable,
} from "../domain/application-outbox.ts";
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
 * written down just before the mail leaves and after it left, so that a crash shows:
 * what it cut off is sent once more, marked `resent`, and not a third time.
 */
export function notify(dependencies: NotifyDependencies) {
  return async function notifyCase(caseId: string): Promise<void> {
    for (;;) {
      const reply = await next(dependencies, caseId);
      if (!reply) return;
      const ending = await send(dependencies, caseId, reply);
      if (ending) await end(dependencies, caseId, ending);
    }
  };
}

function next(dependencies: NotifyDependencies, caseId: string): Promise<Reply | undefined> {
  return change(dependencies, caseId, (current) => {
    if (!current) return { result: undefined };
    const now = dependencies.now().toISOString();
    const record = settled(current, now);
    return { save: record === current ? undefined : record, result: nextToSend(record, now) };
  });
}

/** Returns how it ended; undefined when another worker sends this reply. */
async function send(
  dependencies: NotifyDependencies,
  caseId: string,
  { id, mailKey }: Reply,
): Promise<Ending | undefined> {
  try {
    const bytes = await dependencies.blobs.get(mailKey);
    if (!bytes) throw new Error(`the composed mail ${mailKey} is gone`);
    const mail = JSON.parse(new TextDecoder().decode(bytes)) as OutgoingMail;
    const gone = await dependencies.mailer.send(mail, () => begin(dependencies, caseId, id));
    return gone ? (record, now) => sent(record, id, now) : undefined;
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    if (error instanceof Undeliverable) return (record, now) => undeliverable(record, id, words, now);
    if (error instanceof InDoubt) return (record, now) => inDoubt(record, id, words, now);
    return (record, now) => tryLater(record, id, words, now);
  }
}

/** Writes down that the mail leaves now. Returns false when it is not ours to send. */
function begin(dependencies: NotifyDependencies, caseId: string, id: string): Promise<boolean> {
  return change(dependencies, caseId, (current) => {
    const now = dependencies.now().toISOString();
    const save = current && begun(current, id, now, later(now, dependencies.sendLease));
    return { save, result: save !== undefined };
  });
}

function end(dependencies: NotifyDependencies, caseId: string, ending: Ending): Promise<void> {
  return change(dependencies, caseId, (current) => ({
    save: current && ending(current, dependencies.now().toISOString()),
    result: undefined,
  }));
}
