import { html } from "hono/html";
import { may } from "../../shared/domain/access/actor.ts";
import type { Action, Actor } from "../../shared/domain/access/actor.ts";
import type { Texts } from "../texts.ts";
import { address, foreign, nothing, visible } from "./parts.ts";
import type { Html } from "./parts.ts";

export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

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
  /** Address of the script, likewise. */
  readonly script: string;
  readonly theme: Theme;
  /** Path and query of this page: what the switches of language and colours lead back to. */
  readonly here: string;
  /** Who looks; absent on pages with nothing about anybody. */
  readonly actor?: Actor | undefined;
  /** What was just done, told at the top of the page. */
  readonly done?: keyof Texts["done"] | undefined;
}

export type Place = "postings" | "triage" | "mail" | "replies" | "people";

/** Whether who looks may do something: what they may not is not offered. */
export function mayDo({ actor }: View, action: Action, posting?: string): boolean {
  return actor !== undefined && may(actor, action, posting);
}

/** Whether they may do it in any posting. */
export function mayAnywhere({ actor }: View, action: Action): boolean {
  if (actor === undefined) return false;
  return may(actor, action) || [...actor.postings.keys()].some((posting) => may(actor, action, posting));
}

/** A whole page for someone signed in. */
export function page(view: View, title: string, place: Place, main: Html): Html {
  const { t } = view;
  const link = (to: Place, href: string, words: string) =>
    html`<a href="${href}" ${place === to ? html`aria-current="page"` : nothing}>${words}</a>`;
  return shell(
    view,
    title,
    html`<nav aria-label="${t.mainNavigation}">
      ${link("postings", "/", t.postings)}
      ${mayAnywhere(view, "triage") ? link("triage", "/triage", t.triage) : nothing}
      ${
        mayDo(view, "operate")
          ? html`${link("mail", "/messages", t.mail)}${link("replies", "/outgoing", t.replies)}`
          : nothing
      }
      ${mayAnywhere(view, "invite") ? link("people", "/people", t.people) : nothing}
    </nav>`,
    html`${
      view.authentication === "off"
        ? html`<p class="notice ask">${t.unvouched("DOSSIER_AUTHENTICATION")}</p>`
        : nothing
    }${view.done === undefined ? nothing : html`<p class="notice good" role="status">${t.done[view.done]}</p>`}${main}`,
  );
}

/** A page with nothing about anybody: sign-in, errors. */
export function plainPage(view: View, title: string, main: Html): Html {
  return shell(view, title, nothing, html`<div class="door">${main}</div>`);
}

function shell(view: View, title: string, top: Html, main: Html): Html {
  const { t, stylesheet, script, theme } = view;
  return html`<!doctype html>
    <html lang="${t.lang}" ${theme === "auto" ? nothing : html`data-theme="${theme}"`}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="${theme === "auto" ? "light dark" : theme}" />
        <title>${visible(title)} · ${t.product}</title>
        <link rel="stylesheet" href="${stylesheet}" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <script type="module" src="${script}"></script>
      </head>
      <body>
        <a class="skip" href="#main">${t.skip}</a>
        <header class="top">
          <a class="brand" href="/">${logo}<span>${t.product}</span></a>
          ${top} ${switches(view)}
        </header>
        <main id="main" tabindex="-1">${main}</main>
      </body>
    </html>`;
}

/** Language, colours, and the way out. */
function switches(view: View): Html {
  const { t, theme, actor } = view;
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? "auto";
  return html`<div class="switches">
    <a href="${withQuery(view, { theme: next })}" class="switch" title="${t.themes[theme]}"
      >${themeSign}<span class="spoken">${t.theme}: </span>${t.themeShort[theme]}</a
    >
    <a
      class="switch"
      href="${withQuery(view, { lang: t.otherLanguageCode })}"
      lang="${t.otherLanguageCode}"
      hreflang="${t.otherLanguageCode}"
      >${t.otherLanguage}</a
    >
    ${
      actor === undefined
        ? nothing
        : html`<form method="post" action="/sign-out">
            <button type="submit" class="plain">${t.signOut}</button>
            <span class="who muted"
              >${foreign(actor.id === "owner" ? t.ownerName : (actor.name ?? actor.id))}</span
            >
          </form>`
    }
  </div>`;
}

function withQuery({ here }: View, more: Readonly<Record<string, string>>): string {
  const url = new URL(here, "http://here");
  return address(url.pathname, { ...Object.fromEntries(url.searchParams), ...more });
}

const themeSign = html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
  <circle cx="8" cy="8" r="5.5" />
  <path d="M8 2.500a5.500 5.500 0 0 1 0 11z" />
</svg>`;

const logo = html`<svg viewBox="0 0 20 20" width="22" height="22" aria-hidden="true">
  <path
    class="folder"
    d="M2 5.2C2 4 3 3 4.2 3h3.4l2 2.2h6.2C17 5.2 18 6.2 18 7.400v7.400c0 1.2-1 2.2-2.2 2.200H4.200C3 17 2 16 2 14.800z"
  />
  <path class="tick" d="m6.2 11 2.6 2.6 5-5.2" />
</svg>`;

/** The same sign for the browser's tab. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><path fill="#2b5fa6" d="M2 5.200C2 4 3 3 4.2 3h3.400l2 2.200h6.200C17 5.2 18 6.2 18 7.400v7.400c0 1.2-1 2.2-2.2 2.200H4.200C3 17 2 16 2 14.800z"/><path fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" d="m6.2 11 2.6 2.6 5-5.2"/></svg>`;

/** What to say where there is nothing yet, and what would change that. */
export function emptyState(words: string, help: string | Html): Html {
  return html`<div class="empty">
    <p>${words}</p>
    <p>${help}</p>
  </div>`;
}
