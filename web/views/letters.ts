import { html } from "hono/html";
import type { Application, Reply, TakenMessage } from "../../shared/domain/application.ts";
import { standingDecisions } from "../../shared/domain/decision/decision.ts";
import { decisionForm, hidden } from "./form.ts";
import { mayDo } from "./layout.ts";
import type { View } from "./layout.ts";
import { replyChip } from "./outgoing.ts";
import { chip, foreign, moment, nothing, paths } from "./parts.ts";
import type { Html } from "./parts.ts";

/** The mails that were taken in for an application. */
export function messages(view: View, application: Application, zone: string): Html {
  const { t } = view;
  const vouched = new Set(
    standingDecisions(application.decisions).flatMap(({ on }) => (on.type === "vouch" ? [on.message] : [])),
  );
  return html`<section aria-labelledby="messages">
    <h2 id="messages">${t.messages}</h2>
    <ul class="letters">
      ${application.messages.map((message) => line(view, application, message, zone, vouched))}
    </ul>
  </section>`;
}

function line(
  view: View,
  application: Application,
  message: TakenMessage,
  zone: string,
  vouched: ReadonlySet<string>,
): Html {
  const { t } = view;
  const waits = message.unvouched === true && !vouched.has(message.rawKey);
  return html`<li>
    <p><b>${message.subject === "" ? t.noSubject : foreign(message.subject)}</b></p>
    <p class="muted">
      ${moment(t, message.receivedAt, zone)} · ${t.outcomes[message.outcome]} · ${foreign(message.from)}
      ${message.answerable || vouched.has(message.rawKey) ? nothing : html`· ${t.noReply}`}
      ${waits ? chip(t.triageKinds.unvouched, "ask") : nothing}
    </p>
    ${
      waits && mayDo(view, "decide", application.posting)
        ? decisionForm(
            application,
            { type: "vouch", message: message.rawKey, tell: "yes" },
            html`${hidden({ reason: t.vouchReason })}<button type="submit">${t.vouch}</button>`,
            "inline",
          )
        : nothing
    }
    <p><a href="${paths.raw(message.rawKey)}" download>${t.rawMail}</a></p>
  </li>`;
}

/** What was written to the applicant. */
export function replies({ t }: View, { id, replies: written }: Application, zone: string): Html {
  return html`<section aria-labelledby="replies">
    <h2 id="replies">${t.replies}</h2>
    ${
      written.length === 0
        ? html`<p class="muted">${t.noReplies}</p>`
        : html`<ul class="letters">
            ${written.map((reply: Reply) => {
              const { error } = reply;
              return html`<li>
                <p>
                  <a href="${paths.outgoing(id, reply.id)}"><b>${foreign(reply.subject)}</b></a>
                </p>
                <p class="muted">
                  ${moment(t, reply.sentAt ?? reply.at, zone)} · ${t.replyKinds[reply.kind]}
                  ${replyChip(t, reply)}
                </p>
                ${error === undefined ? nothing : html`<p class="error" lang="en">${foreign(error)}</p>`}
              </li>`;
            })}
          </ul>`
    }
  </section>`;
}
