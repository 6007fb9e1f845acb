import { noticeLanguage } from "../shared/domain/notice/notice.ts";
import { noticeWordings } from "../shared/domain/notice/wordings.ts";
import type { Posting } from "../shared/domain/posting/posting.ts";
import { html } from "../shared/domain/reply/html.ts";
import type { StopNotices } from "../shared/flow/issue.ts";
import { lonePage, notAllowed } from "./lone-page.ts";

/**
 * The page on which one of a posting's people stops their notices, without signing in:
 * the address bears a token that stands in their notices alone. Looking at it changes
 * nothing, since mail scanners follow links; mail programs POST to it (RFC 8058).
 *
 * @returns what answers requests for this page, and undefined for any other
 */
export function stopNoticesPage(stops: StopNotices) {
  return async function answer(request: Request): Promise<Response | undefined> {
    const [, id, token] =
      /^\/notices\/stop\/([a-z0-9-]+)\/([a-z2-7]{10})$/.exec(new URL(request.url).pathname) ?? [];
    if (!id || !token) return undefined;
    const posting = stops.known(id, token);
    if (!posting)
      return lonePage(404, "en", "Notices", html`<p>There are no notices to stop at this address.</p>`);
    const { stopping } = noticeWordings[noticeLanguage(posting)];
    if (request.method === "POST") {
      if (await asksAgain(request)) {
        await stops.resume(id, token);
        return shown(posting, stopping.resumed(posting.title), { label: stopping.button, again: false });
      }
      await stops.stop(id, token);
      return shown(posting, stopping.done(posting.title), { label: stopping.again, again: true });
    }
    if (request.method !== "GET" && request.method !== "HEAD") return notAllowed();
    return (await stops.stopped(id, token))
      ? shown(posting, stopping.done(posting.title), { label: stopping.again, again: true })
      : shown(posting, stopping.ask(posting.title), { label: stopping.button, again: false });
  };
}

/** Bytes: one field is asked for. */
const largestForm = 1024;

async function asksAgain(request: Request): Promise<boolean> {
  if (!request.headers.get("content-type")?.startsWith("application/x-www-form-urlencoded")) return false;
  const reader = request.body?.getReader();
  const first = await reader?.read();
  await reader?.cancel();
  const form = new TextDecoder().decode(first?.value?.subarray(0, largestForm));
  return new URLSearchParams(form).get("again") === "1";
}

function shown(
  posting: Posting,
  words: string,
  button: { readonly label: string; readonly again: boolean },
): Response {
  const language = noticeLanguage(posting);
  const { title } = noticeWordings[language].stopping;
  return lonePage(
    200,
    language,
    title,
    html`<p role="status">${words}</p>
      <form method="post">
        <input type="hidden" name="again" value="${button.again ? "1" : "0"}" />
        <button type="submit">${button.label}</button>
      </form>`,
  );
}
