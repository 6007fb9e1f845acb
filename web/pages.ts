import { Hono } from "hono";
import type { Access } from "./access.ts";
import type { Guard } from "./guard.ts";
import type { WebDependencies } from "./dependencies.ts";
import { decisionPages } from "./pages/decisions.ts";
import { erasurePages } from "./pages/erasure.ts";
import { exportPages } from "./pages/exports.ts";
import { noticePages } from "./pages/notices.ts";
import { peoplePages } from "./pages/people.ts";
import { postingPages } from "./pages/postings.ts";
import { readingPages } from "./pages/reading.ts";
import { triagePages } from "./pages/triage.ts";
import type { ViewOf } from "./view.ts";
import { signedOutPage } from "./views/door.ts";

/** Reviewers' pages and forms, a file each room. Forms go through the same flows as the API. */
export function pages(
  dependencies: WebDependencies,
  guard: Guard & Pick<Access, "signOut">,
  viewOf: ViewOf,
): Hono {
  const app = new Hono();
  for (const room of [
    readingPages,
    decisionPages,
    triagePages,
    postingPages,
    noticePages,
    peoplePages,
    erasurePages,
    exportPages,
  ])
    app.route("/", room(dependencies, guard, viewOf));

  app.post("/sign-out", guard.signedIn, async (context) => {
    await guard.signOut(context);
    const { actor: _, ...view } = viewOf(context);
    return context.html(signedOutPage(view));
  });
  return app;
}
