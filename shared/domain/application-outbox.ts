import type { Case, Due, Outbox, Posted } from "./application.ts";
import type { Instant } from "./kinds.ts";

/**
 * A reply's life, and that of a notice to a professor alike: due → sending → sent or failed. A send that was cut off is
 * done once more, marked `resent`; cut off again, it has failed for people to see.
 *
 *   due ──begin──▶ sending ──sent──▶ sent
 *    ▲                │ │
 *    └──try later─────┘ └──fails for good──▶ failed
 */

/** Tries to send one reply before it has failed: over about a day and a half. */
export const maxAttempts = 8;

const minute = 60_000;

/** Milliseconds until the next try: 1 minute, then four times as long each time, at most 6 hours. */
export function retryDelay(failures: number): number {
  return Math.min(minute * 4 ** Math.max(0, failures - 1), 360 * minute);
}

/** The instant that lies so many milliseconds after another. */
export function later(instant: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}

/** The case with an assessment written: from now on only its outbox is due, if anything. */
export function outboxDue<T extends Outbox>(record: T): T {
  const { due: _done, ...rest } = record;
  const look = record.lookAt && ({ step: "assess", at: record.lookAt, quiet: true } as const);
  const due = nextSend(record.replies) ?? look;
  return { ...rest, ...(due && { due }) } as T;
}

/**
 * Where sending can follow at once on the work that was done, it is due since that
 * was: the case keeps its place among the work due, instead of taking another one.
 */
export function dueSince<T extends Outbox>(record: T, since: Instant, now: Instant): T {
  const { due } = record;
  const follows = due?.step === "notify" && due.at <= now && since <= due.at;
  return follows ? { ...record, due: { ...due, at: since } } : record;
}

/** When the earliest reply that waits is to be sent. */
function nextSend(replies: readonly Posted[]): Due | undefined {
  const times = replies.filter(isOpen).map(sendAt).toSorted();
  return times[0] === undefined ? undefined : { step: "notify", at: times[0] };
}

const isOpen = ({ state }: Posted) => state === "due" || state === "sending";
const sendAt = (reply: Posted): Instant =>
  (reply.state === "sending" ? reply.sendingUntil : reply.notBefore) ?? reply.at;

/** The case with one of its replies changed. An assessment that is due stays due. */
function withReply<T extends Outbox>(record: T, id: string, change: (reply: Posted) => Posted): T {
  const changed = {
    ...record,
    replies: record.replies.map((reply) => (reply.id === id ? change(reply) : reply)),
  };
  return record.due?.step === "assess" ? changed : outboxDue(changed);
}

/** The reply whose turn it is: the oldest whose time has come. */
export function nextToSend<P extends Posted>(
  record: { readonly replies: readonly P[] },
  now: Instant,
): P | undefined {
  return record.replies
    .filter((reply) => isOpen(reply) && sendAt(reply) <= now)
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))[0];
}

/**
 * The case without sends that can't go on: one that was cut off for the second time
 * has failed. The case itself when there is nothing to settle.
 */
export function settled<T extends Outbox>(record: T, now: Instant): T {
  const lost = record.replies.filter(
    (reply) => reply.state === "sending" && reply.resent && sendAt(reply) <= now,
  );
  const rest = lost.reduce(
    (all, { id }) => withReply(all, id, (reply) => closed(reply, "failed", cutOffTwice)),
    record,
  );
  const next = rest.due?.step === "notify" ? outboxDue(rest) : rest;
  // What can be sent now is due since whenever it was: writing that anew would tell nothing.
  const stands = next.due?.at === rest.due?.at || (next.due !== undefined && next.due.at <= now);
  return lost.length === 0 && stands ? record : next;
}

/**
 * Begins to send: written just before the mail leaves, so that a crash in between
 * shows. One that is found cut off is begun once more, as `resent`. When work is due
 * stays as it was until the send ends: it mostly ends within a second, and who finds
 * it before finds that it is under way.
 *
 * @param until from then on this send counts as cut off
 * @returns undefined when the reply is not to be sent any more, or by somebody else
 */
export function begun<T extends Outbox>(record: T, id: string, now: Instant, until: Instant): T | undefined {
  const reply = record.replies.find((one) => one.id === id);
  if (!reply || !isOpen(reply) || sendAt(reply) > now) return undefined;
  const resent = reply.resent || reply.state === "sending";
  const sending = (one: Posted): Posted => ({ ...one, state: "sending", sendingUntil: until, resent });
  return { ...record, replies: record.replies.map((one) => (one.id === id ? sending(one) : one)) };
}
const cutOffTwice = "sending was cut off twice; whether it arrived is not known";

/** The mail is in other hands. That it came back may be known before. */
export function sent<T extends Outbox>(record: T, id: string, now: Instant): T {
  return withReply(record, id, (reply) =>
    record.contactFailed && reply.state === "failed"
      ? { ...reply, sentAt: now }
      : { ...closed(reply, "sent"), sentAt: now },
  );
}

/** The address takes no mail: the reply has failed, and nothing more is sent there. */
export function undeliverable<T extends Outbox>(record: T, id: string, reason: string, now: Instant): T {
  const failed = withReply(record, id, (reply) => closed(reply, "failed", reason));
  return contactLost(failed, reason, now);
}

/** A try failed: again later, until `maxAttempts`. */
export function tryLater<T extends Outbox>(record: T, id: string, error: string, now: Instant): T {
  return withReply(record, id, (reply) => {
    const attempts = reply.attempts + 1;
    if (attempts >= maxAttempts) return closed(reply, "failed", error);
    const { sendingUntil: _over, ...rest } = reply;
    return { ...rest, state: "due", attempts, error, notBefore: later(now, retryDelay(attempts)) };
  });
}

/** Nobody knows whether it went out: once more as `resent`, then no more. */
export function inDoubt<T extends Outbox>(record: T, id: string, error: string, now: Instant): T {
  const reply = record.replies.find((one) => one.id === id);
  if (reply?.resent) return withReply(record, id, (one) => closed(one, "failed", cutOffTwice));
  const again = withReply(record, id, (one) => ({ ...one, resent: true }));
  return tryLater(again, id, error, now);
}

/** Mail to the applicant came back: what still waits has failed, and no more is composed. */
export function contactLost<T extends Outbox>(record: T, reason: string, now: Instant): T {
  if (record.contactFailed) return record;
  const replies = record.replies.map((reply) =>
    reply.state === "due" ? closed(reply, "failed", reason) : reply,
  );
  const lost = { ...record, contactFailed: { at: now, reason }, replies };
  return lost.due?.step === "assess" ? lost : outboxDue(lost);
}

/**
 * A reply that had left did not arrive: it has failed for people to see. One that was
 * told of before stays as it is.
 */
export function returned<T extends Outbox>(record: T, id: string, reason: string): T {
  const reply = record.replies.find((one) => one.id === id);
  if (!reply || reply.state === "failed") return record;
  const { sendingUntil: _until, notBefore: _before, ...rest } = reply;
  return withReply(record, id, () => ({ ...rest, state: "failed", error: reason }));
}

/** A reply that left may not have arrived, or only an answering machine spoke: noted for people, no more. */
export function doubted<T extends Outbox>(record: T, id: string, reason: string): T {
  const reply = record.replies.find((one) => one.id === id);
  if (reply?.state !== "sent" || reply.error !== undefined) return record;
  return withReply(record, id, (one) => ({ ...one, error: reason }));
}

/** The case with its work put off after an unexpected failure, longer each time. */
export function putOff<T extends Case>(record: T, error: string, now: Instant): T {
  if (!record.due) return record;
  const failures = (record.due.failures ?? 0) + 1;
  return {
    ...record,
    due: { ...record.due, at: later(now, retryDelay(failures)), failures, error },
  };
}

function closed(reply: Posted, state: "sent" | "failed", error?: string): Posted {
  const { sendingUntil: _until, notBefore: _before, error: _old, ...rest } = reply;
  return { ...rest, state, attempts: reply.attempts + 1, ...(error !== undefined && { error }) };
}
