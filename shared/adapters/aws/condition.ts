import { randomBytes } from "node:crypto";
import type { Condition, Table } from "./dynamodb.ts";
import { keyNames } from "./table.ts";
import type { Key } from "./table.ts";

/** That nothing is there. */
export const absent: Condition = {
  expression: "attribute_not_exists(#pk)",
  names: { "#pk": keyNames.pk },
};

/** That the version is there which was read; 0 is nothing. */
export const ifVersion = (version: number): Condition =>
  version === 0
    ? absent
    : {
        expression: "#version = :version",
        names: { "#version": "version" },
        values: { ":version": { N: String(version) } },
      };

/** What tells one write from every other: short, since each item bears one. */
export const freshMark = (): string => randomBytes(9).toString("base64url");

/** Whether a write whose condition failed was ours all the same: sent twice, its first answer lost. */
export async function wasOurs(table: Table, key: Key, written: string): Promise<boolean> {
  return (await table.get(key, "written"))?.["written"]?.S === written;
}
