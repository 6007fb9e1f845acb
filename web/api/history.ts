import { createRoute, z } from "@hono/zod-openapi";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { WebDependencies } from "../dependencies.ts";
import type { Guard } from "../guard.ts";
import { body, count, failures, given, id, json, mailAddress, pageQuery, reason, security } from "./parts.ts";
import { presentedTrail, trailPage } from "./trail.ts";

const amount = z
  .object({ applications: count, documents: count, mails: count })
  .meta({ id: "Erased", description: "How much there is, or was" });

/** Who did what; and erasing a person, after which the trail says no more than that it was done. */
export function historyApi(app: OpenAPIHono, { desk }: WebDependencies, guard: Guard): void {
  const { trail, erase } = desk;

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/applications/{id}/trail",
      summary: "What happened to an application, newest first",
      security,
      middleware: guard.needs("read", guard.application("id")),
      request: { params: z.object({ id }), query: pageQuery },
      responses: { 200: trailPage, ...failures(400, 404) },
    }),
    async (context) => {
      const { cursor, limit } = context.req.valid("query");
      const page = await trail.of(
        { application: context.var.application.id },
        { limit, ...given({ cursor }) },
      );
      return context.json(presentedTrail(page), 200);
    },
  );

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/postings/{posting}/trail",
      summary: "What people did about a posting and its applications, newest first",
      security,
      middleware: guard.needs("read", guard.posting("posting")),
      request: { params: z.object({ posting: z.string() }), query: pageQuery },
      responses: { 200: trailPage, ...failures(400, 404) },
    }),
    async (context) => {
      const { cursor, limit } = context.req.valid("query");
      const page = await trail.of({ posting: context.var.posting.id }, { limit, ...given({ cursor }) });
      return context.json(presentedTrail(page), 200);
    },
  );

  const erasing = guard.needs("erase", guard.application("id"));
  app.openapi(
    createRoute({
      method: "get",
      path: "/api/applications/{id}/erasure",
      summary: "What erasing an application would delete",
      security,
      middleware: erasing,
      request: { params: z.object({ id }) },
      responses: { 200: json(amount, "How much"), ...failures(403, 404) },
    }),
    async (context) => context.json(await erase.preview({ application: context.var.application.id }), 200),
  );
  app.openapi(
    createRoute({
      method: "post",
      path: "/api/applications/{id}/erasure",
      summary: "Erase an application with all its documents and mails, for good",
      security,
      middleware: erasing,
      request: { params: z.object({ id }), body: body(z.strictObject({ reason })) },
      responses: { 200: json(amount, "What was erased"), ...failures(400, 403, 404, 413) },
    }),
    async (context) => {
      const { application, actor } = context.var;
      const doing = { by: actor.id, reason: context.req.valid("json").reason };
      return context.json(await erase.erase({ application: application.id }, doing), 200);
    },
  );

  app.openapi(
    createRoute({
      method: "post",
      path: "/api/erasures/preview",
      summary: "What erasing a person from all postings would delete",
      security,
      middleware: guard.needs("operate"),
      request: { body: body(z.strictObject({ address: mailAddress })) },
      responses: { 200: json(amount, "How much"), ...failures(400, 403, 404, 413) },
    }),
    async (context) => context.json(await erase.preview(context.req.valid("json")), 200),
  );
  app.openapi(
    createRoute({
      method: "post",
      path: "/api/erasures",
      summary: "Erase a person from all postings, with all their documents and mails, for good",
      security,
      middleware: guard.needs("operate"),
      request: { body: body(z.strictObject({ address: mailAddress, reason })) },
      responses: { 200: json(amount, "What was erased"), ...failures(400, 403, 404, 413) },
    }),
    async (context) => {
      const { address: whose, reason: why } = context.req.valid("json");
      const doing = { by: context.var.actor.id, reason: why };
      return context.json(await erase.erase({ address: whose }, doing), 200);
    },
  );
}
