import type { Instant } from "../../domain/kinds.ts";
import { headerValues, parseDate } from "./headers.ts";
import type { HeaderLine } from "./headers.ts";

/** Headers go on for longer only to do harm; such a mail has no time, and is quarantined when it is read. */
const maxHeadBytes = 512 * 1024;

/**
 * When a message was received (topmost `Received`), else sent (`Date`), by its
 * headers alone: to put many messages in order before any of them is read.
 *
 * @throws what reading the bytes throws
 */
export async function timeOf(raw: AsyncIterable<Uint8Array>): Promise<Instant | undefined> {
  const lines = headerLines(await headOf(raw));
  const [top] = headerValues(lines, "received");
  return (
    (top === undefined ? undefined : parseDate(top.slice(top.lastIndexOf(";") + 1))) ??
    parseDate(headerValues(lines, "date")[0])
  );
}

/** One char a byte, leading blank lines left out. */
async function headOf(raw: AsyncIterable<Uint8Array>): Promise<string> {
  let head = "";
  for await (const chunk of raw) {
    head = (head + Buffer.from(chunk).toString("latin1")).replace(/^\s+/, "");
    const end = /\r?\n[ \t]*\r?\n/.exec(head);
    if (end) return head.slice(0, end.index);
    if (head.length > maxHeadBytes) return head;
  }
  return head;
}

function headerLines(head: string): HeaderLine[] {
  return head.split(/\r?\n(?![ \t])/).flatMap((line) => {
    const colon = line.indexOf(":");
    return colon > 0 ? [{ key: line.slice(0, colon).trim().toLowerCase(), line }] : [];
  });
}
