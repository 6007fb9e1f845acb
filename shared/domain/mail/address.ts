import type { Mailbox } from "./message.ts";

/**
 * The form of an address under which a person is known: in small letters, without
 * the display parts, Gmail's dots and the `+tag` of providers that deliver it to
 * the plain address. Others' plus-addresses may be other people: they stay.
 */
export function normaliseAddress(address: string): string {
  const plain = address.trim().replace(/^<|>$/g, "").normalize("NFC").toLowerCase();
  const at = plain.lastIndexOf("@");
  if (at <= 0) return plain;
  const domain = plain.slice(at + 1).replace(/\.$/, "");
  const local = plain.slice(0, at);
  if (domain === "gmail.com" || domain === "googlemail.com")
    return `${(local.split("+")[0] ?? local).replaceAll(".", "")}@gmail.com`;
  if (plusDomains.test(domain)) return `${local.split("+")[0] || local}@${domain}`;
  return `${local}@${domain}`;
}

/** Providers that document `name+tag` as the same mailbox: Outlook.com, iCloud, Fastmail, Proton. */
const plusDomains =
  /^(?:(?:outlook|hotmail|live)\.[a-z.]{2,6}|(?:icloud|me|mac)\.com|fastmail\.(?:com|fm)|proton(?:mail)?\.(?:com|me|ch)|pm\.me)$/;

/** Whether two addresses reach the same person. */
export function sameAddress(one: string, other: string): boolean {
  return normaliseAddress(one) === normaliseAddress(other);
}

/** Whether nobody reads what is sent there. */
export function isUnattended(address: string): boolean {
  return /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|donotreply|mailer-daemon|postmaster|bounces?|noreply\+.*|nobody|listserv|majordomo|[\w.+-]+-bounces)(?:[+.-][^@]*)?@/i.test(
    address.trim(),
  );
}

/** A mailbox written as `Jane Roe <jane@example.org>`, `jane@example.org`, `[mailto:jane@example.org]` … */
export function mailboxIn(text: string): Mailbox | undefined {
  const match = /(?:<|\[mailto:|\(|\bmailto:)?\s*([^\s<>()[\]",;:]+@[^\s<>()[\]",;:]+\.[\p{L}\d-]{2,})/u.exec(
    text,
  );
  if (!match?.[1]) return undefined;
  const address = match[1].replace(/[.>]+$/, "");
  const name = text
    .slice(0, match.index)
    .replace(/[<[(]\s*$/, "")
    .replace(/\s+/g, " ")
    .replace(/^['"\s*]+|['"\s*,]+$/g, "")
    .trim();
  const at = address.lastIndexOf("@");
  const clean = `${address.slice(0, at)}@${address.slice(at + 1).toLowerCase()}`;
  return name !== "" && !name.includes("@") ? { address: clean, name } : { address: clean };
}
