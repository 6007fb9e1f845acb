import type { Blobs, Clock, Postings, Records } from "../shared/ports.ts";

/** What the page and the API need from the outside. */
export interface WebDependencies {
  readonly records: Records;
  readonly blobs: Blobs;
  readonly postings: Postings;
  readonly clock: Clock;
  /** The owner's token: in the sign-in link and in `Authorization: Bearer`. */
  readonly token: string;
  /** Who vouches for senders: `off`, `dns` or `header:ID`. */
  readonly authentication: string;
  /** The intake address, shown where people are told where mail goes. */
  readonly address: string;
  /** Told of every unexpected error; the answer to the caller is a plain 500. */
  readonly onError?: (error: unknown) => void;
}
