import { confirmWordings } from "../shared/domain/reply/confirm-wording.ts";
import { html } from "../shared/domain/reply/html.ts";
import { momentWords } from "../shared/domain/reply/moment.ts";
import { oneLine } from "../shared/domain/reply/safe.ts";
import { wordings } from "../shared/domain/reply/wordings.ts";
import type { ConfirmJoin, JoinQuestion } from "../shared/flow/confirm.ts";
import { lonePage, notAllowed } from "./lone-page.ts";

/**
 * The page on which an applicant says whether mail from another address is theirs, without
 * signing in: its address bears a token that stands in our question to them alone. Looking at
 * it changes nothing, since mail scanners follow links.
 *
 * @returns what answers requests for this page, and undefined for any other
 */
export function joinPage(join: ConfirmJoin) {
  return async function answer(request: Request): Promise<Response | undefined> {
    const [, token] = /^\/join\/([a-z0-9-]{20,200})$/.exec(new URL(request.url).pathname) ?? [];
    if (token === undefined) return undefined;
    const question = await join.question(token);
    if (!question) {
      const { title, over } = confirmWordings.en.page;
      return lonePage(404, "en", title, html`<p>${over}</p>`);
    }
    if (request.method === "POST") return said(question, await answered(join, token, request));
    if (request.method !== "GET" && request.method !== "HEAD") return notAllowed();
    return asked(question);
  };
}

/** Bytes: one field is asked for. */
const largestForm = 1024;

/** What was said; undefined for a form that says neither. */
async function answered(
  join: ConfirmJoin,
  token: string,
  request: Request,
): Promise<"yes" | "no" | undefined> {
  if (!request.headers.get("content-type")?.startsWith("application/x-www-form-urlencoded")) return undefined;
  const reader = request.body?.getReader();
  const first = await reader?.read();
  await reader?.cancel();
  const form = new URLSearchParams(new TextDecoder().decode(first?.value?.subarray(0, largestForm)));
  const mine = form.get("mine");
  if (mine !== "yes" && mine !== "no") return undefined;
  await (mine === "yes" ? join.confirm(token) : join.deny(token));
  return mine;
}

function said(question: JoinQuestion, mine: "yes" | "no" | undefined): Response {
  if (mine === undefined) return asked(question);
  const { page } = confirmWordings[question.language];
  const words = mine === "yes" ? page.confirmed : page.denied;
  return lonePage(200, question.language, page.title, html`<p role="status">${words}</p>`);
}

function asked({ title, language, timeZone, held }: JoinQuestion): Response {
  const { question, held: line, page } = confirmWordings[language];
  const entries = held.map(
    ({ from, receivedAt, files }) =>
      html`<li>
        <b>${oneLine(from, 120)}</b>: ${line(momentWords(receivedAt, timeZone, wordings[language]), files)}
      </li>`,
  );
  return lonePage(
    200,
    language,
    page.title,
    html`<p>${begun(question(title, held.length))}</p>
      <ul>
        ${entries}
      </ul>
      <form method="post">
        <p><button type="submit" name="mine" value="yes">${page.mine}</button></p>
        <p><button type="submit" name="mine" value="no">${page.notMine}</button></p>
      </form>`,
  );
}

/** With a capital: in a mail the words follow the greeting's comma. */
const begun = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);
