import type { Context } from "hono";
import { Hono } from "hono";
import { applicationStates } from "../shared/domain/check/verdict.ts";
import type { Posting } from "../shared/domain/posting/posting.ts";
import { outcomes } from "../shared/domain/mail/message.ts";
import type { Access } from "./access.ts";
import type { Guard } from "./guard.ts";
import type { WebDependencies } from "./dependencies.ts";
import { readMail } from "./downloads.ts";
import { RequestError } from "./problem.ts";
import { en } from "./texts.ts";
import { applicationPage } from "./views/application.ts";
import { signedOutPage } from "./views/door.ts";
import type { View } from "./views/layout.ts";
import { matrixPage } from "./views/matrix.ts";
import { messagesPage } from "./views/messages.ts";
import { outgoingPage, replyPage } from "./views/outgoing.ts";
import { overviewPage } from "./views/postings.ts";

/** Rows of a listing on one page. */
const rows = 50;

/** Reviewers' pages: each handler asks the records and hands what it got to a view. */
export function pages(
  dependencies: WebDependencies,
  guard: Guard & Pick<Access, "signOut">,
  view: () => View,
): Hono {
  const { records, blobs, postings } = dependencies;
  const app = new Hono();

  app.get("/", guard.signedIn, async (context) => {
    const listed = await Promise.all(
      guard.visible(context).map(async (id) => ({
        posting: postings.get(id) as Posting,
        counts: await records.counts(id),
      })),
    );
    return context.html(overviewPage(view(), { postings: listed, waiting: await records.messageCounts() }));
  });

  app.get("/postings/:id", guard.needs("read", guard.posting("id")), async (context) => {
    const { posting } = context.var;
    const status = oneOf(applicationStates, context.req.query("status"));
    const cursor = cursorOf(context);
    const [counts, { items: applications, next }] = await Promise.all([
      records.counts(posting.id),
      records.applications({ posting: posting.id, status, cursor, limit: rows }),
    ]);
    return context.html(matrixPage(view(), { posting, counts, status, cursor, applications, next }));
  });

  app.get("/applications/:id", guard.needs("read", guard.application("id")), (context) => {
    const { application: record } = context.var;
    return context.html(applicationPage(view(), record, postings.get(record.posting)));
  });

  app.get("/messages", guard.needs("operate"), async (context) => {
    const outcome = oneOf(outcomes, context.req.query("outcome"));
    const cursor = cursorOf(context);
    const [counts, { items: messages, next }] = await Promise.all([
      records.messageCounts(),
      records.messages({ outcome, cursor, limit: rows }),
    ]);
    return context.html(messagesPage(view(), { messages, counts, outcome, cursor, next }));
  });

  app.get("/outgoing", guard.needs("operate"), async (context) => {
    const cursor = cursorOf(context);
    const { items: outgoing, next } = await records.outgoing({ cursor, limit: rows });
    return context.html(outgoingPage(view(), { outgoing, cursor, next }));
  });

  app.get("/outgoing/:case/:reply", guard.needs("read", guard.case("case")), async (context) => {
    const { case: record } = context.var;
    const reply = record.replies.find(({ id }) => id === context.req.param("reply"));
    if (reply === undefined) throw new RequestError(404, en.notFoundMail);
    return context.html(replyPage(view(), record, reply, await readMail(blobs, reply)));
  });

  app.post("/sign-out", guard.signedIn, async (context) => {
    await guard.signOut(context);
    return context.html(signedOutPage(view()));
  });

  return app;
}

function cursorOf(context: Context): string | undefined {
  return context.req.query("cursor") || undefined;
}

/** The value, if it is one of those allowed; a link that was mistyped shows everything. */
function oneOf<T extends string>(allowed: readonly T[], value: string | undefined): T | undefined {
  return allowed.find((one) => one === value);
}
