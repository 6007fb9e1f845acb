import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { Listed } from "../../shared/ports.ts";
import { problemSchema, RequestError } from "../problem.ts";

/** What the descriptions of routes are made of. */

/** Most entries in one answer; the contract's figure. */
const maxLimit = 200;

export const limit = z.coerce
  .number("must be a number")
  .int("must be a whole number")
  .min(1, "must be at least 1")
  .max(maxLimit, `must be at most ${maxLimit}`)
  .default(50)
  .describe("Entries in one answer");
export const cursor = z.string().min(1).max(2000).optional().describe("`next` of the page before");
export const next = z.string().optional().describe("Give it back as `cursor`; absent on the last page");
export const pageQuery = z.object({ cursor, limit });

export const id = z.string().describe("As in the listings");
export const count = z.int().min(0);
export const instant = z.iso.datetime().describe("ISO 8601 in UTC, for example 2021-08-02T09:15:00.000Z");
/** A moment of a filter: a day begins at midnight UTC. */
export const moment = z
  .union(
    [z.iso.datetime({ offset: true }), z.iso.date()],
    "must be a date or a time, as 2021-08-02 or 2021-08-02T09:15:00Z",
  )
  .transform((value) => new Date(value).toISOString());
export const sha256 = z.string().describe("Of one of the application's documents, in hex");
export const flag = z.enum(["true", "false"]).transform((value) => value === "true");

export const reason = z
  .string()
  .trim()
  .min(1, "must say why, in a few words: it stands in the trail")
  .max(1000, "must be at most 1000 characters")
  .regex(/\S/)
  .describe("Why: stands in the trail");

export const json = <T extends z.ZodType>(schema: T, description: string) => ({
  description,
  content: { "application/json": { schema } },
});
/** Bytes of one of several types. */
export const file = (description: string, ...types: readonly string[]) => ({
  description,
  content: Object.fromEntries(types.map((type) => [type, { schema: z.string().meta({ format: "binary" }) }])),
});
export const body = <T extends z.ZodType>(schema: T) => ({
  required: true,
  content: { "application/json": { schema } },
});

const failure = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: problemSchema } },
});
const always = {
  401: failure("The token is missing or wrong"),
  429: failure("Too many wrong tokens; `Retry-After` says how many seconds to wait"),
  431: { description: "The address or a header is too long" },
  500: failure("Something went wrong in Dossier; its log says what"),
};
const some = {
  400: failure("A parameter or the body is not what it must be; `detail` says which and what is allowed"),
  403: failure("Takes more than the role that you have"),
  404: failure("There is none, or it belongs to a posting that is not yours"),
  409: failure("Not possible as things stand; `detail` says why"),
  412: failure("It has changed since the version in `If-Match`"),
  413: failure("The body is too large"),
  428: failure("`If-Match` is missing"),
};
/** Ways in which a route can fail, besides those that every route has. */
export const failures = <C extends keyof typeof some = never>(...codes: readonly C[]) =>
  ({ ...always, ...Object.fromEntries(codes.map((code) => [code, some[code]])) }) as typeof always &
    Pick<typeof some, C>;

/** By the owner's token, or by a session's cookie. */
export const security: Record<string, string[]>[] = [{ token: [] }, { session: [] }];

/** Also one that few would write: who is to be erased may have any. */
export const mailAddress = z
  .string()
  .trim()
  .max(254)
  .regex(/^[^\s@<>]+@[^\s@<>]+$/, "must be an address such as jane@example.org");

export const ifMatch = z.object({
  "if-match": z
    .string()
    .regex(/^(\*|"[0-9]{1,15}")$/, 'must be an ETag as it was answered, for example "7", or *')
    .optional()
    .openapi({
      param: { in: "header", required: true },
      description: "ETag of the application that you looked at; `*` for whatever it is by now",
    }),
});

/**
 * The version that `If-Match` names; undefined for any.
 *
 * @throws RequestError 428 without the header
 */
export function versionIn(header: string | undefined): number | undefined {
  if (header === undefined)
    throw new RequestError(
      428,
      "Send the application's ETag as If-Match, so that nobody's change is overlooked.",
    );
  return header === "*" ? undefined : Number(header.slice(1, -1));
}

/** Answers the ETag of what is asked for. Returns whether whoever asks has it already (304). */
export function unchanged(context: Context, etag: string): boolean {
  context.header("ETag", etag);
  const had = context.req.header("If-None-Match")?.split(/\s*,\s*/);
  return had?.includes(etag) === true;
}

export const etagOf = ({ version }: { readonly version: number }) => `"${version}"`;

/** Listings looked through for one page of those that somebody may see. */
const mostListings = 10;

/**
 * One page of what somebody may see of a listing of all. It may hold fewer than `limit`, even none,
 * while there is a next one.
 */
export async function narrowed<T>(
  list: (request: { readonly cursor?: string; readonly limit: number }) => Promise<Listed<T>>,
  mayBeSeen: (item: T) => boolean,
  request: { readonly cursor?: string | undefined; readonly limit: number },
): Promise<Listed<T>> {
  const items: T[] = [];
  let at = request.cursor;
  for (let listing = 0; listing < mostListings; listing += 1) {
    const page = await list({ limit: request.limit - items.length, ...(at !== undefined && { cursor: at }) });
    items.push(...page.items.filter(mayBeSeen));
    at = page.next;
    if (at === undefined || items.length >= request.limit) break;
  }
  return { items, ...(at !== undefined && { next: at }) };
}

/** `undefined` where a value is not given, instead of a field without one. */
export function given<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}
