import type { Item } from "./dynamodb.ts";
import { recordAttribute } from "./packing.ts";
import { indexes, keyNames } from "./table.ts";
import type { Entry, IndexName, Key } from "./table.ts";

/**
 * An item that holds a record.
 *
 * @param what names the record in the error
 * @param written tells this write from every other
 * @param beside attributes by which it is listed, and on which its next write depends
 * @throws TooLargeForTable
 */
export function itemOf({ pk, sk }: Key, record: unknown, what: string, written: string, beside: Item): Item {
  return {
    [keyNames.pk]: { S: pk },
    [keyNames.sk]: { S: sk },
    written: { S: written },
    ...recordAttribute(record, what),
    ...beside,
  };
}

/** The attributes by which an item stands in an index. */
export const entryIn = (index: IndexName, { pk, sk }: Entry): Item => ({
  [indexes[index].pk]: { S: pk },
  [indexes[index].sk]: { S: sk },
});

export const text = (item: Item, attribute: string): string => item[attribute]?.S ?? "";
