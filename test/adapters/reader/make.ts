import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { strToU8, zipSync } from "fflate";
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
