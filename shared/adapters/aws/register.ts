import type { DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";
import type { Entry, Register } from "../../ports.ts";
import { cursorAt, pageLimit, positionOf } from "../cursor.ts";
import { dynamoTable } from "./dynamodb.ts";
import type { Item, Table } from "./dynamodb.ts";
import { freshMark, ifVersion, wasOurs } from "./condition.ts";
import { keyNames, registerKey, timeToLive } from "./table.ts";

export interface DynamoRegister extends Register {
  close(): void;
}

/** The register in the table of the records: an entry is an item, and a group a partition. */
export function dynamoRegister(tableName: string, config: DynamoDBClientConfig = {}): DynamoRegister {
  const table = dynamoTable(tableName, config);
  return { ...registerIn(table), close: () => table.close() };
}

function registerIn(table: Table): Register {
  return {
    async load(group, name) {
      const item = await table.get(registerKey(group, name));
      return item && entryIn(group, item);
    },
    async save(entry) {
      const stored = { ...entry, version: entry.version + 1 };
      const written = freshMark();
      const condition = ifVersion(entry.version);
      const done = await table.put(itemOf(stored, written), condition);
      return done || (await wasOurs(table, registerKey(entry.group, entry.name), written))
        ? stored
        : undefined;
    },
    async remove(group, name) {
      await table.removeAll([registerKey(group, name)]);
    },
    async list(group, { cursor, limit, backwards = false }) {
      const listing = ["register", group, backwards].join(" ");
      const [after] = positionOf(listing, cursor) ?? [];
      const items: Entry[] = [];
      const rows = table.rows({
        pk: registerKey(group, "").pk,
        newestFirst: backwards,
        chunk: pageLimit(limit) + 1,
        ...(after !== undefined && (backwards ? { below: after } : { above: after })),
      });
      for await (const row of rows) {
        const end = items.at(-1);
        if (items.length === pageLimit(limit) && end) return { items, next: cursorAt(listing, [end.name]) };
        items.push(entryIn(group, row));
      }
      return { items };
    },
  };
}

function itemOf({ group, name, version, value, expiresAt }: Entry, written: string): Item {
  const { pk, sk } = registerKey(group, name);
  return {
    [keyNames.pk]: { S: pk },
    [keyNames.sk]: { S: sk },
    written: { S: written },
    version: { N: String(version) },
    value: { S: JSON.stringify(value) },
    ...(expiresAt !== undefined && {
      expiresAt: { S: expiresAt },
      [timeToLive]: { N: String(Math.ceil(Date.parse(expiresAt) / 1000)) },
    }),
  };
}

export function entryIn(group: string, item: Item): Entry {
  const expiresAt = item["expiresAt"]?.S;
  return {
    group,
    name: item[keyNames.sk]?.S ?? "",
    version: Number(item["version"]?.N ?? 0),
    value: JSON.parse(item["value"]?.S ?? "null") as unknown,
    ...(expiresAt !== undefined && { expiresAt }),
  };
}
