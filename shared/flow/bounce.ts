import { contactLost } from "../domain/application-outbox.ts";
import type { Message } from "../domain/mail/message.ts";
import type { Clock } from "../ports.ts";
import { change } from "./change.ts";
import type { ChangeDependencies } from "./change.ts";
import type { Fate } from "./fate.ts";
import { answeredCases } from "./place.ts";
import type { PlaceDependencies } from "./place.ts";

export interface BounceDependencies extends ChangeDependencies, PlaceDependencies {
  readonly now: Clock;
}

/**
 * Notes on the case that mail to its applicant came back: people see it, and no
 * more is sent there. Believed only where the bounce names a reply of ours by
 * what nobody else can know: the address it went out from, or its Message-ID.
 */
export async function noteBounce(
  dependencies: BounceDependencies,
  message: Message,
): Promise<Partial<Fate> | undefined> {
  if (message.automatic?.kind !== "bounce" || isOnlyDelayed(message.text)) return undefined;
  const quoted = [...message.text.matchAll(messageIds)].map(([id]) => id);
  const thread = await answeredCases(dependencies, {
    ...message,
    references: [...message.references, ...quoted.slice(0, 10)],
  });
  const record = thread.find(({ replies }) => replies.length > 0);
  if (!record) return undefined;
  const now = dependencies.now().toISOString();
  const reason = `mail to ${record.applicant.email} came back: ${message.subject}`.slice(0, 300);
  await change(dependencies, record.id, (current) => ({
    save: current && !current.contactFailed ? contactLost(current, reason, now) : undefined,
    result: undefined,
  }));
  return { posting: record.posting, applicant: record.applicant.email };
}

const messageIds = /<[^\s<>@]{1,200}@[^\s<>@]{1,200}>/g;

/** A server that still tries says so, and does not mean failure. RFC 3464, section 2.3.3. */
const isOnlyDelayed = (text: string) =>
  /^Action:\s*delayed/im.test(text) && !/^Action:\s*failed/im.test(text);
