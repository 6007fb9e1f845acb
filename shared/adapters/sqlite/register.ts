import type { Clock, Entry, Register } from "../../ports.ts";
import { cursorAt, pageLimit, positionOf } from "../cursor.ts";
import type { Database } from "./database.ts";

export interface EntryRow {
  readonly entry_group: string;
  readonly name: string;
  readonly version: number;
  readonly expires_at: string | null;
  readonly value: string;
}

/** The register in the file of the records. */
export function registerIn({ sql, rows }: Database): Register {
  return {
    async load(group, name) {
      const [row] = rows<EntryRow>("SELECT * FROM register WHERE entry_group = ? AND name = ?", group, name);
      return row && entryIn(row);
    },
    async save(entry) {
      const { group, name, version, value, expiresAt } = entry;
      const columns = [version + 1, expiresAt ?? null, JSON.stringify(value), group, name] as const;
      const { changes } =
        version === 0
          ? sql(
              `INSERT INTO register (version, expires_at, value, entry_group, name) VALUES (?, ?, ?, ?, ?)
               ON CONFLICT DO NOTHING`,
            ).run(...columns)
          : sql(
              `UPDATE register SET version = ?, expires_at = ?, value = ?
               WHERE entry_group = ? AND name = ? AND version = ?`,
            ).run(...columns, version);
      return Number(changes) === 1 ? { ...entry, version: version + 1 } : undefined;
    },
    async remove(group, name) {
      sql("DELETE FROM register WHERE entry_group = ? AND name = ?").run(group, name);
    },
    async list(group, { cursor, limit, backwards = false }) {
      const listing = ["register", group, backwards].join(" ");
      const [after] = positionOf(listing, cursor) ?? [];
      const found = rows<EntryRow>(
        `SELECT * FROM register WHERE entry_group = ? ${after === undefined ? "" : `AND name ${backwards ? "<" : ">"} ?`}
         ORDER BY name ${backwards ? "DESC" : ""} LIMIT ?`,
        ...(after === undefined ? [group] : [group, after]),
        pageLimit(limit) + 1,
      ).map(entryIn);
      const items = found.slice(0, pageLimit(limit));
      const end = items.at(-1);
      return { items, ...(found.length > items.length && end && { next: cursorAt(listing, [end.name]) }) };
    },
  };
}

/** Takes entries away that are of no use any more. */
export function removeExpired({ sql }: Database, now: Clock): void {
  sql("DELETE FROM register WHERE expires_at IS NOT NULL AND expires_at < ?").run(now().toISOString());
}

export const entryIn = ({ entry_group, name, version, expires_at, value }: EntryRow): Entry => ({
  group: entry_group,
  name,
  version,
  value: JSON.parse(value) as unknown,
  ...(expires_at !== null && { expiresAt: expires_at }),
});
