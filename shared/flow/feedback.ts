import { contactLost, doubted, returned } from "../domain/application-outbox.ts";
import type { Case } from "../domain/application.ts";
import type { Clock } from "../ports.ts";
import { change } from "./change.ts";
import type { ChangeDependencies } from "./change.ts";

export interface FeedbackDependencies extends ChangeDependencies {
  readonly now: Clock;
}

/**
 * What the mail service says of a reply that it took from us.
 *
 * - `bounced` the address takes no mail
 * - `complained` its owner wants none from us
 * - `refused` the service did not send the mail after all
 * - `uncertain` it came back for a reason that may pass, or an answering machine spoke
 */
export type FeedbackKind = "bounced" | "complained" | "refused" | "uncertain";
export interface Feedback {
  /** Of the case. */
  readonly id: string;
  readonly reply: string;
  readonly kind: FeedbackKind;
  /** What the other server said, or why the service refused. */
  readonly detail: string;
}

/** Records longer than this tell no more. */
const maxDetail = 300;

/**
 * Writes down on a case what became of a reply after it left. Doing it again, or in
 * another order, comes to the same.
 *
 * @returns false where no case has such a reply: then there is nothing to note
 */
export function noteFeedback(dependencies: FeedbackDependencies) {
  return function note(feedback: Feedback): Promise<boolean> {
    return change(dependencies, feedback.id, (current) => {
      const reply = current?.replies.find(({ id }) => id === feedback.reply);
      if (!current || !reply) return { result: false };
      const words = `mail to ${reply.to} ${said[feedback.kind]}: ${feedback.detail}`.slice(0, maxDetail);
      const noted = ending[feedback.kind](current, reply.id, words, dependencies.now().toISOString());
      return { save: noted === current ? undefined : noted, result: true };
    });
  };
}

const said: Readonly<Record<FeedbackKind, string>> = {
  bounced: "came back",
  complained: "was reported as unwanted",
  refused: "was not sent",
  uncertain: "may not have arrived",
};

/** The same reason may come by event and as a bounce in the mail: the first one stands. */
const ending: Readonly<
  Record<FeedbackKind, (record: Case, reply: string, words: string, now: string) => Case>
> = {
  bounced: (record, reply, words, now) => contactLost(returned(record, reply, words), words, now),
  complained: (record, _reply, words, now) => contactLost(record, words, now),
  refused: (record, reply, words) => returned(record, reply, words),
  uncertain: (record, reply, words) => doubted(record, reply, words),
};
