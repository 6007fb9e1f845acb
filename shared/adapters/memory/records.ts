import type { Application, Case, MessageRecord } from "../../domain/application.ts";
import { statusOf } from "../../domain/present.ts";
import type { Outcome } from "../../domain/mail/message.ts";
import { matches } from "../../domain/summary-query.ts";
import { summaryOf } from "../../domain/summary.ts";
import { waitingOutcomes } from "../../ports.ts";
import type { DueWork, Listed, PageRequest, Records } from "../../ports.ts";
import { cursorAt, pageLimit, positionOf } from "../cursor.ts";
import type { Position } from "../cursor.ts";
import { placeOf, summaryListing } from "../summary-page.ts";

/** Records for as long as the process lives: `dossier check` and tests. */
export function memoryRecords(): Records {
  const cases = new Map<string, Case>();
  const messages = new Map<string, MessageRecord>();
  const all = () => [...cases.values()];
  const applications = () =>
    all().filter((record): record is Application => record.type === "application" && !record.joined);
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
    async removeCase(id) {
      cases.delete(id);
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
    async resolveMessage(rawKey, resolution) {
      const record = messages.get(rawKey);
      if (!record) return false;
      const { resolved: _before, ...rest } = record;
      messages.set(rawKey, structuredClone({ ...rest, ...(resolution && { resolved: resolution }) }));
      return true;
    },
    async removeMessage(rawKey) {
      messages.delete(rawKey);
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
    async summaries(query) {
      const rows = applications()
        .filter(({ posting }) => posting === query.posting)
        .map(summaryOf)
        .filter((summary) => matches(summary, query));
      const { sort = "newest" } = query;
      return page(summaryListing(query), query, rows, (row) => placeOf(row, sort), sort !== "newest");
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
      return page(["messages", outcome].join(" "), request, rows, byReceipt);
    },
    async waiting({ outcome, posting, ...request }) {
      const rows = [...messages.values()].filter(
        (record) =>
          record.resolved === undefined &&
          waitingOutcomes.some((one) => one === record.outcome) &&
          (outcome === undefined || record.outcome === outcome) &&
          (posting === undefined || record.posting === posting),
      );
      return page(["waiting", outcome, posting].join(" "), request, rows, byReceipt);
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

const byReceipt = ({ receivedAt, rawKey }: MessageRecord): Position => [receivedAt, rawKey];

/** A page of rows by their sort keys, from the last key backwards where nothing else is said. */
function page<T>(
  listing: string,
  request: PageRequest,
  rows: readonly T[],
  keys: (row: T) => Position,
  ascending = false,
): Listed<T> {
  const end = positionOf(listing, request.cursor);
  const limit = pageLimit(request.limit);
  const inOrder = (one: Position, other: Position) => (ascending ? compare(one, other) : compare(other, one));
  const sorted = rows
    .map((row) => ({ row, at: keys(row) }))
    .filter(({ at }) => end === undefined || inOrder(at, end) > 0)
    .toSorted((one, other) => inOrder(one.at, other.at));
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
