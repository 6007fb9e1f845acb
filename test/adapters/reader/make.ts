import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { strToU8, zipSync } from "fflate";
import { withDocument } from "../../../shared/adapters/reader/pdf.ts";
import { loadPdfium, withBytes } from "../../../shared/adapters/reader/pdfium.ts";
import type { Reading } from "../../../shared/domain/document/reading.ts";

/** Files made for the reader's tests. */

export const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

let compiler: NodeCompiler | undefined;
/** A PDF of Typst source. */
export function typst(source: string): Uint8Array {
  compiler ??= NodeCompiler.create();
  return compiler.pdf({ mainFileContent: source });
}

export function zip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(parts);
  return zipSync(
    Object.fromEntries(
      entries.map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
  );
}

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** A DOCX with that body, and other parts by name. */
export function docx(body: string, parts: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const document = `<?xml version="1.0"?><w:document xmlns:w="urn:w" xmlns:r="${relationships}" xmlns:mc="urn:mc"><w:body>${body}</w:body></w:document>`;
  return zip({ "[Content_Types].xml": "<Types/>", "word/document.xml": document, ...parts });
}
export const paragraph = (text: string, properties = "") =>
  `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** An ODT with that body, automatic styles, and other parts by name. */
export function odt(body: string, parts: Readonly<Record<string, string>> = {}, styles = ""): Uint8Array {
  const content = `<?xml version="1.0"?><office:document-content xmlns:office="urn:o" xmlns:text="urn:t" xmlns:table="urn:b" xmlns:style="urn:s" xmlns:fo="urn:f" xmlns:xlink="urn:x"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  return zip({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": content, ...parts });
}

/** The texts of a reading's lines, page by page. */
export function texts(reading: Pick<Reading, "pages">): string[][] {
  return reading.pages.map((page) => page.lines.map(({ text }) => text));
}

/** A PDF of hand-written objects, the first of which is the catalogue; without a table of where they stand. */
export function rawPdf(objects: readonly string[], before = ""): Uint8Array {
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join("");
  return Buffer.from(
    `${before}%PDF-1.7\n${body}trailer\n<< /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF\n`,
    "latin1",
  );
}
const stream = (content: string, entries = "") =>
  `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`;

/** A PDF of one page with that content and Helvetica as /F1; forms as further objects from number 6 on. */
export function pagePdf(
  content: string,
  options: {
    readonly page?: string;
    readonly resources?: string;
    readonly objects?: readonly string[];
    readonly before?: string;
  } = {},
): Uint8Array {
  const { page = "", resources = "", objects = [], before = "" } = options;
  return rawPdf(
    [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${page} /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${resources} >> >>`,
      stream(content),
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
      ...objects,
    ],
    before,
  );
}

/** Ten forms each drawing the next ten times: a thousand million words of 2 KB. */
export function formBomb(): Uint8Array {
  const forms = Array.from({ length: 10 }, (_, index) => {
    const last = index === 9;
    const content = last ? "BT /F1 9 Tf (word) Tj ET" : "/X Do ".repeat(10);
    const resources = last ? "/Font << /F1 5 0 R >>" : `/XObject << /X ${index + 7} 0 R >>`;
    return stream(content, `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << ${resources} >>`);
  });
  return pagePdf("/X Do", { resources: "/XObject << /X 6 0 R >>", objects: forms });
}

/** The same PDF behind passwords; an empty one for its user opens it. */
export async function encrypted(pdf: Uint8Array, user: string, owner: string): Promise<Uint8Array> {
  const pdfium = await loadPdfium();
  return withDocument(pdfium, pdf, (document) => {
    pdfium.EPDF_SetEncryption(document, user, owner, 0);
    const writer = pdfium.PDFiumExt_OpenFileWriter();
    pdfium.PDFiumExt_SaveAsCopy(document, writer);
    const size = pdfium.PDFiumExt_GetFileWriterSize(writer);
    return withBytes(pdfium, new Uint8Array(size), (pointer) => {
      pdfium.PDFiumExt_GetFileWriterData(writer, pointer, size);
      return pdfium.heap().slice(pointer, pointer + size);
    });
  });
}
