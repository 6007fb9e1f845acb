import type { Application, TakenMessage } from "./application.ts";
import { later } from "./application-outbox.ts";
import { lastAnswerable } from "./application-verdict.ts";
import type { Instant } from "./kinds.ts";

/** An applicant is reminded so often at most, whatever becomes of the deadline. */
export const maxReminders = 2;

const day = 24 * 60 * 60_000;

/**
 * The message that a reminder would thread to, where one may be sent: something that
 * is required is missing, flawed or unreadable; the applicant has had a checklist, so
 * that their address was vouched for; nothing went between us for a day; and they
 * neither withdrew nor joined another application, nor does mail to them come back.
 */
export function messageToRemind(application: Application, now: Instant): TakenMessage | undefined {
  const { verdict, replies, messages, joined, due } = application;
  // What waits to be checked may settle it.
  if (joined || due?.step === "assess" || !verdict?.items.some(isOpen)) return undefined;
  if (!replies.some(({ kind, state }) => kind === "checklist" && state === "sent")) return undefined;
  if (replies.filter(({ kind }) => kind === "reminder").length >= maxReminders) return undefined;
  const latest = [...replies.map(({ at }) => at), ...messages.map(({ receivedAt }) => receivedAt)]
    .toSorted()
    .at(-1);
  if (latest === undefined || later(latest, day) > now) return undefined;
  return lastAnswerable(application);
}

type Checked = NonNullable<Application["verdict"]>["items"][number];

const isOpen = ({ required, status }: Checked): boolean =>
  required && (status === "missing" || status === "flawed" || status === "unreadable");
