import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import type {
  AttributeValue,
  DynamoDBClientConfig,
  QueryCommandInput,
  WriteRequest,
} from "@aws-sdk/client-dynamodb";
import { jitter } from "../clock.ts";
import { indexes, keyNames } from "./table.ts";
import type { IndexName, Key } from "./table.ts";

export type Item = Readonly<Record<string, AttributeValue>>;

/** What is asked of an index's partition, or of the table's own where no index is named. */
export interface Range {
  readonly index?: IndexName;
  readonly pk: string;
  /** Sort keys below, or above, this one. */
  readonly below?: string;
  readonly above?: string;
  /** Sort keys from one to another, both among them; instead of the two above. */
  readonly between?: readonly [from: string, to: string];
  readonly newestFirst?: boolean;
  /** Rows in the first request, twice as many in the second, and so on. */
  readonly chunk?: number;
}

/** A condition on the item that is there now. */
export interface Condition {
  readonly expression: string;
  readonly names: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, AttributeValue>>;
}

export type Table = ReturnType<typeof dynamoTable>;

/** DynamoDB's own limits. */
const writeBatch = 25;
const readBatch = 100;
/** What a batch left undone so often in a row is a fault. */
const maxRounds = 12;

/** The few things that the records ask of a table, with batches and pages seen to. */
export function dynamoTable(name: string, config: DynamoDBClientConfig = {}) {
  const client = new DynamoDBClient(config);

  const writeAll = async (requests: readonly WriteRequest[]): Promise<void> => {
    for (const part of inParts(requests, writeBatch)) {
      let left: WriteRequest[] = part;
      for (let round = 1; left.length > 0; round += 1) {
        if (round > 1) await pauseBefore(round);
        const { UnprocessedItems } = await client.send(
          new BatchWriteItemCommand({ RequestItems: { [name]: left } }),
        );
        left = UnprocessedItems?.[name] ?? [];
      }
    }
  };

  return {
    /** Reads what was written last. */
    async get(key: Key, only?: string): Promise<Item | undefined> {
      const { Item } = await client.send(
        new GetItemCommand({
          TableName: name,
          Key: marshalled(key),
          ConsistentRead: true,
          ...(only && { ProjectionExpression: "#only", ExpressionAttributeNames: { "#only": only } }),
        }),
      );
      return Item;
    },

    /** The items that are there, in no order; one of their attributes where it is named. Each key at most once. */
    async getAll(keys: readonly Key[], consistent: boolean, only?: string): Promise<readonly Item[]> {
      const found: Item[] = [];
      for (const part of inParts(keys, readBatch)) {
        let left: Record<string, AttributeValue>[] = part.map(marshalled);
        for (let round = 1; left.length > 0; round += 1) {
          if (round > 1) await pauseBefore(round);
          const { Responses, UnprocessedKeys } = await client.send(
            new BatchGetItemCommand({
              RequestItems: {
                [name]: {
                  Keys: left,
                  ConsistentRead: consistent,
                  ...(only && { ProjectionExpression: "#only", ExpressionAttributeNames: { "#only": only } }),
                },
              },
            }),
          );
          found.push(...(Responses?.[name] ?? []));
          left = UnprocessedKeys?.[name]?.Keys ?? [];
        }
      }
      return found;
    },

    /** Writes an item if the condition holds. Returns whether it did. */
    put: (item: Item, condition: Condition): Promise<boolean> =>
      held(client.send(new PutItemCommand({ TableName: name, Item: item, ...asked(condition) }))),

    /** Writes items, each over what is there. Each key at most once. */
    putAll: (items: readonly Item[]) => writeAll(items.map((item) => ({ PutRequest: { Item: item } }))),

    /** Removes items, whether they are there or not. Each key at most once. */
    removeAll: (keys: readonly Key[]) =>
      writeAll(keys.map((key) => ({ DeleteRequest: { Key: marshalled(key) } }))),

    /** Removes an item if the condition holds. Returns whether it did. */
    remove: (key: Key, condition: Condition): Promise<boolean> =>
      held(
        client.send(new DeleteItemCommand({ TableName: name, Key: marshalled(key), ...asked(condition) })),
      ),

    /** Adds a text to a set of an item, which is made where it is not there. */
    async addToSet(key: Key, attribute: string, value: string): Promise<void> {
      await client.send(
        new UpdateItemCommand({
          TableName: name,
          Key: marshalled(key),
          UpdateExpression: "ADD #set :value",
          ExpressionAttributeNames: { "#set": attribute },
          ExpressionAttributeValues: { ":value": { SS: [value] } },
        }),
      );
    },

    /** The rows of a partition in the order of their sort keys, read as they are taken, more each time. */
    async *rows(range: Range): AsyncGenerator<Item> {
      let from: Record<string, AttributeValue> | undefined;
      let times = 0;
      do {
        times += 1;
        const { Items, LastEvaluatedKey } = await client.send(
          new QueryCommand({
            ...queryOf(name, range),
            Limit: range.chunk && range.chunk * times,
            ScanIndexForward: !range.newestFirst,
            ExclusiveStartKey: from,
          }),
        );
        yield* Items ?? [];
        from = LastEvaluatedKey;
      } while (from);
    },

    /** Every item of the table, in no order. Reads all of it. */
    async *everything(): AsyncGenerator<Item> {
      let from: Record<string, AttributeValue> | undefined;
      do {
        const { Items, LastEvaluatedKey } = await client.send(
          new ScanCommand({ TableName: name, ConsistentRead: true, ExclusiveStartKey: from }),
        );
        yield* Items ?? [];
        from = LastEvaluatedKey;
      } while (from);
    },

    /** How many rows there are. Reads them all: about 8 KB of keys for half a read unit. */
    async count(range: Range): Promise<number> {
      let counted = 0;
      let from: Record<string, AttributeValue> | undefined;
      do {
        const { Count, LastEvaluatedKey } = await client.send(
          new QueryCommand({ ...queryOf(name, range), Select: "COUNT", ExclusiveStartKey: from }),
        );
        counted += Count ?? 0;
        from = LastEvaluatedKey;
      } while (from);
      return counted;
    },

    close: () => client.destroy(),
  };
}

function queryOf(name: string, { index, pk, below, above, between }: Range): QueryCommandInput {
  const of = index ? indexes[index] : keyNames;
  const [from, to] = between ?? [above, below];
  const condition = between
    ? " AND #sk BETWEEN :from AND :to"
    : [from === undefined ? "" : " AND #sk > :from", to === undefined ? "" : " AND #sk < :to"].join("");
  return {
    TableName: name,
    ...(index ? { IndexName: indexes[index].name } : { ConsistentRead: true }),
    KeyConditionExpression: `#pk = :pk${condition}`,
    ExpressionAttributeNames: { "#pk": of.pk, ...(condition && { "#sk": of.sk }) },
    ExpressionAttributeValues: {
      ":pk": { S: pk },
      ...(from !== undefined && { ":from": { S: from } }),
      ...(to !== undefined && { ":to": { S: to } }),
    },
  };
}

const asked = ({ expression, names, values }: Condition) => ({
  ConditionExpression: expression,
  ExpressionAttributeNames: names,
  ...(values && { ExpressionAttributeValues: values }),
});

/** Whether a write's condition held. */
async function held(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

const marshalled = ({ pk, sk }: Key): Record<string, AttributeValue> => ({
  [keyNames.pk]: { S: pk },
  [keyNames.sk]: { S: sk },
});

async function pauseBefore(round: number): Promise<void> {
  if (round > maxRounds) throw new Error("the table left a part of a batch undone again and again");
  await jitter(round + 3);
}

function inParts<T>(all: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let start = 0; start < all.length; start += size) parts.push(all.slice(start, start + size));
  return parts;
}
