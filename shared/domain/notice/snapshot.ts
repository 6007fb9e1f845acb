import type { ApplicationState, ItemState } from "../check/verdict.ts";
import { canonical } from "../canonical.ts";
import type { Instant, ProblemCode } from "../kinds.ts";
import type { Posting } from "../posting/posting.ts";
import type { ApplicationSummary } from "../summary.ts";

/** The state of a posting's applications as its deadline passed. */
export interface Snapshot {
  readonly type: "deadline-report";
  readonly posting: { readonly id: string; readonly title: string };
  readonly deadline: { readonly date: string; readonly time: string; readonly timeZone: string };
  readonly takenAt: Instant;
  /** By receipt, oldest first; those withdrawn are in it and say so. */
  readonly applications: readonly SnapshotRow[];
  /** How many were taken out since, because their applicants were erased. */
  readonly erased?: number;
}

export interface SnapshotRow {
  readonly id: string;
  readonly email: string;
  readonly name?: string;
  readonly receivedAt: Instant;
  /** `checking`: its papers were still being read. */
  readonly status: ApplicationState | "checking";
  readonly late: boolean;
  readonly withdrawn: boolean;
  readonly items: Readonly<Record<string, ItemState>>;
  readonly problems: readonly ProblemCode[];
}

/** An application's row of the report. */
export function rowOf(summary: ApplicationSummary): SnapshotRow {
  const { id, applicant, receivedAt, status, checked, late, withdrawn, items, problems } = summary;
  return {
    id,
    email: applicant.email,
    ...(applicant.name !== undefined && { name: applicant.name }),
    receivedAt,
    status: checked ? status : "checking",
    late,
    withdrawn,
    items: Object.fromEntries(items.map((item) => [item.id, item.status])),
    problems: [...new Set(problems)],
  };
}

/** The report over rows in any order. */
export function snapshotOf(
  posting: Posting,
  deadline: NonNullable<Posting["deadline"]>,
  rows: readonly SnapshotRow[],
  takenAt: Instant,
): Snapshot {
  const { date, time, timeZone } = deadline;
  return {
    type: "deadline-report",
    posting: { id: posting.id, title: posting.title },
    deadline: { date, time, timeZone },
    takenAt,
    applications: rows.toSorted((one, other) =>
      one.receivedAt === other.receivedAt
        ? one.id < other.id
          ? -1
          : 1
        : one.receivedAt < other.receivedAt
          ? -1
          : 1,
    ),
  };
}

/** The one way to write the report, over which its hash is taken (RFC 8785 for what stands in it). */
export const snapshotText = (snapshot: Snapshot): string => canonical(snapshot);

/** What is compared with later states. */
export type Frozen = ReadonlyMap<string, Pick<SnapshotRow, "status" | "withdrawn" | "items">>;

export function frozenOf({ applications }: Pick<Snapshot, "applications">): Frozen {
  return new Map(applications.map((row) => [row.id, row]));
}

/** What is otherwise now than when the report was frozen. */
export interface Difference {
  readonly row: ApplicationSummary;
  /** `new`: it arrived after the report. */
  readonly from: SnapshotRow["status"] | "withdrawn" | "new";
  readonly to: ApplicationState | "withdrawn";
  /** Items whose state changed, with what they were. */
  readonly items: readonly { readonly id: string; readonly from: ItemState; readonly to: ItemState }[];
}

/** How an application differs from the report; undefined where it does not. */
export function differenceOf(frozen: Frozen, row: ApplicationSummary): Difference | undefined {
  const before = frozen.get(row.id);
  const to = row.withdrawn ? "withdrawn" : row.status;
  if (!before) return { row, from: "new", to, items: [] };
  const from = before.withdrawn ? "withdrawn" : before.status;
  const items = row.items.flatMap(({ id, status }) => {
    const was = before.items[id];
    return was !== undefined && was !== status ? [{ id, from: was, to: status }] : [];
  });
  return from === to && items.length === 0 ? undefined : { row, from, to, items };
}
