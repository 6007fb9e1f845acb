import type { Application, MessageRecord } from "../shared/domain/application.ts";
import type { Posting } from "../shared/domain/posting/posting.ts";
import type { Postings } from "../shared/ports.ts";
import { clearProgress, complain, progress } from "./output.ts";
import { plain } from "./terminal.ts";

export interface TakingIn {
  readonly postings: Postings;
  readonly only?: Posting | undefined;
  readonly intake: string;
}
export interface TakenIn {
  readonly records: readonly MessageRecord[];
  readonly applications: readonly Application[];
  /** Paths and messages that could not be read or taken in; each was complained of. */
  readonly failed: number;
}

/**
 * Takes all mail under the paths in, as `dossier check` and a dry run do, and shows how
 * far it is. The engines that read mail and documents start only here: for a call that is right.
 */
export async function takeInAll(paths: readonly string[], of: TakingIn): Promise<TakenIn> {
  const [{ checkMessages }, { inboxOf }] = await Promise.all([import("./checking.ts"), import("./inbox.ts")]);
  const { messages, unreadable } = await inboxOf(paths);
  const records: MessageRecord[] = [];
  let failed = unreadable;
  const { postings, only, intake } = of;
  const applications = await checkMessages(messages, {
    postings,
    only,
    intake,
    onMessage(record) {
      records.push(record);
      const all = records.length === messages.length;
      progress(
        `${records.length} of ${messages.length} messages: ${all ? "reading documents" : plain(record.file)}`,
      );
    },
    onError({ file }, error) {
      failed += 1;
      complain(`${file} could not be taken in: ${error instanceof Error ? error.message : String(error)}`);
    },
  });
  clearProgress();
  return { records, applications, failed };
}
