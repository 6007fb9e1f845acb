import { timeOf } from "../shared/adapters/mail/time.ts";
import { PathFault, messagesIn } from "../shared/adapters/mailboxes.ts";
import type { StoredMessage } from "../shared/adapters/mailboxes.ts";
import { complain, progress } from "./output.ts";

/** A message to be taken in, with the time that its headers tell. */
export interface Waiting extends StoredMessage {
  /** When it was received, else sent; undefined where it says neither. */
  readonly time?: string | undefined;
}

export interface Inbox {
  readonly messages: readonly Waiting[];
  /** Paths that could not be read; each was complained of. */
  readonly unreadable: number;
}

/** Every message under the paths, in the order of the paths and of the names in them. */
export async function* messagesUnder(
  paths: readonly string[],
  onUnreadable: () => void,
): AsyncGenerator<StoredMessage> {
  for (const path of paths)
    try {
      yield* messagesIn(path);
    } catch (error) {
      if (!(error instanceof PathFault)) throw error;
      complain(error.message);
      onUnreadable();
    }
}

/** The messages under the paths in the order in which they were received. Their bodies are not read yet. */
export async function inboxOf(paths: readonly string[]): Promise<Inbox> {
  let unreadable = 0;
  const messages: Waiting[] = [];
  for await (const message of messagesUnder(paths, () => (unreadable += 1))) {
    progress(`looking: ${messages.length + 1} messages found`);
    try {
      messages.push({ ...message, time: await timeOf(message.open()) });
    } catch (error) {
      complain(unreadableFile(message.file, error));
      unreadable += 1;
    }
  }
  return { messages: messages.toSorted(byReceipt), unreadable };
}

export function unreadableFile(file: string, error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  return code === "EACCES" || code === "EPERM"
    ? `${file} may not be read by you. Change its permissions, or run as its owner.`
    : `${file} can't be read: ${error instanceof Error ? error.message : String(error)}`;
}

const names = new Intl.Collator("en", { numeric: true });

/** Those without a time come last: they are received now. */
function byReceipt(one: Waiting, other: Waiting): number {
  if (one.time !== other.time)
    return one.time === undefined || (other.time !== undefined && one.time > other.time) ? 1 : -1;
  return names.compare(one.file, other.file);
}
