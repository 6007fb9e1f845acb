import type { Context } from "hono";
import { Hono } from "hono";
import { may } from "../../shared/domain/access/actor.ts";
import type { Application } from "../../shared/domain/application.ts";
import type { Posting } from "../../shared/domain/posting/posting.ts";
import { outcomes } from "../../shared/domain/mail/message.ts";
import { refereeMarks } from "../../shared/domain/document/referee-marks.ts";
import { hasPictures } from "../../shared/flow/papers.ts";
import { triageKinds } from "../../shared/flow/triage.ts";
import type { Guard } from "../guard.ts";
import type { WebDependencies } from "../dependencies.ts";
import { readMail } from "../downloads.ts";
import { RequestError } from "../problem.ts";
import { en } from "../texts.ts";
import type { ViewOf } from "../view.ts";
import { applicationPage } from "../views/application.ts";
import type { Beside } from "../views/application.ts";
import { acceptedKinds } from "../views/checklist.ts";
import { matrixPage } from "../views/matrix.ts";
import { messagesPage } from "../views/messages.ts";
import { outgoingPage, replyPage } from "../views/outgoing.ts";
import { overviewPage } from "../views/postings.ts";
import type { Waiting } from "../views/postings.ts";
import { trailPage } from "../views/trail.ts";
import type { Shown } from "../views/viewer.ts";
import { cursorOf, matrixAsked, oneOf } from "./ask.ts";
import { lookOver } from "./look.ts";

/** Rows of a listing on one page. */
const rows = 50;
/** A filter that few rows meet is looked for on so many pages of the store before a page is given out. */
const mostLooks = 5;
/** Counting what waits stops here. */
const mostCounted = 100;

/** What is read: each handler asks the records and hands what it got to a view. */
export function readingPages(dependencies: WebDependencies, guard: Guard, viewOf: ViewOf): Hono {
  const { records, blobs, postings, desk, clock } = dependencies;
  const app = new Hono();
  const heldOf = async (id: string) => {
    const [posting, state] = await Promise.all([desk.postingStates.inForce(id), desk.postingStates.of(id)]);
    return { posting: posting ?? (postings.get(id) as Posting), state };
  };
  const countWaiting = async (query: Parameters<typeof desk.triage.waiting>[0]) => {
    const { items, next } = await desk.triage.waiting(query);
    return { count: items.length, more: next !== undefined };
  };

  app.get("/", guard.signedIn, async (context) => {
    const { actor } = context.var;
    const listed = await Promise.all(
      guard.visible(context).map(async (id) => {
        const held = await heldOf(id);
        const [counts, look, waiting] = await Promise.all([
          records.counts(id),
          lookOver(records, held.posting, clock()),
          may(actor, "triage", id)
            ? countWaiting({ posting: id, limit: mostCounted })
            : { count: 0, more: false },
        ]);
        return { ...held, counts, look, waiting };
      }),
    );
    const waiting: Waiting[] = may(actor, "operate")
      ? await Promise.all(
          triageKinds.map(async (kind) => ({ kind, ...(await countWaiting({ kind, limit: mostCounted })) })),
        )
      : [];
    return context.html(overviewPage(viewOf(context), { postings: listed, waiting }));
  });

  app.get("/postings/:id", guard.needs("read", guard.posting("id")), async (context) => {
    const { id } = context.var.posting;
    const { posting, state } = await heldOf(id);
    const { filter, sort, asked } = matrixAsked(context, posting);
    const cursor = cursorOf(context);
    const [counts, look, outdated, page] = await Promise.all([
      records.counts(id),
      lookOver(records, posting, clock()),
      // Told once, at the beginning of the list.
      cursor === undefined ? desk.recheck.outdated(id) : { count: 0, more: false },
      filled((from) => records.summaries({ ...filter, posting: id, sort, limit: rows, ...from }), cursor),
    ]);
    const matrix = { posting, state, counts, look, outdated, filter, sort, asked, cursor };
    return context.html(matrixPage(viewOf(context), { ...matrix, rows: page.items, next: page.next }));
  });

  app.get("/postings/:id/trail", guard.needs("read", guard.posting("id")), async (context) => {
    const { posting, state } = await heldOf(context.var.posting.id);
    const cursor = cursorOf(context);
    const page = await desk.trail.of({ posting: posting.id }, { limit: rows, ...(cursor && { cursor }) });
    const list = { events: page.items, next: page.next, cursor };
    return context.html(trailPage(viewOf(context), { posting, state }, list));
  });

  app.get("/applications/:id", guard.needs("read", guard.application("id")), async (context) => {
    const { application } = context.var;
    if (application.joined) return context.redirect(`/applications/${application.joined.into}`, 303);
    return context.html(
      applicationPage(viewOf(context), application, await besideOf(dependencies, application, context)),
    );
  });

  app.get("/applications/:id/trail", guard.needs("read", guard.application("id")), async (context) => {
    const { application } = context.var;
    const { posting, state } = await heldOf(application.posting);
    const cursor = cursorOf(context);
    const page = await desk.trail.of(
      { application: application.id },
      { limit: rows, ...(cursor && { cursor }) },
    );
    const list = { events: page.items, next: page.next, cursor };
    return context.html(trailPage(viewOf(context), { posting, state, application }, list));
  });

  app.get("/messages", guard.needs("operate"), async (context) => {
    const outcome = oneOf(outcomes, context.req.query("outcome"));
    const cursor = cursorOf(context);
    const [counts, { items: messages, next }] = await Promise.all([
      records.messageCounts(),
      records.messages({ limit: rows, ...(outcome && { outcome }), ...(cursor && { cursor }) }),
    ]);
    return context.html(messagesPage(viewOf(context), { messages, counts, outcome, cursor, next }));
  });

  app.get("/outgoing", guard.needs("operate"), async (context) => {
    const cursor = cursorOf(context);
    const { items: outgoing, next } = await records.outgoing({ limit: rows, ...(cursor && { cursor }) });
    return context.html(outgoingPage(viewOf(context), { outgoing, cursor, next }));
  });

  app.get("/outgoing/:case/:reply", guard.needs("read", guard.case("case")), async (context) => {
    const { case: record } = context.var;
    const reply = record.replies.find(({ id }) => id === context.req.param("reply"));
    if (reply === undefined) throw new RequestError(404, en.notFoundMail);
    return context.html(replyPage(viewOf(context), record, reply, await readMail(blobs, reply)));
  });

  return app;
}

/** Pages of the store until one has rows, for a filter that few rows meet. */
async function filled<Page extends { readonly items: readonly unknown[]; readonly next?: string }>(
  ask: (from: { readonly cursor?: string }) => Promise<Page>,
  cursor: string | undefined,
): Promise<Page> {
  let page = await ask(cursor === undefined ? {} : { cursor });
  for (let looks = 1; looks < mostLooks && page.items.length === 0 && page.next !== undefined; looks += 1)
    page = await ask({ cursor: page.next });
  return page;
}

/** What an application's page shows beside its record, by its address. */
export async function besideOf(
  { desk, papers, postings, records }: WebDependencies,
  application: Application,
  context: Context,
): Promise<Beside> {
  const written = postings.get(application.posting);
  const posting = written && ((await desk.postingStates.inForce(written.id)) ?? written);
  const text = context.req.query("merge")?.slice(0, 100);
  const found = text ? await records.summaries({ posting: application.posting, text, limit: 10 }) : undefined;
  const others = found?.items.filter(({ id }) => id !== application.id);
  const shown = shownIn(application, context);
  const base = { posting, merge: text && others ? { text, found: others } : undefined };
  if (shown === undefined) return base;
  const [reading, marked] = await Promise.all([
    papers.readingOf(application, shown.document.sha256),
    papers.page(application, shown.document, shown.number),
  ]);
  const pages = reading?.pages.length ?? 0;
  const asked = posting?.items.find(({ id }) => id === shown.item);
  const { sha256 } = shown.document;
  const asksReferees = asked && acceptedKinds(asked.accepts).some(({ kind }) => kind === "references");
  const known = application.verdict?.documents.find((one) => one.sha256 === sha256)?.referees ?? [];
  const named = marked && asksReferees ? refereeMarks(marked.page, known) : [];
  return {
    ...base,
    shown: {
      ...shown,
      pages,
      // Who asks for referees is shown where they are named, not why the page is a CV.
      marked: marked && named.length > 0 ? { ...marked, marks: named } : marked,
      hasPicture: reading !== undefined && hasPictures(reading),
    },
  };
}

/** The page that the address names, else the first page of the item that it names, else of the first item that has one. */
function shownIn(
  application: Application,
  context: Context,
): Pick<Shown, "document" | "number" | "item"> | undefined {
  const item = context.req.query("item");
  const prefix = context.req.query("doc") ?? "";
  const number = Math.max(1, Number.parseInt(context.req.query("page") ?? "1", 10) || 1);
  const stored = application.documents;
  const named = /^[0-9a-f]{8,64}$/.test(prefix)
    ? stored.find(({ sha256 }) => sha256.startsWith(prefix))
    : undefined;
  if (named) return { document: named, number, item };
  const items = application.verdict?.items ?? [];
  const open = items.find(({ status, documents }) => status === "unsure" && documents.length > 0);
  const line =
    items.find(({ id }) => id === item) ?? open ?? items.find(({ documents }) => documents.length > 0);
  const source = line?.documents[0];
  const document = source && stored.find(({ file }) => file === source.file);
  return document && { document, number: Math.max(1, source.pages[0]), item: line?.id };
}
