import { html } from "hono/html";
import type { Application } from "../../shared/domain/application.ts";
import type { ApplicationState } from "../../shared/domain/check/verdict.ts";
import { applicationStates } from "../../shared/domain/check/verdict.ts";
import type { Item, Posting } from "../../shared/domain/posting/posting.ts";
import { statusOf } from "../../shared/domain/present.ts";
import { itemName, itemTitle } from "./item.ts";
import { emptyState, page } from "./layout.ts";
import type { View } from "./layout.ts";
import {
  address,
  chip,
  foreign,
  lateAndWithdrawn,
  mark,
  moment,
  nothing,
  pager,
  paths,
  spoken,
  stateChip,
  visible,
} from "./parts.ts";
import type { Html } from "./parts.ts";
import { deadlineWords, totalOf } from "./postings.ts";
import type { Counts } from "./postings.ts";

export interface Matrix {
  readonly posting: Posting;
  readonly counts: Counts;
  readonly status?: ApplicationState | undefined;
  readonly cursor?: string | undefined;
  readonly applications: readonly Application[];
  readonly next?: string | undefined;
}

/** More columns than these fit a desk alone, or not even a desk: the table scrolls in a region of its own. */
const someColumns = 5;
const mostColumns = 12;

/** `/postings/:id`: applicants down, items across. */
export function matrixPage(view: View, matrix: Matrix): Html {
  const { t } = view;
  const { posting, applications, status } = matrix;
  const here = paths.posting(posting.id);
  return page(
    view,
    posting.title,
    "postings",
    html`<div class="heading">
        <h1>${foreign(posting.title)}</h1>
        <p class="muted">
          ${posting.institution === undefined ? nothing : html`${foreign(posting.institution)} · `}<code
            >${posting.id}</code
          >
          · ${deadlineWords(view, posting)}
        </p>
      </div>
      ${totalOf(matrix.counts) === 0 ? nothing : filters(view, matrix)}
      ${applications.length === 0 ? nobody(view, matrix) : table(view, matrix)}
      ${pager(t, here, { status }, matrix)}`,
  );
}

function filters({ t }: View, { posting, counts, status }: Matrix): Html {
  const link = (to: ApplicationState | undefined, words: string, count: number) =>
    html`<a
      href="${address(paths.posting(posting.id), { status: to })}"
      ${to === status ? html`aria-current="true"` : nothing}
      >${words} <b>${count}</b></a
    >`;
  return html`<nav class="filters" aria-label="${t.filter}">
    ${link(undefined, t.all, totalOf(counts))}${applicationStates.map((state) =>
      link(state, t.applicationStates[state], counts[state]),
    )}
  </nav>`;
}

function nobody({ t, address: intake }: View, { posting, counts }: Matrix): Html {
  return totalOf(counts) === 0
    ? emptyState(t.noApplications, posting.channel === "portal" ? t.portalHelp : t.noApplicationsHelp(intake))
    : emptyState(t.nothingInFilter, html`<a href="${paths.posting(posting.id)}">${t.showAll}</a>`);
}

function table(view: View, { posting, applications }: Matrix): Html {
  const { t } = view;
  const zone = posting.deadline?.timeZone ?? "UTC";
  const columns = posting.items.length;
  const drawn = html`<table class="matrix" role="table">
    <caption class="spoken">
      ${t.applications}: ${visible(posting.title)}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${t.applicant}</th>
        <th role="columnheader" scope="col">${t.status}</th>
        ${posting.items.map(
          (item) =>
            html`<th role="columnheader" scope="col" class="item" title="${itemTitle(t, item)}">
              ${itemName(t, item.id)}${item.optional ? html` <small>${t.optional}</small>` : nothing}
            </th>`,
        )}
        <th role="columnheader" scope="col">${t.receivedIn(zone)}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${applications.map((application) => row(view, posting, application, zone))}
    </tbody>
  </table>`;
  const region =
    columns > someColumns ? html`role="region" tabindex="0" aria-label="${t.applications}"` : nothing;
  return html`<div class="scroll ${columns > mostColumns ? "wide" : ""}" ${region}>${drawn}</div>
    ${legend(view)}`;
}

function row({ t }: View, posting: Posting, application: Application, zone: string): Html {
  const { applicant, verdict } = application;
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      <a href="${paths.application(application.id)}">${foreign(applicant.name ?? applicant.email)}</a>
      ${applicant.name === undefined ? nothing : html`<span class="mail">${foreign(applicant.email)}</span>`}
    </th>
    <td role="cell" class="status">
      ${verdict === undefined ? chip(t.notChecked, "quiet") : stateChip(t, statusOf(application))}
      ${lateAndWithdrawn(t, verdict?.late ?? false, application.withdrawn)}
    </td>
    ${posting.items.map((item) => cell(t, item, application))}
    <td role="cell" class="received">${moment(application.receivedAt, zone)}</td>
  </tr>`;
}

function cell(t: View["t"], item: Item, { id, verdict }: Application): Html {
  const checked = verdict?.items.find((one) => one.id === item.id);
  const title = itemName(t, item.id);
  if (checked === undefined)
    return html`<td role="cell" class="item" data-item="${title}">
      <span class="marked"
        ><span class="mark quiet" aria-hidden="true">·</span
        >${spoken(verdict === undefined ? t.notChecked : t.itemAbsent)}</span
      >
    </td>`;
  // The row's own link is the one for the keyboard; this one leads straight to the item.
  return html`<td role="cell" class="item" data-item="${title}">
    <a href="${paths.application(id)}#item-${item.id}" tabindex="-1" title="${visible(checked.why)}"
      >${mark(t, checked)}</a
    >
  </td>`;
}

const explained = [
  { status: "received", required: true },
  { status: "missing", required: true },
  { status: "unsure", required: true },
  { status: "flawed", required: true },
  { status: "unreadable", required: true },
  { status: "not-needed", required: true },
] as const;

function legend({ t }: View): Html {
  return html`<dl class="legend" aria-label="${t.legend}">
    ${explained.map(
      (item) =>
        html`<div>
          <dt>${mark(t, { ...item, found: 0, needed: 1 })}</dt>
          <dd aria-hidden="true">${t.itemStates[item.status]}</dd>
        </div>`,
    )}
  </dl>`;
}
