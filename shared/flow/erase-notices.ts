import type { Snapshot, SnapshotRow } from "../domain/notice/snapshot.ts";
import type { OutgoingMail } from "../domain/reply/mail.ts";
import type { Blobs } from "../ports.ts";

/** What names a person who is to be erased: ids of their cases, addresses and names. */
export interface Traces {
  readonly cases: readonly string[];
  readonly words: readonly string[];
}

export interface EraseNoticesDependencies {
  readonly blobs: Blobs;
  readonly keptMail?: (messageId: string) => string;
}

/**
 * Takes a person out of what a posting's people were told: notices that name them go, and
 * in the deadline's report their row stays without them. Its hash is another one then, as
 * it must be; the mails with the first one are in the people's mailboxes.
 */
export async function eraseFromNotices(
  { blobs, keptMail }: EraseNoticesDependencies,
  posting: string,
  traces: Traces,
): Promise<void> {
  const folder = `notices/${posting}/`;
  for await (const key of blobs.list(folder)) {
    const bytes = await blobs.get(key);
    const text = bytes && new TextDecoder().decode(bytes);
    if (!text || !names(text, traces)) continue;
    const stored = JSON.parse(text) as Snapshot | OutgoingMail;
    if ("applications" in stored) {
      const without = (row: SnapshotRow) => (traces.cases.includes(row.id) ? nobody(row) : row);
      const report: Snapshot = { ...stored, applications: stored.applications.map(without) };
      await blobs.put(key, new TextEncoder().encode(JSON.stringify(report)));
    } else {
      if (keptMail) await blobs.remove(keptMail(stored.messageId));
      await blobs.remove(key);
    }
  }
}

function nobody({ name: _name, ...row }: SnapshotRow): SnapshotRow {
  return { ...row, id: "erased", email: "" };
}

/** Whether a stored notice names the person, in its words or in a table that goes with it. */
function names(text: string, { cases, words }: Traces): boolean {
  const all = [text, ...tablesIn(text)].join("\n").toLowerCase();
  return [...cases, ...words].some((word) => word.length > 3 && all.includes(word.toLowerCase()));
}

function tablesIn(text: string): readonly string[] {
  const { attachments = [] } = JSON.parse(text) as Partial<OutgoingMail>;
  return attachments
    .filter(({ type }) => type.startsWith("text/"))
    .map(({ base64 }) => new TextDecoder().decode(Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))));
}
