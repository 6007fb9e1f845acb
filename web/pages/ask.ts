import type { Context } from "hono";
import type { z } from "zod";
import { dayAfter } from "../../shared/domain/notice/calendar.ts";
import { itemStates, applicationStates } from "../../shared/domain/check/verdict.ts";
import type { Posting } from "../../shared/domain/posting/posting.ts";
import { instantOf } from "../../shared/domain/posting/local-time.ts";
import type { SummaryFilter, SummarySort } from "../../shared/domain/summary-query.ts";
import { RequestError } from "../problem.ts";
import { sorts } from "../views/filters.ts";
import type { Asked } from "../views/filters.ts";
import { zoneFor } from "../views/posting.ts";

/** The value, if it is one of those allowed; a link that was mistyped shows everything. */
export function oneOf<T extends string>(allowed: readonly T[], value: string | undefined): T | undefined {
  return allowed.find((one) => one === value);
}

export function cursorOf(context: Context): string | undefined {
  return context.req.query("cursor") || undefined;
}

/** Fields of a form that was sent, each once; files are none of ours. */
export async function fieldsOf(context: Context): Promise<Readonly<Record<string, string>>> {
  const body = await context.req.parseBody().catch(() => ({}));
  return Object.fromEntries(
    Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

/** What a form holds, as its schema says. @throws RequestError naming each field at fault */
export function parsed<T extends z.ZodType>(schema: T, fields: unknown): z.output<T> {
  const result = schema.safeParse(fields);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  throw new RequestError(400, `${faults.join("; ")}.`);
}

/** What a matrix's address asks for, and how it is written in further addresses. What is mistyped is left out. */
export function matrixAsked(
  context: Context,
  posting: Posting,
): { readonly filter: SummaryFilter; readonly sort: SummarySort; readonly asked: Asked } {
  const query = (name: string) => context.req.query(name)?.trim() || undefined;
  const zone = zoneFor(posting);
  const status = oneOf(applicationStates, query("status"));
  const item = itemIn(posting, query("item"));
  const late = yesOrNo(query("late"));
  const withdrawn = yesOrNo(query("withdrawn"));
  const text = query("text")?.slice(0, 100);
  const [from, until] = [dayIn(query("from")), dayIn(query("until"))];
  const start = from && instantOf(from, "00:00", zone);
  const end = until && instantOf(dayAfter(until, 1), "00:00", zone);
  const sort = oneOf(sorts, query("sort")) ?? "newest";
  const filter: SummaryFilter = {
    ...(status && { status }),
    ...(item && { item }),
    ...(late !== undefined && { late }),
    ...(withdrawn !== undefined && { withdrawn }),
    ...(text && { text }),
    ...(start && { from: start }),
    ...(end && { until: end }),
  };
  const asked: Asked = {
    ...(status && { status }),
    ...(item && { item: `${item.id}:${item.state}` }),
    ...(late !== undefined && { late: late ? "yes" : "no" }),
    ...(withdrawn !== undefined && { withdrawn: withdrawn ? "yes" : "no" }),
    ...(text && { text }),
    ...(from && { from }),
    ...(until && { until }),
    ...(sort !== "newest" && { sort }),
  };
  return { filter, sort, asked };
}

function itemIn({ items }: Posting, words: string | undefined): SummaryFilter["item"] {
  const at = words?.lastIndexOf(":") ?? -1;
  const state = oneOf(itemStates, words?.slice(at + 1));
  const item = items.find(({ id }) => id === words?.slice(0, at));
  return state && item && { id: item.id, state };
}

const yesOrNo = (word: string | undefined) => (word === "yes" ? true : word === "no" ? false : undefined);
const dayIn = (word: string | undefined) =>
  word && /^\d{4}-\d\d-\d\d$/.test(word) && !Number.isNaN(Date.parse(`${word}T12:00:00Z`)) ? word : undefined;
