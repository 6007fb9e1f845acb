import { createRoute, z } from "@hono/zod-openapi";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { noticeEntry, recipientEntry } from "../../shared/domain/notice/listed.ts";
import type { WebDependencies } from "../dependencies.ts";
import { attachedFiles, fileResponse, letterResponse } from "../downloads.ts";
import type { Guard } from "../guard.ts";
import { RequestError } from "../problem.ts";
import { en } from "../texts.ts";
import { count, failures, file, given, json, next, pageQuery, security, unchanged } from "./parts.ts";

const attached = z
  .object({ name: z.string(), type: z.string(), bytes: count })
  .meta({ id: "AttachedFile", description: "A file that went with a mail" });

/** What the people of a posting were told: for who runs it. */
export function noticesApi(app: OpenAPIHono, { desk }: WebDependencies, guard: Guard): void {
  const { notices } = desk;
  const ofPosting = guard.needs("posting", guard.posting("posting"));
  const posting = z.string();

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/postings/{posting}/notices",
      summary: "Notices to a posting's people, newest first, and who gets them",
      description:
        "Digests and the deadlines' reports of the last 90 days. A page may hold fewer than `limit`, even none, while there is a `next`.",
      security,
      middleware: ofPosting,
      request: { params: z.object({ posting }), query: pageQuery },
      responses: {
        200: json(
          z.object({
            recipients: z.array(recipientEntry).describe("Whom the posting names, all of them on each page"),
            notices: z.array(noticeEntry),
            next,
          }),
          "One page of them",
        ),
        ...failures(400, 403, 404),
      },
    }),
    async (context) => {
      const { posting: of } = context.var;
      const { cursor, limit } = context.req.valid("query");
      const [recipients, page] = await Promise.all([
        notices.recipients(of),
        notices.of(of.id, { limit, ...given({ cursor }) }),
      ]);
      const listed = { recipients: [...recipients], notices: [...page.items], ...given({ next: page.next }) };
      return context.json(listed, 200);
    },
  );

  const params = z.object({ posting, notice: z.string().describe("`id` of a notice") });
  const issued = async (of: string, id: string) => {
    const found = await notices.one(of, id);
    if (!found) throw new RequestError(404, en.notFoundNotice);
    return found;
  };

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/postings/{posting}/notices/{notice}",
      summary: "One notice, with its words",
      description: "The address that stops the notices is left out: it is its recipient's.",
      security,
      middleware: ofPosting,
      request: { params },
      responses: {
        200: {
          ...json(
            noticeEntry.extend({
              text: z.string().optional().describe("Its plain text; absent when the mail is no longer kept"),
              headers: z.record(z.string(), z.string()).optional(),
              files: z.array(attached).optional(),
            }),
            "The notice",
          ),
          headers: { ETag: { schema: { type: "string" }, description: "Another one once it has changed" } },
        },
        304: { description: "It is still the one in `If-None-Match`" },
        ...failures(403, 404),
      },
    }),
    async (context) => {
      const { notice, mail, version } = await issued(
        context.var.posting.id,
        context.req.valid("param").notice,
      );
      if (unchanged(context, `"${version}"`)) return context.body(null, 304);
      const files =
        mail && attachedFiles(mail).map(({ name, type, bytes }) => ({ name, type, bytes: bytes.length }));
      return context.json(
        { ...notice, ...given({ text: mail?.text, headers: mail?.headers, files: files?.slice() }) },
        200,
      );
    },
  );

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/postings/{posting}/notices/{notice}/mail",
      summary: "A notice as it looks",
      security,
      middleware: ofPosting,
      request: { params },
      responses: { 200: file("HTML that runs and loads nothing", "text/html"), ...failures(403, 404) },
    }),
    async (context) => {
      const { mail } = await issued(context.var.posting.id, context.req.valid("param").notice);
      if (!mail) throw new RequestError(404, en.notFoundMail);
      return letterResponse(mail);
    },
  );

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/postings/{posting}/notices/{notice}/files/{file}",
      summary: "A file that went with a notice, such as the deadline's report as PDF",
      security,
      middleware: ofPosting,
      request: { params: params.extend({ file: z.string().describe("Its name") }) },
      responses: {
        200: file("The file, to be saved", "application/pdf", "application/octet-stream"),
        ...failures(403, 404),
      },
    }),
    async (context) => {
      const { notice, file: name } = context.req.valid("param");
      const { mail } = await issued(context.var.posting.id, notice);
      return fileResponse(mail, name);
    },
  );
}
