import { PDFDocument } from "pdf-lib";

const fixed = new Date("2021-01-01T00:00:00.000Z");

/**
 * Joins PDFs page by page, as an applicant does with a tool for it: no outline, no
 * mark where a document begins.
 * @param title what such a tool leaves in the file's properties
 */
export async function bundle(parts: readonly Uint8Array[], title?: string): Promise<Buffer> {
  const joined = await PDFDocument.create({ updateMetadata: false });
  for (const part of parts) {
    const document = await PDFDocument.load(part, { updateMetadata: false });
    for (const page of await joined.copyPages(document, document.getPageIndices())) joined.addPage(page);
  }
  if (title) joined.setTitle(title);
  joined.setProducer("PDF merge");
  joined.setCreationDate(fixed);
  joined.setModificationDate(fixed);
  return Buffer.from(await joined.save());
}
