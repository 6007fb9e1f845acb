import { html } from "hono/html";
import type { ApplicationState } from "../../shared/domain/check/verdict.ts";
import { applicationStates } from "../../shared/domain/check/verdict.ts";
import type { Posting } from "../../shared/domain/posting/posting.ts";
import type { Texts } from "../texts.ts";
import { emptyState, page } from "./layout.ts";
import type { View } from "./layout.ts";
import { address, foreign, moment, nothing, paths } from "./parts.ts";
import type { Html } from "./parts.ts";

export type Counts = Readonly<Record<ApplicationState, number>>;

/** Outcomes that wait for a person, in the order of haste. */
export const waitingOutcomes = ["quarantined", "unrouted", "question"] as const;

export interface Overview {
  readonly postings: readonly { readonly posting: Posting; readonly counts: Counts }[];
  readonly waiting: Readonly<Partial<Record<(typeof waitingOutcomes)[number], number>>>;
}

/** `/`: every posting with what has arrived for it, and the mail that waits for a person. */
export function overviewPage(view: View, { postings, waiting }: Overview): Html {
  const { t } = view;
  const outcomes = waitingOutcomes.filter((outcome) => (waiting[outcome] ?? 0) > 0);
  return page(
    view,
    t.postings,
    "postings",
    html`<h1>${t.postings}</h1>
      ${
        outcomes.length === 0
          ? nothing
          : html`<section class="waiting" aria-label="${t.waitingTitle}">
              <h2>${t.waitingTitle}</h2>
              <ul>
                ${outcomes.map(
                  (outcome) =>
                    html`<li>
                      <a href="${address("/messages", { outcome })}"
                        >${t.waiting(outcome, waiting[outcome] ?? 0)}</a
                      >
                    </li>`,
                )}
              </ul>
            </section>`
      }
      ${
        postings.length === 0
          ? emptyState(t.noPostings, t.noPostingsHelp)
          : html`<ul class="postings">
              ${postings.map(({ posting, counts }) => card(view, posting, counts))}
            </ul>`
      }`,
  );
}

function card(view: View, posting: Posting, counts: Counts): Html {
  const { t } = view;
  const total = totalOf(counts);
  return html`<li>
    <div class="what">
      <h2><a href="${paths.posting(posting.id)}">${foreign(posting.title)}</a></h2>
      <p>
        ${posting.institution === undefined ? nothing : html`${foreign(posting.institution)} · `}<code
          >${posting.id}</code
        >
      </p>
    </div>
    <p class="when">${deadlineWords(view, posting)}</p>
    <div class="how-many">
      <p><strong>${total}</strong> ${t.applicationsCount(total).replace(/^\d+ /, "")}</p>
      ${bar(counts)}
      <p class="counts">
        ${applicationStates.map(
          (state) =>
            html`<a
              class="${counts[state] === 0 ? "none" : state}"
              href="${address(paths.posting(posting.id), { status: state })}"
              ><b>${counts[state]}</b> ${t.applicationStates[state].toLowerCase()}</a
            >`,
        )}
      </p>
    </div>
  </li>`;
}

export function totalOf(counts: Counts): number {
  return applicationStates.reduce((sum, state) => sum + counts[state], 0);
}

/** How the states share a posting's applications. The numbers beside it say the same. */
function bar(counts: Counts): Html {
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

const day = 24 * 60 * 60 * 1000;

/** `31 Aug 2021, 23:59 Europe/Brussels, or until filled · passed`. */
export function deadlineWords({ t, now }: { readonly t: Texts; readonly now: Date }, posting: Posting): Html {
  const { deadline } = posting;
  if (deadline === undefined) return html`${posting.channel === "portal" ? t.portalOnly : t.noDeadline}`;
  const left = Date.parse(deadline.endsAt) - now.getTime();
  // The deadline's last minute is what people are told, not the first instant after it.
  const last = new Date(Date.parse(deadline.endsAt) - 1).toISOString();
  return html`${moment(last, deadline.timeZone, true)}${
      deadline.untilFilled ? html`, ${t.untilFilled}` : nothing
    }
    <span class="${left > 0 ? "soon" : "muted"}"
      >· ${left > 0 ? t.daysLeft(Math.floor(left / day)) : t.deadlinePassed}</span
    >`;
}
