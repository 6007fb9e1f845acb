import { html } from "hono/html";
import type { Texts } from "../texts.ts";
import { nothing, visible } from "./parts.ts";
import type { Html } from "./parts.ts";

/** What every view is given besides its data. */
export interface View {
  readonly t: Texts;
  readonly now: Date;
  /** The intake address. */
  readonly address: string;
  /** Who vouches for senders: `off`, `dns` or `header:ID`. */
  readonly authentication: string;
  /** Address of the style sheet, its content's hash in it. */
  readonly stylesheet: string;
}

export type Place = "postings" | "mail" | "replies";

/** A whole page for someone signed in. */
export function page(view: View, title: string, place: Place, main: Html): Html {
  const { t } = view;
  const link = (to: Place, href: string, words: string) =>
    html`<a href="${href}" ${place === to ? html`aria-current="page"` : nothing}>${words}</a>`;
  return shell(
    view,
    title,
    html`<nav aria-label="${t.mainNavigation}">
        ${link("postings", "/", t.postings)}${link("mail", "/messages", t.mail)}${link(
          "replies",
          "/outgoing",
          t.replies,
        )}
      </nav>
      <form method="post" action="/sign-out"><button type="submit">${t.signOut}</button></form>`,
    html`${
      view.authentication === "off"
        ? html`<p class="notice">${t.unvouched("DOSSIER_AUTHENTICATION")}</p>`
        : nothing
    }${main}`,
  );
}

/** A page with nothing about anybody: sign-in, errors. */
export function plainPage(view: View, title: string, main: Html): Html {
  return shell(view, title, nothing, html`<div class="door">${main}</div>`);
}

function shell({ t, stylesheet }: View, title: string, top: Html, main: Html): Html {
  return html`<!doctype html>
    <html lang="${t.lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${visible(title)} · ${t.product}</title>
        <link rel="stylesheet" href="${stylesheet}" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </head>
      <body>
        <a class="skip" href="#main">${t.skip}</a>
        <header class="top">
          <a class="brand" href="/">${logo}<span>${t.product}</span></a>
          ${top}
        </header>
        <main id="main" tabindex="-1">${main}</main>
      </body>
    </html>`;
}

const logo = html`<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
  <path
    class="folder"
    d="M2 5.2C2 4 3 3 4.2 3h3.4l2 2.2h6.2C17 5.2 18 6.2 18 7.400v7.400c0 1.2-1 2.2-2.2 2.200H4.200C3 17 2 16 2 14.800z"
  />
  <path class="tick" d="m6.2 11 2.6 2.6 5-5.2" />
</svg>`;

/** The same sign for the browser's tab. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><path fill="#2f5d8a" d="M2 5.200C2 4 3 3 4.2 3h3.400l2 2.200h6.200C17 5.2 18 6.2 18 7.400v7.400c0 1.2-1 2.2-2.2 2.200H4.200C3 17 2 16 2 14.800z"/><path fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" d="m6.2 11 2.6 2.6 5-5.2"/></svg>`;

/** What to say where there is nothing yet, and what would change that. */
export function emptyState(words: string, help: string | Html): Html {
  return html`<div class="empty">
    <p>${words}</p>
    <p>${help}</p>
  </div>`;
}
