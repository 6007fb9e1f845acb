import type { Entry, Register } from "../../ports.ts";
import { cursorAt, pageLimit, positionOf } from "../cursor.ts";

/** A register for as long as the process lives: `dossier check` and tests. */
export function memoryRegister(): Register {
  const groups = new Map<string, Map<string, Entry>>();
  const of = (group: string) => groups.get(group) ?? new Map<string, Entry>();

  return {
    async load(group, name) {
      return structuredClone(of(group).get(name));
    },
    async save(entry) {
      const entries = of(entry.group);
      if ((entries.get(entry.name)?.version ?? 0) !== entry.version) return undefined;
      const stored = structuredClone({ ...entry, version: entry.version + 1 });
      entries.set(entry.name, stored);
      groups.set(entry.group, entries);
      return structuredClone(stored);
    },
    async remove(group, name) {
      of(group).delete(name);
    },
    async list(group, { cursor, limit, backwards = false }) {
      const listing = ["register", group, backwards].join(" ");
      const [after] = positionOf(listing, cursor) ?? [];
      const names = [...of(group).keys()].toSorted();
      const ordered = backwards ? names.toReversed() : names;
      const rest = ordered.filter((name) => after === undefined || (backwards ? name < after : name > after));
      const page = rest.slice(0, pageLimit(limit));
      const end = page.at(-1);
      return {
        items: page.flatMap((name) => structuredClone(of(group).get(name)) ?? []),
        ...(rest.length > page.length && end !== undefined && { next: cursorAt(listing, [end]) }),
      };
    },
  };
}
