import type { Context, MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { Actor } from "../shared/domain/access/actor.ts";
import type { WebDependencies } from "./dependencies.ts";
import { script } from "./client.ts";
import { stylesheet } from "./style.ts";
import { en, languages, preferred } from "./texts.ts";
import type { Language, Texts } from "./texts.ts";
import { themes } from "./views/layout.ts";
import type { Theme, View } from "./views/layout.ts";

/** What every page is given: who looks, in which language and colours, and what was just done. */
export type ViewOf = (context: Context) => View;

/** A year in seconds: a choice of language or colours says nothing about anybody. */
const kept = 365 * 24 * 60 * 60;
const cookies = { lang: "dossier-language", theme: "dossier-colours" } as const;

export function viewOf({ clock, address, authentication }: WebDependencies): ViewOf {
  return (context) => {
    const url = new URL(context.req.url);
    const done = url.searchParams.get("done");
    url.searchParams.delete("done");
    return {
      t: languages[languageOf(context)],
      now: clock(),
      address,
      authentication,
      stylesheet,
      script,
      theme: themeOf(context),
      here: `${url.pathname}${url.search}`,
      actor: (context.var as { readonly actor?: Actor }).actor,
      done: isDone(done) ? done : undefined,
    };
  };
}

function languageOf(context: Context): Language {
  const chosen = getCookie(context, cookies.lang);
  return isLanguage(chosen) ? chosen : preferred(context.req.header("Accept-Language"));
}

function themeOf(context: Context): Theme {
  const chosen = getCookie(context, cookies.theme);
  return themes.find((one) => one === chosen) ?? "auto";
}

const isLanguage = (word: string | undefined): word is Language =>
  word !== undefined && Object.hasOwn(languages, word);
const isDone = (word: string | null): word is keyof Texts["done"] =>
  word !== null && Object.hasOwn(en.done, word);

/** `?lang=de` and `?theme=dark` on any page: keeps the choice, and leads back to the page without them. */
export const choices: MiddlewareHandler = async (context, next) => {
  const url = new URL(context.req.url);
  const lang = url.searchParams.get("lang") ?? undefined;
  const theme = themes.find((one) => one === url.searchParams.get("theme"));
  if (context.req.method !== "GET" || url.pathname.startsWith("/api") || (!isLanguage(lang) && !theme))
    return next();
  const options = { path: "/", maxAge: kept, sameSite: "Lax", httpOnly: true } as const;
  if (isLanguage(lang)) setCookie(context, cookies.lang, lang, options);
  if (theme) setCookie(context, cookies.theme, theme, options);
  url.searchParams.delete("lang");
  url.searchParams.delete("theme");
  // A path of two slashes would lead to another site.
  return context.redirect(`${url.pathname.replace(/^\/+/, "/")}${url.search}`, 303);
};
