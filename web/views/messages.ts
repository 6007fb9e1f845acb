import { html } from "hono/html";
import type { MessageRecord } from "../../shared/domain/application.ts";
import { outcomes } from "../../shared/domain/mail/message.ts";
import type { Outcome } from "../../shared/domain/mail/message.ts";
import { applicationOf } from "../../shared/domain/present.ts";
import { emptyState, page } from "./layout.ts";
import type { View } from "./layout.ts";
import { address, chip, foreign, moment, nothing, pager, paths } from "./parts.ts";
import type { Html, Tone } from "./parts.ts";

export interface MessageList {
  readonly messages: readonly MessageRecord[];
  readonly counts: Readonly<Partial<Record<Outcome, number>>>;
  readonly outcome?: Outcome | undefined;
  readonly cursor?: string | undefined;
  readonly next?: string | undefined;
}

const tones: Readonly<Partial<Record<Outcome, Tone>>> = {
  application: "good",
  "follow-up": "good",
  question: "ask",
  unrouted: "ask",
  quarantined: "bad",
};

export function outcomeChip(t: View["t"], outcome: Outcome): Html {
  return chip(t.outcomes[outcome], tones[outcome] ?? "quiet");
}

/** `/messages`: what became of each mail, and why. */
export function messagesPage(view: View, list: MessageList): Html {
  const { t } = view;
  const { messages, outcome } = list;
  return page(
    view,
    t.mail,
    "mail",
    html`<h1>${t.mail}</h1>
      ${filters(view, list)}
      ${outcome === undefined ? nothing : html`<p class="muted">${t.outcomeMeanings[outcome]}</p>`}
      ${
        messages.length === 0
          ? outcome === undefined
            ? emptyState(t.noMessages, t.noMessagesHelp(view.address))
            : emptyState(t.noMessagesOf, html`<a href="/messages">${t.showAllMail}</a>`)
          : html`<ul class="mails">
              ${messages.map((message) => line(view, message))}
            </ul>`
      }
      ${pager(t, "/messages", { outcome }, list)}`,
  );
}

function filters({ t }: View, { counts, outcome }: MessageList): Html {
  const seen = outcomes.filter((one) => (counts[one] ?? 0) > 0 || one === outcome);
  if (seen.length === 0) return nothing;
  const total = outcomes.reduce((sum, one) => sum + (counts[one] ?? 0), 0);
  const link = (to: Outcome | undefined, words: string, count: number) =>
    html`<a
      href="${address("/messages", { outcome: to })}"
      ${to === outcome ? html`aria-current="true"` : nothing}
      >${words} <b>${count}</b></a
    >`;
  return html`<nav class="filters" aria-label="${t.filter}">
    ${link(undefined, t.all, total)}${seen.map((one) => link(one, t.outcomes[one], counts[one] ?? 0))}
  </nav>`;
}

function line({ t }: View, message: MessageRecord): Html {
  const { posting, outcome, problems, from, reply } = message;
  const application = applicationOf(message);
  const subject = message.subject === "" ? html`${t.noSubject}` : foreign(message.subject);
  return html`<li>
    <p class="outcome">${outcomeChip(t, outcome)}</p>
    <div>
      <h2>${application ? html`<a href="${paths.application(application)}">${subject}</a>` : subject}</h2>
      <p class="muted">
        ${from === undefined ? nothing : html`${foreign(from)} · `}<span lang="en"
          >${foreign(message.reason)}</span
        >
      </p>
      ${oddities(problems)}
    </div>
    <p class="links">
      <span class="muted">${moment(t, message.receivedAt, "UTC", true)}</span>
      <span>
        ${posting === undefined ? nothing : html`<a href="${paths.posting(posting)}"><code>${posting}</code></a>`}
        <a href="${paths.mail(message.rawKey)}">${t.open}</a>
        <a href="${paths.raw(message.rawKey)}" download>${t.rawMail}</a>
      </span>
      ${reply === "none" && application ? html`<span class="muted">${t.noReply}</span>` : nothing}
    </p>
  </li>`;
}

/** What was odd about a mail; nothing where nothing was. */
export function oddities(problems: MessageRecord["problems"]): Html {
  if (problems.length === 0) return nothing;
  return html`<ul class="problems">
    ${problems.map(({ words }) => html`<li lang="en">${foreign(words)}</li>`)}
  </ul>`;
}
