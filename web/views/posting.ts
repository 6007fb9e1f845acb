import { html } from "hono/html";
import { zoneOf } from "../../shared/domain/notice/calendar.ts";
import type { Posting } from "../../shared/domain/posting/posting.ts";
import type { PostingState } from "../../shared/domain/posting/state.ts";
import { mayDo } from "./layout.ts";
import type { View } from "./layout.ts";
import { address, foreign, nothing, paths } from "./parts.ts";
import type { Html } from "./parts.ts";
import { deadlineWords } from "./postings.ts";

/** The zone in which a posting's days count. */
export const zoneFor = (posting: Posting): string => posting.deadline?.timeZone ?? zoneOf(posting);

export type Room = "applications" | "trail" | "notices" | "manage";

/** What every page of a posting begins with: its title, its deadline, and its rooms. */
export function postingHeading(view: View, posting: Posting, state: PostingState, room: Room): Html {
  const { t } = view;
  const here = paths.posting(posting.id);
  const link = (to: Room, href: string, words: string) =>
    html`<a href="${href}" ${to === room ? html`aria-current="page"` : nothing}>${words}</a>`;
  return html`<div class="heading">
    <h1>${foreign(posting.title)}</h1>
    <p class="muted">
      ${posting.institution === undefined ? nothing : html`${foreign(posting.institution)} · `}<code
        >${posting.id}</code
      >
      · ${deadlineWords(view, posting, state)}
    </p>
    <nav class="rooms" aria-label="${posting.title}">
      ${link("applications", here, t.applications)}${link("trail", `${here}/trail`, t.trail)}${
        mayDo(view, "posting", posting.id) ? link("notices", paths.notices(posting.id), t.notices) : nothing
      }${link("manage", `${here}/manage`, t.manage)}
      ${
        mayDo(view, "triage", posting.id)
          ? html`<a href="${address("/triage", { posting: posting.id })}">${t.triage}</a>`
          : nothing
      }
      ${
        mayDo(view, "invite", posting.id)
          ? html`<a href="${address("/people", { posting: posting.id })}">${t.people}</a>`
          : nothing
      }
    </nav>
  </div>`;
}
