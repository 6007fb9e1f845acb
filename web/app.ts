import type { OpenAPIHono } from "@hono/zod-openapi";
import { OpenAPIHono as App } from "@hono/zod-openapi";
import { BadCursor } from "../shared/ports.ts";
import { access } from "./access.ts";
import { api } from "./api.ts";
import type { WebDependencies } from "./dependencies.ts";
import { problemResponse, RequestError } from "./problem.ts";

/** Reviewers' page at `/` and the HTTP API under `/api`: answers Requests, whatever server mounts it. */
export function createApp(dependencies: WebDependencies): OpenAPIHono {
  const app = new App();
  const { guard } = access(dependencies.token, () => false);

  app.use(guard);
  app.route("/", api(dependencies));

  app.notFound(() =>
    problemResponse(
      new RequestError(404, "There is nothing at this address. /api/openapi.json lists what there is."),
    ),
  );
  app.onError((thrown) => problemResponse(asRequestError(thrown, dependencies.onError)));
  return app;
}

/** The answer to whatever was thrown: nothing of an unexpected error leaves. */
function asRequestError(thrown: unknown, onError: WebDependencies["onError"]): RequestError {
  if (thrown instanceof RequestError) return thrown;
  if (thrown instanceof BadCursor) return new RequestError(400, thrown.message);
  onError?.(thrown);
  return new RequestError(500, "Try again; if it stays, Dossier's log says what happened.");
}
