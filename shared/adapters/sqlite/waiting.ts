import type { MessageRecord } from "../../domain/application.ts";
import { waitingOutcomes } from "../../ports.ts";
import type { Sql } from "./database.ts";

/** The listing of those that wait, of one outcome and of one posting where they are given. */
export const waitingListing = (outcome: string | undefined, posting: string | undefined): string =>
  ["waiting", outcome, posting].join(" ");

/** Keeps the listings of messages that wait for a person in step with a message's record. */
export function writeWaiting(
  sql: Sql,
  before: MessageRecord | undefined,
  after: MessageRecord | undefined,
): void {
  for (const row of before ? rowsOf(before) : [])
    sql("DELETE FROM waiting WHERE listing = ? AND received_at = ? AND raw_key = ?").run(...row);
  for (const row of after ? rowsOf(after) : [])
    sql("INSERT INTO waiting (listing, received_at, raw_key) VALUES (?, ?, ?) ON CONFLICT DO NOTHING").run(
      ...row,
    );
}

function rowsOf({ outcome, posting, resolved, receivedAt, rawKey }: MessageRecord) {
  if (resolved || !waitingOutcomes.some((one) => one === outcome)) return [];
  const listings = [undefined, outcome].flatMap((of) =>
    [...new Set([undefined, posting])].map((at) => waitingListing(of, at)),
  );
  return listings.map((listing) => [listing, receivedAt, rawKey] as const);
}
