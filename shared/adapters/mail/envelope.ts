import type { Mailbox } from "../../domain/mail/message.ts";
import {
  bytesToText,
  cleanAddress,
  headerValues,
  mailboxesIn,
  parseDate,
  rawValue,
  withoutComments,
} from "./headers.ts";
import type { ParsedTree } from "./parser.ts";

/** What the headers of a message say about who, when and whereto. */

/** Of these a mail has one; where it has several, the last was added on the way. */
const single: ReadonlySet<string> = new Set(["from", "sender", "reply-to"]);

/** Mailboxes of an address header. */
export function addressesOf(tree: ParsedTree, key: string): Mailbox[] {
  const lists = tree.root.lines
    .filter((line) => line.key === key)
    .map((line) => mailboxesIn(bytesToText(rawValue(line))));
  return single.has(key) ? (lists.at(-1) ?? []) : lists.flat();
}

/** First value of a header, decoded, without control characters; undefined when absent or empty. */
export function valueOf(tree: ParsedTree, key: string): string | undefined {
  const value = headerValues(tree.root.lines, key)
    .map((text) =>
      text
        .normalize("NFC")
        .toWellFormed()
        // oxlint-disable-next-line no-control-regex
        .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, " ")
        .trim(),
    )
    .find((text) => text !== "");
  return value;
}

/** When the receiving server took it: the date of the topmost Received that has one. */
export function receivedAt(tree: ParsedTree): string | undefined {
  const [top] = headerValues(tree.root.lines, "received");
  return top === undefined ? undefined : parseDate(top.slice(top.lastIndexOf(";") + 1));
}

const recipientHeaders = [
  "delivered-to",
  "x-original-to",
  "envelope-to",
  "x-envelope-to",
  "x-rcpt-to",
  "x-forwarded-to",
  "x-forwarded-for",
  "resent-to",
  "apparently-to",
];

/** Addresses to which it was delivered, nearest first, each once. */
export function envelopeRecipients(tree: ParsedTree): string[] {
  const named = recipientHeaders.flatMap((key) =>
    headerValues(tree.root.lines, key).flatMap((value) => value.match(address) ?? []),
  );
  const received = headerValues(tree.root.lines, "received").flatMap((value) => {
    const match = /\bfor\s+<?([^\s<>;]+@[^\s<>;]+)>?/i.exec(withoutComments(value));
    return match?.[1] ? [match[1]] : [];
  });
  return [...new Set([...named, ...received].map(cleanAddress).filter((text) => text !== ""))];
}

const address = /[^\s<>,;:"()[\]]+@[^\s<>,;:"()[\]]+/g;

/** Headers that the receiving server itself put on top: those above the second Received. */
export function topBlock(tree: ParsedTree): ParsedTree["root"]["lines"] {
  const { lines } = tree.root;
  const received = lines.flatMap((line, index) => (line.key === "received" ? [index] : []));
  return lines.slice(0, received[1] ?? lines.length);
}
