import { createRoute, z } from "@hono/zod-openapi";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { messageEntry, presentedMessage } from "../../shared/domain/present-records.ts";
import { triageKinds } from "../../shared/flow/triage.ts";
import type { WebDependencies } from "../dependencies.ts";
import type { Guard } from "../guard.ts";
import { RequestError } from "../problem.ts";
import { body, failures, given, id, json, mailAddress, next, pageQuery, reason, security } from "./parts.ts";

const settled = { 200: json(messageEntry, "The mail, settled"), ...failures(400, 403, 404, 409, 413) };
const query = z.object({ key: z.string().describe("`rawKey` of the mail") });

/** Mail that waits for a person. */
export function triageApi(app: OpenAPIHono, { desk, records }: WebDependencies, guard: Guard): void {
  const ofMessage = guard.needs("triage", guard.message("key"));

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/triage",
      summary: "Mail that waits for a person, newest first",
      description: "A page may hold fewer than `limit`, even none, while there is a `next`.",
      security,
      middleware: guard.within("triage"),
      request: {
        query: pageQuery.extend({
          kind: z
            .enum(triageKinds)
            .optional()
            .describe("`unvouched`: taken in, and unanswered since nobody vouches for its sender"),
          posting: z.string().optional().describe("Of one posting; mail that belongs to none is an admin's"),
        }),
      },
      responses: {
        200: json(z.object({ messages: z.array(messageEntry), next }), "One page of them"),
        ...failures(400, 403, 404),
      },
    }),
    async (context) => {
      const { cursor, limit, kind, posting } = context.req.valid("query");
      const page = await desk.triage.waiting({ limit, ...given({ cursor, kind, posting }) });
      return context.json({ messages: page.items.map(presentedMessage), ...given({ next: page.next }) }, 200);
    },
  );

  app.openapi(
    createRoute({
      method: "post",
      path: "/api/triage/route",
      summary: "Take a waiting mail in for a posting, as if its subject had said so",
      security,
      middleware: ofMessage,
      request: {
        query,
        body: body(
          z.strictObject({
            posting: z.string(),
            reason,
            applicant: z
              .strictObject({ email: mailAddress, name: z.string().trim().min(1).max(200).optional() })
              .optional()
              .describe("Whose application it is, where the mail does not say so itself"),
          }),
        ),
      },
      responses: settled,
    }),
    async (context) => {
      const { message, actor } = context.var;
      const { posting, reason: why, applicant } = context.req.valid("json");
      guard.allow(context, "triage", posting);
      const whose = applicant && { email: applicant.email, ...given({ name: applicant.name }) };
      const doing = { by: actor.id, reason: why, ...given({ applicant: whose }) };
      return context.json(presentedMessage(await desk.triage.route(message.rawKey, posting, doing)), 200);
    },
  );

  app.openapi(
    createRoute({
      method: "post",
      path: "/api/triage/link",
      summary: "Take a waiting mail in for an application, whoever sent it",
      security,
      middleware: ofMessage,
      request: { query, body: body(z.strictObject({ application: id, reason })) },
      responses: settled,
    }),
    async (context) => {
      const { message, actor } = context.var;
      const { application, reason: why } = context.req.valid("json");
      const missing = "There is no such application.";
      const into = await records.load(application);
      if (into?.type !== "application") throw new RequestError(404, missing);
      guard.allow(context, "triage", into.posting, missing);
      const linked = await desk.triage.link(message.rawKey, application, { by: actor.id, reason: why });
      return context.json(presentedMessage(linked), 200);
    },
  );

  for (const [act, summary] of [
    [
      "replay",
      "Take a waiting mail in anew, by the rules and the Dossier of today; what finds no place goes on waiting",
    ],
    ["discard", "Say that a waiting mail needs nothing; it is kept"],
    ["reopen", "Let a mail wait again that was discarded, or routed or linked where it does not belong"],
  ] as const)
    app.openapi(
      createRoute({
        method: "post",
        path: `/api/triage/${act}`,
        summary,
        security,
        middleware: ofMessage,
        request: { query, body: body(z.strictObject({ reason })) },
        responses: settled,
      }),
      async (context) => {
        const { message, actor } = context.var;
        const doing = { by: actor.id, reason: context.req.valid("json").reason };
        return context.json(presentedMessage(await desk.triage[act](message.rawKey, doing)), 200);
      },
    );

  app.openapi(
    createRoute({
      method: "post",
      path: "/api/triage/vouch",
      summary: "Say that a mail's sender is who they say: it is answered then",
      security,
      middleware: guard.needs("decide", guard.message("key")),
      request: { query, body: body(z.strictObject({ reason })) },
      responses: settled,
    }),
    async (context) => {
      const { message, actor } = context.var;
      const { rawKey, caseId, resolved } = message;
      const of = resolved?.caseId ?? caseId;
      if (of === undefined)
        throw new RequestError(409, "This mail belongs to no application: route or link it first.");
      const doing = { by: actor.id, reason: context.req.valid("json").reason };
      await desk.decide(of, { type: "vouch", message: rawKey }, doing);
      return context.json(presentedMessage((await records.message(rawKey)) ?? message), 200);
    },
  );
}
