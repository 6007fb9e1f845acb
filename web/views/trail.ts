import { html } from "hono/html";
import type { Application } from "../../shared/domain/application.ts";
import type { TrailEvent } from "../../shared/domain/application-trail.ts";
import { decidedItemStates } from "../../shared/domain/decision/decision.ts";
import { documentKinds } from "../../shared/domain/kinds.ts";
import type { Posting } from "../../shared/domain/posting/posting.ts";
import type { PostingState } from "../../shared/domain/posting/state.ts";
import { itemName } from "./item.ts";
import { emptyState, page } from "./layout.ts";
import type { View } from "./layout.ts";
import { address, foreign, moment, nothing, pager, paths, visible } from "./parts.ts";
import type { Html } from "./parts.ts";
import { postingHeading, zoneFor } from "./posting.ts";

interface About {
  readonly posting: Posting;
  readonly state: PostingState;
  readonly application?: Application;
}
interface Events {
  readonly events: readonly TrailEvent[];
  readonly cursor?: string | undefined;
  readonly next?: string | undefined;
}

/** Who did what to an application or a posting, newest first. */
export function trailPage(view: View, { posting, state, application }: About, list: Events): Html {
  const { t } = view;
  const name = application && (application.applicant.name ?? application.applicant.email);
  const here = application
    ? `${paths.application(application.id)}/trail`
    : `${paths.posting(posting.id)}/trail`;
  return page(
    view,
    t.trailOf(name ?? posting.title),
    "postings",
    html`${
      application
        ? html`<div class="heading">
            <p class="crumb">
              <a href="${paths.posting(posting.id)}">${foreign(posting.title)}</a> ›
              <a href="${paths.application(application.id)}">${foreign(name ?? "")}</a>
            </p>
            <h1>${t.trail}</h1>
            <p class="muted">${t.trailHelp}</p>
          </div>`
        : postingHeading(view, posting, state, "trail")
    }
    ${
      list.events.length === 0
        ? emptyState(t.noTrail, "")
        : html`<ol class="trail">
            ${list.events.map((event) => line(view, event, zoneFor(posting), application === undefined))}
          </ol>`
    }
    ${pager(t, here, {}, list)}`,
  );
}

/** `/people/trail`: who was let in to a posting, or to anything, and by whom. */
export function grantsPage(
  view: View,
  { posting, titleOf }: { readonly posting?: Posting | undefined; readonly titleOf: (id: string) => string },
  list: Events,
): Html {
  const { t } = view;
  const zone = posting ? zoneFor(posting) : "UTC";
  const query = { posting: posting?.id };
  return page(
    view,
    t.grants,
    "people",
    html`<div class="heading">
        <p class="crumb">
          <a href="${address("/people", query)}">${t.peopleTitle}</a> ›
          ${posting ? foreign(posting.title) : t.everything}
        </p>
        <h1>${t.grants}</h1>
        <p class="muted">${t.grantsHelp}</p>
      </div>
      ${
        list.events.length === 0
          ? emptyState(t.noGrants, "")
          : html`<ol class="trail">
              ${list.events.map((event) => line(view, event, zone, false, posting ? undefined : titleOf))}
            </ol>`
      }
      ${pager(t, "/people/trail", query, list)}`,
  );
}

/** @param titleOf where lines of several postings stand together */
function line(
  { t }: View,
  event: TrailEvent,
  zone: string,
  ofPosting: boolean,
  titleOf?: (posting: string) => string,
): Html {
  const { what, by, at, reason, application, posting } = event;
  return html`<li>
    <p class="when muted">${moment(t, at, zone, titleOf !== undefined)}</p>
    <div>
      <p>
        <b>${t.trailActs[what]}</b>
        ${facts(t, event)}
        ${
          ofPosting && application !== undefined
            ? html`<a href="${paths.application(application)}">${t.outcomes.application}</a>`
            : nothing
        }
        ${titleOf && posting !== undefined ? html`<a href="${paths.posting(posting)}">${foreign(titleOf(posting))}</a>` : nothing}
      </p>
      ${reason === undefined ? nothing : html`<p>${foreign(reason)}</p>`}
    </div>
    <p class="muted who">${foreign(t.byWhom(by))}</p>
  </li>`;
}

/** Ids and codes in the page's words, where it has words for them. */
function facts(t: View["t"], { facts: told }: TrailEvent): Html {
  const { item, status, kind, outcome, date, time, timeZone, format } = told;
  const { member, role, before, invitedBy } = told;
  const roleWords = (one: unknown) => Object.entries(t.roles).find(([code]) => code === one)?.[1];
  const was = roleWords(before);
  const decided = decidedItemStates.find((one) => one === status);
  const named = documentKinds.find((one) => one === kind);
  const words = [
    item === undefined ? undefined : itemName(t, String(item)),
    decided && t.setItem[decided],
    named && t.kinds[named],
    Object.entries(t.outcomes).find(([code]) => code === outcome)?.[1],
    Object.entries(t.replyKinds).find(([code]) => code === kind)?.[1],
    date === undefined ? undefined : `${String(date)} ${String(time ?? "")} ${String(timeZone ?? "")}`,
    format === undefined ? undefined : String(format).toUpperCase(),
    member === undefined ? undefined : visible(String(member)),
    roleWords(role),
    was && t.roleBefore(was),
    invitedBy === undefined ? undefined : t.invitedByWhom(visible(t.byWhom(String(invitedBy)))),
  ].filter((one) => one !== undefined);
  return words.length === 0 ? nothing : html`<span class="muted">${words.join(" · ")}</span>`;
}
