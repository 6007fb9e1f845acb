import { ignoredDocuments } from "../domain/application-messages.ts";
import type { Application, Case, StoredDocument, TakenMessage } from "../domain/application.ts";
import { type Reading, readerVersion } from "../domain/document/reading.ts";
import { recognise } from "../domain/document/recognise.ts";
import { messageText } from "../domain/document/section.ts";
import type { RecognisedDocument } from "../domain/document/section.ts";
import { cloudLinks } from "../domain/mail/links.ts";
import type { Posting } from "../domain/posting/posting.ts";
import type { Blobs, Clock, DocumentReader } from "../ports.ts";
import { documentBytes, keepReadings, keptReadings } from "./documents.ts";
import type { KeptReading } from "./documents.ts";

export interface UnderstandDependencies {
  readonly blobs: Blobs;
  readonly documents: DocumentReader;
  readonly now: Clock;
}

/** A stored document with what it says and what it is. */
export interface Understood {
  readonly stored: StoredDocument;
  readonly document: RecognisedDocument;
  readonly language?: string;
}

/**
 * Reads each document of an application that was not read yet, one after the other,
 * and recognises all of them. Readings are kept as they come, every few seconds, so
 * that a redo goes on where it stopped. Recognition follows from them and is done anew.
 * A reading by an older reader, or one that only took too long, is made again.
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
  const readings = await readAll(dependencies, application);
  for (const stored of application.documents) {
    const reading = readings.get(stored.sha256) as KeptReading;
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
  const readings = await keptReadings(blobs, application);
  for (const stored of application.documents) {
    const reading = readings.get(stored.sha256);
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
  const bytes = text === undefined ? undefined : await documentBytes(blobs, record, text);
  if (!bytes) return undefined;
  return (await documents.read({ name: messageText, type: "text/plain", bytes })).language;
}

/** Readings of all the application's documents; what is new among them is kept. */
async function readAll(dependencies: UnderstandDependencies, application: Application) {
  const { blobs, documents, now } = dependencies;
  const readings = new Map(isFresh(application, now()) ? [] : await keptReadings(blobs, application));
  let keptAt = now().getTime();
  let unkept = 0;
  for (const { file, type, sha256 } of application.documents) {
    const known = readings.get(sha256);
    if (known && !isOutdated(known)) continue;
    const bytes = await documentBytes(blobs, application, sha256);
    if (!bytes) throw new Error(`document ${sha256} of application ${application.id} is gone`);
    const reading = await documents.read({ name: file, type, bytes });
    readings.set(sha256, { ...reading, reader: readerVersion });
    unkept += 1;
    if (now().getTime() - keptAt < keepEvery) continue;
    await keepReadings(blobs, application, readings);
    keptAt = now().getTime();
    unkept = 0;
  }
  if (unkept > 0) await keepReadings(blobs, application, readings);
  return readings;
}

/** Milliseconds of reading that a crash may cost: reading words off pictures takes long. */
const keepEvery = 10_000;
/** Milliseconds within which nobody can have tried before: a try that was cut off is repeated later than that. */
const soon = 60_000;

/**
 * Whether nothing can have been read yet: it was never assessed, and its turn came only
 * just now, for its first mail. A second one may have come while the first was being read.
 */
function isFresh({ verdict, due, messages }: Application, now: Date): boolean {
  return (
    verdict === undefined &&
    messages.length === 1 &&
    due !== undefined &&
    now.getTime() - Date.parse(due.at) < soon
  );
}

const isOutdated = (reading: KeptReading): boolean =>
  (reading.reader ?? 1) < readerVersion || reading.fault?.passing === true || isUnfinished(reading);

/** Words of some of its pages took too long to read. */
const isUnfinished = ({ pages }: Reading): boolean => pages.some(({ passing }) => passing === true);

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
      ...(isUnfinished(reading) && { unfinished: true as const }),
      sections,
      referees,
      links: [...new Set([...links, ...inText])],
      ...(ignored && { ignored }),
    },
    ...(language && { language }),
  };
}

const textOf = ({ pages }: Reading) => pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join("\n");
