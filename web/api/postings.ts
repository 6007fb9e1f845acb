import { createRoute, z } from "@hono/zod-openapi";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { applicationStates } from "../../shared/domain/check/verdict.ts";
import type { Posting } from "../../shared/domain/posting/posting.ts";
import { deadlineSchema } from "../../shared/domain/posting/state.ts";
import { postingEntry, presentedSummary, summaryEntry } from "../../shared/domain/present-records.ts";
import type { WebDependencies } from "../dependencies.ts";
import type { Guard } from "../guard.ts";
import { body, count, failures, json, reason, security } from "./parts.ts";

const recheckEntry = z
  .object({
    total: count.describe("Applications of the posting"),
    outdated: count,
    checked: count.describe("So many of them were checked for this"),
    unread: count.describe("Not read yet, so that nothing can be said of them"),
    changes: z
      .record(z.string(), count)
      .describe("How many would turn from one state into another, as `complete→incomplete`"),
    examples: z.array(z.object({ before: z.enum(applicationStates), after: summaryEntry })),
  })
  .meta({ id: "RecheckPreview" });

/** Postings with where they stand, and what chairs do about them. */
export function postingsApi(app: OpenAPIHono, dependencies: WebDependencies, guard: Guard): void {
  const { records, postings, desk } = dependencies;
  const { postingStates, recheck } = desk;
  const entryOf = async (written: Posting) => {
    const [posting = written, state, counts, outdated] = await Promise.all([
      postingStates.inForce(written.id),
      postingStates.of(written.id),
      records.counts(written.id),
      recheck.outdated(written.id),
    ]);
    return postingEntry.parse({
      ...posting,
      items: posting.items.map((item) => ({ id: item.id, required: !item.optional })),
      counts,
      closed: state.closed,
      extended: state.deadline,
      outdated,
    });
  };
  const params = z.object({ posting: z.string() });
  const asChair = guard.needs("posting", guard.posting("posting"));
  const changed = json(postingEntry, "The posting as it is now");

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/postings",
      summary: "Your postings, with how many applications are in each state",
      security,
      middleware: guard.signedIn,
      responses: { 200: json(z.object({ postings: z.array(postingEntry) }), "All of them"), ...failures() },
    }),
    async (context) => {
      const listed = guard.visible(context).map((name) => postings.get(name) as Posting);
      return context.json({ postings: await Promise.all(listed.map(entryOf)) }, 200);
    },
  );

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/postings/{posting}",
      summary: "One posting",
      security,
      middleware: guard.needs("read", guard.posting("posting")),
      request: { params },
      responses: { 200: json(postingEntry, "The posting"), ...failures(404) },
    }),
    async (context) => context.json(await entryOf(context.var.posting), 200),
  );

  for (const [act, summary] of [
    ["close", "Close a posting: later mail is taken in and marked late"],
    ["reopen", "Open a posting again: who was late for its closing alone is in time"],
  ] as const)
    app.openapi(
      createRoute({
        method: "post",
        path: `/api/postings/{posting}/${act}`,
        summary,
        security,
        middleware: asChair,
        request: { params, body: body(z.strictObject({ reason })) },
        responses: { 200: changed, ...failures(400, 403, 404, 413) },
      }),
      async (context) => {
        const { posting, actor } = context.var;
        await postingStates[act](posting.id, { by: actor.id, reason: context.req.valid("json").reason });
        return context.json(await entryOf(posting), 200);
      },
    );

  app.openapi(
    createRoute({
      method: "post",
      path: "/api/postings/{posting}/extend",
      summary: "Give applicants more time",
      security,
      middleware: asChair,
      request: {
        params,
        body: body(z.strictObject({ ...deadlineSchema.shape, timeZone: z.string().max(64), reason })),
      },
      responses: { 200: changed, ...failures(400, 403, 404, 409, 413) },
    }),
    async (context) => {
      const { posting, actor } = context.var;
      const { reason: why, ...deadline } = context.req.valid("json");
      await postingStates.extend(posting.id, deadline, { by: actor.id, reason: why });
      return context.json(await entryOf(posting), 200);
    },
  );

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/postings/{posting}/recheck",
      summary: "What checking anew by the rules that hold would change; nothing is written",
      security,
      middleware: guard.needs("read", guard.posting("posting")),
      request: { params },
      responses: { 200: json(recheckEntry, "What would change"), ...failures(404) },
    }),
    async (context) => {
      const { examples, ...preview } = await recheck.preview(context.var.posting.id);
      const shown = examples.map(({ before, after }) => ({ before, after: presentedSummary(after) }));
      return context.json(
        { ...preview, examples: shown, changes: { ...preview.changes } as Record<string, number> },
        200,
      );
    },
  );

  app.openapi(
    createRoute({
      method: "post",
      path: "/api/postings/{posting}/recheck",
      summary: "Check all applications anew that were checked by other rules",
      security,
      middleware: asChair,
      request: {
        params,
        body: body(
          z.strictObject({
            reason,
            tell: z
              .boolean()
              .default(false)
              .describe("Writes to applicants for whom something changed that they were told"),
          }),
        ),
      },
      responses: {
        200: json(
          z.object({
            marked: count.describe("Applications that are checked anew now"),
            done: z.boolean().describe("False while more are marked in the background"),
          }),
          "It goes on",
        ),
        ...failures(400, 403, 404, 413),
      },
    }),
    async (context) => {
      const { posting, actor } = context.var;
      const { reason: why, tell } = context.req.valid("json");
      return context.json(await recheck.apply(posting.id, { by: actor.id, reason: why, tell }), 200);
    },
  );
}
