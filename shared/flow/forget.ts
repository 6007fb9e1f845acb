import type { Snapshot } from "../domain/notice/snapshot.ts";
import { snapshotText } from "../domain/notice/snapshot.ts";
import type { Blobs, Register } from "../ports.ts";
import { reportPrefix } from "./facts.ts";
import { noticeGroup, noticeMails } from "./issue.ts";
import type { Notice } from "./issue.ts";

export interface ForgetDependencies {
  readonly blobs: Blobs;
  readonly register: Register;
  /** Key of the file that a mailer keeps of a mail that it sent, by its Message-ID; absent where none is kept. */
  readonly keptMail?: (messageId: string) => string;
}

/**
 * Takes applications that were erased out of what a posting's people are told: their
 * rows out of the deadlines' reports, which then say how many are gone and fit their
 * fingerprint no more; and every copy of a notice that is kept, since it may name them.
 */
export async function forgetInNotices(
  { blobs, register, keptMail }: ForgetDependencies,
  posting: string,
  applications: readonly string[],
): Promise<void> {
  const gone = new Set(applications);
  for await (const key of blobs.list(reportPrefix(posting))) {
    const bytes = await blobs.get(key);
    if (!bytes) continue;
    const report = JSON.parse(new TextDecoder().decode(bytes)) as Snapshot;
    const kept = report.applications.filter(({ id }) => !gone.has(id));
    const erased = report.applications.length - kept.length;
    if (erased === 0) continue;
    const rest = { ...report, applications: kept, erased: (report.erased ?? 0) + erased };
    await blobs.put(key, new TextEncoder().encode(snapshotText(rest)));
  }
  const group = noticeGroup(posting);
  let cursor: string | undefined;
  do {
    const page = await register.list(group, { limit: 200, ...(cursor !== undefined && { cursor }) });
    for (const { name, value } of page.items) {
      const { replies, due } = value as Notice;
      // One that was not sent yet is not sent any more.
      if (due) await register.remove(group, name);
      for (const { messageId, mailKey } of replies) {
        await blobs.remove(mailKey);
        if (keptMail) await blobs.remove(keptMail(messageId));
      }
    }
    cursor = page.next;
  } while (cursor !== undefined);
  // Those that nothing names: a crash came between storing and naming them.
  await blobs.remove(noticeMails(posting));
}
