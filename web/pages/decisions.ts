import { Hono } from "hono";
import type { Context } from "hono";
import type { Application } from "../../shared/domain/application.ts";
import { toldOf, changed } from "../../shared/domain/reply/told.ts";
import { check } from "../../shared/domain/check/check.ts";
import { composeChecklist } from "../../shared/domain/reply/compose.ts";
import { decisionSchema } from "../../shared/domain/decision/decision.ts";
import type { DecisionOn } from "../../shared/domain/decision/decision.ts";
import { Refused } from "../../shared/flow/refused.ts";
import { seenOf } from "../views/form.ts";
import type { WebDependencies } from "../dependencies.ts";
import type { Guard } from "../guard.ts";
import { RequestError } from "../problem.ts";
import type { ViewOf } from "../view.ts";
import { applicationPage } from "../views/application.ts";
import { paths } from "../views/parts.ts";
import { fieldsOf, parsed } from "./ask.ts";
import { besideOf } from "./reading.ts";

type Fields = Readonly<Record<string, string>>;

/** Forms about one application: deciding and undoing, by the same flows as the API. */
export function decisionPages(dependencies: WebDependencies, guard: Guard, viewOf: ViewOf): Hono {
  const { desk, records } = dependencies;
  const app = new Hono();

  /** What a flow refused, shown on the application as it stands now: nothing that was typed is lost. */
  const refusedPage = async (
    context: Context,
    application: Application,
    refused: Refused,
    fields: Fields,
  ) => {
    const now = await records.load(application.id);
    const current = now?.type === "application" ? now : application;
    const beside = await besideOf(dependencies, current, context);
    const changedNow = refused.code === "changed";
    const view = viewOf(context);
    return context.html(
      applicationPage(view, current, {
        ...beside,
        refused: { changed: changedNow, words: refused.message, fields },
      }),
      refused.code === "not-found" ? 404 : 409,
    );
  };

  app.post("/applications/:id/decisions", guard.needs("decide", guard.application("id")), async (context) => {
    const { application, actor } = context.var;
    const fields = await fieldsOf(context);
    const on = decisionIn(fields);
    if (on.type === "merge") guard.allow(context, "merge", application.posting);
    if (fields["preview"] !== undefined) {
      const beside = await besideOf(dependencies, application, context);
      const mail = await mailAfter(dependencies, application, on);
      return context.html(
        applicationPage(viewOf(context), application, { ...beside, preview: { mail, fields } }),
      );
    }
    try {
      requireSeen(application, fields);
      await desk.decide(application.id, on, {
        by: actor.id,
        reason: fields["reason"] ?? "",
        tell: fields["tell"] === "yes",
      });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return refusedPage(context, application, error, fields);
    }
    const item = fields["item"];
    const place = item === undefined ? "" : `&item=${encodeURIComponent(item)}`;
    return context.redirect(
      `${paths.application(application.id)}?done=${on.type === "vouch" ? "vouched" : "decided"}${place}`,
      303,
    );
  });

  app.post("/applications/:id/undo", guard.needs("decide", guard.application("id")), async (context) => {
    const { application, actor } = context.var;
    const fields = await fieldsOf(context);
    const decision = application.decisions?.find(({ id }) => id === fields["decision"]);
    if (decision?.on.type === "merge") guard.allow(context, "merge", application.posting);
    try {
      await desk.undo(application.id, fields["decision"] ?? "", {
        by: actor.id,
        reason: fields["reason"] ?? "",
      });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return refusedPage(context, application, error, fields);
    }
    return context.redirect(`${paths.application(application.id)}?done=undone`, 303);
  });

  return app;
}

/** @throws Refused when somebody decided, or mail came, since the form was shown */
function requireSeen(application: Application, { seen }: Fields): void {
  if (seen !== undefined && seen !== seenOf(application))
    throw new Refused("changed", "Somebody changed this application meanwhile.");
}

/** The decision that a form asks for. @throws RequestError */
function decisionIn(fields: Fields): DecisionOn {
  const { type, document, kind, level, first, last, item, status, from, message } = fields;
  const page = (words: string) => (/^\d{1,6}$/.test(words) ? Number(words) : words);
  const pages = first || last ? [page(first || last || ""), page(last || first || "")] : undefined;
  if (type === "item" && status === undefined)
    throw new RequestError(400, "Choose received, waived or missing.");
  const shapes: Readonly<Record<string, unknown>> = {
    kind: { type, document, kind, ...(pages && { pages }), ...(level && kind === "diploma" && { level }) },
    item: { type, item, status },
    merge: { type, from },
    vouch: { type, message },
  };
  return parsed(decisionSchema, shapes[type ?? ""] ?? { type });
}

/** The mail that a decision would bring about, by what was read already; undefined where nobody would be written to. */
async function mailAfter(
  { desk, clock, address }: WebDependencies,
  application: Application,
  on: DecisionOn,
): Promise<string | undefined> {
  const { verdict, applicant, receivedAt, decisions = [], messages, replies, told } = application;
  const posting = await desk.postingStates.inForce(application.posting);
  const last = messages.at(-1);
  if (!posting || !verdict || !last || on.type === "withdraw" || on.type === "merge") return undefined;
  const at = clock().toISOString();
  const decided = [...decisions, { id: "preview", on, by: "preview", at, reason: "preview" }];
  const after = check(posting, { documents: verdict.documents, receivedAt, applicant, decisions: decided });
  if (!changed(told ?? toldOf(verdict), after)) return undefined;
  const { messageId } = last;
  return composeChecklist({
    posting,
    applicant,
    message: {
      subject: last.subject,
      references: last.references,
      ...(messageId !== undefined && { messageId }),
    },
    language: replies.at(-1)?.language ?? "en",
    from: { address, name: posting.institution ?? posting.title },
    messageId: "<preview@dossier.invalid>",
    date: at,
    verdict: after,
    receivedAt,
    ...(told && { told }),
  }).text;
}
