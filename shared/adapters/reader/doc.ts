import { createRequire } from "node:module";
import { plainPages } from "./flow.ts";
import type { Limits, RawReading } from "./raw.ts";
import { Unreadable } from "./unreadable.ts";

interface WordDocument {
  getBody(): string;
  getHeaders(options: { readonly includeFooters: boolean }): string;
  getFooters(): string;
  getFootnotes(): string;
  getTextboxes(options: { readonly includeHeadersAndFooters: boolean }): string;
}
type Extractor = new () => { extract(source: Buffer): Promise<WordDocument> };
/** The library is CommonJS and has no types. */
const WordExtractor = createRequire(import.meta.url)("word-extractor") as Extractor;

/** Reads a Word document of before 2007. Throws Unreadable. */
export async function readDoc(bytes: Uint8Array, limits: Limits): Promise<RawReading> {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  refuse(source);
  const document = await new WordExtractor().extract(source).catch(() => {
    throw new Unreadable("damaged", "The Word file is damaged: its text can't be found.");
  });
  const text = [
    document.getHeaders({ includeFooters: false }),
    document.getBody(),
    document.getTextboxes({ includeHeadersAndFooters: false }),
    document.getFootnotes(),
    document.getFooters(),
  ].join("\n");
  return { format: "doc", pages: plainPages(text, limits), pagesEstimated: true, bookmarks: [] };
}

const sector = 512;
/** Start of the file information block ([MS-DOC] 2.5.2) and its flag `fEncrypted`. */
const blockMagic = 0xa5ec;
const encryptedFlag = 0x0100;

/** Other files share the container: spreadsheets, and newer office files behind a password. */
function refuse(source: Buffer): void {
  const has = (name: string) => source.includes(Buffer.from(name, "utf16le"));
  const encrypted = () => new Unreadable("encrypted", "The file asks for a password. Send it without one.");
  if (has("EncryptedPackage")) throw encrypted();
  if (!has("WordDocument"))
    throw new Unreadable(
      "wrong-format",
      "The file is an Office file of old, but no Word document. Send it as PDF.",
    );
  for (let at = sector; at + 12 <= source.length; at += sector)
    if (source.readUInt16LE(at) === blockMagic) {
      if ((source.readUInt16LE(at + 10) & encryptedFlag) !== 0) throw encrypted();
      return;
    }
}
