import { createHash } from "node:crypto";
import type { PageRenderer } from "../shared/adapters/reader/render.ts";
import type { Explanation } from "../shared/domain/document/explain.ts";
import { explain } from "../shared/domain/document/explain.ts";
import type { Reading } from "../shared/domain/document/reading.ts";
import type { DocumentReader } from "../shared/ports.ts";
import type { Source } from "./explain-sources.ts";

/** A document that was read, with why its pages got their kinds. */
export interface Explained {
  readonly source: Source;
  readonly reading: Reading;
  readonly explanation: Explanation;
}

export async function explainSource(source: Source, reader: DocumentReader): Promise<Explained> {
  const { file: name, type, bytes, applicant } = source;
  const reading = await reader.read({ name, type, bytes });
  return { source, reading, explanation: explain(reading, name, { applicant }) };
}

/** PNG of a page of it; undefined where it has no picture. */
export type Picture = (number: number, turn: number | undefined) => Promise<Uint8Array | undefined>;

/** Dots to a point: A4 becomes 1263 dots high, so that small print is readable on fine screens. */
const scale = 1.5;

export function picturesOf({ source }: Explained, renderer: PageRenderer): Picture {
  const { file: name, type, bytes } = source;
  // One copy for all pages: the threads share it.
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return (number, turn) =>
    renderer.render({ name, type, bytes: shared }, { number, ...(turn && { turn }) }, scale);
}

/** The document, then its pages, as objects that JSON writes: one a line, the same for the same bytes. */
export function explainLines({ source, reading, explanation }: Explained): object[] {
  const { path, file, bytes, mail } = source;
  const { format, pages, pagesEstimated, language, fault } = reading;
  const place = { path, file };
  const document = {
    type: "document",
    ...place,
    ...(mail && { messageId: mail.messageId ?? null, subject: mail.subject }),
    bytes: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    format,
    pages: pages.length,
    pagesEstimated,
    readable: fault === undefined,
    ...(fault && { fault }),
    ...(language && { language }),
    sections: explanation.sections.map(({ section, kinds }) => Object.assign({}, section, { kinds })),
    referees: explanation.referees,
    links: explanation.links,
  };
  const explained = explanation.sections.flatMap(({ section, pages: own }) =>
    own.map(({ page, winner, runnerUp, scores }) => ({
      type: "page",
      ...place,
      page: page.number,
      kind: section.kind,
      section: section.pages,
      confidence: section.confidence,
      source: page.source,
      ...(page.language && { language: page.language }),
      width: page.width,
      height: page.height,
      score: winner.score,
      cues: winner.cues,
      runnerUp: runnerUp ?? null,
      scores,
    })),
  );
  return [document, ...explained];
}
