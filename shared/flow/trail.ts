import { grantActs, recordedEvents } from "../domain/application-trail.ts";
import type { TrailEvent } from "../domain/application-trail.ts";
import type { Application } from "../domain/application.ts";
import { BadCursor } from "../ports.ts";
import type { Entry, Listed, PageRequest, Records, Register } from "../ports.ts";

export type { TrailAct, TrailEvent } from "../domain/application-trail.ts";

export interface TrailDependencies {
  readonly records: Records;
  readonly register: Register;
}

export type Trail = ReturnType<typeof trail>;

/** Who did what to an application or posting, when and why. Append only. */
export function trail(dependencies: TrailDependencies) {
  const { records, register } = dependencies;
  return {
    /**
     * Notes an event with its application and its posting; the same event again changes
     * nothing. With the posting stands no more than what outlives the application.
     */
    async note(event: TrailEvent): Promise<void> {
      const { application, posting, what } = event;
      if (application !== undefined) await write(register, applicationGroup(application), event);
      if (posting !== undefined)
        await write(register, postingGroup(posting), application === undefined ? event : withoutWords(event));
      if (!grantActs.some((one) => one === what)) return;
      await write(register, grantsGroup(), event);
      if (posting !== undefined) await write(register, grantsGroup(posting), event);
    },

    /**
     * The trail of an application, with what its own record and those that joined it tell,
     * or of a posting, or of who was let in: to a posting, or to anything; newest first.
     *
     * @throws BadCursor
     */
    async of(
      about:
        | { readonly application: string }
        | { readonly posting: string }
        | { readonly grants: { readonly posting?: string | undefined } },
      request: PageRequest,
    ): Promise<Listed<TrailEvent>> {
      if ("grants" in about) return merged(register, grantsGroup(about.grants.posting), [], request);
      if ("posting" in about) return merged(register, postingGroup(about.posting), [], request);
      const told = (await recordsOf(records, about.application)).flatMap(recordedEvents);
      return merged(register, applicationGroup(about.application), told, request);
    },
  };
}

/**
 * Takes applications out of what outlives them: their own trail goes, and in the posting's
 * it stays who did what and when. Doing it again changes nothing.
 */
export async function forgetInTrail(
  register: Register,
  applications: readonly string[],
  postings: readonly string[],
): Promise<void> {
  for (const id of applications)
    for await (const { group, name } of entriesOf(register, applicationGroup(id)))
      await register.remove(group, name);
  for (const posting of postings)
    for await (const entry of entriesOf(register, postingGroup(posting))) {
      const { application, facts, ...event } = entry.value as TrailEvent;
      if (application === undefined || !applications.includes(application)) continue;
      const kept = Object.entries(facts).filter(([name]) => !naming.has(name));
      await register.save({ ...entry, value: { ...event, facts: Object.fromEntries(kept) } });
    }
}

/** Facts that name somebody's documents, mails or applications. */
const naming: ReadonlySet<string> = new Set(["document", "mail", "reply", "from", "into", "via"]);

async function* entriesOf(register: Register, group: string): AsyncGenerator<Entry> {
  let cursor: string | undefined;
  do {
    const page = await register.list(group, { limit: 200, ...(cursor !== undefined && { cursor }) });
    yield* page.items;
    cursor = page.next;
  } while (cursor !== undefined);
}

export const applicationGroup = (id: string) => `trail/application/${id}`;
export const postingGroup = (id: string) => `trail/posting/${id}`;
/** Everything by which people were let in or dismissed stands together, and once more by posting. */
const grantsGroup = (posting?: string) =>
  posting === undefined ? "trail/grants" : `trail/grants/${posting}`;

/** A reason given for one application may name its applicant: it stays with the application. */
function withoutWords({ reason: _reason, ...event }: TrailEvent): TrailEvent {
  return event;
}

async function write(register: Register, group: string, event: TrailEvent): Promise<void> {
  await register.save({ group, name: placeOf(event), version: 0, value: event });
}

/** Where an event stands in its trail: by time, and by id within one instant. */
const placeOf = ({ at, id }: TrailEvent) => `${at} ${id}`;

/** The application and those that became part of it. */
async function recordsOf(records: Records, id: string): Promise<readonly Application[]> {
  const record = await records.load(id);
  if (record?.type !== "application") return [];
  const merges = (record.decisions ?? []).flatMap(({ on, undone }) =>
    on.type === "merge" && !undone ? [on.from] : [],
  );
  const parts = await Promise.all(merges.map((from) => records.load(from)));
  return [record, ...parts.filter((part) => part?.type === "application")];
}

/** One page of what is registered and what is told, without a line twice. */
async function merged(
  register: Register,
  group: string,
  told: readonly TrailEvent[],
  { cursor, limit }: PageRequest,
): Promise<Listed<TrailEvent>> {
  let { page: at, before } = placeIn(cursor);
  for (;;) {
    const request = { limit, backwards: true, ...(at !== undefined && { cursor: at }) };
    const page = await register.list(group, request);
    const last = page.items.at(-1)?.name;
    const here = told
      .map((event) => [placeOf(event), event] as const)
      .filter(([place]) => page.next === undefined || last === undefined || place >= last);
    const all = new Map([...page.items.map(eventIn), ...here]);
    const rest = [...all].filter(([place]) => before === undefined || place < before).toSorted(newestFirst);
    const items = rest.slice(0, limit);
    const more = rest.length > items.length;
    if (items.length === 0 && page.next !== undefined) {
      at = page.next;
      continue;
    }
    const end = items.at(-1)?.[0];
    const next = more ? at : page.next;
    return {
      items: items.map(([, event]) => event),
      ...((more || page.next !== undefined) &&
        end !== undefined && { next: JSON.stringify([next ?? null, end]) }),
    };
  }
}

const eventIn = ({ name, value }: Entry) => [name, value as TrailEvent] as const;
const newestFirst = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) =>
  one < other ? 1 : -1;

/** The register's page on which the next line is looked for, and the line shown last. */
function placeIn(cursor: string | undefined): {
  readonly page?: string | undefined;
  readonly before?: string | undefined;
} {
  if (cursor === undefined) return {};
  try {
    const [page, before] = JSON.parse(cursor) as unknown[];
    if ((page === null || typeof page === "string") && typeof before === "string")
      return { page: page ?? undefined, before };
  } catch {
    // Not JSON: not ours.
  }
  throw new BadCursor();
}
