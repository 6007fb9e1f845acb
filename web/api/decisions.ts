import { createRoute, z } from "@hono/zod-openapi";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { Application } from "../../shared/domain/application.ts";
import { decisionSchema } from "../../shared/domain/decision/decision.ts";
import type { DecisionOn } from "../../shared/domain/decision/decision.ts";
import { applicationEntry, presentedApplication } from "../../shared/domain/present-records.ts";
import type { WebDependencies } from "../dependencies.ts";
import type { Guard } from "../guard.ts";
import { body, etagOf, failures, given, id, ifMatch, json, reason, security, versionIn } from "./parts.ts";

const tell = z
  .boolean()
  .default(false)
  .describe("Writes to the applicant where they were told something else; nobody is written to without it");

/** Deciding about an application, and undoing it. */
export function decisionsApi(app: OpenAPIHono, { desk, records }: WebDependencies, guard: Guard): void {
  const ofApplication = guard.needs("decide", guard.application("id"));
  const answer = {
    200: {
      ...json(applicationEntry, "The application with the decision; it is checked anew in a moment"),
      headers: { ETag: { schema: { type: "string" }, description: "Its new version" } } as const,
    },
    ...failures(400, 403, 404, 409, 412, 413, 428),
  };

  /** Merging takes more than other decisions, for both applications. */
  const allowMerge = async (context: Context, on: DecisionOn, posting: string) => {
    if (on.type !== "merge") return;
    guard.allow(context, "merge", posting);
    const from = await records.load(on.from);
    if (from)
      guard.allow(context, "merge", from.posting, "There is no such application to merge with this one.");
  };
  const shown = (application: Application) => ({ headers: { ETag: etagOf(application) } });

  app.openapi(
    createRoute({
      method: "post",
      path: "/api/applications/{id}/decisions",
      summary: "Decide: what a document is, an item's state, withdrawal, a merge, a sender",
      description: "Deciding the same again changes nothing. Merging takes a chair.",
      security,
      middleware: ofApplication,
      request: {
        params: z.object({ id }),
        headers: ifMatch,
        body: body(z.strictObject({ on: decisionSchema, reason, tell })),
      },
      responses: answer,
    }),
    async (context) => {
      const { application, actor } = context.var;
      const version = versionIn(context.req.header("If-Match"));
      const { on, reason: why, tell: telling } = context.req.valid("json");
      await allowMerge(context, on, application.posting);
      const doing = { by: actor.id, reason: why, tell: telling, ...given({ version }) };
      const decided = await desk.decide(application.id, on, doing);
      return context.json(presentedApplication(decided), 200, shown(decided).headers);
    },
  );

  app.openapi(
    createRoute({
      method: "post",
      path: "/api/applications/{id}/decisions/{decision}/undo",
      summary: "Undo a decision: it stays to be seen and counts no more",
      security,
      middleware: ofApplication,
      request: {
        params: z.object({ id, decision: z.string() }),
        headers: ifMatch,
        body: body(z.strictObject({ reason, tell })),
      },
      responses: answer,
    }),
    async (context) => {
      const { application, actor } = context.var;
      const version = versionIn(context.req.header("If-Match"));
      const { reason: why, tell: telling } = context.req.valid("json");
      const { decision } = context.req.valid("param");
      const made = application.decisions?.find((one) => one.id === decision);
      if (made?.on.type === "merge") guard.allow(context, "merge", application.posting);
      const doing = { by: actor.id, reason: why, tell: telling, ...given({ version }) };
      const undone = await desk.undo(application.id, decision, doing);
      return context.json(presentedApplication(undone), 200, shown(undone).headers);
    },
  );
}
