import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import type { AttributeValue, DynamoDBClientConfig, QueryCommandInput } from "@aws-sdk/client-dynamodb";
import { jitter } from "../clock.ts";
import { indexes, keyNames } from "./table.ts";
import type { IndexName, Key } from "./table.ts";

export type Item = Readonly<Record<string, AttributeValue>>;

/** What is asked of an index's partition, or of the table's own where no index is named. */
export interface Range {
  readonly index?: IndexName;
  readonly pk: string;
  /** Sort keys below this one. */
  readonly below?: string;
  readonly newestFirst?: boolean;
  /** Rows a request. */
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

    /** The items that are there, in no order. Each key at most once. */
    async getAll(keys: readonly Key[], consistent: boolean): Promise<readonly Item[]> {
      const found: Item[] = [];
      for (const part of inParts(keys, readBatch)) {
        let left: Record<string, AttributeValue>[] = part.map(marshalled);
        for (let round = 1; left.length > 0; round += 1) {
          if (round > 1) await pauseBefore(round);
          const { Responses, UnprocessedKeys } = await client.send(
            new BatchGetItemCommand({ RequestItems: { [name]: { Keys: left, ConsistentRead: consistent } } }),
          );
          found.push(...(Responses?.[name] ?? []));
          left = UnprocessedKeys?.[name]?.Keys ?? [];
        }
      }
      return found;
    },

    /** Writes an item if the condition holds. Returns whether it did. */
    async put(item: Item, { expression, names, values }: Condition): Promise<boolean> {
      try {
        await client.send(
          new PutItemCommand({
            TableName: name,
            Item: item,
            ConditionExpression: expression,
            ExpressionAttributeNames: names,
            ...(values && { ExpressionAttributeValues: values }),
          }),
        );
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },

    /** Writes items, each over what is there. Each key at most once. */
    async putAll(items: readonly Item[]): Promise<void> {
      for (const part of inParts(items, writeBatch)) {
        let left = part.map((item) => ({ PutRequest: { Item: item } }));
        for (let round = 1; left.length > 0; round += 1) {
          if (round > 1) await pauseBefore(round);
          const { UnprocessedItems } = await client.send(
            new BatchWriteItemCommand({ RequestItems: { [name]: left } }),
          );
          left = (UnprocessedItems?.[name] ?? []) as typeof left;
        }
      }
    },

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

    /** The rows of a partition in the order of their sort keys, read as they are taken. */
    async *rows(range: Range): AsyncGenerator<Item> {
      let from: Record<string, AttributeValue> | undefined;
      do {
        const { Items, LastEvaluatedKey } = await client.send(
          new QueryCommand({
            ...queryOf(name, range),
            Limit: range.chunk,
            ScanIndexForward: !range.newestFirst,
            ExclusiveStartKey: from,
          }),
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

function queryOf(name: string, { index, pk, below }: Range): QueryCommandInput {
  const of = index ? indexes[index] : keyNames;
  return {
    TableName: name,
    ...(index ? { IndexName: indexes[index].name } : { ConsistentRead: true }),
    KeyConditionExpression: below === undefined ? "#pk = :pk" : "#pk = :pk AND #sk < :below",
    ExpressionAttributeNames: { "#pk": of.pk, ...(below !== undefined && { "#sk": of.sk }) },
    ExpressionAttributeValues: { ":pk": { S: pk }, ...(below !== undefined && { ":below": { S: below } }) },
  };
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
