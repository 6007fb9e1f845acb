import { canonical } from "../domain/canonical.ts";
import type {
  Blobs,
  CargoKind,
  CarrySource,
  CarryTarget,
  Entry,
  Holdings,
  Inventory,
  Put,
  Records,
  Register,
} from "../ports.ts";

export interface Carried {
  readonly written: number;
  /** There already, as after a run that was cut off. */
  readonly same: number;
  /** Something else is there under the same name: nothing was changed about it. */
  readonly others: readonly string[];
}
export type CarriedKinds = Readonly<Record<CargoKind, Carried>>;

/** Blobs of which a copy elsewhere would be wrong: what belongs to one machine or moment. */
const notCarried = /^(?:keys|tries|incoming|handouts?)\//;

/**
 * Carries everything from one place to another. Blobs first: whatever a record names is
 * there before it. Doing it again goes on where it was cut off, and changes nothing that
 * is there.
 *
 * @param tell told of each piece as it is put
 * @throws Error when reading or writing fails; then it can be done again
 */
export async function carry(
  { holdings, blobs }: CarrySource,
  target: CarryTarget,
  tell: (kind: CargoKind, done: number) => void = () => undefined,
): Promise<CarriedKinds> {
  return {
    blobs: await each("blobs", keysOf(blobs), async (key) => [key, await copied(blobs, target, key)], tell),
    cases: await each("cases", holdings.cases(), async (one) => [one.id, await target.case(one)], tell),
    messages: await each(
      "messages",
      holdings.messages(),
      async (one) => [one.rawKey, await target.message(one)],
      tell,
    ),
    entries: await each(
      "entries",
      carriedEntries(holdings),
      async (one) => [`${one.group}/${one.name}`, await target.entry(one)],
      tell,
    ),
  };
}

async function* keysOf(blobs: CarrySource["blobs"]): AsyncGenerator<string> {
  for await (const key of blobs.list("")) if (!notCarried.test(key)) yield key;
}

/** People sign in anew: a session belongs to one address of the page. */
async function* carriedEntries(holdings: Holdings): AsyncGenerator<Entry> {
  for await (const entry of holdings.entries()) if (entry.group !== "sessions") yield entry;
}

async function each<T>(
  kind: CargoKind,
  all: AsyncIterable<T>,
  put: (one: T) => Promise<readonly [name: string, put: Put]>,
  tell: (kind: CargoKind, done: number) => void,
): Promise<Carried> {
  let [written, same] = [0, 0];
  const others: string[] = [];
  for await (const one of all) {
    const [name, what] = await put(one);
    if (what === "written") written += 1;
    else if (what === "same") same += 1;
    else others.push(name);
    tell(kind, written + same + others.length);
  }
  return { written, same, others };
}

async function copied({ open }: CarrySource["blobs"], target: CarryTarget, key: string): Promise<Put> {
  const chunks = await open(key);
  if (!chunks) throw new Error(`the blob ${key} was listed and is gone: somebody writes meanwhile`);
  const parts = await Array.fromAsync(chunks);
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return target.blob(key, bytes);
}

export interface InstallationDependencies {
  readonly records: Pick<Records, "load" | "save" | "message" | "saveMessage">;
  readonly register: Pick<Register, "load" | "save">;
  readonly blobs: Pick<Blobs, "get" | "put">;
}

/**
 * An installation as a target. Versions begin anew: they count writes, and mean nothing
 * elsewhere. What was written is read back, so that a copy is said to be there only when it is.
 */
export function installationTarget({ records, register, blobs }: InstallationDependencies): CarryTarget {
  const judged = (there: object | undefined, given: object): Put =>
    sameFacts(there, given) ? "same" : "other";
  return {
    async case(record) {
      const there = await records.load(record.id);
      if (there) return judged(there, record);
      if (await records.save({ ...record, version: 0 }))
        return verified(await records.load(record.id), record);
      return judged(await records.load(record.id), record);
    },
    async message(record) {
      const there = await records.message(record.rawKey);
      if (there) return judged(there, record);
      await records.saveMessage(record);
      return verified(await records.message(record.rawKey), record);
    },
    async entry(entry) {
      const there = await register.load(entry.group, entry.name);
      if (there) return judged(there, entry);
      await register.save({ ...entry, version: 0 });
      return verified(await register.load(entry.group, entry.name), entry);
    },
    async blob(key, bytes) {
      const written = await blobs.put(key, bytes, { ifAbsent: true });
      const there = await blobs.get(key);
      const equal = there !== undefined && sameBytes(there, bytes);
      if (written && !equal) throw new Error(`the blob ${key} can't be read back as it was written`);
      return written ? "written" : equal ? "same" : "other";
    },
  };
}

function verified(there: object | undefined, given: object): Put {
  if (sameFacts(there, given)) return "written";
  throw new Error("what was written can't be read back as it was: the target is at fault");
}

/** Versions aside. */
function sameFacts(one: object | undefined, other: object): boolean {
  return one !== undefined && factsOf(one) === factsOf(other);
}

function factsOf(record: object): string {
  const { version: _counts, ...rest } = record as { version?: number };
  return canonical(rest);
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

/** sha256 in hex, of a text and of bytes as they come. */
export interface Hashing {
  readonly text: (text: string) => string;
  readonly bytes: (chunks: AsyncIterable<Uint8Array>) => Promise<string>;
}

/** Takes stock of everything: reads all of it, and holds a hash of each piece. */
export async function inventory({ holdings, blobs }: CarrySource, hash: Hashing): Promise<Inventory> {
  const facts = (record: object) => hash.text(factsOf(record));
  const kinds = {
    blobs: await hashesOf(keysOf(blobs), async (key) => {
      const chunks = await blobs.open(key);
      return hash.text(`${key} ${chunks ? await hash.bytes(chunks) : "gone"}`);
    }),
    cases: await hashesOf(holdings.cases(), facts),
    messages: await hashesOf(holdings.messages(), facts),
    entries: await hashesOf(carriedEntries(holdings), facts),
  };
  const all = Object.entries(kinds);
  return {
    counts: Object.fromEntries(all.map(([kind, one]) => [kind, one.length])) as Inventory["counts"],
    hashes: Object.fromEntries(
      all.map(([kind, one]) => [kind, hash.text(one.toSorted().join("\n"))]),
    ) as Inventory["hashes"],
  };
}

async function hashesOf<T>(
  all: AsyncIterable<T>,
  hash: (one: T) => string | Promise<string>,
): Promise<string[]> {
  const hashes: string[] = [];
  for await (const one of all) hashes.push(await hash(one));
  return hashes;
}
