import { extensionOf, safeFileName } from "../../domain/mail/file-name.ts";

/** What a file is by its first bytes, for names that are missing and containers that are mislabelled. */
const magics: readonly {
  readonly extension: string;
  readonly at?: number;
  readonly bytes: readonly number[];
}[] = [
  { extension: "pdf", bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { extension: "zip", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { extension: "zip", bytes: [0x50, 0x4b, 0x05, 0x06] },
  { extension: "rar", bytes: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07] },
  { extension: "7z", bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { extension: "gz", bytes: [0x1f, 0x8b, 0x08] },
  { extension: "png", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { extension: "jpg", bytes: [0xff, 0xd8, 0xff] },
  { extension: "gif", bytes: [0x47, 0x49, 0x46, 0x38] },
  { extension: "tif", bytes: [0x49, 0x49, 0x2a, 0x00] },
  { extension: "tif", bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { extension: "rtf", bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { extension: "doc", bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { extension: "heic", at: 4, bytes: [0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69] },
];

/** The ending that the content calls for; undefined where the first bytes do not tell. */
export function sniffedExtension(bytes: Uint8Array): string | undefined {
  return magics.find(({ at = 0, bytes: magic }) => magic.every((byte, index) => bytes[at + index] === byte))
    ?.extension;
}

const extensionsByType: Readonly<Record<string, string>> = {
  "application/pdf": "pdf",
  "application/msword": "doc",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "application/vnd.oasis.opendocument.text": "odt",
  "application/rtf": "rtf",
  "text/rtf": "rtf",
  "text/plain": "txt",
  "text/html": "html",
  "text/markdown": "md",
  "text/csv": "csv",
  "text/calendar": "ics",
  "text/vcard": "vcf",
  "text/x-vcard": "vcf",
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/gif": "gif",
  "image/tiff": "tif",
  "image/heic": "heic",
  "application/zip": "zip",
  "application/ms-tnef": "dat",
  "application/pkcs7-signature": "p7s",
  "application/pkcs7-mime": "p7m",
  "application/pgp-signature": "asc",
  "message/rfc822": "eml",
  "message/delivery-status": "txt",
};

/** The sender's name made safe, or one that says what it is. */
export function nameOf(
  given: string | undefined,
  type: string,
  bytes: Uint8Array,
  fallback = "attachment",
): string {
  const safe = safeFileName(given);
  if (safe !== undefined) return safe;
  const extension = extensionsByType[type] ?? sniffedExtension(bytes);
  return extension ? `${fallback}.${extension}` : fallback;
}

/** Zip files by content; office documents and e-books are zips too, and are documents, not archives. */
export function isArchive(name: string, type: string, bytes: Uint8Array): boolean {
  if (sniffedExtension(bytes) !== "zip") return false;
  if (/^application\/(?:vnd\.(?:openxml|oasis|ms-|apple)|epub|x-iwork)/.test(type)) return false;
  if (["zip", "zipx"].includes(extensionOf(name))) return true;
  return !officeZip(bytes);
}

/** The first entry's name tells office documents from archives. */
function officeZip(bytes: Uint8Array): boolean {
  const name = Buffer.from(bytes.subarray(30, 30 + 60)).toString("latin1");
  return /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|word\/|xl\/|ppt\/|mimetype|META-INF\/|Index\/)/.test(
    name,
  );
}

/** Archives that are not opened here. */
export function isUnknownArchive(name: string, bytes: Uint8Array): boolean {
  const extension = sniffedExtension(bytes);
  if (extension === "rar" || extension === "7z" || extension === "gz") return true;
  return ["rar", "7z", "tar", "tgz", "gz", "bz2", "xz"].includes(extensionOf(name));
}
