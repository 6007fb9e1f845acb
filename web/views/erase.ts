import { html } from "hono/html";
import type { Application } from "../../shared/domain/application.ts";
import type { Erased } from "../../shared/flow/erase.ts";
import { reasonField } from "./form.ts";
import { page } from "./layout.ts";
import type { View } from "./layout.ts";
import { foreign, nothing, paths, visible } from "./parts.ts";
import type { Html } from "./parts.ts";

/** Says what will go, and asks for the address: nobody erases by a slip. */
export function erasePage(
  view: View,
  { id, posting, applicant }: Application,
  postingTitle: string,
  { applications, documents, mails }: Erased,
  { wrong, reason }: { readonly wrong?: string | undefined; readonly reason?: string | undefined },
): Html {
  const { t } = view;
  const name = visible(applicant.name ?? applicant.email);
  return page(
    view,
    t.eraseTitle(name),
    "postings",
    html`<div class="heading">
        <p class="crumb">
          <a href="${paths.posting(posting)}">${foreign(postingTitle)}</a> ›
          <a href="${paths.application(id)}">${foreign(name)}</a>
        </p>
        <h1>${t.eraseTitle(name)}</h1>
      </div>
      <div class="panel narrow danger-zone">
        ${wrong === undefined ? nothing : html`<p class="error" role="alert">${wrong}</p>`}
        <p><b>${t.eraseWhat(applications, documents, mails)}</b></p>
        <p class="muted">${t.eraseHelp}</p>
        <form method="post" class="stack">
          <label
            >${t.eraseConfirm(visible(applicant.email))}
            <input name="address" required autocomplete="off" spellcheck="false" />
          </label>
          ${reasonField(t, reason)}
          <p class="buttons">
            <button type="submit" class="danger">${t.eraseDo}</button>
            <a href="${paths.application(id)}">${t.cancel}</a>
          </p>
        </form>
      </div>`,
  );
}
