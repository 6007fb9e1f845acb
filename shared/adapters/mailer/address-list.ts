import addressparser from "nodemailer/lib/addressparser";

/** An entry of an address list: a mailbox, or a named group of them. */
export interface AddressEntry {
  readonly name: string;
  readonly address?: string | undefined;
  readonly group?: readonly AddressEntry[] | undefined;
}

/** The entries of an address header as its sender wrote them: encoded words stay encoded. */
export function addressList(text: string): readonly AddressEntry[] {
  return addressparser(text);
}
