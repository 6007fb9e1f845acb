import type { DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";
import type { Case, MessageRecord } from "../../domain/application.ts";
import type { Holdings } from "../../ports.ts";
import { dynamoTable } from "./dynamodb.ts";
import type { Item } from "./dynamodb.ts";
import { text } from "./item.ts";
import { recordIn } from "./packing.ts";
import { entryIn } from "./register.ts";
import { groupOf, keyNames, kindOf } from "./table.ts";

export interface DynamoHoldings extends Holdings {
  close(): void;
}

/** All that a table holds. Each of the three reads the whole table. */
export function dynamoHoldings(tableName: string, config: DynamoDBClientConfig = {}): DynamoHoldings {
  const table = dynamoTable(tableName, config);
  async function* those(kind: ReturnType<typeof kindOf>): AsyncGenerator<Item> {
    for await (const item of table.everything())
      if (kindOf({ pk: text(item, keyNames.pk), sk: text(item, keyNames.sk) }) === kind) yield item;
  }
  return {
    async *cases() {
      for await (const item of those("case")) yield recordIn<Case>(item);
    },
    async *messages() {
      for await (const item of those("message")) yield recordIn<MessageRecord>(item);
    },
    async *entries() {
      for await (const item of those("entry")) yield entryIn(groupOf(text(item, keyNames.pk)), item);
    },
    close: () => table.close(),
  };
}
