import { createRoute, z } from "@hono/zod-openapi";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { outcomes } from "../../shared/domain/mail/message.ts";
import { may } from "../../shared/domain/access/actor.ts";
import type { MessageRecord } from "../../shared/domain/application.ts";
import { replyTo } from "../../shared/domain/application-verdict.ts";
import type { Records } from "../../shared/ports.ts";
import type { WebDependencies } from "../dependencies.ts";
import { letterResponse, readMail, streamed } from "../downloads.ts";
import type { Guard } from "../guard.ts";
import { downloadHeaders } from "../headers.ts";
import { RequestError } from "../problem.ts";
import { noteViewed } from "../viewed.ts";
import { failures, file, given, json, narrowed, next, pageQuery, security } from "./parts.ts";
import {
  messageEntry,
  outgoingEntry,
  presentedMessage,
  presentedOutgoing,
} from "../../shared/domain/present-records.ts";

const gone = "This mail is no longer kept.";

/** Mail that came in, as it came, and mail that goes out, as it looks. */
export function mailsApi(app: OpenAPIHono, dependencies: WebDependencies, guard: Guard): void {
  const { records, blobs } = dependencies;
  const ofPosting = z.string().optional().describe("Of one posting alone");
  const narrowing =
    "Those of your postings; mail that belongs to none is an admin's. A page may hold fewer than `limit`, even none, while there is a `next`.";

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/messages",
      summary: "What became of each mail accepted, newest first",
      description: narrowing,
      security,
      middleware: guard.signedIn,
      request: { query: pageQuery.extend({ outcome: z.enum(outcomes).optional(), posting: ofPosting }) },
      responses: {
        200: json(z.object({ messages: z.array(messageEntry), next }), "One page of them"),
        ...failures(400),
      },
    }),
    async (context) => {
      const { outcome, posting, ...request } = context.req.valid("query");
      const { actor } = context.var;
      const page = await narrowed(
        (at) => records.messages({ ...at, ...given({ outcome }) }),
        (message) => {
          const of = message.resolved?.posting ?? message.posting;
          return may(actor, "read", of) && (posting === undefined || of === posting);
        },
        request,
      );
      const items = await withReplies(records, page.items);
      return context.json({ messages: items.map(presentedMessage), ...given({ next: page.next }) }, 200);
    },
  );

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/messages/raw",
      summary: "A mail as it came",
      security,
      middleware: guard.needs("read", guard.message("key")),
      request: { query: z.object({ key: z.string().describe("`rawKey` of a message") }) },
      responses: { 200: file("The mail, to be saved", "message/rfc822"), ...failures(404) },
    }),
    async (context) => {
      const { message } = context.var;
      const bytes = await blobs.open(message.rawKey);
      if (bytes === undefined) throw new RequestError(404, gone);
      await noteViewed(dependencies, context.var.actor, message.resolved?.caseId ?? message.caseId, {
        mail: message.rawKey,
      });
      const name = message.file.toLowerCase().endsWith(".eml") ? message.file : `${message.file}.eml`;
      return new Response(streamed(bytes), { headers: downloadHeaders(name, "message/rfc822") });
    },
  );

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/outgoing",
      summary: "Mails to applicants, newest first",
      description: narrowing,
      security,
      middleware: guard.signedIn,
      request: { query: pageQuery.extend({ posting: ofPosting }) },
      responses: {
        200: json(z.object({ outgoing: z.array(outgoingEntry), next }), "One page of them"),
        ...failures(400),
      },
    }),
    async (context) => {
      const { posting, ...request } = context.req.valid("query");
      const { actor } = context.var;
      const page = await narrowed(
        (at) => records.outgoing(at),
        ({ record }) =>
          may(actor, "read", record.posting) && (posting === undefined || record.posting === posting),
        request,
      );
      const outgoing = page.items.map(({ reply, record }) => presentedOutgoing(reply, record));
      return context.json({ outgoing, ...given({ next: page.next }) }, 200);
    },
  );

  const params = z.object({ case: z.string(), reply: z.string().describe("`id` of an outgoing mail") });
  const ofCase = guard.needs("read", guard.case("case"));

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/outgoing/{case}/{reply}",
      summary: "One mail to an applicant, with its words",
      security,
      middleware: ofCase,
      request: { params },
      responses: {
        200: json(
          outgoingEntry.extend({
            text: z.string().optional().describe("Its plain text; absent when the mail is no longer kept"),
            headers: z.record(z.string(), z.string()).optional(),
          }),
          "The mail",
        ),
        ...failures(404),
      },
    }),
    async (context) => {
      const { case: record } = context.var;
      const reply = record.replies.find((one) => one.id === context.req.valid("param").reply);
      if (!reply) throw new RequestError(404, gone);
      const mail = await readMail(blobs, reply);
      return context.json(
        { ...presentedOutgoing(reply, record), ...given({ text: mail?.text, headers: mail?.headers }) },
        200,
      );
    },
  );

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/outgoing/{case}/{reply}/mail",
      summary: "A mail to an applicant as it looks",
      security,
      middleware: ofCase,
      request: { params },
      responses: { 200: file("HTML that runs and loads nothing", "text/html"), ...failures(404) },
    }),
    async (context) => {
      const reply = context.var.case.replies.find((one) => one.id === context.req.valid("param").reply);
      const mail = reply && (await readMail(blobs, reply));
      if (!mail) throw new RequestError(404, gone);
      return letterResponse(mail);
    },
  );
}

/** The messages with the reply that each has had: a follow-up that changed nothing has none. */
async function withReplies(
  records: Pick<Records, "load">,
  messages: readonly MessageRecord[],
): Promise<readonly MessageRecord[]> {
  // All others are told right when they come, and loading a case costs a read of its own.
  const unsure = ({ outcome, reply }: MessageRecord) => outcome === "follow-up" && reply !== "none";
  const ids = new Set(messages.filter(unsure).flatMap(({ caseId }) => caseId ?? []));
  const cases = new Map(await Promise.all([...ids].map(async (id) => [id, await records.load(id)] as const)));
  return messages.map((message) =>
    unsure(message) ? { ...message, reply: replyTo(message, cases.get(message.caseId ?? "")) } : message,
  );
}
