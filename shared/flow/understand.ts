import { ignoredDocuments } from "../domain/application-messages.ts";
import type { Application, Case, StoredDocument, TakenMessage } from "../domain/application.ts";
import { type Reading, readerVersion } from "../domain/document/reading.ts";
import { recognise } from "../domain/document/recognise.ts";
import { messageText } from "../domain/document/section.ts";
import type { RecognisedDocument } from "../domain/document/section.ts";
import { cloudLinks } from "../domain/mail/links.ts";
import type { Posting } from "../domain/posting/posting.ts";
import type { Blobs, DocumentReader } from "../ports.ts";
import { keyIn } from "./keys.ts";

export interface UnderstandDependencies {
  readonly blobs: Blobs;
  readonly documents: DocumentReader;
}

/** A stored document with what it says and what it is. */
export interface Understood {
  readonly stored: StoredDocument;
  readonly document: RecognisedDocument;
  readonly language?: string;
}

/**
 * Reads each document of an application that was not read yet, one after the other,
 * and recognises all of them. A reading is stored as soon as it is there, so that a
 * redo goes on where it stopped. Recognition follows from it and is done anew. A
 * reading by an older reader, or one that only took too long, is made again.
 *
 * @throws Error when a document's bytes are gone
 */
export async function understand(
  dependencies: UnderstandDependencies,
  application: Application,
  posting: Posting,
): Promise<readonly Understood[]> {
  const all: Understood[] = [];
  const ignored = ignoredDocuments(application);
  for (const stored of application.documents) {
    const reading = await readingOf(dependencies, application, stored);
    all.push(recognised(stored, reading, application, posting, ignored.has(stored.sha256)));
  }
  return all;
}

/**
 * What an application is by its stored readings alone: nothing is read anew, nothing is
 * written. Undefined where a document was never read.
 */
export async function understoodBefore(
  { blobs }: Pick<UnderstandDependencies, "blobs">,
  application: Application,
  posting: Posting,
): Promise<readonly Understood[] | undefined> {
  const all: Understood[] = [];
  const ignored = ignoredDocuments(application);
  for (const stored of application.documents) {
    const reading = await keptReading(blobs, application, stored.sha256);
    if (!reading) return undefined;
    all.push(recognised(stored, reading, application, posting, ignored.has(stored.sha256)));
  }
  return all;
}

/** The language of what a sender wrote, where there is enough of it to tell. */
export async function languageOfText(
  { blobs, documents }: UnderstandDependencies,
  record: Case,
  { text }: TakenMessage,
): Promise<string | undefined> {
  const bytes = text === undefined ? undefined : await blobs.get(keyIn(record, "documents", text));
  if (!bytes) return undefined;
  return (await documents.read({ name: messageText, type: "text/plain", bytes })).language;
}

async function readingOf(
  { blobs, documents }: UnderstandDependencies,
  application: Application,
  { file, type, sha256 }: StoredDocument,
): Promise<Reading> {
  const known = await keptReading(blobs, application, sha256);
  if (known && !isOutdated(known)) return known;
  const bytes = await blobs.get(keyIn(application, "documents", sha256));
  if (!bytes) throw new Error(`document ${sha256} of application ${application.id} is gone`);
  const reading = await documents.read({ name: file, type, bytes });
  const stored: Stored = { ...reading, reader: readerVersion };
  await blobs.put(readingKey(application, sha256), new TextEncoder().encode(JSON.stringify(stored)));
  return reading;
}

async function keptReading(blobs: Blobs, record: Case, sha256: string): Promise<Stored | undefined> {
  const kept = await blobs.get(readingKey(record, sha256));
  return kept && (JSON.parse(new TextDecoder().decode(kept)) as Stored);
}

const readingKey = (record: Case, sha256: string) => keyIn(record, "readings", `${sha256}.json`);

/** A reading as it is kept: with the version of the reader that made it; the first ones have none. */
type Stored = Reading & { readonly reader?: number };

const isOutdated = ({ reader = 1, fault }: Stored): boolean =>
  reader < readerVersion || fault?.passing === true;

function recognised(
  stored: StoredDocument,
  reading: Reading,
  { applicant }: Application,
  { people }: Posting,
  ignored: boolean,
): Understood {
  const { file, bytes, sha256, receivedAt } = stored;
  const { format, pages, pagesEstimated, fault, language } = reading;
  const { sections, referees, links } = recognise(reading, file, { applicant, addressed: people });
  const inText = file === messageText ? cloudLinks(textOf(reading)) : [];
  return {
    stored,
    document: {
      file,
      bytes,
      sha256,
      receivedAt,
      format,
      pages: pages.length,
      pagesEstimated,
      ...(fault && { fault }),
      sections,
      referees,
      links: [...new Set([...links, ...inText])],
      ...(ignored && { ignored }),
    },
    ...(language && { language }),
  };
}

const textOf = ({ pages }: Reading) => pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join("\n");
