import type { IncomingMessage } from "node:http";
import { indexes, keyNames } from "../../shared/adapters/aws/table.ts";
import { operationOf, relay } from "./faults.ts";

/** Capacity that calls to the table took, as DynamoDB bills it on demand, and the calls. */
export interface Capacity {
  readonly writes: number;
  readonly reads: number;
  readonly calls: number;
}

type Value = Readonly<Record<string, unknown>>;
type Item = Readonly<Record<string, Value>>;
interface Consumed {
  readonly CapacityUnits?: number;
  readonly GlobalSecondaryIndexes?: Readonly<Record<string, { readonly CapacityUnits: number }>>;
}

const writing = new Set(["PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem"]);

/**
 * A server in front of DynamoDB that asks of every call what it consumed
 * (`ReturnConsumedCapacity`) and adds it up. dynalite tells what the table and a
 * query of an index took, and leaves out what a write takes in the indexes and that
 * no read is free: both are added by DynamoDB's rules from the items that pass.
 */
export async function countCapacity(endpoint: string) {
  const items = new Map<string, Item>();
  const asked = new Map<IncomingMessage, Record<string, unknown>>();
  let total = { writes: 0, reads: 0, calls: 0 };

  const relayed = await relay(endpoint, {
    request(incoming, body) {
      const parsed = JSON.parse(body.toString("utf8")) as Record<string, unknown>;
      asked.set(incoming, parsed);
      return Buffer.from(JSON.stringify({ ...parsed, ReturnConsumedCapacity: "INDEXES" }));
    },
    answer(incoming, status, bytes) {
      const request = asked.get(incoming) ?? {};
      asked.delete(incoming);
      const operation = operationOf(incoming);
      const answer = JSON.parse(bytes.toString("utf8")) as Record<string, unknown>;
      if (status !== 200) {
        // A condition that does not hold is paid for like a write of a kilobyte.
        if (writing.has(operation)) total = { ...total, writes: total.writes + 1, calls: total.calls + 1 };
        return bytes;
      }
      const consumed = [answer["ConsumedCapacity"] ?? []].flat() as Consumed[];
      const units = consumed.reduce((sum, one) => sum + (one.CapacityUnits ?? 0), 0);
      const told = consumed.some((one) => one.GlobalSecondaryIndexes);
      if (writing.has(operation)) {
        const inIndexes = changesIn(operation, request).reduce((sum, [key, after]) => {
          const before = items.get(key);
          if (after) items.set(key, after);
          else items.delete(key);
          return sum + indexWrites(before, after);
        }, 0);
        total = { ...total, writes: total.writes + units + (told ? 0 : inIndexes) };
      } else total = { ...total, reads: total.reads + Math.max(units, leastRead(operation, request)) };
      total = { ...total, calls: total.calls + 1 };
      return bytes;
    },
  });
  return {
    ...relayed,
    /** What was consumed since the last time that this was asked. */
    taken(): Capacity {
      const taken = total;
      total = { writes: 0, reads: 0, calls: 0 };
      return taken;
    },
  };
}

/** Half a unit, or a whole one where what was written last must be read: also for nothing. */
const leastRead = (operation: string, { ConsistentRead }: Record<string, unknown>) =>
  operation === "BatchGetItem" || !ConsistentRead ? 0.5 : 1;

/** Items as a call leaves them, by key; undefined where they are removed. */
function changesIn(operation: string, request: Record<string, unknown>): [string, Item | undefined][] {
  if (operation === "PutItem") return [[keyOf(request["Item"] as Item), request["Item"] as Item]];
  if (operation === "DeleteItem") return [[keyOf(request["Key"] as Item), undefined]];
  // The adapter updates one item only, the set of postings, and that is in no index.
  if (operation === "UpdateItem") return [];
  const requests = Object.values(request["RequestItems"] as Record<string, Record<string, Value>[]>).flat();
  return requests.map((one) => {
    const put = one["PutRequest"]?.["Item"] as Item | undefined;
    return put ? [keyOf(put), put] : [keyOf(one["DeleteRequest"]?.["Key"] as Item), undefined];
  });
}

const keyOf = (item: Item) => JSON.stringify([item[keyNames.pk], item[keyNames.sk]]);

/**
 * Write units in the indexes: nothing where the entry stays as it is, one write where
 * what it holds changes, two where it moves.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.html#GSI.ThroughputConsiderations.Writes
 */
function indexWrites(before: Item | undefined, after: Item | undefined): number {
  return Object.values(indexes).reduce((sum, index) => {
    const held = [keyNames.pk, keyNames.sk, index.pk, index.sk, ...("with" in index ? [index.with] : [])];
    const [was, is] = [before, after].map((item) =>
      item?.[index.pk]
        ? Object.fromEntries(held.flatMap((name) => (item[name] ? [[name, item[name]]] : [])))
        : undefined,
    );
    if (JSON.stringify(was) === JSON.stringify(is)) return sum;
    const place = (item: Item | undefined) => item && JSON.stringify([item[index.pk], item[index.sk]]);
    if (was && is && place(was) === place(is)) return sum + Math.max(units(was), units(is));
    return sum + (was ? units(was) : 0) + (is ? units(is) : 0);
  }, 0);
}

/** Write units of an item: one for each kilobyte begun, of names and values. */
const units = (item: Item) => Math.ceil(sizeOf(item) / 1024);

function sizeOf(item: Item): number {
  return Object.entries(item).reduce((sum, [name, value]) => {
    const [type, content] = Object.entries(value)[0] ?? ["S", ""];
    const text = String(content);
    if (type === "B") return sum + Buffer.byteLength(name) + Buffer.from(text, "base64").length;
    return (
      sum +
      Buffer.byteLength(name) +
      (type === "N" ? Math.ceil(text.length / 2) + 1 : Buffer.byteLength(text))
    );
  }, 0);
}
