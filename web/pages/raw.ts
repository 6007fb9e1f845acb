import type { WebDependencies } from "../dependencies.ts";

/** What of a raw mail is shown: its own text where it could be read, and the beginning of its source. */
export interface ReadMail {
  readonly text?: string | undefined;
  readonly attachments: readonly { readonly file: string; readonly bytes: number }[];
  readonly raw?: { readonly text: string; readonly cut: boolean } | undefined;
}

/** Bytes of source that are shown: the head and the first lines; the rest is to be downloaded. */
const mostRaw = 16 * 1024;
/** Letters of text that are shown. */
const mostText = 20_000;

/** Reads a mail for people to look at. Nothing of it is run, loaded or followed. */
export async function readText({ blobs, mail }: WebDependencies, rawKey: string): Promise<ReadMail> {
  const chunks = await blobs.open(rawKey);
  if (!chunks) return { attachments: [] };
  const bytes: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    bytes.push(chunk);
    length += chunk.length;
    if (length > mostRaw) break;
  }
  const source = Buffer.concat(bytes);
  const raw = {
    text: new TextDecoder().decode(source.subarray(0, mostRaw)).replaceAll("\r\n", "\n"),
    cut: source.length > mostRaw,
  };
  const whole = await blobs.open(rawKey);
  if (!mail || !whole) return { attachments: [], raw };
  await using read = await mail.read(whole);
  const { message } = read;
  return {
    text: message.text.trim() === "" ? undefined : message.text.slice(0, mostText),
    attachments: message.attachments
      .filter(({ decoration }) => !decoration)
      .map(({ file, bytes: size }) => ({ file, bytes: size })),
    raw,
  };
}
