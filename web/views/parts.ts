import { html, raw } from "hono/html";
import type { ApplicationState, CheckedItem, ItemState } from "../../shared/domain/check/verdict.ts";
import type { Instant } from "../../shared/domain/kinds.ts";
import type { Texts } from "../texts.ts";

/** Escaped HTML. Views are pure: data and texts in, this out. */
export type Html = ReturnType<typeof html>;
export const nothing: Html = raw("");

/**
 * Words that someone outside wrote. Isolated, so that their direction can't
 * reach the text around them; characters that would reorder or hide are shown.
 */
export function foreign(text: string): Html {
  return html`<bdi>${visible(text)}</bdi>`;
}

/** For attributes and titles, where no element can isolate. Keeps the marks that Arabic and Hebrew need. */
export function visible(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\t\n\r\u2028\u2029]+/g, " ")
    .replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF]/gu, "\uFFFD");
}

/** For readers who hear the page. */
export function spoken(words: string): Html {
  return html`<span class="spoken">${words}</span>`;
}

/** A moment in words, in the zone where the posting's deadline counts. */
export function moment(t: Texts, at: Instant, timeZone = "UTC", withZone = false): Html {
  return html`<time datetime="${at}">${momentWords(t, at, timeZone)}${withZone ? ` ${timeZone}` : ""}</time>`;
}

export function momentWords(t: Texts, at: Instant, timeZone = "UTC"): string {
  return formatOf(t.locale, timeZone).format(new Date(at));
}

/** Making one takes long, and a table asks for hundreds. */
const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(locale: string, timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(`${locale} ${timeZone}`);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short", timeZone });
  formats.set(`${locale} ${timeZone}`, format);
  return format;
}

/** `2021-08-31` in words. */
export function dayWords(t: Texts, date: string): string {
  const format = new Intl.DateTimeFormat(t.locale, { dateStyle: "medium", timeZone: "UTC" });
  return format.format(new Date(`${date}T12:00:00Z`));
}

const hour = 60 * 60 * 1000;

/** `in 6 days`, `tomorrow`, `in 5 hours`, `2 years ago`: how far a moment is from now. */
export function fromNow(t: Texts, milliseconds: number): string {
  const words = new Intl.RelativeTimeFormat(t.locale, { numeric: "auto" });
  const hours = milliseconds / hour;
  if (Math.abs(hours) < 1) return words.format(Math.trunc(milliseconds / 60_000), "minute");
  if (Math.abs(hours) < 36) return words.format(Math.trunc(hours), "hour");
  const days = hours / 24;
  if (Math.abs(days) < 60) return words.format(Math.trunc(days), "day");
  if (Math.abs(days) < 700) return words.format(Math.trunc(days / 30.44), "month");
  return words.format(Math.trunc(days / 365.25), "year");
}

export function count(t: Texts, value: number): string {
  return value.toLocaleString(t.locale);
}

/** Size of a file: 812 B, 81 kB, 1.3 MB. */
export function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

export type Tone = "good" | "bad" | "ask" | "warn" | "quiet";

export function chip(words: string, tone: Tone): Html {
  return html`<span class="chip ${tone}">${words}</span>`;
}

const applicationSigns: Readonly<Record<ApplicationState, { readonly sign: string; readonly tone: Tone }>> = {
  complete: { sign: "✓", tone: "good" },
  incomplete: { sign: "✗", tone: "bad" },
  "needs-review": { sign: "?", tone: "ask" },
};

/** A sign that looks at its words, never at its colour alone. */
export function stateChip(t: Texts, state: ApplicationState): Html {
  const { sign, tone } = applicationSigns[state];
  return html`<span class="chip ${tone}"
    ><span class="sign" aria-hidden="true">${sign}</span>${t.applicationStates[state]}</span
  >`;
}

export function lateAndWithdrawn(t: Texts, late: boolean, withdrawn: boolean): Html {
  return html`${late ? chip(t.late, "warn") : nothing} ${withdrawn ? chip(t.withdrawn, "quiet") : nothing}`;
}

export const marks: Readonly<Record<ItemState, { readonly sign: string; readonly tone: Tone }>> = {
  received: { sign: "✓", tone: "good" },
  flawed: { sign: "!", tone: "warn" },
  missing: { sign: "✗", tone: "bad" },
  unsure: { sign: "?", tone: "ask" },
  unreadable: { sign: "!", tone: "bad" },
  waived: { sign: "–", tone: "quiet" },
  "not-needed": { sign: "–", tone: "quiet" },
};

/** An item's state in words; what is optional and not there is not missed. */
export function stateWords(t: Texts, item: Pick<CheckedItem, "status" | "required">): string {
  return item.status === "missing" && !item.required ? t.optionalAbsent : t.itemStates[item.status];
}

/** An item's state as a sign, with its words for those who hear the page. */
export function mark(t: Texts, item: Pick<CheckedItem, "status" | "required" | "found" | "needed">): Html {
  const { sign, tone } =
    item.status === "missing" && !item.required ? marks["not-needed"] : marks[item.status];
  const share = item.needed > 1 && item.status !== "not-needed" ? `${item.found}/${item.needed}` : "";
  return html`<span class="marked"
    ><span class="mark ${tone}" aria-hidden="true">${sign}</span>${spoken(stateWords(t, item))}${
      share === "" ? nothing : html` <small>${share}</small>`
    }</span
  >`;
}

/** Link to the following page of a listing, and back to its beginning. */
export function pager(
  t: Texts,
  path: string,
  query: Readonly<Record<string, string | undefined>>,
  page: { readonly cursor?: string | undefined; readonly next?: string | undefined },
): Html {
  if (page.cursor === undefined && page.next === undefined) return nothing;
  return html`<nav class="pager" aria-label="${t.pages}">
    ${page.cursor === undefined ? nothing : html`<a href="${address(path, query)}">${t.newest}</a>`}
    ${
      page.next === undefined
        ? nothing
        : html`<a rel="next" href="${address(path, { ...query, cursor: page.next })}">${t.older}</a>`
    }
  </nav>`;
}

/** Path and query; what is undefined is left out. */
export function address(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}

const segment = encodeURIComponent;
export const paths = {
  posting: (id: string) => `/postings/${segment(id)}`,
  application: (id: string) => `/applications/${segment(id)}`,
  document: (id: string, sha256: string) => `/applications/${segment(id)}/documents/${segment(sha256)}`,
  /** How a page looks. */
  picture: (id: string, sha256: string, page: number, width: number) =>
    `/api/applications/${segment(id)}/documents/${segment(sha256)}/pages/${page}.png?width=${width}`,
  /** The application with one page of a document beside its checklist. */
  view: (id: string, sha256: string, page: number, item?: string) =>
    `${address(`/applications/${segment(id)}`, { doc: sha256.slice(0, 16), page: String(page), item })}#viewer`,
  raw: (rawKey: string) => address("/messages/raw", { key: rawKey }),
  mail: (rawKey: string) => address("/triage/mail", { key: rawKey }),
  notices: (posting: string) => `/postings/${segment(posting)}/notices`,
  notice: (posting: string, id: string) => `/postings/${segment(posting)}/notices/${segment(id)}`,
  outgoing: (caseId: string, replyId: string) => `/outgoing/${segment(caseId)}/${segment(replyId)}`,
};
