import { html } from "hono/html";
import { applicationStates } from "../../shared/domain/check/verdict.ts";
import type { Posting } from "../../shared/domain/posting/posting.ts";
import type { PostingState } from "../../shared/domain/posting/state.ts";
import type { RecheckPreview } from "../../shared/flow/recheck.ts";
import { reasonField, tellField } from "./form.ts";
import { mayDo, page } from "./layout.ts";
import type { View } from "./layout.ts";
import { foreign, nothing, paths, stateChip } from "./parts.ts";
import type { Html } from "./parts.ts";
import { noticesPanel } from "./notices.ts";
import type { NoticeList } from "./notices.ts";
import { postingHeading, zoneFor } from "./posting.ts";
import type { Counts } from "./postings.ts";

export interface Managed {
  /** As it holds. */
  readonly posting: Posting;
  readonly state: PostingState;
  readonly counts: Counts;
  /** What the posting's people were told last; absent for who may not see it. */
  readonly told?: NoticeList | undefined;
  /** Absent for who may not check anew. */
  readonly preview?: RecheckPreview | undefined;
  /** Why what was asked for was not done. */
  readonly refused?: string | undefined;
}

/** `/postings/:id/manage`: taking data out, checking anew, closing, more time. */
export function managePage(view: View, managed: Managed): Html {
  const { t } = view;
  const { posting, state, told, preview, refused } = managed;
  const { id } = posting;
  const chairs = mayDo(view, "posting", id);
  return page(
    view,
    `${t.manage}: ${posting.title}`,
    "postings",
    html`${postingHeading(view, posting, state, "manage")}
      ${
        refused === undefined
          ? nothing
          : html`<div class="notice bad" role="alert">
              <h2>${t.refusedTitle}</h2>
              <p lang="en">${foreign(refused)}</p>
            </div>`
      }
      <div class="panels">
        ${mayDo(view, "export", id) ? exports(view, posting) : nothing}
        ${told === undefined ? nothing : noticesPanel(view, posting, told)}
        ${preview === undefined ? nothing : rechecking(view, posting, preview)}
        ${chairs && posting.deadline ? extending(view, posting) : nothing}
        ${chairs ? closing(view, posting, state) : nothing}
      </div>`,
  );
}

function exports({ t }: View, { id }: Posting): Html {
  const here = paths.posting(id);
  return html`<section class="panel" aria-labelledby="export">
    <h2 id="export">${t.export}</h2>
    <p class="muted">${t.exportHelp}</p>
    <ul class="stack">
      <li><a href="${here}/export.csv" download>${t.exportCsv}</a></li>
      <li><a href="${here}/export.json" download>${t.exportJson}</a></li>
      <li><a href="${here}/export.zip" download>${t.exportZip}</a></li>
    </ul>
  </section>`;
}

/** What changed rules would change, told before it is done. */
function rechecking(view: View, { id }: Posting, preview: RecheckPreview): Html {
  const { t } = view;
  const { outdated, total, checked, unread, changes, examples } = preview;
  const turns = Object.entries(changes).map(([turn, some]) => ({
    to: applicationStates.find((state) => turn.endsWith(`→${state}`)) ?? "needs-review",
    from: applicationStates.find((state) => turn.startsWith(`${state}→`)) ?? "needs-review",
    some: some ?? 0,
  }));
  return html`<section class="panel" aria-labelledby="recheck">
    <h2 id="recheck">${t.recheckTitle}</h2>
    ${
      outdated === 0
        ? html`<p class="muted">${t.recheckNone}</p>`
        : html`<p>${t.recheckOf(outdated, total)}</p>
            ${
              turns.length === 0
                ? html`<p><b>${t.recheckNoTurn}</b></p>`
                : html`<ul>
                    ${turns.map(
                      ({ from, to, some }) =>
                        html`<li>
                          <b>${t.recheckTurn(some, checked, t.applicationStates[to])}</b>
                          <span class="muted">(${t.recheckBefore}: ${t.applicationStates[from]})</span>
                        </li>`,
                    )}
                  </ul>`
            }
            <p class="muted">
              ${t.recheckChecked(checked)} ${unread > 0 ? t.recheckUnread(unread) : nothing}
            </p>
            ${examples.length === 0 ? nothing : table(view, examples)}
            <form method="post" action="${paths.posting(id)}/recheck" class="stack">
              ${reasonField(t)} ${tellField(t)}
              <p class="buttons"><button type="submit" class="main">${t.recheckApply}</button></p>
            </form>`
    }
  </section>`;
}

function table({ t }: View, examples: RecheckPreview["examples"]): Html {
  return html`<details>
    <summary>${t.recheckExamples}</summary>
    <table class="table">
      <thead>
        <tr>
          <th scope="col">${t.applicant}</th>
          <th scope="col">${t.recheckBefore}</th>
          <th scope="col">${t.recheckAfter}</th>
        </tr>
      </thead>
      <tbody>
        ${examples.map(
          ({ before, after }) =>
            html`<tr>
              <th scope="row">
                <a href="${paths.application(after.id)}"
                  >${foreign(after.applicant.name ?? after.applicant.email)}</a
                >
              </th>
              <td>${stateChip(t, before)}</td>
              <td>${stateChip(t, after.status)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}

function extending({ t }: View, posting: Posting): Html {
  const { deadline } = posting;
  return html`<section class="panel" aria-labelledby="extend">
    <h2 id="extend">${t.extend}</h2>
    <p class="muted">${t.extendHelp}</p>
    <form method="post" action="${paths.posting(posting.id)}/extend" class="stack">
      <div class="fields">
        <label
          >${t.date}
          <input
            type="date"
            name="date"
            required
            min="${deadline?.date ?? ""}"
            value="${deadline?.date ?? ""}"
        /></label>
        <label
          >${t.time} <input type="time" name="time" required value="${deadline?.time ?? "23:59"}"
        /></label>
        <label
          >${t.timeZone} <input name="timeZone" required maxlength="60" value="${zoneFor(posting)}"
        /></label>
      </div>
      ${reasonField(t)}
      <p class="buttons"><button type="submit">${t.extend}</button></p>
    </form>
  </section>`;
}

function closing({ t }: View, { id }: Posting, { closed }: PostingState): Html {
  const [name, title, help] =
    closed === undefined
      ? (["close", t.close, t.closeHelp] as const)
      : (["reopen", t.reopen, t.reopenHelp] as const);
  return html`<section class="panel" aria-labelledby="close">
    <h2 id="close">${title}</h2>
    <p class="muted">${help}</p>
    ${closed === undefined ? nothing : html`<p>${foreign(closed.reason)} – ${foreign(t.byWhom(closed.by))}</p>`}
    <form method="post" action="${paths.posting(id)}/${name}" class="stack">
      ${reasonField(t)}
      <p class="buttons"><button type="submit">${title}</button></p>
    </form>
  </section>`;
}
