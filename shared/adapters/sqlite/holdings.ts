import type { Case, MessageRecord } from "../../domain/application.ts";
import type { Holdings } from "../../ports.ts";
import type { Database } from "./database.ts";
import { entryIn } from "./register.ts";
import type { EntryRow } from "./register.ts";

/** Rows read at once: they lie in memory together. */
const chunk = 100;

/** All that the file holds, in the order of keys. */
export function holdingsIn({ rows }: Database): Holdings {
  return {
    async *cases() {
      let after = "";
      for (;;) {
        const found = rows<{ id: string; record: string }>(
          "SELECT id, record FROM cases WHERE id > ? ORDER BY id LIMIT ?",
          after,
          chunk,
        );
        for (const { record } of found) yield JSON.parse(record) as Case;
        if (found.length < chunk) return;
        after = found.at(-1)?.id ?? after;
      }
    },
    async *messages() {
      let after = "";
      for (;;) {
        const found = rows<{ raw_key: string; record: string }>(
          "SELECT raw_key, record FROM messages WHERE raw_key > ? ORDER BY raw_key LIMIT ?",
          after,
          chunk,
        );
        for (const { record } of found) yield JSON.parse(record) as MessageRecord;
        if (found.length < chunk) return;
        after = found.at(-1)?.raw_key ?? after;
      }
    },
    async *entries() {
      let [group, name] = ["", ""];
      for (;;) {
        const found = rows<EntryRow>(
          "SELECT * FROM register WHERE (entry_group, name) > (?, ?) ORDER BY entry_group, name LIMIT ?",
          group,
          name,
          chunk,
        );
        yield* found.map(entryIn);
        const end = found.at(-1);
        if (!end || found.length < chunk) return;
        [group, name] = [end.entry_group, end.name];
      }
    },
  };
}
