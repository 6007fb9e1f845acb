import type { MailProblem } from "./message.ts";

/**
 * What can be odd about a mail, in words that a person can act on. Codes in
 * `quarantining` mean that it can't be trusted to be whole, or is hostile.
 */
const sentences = {
  stalled: "Parsing it came to no end. Open the raw mail in a mail program and enter what it holds by hand.",
  "too-slow":
    "Reading it took longer than any mail by a person: it may be an attack on mail programs. Open the raw mail with care.",
  "too-hungry":
    "Reading it broke off for want of memory: it may be an attack on mail programs. Open the raw mail with care.",
  "too-many-parts":
    "It has more headers or parts than any mail by a person: it may be an attack on mail programs.",
  "too-large": "It is larger than this service takes. Ask the sender for smaller files.",
  "text-too-long": "Its text is longer than any letter. Open the raw mail to see what it holds.",
  unparsable: "It is broken in a way that hides what it holds. Open the raw mail in a mail program.",
  "not-a-mail": "It has no mail headers: it may be no mail at all, or its beginning was lost.",
  unclosed:
    "It ends without its last boundary: its end, and files in it, may have been cut off on the way. Ask the sender to send it again.",
  "unclosed-whole": "Its last boundary is missing, but its last part came to a proper end.",
  "unclosed-inside": "A group of parts inside it is not closed; its files were read all the same.",
  "no-parts":
    "It says that it has parts, but none were found: what it held may be lost. Open the raw mail, or ask the sender to send it again.",
  "part-after-close": "Parts follow behind its declared end; they were read all the same.",
  "wrong-boundary":
    "Its parts are divided by another boundary than it declares; they were read all the same.",
  "two-content-types": "A part declares two types; the one that loses nothing was taken.",
  "no-blank-line":
    "The empty line between headers and content is missing; the content was read all the same.",
  "broken-header": "Headers are broken over lines in a way no standard allows; they were mended.",
  "leading-blank-line": "It begins with an empty line; the headers behind it were read.",
  "bare-returns": "Its lines end with CR alone, as on old Macs; they were converted.",
  "encoded-multipart":
    "A group of parts says that it is encoded as a whole, which no standard allows; its parts were read all the same.",
  "undeclared-encoding": "A file is encoded without saying so; it was decoded.",
  "unknown-encoding": "A part has a transfer encoding that nobody knows; it was taken as it is.",
  "damaged-encoding":
    "A file's encoding is damaged: its content may be wrong. Ask the sender to send it again if it can't be opened.",
  "cut-encoding": "A file's encoding stops in the middle: its end may be missing.",
  "empty-part": "A file in it has no content. Ask the sender to send it again.",
  renamed:
    "This file's name was given with a path, or with signs that no name may hold; they were taken out of it.",
  nameless: "This file came without a name and was given one.",
  "leftover-parts": "Its text holds parts that it does not declare; they were read all the same.",
  "bare-uuencode": "Its text holds a uuencoded file that is not whole.",
  partial:
    "It is one piece of a mail that was sent in several (message/partial). Ask the sender to send it in one.",
  "external-body":
    "It names a file that lies elsewhere instead of holding it. Ask the sender to attach the file.",
  "encrypted-mail":
    "It is encrypted for a key that this service does not have. Ask the sender to send it unencrypted.",
  "encrypted-archive":
    "An archive in it is encrypted: its files can't be read. Ask the sender for the files without a password.",
  "damaged-archive":
    "An archive in it can't be opened: it is damaged or of an unknown make. Ask the sender for the files themselves.",
  "unknown-archive":
    "An archive in it is of a kind that is not opened here (RAR, 7z …). Ask the sender for the files themselves, or a zip.",
  "archive-too-large":
    "An archive in it unpacks to more files or bytes than any application has: it may be an attack.",
  "nested-too-deep":
    "Mails or archives lie in one another deeper than is opened here. Ask the sender for the files themselves.",
  "unopened-mail": "A mail attached to it can't be read whole. Open it in a mail program.",
  "damaged-tnef":
    "Its winmail.dat is damaged: files in it may be lost. Ask the sender to send it as plain text or HTML.",
  "damaged-msg":
    "A mail saved by Outlook is damaged: files in it may be lost. Ask the sender for the files themselves.",
  program: "It carries a program. Do not open it; ask the sender for documents only.",
  virus: "The receiving server found a virus in it.",
  spam: "The receiving server takes it for spam: it is taken in, and not answered automatically.",
  "invalid-date": "Its Date is absent or invalid: the receiving server's time counts.",
  "no-sender": "It names no sender, or several.",
} as const;

export type MailProblemCode = keyof typeof sentences;

const quarantining: ReadonlySet<string> = new Set<MailProblemCode>([
  "stalled",
  "too-slow",
  "too-hungry",
  "too-many-parts",
  "too-large",
  "text-too-long",
  "unparsable",
  "not-a-mail",
  "unclosed",
  "no-parts",
  "partial",
  "encrypted-mail",
  "archive-too-large",
  "nested-too-deep",
  "unopened-mail",
  "program",
  "virus",
]);

/** The problem with its sentence; `detail` (a file's name, a reason) stands before it. */
export function mailProblem(code: MailProblemCode, detail?: string): MailProblem {
  return {
    code,
    words: detail === undefined ? sentences[code] : `${detail}: ${lowerFirst(sentences[code])}`,
  };
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** The first problem for which the mail waits for a person. */
export function quarantineOf(problems: readonly MailProblem[]): MailProblem | undefined {
  return problems.find((problem) => quarantining.has(problem.code));
}

/** Whether there are words for that code. */
export function isMailProblemCode(code: string): code is MailProblemCode {
  return code in sentences;
}
