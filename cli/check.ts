import type { Application, MessageRecord } from "../shared/domain/application.ts";
import { replyTo } from "../shared/domain/application-verdict.ts";
import type { Posting } from "../shared/domain/posting/posting.ts";
import { presentApplication, presentMessage } from "../shared/domain/present.ts";
import { clearProgress, print } from "./output.ts";
import { postingNamed, postingsOrFault } from "./postings.ts";
import { checkReport } from "./report.ts";
import { takeInAll } from "./taking-in.ts";
import { terminalOf } from "./terminal.ts";

export interface CheckOptions {
  readonly posting?: string;
  readonly postings: string;
  readonly json?: true;
}

/** `dossier check`. Returns the exit status. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<0 | 1> {
  const postings = await postingsOrFault(options.postings);
  const only = options.posting === undefined ? undefined : postingNamed(options.posting, postings);
  const { records, applications, failed } = await takeInAll(paths, {
    postings,
    only,
    intake: process.env["DOSSIER_ADDRESS"] ?? "apply@example.org",
  });

  if (options.json) {
    // What a mail was answered is known when all are assessed.
    const cases = new Map(applications.map((application) => [application.id, application]));
    for (const record of records)
      await printLine(presentMessage({ ...record, reply: replyTo(record, cases.get(record.caseId ?? "")) }));
    for (const application of applications) await printLine(presentApplication(application));
  } else if (records.length > 0) await printReport(records, applications, postings);
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
