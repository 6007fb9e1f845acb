import { readFileSync } from "node:fs";
import { certain } from "../shared/domain/document/section.ts";
import { html, Html } from "../shared/domain/reply/html.ts";
import { factsOf, pagesOf } from "./explain-table.ts";
import type { Explained } from "./explaining.ts";
import { plain } from "./terminal.ts";

const style = new Html(readFileSync(new URL("explain.css", import.meta.url), "utf8"));

/** Nothing is fetched and nothing runs, whatever a document tries: CSP level 3. */
const policy =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A row of the page's contents. */
export function contentsRow({ source, reading, explanation }: Explained, number: number): Html {
  const kinds = explanation.sections.map(({ section }) => kindMark(section.kind, section.confidence));
  const fault = reading.fault ? html`<span class="bad">✗ ${reading.fault.code}</span>` : undefined;
  return html`<li><a href="#d${number}">${plain(source.file)}</a> ${fault}${kinds}</li>`;
}

/** A kind, and whether it is certain; never by colour alone. */
export function kindMark(kind: string, confidence: number): Html {
  return confidence >= certain
    ? html`<span class="kind sure">✓ ${kind}</span> `
    : html`<span class="kind unsure">? ${kind}</span> `;
}

/** The page up to its first document. */
export function pageStart(contents: readonly Html[]): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${new Html(policy)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>Why each page got its kind</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        <header class="top">
          <h1>Why each page got its kind</h1>
          <p>
            Each mark is a <em>cue</em>: words, or a shape that shows first there, which spoke for a kind of
            document. <span class="swatch winner">Filled</span> spoke for the kind that the page got,
            <span class="swatch next">dashed</span> for the one that came next on the page. Weights are
            natural-log units: +0.7 is twice as likely, +2.3 ten times. ⚓ marks what only this kind has: none
            wins without such an anchor and a second cue. What is struck through is not counted: the same
            words stand on an earlier page, or enough of their cue is counted already.
          </p>
          ${
            contents.length > 1
              ? html`<nav aria-label="Documents">
                  <ol class="contents">
                    ${contents}
                  </ol>
                </nav>`
              : undefined
          }
        </header>
        <main></main>
      </body>
    </html> `;
}

export const pageEnd = html`</main>
</body>
</html>
`;

/** A document's heading, up to its first section. */
export function documentHead(explained: Explained, number: number): Html {
  const { source, reading, explanation } = explained;
  const { mail, path, file } = source;
  const from = mail?.from;
  const sender = from && plain(from.name ? `${from.name} <${from.address}>` : from.address);
  const origin = mail
    ? html`<p class="origin">
        with the mail ‘${plain(mail.subject)}’ of ${sender ?? "nobody"}
        <span class="path">${plain(path)}</span>
      </p>`
    : html`<p class="origin path">${plain(path)}</p>`;
  const referees = explanation.referees.map(
    ({ name, email, phone, page }) =>
      html`<li>${plain(name)} <span class="soft">${plain(email ?? phone ?? "")}, page ${page}</span></li>`,
  );
  return html`<article class="document" id="d${number}">
    <h2>${plain(file)}</h2>
    <p class="facts">${factsOf(explained).join(" · ")}</p>
    ${origin}
    ${reading.fault ? html`<p class="fault">✗ ${plain(reading.fault.detail)} <span class="soft">(${reading.fault.code})</span></p>` : undefined}
    ${
      referees.length > 0
        ? html`<details class="referees">
            <summary>Referees: ${referees.length}</summary>
            <ul>
              ${referees}
            </ul>
          </details>`
        : undefined
    }
  </article> `;
}

export const documentEnd = html`</article>
`;

export const sectionTitle = (pages: readonly [number, number]) => pagesOf(pages).replace(/^p/, "P");
