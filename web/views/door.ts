import { html } from "hono/html";
import type { View } from "./layout.ts";
import { plainPage } from "./layout.ts";
import type { Html } from "./parts.ts";
import { nothing } from "./parts.ts";

/** Shown to who is not signed in; `wrongLink` when a sign-in link was followed that is not right. */
export function doorPage(view: View, wrongLink: boolean): Html {
  const { t } = view;
  return plainPage(
    view,
    t.doorTitle,
    html`<h1>${t.doorTitle}</h1>
      ${wrongLink ? html`<p class="error" role="alert">${t.doorWrong}</p>` : nothing}
      <p>${t.door}</p>
      <p>${t.doorHelp}</p>
      <p>${t.doorInvited}</p>
      ${wrongLink ? nothing : html`<p class="muted">${t.doorAgain}: <a href="/">${t.postings}</a></p>`}`,
  );
}

export function signedOutPage(view: View): Html {
  const { t } = view;
  return plainPage(
    view,
    t.signedOut,
    html`<h1>${t.signedOut}</h1>
      <p>${t.signedOutHelp}</p>`,
  );
}

/** An error, with what can be done. */
export function errorPage(view: View, words: string, help: string): Html {
  const { t } = view;
  return plainPage(
    view,
    words,
    html`<h1>${words}</h1>
      ${help === "" ? nothing : html`<p>${help}</p>`}
      <p><a href="/">${t.errorHome}</a></p>`,
  );
}
