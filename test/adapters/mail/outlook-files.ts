import burner from "@kenjiuno/msgreader/lib/Burner.js";

/** Values of properties by the tag of each, as `0037001F`. */
export type Properties = Readonly<Record<string, Buffer>>;

export const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le");

export const hex = (text: string): Buffer => Buffer.from(text.replaceAll(/\s/g, ""), "hex");

/** A .msg of those properties and files (MS-OXMSG), as a compound file; `numbers` are properties by their tag. */
export function msgFile(
  own: Properties,
  files: readonly Properties[],
  numbers: Readonly<Record<string, number>> = {},
): Buffer {
  const [directory, document, root] = [1, 2, 5] as const;
  const entries: Parameters<typeof burner.burn>[0] = [];
  const add = (name: string, type: 1 | 2 | 5, bytes?: Buffer) =>
    entries.push({
      name,
      type,
      length: bytes?.length ?? 0,
      // The writer takes the whole place in memory that bytes lie in.
      ...(bytes && { binaryProvider: () => Uint8Array.from(bytes) }),
      ...(type !== document && { children: [] }),
    }) - 1;
  const fill = (folder: number, properties: Properties, head: number, fixed: typeof numbers = {}) => {
    const rows = Object.entries(fixed).map(([tag, value]) => {
      const row = Buffer.alloc(16);
      row.writeUInt32LE(Number.parseInt(tag, 16));
      row.writeUInt32LE(6, 4);
      row.writeUInt32LE(value, 8);
      return row;
    });
    entries[folder]?.children?.push(
      add("__properties_version1.0", document, Buffer.concat([Buffer.alloc(head), ...rows])),
    );
    for (const [tag, value] of Object.entries(properties))
      entries[folder]?.children?.push(add(`__substg1.0_${tag}`, document, value));
  };
  const top = add("Root Entry", root);
  fill(top, own, 32, numbers);
  for (const [index, file] of files.entries()) {
    const folder = add(`__attach_version1.0_#${index.toString(16).padStart(8, "0")}`, directory);
    entries[top]?.children?.push(folder);
    fill(folder, file, 8);
  }
  return Buffer.from(burner.burn(entries));
}

/** A winmail.dat of nothing but message properties: kind, id and value of each. */
export function winmail(properties: readonly (readonly [type: number, id: number, value: Buffer])[]): Buffer {
  const count = Buffer.alloc(4);
  count.writeUInt32LE(properties.length);
  const data = Buffer.concat([
    count,
    ...properties.map(([type, id, value]) => {
      const start = Buffer.alloc(12);
      start.writeUInt16LE(type, 0);
      start.writeUInt16LE(id, 2);
      start.writeUInt32LE(1, 4);
      start.writeUInt32LE(value.length, 8);
      return Buffer.concat([start, value, Buffer.alloc(-value.length & 3)]);
    }),
  ]);
  const head = Buffer.alloc(9);
  head[0] = 1;
  head.writeUInt32LE(0x00069003, 1);
  head.writeUInt32LE(data.length, 5);
  const end = Buffer.alloc(2);
  end.writeUInt16LE(data.reduce((sum, byte) => (sum + byte) & 0xffff, 0));
  return Buffer.concat([hex("789f3e220100"), head, data, end]);
}

/** RTF in the frame of the packed form, not packed ("MELA"). */
export function framedRtf(rtf: string): Buffer {
  const start = Buffer.alloc(16);
  start.writeUInt32LE(rtf.length + 12, 0);
  start.writeUInt32LE(rtf.length, 4);
  start.write("MELA", 8);
  return Buffer.concat([start, Buffer.from(rtf)]);
}
