import { html } from "hono/html";
import type { MessageRecord } from "../../shared/domain/application.ts";
import type { Posting } from "../../shared/domain/posting/posting.ts";
import type { ApplicationSummary } from "../../shared/domain/summary.ts";
import { decisionForm, hidden } from "./form.ts";
import type { View } from "./layout.ts";
import { address, foreign, nothing, paths, visible } from "./parts.ts";
import type { Html } from "./parts.ts";

/** What a waiting mail may mean; nothing where nothing speaks for anything. */
export interface Proposal {
  readonly link?: ApplicationSummary;
  readonly route?: { readonly posting: Posting; readonly reason: string };
  /** An application whose sender nobody vouches for. */
  readonly vouch?:
    | { readonly id: string; readonly version: number; readonly name: string; readonly rawKey: string }
    | undefined;
}

/** The proposal, and what one click does about it. */
export function proposed(view: View, message: MessageRecord, { link, route, vouch }: Proposal): Html {
  const { t } = view;
  const { rawKey, outcome } = message;
  if (vouch)
    return html`<p>${t.proposeVouch}</p>
      <p><a href="${paths.application(vouch.id)}">${foreign(vouch.name)}</a></p>
      ${decisionForm(
        vouch,
        { type: "vouch", message: vouch.rawKey, tell: "yes", reason: t.vouchReason },
        html`<button type="submit" class="main">${t.vouch}</button>`,
      )}`;
  const name = link && visible(link.applicant.name ?? link.applicant.email);
  return html`${
    link && name !== undefined
      ? html`<p>${t.proposeLink(name)} <a href="${paths.application(link.id)}">${t.open}</a></p>
          ${mailForm(
            rawKey,
            "link",
            { application: link.id, reason: t.linkReason(name) },
            html`<button type="submit" class="main">${t.linkTo(name)}</button>`,
          )}`
      : route
        ? html`<p>${t.proposeRoute(visible(route.posting.title))}</p>
            <p class="muted" lang="en">${foreign(route.reason)}</p>
            ${mailForm(
              rawKey,
              "route",
              { posting: route.posting.id, reason: t.routeReason(visible(route.posting.title)) },
              html`<button type="submit" class="main">${t.routeTo(visible(route.posting.title))}</button>`,
            )}`
        : outcome === "quarantined"
          ? html`<p>${t.proposeLook}</p>`
          : outcome === "unrouted"
            ? html`<p>${t.proposeNothing}</p>
                ${mailForm(
                  rawKey,
                  "discard",
                  { reason: t.noApplicationReason },
                  html`<button type="submit">${t.discardNoApplication}</button>`,
                )}`
            : nothing
  }
  ${
    outcome === "question"
      ? html`<p>${t.proposeAnswer}</p>
          ${mailForm(
            rawKey,
            "discard",
            { reason: t.answeredReason },
            html`<button type="submit">${t.markAnswered}</button>`,
          )}`
      : nothing
  }`;
}

/** A form about one mail. */
export function mailForm(
  rawKey: string,
  what: "route" | "link" | "discard" | "reopen",
  fields: Readonly<Record<string, string>>,
  inside: Html,
  name = "",
): Html {
  return html`<form
    method="post"
    action="${address(`/triage/mail/${what}`, { key: rawKey })}"
    class="${name}"
  >
    ${hidden(fields)}${inside}
  </form>`;
}
