import type { Application, Case, StoredDocument, TakenMessage } from "../domain/application.ts";
import type { Reading } from "../domain/document/reading.ts";
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
 * redo goes on where it stopped. Recognition follows from it and is done anew.
 *
 * @throws Error when a document's bytes are gone
 */
export async function understand(
  dependencies: UnderstandDependencies,
  application: Application,
  posting: Posting,
): Promise<readonly Understood[]> {
  const all: Understood[] = [];
  for (const stored of application.documents) {
    const reading = await readingOf(dependencies, application, stored);
    all.push(recognised(stored, reading, application, posting));
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
  const key = keyIn(application, "readings", `${sha256}.json`);
  const kept = await blobs.get(key);
  if (kept) return JSON.parse(new TextDecoder().decode(kept)) as Reading;
  const bytes = await blobs.get(keyIn(application, "documents", sha256));
  if (!bytes) throw new Error(`document ${sha256} of application ${application.id} is gone`);
  const reading = await documents.read({ name: file, type, bytes });
  await blobs.put(key, new TextEncoder().encode(JSON.stringify(reading)));
  return reading;
}

function recognised(
  stored: StoredDocument,
  reading: Reading,
  { applicant }: Application,
  { people }: Posting,
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
    },
    ...(language && { language }),
  };
}

const textOf = ({ pages }: Reading) => pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join("\n");
