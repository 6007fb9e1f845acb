import { asked, askFrom, pendingDays, unasked } from "../domain/application-pending.ts";
import { lastAnswerable, withReplyDue } from "../domain/application-verdict.ts";
import type { Application } from "../domain/application.ts";
import type { Posting, ReplyLanguage } from "../domain/posting/posting.ts";
import { composeConfirm } from "../domain/reply/confirm.ts";
import type { Blobs, Ids } from "../ports.ts";
import { joinLink } from "./join-link.ts";
import { replyInput, storedReply } from "./reply.ts";

export interface AskDependencies {
  readonly blobs: Blobs;
  readonly ids: Ids;
  readonly intake: string;
  /** Where applicants reach the page, without a slash at the end; without it there is no link in a question. */
  readonly publicUrl?: string;
}

/**
 * The application with a question to the address on record about mail that waits, where
 * one may be asked now. What was written from elsewhere is told to nobody else.
 */
export async function asking(
  dependencies: AskDependencies,
  record: Application,
  posting: Posting,
  language: ReplyLanguage,
  now: string,
): Promise<Application> {
  const from = askFrom(record);
  const message = lastAnswerable(record);
  if (from === undefined || from > now || !message) return record;
  const held = unasked(record);
  const about = ["confirm", held.map(({ message: { rawKey } }) => rawKey)];
  const input = replyInput(dependencies, { record, posting, message, language, answers: [], about, now });
  const id = input.messageId.slice(1, input.messageId.indexOf("."));
  const { ids, publicUrl } = dependencies;
  const mail = composeConfirm({
    ...input,
    held,
    days: pendingDays,
    timeZone: posting.timeZone ?? "UTC",
    ...(publicUrl !== undefined && { link: joinLink(ids, publicUrl, record.id, id) }),
  });
  const reply = await storedReply(dependencies, record, "confirm", mail, []);
  return withReplyDue(asked(record, reply.id), reply);
}
