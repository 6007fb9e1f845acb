import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { applicationStates } from "../shared/domain/check/verdict.ts";
import { outcomes } from "../shared/domain/mail/message.ts";
import {
  applicationOf,
  applicationSchema,
  messageSchema,
  outgoingSchema,
  presentApplication,
  presentMessage,
  presentOutgoing,
} from "../shared/domain/present.ts";
import type { Application, MessageRecord } from "../shared/domain/application.ts";
import type { Posting } from "../shared/domain/posting/posting.ts";
import type { WebDependencies } from "./dependencies.ts";
import type { Guard } from "./guard.ts";
import { problemSchema, RequestError } from "./problem.ts";

/** Most entries in one answer; the contract's figure. */
const maxLimit = 200;

const cursor = z.string().min(1).optional().describe("`next` of the page before");
const limit = z.coerce
  .number("must be a number")
  .int("must be a whole number")
  .min(1, "must be at least 1")
  .max(maxLimit, `must be at most ${maxLimit}`)
  .default(50)
  .describe("Entries in one answer");
const next = z.string().optional().describe("Give it back as `cursor`; absent on the last page");
const pageQuery = z.object({ cursor, limit });

const id = z.string().describe("As in the listings");
const count = z.int().min(0);

const postingSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    institution: z.string().optional(),
    channel: z.enum(["mail", "portal"]),
    deadline: z
      .object({ endsAt: z.iso.datetime(), timeZone: z.string(), untilFilled: z.boolean() })
      .optional(),
    items: z.array(z.object({ id: z.string(), required: z.boolean() })),
    counts: z.object({ complete: count, incomplete: count, "needs-review": count }),
  })
  .meta({ id: "Posting" });

const apiApplicationSchema = z.object({ id, ...applicationSchema.shape }).meta({ id: "Application" });
const apiMessageSchema = z
  .object({
    ...messageSchema.shape,
    rawKey: z.string(),
    application: z.string().optional().describe("Id of the application it belongs to"),
  })
  .meta({ id: "Message" });

const json = <T extends z.ZodType>(schema: T, description: string) => ({
  description,
  content: { "application/json": { schema } },
});
const failure = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: problemSchema } },
});
const failures = {
  400: failure("A parameter is not what it must be; `detail` says which and what is allowed"),
  401: failure("The token is missing or wrong"),
  500: failure("Something went wrong in Dossier; its log says what"),
};
const security = [{ token: [] }];

const routes = {
  postings: createRoute({
    method: "get",
    path: "/api/postings",
    summary: "The postings in force, with how many applications are in each state",
    security,
    responses: { 200: json(z.object({ postings: z.array(postingSchema) }), "All of them"), ...failures },
  }),
  applications: createRoute({
    method: "get",
    path: "/api/applications",
    summary: "Applications, newest first",
    security,
    request: {
      query: pageQuery.extend({
        posting: z.string().optional().describe("Id of a posting; without it, of all postings"),
        status: z.enum(applicationStates).optional(),
      }),
    },
    responses: {
      200: json(z.object({ applications: z.array(apiApplicationSchema), next }), "One page of them"),
      ...failures,
    },
  }),
  application: createRoute({
    method: "get",
    path: "/api/applications/{id}",
    summary: "One application",
    security,
    request: { params: z.object({ id }) },
    responses: {
      200: json(apiApplicationSchema, "The application"),
      404: failure("There is none with this id"),
      ...failures,
    },
  }),
  messages: createRoute({
    method: "get",
    path: "/api/messages",
    summary: "What became of each mail accepted, newest first",
    security,
    request: { query: pageQuery.extend({ outcome: z.enum(outcomes).optional() }) },
    responses: {
      200: json(z.object({ messages: z.array(apiMessageSchema), next }), "One page of them"),
      ...failures,
    },
  }),
  outgoing: createRoute({
    method: "get",
    path: "/api/outgoing",
    summary: "Replies to applicants, newest first",
    security,
    request: { query: pageQuery },
    responses: {
      200: json(z.object({ outgoing: z.array(outgoingSchema), next }), "One page of them"),
      ...failures,
    },
  }),
  health: createRoute({
    method: "get",
    path: "/api/health",
    summary: "Whether Dossier answers, and how much work waits",
    security,
    responses: {
      200: json(
        z.object({ status: z.literal("ok"), due: count, oldestDueSeconds: count }),
        "It answers; oldestDueSeconds grows when work is stuck",
      ),
      ...failures,
    },
  }),
};

/** The HTTP API of the contract, described by its own schemas at `/api/openapi.json`. */
export function api({ records, postings, clock }: WebDependencies, guard: Guard): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw badRequest(result.error);
    },
  });

  app.openapi({ ...routes.postings, middleware: guard.signedIn }, async (context) => {
    const listed = await Promise.all(
      guard.visible(context).map(async (name) => {
        const posting = postings.get(name) as Posting;
        return postingSchema.parse({
          ...posting,
          items: posting.items.map((item) => ({ id: item.id, required: !item.optional })),
          counts: await records.counts(name),
        });
      }),
    );
    return context.json({ postings: listed }, 200);
  });

  app.openapi({ ...routes.applications, middleware: guard.signedIn }, async (context) => {
    const query = context.req.valid("query");
    if (query.posting !== undefined && !postings.has(query.posting))
      throw new RequestError(
        400,
        `There is no posting '${query.posting}'. There are: ${[...postings.keys()].join(", ")}.`,
      );
    const { items, next: following } = await records.applications(query);
    const visible = new Set(guard.visible(context));
    const applications = items.filter(({ posting }) => visible.has(posting)).map(withId);
    return context.json({ applications, next: following }, 200);
  });

  app.openapi(
    { ...routes.application, middleware: guard.needs("read", guard.application("id")) },
    async (context) => {
      return context.json(withId(context.var.application), 200);
    },
  );

  app.openapi({ ...routes.messages, middleware: guard.needs("operate") }, async (context) => {
    const { items, next: following } = await records.messages(context.req.valid("query"));
    return context.json({ messages: items.map(withKeys), next: following }, 200);
  });

  app.openapi({ ...routes.outgoing, middleware: guard.needs("operate") }, async (context) => {
    const { items, next: following } = await records.outgoing(context.req.valid("query"));
    const outgoing = items.map(({ reply, record }) => presentOutgoing(reply, record));
    return context.json({ outgoing, next: following }, 200);
  });

  app.openapi({ ...routes.health, middleware: guard.needs("operate") }, async (context) => {
    const now = clock();
    const { count: due, oldest } = await records.dueCount(now.toISOString());
    const waited = oldest === undefined ? 0 : (now.getTime() - Date.parse(oldest)) / 1000;
    return context.json(
      { status: "ok" as const, due, oldestDueSeconds: Math.max(0, Math.floor(waited)) },
      200,
    );
  });

  app.on(["POST", "PUT", "PATCH", "DELETE"], "/api/*", guard.signedIn, () => {
    throw new RequestError(405, "The API reads alone: use GET.", { Allow: "GET, HEAD" });
  });

  app.openAPIRegistry.registerComponent("securitySchemes", "token", {
    type: "http",
    scheme: "bearer",
    description: "The owner's token: DOSSIER_TOKEN, or the one in the sign-in link printed at start",
  });
  app.get("/api/openapi.json", guard.signedIn, (context) =>
    context.json(
      app.getOpenAPI31Document({
        openapi: "3.1.0",
        info: {
          title: "Dossier",
          version: "1",
          description: "What arrived with every mailed application, what is missing, and what was answered.",
        },
      }),
    ),
  );
  return app;
}

function withId(application: Application) {
  return { id: application.id, ...presentApplication(application) };
}

function withKeys(record: MessageRecord) {
  return { ...presentMessage(record), rawKey: record.rawKey, application: applicationOf(record) };
}

function badRequest(error: { readonly issues: readonly { path: PropertyKey[]; message: string }[] }) {
  const faults = error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  return new RequestError(400, `${faults.join("; ")}.`);
}
