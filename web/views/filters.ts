import { html } from "hono/html";
import { applicationStates } from "../../shared/domain/check/verdict.ts";
import type { ItemState } from "../../shared/domain/check/verdict.ts";
import type { Posting } from "../../shared/domain/posting/posting.ts";
import type { SummaryFilter, SummarySort } from "../../shared/domain/summary-query.ts";
import { itemName } from "./item.ts";
import type { View } from "./layout.ts";
import { address, count, nothing, paths, visible } from "./parts.ts";
import type { Html } from "./parts.ts";
import { totalOf } from "./postings.ts";
import type { Counts } from "./postings.ts";

/** What a matrix's address asks for, as the address writes it. */
export type Asked = Readonly<
  Partial<Record<"status" | "item" | "late" | "withdrawn" | "text" | "from" | "until" | "sort", string>>
>;
/** A matrix as far as its filters go. */
export interface Filtered {
  /** As it holds. */
  readonly posting: Posting;
  readonly counts: Counts;
  readonly filter: SummaryFilter;
  readonly sort: SummarySort;
  readonly asked: Asked;
}
export const sorts = ["newest", "oldest", "name"] as const satisfies readonly SummarySort[];

/** `references:missing`: an item in one of its states, as the address writes it. */
export const itemAsked = ({ id, state }: { readonly id: string; readonly state: ItemState }) =>
  `${id}:${state}`;

export function isFiltered(filter: SummaryFilter): boolean {
  return Object.keys(filter).length > 0;
}

/** States as links, and a form for the rest; both keep each other. */
export function filters(view: View, matrix: Filtered): Html {
  const { t } = view;
  const { posting, counts, filter, asked } = matrix;
  const here = paths.posting(posting.id);
  const link = (status: string | undefined, words: string, some: number) =>
    html`<a
      href="${address(here, { ...asked, status })}"
      ${status === filter.status ? html`aria-current="true"` : nothing}
      >${words} <b>${count(t, some)}</b></a
    >`;
  const { item } = filter;
  const chosen = item && t.filteredBy(itemName(t, item.id), t.itemStates[item.state]);
  return html`<div class="filtering">
    <nav class="filters" aria-label="${t.filter}">
      ${link(undefined, t.all, totalOf(counts))}${applicationStates.map((state) =>
        link(state, t.applicationStates[state], counts[state]),
      )}
      ${
        chosen === undefined
          ? nothing
          : html`<a class="chosen" href="${address(here, { ...asked, item: undefined })}"
              ><span class="spoken">${t.removeFilter(chosen)}</span
              ><span aria-hidden="true">${chosen} ✕</span></a
            >`
      }
    </nav>
    ${form(view, matrix)}
  </div>`;
}

function form({ t }: View, { posting, filter, asked, sort }: Filtered): Html {
  const options = (pairs: readonly (readonly [string, string])[], now: string | undefined) =>
    pairs.map(
      ([value, words]) =>
        html`<option value="${value}" ${value === (now ?? "") ? html`selected` : nothing}>${words}</option>`,
    );
  const yesNo = (words: Readonly<Record<"any" | "yes" | "no", string>>) =>
    [
      ["", words.any],
      ["yes", words.yes],
      ["no", words.no],
    ] as const;
  const open = [asked.late, asked.withdrawn, asked.from, asked.until].some((one) => one !== undefined);
  return html`<form class="search" method="get" action="${paths.posting(posting.id)}" role="search">
    ${asked.status === undefined ? nothing : html`<input type="hidden" name="status" value="${asked.status}" />`}
    ${asked.item === undefined ? nothing : html`<input type="hidden" name="item" value="${asked.item}" />`}
    <label>
      <span class="spoken">${t.search}</span>
      <input
        type="search"
        name="text"
        placeholder="${t.search}"
        value="${visible(asked.text ?? "")}"
        maxlength="100"
        data-search
      />
    </label>
    <label>
      <span class="spoken">${t.sort}</span>
      <select name="sort">
        ${options(
          sorts.map((one) => [one === "newest" ? "" : one, t.sorts[one]] as const),
          sort === "newest" ? "" : sort,
        )}
      </select>
    </label>
    <details class="more" ${open ? html`open` : nothing}>
      <summary>${t.moreFilters}</summary>
      <div class="fields">
        <label
          >${t.lateLabel}
          <select name="late">
            ${options(yesNo(t.lateFilter), asked.late)}
          </select></label
        >
        <label
          >${t.withdrawnLabel}
          <select name="withdrawn">
            ${options(yesNo(t.withdrawnFilter), asked.withdrawn)}
          </select></label
        >
        <label>${t.from} <input type="date" name="from" value="${asked.from ?? ""}" /></label>
        <label>${t.until} <input type="date" name="until" value="${asked.until ?? ""}" /></label>
      </div>
    </details>
    <button type="submit">${t.apply}</button>
    ${isFiltered(filter) ? html`<a class="clear" href="${paths.posting(posting.id)}">${t.clear}</a>` : nothing}
  </form>`;
}
