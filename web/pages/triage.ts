import { Hono } from "hono";
import type { Context } from "hono";
import { may } from "../../shared/domain/access/actor.ts";
import type { Actor } from "../../shared/domain/access/actor.ts";
import type { MessageRecord } from "../../shared/domain/application.ts";
import { sameAddress } from "../../shared/domain/mail/address.ts";
import { nearMisses } from "../../shared/domain/posting/near-miss.ts";
import type { ApplicationSummary } from "../../shared/domain/summary.ts";
import type { Doing } from "../../shared/flow/doing.ts";
import { Refused } from "../../shared/flow/refused.ts";
import { triageKinds } from "../../shared/flow/triage.ts";
import { waitingOutcomes } from "../../shared/ports.ts";
import type { WebDependencies } from "../dependencies.ts";
import type { Guard } from "../guard.ts";
import { RequestError } from "../problem.ts";
import { en } from "../texts.ts";
import type { Texts } from "../texts.ts";
import type { ViewOf } from "../view.ts";
import { address } from "../views/parts.ts";
import { mailPage } from "../views/mail.ts";
import type { Proposal } from "../views/proposal.ts";
import { triagePage } from "../views/triage.ts";
import { cursorOf, fieldsOf, oneOf } from "./ask.ts";
import { readText } from "./raw.ts";

/** Mails on one page: each is looked at for what it may mean. */
const rows = 20;
type Fields = Readonly<Record<string, string>>;

/** Mail that waits for a person: a proposal first, then one click. */
export function triagePages(dependencies: WebDependencies, guard: Guard, viewOf: ViewOf): Hono {
  const { desk, records, postings } = dependencies;
  const app = new Hono();
  const triaged = (actor: Actor) => [...postings.values()].filter(({ id }) => may(actor, "triage", id));

  const named = async (posting: string, text: string): Promise<readonly ApplicationSummary[]> =>
    (await records.summaries({ posting, text, limit: 10 })).items;

  /** What a mail may mean: the sender's own application first, else the posting whose subject is closest. */
  const proposalFor = async (actor: Actor, message: MessageRecord): Promise<Proposal> => {
    const { posting, from, outcome, caseId } = message;
    if (!oneOf(waitingOutcomes, outcome))
      return caseId === undefined ? {} : { vouch: await vouchable(message, caseId) };
    const within = posting === undefined ? [] : [posting];
    const [near] = nearMisses(message.subject, new Set(), triaged(actor));
    const places = [...new Set([...within, ...(near ? [near.posting] : [])])];
    for (const place of from === undefined ? [] : places) {
      const own = (await named(place, from ?? "")).find(({ applicant }) =>
        sameAddress(applicant.email, from ?? ""),
      );
      if (own) return { link: own };
    }
    const to = near && postings.get(near.posting);
    return to && outcome === "unrouted" ? { route: { posting: to, reason: near.reason } } : {};
  };
  const vouchable = async (message: MessageRecord, caseId: string) => {
    const record = await records.load(caseId);
    return record?.type === "application"
      ? {
          id: record.id,
          version: record.version,
          name: record.applicant.name ?? record.applicant.email,
          rawKey: message.rawKey,
        }
      : undefined;
  };

  app.get("/triage", guard.signedIn, async (context) => {
    const { actor } = context.var;
    const kind = oneOf(triageKinds, context.req.query("kind"));
    const asked = context.req.query("posting") || undefined;
    const mine = triaged(actor);
    if (asked !== undefined && !postings.has(asked)) throw new RequestError(404, en.notFoundPosting);
    // A chair sees the mail of one posting at a time; what found no posting is the admins'.
    const posting = asked ?? (may(actor, "triage") ? undefined : mine[0]?.id);
    guard.allow(context, "triage", posting);
    const cursor = cursorOf(context);
    const of = posting === undefined ? {} : { posting };
    const page = await desk.triage.waiting({
      limit: rows,
      ...of,
      ...(kind && { kind }),
      ...(cursor && { cursor }),
    });
    const waiting = await Promise.all(
      page.items.map(async (message) => ({ message, proposal: await proposalFor(actor, message) })),
    );
    const list = { kind, posting, mine, waiting, cursor, next: page.next };
    return context.html(triagePage(viewOf(context), list));
  });

  const mailOf = async (context: Context, actor: Actor, message: MessageRecord, refused?: string) => {
    const find = context.req.query("find")?.trim().slice(0, 100) || undefined;
    const mine = triaged(actor);
    const found =
      find === undefined ? undefined : (await Promise.all(mine.map(({ id }) => named(id, find)))).flat();
    const read = await readText(dependencies, message.rawKey);
    const proposal = message.resolved ? {} : await proposalFor(actor, message);
    return mailPage(viewOf(context), { message, mine, find, found, read, proposal, refused });
  };

  app.get("/triage/mail", guard.needs("read", guard.message("key")), async (context) =>
    context.html(await mailOf(context, context.var.actor, context.var.message)),
  );

  type Act = (context: Context, rawKey: string, doing: Doing, fields: Fields) => Promise<unknown>;
  const acts: Readonly<Record<string, readonly [Act, keyof Texts["done"]]>> = {
    route: [
      (context, rawKey, doing, { posting = "", applicant }) => {
        if (!postings.has(posting)) throw new RequestError(404, en.notFoundPosting);
        guard.allow(context, "triage", posting);
        const email = applicant?.trim();
        return desk.triage.route(rawKey, posting, { ...doing, ...(email && { applicant: { email } }) });
      },
      "routed",
    ],
    link: [
      async (context, rawKey, doing, { application = "" }) => {
        const into = await records.load(application);
        if (into?.type !== "application") throw new RequestError(404, en.notFoundApplication);
        guard.allow(context, "triage", into.posting, en.notFoundApplication);
        return desk.triage.link(rawKey, application, doing);
      },
      "linked",
    ],
    discard: [(_, rawKey, doing) => desk.triage.discard(rawKey, doing), "discarded"],
    reopen: [(_, rawKey, doing) => desk.triage.reopen(rawKey, doing), "reopenedMail"],
  };
  for (const [name, [act, done]] of Object.entries(acts))
    app.post(`/triage/mail/${name}`, guard.needs("triage", guard.message("key")), async (context) => {
      const { message, actor } = context.var;
      const fields = await fieldsOf(context);
      try {
        await act(context, message.rawKey, { by: actor.id, reason: fields["reason"] ?? "" }, fields);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        return context.html(await mailOf(context, actor, message, error.message), 409);
      }
      return context.redirect(address("/triage/mail", { key: message.rawKey, done }), 303);
    });
  return app;
}
