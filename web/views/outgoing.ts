import { html } from "hono/html";
import type { Case, Reply, ReplyState } from "../../shared/domain/application.ts";
import type { OutgoingMail } from "../../shared/domain/reply/mail.ts";
import type { Texts } from "../texts.ts";
import { emptyState, page } from "./layout.ts";
import type { View } from "./layout.ts";
import { chip, foreign, moment, nothing, pager, paths } from "./parts.ts";
import type { Html, Tone } from "./parts.ts";

export interface OutgoingList {
  readonly outgoing: readonly { readonly reply: Reply; readonly record: Case }[];
  readonly cursor?: string | undefined;
  readonly next?: string | undefined;
}

const tones: Readonly<Record<ReplyState, Tone>> = { due: "ask", sending: "ask", sent: "good", failed: "bad" };

export function replyChip(t: Texts, reply: Pick<Reply, "state" | "resent">): Html {
  return html`${chip(t.replyStates[reply.state], tones[reply.state])}
  ${reply.resent ? chip(t.resent, "quiet") : nothing}`;
}

/** `/outgoing`: every reply, newest first. */
export function outgoingPage(view: View, list: OutgoingList): Html {
  const { t } = view;
  return page(
    view,
    t.replies,
    "replies",
    html`<h1>${t.replies}</h1>
      ${
        list.outgoing.length === 0
          ? emptyState(t.noOutgoing, t.noOutgoingHelp)
          : html`<ul class="mails">
              ${list.outgoing.map(({ reply, record }) => line(t, reply, record))}
            </ul>`
      }
      ${pager(t, "/outgoing", {}, list)}`,
  );
}

function line(t: Texts, reply: Reply, record: Case): Html {
  const { error } = reply;
  return html`<li>
    <p class="outcome">${replyChip(t, reply)}</p>
    <div>
      <h2><a href="${paths.outgoing(record.id, reply.id)}">${foreign(reply.subject)}</a></h2>
      <p class="muted">${foreign(reply.to)} · ${t.replyKinds[reply.kind]}</p>
      ${error === undefined ? nothing : html`<p class="error">${foreign(error)}</p>`}
    </div>
    <p class="links">
      <span class="muted">${moment(t, reply.sentAt ?? reply.at, "UTC", true)}</span>
      <span>
        <a href="${paths.posting(record.posting)}"><code>${record.posting}</code></a>
        ${
          record.type === "application"
            ? html`<a href="${paths.application(record.id)}">${t.outcomes.application}</a>`
            : nothing
        }
      </span>
    </p>
  </li>`;
}

/** `/outgoing/:case/:reply`: a reply as it looked; `mail` is absent when it is no longer kept. */
export function replyPage(view: View, record: Case, reply: Reply, mail: OutgoingMail | undefined): Html {
  const { t } = view;
  const { error, inReplyTo } = reply;
  return page(
    view,
    reply.subject,
    "replies",
    html`<div class="heading">
        <p class="crumb">
          <a
            href="${record.type === "application" ? paths.application(record.id) : paths.posting(record.posting)}"
            >${foreign(record.applicant.name ?? record.applicant.email)}</a
          >
        </p>
        <h1>${foreign(reply.subject)}</h1>
        <p class="facts">${replyChip(t, reply)}</p>
        ${error === undefined ? nothing : html`<p class="error">${foreign(error)}</p>`}
      </div>
      <dl class="envelope">
        ${mail === undefined ? nothing : envelopeFact(t.fromWhom, html`${mail.from.name} · ${mail.from.address}`)}
        ${envelopeFact(t.to, foreign(reply.to))} ${envelopeFact(t.written, html`${moment(t, reply.at)} UTC`)}
        ${inReplyTo === undefined ? nothing : envelopeFact(t.inReplyTo, html`<code>${foreign(inReplyTo)}</code>`)}
      </dl>
      ${
        mail === undefined
          ? emptyState(t.mailGone, "")
          : letterShown(t, mail, `${paths.outgoing(record.id, reply.id)}/mail`)
      }`,
  );
}

/** A line of a mail's head. */
export const envelopeFact = (name: string, value: Html): Html =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

/**
 * A mail of ours as it looked, and as plain text.
 *
 * @param looked address of its HTML
 */
export function letterShown(t: Texts, { text, language }: OutgoingMail, looked: string): Html {
  return html`<div class="columns even">
    <section aria-labelledby="looked">
      <h2 id="looked">${t.asHtml}</h2>
      <iframe class="letter" sandbox="" title="${t.asHtml}" src="${looked}"></iframe>
    </section>
    <section aria-labelledby="plain">
      <h2 id="plain">${t.asText}</h2>
      <pre lang="${language}" tabindex="0">${text}</pre>
    </section>
  </div>`;
}
