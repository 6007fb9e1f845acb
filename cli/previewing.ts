import { existsSync } from "node:fs";
import { join } from "node:path";
import { freshSecret, keyedIds } from "../shared/adapters/ids.ts";
import { memoryRecords } from "../shared/adapters/memory/records.ts";
import { sqliteRecords } from "../shared/adapters/records-sqlite.ts";
import type { Application } from "../shared/domain/application.ts";
import { sameAddress } from "../shared/domain/mail/address.ts";
import type { Posting } from "../shared/domain/posting/posting.ts";
import type { Postings, Records } from "../shared/ports.ts";
import { CommandFault, clearProgress, complain, progress } from "./output.ts";
import { postingNamed } from "./postings.ts";

/** Where the applications come from that a mail is shown for. */
export interface Source {
  readonly postings: Postings;
  readonly records: Records;
  /** Those that were named, newest first; all of them where mails were given. */
  readonly applications: readonly Application[];
  close(): void;
}

export interface SourceOptions {
  readonly postings: Postings;
  readonly posting?: string;
  readonly data: string;
}

/** The applications in mails, checked on memory that is gone afterwards. */
export async function fromMails(
  paths: readonly string[],
  { postings, posting }: SourceOptions,
): Promise<Source> {
  const [{ checkMessages }, { inboxOf }] = await Promise.all([import("./checking.ts"), import("./inbox.ts")]);
  const { messages } = await inboxOf(paths);
  if (messages.length === 0) throw new CommandFault(`there is no mail in ${paths.join(", ")}`, 1);
  const outcomes: string[] = [];
  const applications = await checkMessages(messages, {
    postings,
    only: posting === undefined ? undefined : postingNamed(posting, postings),
    intake: intake(),
    onMessage({ file, outcome, reason }) {
      progress(`reading ${outcomes.length + 1} of ${messages.length} messages`);
      outcomes.push(`${file}: ${outcome} (${reason})`);
    },
    onError({ file }, error) {
      complain(`${file} could not be taken in: ${error instanceof Error ? error.message : String(error)}`);
    },
  });
  clearProgress();
  if (applications.length === 0)
    throw new CommandFault(
      `no application came of it: ${outcomes[0] ?? "nothing could be read"}. Say which posting with --posting.`,
      1,
    );
  const records = memoryRecords();
  for (const application of applications) await records.save({ ...application, version: 0 });
  return { postings, records, applications: applications.toReversed(), close: () => undefined };
}

/**
 * The applications of a service's data folder, whether it runs or not.
 *
 * @param words an application's id, or its applicant's address; none where a posting is meant
 */
export async function fromData(
  words: string | undefined,
  { postings, posting, data }: SourceOptions,
): Promise<Source> {
  const path = join(data, "records.sqlite");
  if (!existsSync(path))
    throw new CommandFault(
      `there is no data folder at ${data}; name one with --data, or give .eml files to preview a mail for`,
      1,
    );
  const records = sqliteRecords(path);
  try {
    const applications = words === undefined ? [] : await named(records, words, postings, posting);
    return { postings, records, applications, close: () => records.close() };
  } catch (error) {
    records.close();
    throw error;
  }
}

async function named(
  records: Records,
  words: string,
  postings: Postings,
  posting: string | undefined,
): Promise<readonly Application[]> {
  const byId = await records.load(words);
  if (byId?.type === "application") return [byId];
  const found: Application[] = [];
  const asked = posting === undefined ? [...postings.values()] : [postingNamed(posting, postings)];
  for (const { id } of asked) {
    const { items } = await records.summaries({ posting: id, text: words, limit: 50 });
    for (const row of items) {
      if (!sameAddress(row.applicant.email, words)) continue;
      const record = await records.load(row.id);
      if (record?.type === "application") found.push(record);
    }
  }
  if (found.length === 0)
    throw new CommandFault(
      `there is no application with the id or address '${words}'; 'dossier list POSTING' shows those there are`,
      1,
    );
  return found.toSorted((one, other) => (one.receivedAt < other.receivedAt ? 1 : -1));
}

/** The one application that is meant, and its posting. */
export function oneOf({ applications, postings }: Source): { application: Application; posting: Posting } {
  const [application, another] = applications;
  if (!application) throw new CommandFault("name an application, or give an .eml file", 2);
  if (another)
    throw new CommandFault(
      `${applications.length} applications fit, to ${[...new Set(applications.map((one) => one.posting))].join(" and ")}; name one by its id${another.posting === application.posting ? "" : " or its posting by --posting"}: ${applications
        .slice(0, 5)
        .map(({ id }) => id)
        .join(", ")}`,
      1,
    );
  return { application, posting: postingNamed(application.posting, postings) };
}

export const intake = (): string => process.env["DOSSIER_ADDRESS"] || "apply@example.org";

/** What a preview signs with: it is like the real thing, and opens nothing. */
export const previewIds = keyedIds(freshSecret());
