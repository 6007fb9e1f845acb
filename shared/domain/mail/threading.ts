import type { Message } from "./message.ts";

/** Ids of the messages that this one answers, nearest first, each once. */
export function threadOf(message: Pick<Message, "inReplyTo" | "references">): string[] {
  return [...new Set([...message.inReplyTo, ...message.references.toReversed()])];
}

/**
 * Reply tokens in the addresses to which a message was sent: `apply+TOKEN@…` of our intake
 * address. A token says which application is meant, never who writes: that is for the caller to check.
 * @param intake our intake address, e.g. `apply@example.org`
 */
export function replyTokens(message: Pick<Message, "to" | "cc" | "envelope">, intake: string): string[] {
  const at = intake.lastIndexOf("@");
  const local = intake.slice(0, at).toLowerCase();
  const domain = intake.slice(at + 1).toLowerCase();
  const addresses = [
    ...message.envelope.to,
    ...message.to.map(({ address }) => address),
    ...message.cc.map(({ address }) => address),
  ];
  const tokens = addresses.flatMap((address) => {
    const end = address.lastIndexOf("@");
    if (address.slice(end + 1).toLowerCase() !== domain) return [];
    const sent = address.slice(0, end);
    return sent.toLowerCase().startsWith(`${local}+`) && sent.length > local.length + 1
      ? [sent.slice(local.length + 1)]
      : [];
  });
  return [...new Set(tokens)];
}

/**
 * What makes two deliveries the same mail: text and files, not headers that each way adds.
 * The caller hashes it. Words are compared without white space, which gateways rewrap.
 */
export function messageFingerprint(message: Pick<Message, "text" | "attachments" | "subject">): string {
  const files = message.attachments
    .filter((file) => !file.decoration)
    .map((file) => file.sha256)
    .toSorted();
  return JSON.stringify([message.subject.trim(), message.text.replace(/\s+/gu, " ").trim(), files]);
}
