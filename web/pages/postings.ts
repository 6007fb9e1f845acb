import { Hono } from "hono";
import type { Context } from "hono";
import { may } from "../../shared/domain/access/actor.ts";
import type { Posting } from "../../shared/domain/posting/posting.ts";
import { deadlineSchema } from "../../shared/domain/posting/state.ts";
import { Refused } from "../../shared/flow/refused.ts";
import type { WebDependencies } from "../dependencies.ts";
import type { Guard } from "../guard.ts";
import type { Texts } from "../texts.ts";
import type { ViewOf } from "../view.ts";
import { managePage } from "../views/manage.ts";
import { paths } from "../views/parts.ts";
import { toldLately } from "./notices.ts";
import { fieldsOf, parsed } from "./ask.ts";

/** Forms about a posting: closing, more time, checking anew after a change of rules. */
export function postingPages(
  { desk, postings, records }: WebDependencies,
  guard: Guard,
  viewOf: ViewOf,
): Hono {
  const app = new Hono();
  const { postingStates, recheck } = desk;

  const page = async (context: Context, id: string, refused?: string) => {
    const [posting = postings.get(id) as Posting, state, counts] = await Promise.all([
      postingStates.inForce(id),
      postingStates.of(id),
      records.counts(id),
    ]);
    const view = viewOf(context);
    const runs = view.actor !== undefined && may(view.actor, "posting", id);
    const [preview, told] = runs
      ? await Promise.all([recheck.preview(id), toldLately(desk.notices, posting)])
      : [];
    return managePage(view, { posting, state, counts, told, preview, refused });
  };
  const ofPosting = guard.needs("posting", guard.posting("id"));

  app.get("/postings/:id/manage", guard.needs("read", guard.posting("id")), async (context) =>
    context.html(await page(context, context.var.posting.id)),
  );

  type Act = (
    id: string,
    doing: { readonly by: string; readonly reason: string },
    fields: Fields,
  ) => Promise<unknown>;
  type Fields = Readonly<Record<string, string>>;
  const acts: Readonly<Record<string, readonly [Act, keyof Texts["done"]]>> = {
    close: [(id, doing) => postingStates.close(id, doing), "closed"],
    reopen: [(id, doing) => postingStates.reopen(id, doing), "reopened"],
    extend: [
      (id, doing, { date, time, timeZone }) =>
        postingStates.extend(id, parsed(deadlineSchema, { date, time, timeZone }), doing),
      "extended",
    ],
    recheck: [(id, doing, { tell }) => recheck.apply(id, { ...doing, tell: tell === "yes" }), "rechecked"],
  };
  for (const [name, [act, done]] of Object.entries(acts))
    app.post(`/postings/:id/${name}`, ofPosting, async (context) => {
      const { posting, actor } = context.var;
      const fields = await fieldsOf(context);
      try {
        await act(posting.id, { by: actor.id, reason: fields["reason"] ?? "" }, fields);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        return context.html(await page(context, posting.id, error.message), 409);
      }
      return context.redirect(`${paths.posting(posting.id)}/manage?done=${done}`, 303);
    });
  return app;
}
