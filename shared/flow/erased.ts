import type { MessageRecord } from "../domain/application.ts";
import type { Message } from "../domain/mail/message.ts";
import { later } from "../domain/application-outbox.ts";
import type { Blobs, Clock, Ids, Register } from "../ports.ts";

/**
 * Mails that were erased: known by keyed hashes alone, so that the same mail delivered
 * again, by a server that tries for days or by an event that comes twice, does not bring
 * the person back. Who writes a new mail is welcome.
 */
const group = "erased";

/** Servers give a mail up after a week at most (RFC 5321, 4.5.4.1: 4–5 days); events are kept for two. */
const days = 90;

interface ErasedDependencies {
  readonly register: Register;
  readonly ids: Pick<Ids, "token">;
  readonly now: Clock;
}

export async function addTombstones(
  { register, ids, now }: ErasedDependencies,
  mails: readonly Pick<MessageRecord, "rawKey" | "messageId">[],
): Promise<void> {
  const expiresAt = later(now().toISOString(), days * 24 * 60 * 60_000);
  for (const { rawKey, messageId } of mails)
    for (const mark of [`key ${rawKey}`, ...(messageId === undefined ? [] : [`id ${messageId}`])])
      await register.save({ group, name: keyed(ids, mark), version: 0, value: {}, expiresAt });
}

/** Whether a raw mail was erased, by its key. */
export function isErasedKey(dependencies: ErasedDependencies, rawKey: string): Promise<boolean> {
  return has(dependencies, `key ${rawKey}`);
}

/** Whether a mail was erased that came before under another key. */
export async function isErasedMail(
  dependencies: ErasedDependencies,
  { messageId }: Pick<Message, "messageId">,
): Promise<boolean> {
  return messageId !== undefined && (await has(dependencies, `id ${messageId}`));
}

const again = "erased-again";

/** Has a raw mail removed by the next sweep. */
export async function noteToRemove(register: Register, rawKey: string): Promise<void> {
  await register.save({ group: again, name: rawKey, version: 0, value: {} });
}

/** Removes the raw mails that came again. Returns how many. */
export async function removeAgain(register: Register, blobs: Blobs): Promise<number> {
  const { items } = await register.list(again, { limit: 200 });
  for (const { group: of, name } of items) {
    await blobs.remove(name);
    await register.remove(of, name);
  }
  return items.length;
}

async function has({ register, ids, now }: ErasedDependencies, mark: string): Promise<boolean> {
  const entry = await register.load(group, keyed(ids, mark));
  return entry !== undefined && (entry.expiresAt === undefined || entry.expiresAt > now().toISOString());
}

/** 100 bits: a mail taken for an erased one by chance would be lost. */
const keyed = (ids: Pick<Ids, "token">, mark: string) =>
  ids.token(`erased ${mark}`) + ids.token(`erased, ${mark}`);
