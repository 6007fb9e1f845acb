import { createRoute, z } from "@hono/zod-openapi";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { applicationEntry } from "../../shared/domain/present-records.ts";
import type { Exported } from "../../shared/flow/export.ts";
import type { WebDependencies } from "../dependencies.ts";
import { streamed } from "../downloads.ts";
import type { Guard } from "../guard.ts";
import { attachmentNamed } from "../headers.ts";
import { filterOf, filterQuery } from "./applications.ts";
import { failures, file, flag, id, instant, json, security } from "./parts.ts";

/** Taking data out: as a table, as JSON, and as an archive with the documents. */
export function exportsApi(app: OpenAPIHono, { desk }: WebDependencies, guard: Guard): void {
  const ofPosting = guard.needs("export", guard.posting("posting"));
  const request = { params: z.object({ posting: z.string() }), query: filterQuery };

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/postings/{posting}/export.csv",
      summary: "A posting's applications as a table",
      description:
        "A cell that a spreadsheet would take for a formula begins with an apostrophe. Exporting stands in the trail.",
      security,
      middleware: ofPosting,
      request: {
        ...request,
        query: filterQuery.extend({
          bom: flag
            .default(true)
            .describe("Begins with a byte order mark, without which spreadsheets misread names"),
        }),
      },
      responses: { 200: file("The table", "text/csv"), ...failures(400, 404) },
    }),
    async (context) => {
      const { bom, ...query } = context.req.valid("query");
      const { posting, actor } = context.var;
      return saved(await desk.export.csv(posting.id, { by: actor.id, filter: filterOf(query), bom }));
    },
  );

  const whole = z.object({
    posting: z.object({ id: z.string(), title: z.string() }),
    exportedAt: instant,
    applications: z.array(applicationEntry),
  });
  for (const [ending, answer, summary] of [
    ["json", json(whole, "The file"), "A posting's applications with the evidence, as JSON"],
    [
      "zip",
      file("The archive", "application/zip"),
      "A posting's applications with documents, mails and a cover sheet each",
    ],
  ] as const)
    app.openapi(
      createRoute({
        method: "get",
        path: `/api/postings/{posting}/export.${ending}`,
        summary,
        description: "Exporting stands in the trail.",
        security,
        middleware: ofPosting,
        request,
        responses: { 200: answer, ...failures(400, 404) },
      }),
      async (context) => {
        const { posting, actor } = context.var;
        const filter = filterOf(context.req.valid("query"));
        return saved(await desk.export[ending](posting.id, { by: actor.id, filter }));
      },
    );

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/applications/{id}/export.zip",
      summary: "An application with its documents, mails and a cover sheet",
      description: "Exporting stands in the trail.",
      security,
      middleware: guard.needs("export", guard.application("id")),
      request: { params: z.object({ id }) },
      responses: { 200: file("The archive", "application/zip"), ...failures(404) },
    }),
    async (context) => {
      const { application, actor } = context.var;
      return saved(await desk.export.applicationZip(application, { by: actor.id }));
    },
  );
}

/** Always saved, never shown. */
function saved({ name, type, bytes }: Exported): Response {
  return new Response(streamed(bytes), {
    headers: {
      "Content-Type": type,
      "Content-Disposition": attachmentNamed(name),
      "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
    },
  });
}
