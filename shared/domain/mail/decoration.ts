import { extensionOf } from "./file-name.ts";
import { pictureSize } from "./picture.ts";

/**
 * Attachments that belong to the mail and not to the application: signature logos,
 * tracking pixels, vCards, calendar parts, signatures. The disposition says nothing
 * (Apple Mail sends PDFs inline), so it is never asked alone.
 */

export interface AttachedFile {
  readonly file: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Whether the sender gave it a name. */
  readonly named: boolean;
  /** `attachment`, `inline` or empty. */
  readonly disposition: string;
  /** Whether the HTML shows it by its Content-ID or Content-Location. */
  readonly shown: boolean;
  /** Whether it lies in a multipart/related beside HTML. */
  readonly related: boolean;
}

const machineTypes = new Set([
  "application/pkcs7-signature",
  "application/x-pkcs7-signature",
  "application/pgp-signature",
  "application/pgp-encrypted",
  "application/pgp-keys",
  "application/pkix-cert",
  "application/applefile",
  "application/ics",
  "text/calendar",
  "text/vcard",
  "text/x-vcard",
  "text/directory",
  "text/rfc822-headers",
  "message/delivery-status",
  "message/disposition-notification",
  "message/feedback-report",
  "message/global-delivery-status",
  "message/rfc822-headers",
  "text/x-amp-html",
]);

const machineExtensions = new Set(["p7s", "vcf", "ics", "sig"]);

/** Whether a file that came with a mail is decoration; the raw mail keeps it either way. */
export function isDecoration(attached: AttachedFile): boolean {
  const { type, file, named } = attached;
  const extension = extensionOf(file);
  if (type === "application/applefile") return true;
  // A report that was given a document's name may be one.
  if (machineTypes.has(type) && !(named && documentExtensions.has(extension))) return true;
  if (machineExtensions.has(extension)) return true;
  if (extension === "asc") return startsWith(attached.bytes, "-----BEGIN PGP");
  if (isSystemFile(file)) return true;
  // Exchange wraps list footers and disclaimers into files of their own.
  if (/^att\d{4,6}\.(?:txt|htm|html)$/i.test(file)) return attached.bytes.length < 4096;
  if (/^pgpexch\.(?:htm|html)/i.test(file)) return true;
  return isPicture(attached) && isDecorativePicture(attached);
}

const documentExtensions = new Set(["pdf", "docx", "doc", "odt", "rtf", "txt", "html", "md"]);

/** What operating systems add to folders and archives. */
export function isSystemFile(file: string): boolean {
  const last = file.split("/").at(-1) ?? file;
  return (
    /^(?:\.ds_store|thumbs\.db|desktop\.ini|\.localized)$/i.test(last) ||
    last.startsWith("._") ||
    /(?:^|\/)__macosx\//i.test(file)
  );
}

function isPicture({ type, file }: AttachedFile): boolean {
  return (
    type.startsWith("image/") ||
    /^(?:png|jpe?g|gif|bmp|webp|svg|emz|wmz|emf|wmf|ico)$/.test(extensionOf(file))
  );
}

/**
 * A page that was scanned or photographed has a page's many pixels and a page's shape; logos and
 * buttons have neither. Measured: signature pictures stay below 600 pixels on their shorter side.
 */
function isDecorativePicture(attached: AttachedFile): boolean {
  const size = pictureSize(attached.bytes);
  if (size) {
    const short = Math.min(size.width, size.height);
    const long = Math.max(size.width, size.height);
    if (short <= 16) return true;
    const inLetter = attached.shown || attached.related;
    if (short >= 1000 && attached.bytes.length >= 60_000) return false;
    if (short >= 600 && long / short >= 1.2 && long / short <= 1.6 && attached.bytes.length >= 20_000)
      return false;
    if (inLetter) return true;
    // Nobody attaches a readable page with fewer pixels than this.
    if (short < 200) return true;
    return attached.disposition === "inline" && short < 400 && isGenericName(attached);
  }
  // Vector logos and formats whose size is not read here.
  if (attached.shown || attached.related) return attached.bytes.length < 100_000;
  return attached.bytes.length < 500 || (attached.disposition === "inline" && attached.bytes.length < 10_000);
}

/** `image001.png`, `Outlook-abc.png`: names that mail programs give. */
function isGenericName({ file, named }: AttachedFile): boolean {
  return (
    !named || /^(?:image\d*|outlook-[\w-]+|logo[\w-]*|unknown|pastedgraphic.*|noname)\.[a-z]+$/i.test(file)
  );
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  for (let index = 0; index < text.length; index++) if (bytes[index] !== text.charCodeAt(index)) return false;
  return true;
}
