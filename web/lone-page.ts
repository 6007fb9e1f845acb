import { html } from "../shared/domain/reply/html.ts";
import type { Html } from "../shared/domain/reply/html.ts";
import { stylesheet } from "./style.ts";

const headers = {
  "Content-Security-Policy":
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-store",
  "X-Robots-Tag": "noindex, nofollow",
} as const;

/** A page for somebody who is not signed in, and has one thing to say. */
export function lonePage(status: number, language: string, title: string, body: Html): Response {
  const text = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · Dossier</title>
        <link rel="stylesheet" href="${stylesheet}" />
      </head>
      <body>
        <main id="main">
          <div class="door">
            <h1>${title}</h1>
            ${body}
          </div>
        </main>
      </body>
    </html> `.value;
  return new Response(text, { status, headers: { ...headers, "Content-Type": "text/html; charset=utf-8" } });
}

/** To any other method than those of a form. */
export const notAllowed = (): Response =>
  new Response(null, { status: 405, headers: { ...headers, Allow: "GET, HEAD, POST" } });
