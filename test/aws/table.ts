import { randomBytes } from "node:crypto";
import { CreateTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { indexes, keyNames } from "../../shared/adapters/aws/table.ts";

/** A client's configuration for a server on this machine; its credentials open nothing. */
export const localClient = (endpoint: string) => ({
  endpoint,
  region: "eu-central-1",
  credentials: { accessKeyId: "local", secretAccessKey: "local" },
  maxAttempts: 3,
});

/** Makes an empty table of the design, as the infrastructure describes it. Returns its name. */
export async function makeTable(
  endpoint: string,
  TableName = `records-${randomBytes(6).toString("hex")}`,
): Promise<string> {
  const all = [keyNames, indexes.listed, indexes.summaries, indexes.due];
  const client = new DynamoDBClient(localClient(endpoint));
  const keys = ({ pk, sk }: { readonly pk: string; readonly sk: string }) => [
    { AttributeName: pk, KeyType: "HASH" as const },
    { AttributeName: sk, KeyType: "RANGE" as const },
  ];
  await client.send(
    new CreateTableCommand({
      TableName,
      BillingMode: "PAY_PER_REQUEST",
      KeySchema: keys(keyNames),
      AttributeDefinitions: all
        .flatMap(({ pk, sk }) => [pk, sk])
        .map((AttributeName) => ({ AttributeName, AttributeType: "S" as const })),
      GlobalSecondaryIndexes: [
        {
          IndexName: indexes.listed.name,
          KeySchema: keys(indexes.listed),
          Projection: { ProjectionType: "KEYS_ONLY" },
        },
        {
          IndexName: indexes.summaries.name,
          KeySchema: keys(indexes.summaries),
          Projection: { ProjectionType: "INCLUDE", NonKeyAttributes: [indexes.summaries.with] },
        },
        {
          IndexName: indexes.due.name,
          KeySchema: keys(indexes.due),
          Projection: { ProjectionType: "KEYS_ONLY" },
        },
      ],
    }),
  );
  client.destroy();
  return TableName;
}
