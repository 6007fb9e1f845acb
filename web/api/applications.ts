import { createRoute, z } from "@hono/zod-openapi";
import { replyTo } from "../../shared/domain/application-verdict.ts";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Application } from "../../shared/domain/application.ts";
import { applicationStates, itemStates } from "../../shared/domain/check/verdict.ts";
import type { SummaryQuery } from "../../shared/ports.ts";
import type { WebDependencies } from "../dependencies.ts";
import type { Guard } from "../guard.ts";
import { RequestError } from "../problem.ts";
import {
  etagOf,
  failures,
  flag,
  given,
  id,
  json,
  moment,
  narrowed,
  next,
  pageQuery,
  security,
  unchanged,
} from "./parts.ts";
import {
  applicationEntry,
  messageEntry,
  outgoingEntry,
  presentedApplication,
  presentedMessage,
  presentedOutgoing,
  presentedSummary,
  summaryEntry,
} from "../../shared/domain/present-records.ts";

/** What of a posting's applications is wanted; lists and exports have the same. */
export const filterQuery = z.object({
  status: z.enum(applicationStates).optional(),
  item: z.string().max(100).optional().describe("Id of an item; goes with `state`"),
  state: z.enum(itemStates).optional().describe("State of that item"),
  late: flag.optional(),
  withdrawn: flag.optional(),
  text: z
    .string()
    .max(100)
    .optional()
    .describe("Words that each begin a word of the applicant's name or address, whatever case and accents"),
  from: moment.optional().describe("Received then or later"),
  until: moment.optional().describe("Received before then"),
});
const listQuery = pageQuery.extend({
  posting: z.string().optional().describe("Id of a posting; without it, of all that are yours"),
  ...filterQuery.shape,
  sort: z.enum(["newest", "oldest", "name"]).default("newest"),
  view: z.enum(["full", "summary"]).default("full").describe("`summary`: one row of a table each"),
});

/** @throws RequestError 400 for an item without a state, or a state without an item */
export function filterOf({
  item,
  state,
  ...query
}: z.infer<typeof filterQuery>): Omit<SummaryQuery, "posting" | "limit"> {
  if ((item === undefined) !== (state === undefined))
    throw new RequestError(400, "item and state go together: item=cv&state=missing.");
  return given({
    ...query,
    item: item !== undefined && state !== undefined ? { id: item, state } : undefined,
  });
}

export function applicationsApi(app: OpenAPIHono, dependencies: WebDependencies, guard: Guard): void {
  const { records } = dependencies;

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/applications",
      summary: "Applications",
      description:
        "A page may hold fewer than `limit`, even none, while there is a `next`. Filters other than `status`, and an order other than newest first, take a posting.",
      security,
      middleware: guard.signedIn,
      request: { query: listQuery },
      responses: {
        200: json(
          z.union([
            z.object({ applications: z.array(applicationEntry), next }),
            z.object({ applications: z.array(summaryEntry), next }),
          ]),
          "One page of them",
        ),
        ...failures(400),
      },
    }),
    async (context) => {
      const { cursor, limit, posting, sort, view, ...rest } = context.req.valid("query");
      const filter = filterOf(rest);
      const visible = new Set(guard.visible(context));
      if (posting !== undefined && !visible.has(posting))
        throw new RequestError(
          400,
          `There is no posting '${posting}'. There are: ${[...visible].join(", ") || "none of yours"}.`,
        );
      const at = given({ cursor });
      if (posting === undefined) {
        const { status, ...others } = filter;
        if (view === "summary" || sort !== "newest" || Object.keys(others).length > 0)
          throw new RequestError(
            400,
            `Say of which posting: posting=ID. There are: ${[...visible].join(", ") || "none of yours"}.`,
          );
        const page = await narrowed(
          (request) => records.applications({ ...request, ...given({ status }) }),
          (application) => visible.has(application.posting),
          { cursor, limit },
        );
        const applications = page.items.map(presentedApplication);
        return context.json({ applications, ...given({ next: page.next }) }, 200);
      }
      const page = await records.summaries({ posting, limit, sort, ...at, ...filter });
      const after = given({ next: page.next });
      if (view === "summary")
        return context.json({ applications: page.items.map(presentedSummary), ...after }, 200);
      const loaded = await Promise.all(page.items.map((summary) => records.load(summary.id)));
      const applications = loaded.filter((one): one is Application => one?.type === "application");
      return context.json({ applications: applications.map(presentedApplication), ...after }, 200);
    },
  );

  const params = z.object({ id });
  const ofApplication = guard.needs("read", guard.application("id"));

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/applications/{id}",
      summary: "One application, with the evidence for everything said of it",
      security,
      middleware: ofApplication,
      request: { params },
      responses: {
        200: {
          ...json(applicationEntry, "The application"),
          headers: { ETag: { schema: { type: "string" }, description: "Its version, for If-Match" } },
        },
        304: { description: "It is still the one in `If-None-Match`" },
        ...failures(404),
      },
    }),
    (context) => {
      const { application } = context.var;
      if (unchanged(context, etagOf(application))) return context.body(null, 304);
      return context.json(presentedApplication(application), 200);
    },
  );

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/applications/{id}/messages",
      summary: "The mails that belong to an application, oldest first",
      security,
      middleware: ofApplication,
      request: { params },
      responses: {
        200: json(z.object({ messages: z.array(messageEntry) }), "All of them"),
        ...failures(404),
      },
    }),
    async (context) => {
      const { application } = context.var;
      const listed = await Promise.all(application.messages.map(({ rawKey }) => records.message(rawKey)));
      const messages = listed.filter((one) => one !== undefined);
      return context.json(
        { messages: messages.map((one) => presentedMessage({ ...one, reply: replyTo(one, application) })) },
        200,
      );
    },
  );

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/applications/{id}/outgoing",
      summary: "The mails that went to its applicant, oldest first",
      security,
      middleware: ofApplication,
      request: { params },
      responses: {
        200: json(z.object({ outgoing: z.array(outgoingEntry) }), "All of them"),
        ...failures(404),
      },
    }),
    (context) => {
      const { application } = context.var;
      const outgoing = application.replies.map((reply) => presentedOutgoing(reply, application));
      return context.json({ outgoing }, 200);
    },
  );
}
