import addressparser from "nodemailer/lib/addressparser";

/** An entry of an address list: a mailbox, or a named group of them. */
export interface AddressEntry {
  readonly name: string;
  readonly address?: string | undefined;
  readonly group?: readonly AddressEntry[] | undefined;
}

/** The entries of an address header as its sender wrote them: encoded words stay encoded. */
export function addressList(text: string): readonly AddressEntry[] {
  const [, name = "", address] = single.exec(text) ?? [];
  if (address !== undefined) return [{ name: name.trim(), address }];
  return addressparser(text);
}

/** One mailbox and nothing that needs more than a glance, as most are: `Jane Roe <jane@example.org>`. */
const single = /^\s*(?:"?([^"\\,;:<>()@[\]]{0,200})"?)\s*<([^\s"\\,;:<>()@[\]]+@[^\s"\\,;:<>()@[\]]+)>\s*$/;
