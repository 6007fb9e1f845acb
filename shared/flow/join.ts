import { mergedFrom } from "../domain/application-decisions.ts";
import { filesOf, givenBack, holdsAllOf, takenOver } from "../domain/application-join.ts";
import type { Application, Case } from "../domain/application.ts";
import type { Instant } from "../domain/kinds.ts";
import type { Blobs, Clock } from "../ports.ts";
import { change } from "./change.ts";
import type { ChangeDependencies } from "./change.ts";
import { keepReadings, keptReadings } from "./documents.ts";
import { keyIn } from "./keys.ts";

/**
 * Applications that become part of another one. The one write that decides is that of
 * the application which takes over; what follows from it is done again until it is done.
 */
export interface JoinDependencies extends ChangeDependencies {
  readonly blobs: Blobs;
  readonly now: Clock;
}

/** More hops than this are a circle. */
const maxHops = 5;

/** Id of the application in which mail for a case is taken in. */
export async function finalCase({ records }: ChangeDependencies, id: string): Promise<string> {
  let at = id;
  for (let hop = 0; hop < maxHops; hop += 1) {
    const record = await records.load(at);
    const into = record?.type === "application" ? record.joined?.into : undefined;
    if (into === undefined) return at;
    at = into;
  }
  return at;
}

/** The application with what another one has, whose files are stored with it before it is written. */
export async function takingOver(
  dependencies: JoinDependencies,
  into: Application,
  from: Application,
): Promise<Application> {
  await copyFiles(dependencies, from, into);
  return takenOver(into, from);
}

/**
 * Brings what an application decided about others to its end: those merged into it, and
 * the addresses that are its applicant's, are marked as part of it. Doing it again changes nothing.
 */
export async function settleJoins(dependencies: JoinDependencies, record: Application): Promise<void> {
  if (record.joined) return;
  for (const from of mergedFrom(record)) await settleMerge(dependencies, record.id, from);
  for (const { address, caseId, at, by } of record.aliases ?? []) {
    await settleHeld(dependencies, record, caseId, at);
    await change(dependencies, caseId, (current) => {
      if (current && (current.type !== "application" || current.joined || current.messages.length > 0))
        return { result: undefined };
      const applicant = { ...record.applicant, email: address };
      const alias: Application = {
        type: "application",
        id: caseId,
        version: current?.version ?? 0,
        posting: record.posting,
        applicant,
        receivedAt: at,
        messages: [],
        replies: [],
        documents: [],
        withdrawn: false,
        joined: { into: record.id, at, by },
      };
      return { save: alias, result: undefined };
    });
  }
}

/** Mails that waited for the applicant's word wait for nobody any more. */
async function settleHeld(
  { records }: JoinDependencies,
  record: Application,
  via: string,
  at: Instant,
): Promise<void> {
  for (const { rawKey } of record.messages.filter((one) => one.via === via && one.receivedAt <= at)) {
    const message = await records.message(rawKey);
    if (message?.outcome !== "unrouted" || message.resolved) continue;
    await records.resolveMessage(rawKey, {
      action: "linked",
      by: "applicant",
      at,
      reason: "the applicant says that it is theirs",
      outcome: "follow-up",
      posting: record.posting,
      caseId: record.id,
    });
  }
}

/** Mail may come in on either side meanwhile: the source is closed once all it has was taken over. */
async function settleMerge(dependencies: JoinDependencies, id: string, from: string): Promise<void> {
  for (let round = 0; round < maxHops; round += 1) {
    const into = await dependencies.records.load(id);
    if (into?.type !== "application") return;
    const merge = into.decisions?.findLast(
      ({ on, undone }) => on.type === "merge" && on.from === from && !undone,
    );
    if (!merge) return;
    const closed = await change(dependencies, from, (current) => {
      if (current?.type !== "application" || current.joined) return { result: true };
      if (!holdsAllOf(into, current)) return { result: false };
      const { due: _due, ...rest } = current;
      const open = current.replies.some(({ state }) => state === "due" || state === "sending");
      const joined = { into: id, at: merge.at, by: merge.by };
      const due = open && current.due?.step === "notify" ? { due: current.due } : {};
      return { save: { ...rest, ...due, joined }, result: true };
    });
    if (closed) return;
    await change(dependencies, id, async (current) => {
      const source = await dependencies.records.load(from);
      if (current?.type !== "application" || source?.type !== "application") return { result: undefined };
      const save = await takingOver(dependencies, current, source);
      return { save: { ...save, due: assessDue(dependencies) }, result: undefined };
    });
  }
}

/** Before a merge is undone: the other application has what came for it meanwhile, and is by itself again. */
export async function giveBack(
  dependencies: JoinDependencies,
  into: Application,
  from: string,
): Promise<void> {
  await change(dependencies, from, async (current) => {
    if (current?.type !== "application" || current.joined?.into !== into.id) return { result: undefined };
    const restored = givenBack(current, into);
    await copyFiles(dependencies, { ...restored, id: into.id }, restored);
    return { save: { ...restored, due: assessDue(dependencies) }, result: undefined };
  });
}

/**
 * Removes the files that belong to an application no more: somebody else's must not stay
 * with it. A mail may bring the same file at this very moment, and have found it there: then
 * the write of one of the two comes second and is decided anew, and the file is put back.
 *
 * @param removed what earlier tries at the same write removed
 * @returns the application to be written
 */
export async function withoutOrphans(
  { blobs }: Pick<JoinDependencies, "blobs">,
  record: Application,
  removed: Map<string, Uint8Array>,
): Promise<Application> {
  const { orphans = [], ...rest } = record;
  const named = new Set(filesOf(record));
  for (const [sha256, bytes] of removed)
    if (named.has(sha256)) await blobs.put(keyIn(record, "documents", sha256), bytes, { ifAbsent: true });
  const gone = new Set(orphans.filter((sha256) => !named.has(sha256)));
  if (gone.size === 0) return record.orphans ? rest : record;
  for (const sha256 of gone) {
    const key = keyIn(record, "documents", sha256);
    const bytes = await blobs.get(key);
    if (bytes) removed.set(sha256, bytes);
    await blobs.remove(key);
  }
  const readings = await keptReadings(blobs, record);
  await keepReadings(blobs, record, new Map([...readings].filter(([sha256]) => !gone.has(sha256))));
  return rest;
}

function assessDue({ now }: JoinDependencies): {
  readonly step: "assess";
  readonly at: Instant;
  readonly quiet: true;
} {
  return { step: "assess", at: now().toISOString(), quiet: true };
}

async function copyFiles(
  { blobs }: JoinDependencies,
  from: Application,
  to: Pick<Case, "id">,
): Promise<void> {
  const hashes = [
    ...from.documents.map(({ sha256 }) => sha256),
    ...from.messages.flatMap(({ text }) => text ?? []),
  ];
  for (const sha256 of new Set(hashes)) {
    const bytes = await blobs.get(keyIn(from, "documents", sha256));
    if (bytes) await blobs.put(keyIn(to, "documents", sha256), bytes, { ifAbsent: true });
  }
  const read = [...(await keptReadings(blobs, from))].filter(([sha256]) => hashes.includes(sha256));
  if (read.length > 0) await keepReadings(blobs, to, new Map([...read, ...(await keptReadings(blobs, to))]));
}
