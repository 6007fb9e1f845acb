import msgreader, { type FieldsData } from "@kenjiuno/msgreader";
import type { Mailbox } from "../../domain/mail/message.ts";
import { cleanAddress, parseDate } from "./headers.ts";
import { outlookText, type OutlookFile, type OutlookItem } from "./outlook.ts";

/** A message that Outlook saved as a file (MS-OXMSG); undefined when it can't be opened. */
export function readMsg(bytes: Uint8Array): OutlookItem | undefined {
  try {
    const { reader, fields } = opened(bytes);
    if (fields.error !== undefined || fields.dataType !== "msg") return undefined;
    const item = itemOf(fields);
    const { attachments = [] } = fields;
    const files: OutlookFile[] = [];
    let damaged = false;
    for (const attachment of attachments) {
      const file = contentOf(reader, attachment);
      if (file) files.push(file);
      else damaged = true;
    }
    return { ...item, files, damaged };
  } catch {
    // The library throws errors of all kinds for what is no such file.
    return undefined;
  }
}

/** Texts that are not Unicode are in the code page that the message names, which only reading it tells. */
function opened(bytes: Uint8Array) {
  const inCodePage = (ansiEncoding: string) => {
    const reader = new msgreader.default(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    reader.parserConfig = { ansiEncoding };
    return { reader, fields: reader.getFileData() };
  };
  const western = inCodePage("cp1252");
  const { messageCodepage: named = 1252 } = western.fields;
  if (named === 1252) return western;
  try {
    return inCodePage(named === 65001 ? "utf8" : `cp${named}`);
  } catch {
    // A code page that nobody knows.
    return western;
  }
}

/** An attachment's file; undefined where the message only names it, as one that lies on a server. */
function contentOf(
  reader: ReturnType<typeof opened>["reader"],
  attachment: FieldsData,
): OutlookFile | undefined {
  try {
    // An attached message is given out as a .msg file of its own.
    const content = reader.getAttachment(attachment);
    return content.content ? fileOf(attachment, content) : undefined;
  } catch {
    return undefined;
  }
}

function fileOf(
  { attachMimeTag, fileName, name, innerMsgContent }: FieldsData,
  content: { readonly fileName: string; readonly content: Uint8Array },
): OutlookFile {
  const given = (innerMsgContent ? content.fileName : fileName) ?? name ?? content.fileName;
  return {
    ...(given && { name: given }),
    type: innerMsgContent ? msgType : (attachMimeTag?.toLowerCase() ?? "application/octet-stream"),
    bytes: content.content,
  };
}

export const msgType = "application/vnd.ms-outlook";

function itemOf(fields: FieldsData): Omit<OutlookItem, "files" | "damaged"> {
  const from = mailboxOf(fields.senderName, fields.senderSmtpAddress ?? fields.senderEmail);
  const written = parseDate(fields.clientSubmitTime ?? fields.messageDeliveryTime);
  const html =
    fields.bodyHtml ??
    (fields.html && decoded(fields.html, fields.internetCodepage ?? fields.messageCodepage));
  return {
    ...(from && { from }),
    to: (fields.recipients ?? []).flatMap(
      ({ name, smtpAddress, email }) => mailboxOf(name, smtpAddress ?? email) ?? [],
    ),
    ...(fields.subject && { subject: fields.subject }),
    ...(fields.messageId && { messageId: fields.messageId }),
    ...(written && { date: written }),
    text: outlookText({ plain: fields.body, html, rtf: fields.compressedRtf }),
  };
}

/** Inside an organisation Exchange names people by directory entries (`/o=…/cn=jane`), which no mail reaches. */
function mailboxOf(name: string | undefined, email: string | undefined): Mailbox | undefined {
  if (!email || !/^[^\s@/]+@[^\s@]+$/.test(email)) return undefined;
  return { address: cleanAddress(email), ...(name && !name.includes("@") && { name }) };
}

function decoded(bytes: Uint8Array, codePage: number | undefined): string {
  const charset = codePage === undefined || codePage === 65001 ? "utf-8" : `windows-${codePage}`;
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
