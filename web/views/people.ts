import { html } from "hono/html";
import { roles } from "../../shared/domain/access/actor.ts";
import type { Invitation, Member } from "../../shared/domain/access/member.ts";
import { hidden, selectField } from "./form.ts";
import { page } from "./layout.ts";
import type { View } from "./layout.ts";
import { address, foreign, momentWords, nothing, visible } from "./parts.ts";
import type { Html } from "./parts.ts";

export interface People {
  /** Whose people are shown; those of everything without it. */
  readonly posting?: string | undefined;
  /** Postings that who looks may invite to. */
  readonly mine: readonly { readonly id: string; readonly title: string }[];
  readonly members: readonly Member[];
  readonly invitations: readonly Invitation[];
  /** A link that was just made: it is shown here alone. */
  readonly link?: string | undefined;
  readonly wrong?: string | undefined;
}

/** `/people`: who may come in, who is invited, and inviting. */
export function peoplePage(view: View, people: People): Html {
  const { t } = view;
  const { posting, mine, link, wrong } = people;
  const action = (name: string) => address(`/people/${name}`, { posting });
  return page(
    view,
    t.peopleTitle,
    "people",
    html`<div class="heading">
        <h1>${t.peopleTitle}</h1>
        <p class="muted">${t.peopleHelp}</p>
        <nav class="filters" aria-label="${t.peopleOf}">
          ${
            view.actor?.admin
              ? html`<a href="/people" ${posting === undefined ? html`aria-current="true"` : nothing}
                  >${t.everything}</a
                >`
              : nothing
          }
          ${mine.map(
            ({ id, title }) =>
              html`<a
                href="${address("/people", { posting: id })}"
                ${id === posting ? html`aria-current="true"` : nothing}
                >${foreign(title)}</a
              >`,
          )}
        </nav>
        <p><a href="${action("trail")}">${t.grants}</a></p>
      </div>
      ${
        link === undefined
          ? nothing
          : html`<div class="notice plain" role="status">
              <p>${t.inviteLink}</p>
              <code class="link-once">${link}</code>
            </div>`
      }
      <div class="panels">
        <section class="panel" aria-labelledby="invite">
          <h2 id="invite">${t.invite}</h2>
          <p class="muted">
            ${posting === undefined ? t.invitedAdmin : html`${foreign(titleOf(mine, posting))}`}
          </p>
          ${wrong === undefined ? nothing : html`<p class="error" role="alert">${wrong}</p>`}
          <form method="post" action="${action("invite")}" class="stack">
            <label
              >${t.inviteAddress}
              <input type="email" name="address" required maxlength="254" autocomplete="off"
            /></label>
            <label>${t.inviteName} <input name="name" maxlength="200" autocomplete="off" /></label>
            ${
              posting === undefined
                ? nothing
                : selectField(
                    t.inviteRole,
                    "role",
                    roles.map((role) => [role, t.roles[role]] as const),
                  )
            }
            <p class="buttons"><button type="submit" class="main">${t.inviteDo}</button></p>
          </form>
        </section>
        <section class="panel" aria-labelledby="members">
          <h2 id="members">${t.members}</h2>
          ${
            people.members.length === 0
              ? html`<p class="muted">${t.noMembers}</p>`
              : html`<ul class="letters bare">
                  ${people.members.map((member) => memberLine(view, member, posting, mine, action("dismiss")))}
                </ul>`
          }
          ${people.invitations.length === 0 ? nothing : open(view, people, action("withdraw"))}
        </section>
      </div>`,
  );
}

const titleOf = (mine: People["mine"], id: string) => mine.find((one) => one.id === id)?.title ?? id;

function memberLine(
  { t, actor }: View,
  member: Member,
  posting: string | undefined,
  mine: People["mine"],
  action: string,
): Html {
  const known = new Set(mine.map(({ id }) => id));
  const may = Object.entries(member.postings).filter(([id]) => known.has(id));
  // An admin is dismissed where everything is; nobody dismisses themselves by a slip.
  const dismissible = member.address !== actor?.id && (posting === undefined || posting in member.postings);
  return html`<li>
    <p>
      <b>${foreign(member.name ?? member.address)}</b>
      ${member.name === undefined ? nothing : html`<span class="muted">${foreign(member.address)}</span>`}
    </p>
    <p class="muted">
      ${member.admin ? t.roles.admin : nothing}
      ${may.map(([id, role], index) => html`${index > 0 || member.admin ? ", " : nothing}${t.roles[role]}: ${foreign(titleOf(mine, id))}`)}
      · ${t.since(momentWords(t, member.since))}
    </p>
    ${
      dismissible
        ? html`<form method="post" action="${action}" class="inline">
            ${hidden({ address: member.address })}
            <button type="submit" aria-label="${t.dismissOf(visible(member.address))}">${t.dismiss}</button>
          </form>`
        : nothing
    }
  </li>`;
}

function open({ t }: View, { invitations, mine }: People, action: string): Html {
  return html`<h3>${t.invitations}</h3>
    <ul class="letters bare">
      ${invitations.map(
        ({ id, address: who, grant, by, expiresAt }) =>
          html`<li>
            <p><b>${foreign(who)}</b></p>
            <p class="muted">
              ${"admin" in grant ? t.roles.admin : html`${t.roles[grant.role]}: ${foreign(titleOf(mine, grant.posting))}`}
              · ${t.invitedBy(visible(t.byWhom(by)))} · ${t.goodUntil(momentWords(t, expiresAt))}
            </p>
            <form method="post" action="${action}" class="inline">
              ${hidden({ id })}
              <button type="submit" aria-label="${t.uninviteOf(visible(who))}">${t.uninvite}</button>
            </form>
          </li>`,
      )}
    </ul>`;
}
