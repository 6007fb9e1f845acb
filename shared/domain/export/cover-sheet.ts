import type { Application } from "../application.ts";
import type { Instant } from "../kinds.ts";
import type { Posting } from "../posting/posting.ts";
import { statusOf } from "../present.ts";
import { html } from "../reply/html.ts";
import type { Html } from "../reply/html.ts";
import { shown } from "./shown.ts";

/** A file of an archive that the cover sheet points to. */
export interface Enclosed {
  /** Path beside the sheet. */
  readonly path: string;
  /** As its sender named it, or what it is. */
  readonly title: string;
  readonly note: string;
}

/**
 * The sheet on top of an exported application: who, where it stands and why, and what is enclosed.
 * A file of its own: it loads nothing, and nothing in it runs.
 */
export function coverSheet(
  application: Application,
  posting: Posting | undefined,
  enclosed: readonly Enclosed[],
  at: Instant,
): string {
  const { applicant, verdict, withdrawn, receivedAt, decisions = [], contactFailed } = application;
  const title = applicant.name ?? applicant.email;
  const marks = [
    verdict ? words(statusOf(application)) : "not checked yet",
    ...(verdict?.late ? ["late"] : []),
    ...(withdrawn ? ["withdrawn"] : []),
    ...(contactFailed ? ["mail to the applicant came back"] : []),
  ];
  const items = verdict?.items ?? [];
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleHash}'" />
        <title>${shown(title)}</title>
        <style>
          ${coverStyle}
        </style>
      </head>
      <body>
        <h1><bdi>${shown(title)}</bdi></h1>
        <p><bdi>${shown(applicant.email)}</bdi></p>
        <dl>
          ${fact("Posting", posting?.title ?? application.posting)} ${fact("Application", application.id)}
          ${fact("State", marks.join(", "))} ${fact("First mail received", minute(receivedAt))}
          ${fact("This sheet made", minute(at))}
        </dl>
        <h2>Checklist</h2>
        ${
          items.length === 0
            ? html`<p>Nothing was checked yet.</p>`
            : html`<table>
                <thead>
                  <tr>
                    <th>Item</th>
                    <th>State</th>
                    <th>Why</th>
                  </tr>
                </thead>
                <tbody>
                  ${items.map(
                    ({ id, required, status, why }) =>
                      html`<tr>
                        <th>${words(id)}${required ? "" : " (optional)"}</th>
                        <td>${words(status)}</td>
                        <td><bdi>${shown(why)}</bdi></td>
                      </tr> `,
                  )}
                </tbody>
              </table>`
        }
        <h2>Enclosed</h2>
        ${
          enclosed.length === 0
            ? html`<p>No files.</p>`
            : html`<ol>
                ${enclosed.map(
                  ({ path, title: name, note }) =>
                    html`<li>
                      <a href="${addressOf(path)}"><bdi>${shown(name)}</bdi></a> ${shown(note)}
                    </li> `,
                )}
              </ol>`
        }
        ${
          decisions.length === 0
            ? undefined
            : html`<h2>Decisions by people</h2>
                <ul>
                  ${decisions.map(
                    ({ on, by, at: when, reason, undone }) =>
                      html`<li>
                        ${minute(when)}, <bdi>${shown(by)}</bdi>: ${decided(on)}.
                        <q><bdi>${shown(reason)}</bdi></q
                        >${undone ? html` Undone ${minute(undone.at)} by <bdi>${shown(undone.by)}</bdi>: <q><bdi>${shown(undone.reason)}</bdi></q>` : undefined}
                      </li> `,
                  )}
                </ul>`
        }
      </body>
    </html> `.toString();
}

const fact = (name: string, value: string): Html =>
  html`<dt>${name}</dt>
    <dd><bdi>${shown(value)}</bdi></dd> `;

const words = (id: string) => id.replaceAll("-", " ");
const minute = (at: Instant) => `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;

function decided(on: NonNullable<Application["decisions"]>[number]["on"]): string {
  switch (on.type) {
    case "kind":
      return `document counts as ${words(on.kind)}${on.pages ? `, pages ${on.pages.join("–")}` : ""}`;
    case "item":
      return `${words(on.item)} set to ${on.status}`;
    case "merge":
      return "another application of the same person joined this one";
    case "vouch":
      return "a mail's sender vouched for";
    default:
      return on.type === "withdraw" ? "withdrawn" : "reinstated";
  }
}

/** A relative address, each part quoted; never a scheme. */
const addressOf = (path: string) => `./${path.split("/").map(encodeURIComponent).join("/")}`;

export const coverStyle = `body{font:11pt/1.45 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1c1b1a;background:#fff}
h1{font-size:1.5rem;margin:0}h2{font-size:1.05rem;margin:1.6rem 0 .4rem}p{margin:.2rem 0}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:1rem 0}dt{color:#5c5854}dd{margin:0}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.3rem .8rem .3rem 0;border-top:1px solid #d9d5cf;font-weight:400}
thead th{color:#5c5854;border:0}tbody th{font-weight:600}li{margin:.25rem 0}bdi{overflow-wrap:anywhere}
@media print{body{margin:0;max-width:none}a{color:inherit;text-decoration:none}}`;

/** Of the style above, for the sheet's own policy; a test keeps the two together. */
export const styleHash = "sha256-aEMIy2ICBGT+orDk5b6VzddRTGf07O1Uc8fp3P1znxo=";
