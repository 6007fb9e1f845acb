import burner from "@kenjiuno/msgreader/lib/Burner.js";

/** Values of properties by the tag of each, as `0037001F`. */
export type Properties = Readonly<Record<string, Buffer>>;

export const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le");

/** A .msg of those properties and files (MS-OXMSG), as a compound file. */
export function msgFile(own: Properties, files: readonly Properties[]): Buffer {
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
  const fill = (folder: number, properties: Properties, head: number) => {
    entries[folder]?.children?.push(add("__properties_version1.0", document, Buffer.alloc(head)));
    for (const [tag, value] of Object.entries(properties))
      entries[folder]?.children?.push(add(`__substg1.0_${tag}`, document, value));
  };
  const top = add("Root Entry", root);
  fill(top, own, 32);
  for (const [index, file] of files.entries()) {
    const folder = add(`__attach_version1.0_#${index.toString(16).padStart(8, "0")}`, directory);
    entries[top]?.children?.push(folder);
    fill(folder, file, 8);
  }
  return Buffer.from(burner.burn(entries));
}
