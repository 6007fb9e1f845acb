import type { Actor } from "../shared/domain/access/actor.ts";
import type { Desk } from "../shared/flow/desk.ts";
import type { Members } from "../shared/flow/members.ts";
import type { Papers } from "../shared/flow/papers.ts";
import type { Blobs, Clock, MailReader, Postings, Records } from "../shared/ports.ts";

/** What the page and the API need from the outside. */
export interface WebDependencies {
  readonly records: Records;
  readonly blobs: Blobs;
  readonly postings: Postings;
  readonly members: Members;
  readonly desk: Desk;
  readonly papers: Papers;
  readonly clock: Clock;
  /** Reads waiting mail for people to look at; without it they see its source alone. */
  readonly mail?: MailReader;
  /** The owner's token: in the sign-in link and in `Authorization: Bearer`. Without one there is no owner. */
  readonly token?: string;
  /** The token is another one at each start: sessions that it opened outlive it. */
  readonly tokenIsPassing?: boolean;
  /**
   * Who sends a request, where somebody else lets people in (OIDC): asked first, before sessions
   * of our own. Undefined for nobody; it may ask `members.actorAt` for an address' roles.
   */
  readonly identify?: (request: Request) => Promise<Actor | undefined> | Actor | undefined;
  /**
   * Address of who is signed in there, whether they may anything here or not. With it an invitation
   * is for who is signed in as the address that was invited, and opens no session of ours.
   */
  readonly addressOf?: (request: Request) => Promise<string | undefined>;
  /** Where people reach this app (`https://dossier.example.org`), where the Host header does not say so. */
  readonly publicUrl?: string;
  /** Address of the machine that sends a request, from what the server hands over beside it. */
  readonly clientAddress?: (server: unknown) => string | undefined;
  /** Who vouches for senders: `off`, `dns` or `header:ID`. */
  readonly authentication: string;
  /** The intake address, shown where people are told where mail goes. */
  readonly address: string;
  /** Told of every unexpected error; the answer to the caller is a plain 500. */
  readonly onError?: (error: unknown) => void;
}
