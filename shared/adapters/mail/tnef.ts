import type { Mailbox } from "../../domain/mail/message.ts";
import { outlookText, type OutlookFile, type OutlookItem } from "./outlook.ts";

/**
 * What a winmail.dat holds (TNEF, MS-OXTNEF): a stream of attributes, those of the
 * message first, then those of each attachment behind its rendering record. Long
 * names, OLE objects and the message's words are in MAPI properties.
 */
const signature = 0x223e9f78;
/** Attribute ids of MS-OXTNEF 2.1.3.3. */
const attachRendering = 0x9002;
const attachTitle = 0x8010;
const attachData = 0x800f;
const attachProperties = 0x9005;
const messageProperties = 0x9003;
const messageBody = 0x800c;
const messageSubject = 0x8004;
const oemCodePage = 0x9007;

/** MAPI properties of MS-OXPROPS. */
const longFileName = 0x3707;
const displayName = 0x3001;
const mimeTag = 0x370e;
const dataObject = 0x3701;
const attachMethod = 0x3705;
const subject = 0x0037;
const senderName = 0x0c1a;
const senderEmail = 0x0c1f;
const senderSmtp = 0x5d01;
const bodyText = 0x1000;
const bodyRtf = 0x1009;
const bodyHtml = 0x1013;

interface Draft {
  title?: string;
  longName?: string;
  type?: string;
  bytes?: Uint8Array;
  object?: Uint8Array;
  method?: number;
}

interface Letter {
  subject?: string;
  senderName?: string;
  senderEmail?: string;
  plain?: string;
  html?: string;
  rtf?: Uint8Array;
}

/** Reads what can be read; never throws. */
export function readTnef(bytes: Uint8Array, depth = 0): OutlookItem {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const drafts: Draft[] = [];
  const letter: Letter = {};
  let damaged = false;
  let codePage = "windows-1252";
  if (bytes.length < 6 || view.getUint32(0, true) !== signature)
    return { text: "", files: [], damaged: true };
  let at = 6;
  while (at < bytes.length) {
    if (at + 9 > bytes.length) {
      // Some gateways pad the stream.
      damaged ||= bytes.subarray(at).some((byte) => byte !== 0 && byte !== 0x0d && byte !== 0x0a);
      break;
    }
    const id = view.getUint16(at + 1, true);
    const length = view.getUint32(at + 5, true);
    const start = at + 9;
    if (start + length + 2 > bytes.length) {
      damaged = true;
      break;
    }
    const data = bytes.subarray(start, start + length);
    if (checksum(data) !== view.getUint16(start + length, true)) damaged = true;
    at = start + length + 2;
    if (id === oemCodePage && length >= 4) codePage = `windows-${view.getUint32(start, true)}`;
    if (id === messageBody) letter.plain ??= text(data, codePage);
    if (id === messageSubject) letter.subject ??= text(data, codePage);
    if (id === messageProperties)
      damaged = !readProperties(data, (property) => keepLetter(letter, property, codePage)) || damaged;
    if (id === attachRendering) drafts.push({});
    const draft = drafts.at(-1);
    if (!draft) continue;
    if (id === attachTitle) draft.title = text(data, codePage);
    if (id === attachData) draft.bytes = data;
    if (id === attachProperties)
      damaged = !readProperties(data, (property) => keepFile(draft, property, codePage)) || damaged;
  }
  const contents = drafts.map((draft) => contentOf(draft, depth));
  const from = senderOf(letter);
  return {
    ...(from && { from }),
    ...(letter.subject && { subject: letter.subject }),
    text: outlookText(letter),
    files: contents.flatMap(({ files }) => files),
    items: contents.flatMap(({ item }) => item ?? []),
    damaged,
  };
}

function senderOf({ senderEmail: address, senderName: name }: Letter): Mailbox | undefined {
  if (!address || !/^[^\s@/]+@[^\s@]+$/.test(address)) return undefined;
  return { address, ...(name && !name.includes("@") && { name }) };
}

/** Deeper than people attach messages to messages. */
const maxDepth = 5;

function contentOf(draft: Draft, depth: number): { files: readonly OutlookFile[]; item?: OutlookItem } {
  const name = draft.longName ?? draft.title;
  const named = name === undefined ? {} : { name };
  // An embedded message is a TNEF stream of its own inside the object.
  if (draft.method === 5 && draft.object && depth < maxDepth) {
    const inner = readTnef(draft.object, depth + 1);
    if (inner.files.length > 0 || inner.text.trim() !== "") return { files: inner.files, item: inner };
  }
  const bytes = draft.bytes && draft.bytes.length > 0 ? draft.bytes : draft.object;
  // A file without a byte is still a file that was sent.
  if (!bytes)
    return {
      files: name === undefined ? [] : [{ name, type: "application/octet-stream", bytes: new Uint8Array() }],
    };
  return { files: [{ ...named, type: draft.type?.toLowerCase() ?? "application/octet-stream", bytes }] };
}

function checksum(data: Uint8Array): number {
  let sum = 0;
  for (const byte of data) sum = (sum + byte) & 0xffff;
  return sum;
}

function text(data: Uint8Array, charset: string): string {
  const end = data.indexOf(0);
  const bytes = end < 0 ? data : data.subarray(0, end);
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** MAPI properties (MS-OXTNEF 2.1.3.4): count, then type, id, perhaps a name, and one or many values. */
function readProperties(data: Uint8Array, keep: (property: Property) => void): boolean {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  try {
    const count = view.getUint32(0, true);
    let at = 4;
    for (let index = 0; index < count; index++) {
      const kind = view.getUint16(at, true);
      const id = view.getUint16(at + 2, true);
      at += 4;
      if (id >= 0x8000) at = afterPropertyName(view, at);
      const many = (kind & 0x1000) !== 0;
      const type = kind & 0x0fff;
      const sized = fixedSizes[type] === undefined;
      const values = many || sized ? view.getUint32(at, true) : 1;
      if (many || sized) at += 4;
      for (let value = 0; value < values; value++) {
        const length = sized ? view.getUint32(at, true) : (fixedSizes[type] ?? 0);
        if (sized) at += 4;
        if (at + length > data.length) return false;
        if (value === 0) keep({ id, type, value: data.subarray(at, at + length) });
        at += length + (-length & 3);
      }
    }
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Bytes of each fixed property type, padded to four. */
const fixedSizes: Readonly<Record<number, number>> = {
  0x01: 0,
  0x02: 4,
  0x03: 4,
  0x04: 4,
  0x05: 8,
  0x06: 8,
  0x07: 8,
  0x0a: 4,
  0x0b: 4,
  0x14: 8,
  0x40: 8,
  0x48: 16,
};

/** A named property: its set (16 bytes), then a number or a name. */
function afterPropertyName(view: DataView, start: number): number {
  const kind = view.getUint32(start + 16, true);
  if (kind === 0) return start + 24;
  const length = view.getUint32(start + 20, true);
  return start + 24 + length + (-length & 3);
}

interface Property {
  readonly id: number;
  readonly type: number;
  readonly value: Uint8Array;
}

function words({ type, value }: Property, codePage: string): string {
  return type === 0x1f
    ? (new TextDecoder("utf-16le").decode(value).split("\u0000")[0] ?? "")
    : text(value, codePage);
}

function keepLetter(letter: Letter, property: Property, codePage: string): void {
  const { id, value } = property;
  if (id === bodyText) letter.plain = words(property, codePage) || letter.plain;
  else if (id === bodyHtml) letter.html = words(property, codePage);
  else if (id === bodyRtf) letter.rtf = value;
  else if (id === subject) letter.subject = words(property, codePage);
  else if (id === senderName) letter.senderName = words(property, codePage);
  else if (id === senderSmtp) letter.senderEmail = words(property, codePage);
  else if (id === senderEmail) letter.senderEmail ??= words(property, codePage);
}

function keepFile(draft: Draft, property: Property, codePage: string): void {
  const { id, type, value } = property;
  if (id === longFileName) draft.longName = words(property, codePage) || draft.longName;
  else if (id === displayName) draft.title ??= words(property, codePage);
  else if (id === mimeTag) draft.type = words(property, codePage);
  else if (id === attachMethod && value.length >= 4)
    draft.method = new DataView(value.buffer, value.byteOffset).getUint32(0, true);
  // An object begins with the id of its interface.
  else if (id === dataObject) draft.object = type === 0x0d ? value.subarray(16) : value;
}
