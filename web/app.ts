import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { invitations } from "./invitations.ts";
import { methodsAt } from "./methods.ts";
import { Refused } from "../shared/flow/refused.ts";
import { BadCursor, Withheld } from "../shared/ports.ts";
import { access } from "./access.ts";
import { api } from "./api.ts";
import type { WebDependencies } from "./dependencies.ts";
import { downloads } from "./downloads.ts";
import { guard, requireDeclared, signInWords } from "./guard.ts";
import { strictHeaders } from "./headers.ts";
import { pages } from "./pages.ts";
import { challenge, problemResponse, RequestError } from "./problem.ts";
import { scriptText } from "./client.ts";
import { fonts, style } from "./style.ts";
import { en, inLanguage } from "./texts.ts";
import { choices, viewOf } from "./view.ts";
import { doorPage, errorPage } from "./views/door.ts";
import { icon } from "./views/layout.ts";

/** Bytes: forms and decisions are small, and nothing is uploaded here. More would fill the memory. */
const largestBody = 64 * 1024;
const tooLarge = () => {
  throw new RequestError(413, `A request has at most ${largestBody / 1024} KB.`);
};

export type { WebDependencies } from "./dependencies.ts";

/** Reviewers' page at `/` and the HTTP API under `/api`: answers Requests, whatever server mounts it. */
export function createApp(dependencies: WebDependencies): OpenAPIHono {
  const { onError } = dependencies;
  const view = viewOf(dependencies);
  const door = access(dependencies);
  const guarded = guard(dependencies, door);
  const app = new OpenAPIHono();

  app.use(strictHeaders);
  app.use(bodyLimit({ maxSize: largestBody, onError: tooLarge }));

  // The sign-in link. The token leaves the address bar at once.
  app.use(choices);
  app.use(async (context, next) => {
    const shown = context.req.query("token");
    if (shown === undefined || context.req.path !== "/") return next();
    return (await door.signIn(context, shown))
      ? context.redirect("/", 303)
      : context.html(doorPage(view(context), true), 401, challenge);
  });

  app.get("/style.css", guarded.open, () =>
    asset(style, "text/css; charset=utf-8", "max-age=31536000, immutable"),
  );
  app.get("/client.js", guarded.open, () =>
    asset(scriptText, "text/javascript; charset=utf-8", "max-age=31536000, immutable"),
  );
  app.get("/font/:name", guarded.open, (context) => {
    const font = fonts.get(context.req.param("name"));
    if (!font) throw new RequestError(404, en.notFound);
    return asset(font, "font/woff2", "max-age=31536000, immutable");
  });
  app.get("/icon.svg", guarded.open, () => asset(icon, "image/svg+xml", "max-age=86400"));
  app.route("/", api(dependencies, guarded));
  app.route("/", pages(dependencies, { ...guarded, signOut: door.signOut }, view));
  app.route("/", invitations(dependencies, guarded, door, view));
  app.route("/", downloads(dependencies, guarded));

  requireDeclared(app);

  app.notFound(async (context) => {
    if (!(await door.actorOf(context))) throw new RequestError(401, signInWords);
    const allowed = methodsAt(app, context.req.path);
    if (allowed.length > 0)
      throw new RequestError(405, `This address takes ${allowed.join(" or ")}.`, {
        Allow: allowed.join(", "),
      });
    if (isApi(context.req.path))
      return problemResponse(
        new RequestError(404, "There is nothing at this address. /api/openapi.json lists what there is."),
      );
    const seen = view(context);
    return context.html(errorPage(seen, seen.t.notFound, ""), 404);
  });

  app.onError((thrown, context) => {
    const error = asRequestError(thrown, context, onError);
    if (isApi(context.req.path)) return problemResponse(error);
    for (const [name, value] of Object.entries(error.headers)) context.header(name, value);
    const seen = view(context);
    const { t } = seen;
    if (error.status === 401) return context.html(doorPage(seen, false), 401);
    if (thrown instanceof BadCursor) return context.html(errorPage(seen, t.badCursor, ""), 400);
    if (error.status === 500) return context.html(errorPage(seen, t.failed, t.failedHelp), 500);
    return context.html(errorPage(seen, inLanguage(t, error.message), ""), error.status);
  });
  return app;
}

function asset(body: string | Uint8Array<ArrayBuffer>, type: string, caching: string): Response {
  return new Response(body, { headers: { "Content-Type": type, "Cache-Control": `public, ${caching}` } });
}

const isApi = (path: string) => /^\/api(\/|$)/.test(path);

const refusals = { "not-found": 404, changed: 412, "not-possible": 409 } as const;

/** The answer to whatever was thrown: nothing of an unexpected error leaves. */
function asRequestError(
  thrown: unknown,
  context: Context,
  onError: WebDependencies["onError"],
): RequestError {
  if (thrown instanceof RequestError) return thrown;
  if (thrown instanceof BadCursor) return new RequestError(400, thrown.message);
  if (thrown instanceof Withheld) return new RequestError("not-possible", thrown.message);
  if (thrown instanceof Refused) {
    // Only who said which version they looked at can be told that it is another one.
    const asked = context.req.header("If-Match") !== undefined || thrown.code !== "changed";
    return new RequestError(asked ? refusals[thrown.code] : 409, thrown.message);
  }
  // Hono's own: a body that is no JSON.
  if (thrown instanceof HTTPException && thrown.status < 500)
    return new RequestError(400, `${thrown.message || "This request can't be understood"}.`);
  onError?.(thrown);
  return new RequestError(500, en.failedHelp);
}
