import { Hono } from "hono";
import type { Exported } from "../../shared/flow/export.ts";
import type { WebDependencies } from "../dependencies.ts";
import { streamed } from "../downloads.ts";
import type { Guard } from "../guard.ts";
import { downloadHeaders } from "../headers.ts";
import { matrixAsked } from "./ask.ts";

/** Data as files to be saved: the matrix's filters hold for them too. */
export function exportPages({ desk }: WebDependencies, guard: Guard): Hono {
  const app = new Hono();
  const ofPosting = guard.needs("export", guard.posting("id"));
  for (const format of ["csv", "json", "zip"] as const)
    app.get(`/postings/:id/export.${format}`, ofPosting, async (context) => {
      const { posting, actor } = context.var;
      const held = (await desk.postingStates.inForce(posting.id)) ?? posting;
      const { filter } = matrixAsked(context, held);
      return saved(await desk.export[format](posting.id, { by: actor.id, filter }));
    });

  app.get("/applications/:id/export.zip", guard.needs("export", guard.application("id")), async (context) =>
    saved(await desk.export.applicationZip(context.var.application, { by: context.var.actor.id })),
  );
  return app;
}

function saved({ name, type, bytes }: Exported): Response {
  return new Response(streamed(bytes), { headers: { ...downloadHeaders(name, type), "Content-Type": type } });
}
