/**
 * Files in a winmail.dat (TNEF, MS-OXTNEF): a stream of attributes, those of an
 * attachment between one attachment rendering record and the next. Long names and
 * OLE objects are in MAPI properties.
 */
export interface TnefFile {
  readonly name?: string;
  /** Declared media type, in small letters. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface Tnef {
  readonly files: readonly TnefFile[];
  /** The stream ends inside a record, or a checksum is wrong. */
  readonly damaged: boolean;
}

const signature = 0x223e9f78;
/** Attribute ids of MS-OXTNEF 2.1.3.3. */
const attachRendering = 0x9002;
const attachTitle = 0x8010;
const attachData = 0x800f;
const attachProperties = 0x9005;
const oemCodePage = 0x9007;

/** MAPI properties of MS-OXPROPS. */
const longFileName = 0x3707;
const displayName = 0x3001;
const mimeTag = 0x370e;
const dataObject = 0x3701;
const attachMethod = 0x3705;

interface Draft {
  title?: string;
  longName?: string;
  type?: string;
  bytes?: Uint8Array;
  object?: Uint8Array;
  method?: number;
}

/** Reads what can be read; never throws. */
export function readTnef(bytes: Uint8Array): Tnef {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const drafts: Draft[] = [];
  let damaged = false;
  let codePage = "windows-1252";
  if (bytes.length < 6 || view.getUint32(0, true) !== signature) return { files: [], damaged: true };
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
    if (id === attachRendering) drafts.push({});
    const draft = drafts.at(-1);
    if (!draft) continue;
    if (id === attachTitle) draft.title = text(data, codePage);
    if (id === attachData) draft.bytes = data;
    if (id === attachProperties && !readProperties(data, draft, codePage)) damaged = true;
  }
  return { files: drafts.flatMap(toFiles), damaged };
}

function toFiles(draft: Draft): TnefFile[] {
  const name = draft.longName ?? draft.title;
  const named = name === undefined ? {} : { name };
  const embedded = draft.method === 5;
  // An embedded message is a TNEF stream of its own inside the object.
  if (embedded && draft.object) {
    const inner = readTnef(draft.object);
    if (inner.files.length > 0) return [...inner.files];
  }
  const content = draft.bytes && draft.bytes.length > 0 ? draft.bytes : draft.object;
  // A file without a byte is still a file that was sent.
  if (!content)
    return name === undefined ? [] : [{ name, type: "application/octet-stream", bytes: new Uint8Array() }];
  return [{ ...named, type: draft.type?.toLowerCase() ?? "application/octet-stream", bytes: content }];
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
function readProperties(data: Uint8Array, draft: Draft, codePage: string): boolean {
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
        if (value === 0) keep(draft, id, type, data.subarray(at, at + length), codePage);
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

function keep(draft: Draft, id: number, type: number, value: Uint8Array, codePage: string): void {
  const unicode = type === 0x1f;
  const words = () =>
    unicode ? new TextDecoder("utf-16le").decode(value).split("\u0000")[0] : text(value, codePage);
  if (id === longFileName) draft.longName = words() || draft.longName;
  else if (id === displayName) draft.title ??= words();
  else if (id === mimeTag) draft.type = words();
  else if (id === attachMethod && value.length >= 4)
    draft.method = new DataView(value.buffer, value.byteOffset).getUint32(0, true);
  // An object begins with the id of its interface.
  else if (id === dataObject) draft.object = type === 0x0d ? value.subarray(16) : value;
}
