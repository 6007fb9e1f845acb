import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CrateFault, openCrate, packInto, sha256 } from "../shared/adapters/crate.ts";
import type { Manifest } from "../shared/adapters/crate.ts";
import { carry, inventory } from "../shared/flow/carry.ts";
import type { CarriedKinds } from "../shared/flow/carry.ts";
import { cargoKinds } from "../shared/ports.ts";
import type { CargoKind, CarrySource, CarryTarget, Inventory } from "../shared/ports.ts";
import { CommandFault, clearProgress, print, progress } from "./output.ts";
import { counted } from "./terminal.ts";

/** An installation that nobody else works on meanwhile. */
export interface Moved {
  /** How it is named to people. */
  readonly name: string;
  readonly source: CarrySource;
  readonly target: CarryTarget;
  /** The key from which its ids follow; made where there is none yet. */
  key(): Promise<Uint8Array>;
  /** Takes a key over. Returns false when it has another one already, which stays. */
  takeKey(key: Uint8Array): Promise<boolean>;
  close(): Promise<void>;
}

const kindWords: Readonly<Record<CargoKind, readonly [string, string]>> = {
  blobs: ["file", "files"],
  cases: ["case", "cases"],
  messages: ["message", "messages"],
  entries: ["entry", "entries"],
};
const told = (kind: CargoKind, done: number) => progress(`${kindWords[kind][1]}: ${done}`);

/** `dossier export --all`: packs an installation into a folder. Doing it again goes on where it was cut off. */
export async function packAll(from: Moved, folder: string): Promise<void> {
  try {
    const crate = await packInto(folder);
    await carry(from.source, crate, told);
    await crate.complete();
    const [packed, there] = [await inventory(crate.contents, sha256), await inventory(from.source, sha256)];
    clearProgress();
    const off = differing(packed, there);
    if (off.length > 0)
      throw new CommandFault(
        `${from.name} changed while it was packed (${off.join(", ")}). Stop what writes to it, and pack again.`,
        1,
      );
    await crate.seal(await from.key(), new Date(), packed);
    await print(
      `Packed ${amountOf(packed)} into ${folder}.`,
      "It holds all applicants' data and the key of their ids: keep it as you keep the data folder.",
      `'dossier import ${folder}' unpacks it elsewhere.`,
    );
  } finally {
    clearProgress();
    await from.close();
  }
}

/** `dossier import`: unpacks a folder into an installation. Returns the exit status. */
export async function unpackAll(folder: string, into: Moved): Promise<0 | 1> {
  try {
    const { source, manifest } = await openCrate(folder);
    await mustBeWhole(folder, source, manifest);
    if (!(await into.takeKey(Buffer.from(manifest.key, "hex"))))
      throw new CommandFault(
        `${into.name} has applications of its own, whose ids follow from another key. Unpack into a new one.`,
        1,
      );
    const carried = await carry(source, into.target, told);
    const there = await inventory(into.source, sha256);
    clearProgress();
    return await said(carried, differing(there, manifest), into.name);
  } catch (error) {
    if (error instanceof CrateFault) throw new CommandFault(error.message, 1);
    throw error;
  } finally {
    clearProgress();
    await into.close();
  }
}

async function mustBeWhole(folder: string, source: CarrySource, manifest: Manifest): Promise<void> {
  progress("looking whether it is whole");
  const found = await inventory(source, sha256).catch((error: unknown) => {
    throw new CrateFault(`${folder} can't be read: ${(error as Error).message}. Pack it again.`);
  });
  const [off] = differing(found, manifest);
  if (off)
    throw new CrateFault(
      `the ${kindWords[off][1]} in ${folder} are not as they were packed (${found.counts[off]} of ${manifest.counts[off]}). Copy the folder again, or pack it again.`,
    );
}

async function said(carried: CarriedKinds, off: readonly CargoKind[], name: string): Promise<0 | 1> {
  for (const kind of cargoKinds) {
    const { written, same, others } = carried[kind];
    await print(
      `${counted(written, ...kindWords[kind])} written${same > 0 ? `, ${same} there already` : ""}${others.length > 0 ? `, ${others.length} left, since something else is there: ${others.slice(0, 3).join(", ")}` : ""}.`,
    );
  }
  const left = cargoKinds.some((kind) => carried[kind].others.length > 0);
  if (left) await print("", `${name} keeps what it had. Look at what was left before you go on.`);
  else if (off.length > 0) await print("", `All is there, beside what ${name} had before.`);
  else await print("", `${name} holds exactly what was packed: every count and hash is the same.`);
  return left ? 1 : 0;
}

function differing(one: Pick<Inventory, "hashes">, other: Pick<Manifest, "hashes">): CargoKind[] {
  return cargoKinds.filter((kind) => one.hashes[kind] !== other.hashes[kind]);
}

const amountOf = ({ counts }: Inventory) =>
  cargoKinds.map((kind) => counted(counts[kind], ...kindWords[kind])).join(", ");

/** The key file of a data folder, taken over where there is none. */
export async function takeKeyFile(folder: string, key: Uint8Array): Promise<boolean> {
  const path = join(folder, "key");
  const text = `${Buffer.from(key).toString("hex")}\n`;
  try {
    await writeFile(path, text, { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return (await readFile(path, "utf8")).trim() === text.trim();
  }
}
