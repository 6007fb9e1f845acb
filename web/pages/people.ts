import { Hono } from "hono";
import type { Context } from "hono";
import { z } from "zod";
import { may, roles } from "../../shared/domain/access/actor.ts";
import type { Actor } from "../../shared/domain/access/actor.ts";
import type { Grant } from "../../shared/domain/access/member.ts";
import type { WebDependencies } from "../dependencies.ts";
import type { Guard } from "../guard.ts";
import { RequestError } from "../problem.ts";
import { en } from "../texts.ts";
import type { ViewOf } from "../view.ts";
import { peoplePage } from "../views/people.ts";
import { address } from "../views/parts.ts";
import { grantsPage } from "../views/trail.ts";
import { cursorOf, fieldsOf } from "./ask.ts";

/** Rows of a listing on one page. */
const rows = 50;

const invited = z.object({
  address: z.email().max(254),
  name: z.string().trim().max(200).optional(),
  role: z.enum(roles).default("reviewer"),
});

/** Who may come in; inviting and dismissing them, for a posting's chair or an admin. */
export function peoplePages(
  { desk, members, postings, publicUrl }: WebDependencies,
  guard: Guard,
  viewOf: ViewOf,
): Hono {
  const app = new Hono();

  /** The posting that the address names; a chair of one sees it without naming it. */
  const scopeOf = (context: Context) => context.req.query("posting") || undefined;
  const chaired = (actor: Actor) => [...postings.keys()].filter((id) => may(actor, "invite", id));

  const page = async (context: Context, actor: Actor, more: { link?: string; wrong?: string } = {}) => {
    const posting = scopeOf(context);
    const mine = chaired(actor).map((id) => ({ id, title: postings.get(id)?.title ?? id }));
    const [listed, invitations] = await Promise.all([members.of(posting), members.invitations(posting)]);
    return peoplePage(viewOf(context), { posting, mine, members: listed, invitations, ...more });
  };

  const requireChair = (context: Context) => {
    const posting = scopeOf(context);
    if (posting !== undefined && !postings.has(posting)) throw new RequestError(404, en.notFoundPosting);
    guard.allow(context, "invite", posting);
  };

  app.get("/people", guard.signedIn, async (context) => {
    const { actor } = context.var;
    const [first] = chaired(actor);
    if (scopeOf(context) === undefined && !may(actor, "invite")) {
      if (first === undefined)
        throw new RequestError(403, "This takes a chair of a posting, or an admin (invite).");
      return context.redirect(address("/people", { posting: first }), 303);
    }
    requireChair(context);
    return context.html(await page(context, actor));
  });
  app.get("/people/trail", guard.within("invite"), async (context) => {
    const id = scopeOf(context);
    const cursor = cursorOf(context);
    const about = { grants: { posting: id } };
    const { items: events, next } = await desk.trail.of(about, { limit: rows, ...(cursor && { cursor }) });
    const titleOf = (of: string) => postings.get(of)?.title ?? of;
    const posting = id === undefined ? undefined : postings.get(id);
    return context.html(grantsPage(viewOf(context), { posting, titleOf }, { events, cursor, next }));
  });

  app.post("/people/invite", guard.within("invite"), async (context) => {
    const { actor } = context.var;
    const fields = await fieldsOf(context);
    const posting = scopeOf(context);
    const asked = invited.safeParse(fields);
    if (!asked.success)
      return context.html(await page(context, actor, { wrong: viewOf(context).t.inviteAddressWrong }), 400);
    const { name, role } = asked.data;
    const grant: Grant = posting === undefined ? { admin: true } : { posting, role };
    const made = await members.invite({ address: asked.data.address, ...(name && { name }), grant }, actor);
    const base = publicUrl ?? new URL(context.req.url).origin;
    return context.html(await page(context, actor, { link: `${base}/invitations/${made.secret}` }), 201);
  });

  app.post("/people/dismiss", guard.within("invite"), async (context) => {
    const posting = scopeOf(context);
    const { address: who = "" } = await fieldsOf(context);
    await members.dismiss(who, posting, context.var.actor.id);
    return context.redirect(address("/people", { posting, done: "dismissed" }), 303);
  });

  app.post("/people/withdraw", guard.within("invite"), async (context) => {
    const posting = scopeOf(context);
    const { id = "" } = await fieldsOf(context);
    const found = await members.invitationById(id);
    // A chair withdraws those of their own posting alone.
    const of = found && "posting" in found.grant ? found.grant.posting : undefined;
    if (found && (posting === undefined || of === posting)) await members.withdraw(id, context.var.actor.id);
    return context.redirect(address("/people", { posting, done: "uninvited" }), 303);
  });
  return app;
}
