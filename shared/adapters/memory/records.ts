import type { Application, Case, MessageRecord } from "../../domain/application.ts";
import { statusOf } from "../../domain/present.ts";
import type { Outcome } from "../../domain/mail/message.ts";
import type { DueWork, Listed, PageRequest, Records } from "../../ports.ts";
import { cursorAt, pageLimit, positionOf } from "../cursor.ts";
import type { Position } from "../cursor.ts";

/** Records for as long as the process lives: `dossier check` and tests. */
export function memoryRecords(): Records {
  const cases = new Map<string, Case>();
  const messages = new Map<string, MessageRecord>();
  const all = () => [...cases.values()];
  const applications = () => all().filter((record): record is Application => record.type === "application");
  const dueAt = (until: string): DueWork[] =>
    all()
      .flatMap(({ id, due }) => (due && due.at <= until ? [{ id, step: due.step, at: due.at }] : []))
      .toSorted((one, other) => compare([one.at, one.id], [other.at, other.id]));

  return {
    async load(id) {
      return structuredClone(cases.get(id));
    },
    async save(record) {
      if ((cases.get(record.id)?.version ?? 0) !== record.version) return undefined;
      const stored = structuredClone({ ...record, version: record.version + 1 });
      cases.set(record.id, stored);
      return structuredClone(stored);
    },
    async casesByMessageId(messageId) {
      return all()
        .filter((record) =>
          [...record.messages, ...record.replies].some((mail) => mail.messageId === messageId),
        )
        .map(({ id }) => id)
        .toSorted();
    },
    async message(rawKey) {
      return structuredClone(messages.get(rawKey));
    },
    async saveMessage(record) {
      if (messages.has(record.rawKey)) return false;
      messages.set(record.rawKey, structuredClone(record));
      return true;
    },
    async due(until, limit) {
      return dueAt(until).slice(0, limit);
    },
    async dueCount(until) {
      const work = dueAt(until);
      return { count: work.length, ...(work[0] && { oldest: work[0].at }) };
    },
    async applications({ posting, status, ...request }) {
      const rows = applications().filter(
        (record) =>
          (posting === undefined || record.posting === posting) &&
          (status === undefined || statusOf(record) === status),
      );
      return page(["applications", posting, status].join(" "), request, rows, (record) => [
        record.receivedAt,
        record.id,
      ]);
    },
    async counts(posting) {
      const counts = { complete: 0, incomplete: 0, "needs-review": 0 };
      for (const record of applications()) if (record.posting === posting) counts[statusOf(record)] += 1;
      return counts;
    },
    async messages({ outcome, ...request }) {
      const rows = [...messages.values()].filter(
        (record) => outcome === undefined || record.outcome === outcome,
      );
      return page(["messages", outcome].join(" "), request, rows, (record) => [
        record.receivedAt,
        record.rawKey,
      ]);
    },
    async messageCounts() {
      const counts: Partial<Record<Outcome, number>> = {};
      for (const { outcome } of messages.values()) counts[outcome] = (counts[outcome] ?? 0) + 1;
      return counts;
    },
    async outgoing(request) {
      const rows = all().flatMap((record) => record.replies.map((reply) => ({ reply, record })));
      return page("outgoing", request, rows, ({ reply, record }) => [reply.at, record.id, reply.id]);
    },
  };
}

/** A page of rows, newest first by their sort keys. */
function page<T>(
  listing: string,
  request: PageRequest,
  rows: readonly T[],
  keys: (row: T) => Position,
): Listed<T> {
  const before = positionOf(listing, request.cursor);
  const limit = pageLimit(request.limit);
  const sorted = rows
    .map((row) => ({ row, at: keys(row) }))
    .filter(({ at }) => before === undefined || compare(at, before) < 0)
    .toSorted((one, other) => compare(other.at, one.at));
  const items = sorted.slice(0, limit);
  const last = items.at(-1);
  return {
    items: structuredClone(items.map(({ row }) => row)),
    ...(sorted.length > limit && last && { next: cursorAt(listing, last.at) }),
  };
}

function compare(one: Position, other: Position): number {
  for (const [index, key] of one.entries()) {
    const against = other[index] ?? "";
    if (key !== against) return key < against ? -1 : 1;
  }
  return 0;
}
