import type { Outbox, Posted } from "../domain/application.ts";
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

export interface SendingDependencies {
  readonly blobs: Blobs;
  readonly mailer: Mailer;
  readonly now: Clock;
  /**
   * Milliseconds after which a send that another worker began counts as cut off.
   * 0 where one worker at a time has an outbox in hand: what it finds begun, a crash left.
   */
  readonly sendLease: number;
}

/** Changes one outbox by a conditional write, deciding anew where another write came first. */
export interface ChangeOutbox<T extends Outbox = Outbox> {
  <R>(decide: (current: T | undefined) => { readonly save?: T | undefined; readonly result: R }): Promise<R>;
}

/** What a try to send comes to, on the outbox. */
type Ending = <T extends Outbox>(outbox: T, now: string) => T;

/**
 * Sends what is due in an outbox, one after the other. Each send is written down just
 * before the mail leaves and after it left, so that a crash shows: what it cut off is
 * sent once more, marked `resent`, and not a third time.
 */
export async function sendDue<T extends Outbox>(
  dependencies: SendingDependencies,
  change: ChangeOutbox<T>,
): Promise<void> {
  const { now } = dependencies;
  for (;;) {
    const posted = await next(change, now);
    if (!posted) return;
    const ending = await send(dependencies, change, posted);
    if (ending)
      await change((current) => ({
        save: current && ending(current, now().toISOString()),
        result: undefined,
      }));
  }
}

function next<T extends Outbox>(change: ChangeOutbox<T>, clock: Clock): Promise<Posted | undefined> {
  return change((current) => {
    if (!current) return { result: undefined };
    const now = clock().toISOString();
    const outbox = settled(current, now);
    return { save: outbox === current ? undefined : outbox, result: nextToSend(outbox, now) };
  });
}

/** Returns how it ended; undefined when another worker sends this mail. */
async function send<T extends Outbox>(
  { blobs, mailer, now: clock, sendLease }: SendingDependencies,
  change: ChangeOutbox<T>,
  { id, mailKey }: Posted,
): Promise<Ending | undefined> {
  /** Writes down that the mail leaves now. False when it is not ours to send. */
  const begin = () =>
    change((current) => {
      const now = clock().toISOString();
      const save = current && begun(current, id, now, later(now, sendLease));
      return { save, result: save !== undefined };
    });
  try {
    const bytes = await blobs.get(mailKey);
    if (!bytes) throw new Error(`the composed mail ${mailKey} is gone`);
    const mail = JSON.parse(new TextDecoder().decode(bytes)) as OutgoingMail;
    const gone = await mailer.send(mail, begin);
    return gone ? (outbox, now) => sent(outbox, id, now) : undefined;
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    if (error instanceof Undeliverable) return (outbox, now) => undeliverable(outbox, id, words, now);
    if (error instanceof InDoubt) return (outbox, now) => inDoubt(outbox, id, words, now);
    return (outbox, now) => tryLater(outbox, id, words, now);
  }
}
