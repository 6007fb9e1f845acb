import type { Context, Hono, MiddlewareHandler } from "hono";
import { may, visiblePostings } from "../shared/domain/access/actor.ts";
import type { Action, Actor } from "../shared/domain/access/actor.ts";
import type { Invitation } from "../shared/domain/access/member.ts";
import type { Application, Enquiry, MessageRecord } from "../shared/domain/application.ts";
import type { Posting } from "../shared/domain/posting/posting.ts";
import type { Access } from "./access.ts";
import type { WebDependencies } from "./dependencies.ts";
import { RequestError } from "./problem.ts";
import { en } from "./texts.ts";

/**
 * Who may use a route. Every route begins with one of these; the app does not start with one
 * that has none (`requireDeclared`), and a test walks all of them as every role.
 *
 *     app.get("/style.css", guard.open, handler)                    // anybody
 *     app.get("/postings", guard.signedIn, handler)                 // who is signed in: lists what
 *                                                                   // guard.visible(context) names
 *     app.get("/postings/:id", guard.needs("read", guard.posting("id")), handler)
 *     app.post("/applications/:id/decisions", guard.needs("decide", guard.application("id")), handler)
 *     app.get("/messages/raw", guard.needs("read", guard.message("key")), handler)   // ?key= or :key
 *     app.get("/members", guard.within("invite"), handler)          // ?posting=, or all of them
 *     app.get("/health", guard.needs("operate"), handler)           // no posting: admins
 *
 * The handler then has `context.var.actor`, and `context.var.posting`, `.application`, `.case` or
 * `.message`, loaded and allowed. What the actor may not even read is not found (404), as if it
 * were not there; what they may read but not do is forbidden (403). A posting that a form or body
 * names besides is asked for with `guard.allow(context, action, posting)`.
 *
 * Unsafe methods of a browser are refused unless our own page sent them (Origin, Sec-Fetch-Site).
 */

interface Signed {
  actor: Actor;
}
type Needs<Found> = MiddlewareHandler<{ Variables: Signed & Found }>;

/** Looks up what a route is about. Undefined where there is none; `posting` is undefined where it belongs to none. */
interface About<Found extends object> {
  (context: Context): Promise<{ readonly posting: string | undefined; readonly found: Found } | undefined>;
  readonly missing: string;
}

export interface Declaration {
  readonly action: Action | "open" | "signed-in";
  /** Whether it is about something of a posting. */
  readonly about: boolean;
}
export const signInWords =
  "Send the owner's token as 'Authorization: Bearer TOKEN'; it stands in the sign-in link that Dossier prints when it starts.";
const noInvitation = "There is no such invitation: it was followed, withdrawn, or is too old.";
const declarations = new WeakMap<object, Declaration>();

function declared<T extends object>(handler: T, action: Declaration["action"], about = false): T {
  declarations.set(handler, { action, about });
  return handler;
}

export type Guard = ReturnType<typeof guard>;

export function guard({ records, postings, members }: WebDependencies, { actorOf }: Access) {
  const signed = async (context: Context): Promise<Actor> => {
    const actor = await actorOf(context);
    if (!actor) throw new RequestError(401, signInWords);
    context.set("actor", actor);
    return actor;
  };

  function about<Found extends object>(
    missing: string,
    find: (
      key: string,
    ) => Promise<{ readonly posting: string | undefined; readonly found: Found } | undefined>,
  ) {
    return (name: string): About<Found> => {
      const of = (context: Context) => {
        const key = context.req.param(name) ?? context.req.query(name);
        return key === undefined ? Promise.resolve(undefined) : find(key);
      };
      return Object.assign(of, { missing });
    };
  }

  /** @throws RequestError 404 for what the actor may not read, 403 for what they may read and not do */
  const allow = (
    context: Context,
    action: Action,
    posting: string | undefined,
    missing = en.notFoundPosting,
  ) => {
    const { actor } = context.var as Signed;
    if (may(actor, action, posting)) return;
    if (posting === undefined) throw new RequestError(403, `This takes an admin (${action}).`);
    if (may(actor, "read", posting))
      throw new RequestError(403, `This takes more than your role in this posting allows (${action}).`);
    throw new RequestError(404, missing);
  };

  function needs(action: Action): Needs<object>;
  function needs<Found extends object>(action: Action, of: About<Found>): Needs<Found>;
  function needs<Found extends object>(action: Action, of?: About<Found>): Needs<Found> {
    const handler: Needs<Found> = async (context, next) => {
      await signed(context);
      if (!of) {
        allow(context, action, undefined);
        return next();
      }
      const subject = await of(context);
      // What belongs to no posting is there for admins alone.
      if (!subject || (subject.posting === undefined && !may(context.var.actor, action)))
        throw new RequestError(404, of.missing);
      allow(context, action, subject.posting, of.missing);
      for (const [name, value] of Object.entries(subject.found)) context.set(name as never, value as never);
      return next();
    };
    return declared(handler, action, of !== undefined);
  }

  const within = (action: Action): Needs<object> => {
    const handler: Needs<object> = async (context, next) => {
      await signed(context);
      const posting = context.req.query("posting");
      if (posting !== undefined && !postings.has(posting)) throw new RequestError(404, en.notFoundPosting);
      allow(context, action, posting);
      return next();
    };
    return declared(handler, action, true);
  };

  const open: MiddlewareHandler = (_, next) => next();
  const signedIn: Needs<object> = async (context, next) => {
    await signed(context);
    await next();
  };

  return {
    needs,
    /** Of the posting that `?posting=` names; of all of them, for admins, without it. */
    within,
    allow,
    /** Nobody is asked: for what says nothing about anybody. */
    open: declared(open, "open"),
    /** Anybody who is in: what is listed is narrowed to `visible`. */
    signedIn: declared(signedIn, "signed-in"),
    /** Ids of the postings of which the actor may see something, in order. */
    visible: (context: Context) => visiblePostings((context.var as Signed).actor, postings.keys()),
    /** @param name of the parameter, in the path or the query, that names it */
    posting: about<{ posting: Posting }>(en.notFoundPosting, async (id) => {
      const posting = postings.get(id);
      return posting && { posting: id, found: { posting } };
    }),
    application: about<{ application: Application }>(en.notFoundApplication, async (id) => {
      const record = await records.load(id);
      if (record?.type !== "application") return undefined;
      return { posting: record.posting, found: { application: record } };
    }),
    /** An application, or a sender to a portal-only posting. */
    case: about<{ case: Application | Enquiry }>(en.notFoundMail, async (id) => {
      const record = await records.load(id);
      return record && { posting: record.posting, found: { case: record } };
    }),
    invitation: about<{ invitation: Invitation }>(noInvitation, async (id) => {
      const invitation = await members.invitationById(id);
      const posting = invitation && "posting" in invitation.grant ? invitation.grant.posting : undefined;
      return invitation && { posting, found: { invitation } };
    }),
    message: about<{ message: MessageRecord }>(en.notFoundMail, async (key) => {
      const message = await records.message(key);
      return message && { posting: message.resolved?.posting ?? message.posting, found: { message } };
    }),
  };
}

/** What each route of an app declares, by `METHOD path`; undefined for one that declares nothing. */
export function declarationsOf(app: Pick<Hono, "routes">): ReadonlyMap<string, Declaration | undefined> {
  const first = new Map<string, Declaration | undefined>();
  for (const { method, path, handler } of app.routes) {
    // What runs before every route is no route.
    if (method === "ALL" && path === "/*") continue;
    const name = `${method} ${path}`;
    if (!first.has(name)) first.set(name, declarations.get(handler));
  }
  return first;
}

/** @throws Error naming each route that does not say who may use it */
export function requireDeclared(app: Pick<Hono, "routes">): void {
  const without = [...declarationsOf(app)].flatMap(([name, declaration]) => (declaration ? [] : [name]));
  if (without.length > 0) throw new Error(`no action declared for ${without.join(", ")}: see web/guard.ts`);
}
