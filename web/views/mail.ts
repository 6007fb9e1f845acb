import { html } from "hono/html";
import type { MessageRecord } from "../../shared/domain/application.ts";
import type { Posting } from "../../shared/domain/posting/posting.ts";
import { applicationOf } from "../../shared/domain/present.ts";
import type { ApplicationSummary } from "../../shared/domain/summary.ts";
import { waitingOutcomes } from "../../shared/ports.ts";
import type { ReadMail } from "../pages/raw.ts";
import { reasonField, selectField } from "./form.ts";
import { mayDo, page } from "./layout.ts";
import type { View } from "./layout.ts";
import { oddities, outcomeChip } from "./messages.ts";
import { foreign, moment, nothing, paths, size, visible } from "./parts.ts";
import type { Html } from "./parts.ts";
import { mailForm, proposed } from "./proposal.ts";
import type { Proposal } from "./proposal.ts";

export interface LookedAt {
  readonly message: MessageRecord;
  readonly mine: readonly Posting[];
  readonly read: ReadMail;
  readonly proposal: Proposal;
  /** Applications looked for by words. */
  readonly find?: string | undefined;
  readonly found?: readonly ApplicationSummary[] | undefined;
  readonly refused?: string | undefined;
}

/** `/triage/mail`: one mail as text, as source, and what can be done about it. Nothing of it is run. */
export function mailPage(view: View, looked: LookedAt): Html {
  const { t } = view;
  const { message, read, refused } = looked;
  const { subject, from, outcome, posting, resolved, rawKey, problems } = message;
  const application = resolved?.caseId ?? applicationOf(message);
  const waits = waitingOutcomes.some((one) => one === outcome);
  const decides = mayDo(view, "triage", resolved?.posting ?? posting);
  return page(
    view,
    visible(subject) || t.noSubject,
    waits ? "triage" : "mail",
    html`${
        refused === undefined
          ? nothing
          : html`<div class="notice bad" role="alert">
              <h2>${t.refusedTitle}</h2>
              <p lang="en">${foreign(refused)}</p>
            </div>`
      }
      <div class="heading">
        <h1>${subject === "" ? t.noSubject : foreign(subject)}</h1>
        <p class="facts">
          ${outcomeChip(t, outcome)} ${from === undefined ? nothing : html`<span>${foreign(from)}</span>`}
          <span class="muted">${moment(t, message.receivedAt, "UTC", true)}</span>
          <a href="${paths.raw(rawKey)}" download>${t.rawMail}</a>
          ${application === undefined ? nothing : html`<a href="${paths.application(application)}">${t.outcomes.application}</a>`}
        </p>
        <p>${t.outcomeMeanings[outcome]} <span class="muted" lang="en">${foreign(message.reason)}</span></p>
        ${oddities(problems)}
      </div>
      <div class="desk">
        <div class="left">
          ${resolved ? settled(view, message, decides) : waits && decides ? waiting(view, looked) : nothing}
        </div>
        <div class="left">
          <section aria-labelledby="text">
            <h2 id="text">${t.mailText}</h2>
            ${
              read.text === undefined
                ? html`<p class="muted">${t.mailTextNone}</p>`
                : html`<pre tabindex="0">${lines(read.text)}</pre>`
            }
            ${
              read.attachments.length === 0
                ? nothing
                : html`<h3>${t.attachments}</h3>
                    <ul>
                      ${read.attachments.map(
                        ({ file, bytes }) =>
                          html`<li>${foreign(file)} <span class="muted">${size(bytes)}</span></li>`,
                      )}
                    </ul>`
            }
          </section>
          ${
            read.raw === undefined
              ? nothing
              : html`<details>
                  <summary>${t.rawShown}</summary>
                  ${read.raw.cut ? html`<p class="muted">${t.rawCut}</p>` : nothing}
                  <pre tabindex="0" role="region" aria-label="${t.rawShown}">${lines(read.raw.text)}</pre>
                </details>`
          }
        </div>
      </div>`,
  );
}

/** Line by line: characters that would hide or reorder words are shown in each. */
function lines(text: string): readonly (Html | string)[] {
  return text.split(/\r?\n/).flatMap((line) => [foreign(line), "\n"]);
}

function settled({ t }: View, { rawKey, resolved }: MessageRecord, decides: boolean): Html {
  if (!resolved) return nothing;
  return html`<section class="panel" aria-labelledby="settled">
    <h2 id="settled">${t.resolvedTitle}</h2>
    <p>${t.resolved[resolved.action](t.byWhom(resolved.by))}, ${moment(t, resolved.at, "UTC", true)}</p>
    <p>${foreign(resolved.reason)}</p>
    ${
      decides
        ? mailForm(
            rawKey,
            "reopen",
            { reason: t.letWaitReason },
            html`<p class="buttons"><button type="submit">${t.letWait}</button></p>`,
          )
        : nothing
    }
  </section>`;
}

function waiting(view: View, { message, mine, find, found, proposal }: LookedAt): Html {
  const { t } = view;
  const { rawKey, posting } = message;
  return html`<section class="panel" aria-labelledby="proposal">
      <h2 id="proposal">${t.proposal}</h2>
      <div class="stack">${proposed(view, message, proposal)}</div>
    </section>
    <section class="panel" aria-labelledby="route">
      <h2 id="route">${t.route}</h2>
      ${mailForm(
        rawKey,
        "route",
        {},
        html`${selectField(
            t.routePosting,
            "posting",
            mine.map(({ id, title }) => [id, visible(title)] as const),
            posting ?? proposal.route?.posting.id,
          )}
          <label
            >${t.routeWhose} <input type="email" name="applicant" maxlength="254" autocomplete="off"
          /></label>
          ${reasonField(t)}
          <p class="buttons"><button type="submit">${t.route}</button></p>`,
        "stack",
      )}
    </section>
    <section class="panel" aria-labelledby="link">
      <h2 id="link">${t.link}</h2>
      <form method="get" action="/triage/mail#link" class="inline">
        <input type="hidden" name="key" value="${rawKey}" />
        <label
          >${t.search}
          <input type="search" name="find" required maxlength="100" value="${visible(find ?? "")}"
        /></label>
        <button type="submit">${t.find}</button>
      </form>
      ${found !== undefined && found.length === 0 ? html`<p role="status">${t.foundNobody}</p>` : nothing}
      ${(found ?? []).map(({ id, applicant, posting: of }) => {
        const name = visible(applicant.name ?? applicant.email);
        return mailForm(
          rawKey,
          "link",
          { application: id },
          html`<p><b>${foreign(applicant.name ?? "")}</b> ${foreign(applicant.email)} <code>${of}</code></p>
            ${reasonField(t, t.linkReason(name))}
            <p class="buttons"><button type="submit">${t.linkTo(name)}</button></p>`,
          "stack",
        );
      })}
    </section>
    <section class="panel" aria-labelledby="discard">
      <h2 id="discard">${t.discard}</h2>
      ${mailForm(
        rawKey,
        "discard",
        {},
        html`${reasonField(t)}
          <p class="buttons"><button type="submit">${t.discard}</button></p>`,
        "stack",
      )}
    </section>`;
}
