import { html } from "hono/html";
import type { Application } from "../../shared/domain/application.ts";
import type { Decision } from "../../shared/domain/decision/decision.ts";
import type { Posting } from "../../shared/domain/posting/posting.ts";
import type { ApplicationSummary } from "../../shared/domain/summary.ts";
import { documentName } from "./document.ts";
import { decisionForm, hidden, reasonField, tellField } from "./form.ts";
import { itemTitle } from "./item.ts";
import { mayDo } from "./layout.ts";
import type { View } from "./layout.ts";
import { foreign, moment, nothing, paths, visible } from "./parts.ts";
import type { Html } from "./parts.ts";

type Items = Pick<Posting, "items"> | undefined;

/** What was decided, newest first; each can be undone with one click. */
export function decisions(view: View, application: Application, posting: Items, zone: string): Html {
  const { t } = view;
  const made = (application.decisions ?? []).toReversed();
  return html`<section aria-labelledby="decisions">
    <h2 id="decisions">${t.decisions}</h2>
    ${
      made.length === 0
        ? html`<p class="muted">${t.noDecisions}</p>`
        : html`<ul class="letters">
            ${made.map((decision) => line(view, application, posting, decision, zone))}
          </ul>`
    }
  </section>`;
}

function line(view: View, application: Application, posting: Items, decision: Decision, zone: string): Html {
  const { t } = view;
  const { by, at, reason, undone } = decision;
  const whoAndWhen = (who: string, when: string) => html`${foreign(t.byWhom(who))}, ${moment(t, when, zone)}`;
  return html`<li class="${undone === undefined ? "" : "undone"}">
    <p><b>${words(view, application, posting, decision)}</b></p>
    <p>${foreign(reason)}</p>
    <p class="muted">${whoAndWhen(by, at)}</p>
    ${
      undone === undefined
        ? undoForm(view, application, posting, decision)
        : html`<p class="muted">
            ${t.undone}: ${foreign(undone.reason)} – ${whoAndWhen(undone.by, undone.at)}
          </p>`
    }
  </li>`;
}

/** One click; merges are undone by who may merge. */
export function undoForm(view: View, application: Application, posting: Items, decision: Decision): Html {
  const { t } = view;
  const action = decision.on.type === "merge" ? "merge" : "decide";
  if (!mayDo(view, action, application.posting)) return nothing;
  // Which decision is meant is certain, whatever else has changed: no version is asked for.
  return html`<form method="post" action="/applications/${application.id}/undo" class="inline">
    ${hidden({ decision: decision.id, reason: t.undoReason })}
    <button type="submit" aria-label="${t.undoOf(plainWords(view, application, posting, decision))}">
      ${t.undo}
    </button>
  </form>`;
}

/** What a decision says, in one line. */
function words(view: View, application: Application, posting: Items, { on }: Decision): Html {
  const { t } = view;
  switch (on.type) {
    case "item":
      return html`${t.decided.item(itemOf(view, posting, on.item), t.setItem[on.status])}`;
    case "kind": {
      const file = fileOf(application, on.document);
      const pages = on.pages === undefined ? nothing : html`, ${t.pageRange(on.pages)}`;
      const level = on.level === undefined ? nothing : html` (${t.levels[on.level]})`;
      return html`${documentName(t, file)}${pages}: ${t.kinds[on.kind]}${level}`;
    }
    default:
      return html`${t.decided[on.type]}`;
  }
}

/** The same for attributes. */
function plainWords(view: View, application: Application, posting: Items, { on }: Decision): string {
  const { t } = view;
  if (on.type === "item") return t.decided.item(itemOf(view, posting, on.item), t.setItem[on.status]);
  if (on.type === "kind") return t.decided.kind(visible(fileOf(application, on.document)), t.kinds[on.kind]);
  return t.decided[on.type];
}

const itemOf = ({ t }: View, posting: Items, id: string) =>
  itemTitle(t, posting?.items.find((item) => item.id === id) ?? { id });
const fileOf = ({ documents }: Application, sha256: string) =>
  documents.find((one) => one.sha256 === sha256)?.file ?? sha256.slice(0, 8);

/** What else can be done with an application: rarely wanted, so that it is folded away. */
export function moreActions(
  view: View,
  application: Application,
  search: { readonly text: string; readonly found: readonly ApplicationSummary[] } | undefined,
): Html {
  const { t } = view;
  const { id, posting, withdrawn } = application;
  const withdraw = decisionForm(
    application,
    { type: withdrawn ? "reinstate" : "withdraw" },
    html`${withdrawn ? nothing : html`<p class="muted">${t.withdrawHelp}</p>`} ${reasonField(t)}
      ${tellField(t)}
      <p class="buttons"><button type="submit">${withdrawn ? t.reinstate : t.withdraw}</button></p>`,
  );
  return html`<section aria-labelledby="more" class="more-actions">
    <h2 id="more">${t.moreActions}</h2>
    ${
      mayDo(view, "decide", posting)
        ? html`<details class="act">
            <summary>${withdrawn ? t.reinstate : t.withdraw}</summary>
            ${withdraw}
          </details>`
        : nothing
    }
    ${mayDo(view, "merge", posting) ? merge(view, application, search) : nothing}
    <p class="links">
      <a href="${paths.application(id)}/trail">${t.trail}</a>
      ${
        mayDo(view, "export", posting)
          ? html`<a href="${paths.application(id)}/export.zip" download>${t.exportApplication}</a>`
          : nothing
      }
      ${mayDo(view, "erase", posting) ? html`<a href="${paths.application(id)}/erase">${t.erase}</a>` : nothing}
    </p>
  </section>`;
}

/** Found by words, then taken with a reason: nobody types an id. */
function merge(
  { t }: View,
  application: Application,
  search: { readonly text: string; readonly found: readonly ApplicationSummary[] } | undefined,
): Html {
  return html`<details class="act" id="merge" ${search === undefined ? nothing : html`open`}>
    <summary>${t.merge}</summary>
    <p class="muted">${t.mergeHelp}</p>
    <form method="get" action="${paths.application(application.id)}#merge" class="inline">
      <label
        >${t.mergeFind}
        <input type="search" name="merge" required maxlength="100" value="${visible(search?.text ?? "")}"
      /></label>
      <button type="submit">${t.find}</button>
    </form>
    ${search !== undefined && search.found.length === 0 ? html`<p role="status">${t.foundNobody}</p>` : nothing}
    ${(search?.found ?? []).map(({ id, applicant }) => {
      const name = visible(applicant.name ?? applicant.email);
      return decisionForm(
        application,
        { type: "merge", from: id },
        html`<p>${foreign(applicant.name ?? "")} ${foreign(applicant.email)}</p>
          ${reasonField(t)}
          <p class="buttons"><button type="submit">${t.mergeWith(name)}</button></p>`,
      );
    })}
  </details>`;
}
