import { html } from "hono/html";
import { itemStates } from "../../shared/domain/check/verdict.ts";
import type { Item, Posting } from "../../shared/domain/posting/posting.ts";
import type { PostingState } from "../../shared/domain/posting/state.ts";
import type { ApplicationSummary } from "../../shared/domain/summary.ts";
import type { Outdated } from "../../shared/flow/recheck.ts";
import type { Look } from "../pages/look.ts";
import { filters, itemAsked } from "./filters.ts";
import type { Filtered } from "./filters.ts";
import { itemName, itemTitle } from "./item.ts";
import { emptyState, mayDo, page } from "./layout.ts";
import type { View } from "./layout.ts";
import {
  address,
  chip,
  count,
  foreign,
  lateAndWithdrawn,
  mark,
  marks,
  moment,
  nothing,
  paths,
  spoken,
  stateChip,
  visible,
} from "./parts.ts";
import type { Html } from "./parts.ts";
import { postingHeading, zoneFor } from "./posting.ts";
import { totalOf } from "./postings.ts";

export interface Matrix extends Filtered {
  readonly state: PostingState;
  readonly look: Look;
  readonly outdated: Outdated;
  readonly cursor?: string | undefined;
  readonly rows: readonly ApplicationSummary[];
  readonly next?: string | undefined;
}

/** Wider classes of tables than this have no style of their own. */
const mostColumns = 24;

/** `/postings/:id`: applicants down, items across. */
export function matrixPage(view: View, matrix: Matrix): Html {
  const { t } = view;
  const { posting, state, counts, rows, outdated } = matrix;
  return page(
    view,
    posting.title,
    "postings",
    html`${postingHeading(view, posting, state, "applications")}
    ${
      outdated.count === 0
        ? nothing
        : html`<p class="notice ask">
            ${t.outdated(`${count(t, outdated.count)}${outdated.more ? "+" : ""}`, outdated.count === 1)}
            <a href="${paths.posting(posting.id)}/manage#recheck">${t.outdatedLook}</a>
          </p>`
    }
    ${totalOf(counts) === 0 ? nothing : filters(view, matrix)}
    ${rows.length === 0 ? nobody(view, matrix) : html`${table(view, matrix)}${legend(view, matrix)}`}
    ${rows.length === 0 ? more(view, matrix) : nothing}`,
  );
}

function nobody({ t, address: intake }: View, { posting, counts, next }: Matrix): Html {
  if (totalOf(counts) === 0)
    return emptyState(
      t.noApplications,
      posting.channel === "portal" ? t.portalHelp : t.noApplicationsHelp(intake),
    );
  const showAll = html`<a href="${paths.posting(posting.id)}">${t.showAll}</a>`;
  return emptyState(next === undefined ? t.nothingInFilter : t.nothingYetInFilter, showAll);
}

/** The following rows: a link, which the script turns into more rows of the same table. */
function more({ t }: View, { posting, asked, cursor, next }: Matrix): Html {
  if (next === undefined && cursor === undefined) return nothing;
  const here = paths.posting(posting.id);
  return html`<nav class="pager" aria-label="${t.pages}">
    ${cursor === undefined ? nothing : html`<a href="${address(here, asked)}">${t.newest}</a>`}
    ${
      next === undefined
        ? nothing
        : html`<a
            rel="next"
            href="${address(here, { ...asked, cursor: next })}"
            data-loading="${t.loadingMore}"
            >${t.older}</a
          >`
    }
  </nav>`;
}

function table(view: View, matrix: Matrix): Html {
  const { t } = view;
  const { posting, rows } = matrix;
  const columns = Math.min(posting.items.length, mostColumns);
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${t.applications}">
    <table class="matrix columns-${columns}" role="table" data-matrix>
      <caption class="spoken">
        ${t.applications}: ${visible(posting.title)}. ${t.keys}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${t.applicant}</th>
          <th role="columnheader" scope="col">${t.status}</th>
          ${posting.items.map((item) => heading(view, matrix, item))}
          <th role="columnheader" scope="col">${t.received} <small>${zoneFor(posting)}</small></th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((row) => line(view, posting, row))}
      </tbody>
    </table>
    ${more(view, matrix)}
  </div>`;
}

/** States worth a count over a column: those that somebody has to do something about. */
const counted = itemStates.filter((state) => ["missing", "unsure", "unreadable", "flawed"].includes(state));

/** An item's name, and below it how many have it in each state to mend: a click shows these. */
function heading({ t }: View, { posting, look, asked, filter }: Matrix, item: Item): Html {
  const states = look.items.get(item.id);
  const name = itemName(t, item.id);
  const found = counted.flatMap((state) => {
    const some = states?.get(state) ?? 0;
    const chosen = filter.item?.id === item.id && filter.item.state === state;
    if ((some === 0 && !chosen) || (state === "missing" && item.optional)) return [];
    const many = `${count(t, some)}${look.more ? "+" : ""}`;
    const { sign, tone } = marks[state];
    return [
      html`<a
        class="tally ${tone}"
        href="${address(paths.posting(posting.id), {
          ...asked,
          item: chosen ? undefined : itemAsked({ id: item.id, state }),
        })}"
        ${chosen ? html`aria-current="true"` : nothing}
        title="${t.columnCount(many, name, t.itemStates[state])}"
        >${spoken(t.columnCount(many, name, t.itemStates[state]))}<span aria-hidden="true"
          >${sign} ${many}</span
        ></a
      >`,
    ];
  });
  return html`<th role="columnheader" scope="col" class="item" title="${itemTitle(t, item)}">
    ${name}${item.optional ? html` <small>${t.optional}</small>` : nothing}
    ${found.length === 0 ? nothing : html`<span class="tallies">${found}</span>`}
  </th>`;
}

function line({ t }: View, posting: Posting, row: ApplicationSummary): Html {
  const { applicant, id, checked } = row;
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      <a href="${paths.application(id)}">${foreign(applicant.name ?? applicant.email)}</a>
      ${applicant.name === undefined ? nothing : html`<span class="mail">${foreign(applicant.email)}</span>`}
    </th>
    <td role="cell" class="status">
      ${checked ? stateChip(t, row.status) : chip(t.notChecked, "quiet")}
      ${lateAndWithdrawn(t, row.late, row.withdrawn)}
      ${row.contactFailed ? chip(t.contactFailed, "bad") : nothing}
    </td>
    ${posting.items.map((item) => cell(t, item, row))}
    <td role="cell" class="received">${moment(t, row.receivedAt, zoneFor(posting))}</td>
  </tr>`;
}

function cell(t: View["t"], item: Item, { id, items, checked: isChecked }: ApplicationSummary): Html {
  const checked = items.find((one) => one.id === item.id);
  const title = itemName(t, item.id);
  if (checked === undefined)
    return html`<td role="cell" class="item" data-item="${title}">
      <span class="marked"
        ><span class="mark quiet" aria-hidden="true">·</span
        >${spoken(isChecked ? t.itemAbsent : t.notChecked)}</span
      >
    </td>`;
  // The row's own link is the one for the keyboard; this one leads straight to the item.
  return html`<td role="cell" class="item" data-item="${title}">
    <a href="${address(paths.application(id), { item: item.id })}#item-${item.id}" tabindex="-1"
      >${mark(t, checked)}</a
    >
  </td>`;
}

const explained = ["received", "missing", "unsure", "flawed", "unreadable", "not-needed"] as const;

function legend(view: View, { posting, asked }: Matrix): Html {
  const { t } = view;
  const file = (ending: string) => address(`${paths.posting(posting.id)}/export.${ending}`, asked);
  return html`<div class="below">
    <dl class="legend" aria-label="${t.legend}">
      ${explained.map(
        (status) =>
          html`<div>
            <dt>${mark(t, { status, required: true, found: 0, needed: 1 })}</dt>
            <dd aria-hidden="true">${t.itemStates[status]}</dd>
          </div>`,
      )}
    </dl>
    ${
      mayDo(view, "export", posting.id)
        ? html`<p>
            ${t.exportThese}: <a href="${file("csv")}" download>CSV</a> ·
            <a href="${file("json")}" download>JSON</a> · <a href="${file("zip")}" download>ZIP</a>
          </p>`
        : nothing
    }
    <p class="keys" data-keys hidden>${t.keys}</p>
  </div>`;
}
