import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { applicationsApi } from "./api/applications.ts";
import { decisionsApi } from "./api/decisions.ts";
import { exportsApi } from "./api/exports.ts";
import { historyApi } from "./api/history.ts";
import { mailsApi } from "./api/mails.ts";
import { noticesApi } from "./api/notices.ts";
import { papersApi } from "./api/papers.ts";
import { operationId } from "./api/describe.ts";
import { count, failures, json, security } from "./api/parts.ts";
import { peopleApi } from "./api/people.ts";
import { postingsApi } from "./api/postings.ts";
import { triageApi } from "./api/triage.ts";
import type { WebDependencies } from "./dependencies.ts";
import type { Guard } from "./guard.ts";
import { RequestError } from "./problem.ts";

/** Grows with the API: its second part with every addition, its first with what would break a script. */
const version = "1.2.0";

/** The HTTP API of the contract, described by its own schemas at `/api/openapi.json`. */
export function api(dependencies: WebDependencies, guard: Guard): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw badRequest(result.error);
    },
  });

  postingsApi(app, dependencies, guard);
  applicationsApi(app, dependencies, guard);
  decisionsApi(app, dependencies, guard);
  papersApi(app, dependencies, guard);
  mailsApi(app, dependencies, guard);
  noticesApi(app, dependencies, guard);
  triageApi(app, dependencies, guard);
  historyApi(app, dependencies, guard);
  exportsApi(app, dependencies, guard);
  peopleApi(app, dependencies, guard);
  healthApi(app, dependencies, guard);

  app.openAPIRegistry.registerComponent("securitySchemes", "token", {
    type: "http",
    scheme: "bearer",
    description: "The owner's token: DOSSIER_TOKEN, or the one in the sign-in link printed at start",
  });
  app.openAPIRegistry.registerComponent("securitySchemes", "session", {
    type: "apiKey",
    in: "cookie",
    name: "dossier-session",
    description: "Set by the sign-in link or an invitation; `__Host-dossier-session` over https",
  });
  app.get("/api/openapi.json", guard.signedIn, (context) => {
    const document = app.getOpenAPI31Document({
      openapi: "3.1.0",
      info: {
        title: "Dossier",
        version,
        description:
          "What arrived with every mailed application, what is missing, and what was answered. Errors are problem documents (RFC 9457).",
      },
    });
    for (const [path, methods] of Object.entries(document.paths ?? {}))
      for (const [method, operation] of Object.entries(methods))
        Object.assign(operation as object, { operationId: operationId(method, path) });
    return context.json(document);
  });
  return app;
}

function healthApi(app: OpenAPIHono, { records, clock }: WebDependencies, guard: Guard): void {
  app.openapi(
    createRoute({
      method: "get",
      path: "/api/health",
      summary: "Whether Dossier answers, and how much work waits",
      security,
      middleware: guard.needs("operate"),
      responses: {
        200: json(
          z.object({ status: z.literal("ok"), due: count, oldestDueSeconds: count }),
          "It answers; oldestDueSeconds grows when work is stuck",
        ),
        ...failures(403),
      },
    }),
    async (context) => {
      const now = clock();
      const { count: due, oldest } = await records.dueCount(now.toISOString());
      const waited = oldest === undefined ? 0 : (now.getTime() - Date.parse(oldest)) / 1000;
      return context.json(
        { status: "ok" as const, due, oldestDueSeconds: Math.max(0, Math.floor(waited)) },
        200,
      );
    },
  );
}

function badRequest(error: { readonly issues: readonly { path: PropertyKey[]; message: string }[] }) {
  const faults = error.issues.map(({ path, message }) => `${path.join(".") || "body"}: ${message}`);
  return new RequestError(400, `${faults.join("; ")}.`);
}
