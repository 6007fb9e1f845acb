import type { Application, StoredDocument } from "../domain/application.ts";
import { byteOrderMark, csvLine } from "../domain/csv.ts";
import { messageText } from "../domain/document/section.ts";
import { coverSheet } from "../domain/export/cover-sheet.ts";
import type { Enclosed } from "../domain/export/cover-sheet.ts";
import { tableHead, tableRow } from "../domain/export/table.ts";
import type { Posting } from "../domain/posting/posting.ts";
import { presentedApplication, presentedOutgoing } from "../domain/present-records.ts";
import type { OutgoingMail } from "../domain/reply/mail.ts";
import { safeFileName } from "../domain/safe-file-name.ts";
import type { SummaryFilter } from "../domain/summary-query.ts";
import { summaryOf } from "../domain/summary.ts";
import type { ApplicationSummary } from "../domain/summary.ts";
import type { Archive, ArchiveEntry, Blobs, Clock, Ids, Postings, Records } from "../ports.ts";
import { shortText } from "./documents.ts";
import { keyIn } from "./keys.ts";
import { Refused } from "./refused.ts";
import type { Trail } from "./trail.ts";

export interface ExportDependencies {
  readonly records: Records;
  readonly blobs: Blobs;
  readonly postings: Postings;
  readonly archive: Archive;
  readonly ids: Pick<Ids, "hash">;
  readonly now: Clock;
  readonly trail: Pick<Trail, "note">;
}

export type Exports = ReturnType<typeof exports>;

/** What leaves as one file. Its bytes come as they are asked for: whatever its size, it takes little memory. */
export interface Exported {
  readonly name: string;
  readonly type: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

export interface ExportAsked {
  /** `Actor.id`: that somebody took data out stands in the trail. */
  readonly by: string;
  readonly filter?: SummaryFilter;
}

/** Rows asked for at once. */
const batch = 200;

/** Taking a posting's or an application's data out: a table, JSON, or an archive of everything. */
export function exports({ records, blobs, postings, archive, ids, now, trail }: ExportDependencies) {
  const postingOf = (id: string): Posting => {
    const posting = postings.get(id);
    if (!posting) throw new Refused("not-found", `There is no posting '${id}'.`);
    return posting;
  };
  const noted = async (
    format: "csv" | "json" | "zip",
    by: string,
    of: { readonly posting: string; readonly application?: string },
  ) => {
    const at = now().toISOString();
    const id = ids.hash(["exported", format, by, at, of.posting, of.application].join("\n")).slice(0, 24);
    await trail.note({ id, at, by, what: "exported", ...of, facts: { format } });
  };

  /** Nothing is opened for it: what is opened must be read to its end. */
  const isKept = async (key: string) => {
    for await (const first of blobs.list(key)) return first === key;
    return false;
  };

  async function* rows(posting: string, filter: SummaryFilter = {}): AsyncGenerator<ApplicationSummary> {
    let cursor: string | undefined;
    do {
      const request = { ...filter, posting, sort: "oldest", limit: batch } as const;
      const page = await records.summaries({ ...request, ...(cursor !== undefined && { cursor }) });
      yield* page.items;
      cursor = page.next;
    } while (cursor !== undefined);
  }
  async function* applications(posting: string, filter?: SummaryFilter): AsyncGenerator<Application> {
    for await (const { id } of rows(posting, filter)) {
      const record = await records.load(id);
      if (record?.type === "application") yield record;
    }
  }

  async function* tableLines(posting: Posting, filter?: SummaryFilter): AsyncGenerator<string> {
    yield csvLine(tableHead(posting));
    for await (const row of rows(posting.id, filter)) yield csvLine(tableRow(posting, row));
  }
  async function* jsonLines(posting: Posting, at: string, filter?: SummaryFilter): AsyncGenerator<string> {
    const { id, title } = posting;
    yield `${JSON.stringify({ posting: { id, title }, exportedAt: at }).slice(0, -1)},"applications":[`;
    let before = "\n";
    for await (const application of applications(id, filter)) {
      yield before + JSON.stringify(presentedApplication(application));
      before = ",\n";
    }
    yield "\n]}\n";
  }

  /** The files of one application under its folder. */
  async function* entriesOf(application: Application, folder: string): AsyncGenerator<ArchiveEntry> {
    const at = now().toISOString();
    const found: { readonly enclosed: Enclosed; readonly entry: ArchiveEntry }[] = [];
    const lost: Enclosed[] = [];
    const add = async (enclosed: Enclosed, arrivedAt: string, key: string) => {
      // What is gone is said on the sheet instead of breaking the archive in its midst.
      if (!(await isKept(key))) lost.push({ ...enclosed, note: "is no longer kept" });
      else found.push({ enclosed, entry: stored(`${folder}${enclosed.path}`, arrivedAt, key) });
    };
    const stored = (name: string, arrivedAt: string, key: string): ArchiveEntry => ({
      name,
      at: arrivedAt,
      open: async () => (await blobs.open(key)) ?? emptied(),
    });
    for (const [index, document] of application.documents.entries()) {
      const enclosed = documentPlace(document, index);
      const words = shortText(application, document.sha256);
      if (words)
        found.push({ enclosed, entry: written(`${folder}${enclosed.path}`, document.receivedAt, words) });
      else await add(enclosed, document.receivedAt, keyIn(application, "documents", document.sha256));
    }
    for (const [index, { rawKey, receivedAt, outcome }] of application.messages.entries())
      await add(
        {
          path: `mails/${numbered(index)} ${receivedAt.slice(0, 10)} ${outcome}.eml`,
          title: `Mail received ${receivedAt.slice(0, 10)}`,
          note: `(${outcome})`,
        },
        receivedAt,
        rawKey,
      );

    const replies: ArchiveEntry[] = [];
    for (const [index, { mailKey, at: due, kind }] of application.replies.entries()) {
      const bytes = await blobs.get(mailKey);
      if (!bytes) continue;
      const { subject, text, date } = JSON.parse(new TextDecoder().decode(bytes)) as OutgoingMail;
      const words = `Date: ${date}\nSubject: ${subject}\n\n${text}`;
      replies.push(
        written(`${folder}replies/${numbered(index)} ${due.slice(0, 10)} ${kind}.txt`, due, words),
      );
    }

    const sheet = coverSheet(
      application,
      postings.get(application.posting),
      [...found.map(({ enclosed }) => enclosed), ...lost],
      at,
    );
    yield written(`${folder}cover.html`, at, sheet);
    const outgoing = application.replies.map((reply) => presentedOutgoing(reply, application));
    const record = { ...presentedApplication(application), outgoing };
    yield written(`${folder}application.json`, at, `${JSON.stringify(record, undefined, 2)}\n`);
    for (const { entry } of found) yield entry;
    yield* replies;
  }

  async function* postingEntries(posting: Posting, filter?: SummaryFilter): AsyncGenerator<ArchiveEntry> {
    const at = now().toISOString();
    // The one thing that grows with the posting: some 300 bytes for each application.
    let table = byteOrderMark + csvLine(tableHead(posting));
    for await (const application of applications(posting.id, filter)) {
      table += csvLine(tableRow(posting, summaryOf(application)));
      yield* entriesOf(application, `${folderOf(application)}/`);
    }
    yield written("applications.csv", at, table);
  }

  return {
    /** @param bom whether it begins with a byte order mark, without which spreadsheets misread names */
    async csv(
      posting: string,
      { by, filter, bom = true }: ExportAsked & { readonly bom?: boolean },
    ): Promise<Exported> {
      const of = postingOf(posting);
      await noted("csv", by, { posting });
      const lines = encoded(tableLines(of, filter), bom ? byteOrderMark : "");
      return { name: `${posting}.csv`, type: "text/csv; charset=utf-8; header=present", bytes: lines };
    },

    async json(posting: string, { by, filter }: ExportAsked): Promise<Exported> {
      const of = postingOf(posting);
      await noted("json", by, { posting });
      const lines = encoded(jsonLines(of, now().toISOString(), filter), "");
      return { name: `${posting}.json`, type: "application/json", bytes: lines };
    },

    /** Every application with its documents, mails and a cover sheet, and the table of all. */
    async zip(posting: string, { by, filter }: ExportAsked): Promise<Exported> {
      const of = postingOf(posting);
      await noted("zip", by, { posting });
      const bytes = archive.write(postingEntries(of, filter));
      return { name: `${posting}.${archive.ending}`, type: archive.type, bytes };
    },

    /** One application with its documents, mails and a cover sheet. */
    async applicationZip(application: Application, { by }: Pick<ExportAsked, "by">): Promise<Exported> {
      await noted("zip", by, { posting: application.posting, application: application.id });
      const bytes = archive.write(entriesOf(application, ""));
      return { name: `${folderOf(application)}.${archive.ending}`, type: archive.type, bytes };
    },
  };
}

function documentPlace({ file, sha256 }: StoredDocument, index: number): Enclosed {
  const name = safeFileName(file === messageText ? "message.txt" : file);
  return { path: `documents/${numbered(index)} ${name}`, title: file, note: `(${sha256.slice(0, 12)})` };
}

/** Named for people, and told apart by the id. */
function folderOf({ id, applicant }: Application): string {
  return `${safeFileName(applicant.name ?? applicant.email)} ${id.slice(0, 8)}`;
}

const numbered = (index: number) => String(index + 1).padStart(2, "0");

function written(name: string, at: string, text: string | Uint8Array): ArchiveEntry {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return { name, at, open: async () => once(bytes) };
}
async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
async function* emptied(): AsyncGenerator<Uint8Array> {}

/** Text in chunks of some size, so that a row is no chunk of its own. */
async function* encoded(lines: AsyncIterable<string>, start: string): AsyncGenerator<Uint8Array> {
  let text = start;
  for await (const line of lines) {
    text += line;
    if (text.length < 32_768) continue;
    yield new TextEncoder().encode(text);
    text = "";
  }
  if (text !== "") yield new TextEncoder().encode(text);
}
