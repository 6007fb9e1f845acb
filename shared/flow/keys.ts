import type { Case } from "../domain/application.ts";
import type { Message } from "../domain/mail/message.ts";
import type { Clock } from "../ports.ts";

/** Key of a blob that belongs to a case: erasing the case is deleting its prefix. */
export const keyIn = (record: Pick<Case, "id">, ...parts: readonly string[]) =>
  ["applications", record.id, ...parts].join("/");

/** When a message was received: by the receiving server's clock, by the sender's only where none is on it. */
export const receiptOf = (message: Message, now: Clock): string =>
  message.receivedAt ?? message.date ?? now().toISOString();
