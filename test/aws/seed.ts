import { dynamoRecords } from "../../shared/adapters/aws/records.ts";
import { seeded } from "../bench/seeded.ts";
import { localClient } from "./table.ts";

/** Fills a posting, some at once. */
export async function seedApplications(
  table: string,
  endpoint: string,
  posting: string,
  count: number,
): Promise<void> {
  const records = dynamoRecords(table, localClient(endpoint));
  await records.save(seeded(posting, 0));
  const atOnce = 40;
  for (let start = 1; start < count; start += atOnce)
    await Promise.all(
      Array.from({ length: Math.min(atOnce, count - start) }, (_, index) =>
        records.save(seeded(posting, start + index)),
      ),
    );
  records.close();
}
