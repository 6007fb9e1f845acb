import type { Application, MessageRecord } from "../shared/domain/application.ts";
import type { Posting } from "../shared/domain/posting/posting.ts";
import { presentApplication, presentMessage } from "../shared/domain/present.ts";
import { clearProgress, complain, print, progress } from "./output.ts";
import { postingNamed, postingsOrFault } from "./postings.ts";
import { checkReport } from "./report.ts";
import { plain, terminalOf } from "./terminal.ts";

export interface CheckOptions {
  readonly posting?: string;
  readonly postings: string;
  readonly json?: true;
}

/** `dossier check`. Returns the exit status. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<0 | 1> {
  const postings = await postingsOrFault(options.postings);
  const only = options.posting === undefined ? undefined : postingNamed(options.posting, postings);
  // The engines that read mail and documents start only for a call that is right.
  const [{ checkMessages }, { inboxOf }] = await Promise.all([import("./checking.ts"), import("./inbox.ts")]);
  const { messages, unreadable } = await inboxOf(paths);

  const records: MessageRecord[] = [];
  let failed = unreadable;
  const applications = await checkMessages(messages, {
    postings,
    only,
    intake: process.env["DOSSIER_ADDRESS"] ?? "apply@example.org",
    async onMessage(record) {
      records.push(record);
      const all = records.length === messages.length;
      progress(
        `${records.length} of ${messages.length} messages: ${all ? "reading documents" : plain(record.file)}`,
      );
      if (options.json) await printLine(presentMessage(record));
    },
    onError({ file }, error) {
      failed += 1;
      complain(`${file} could not be taken in: ${error instanceof Error ? error.message : String(error)}`);
    },
  });
  clearProgress();

  if (options.json) for (const application of applications) await printLine(presentApplication(application));
  else if (records.length > 0) await printReport(records, applications, postings);
  return failed > 0 || records.some(({ outcome }) => outcome === "quarantined") ? 1 : 0;
}

async function printLine(line: object): Promise<void> {
  clearProgress();
  await print(JSON.stringify(line));
}

function printReport(
  records: readonly MessageRecord[],
  applications: readonly Application[],
  postings: ReadonlyMap<string, Posting>,
): Promise<void> {
  return print(...checkReport(records, applications, postings, terminalOf(process.stdout, process.env)));
}
