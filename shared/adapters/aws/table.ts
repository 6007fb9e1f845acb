import { createHash } from "node:crypto";
import type { Case, MessageRecord, Reply } from "../../domain/application.ts";
import type { ApplicationState } from "../../domain/check/verdict.ts";
import type { Instant } from "../../domain/kinds.ts";
import type { Outcome } from "../../domain/mail/message.ts";

/**
 * The names that the table, its adapter and the infrastructure share. Nothing of a
 * cloud's library is imported here.
 *
 * | what | pk | sk | in an index as |
 * | --- | --- | --- | --- |
 * | case | `APP#id` | `APP` | `summaries` `APP#posting#status#shard`, `listed` `NAME#posting#shard`, `due` `DUE#shard` |
 * | mail that a case took in or sent | `MAIL#hash of Message-ID` | `APP#id` | sent: `listed` `OUT#shard` |
 * | what became of a raw mail | `MSG#key` | `MSG` | `listed` `MSG#outcome#shard`, waiting: `due` `WAIT#outcome#shard` |
 * | postings that have applications | `POSTINGS` | `POSTINGS` | |
 * | entry of the register | `REG#group` | name | |
 *
 * Times stand in sort keys as ISO instants of equal length, so that text sorts as time.
 */
export const keyNames = { pk: "pk", sk: "sk" } as const;
export const indexes = {
  listed: { name: "listed", pk: "listedPk", sk: "listedSk" },
  /** Holds the summaries themselves: a page of them is read in one go. */
  summaries: { name: "summaries", pk: "summaryPk", sk: "summarySk", with: "summary" },
  /** Sparse: only what has work due, for a function or a person, is in it. */
  due: { name: "due", pk: "duePk", sk: "dueSk" },
} as const;
export type IndexName = keyof typeof indexes;

/** The stack's output in which the names of a deployment stand, as JSON. */
export const settingsOutput = "Settings";

/** A partition takes 1,000 writes a second with its indexes; a listing is spread over this many. */
export const shards: readonly string[] = ["0", "1", "2", "3"];

/** The shard that an id belongs to: the same for ever, or its entries would be written twice. */
export const shardOf = (id: string): string =>
  shards[createHash("sha256").update(id).digest().readUInt32BE() % shards.length] as string;

export interface Key {
  readonly pk: string;
  readonly sk: string;
}

export const caseKey = (id: string): Key => ({ pk: `APP#${id}`, sk: "APP" });
export const messageKey = (rawKey: string): Key => ({ pk: `MSG#${rawKey}`, sk: "MSG" });
export const postingsKey: Key = { pk: "POSTINGS", sk: "POSTINGS" };

/** A Message-ID may be longer than a key; it was chosen by a stranger besides. */
export const mailPartition = (messageId: string): string =>
  `MAIL#${createHash("sha256").update(messageId).digest("hex").slice(0, 40)}`;
export const mailKey = (messageId: string, caseId: string): Key => ({
  pk: mailPartition(messageId),
  sk: `APP#${caseId}`,
});
export const caseOfMailKey = ({ sk }: Key): string => sk.slice("APP#".length);

export const registerKey = (group: string, name: string): Key => ({ pk: `REG#${group}`, sk: name });

/** What an item of the table is, by its key; undefined for what only leads to others. */
export function kindOf({ pk, sk }: Key): "case" | "message" | "entry" | undefined {
  if (pk.startsWith("REG#")) return "entry";
  if (pk.startsWith("APP#") && sk === "APP") return "case";
  return pk.startsWith("MSG#") && sk === "MSG" ? "message" : undefined;
}
/** The group of an entry of the register, by its partition. */
export const groupOf = (pk: string): string => pk.slice("REG#".length);
/** When an entry of the register may go, in seconds since 1970: DynamoDB sees to it some time after. */
export const timeToLive = "expires";

export const applicationPartitions = (posting: string, status: ApplicationState): readonly string[] =>
  shards.map((shard) => `APP#${posting}#${status}#${shard}`);
export const namePartitions = (posting: string): readonly string[] =>
  shards.map((shard) => `NAME#${posting}#${shard}`);
export const waitingPartitions = (outcome: Outcome): readonly string[] =>
  shards.map((shard) => `WAIT#${outcome}#${shard}`);
export const messagePartitions = (outcome: Outcome): readonly string[] =>
  shards.map((shard) => `MSG#${outcome}#${shard}`);
export const replyPartitions: readonly string[] = shards.map((shard) => `OUT#${shard}`);
export const duePartitions: readonly string[] = shards.map((shard) => `DUE#${shard}`);

/** Where a record stands in an index. */
export interface Entry {
  readonly pk: string;
  readonly sk: string;
}
export const applicationEntry = (record: Case, status: ApplicationState): Entry => ({
  pk: `APP#${record.posting}#${status}#${shardOf(record.id)}`,
  sk: sortKey([record.receivedAt, record.id]),
});
export const nameEntry = ({ id, posting }: Case, name: string): Entry => ({
  pk: `NAME#${posting}#${shardOf(id)}`,
  sk: sortKey([name, id]),
});
/** The posting stands in the key, so that those of one posting are found without reading the others. */
export const waitingEntry = ({ outcome, rawKey, receivedAt, posting = "" }: MessageRecord): Entry => ({
  pk: `WAIT#${outcome}#${shardOf(rawKey)}`,
  sk: sortKey([receivedAt, rawKey, posting]),
});
export const messageEntry = ({ outcome, rawKey, receivedAt }: MessageRecord): Entry => ({
  pk: `MSG#${outcome}#${shardOf(rawKey)}`,
  sk: sortKey([receivedAt, rawKey]),
});
export const replyEntry = (caseId: string, { at, id }: Pick<Reply, "at" | "id">): Entry => ({
  pk: `OUT#${shardOf(caseId)}`,
  sk: sortKey([at, caseId, id]),
});
export const dueEntry = (caseId: string, at: Instant): Entry => ({
  pk: `DUE#${shardOf(caseId)}`,
  sk: sortKey([at, caseId]),
});

/** `#` sorts before every character of an id or key, so that the text sorts as its parts do. */
export const sortKey = (parts: readonly string[]): string => parts.join("#");
export const partsOf = (sk: string): readonly string[] => sk.split("#");
/** Sorts behind every sort key that begins with this instant, and before the next one. */
export const upTo = (at: Instant): string => `${at}$`;
/** Sort before and behind every sort key. A key begins with a letter or digit. */
export const firstKey = "0";
export const lastKey = "\u{10FFFF}";
