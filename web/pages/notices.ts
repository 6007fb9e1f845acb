import { Hono } from "hono";
import type { Posting } from "../../shared/domain/posting/posting.ts";
import type { Notices } from "../../shared/flow/notices.ts";
import type { WebDependencies } from "../dependencies.ts";
import { attachedFiles, fileResponse, letterResponse } from "../downloads.ts";
import type { Guard } from "../guard.ts";
import { RequestError } from "../problem.ts";
import { en } from "../texts.ts";
import type { ViewOf } from "../view.ts";
import { noticePage, noticesPage } from "../views/notices.ts";
import type { NoticeList } from "../views/notices.ts";
import { cursorOf } from "./ask.ts";

/** Rows of a listing on one page. */
const rows = 50;
/** As many as a glance takes. */
const latest = 4;

/** What a posting's people were told: who runs the posting sees it. */
export function noticePages({ desk, postings }: WebDependencies, guard: Guard, viewOf: ViewOf): Hono {
  const { notices, postingStates } = desk;
  const app = new Hono();
  const ofPosting = guard.needs("posting", guard.posting("id"));
  const inForce = async (id: string) => (await postingStates.inForce(id)) ?? (postings.get(id) as Posting);
  const issued = async (posting: string, id: string | undefined) => {
    const found = await notices.one(posting, id ?? "");
    if (!found) throw new RequestError(404, en.notFoundNotice);
    return found;
  };

  app.get("/postings/:id/notices", ofPosting, async (context) => {
    const { id } = context.var.posting;
    const cursor = cursorOf(context);
    const [posting, state] = await Promise.all([inForce(id), postingStates.of(id)]);
    const list = await listed(notices, posting, rows, cursor);
    return context.html(noticesPage(viewOf(context), posting, state, list));
  });

  app.get("/postings/:id/notices/:notice", ofPosting, async (context) => {
    const { id } = context.var.posting;
    const { notice, mail } = await issued(id, context.req.param("notice"));
    const files = mail ? attachedFiles(mail).map(({ name, bytes }) => ({ name, bytes: bytes.length })) : [];
    return context.html(noticePage(viewOf(context), await inForce(id), notice, mail, files));
  });

  app.get("/postings/:id/notices/:notice/mail", ofPosting, async (context) => {
    const { mail } = await issued(context.var.posting.id, context.req.param("notice"));
    if (!mail) throw new RequestError(404, en.notFoundMail);
    return letterResponse(mail);
  });

  app.get("/postings/:id/notices/:notice/files/:file", ofPosting, async (context) => {
    const { mail } = await issued(context.var.posting.id, context.req.param("notice"));
    return fileResponse(mail, context.req.param("file") ?? "");
  });
  return app;
}

/** The newest notices of a posting, and who gets them. */
export const toldLately = (notices: Notices, posting: Posting): Promise<NoticeList> =>
  listed(notices, posting, latest);

async function listed(
  notices: Notices,
  posting: Posting,
  limit: number,
  cursor?: string | undefined,
): Promise<NoticeList> {
  const request = { limit, ...(cursor !== undefined && { cursor }) };
  const [recipients, page] = await Promise.all([
    notices.recipients(posting),
    notices.of(posting.id, request),
  ]);
  return { recipients, notices: page.items, cursor, next: page.next };
}
