import { html } from "hono/html";
import type { ApplicationState } from "../../shared/domain/check/verdict.ts";
import { applicationStates } from "../../shared/domain/check/verdict.ts";
import type { Posting } from "../../shared/domain/posting/posting.ts";
import type { PostingState } from "../../shared/domain/posting/state.ts";
import type { TriageKind } from "../../shared/flow/triage.ts";
import type { Look } from "../pages/look.ts";
import { arrivalsChart } from "./chart.ts";
import { emptyState, mayDo, page } from "./layout.ts";
import type { View } from "./layout.ts";
import { address, chip, count, foreign, fromNow, moment, momentWords, nothing, paths } from "./parts.ts";
import type { Html } from "./parts.ts";

export type Counts = Readonly<Record<ApplicationState, number>>;

/** What waits, in the order of haste; `more` where there are more than were counted. */
export interface Waiting {
  readonly kind: TriageKind;
  readonly count: number;
  readonly more: boolean;
}

export interface ListedPosting {
  /** As it holds. */
  readonly posting: Posting;
  readonly state: PostingState;
  readonly counts: Counts;
  readonly look: Look;
  /** Mails of this posting that wait for a person. */
  readonly waiting: { readonly count: number; readonly more: boolean };
}

export interface Overview {
  readonly postings: readonly ListedPosting[];
  readonly waiting: readonly Waiting[];
}

/** `/`: every posting with what has arrived for it, and the mail that waits for a person. */
export function overviewPage(view: View, { postings, waiting }: Overview): Html {
  const { t } = view;
  const some = waiting.filter((one) => one.count > 0 || one.more);
  return page(
    view,
    t.postings,
    "postings",
    html`<h1>${t.postings}</h1>
      ${
        some.length === 0
          ? nothing
          : html`<section class="waiting" aria-labelledby="waiting">
              <h2 id="waiting">${t.waitingTitle}</h2>
              <ul>
                ${some.map(
                  ({ kind, count: found, more }) =>
                    html`<li>
                      <a href="${address("/triage", { kind })}"
                        >${t.waiting(kind, atLeast(view, found, more), found === 1 && !more)}</a
                      >
                    </li>`,
                )}
              </ul>
            </section>`
      }
      ${
        postings.length > 0
          ? html`<ul class="postings">
              ${postings.map((listed) => card(view, listed))}
            </ul>`
          : mayDo(view, "operate")
            ? emptyState(t.noPostings, t.noPostingsHelp)
            : emptyState(t.noPostingsForYou, t.noPostingsForYouHelp)
      }`,
  );
}

/** `23`, or `200+` where counting stopped. */
export function atLeast({ t }: View, found: number, more: boolean): string {
  return `${count(t, found)}${more ? "+" : ""}`;
}

function card(view: View, { posting, state, counts, look, waiting }: ListedPosting): Html {
  const { t } = view;
  return html`<li>
    <div class="what">
      <h2><a href="${paths.posting(posting.id)}">${foreign(posting.title)}</a></h2>
      <p>
        ${posting.institution === undefined ? nothing : html`${foreign(posting.institution)} · `}<code
          >${posting.id}</code
        >
      </p>
      <p class="when">${deadlineWords(view, posting, state)}</p>
      ${
        waiting.count === 0
          ? nothing
          : html`<p>
              <a class="chip ask" href="${address("/triage", { posting: posting.id })}"
                ><span class="sign" aria-hidden="true">?</span>${t.triage}:
                ${atLeast(view, waiting.count, waiting.more)}</a
              >
            </p>`
      }
    </div>
    ${arrivalsChart(t, look.chart)}
    <div class="how-far">${funnel(view, posting.id, counts)}${bar(counts)}</div>
  </li>`;
}

export function totalOf(counts: Counts): number {
  return applicationStates.reduce((sum, state) => sum + counts[state], 0);
}

/** Arrived → complete → needs a person: each number leads to those it counts. */
export function funnel({ t }: View, posting: string, counts: Counts): Html {
  const step = (words: string, some: number, status: ApplicationState | undefined, name: string) =>
    html`<li class="${some === 0 ? "none" : name}">
      <a href="${address(paths.posting(posting), { status })}"
        ><b>${count(t, some)}</b> <span>${words}</span></a
      >
    </li>`;
  return html`<ol class="funnel" aria-label="${t.funnel}">
    ${step(t.funnelArrived, totalOf(counts), undefined, "arrived")}
    ${step(t.funnelComplete, counts.complete, "complete", "complete")}
    ${step(t.applicationStates.incomplete.toLowerCase(), counts.incomplete, "incomplete", "incomplete")}
    ${step(t.funnelPerson, counts["needs-review"], "needs-review", "needs-review")}
  </ol>`;
}

/** How the states share a posting's applications. The numbers beside it say the same. */
export function bar(counts: Counts): Html {
  const total = totalOf(counts);
  let x = 0;
  return html`<svg class="bar" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" width="100" height="2" />
    ${applicationStates.map((state) => {
      const width = total === 0 ? 0 : (100 * counts[state]) / total;
      const from = x;
      x += width;
      return width === 0
        ? nothing
        : html`<rect class="${state}" x="${from.toFixed(2)}" width="${width.toFixed(2)}" height="2" />`;
    })}
  </svg>`;
}

/** `ends in 6 days · 31 Aug 2021, 23:59 Europe/Brussels, or until filled`. */
export function deadlineWords(
  view: View,
  posting: Posting,
  { closed, deadline: extended }: PostingState,
): Html {
  const { t, now } = view;
  const { deadline, timeZone } = posting;
  if (closed !== undefined)
    return html`${chip(t.closedNow, "quiet")}
    ${t.closedSince(momentWords(t, closed.at, deadline?.timeZone ?? timeZone))}`;
  if (deadline === undefined)
    return posting.channel === "portal" ? html`${t.portalOnly}` : html`${t.noDeadline}`;
  const left = Date.parse(deadline.endsAt) - now.getTime();
  // The deadline's last minute is what people are told, not the first instant after it.
  const last = new Date(Date.parse(deadline.endsAt) - 1).toISOString();
  return html`<b class="${left > 0 ? "soon" : "over"}"
      >${left > 0 ? t.endsIn(fromNow(t, left)) : t.deadlinePassed(fromNow(t, left))}</b
    >
    ·
    ${moment(t, last, deadline.timeZone, true)}${
      extended === undefined ? nothing : html` (${t.extendedDeadline})`
    }${deadline.untilFilled ? html`, ${t.untilFilled}` : nothing}`;
}
