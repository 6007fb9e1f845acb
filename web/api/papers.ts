import { createRoute, z } from "@hono/zod-openapi";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { Application, StoredDocument } from "../../shared/domain/application.ts";
import { messageText } from "../../shared/domain/document/section.ts";
import { openDocument } from "../../shared/flow/documents.ts";
import { hasPictures, pictureWidths } from "../../shared/flow/papers.ts";
import type { WebDependencies } from "../dependencies.ts";
import { streamed } from "../downloads.ts";
import type { Guard } from "../guard.ts";
import { downloadHeaders } from "../headers.ts";
import { RequestError } from "../problem.ts";
import { noteViewed } from "../viewed.ts";
import { failures, file, given, id, json, security, sha256 } from "./parts.ts";
import { pageEntry } from "../../shared/domain/present-records.ts";

const missing = "This application has no such document, or it is no longer kept.";
const noPage = "This document has no such page. Ask for its pages: …/documents/{sha256}/pages.";
const noPicture =
  "This page has no picture: pages of PDFs and pictures have one. Ask for its text: …/documents/{sha256}/pages.";

const pageNumber = z.coerce
  .number("must be a number")
  .int("must be a whole number")
  .min(1, "must be at least 1")
  .max(100_000);
const widest = pictureWidths[pictureWidths.length - 1] as number;

/** An application's documents: the files, what was read on their pages, and how the pages look. */
export function papersApi(app: OpenAPIHono, dependencies: WebDependencies, guard: Guard): void {
  const { blobs, papers } = dependencies;
  const ofApplication = guard.needs("read", guard.application("id"));
  const document = z.object({ id, sha256 });

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/applications/{id}/documents/{sha256}",
      summary: "A document as it arrived",
      security,
      middleware: ofApplication,
      request: { params: document },
      responses: {
        200: file(
          "The file, always to be saved and never shown",
          "application/octet-stream",
          "application/pdf",
          "image/jpeg",
          "image/png",
        ),
        ...failures(404),
      },
    }),
    async (context) => {
      const stored = storedIn(context.var.application, context.req.valid("param").sha256);
      const bytes = await openDocument(blobs, context.var.application, stored.sha256);
      if (bytes === undefined) throw new RequestError(404, missing);
      await noteViewed(dependencies, context.var.actor, context.var.application.id, {
        document: stored.sha256,
      });
      const name = stored.file === messageText ? "message.txt" : stored.file;
      return new Response(streamed(bytes), { headers: downloadHeaders(name, stored.type) });
    },
  );

  /** A page as it is told: with the address of its picture where it has one. */
  const entryOf = async (application: Application, stored: StoredDocument, number: number) => {
    const [reading, found] = await Promise.all([
      papers.readingOf(application, stored.sha256),
      papers.page(application, stored, number),
    ]);
    if (!reading || !found) return undefined;
    const address = `/api/applications/${application.id}/documents/${stored.sha256}/pages/${number}.png`;
    return pageEntry.parse({
      ...found.page,
      section: found.section,
      marks: found.marks,
      ...given({ picture: hasPictures(reading) ? address : undefined }),
    });
  };

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/applications/{id}/documents/{sha256}/pages",
      summary: "Which pages a document has",
      security,
      middleware: ofApplication,
      request: { params: document },
      responses: {
        200: json(
          z.object({
            pages: z.array(pageEntry.omit({ lines: true, marks: true, section: true })),
            read: z.boolean().describe("False while the document waits to be read"),
          }),
          "All of them",
        ),
        ...failures(404),
      },
    }),
    async (context) => {
      const { application } = context.var;
      const stored = storedIn(application, context.req.valid("param").sha256);
      const reading = await papers.readingOf(application, stored.sha256);
      const pictures = reading !== undefined && hasPictures(reading);
      const address = `/api/applications/${application.id}/documents/${stored.sha256}/pages`;
      const pages = (reading?.pages ?? []).map(({ number, width, height, source, language }) => {
        const picture = pictures ? `${address}/${number}.png` : undefined;
        return given({ number, width, height, source, language, picture });
      });
      return context.json({ pages, read: reading !== undefined }, 200);
    },
  );

  const query = z.object({
    width: z.coerce
      .number("must be a number")
      .int("must be a whole number")
      .min(1, "must be at least 1")
      .max(widest, `must be at most ${widest}`)
      .default(960)
      .describe(`Dots; the next of ${pictureWidths.join(", ")} is given`),
  });
  const picture = {
    method: "get",
    path: "/api/applications/{id}/documents/{sha256}/pages/{page}.png",
    summary: "How a page looks: upright and in grey, so that marks on it have the only colour",
    security,
    request: { params: document.extend({ page: pageNumber }), query },
    responses: { 200: file("The picture", "image/png"), ...failures(400, 404) },
  } as const;
  app.openAPIRegistry.registerPath(picture);
  const draw = async (context: Context<{ Variables: { application: Application } }>) => {
    const { application } = context.var;
    const stored = storedIn(application, context.req.param("sha256") ?? "");
    const asked = query.safeParse({ width: context.req.query("width") });
    if (!asked.success)
      throw new RequestError(400, `width: ${asked.error.issues.map(({ message }) => message).join("; ")}.`);
    const number = Number.parseInt(context.req.param("page") ?? "", 10);
    const png = await papers.picture(application, stored, number, asked.data.width);
    if (!png) throw new RequestError(404, noPicture);
    return new Response(png as Uint8Array<ArrayBuffer>, {
      headers: { "Content-Type": "image/png", "Content-Security-Policy": "default-src 'none'; sandbox" },
    });
  };
  // Before the next one, which would take the picture's name for a number.
  app.get("/api/applications/:id/documents/:sha256/pages/:page{[1-9][0-9]{0,4}\\.png}", ofApplication, draw);

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/applications/{id}/documents/{sha256}/pages/{page}",
      summary: "What was read on a page, and the words for which it counts as what it does",
      security,
      middleware: ofApplication,
      request: { params: document.extend({ page: pageNumber }) },
      responses: { 200: json(pageEntry, "The page"), ...failures(400, 404) },
    }),
    async (context) => {
      const params = context.req.valid("param");
      const { application } = context.var;
      const entry = await entryOf(application, storedIn(application, params.sha256), params.page);
      if (!entry) throw new RequestError(404, noPage);
      return context.json(entry, 200);
    },
  );
}

/** @throws RequestError 404 */
function storedIn({ documents }: Application, wanted: string): StoredDocument {
  const stored = documents.find((one) => one.sha256 === wanted);
  if (!stored) throw new RequestError(404, missing);
  return stored;
}
