import { html } from "hono/html";
import type { MessageRecord } from "../../shared/domain/application.ts";
import type { Posting } from "../../shared/domain/posting/posting.ts";
import { triageKinds } from "../../shared/flow/triage.ts";
import type { TriageKind } from "../../shared/flow/triage.ts";
import { emptyState, page } from "./layout.ts";
import type { View } from "./layout.ts";
import { oddities, outcomeChip } from "./messages.ts";
import { address, foreign, moment, nothing, pager, paths } from "./parts.ts";
import type { Html } from "./parts.ts";
import { proposed } from "./proposal.ts";
import type { Proposal } from "./proposal.ts";

export interface TriageList {
  readonly kind?: TriageKind | undefined;
  readonly posting?: string | undefined;
  /** Postings whose mail who looks may decide about. */
  readonly mine: readonly Posting[];
  readonly waiting: readonly { readonly message: MessageRecord; readonly proposal: Proposal }[];
  readonly cursor?: string | undefined;
  readonly next?: string | undefined;
}

/** `/triage`: mail that waits for a person, each with a proposal. */
export function triagePage(view: View, list: TriageList): Html {
  const { t } = view;
  const { kind, posting, mine, waiting } = list;
  const link = (
    query: { kind?: string | undefined; posting?: string | undefined },
    words: string | Html,
    here: boolean,
  ) =>
    html`<a href="${address("/triage", query)}" ${here ? html`aria-current="true"` : nothing}>${words}</a>`;
  return page(
    view,
    t.triageTitle,
    "triage",
    html`<div class="heading">
        <h1>${t.triageTitle}</h1>
        <p class="muted">${t.triageHelp}</p>
      </div>
      <div class="filtering">
        <nav class="filters" aria-label="${t.filter}">
          ${link({ posting }, t.all, kind === undefined)}
          ${triageKinds.map((one) => link({ posting, kind: one }, t.triageKinds[one], one === kind))}
        </nav>
        <form class="search" method="get" action="/triage">
          ${kind === undefined ? nothing : html`<input type="hidden" name="kind" value="${kind}" />`}
          <label
            ><span class="spoken">${t.routePosting}</span>
            <select name="posting">
              ${view.actor?.admin ? html`<option value="">${t.all}</option>` : nothing}
              ${mine.map(
                ({ id, title }) =>
                  html`<option value="${id}" ${id === posting ? html`selected` : nothing}>${title}</option>`,
              )}
            </select></label
          >
          <button type="submit">${t.apply}</button>
        </form>
      </div>
      ${
        waiting.length === 0
          ? emptyState(t.triageEmpty, t.triageEmptyHelp)
          : html`<ul class="mails triage">
              ${waiting.map(({ message, proposal }) => line(view, message, proposal))}
            </ul>`
      }
      ${pager(t, "/triage", { kind, posting }, list)}`,
  );
}

function line(view: View, message: MessageRecord, proposal: Proposal): Html {
  const { t } = view;
  const { subject, from, problems, posting, rawKey } = message;
  return html`<li>
    <div>
      <h2>
        <a href="${paths.mail(rawKey)}">${subject === "" ? t.noSubject : foreign(subject)}</a>
      </h2>
      <p class="muted">
        ${outcomeChip(t, message.outcome)} ${from === undefined ? nothing : foreign(from)} ·
        ${moment(t, message.receivedAt, "UTC", true)}
        ${posting === undefined ? nothing : html` · <a href="${paths.posting(posting)}"><code>${posting}</code></a>`}
      </p>
      <p lang="en">${foreign(message.reason)}</p>
      ${oddities(problems)}
    </div>
    <div class="proposal">
      <p>${t.proposal}</p>
      ${proposed(view, message, proposal)}
      <a href="${paths.mail(rawKey)}">${t.open}</a>
    </div>
  </li>`;
}
