import { Hono } from "hono";
import type { Context } from "hono";
import type { Application } from "../../shared/domain/application.ts";
import { sameAddress } from "../../shared/domain/mail/address.ts";
import { Refused } from "../../shared/flow/refused.ts";
import type { WebDependencies } from "../dependencies.ts";
import type { Guard } from "../guard.ts";
import type { ViewOf } from "../view.ts";
import { erasePage } from "../views/erase.ts";
import { paths } from "../views/parts.ts";
import { fieldsOf } from "./ask.ts";

/** Erasing a person: what would go, then the address typed and a reason. */
export function erasurePages({ desk, postings }: WebDependencies, guard: Guard, viewOf: ViewOf): Hono {
  const app = new Hono();
  const ofApplication = guard.needs("erase", guard.application("id"));
  const page = async (context: Context, application: Application, wrong?: string, reason?: string) => {
    const amount = await desk.erase.preview({ application: application.id });
    const title = postings.get(application.posting)?.title ?? application.posting;
    return erasePage(viewOf(context), application, title, amount, { wrong, reason });
  };

  app.get("/applications/:id/erase", ofApplication, async (context) =>
    context.html(await page(context, context.var.application)),
  );

  app.post("/applications/:id/erase", ofApplication, async (context) => {
    const { application, actor } = context.var;
    const { address = "", reason = "" } = await fieldsOf(context);
    const { t } = viewOf(context);
    if (!sameAddress(address.trim(), application.applicant.email))
      return context.html(await page(context, application, t.eraseWrong, reason), 400);
    try {
      await desk.erase.erase({ application: application.id }, { by: actor.id, reason });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return context.html(await page(context, application, error.message, reason), 409);
    }
    return context.redirect(`${paths.posting(application.posting)}?done=erased`, 303);
  });
  return app;
}
