import { html } from "hono/html";
import type { Application } from "../../shared/domain/application.ts";
import { standingDecisions } from "../../shared/domain/decision/decision.ts";
import type { Posting } from "../../shared/domain/posting/posting.ts";
import { statusOf, waitingDocuments } from "../../shared/domain/present.ts";
import type { ApplicationSummary } from "../../shared/domain/summary.ts";
import { checklist } from "./checklist.ts";
import { decisions, moreActions, undoForm } from "./decisions.ts";
import { documentAnchor, documentCard, documentName } from "./document.ts";
import { hidden, seenOf } from "./form.ts";
import { emptyState, mayDo, page } from "./layout.ts";
import type { View } from "./layout.ts";
import { messages, replies } from "./letters.ts";
import { chip, foreign, lateAndWithdrawn, moment, nothing, paths, stateChip } from "./parts.ts";
import type { Html } from "./parts.ts";
import { zoneFor } from "./posting.ts";
import { viewer } from "./viewer.ts";
import type { Shown } from "./viewer.ts";

/** What the page of one application shows besides the record. */
export interface Beside {
  /** As it holds; absent where it is no longer there. */
  readonly posting?: Posting | undefined;
  readonly shown?: Shown | undefined;
  /** Another application that may be merged with it, looked for by words. */
  readonly merge?: { readonly text: string; readonly found: readonly ApplicationSummary[] } | undefined;
  /** A decision that was not taken, and may be sent again as it was. */
  readonly refused?:
    | { readonly changed: boolean; readonly words: string; readonly fields: Readonly<Record<string, string>> }
    | undefined;
  /** The mail that a decision would bring about; `undefined` for none. */
  readonly preview?:
    | { readonly mail: string | undefined; readonly fields: Readonly<Record<string, string>> }
    | undefined;
}

/** `/applications/:id`: the checklist, the document beside it, decisions, and what was written to and fro. */
export function applicationPage(view: View, application: Application, beside: Beside = {}): Html {
  const { t } = view;
  const { applicant, verdict } = application;
  const { posting, shown, merge } = beside;
  const zone = posting === undefined ? "UTC" : zoneFor(posting);
  const name = applicant.name ?? applicant.email;
  const { done: _, ...rest } = view;
  return page(
    rest,
    name,
    "postings",
    html`${told(view, application, beside)}
      <div class="heading">
        <p class="crumb">
          <a href="${paths.posting(application.posting)}"
            >${foreign(posting?.title ?? application.posting)}</a
          >
        </p>
        <h1>${foreign(name)}</h1>
        <p class="facts">
          ${verdict === undefined ? chip(t.notChecked, "quiet") : stateChip(t, statusOf(application))}
          ${lateAndWithdrawn(t, verdict?.late ?? false, application.withdrawn)}
          ${application.contactFailed === undefined ? nothing : chip(t.contactFailed, "bad")}
          <span>${foreign(applicant.email)}</span>
          <span class="muted">${t.received} ${moment(t, application.receivedAt, zone, true)}</span>
        </p>
      </div>
      <div class="desk">
        <div class="left">
          ${checklist(view, application, posting, {
            item: shown?.item,
            sha256: shown?.document.sha256,
            page: shown?.number,
          })}
          ${decisions(view, application, posting, zone)} ${documents(view, application)}
          ${messages(view, application, zone)} ${replies(view, application, zone)}
          ${moreActions(view, application, merge)}
        </div>
        ${viewer(view, application, shown)}
      </div>`,
  );
}

/** What just happened, what is under way, and what was not possible. */
function told(view: View, application: Application, { posting, refused, preview }: Beside): Html {
  const { t, done } = view;
  const newest = standingDecisions(application.decisions).at(-1);
  return html`${
    done === undefined
      ? nothing
      : html`<div class="notice good" role="status">
          <p>${t.done[done]}</p>
          ${done === "decided" && newest ? undoForm(view, application, posting, newest) : nothing}
        </div>`
  }
  ${
    refused === undefined
      ? nothing
      : html`<div class="notice bad" role="alert">
          <h2>${refused.changed ? t.conflictTitle : t.refusedTitle}</h2>
          <p>${refused.changed ? t.conflictHelp : html`<span lang="en">${foreign(refused.words)}</span>`}</p>
          ${
            refused.changed
              ? html`<form method="post" class="inline">
                  ${hidden({ ...refused.fields, seen: undefined })}
                  <button type="submit">${t.conflictAgain}</button>
                </form>`
              : nothing
          }
        </div>`
  }
  ${preview === undefined ? nothing : previewed(view, application, preview)}
  ${
    application.verdict !== undefined && application.due?.step === "assess"
      ? html`<p class="notice ask" role="status" data-pending>
          ${t.beingChecked} <a href="${paths.application(application.id)}">${t.loadAgain}</a>
        </p>`
      : nothing
  }`;
}

function previewed(view: View, application: Application, preview: NonNullable<Beside["preview"]>): Html {
  const { t } = view;
  const { preview: _, ...fields } = preview.fields;
  return html`<div class="notice plain" role="status">
    <p>${preview.mail === undefined ? t.tellNo : t.tellYes}</p>
    ${preview.mail === undefined ? nothing : html`<pre tabindex="0">${preview.mail}</pre>`}
    <form method="post" class="inline">
      ${hidden({ ...fields, seen: seenOf(application) })}
      <button type="submit" class="main">${t.save}</button>
    </form>
  </div>`;
}

function documents(view: View, application: Application): Html {
  const { t } = view;
  const recognised = application.verdict?.documents ?? [];
  const waiting = waitingDocuments(application);
  return html`<section aria-labelledby="documents">
    <h2 id="documents">${t.documents}</h2>
    ${recognised.length + waiting.length === 0 ? emptyState(t.noDocuments, "") : nothing}
    ${recognised.map((document) =>
      documentCard(t, document, application, mayDo(view, "decide", application.posting)),
    )}
    ${waiting.map(
      (document) =>
        html`<article class="document" id="${documentAnchor(document.sha256)}">
          <h3>
            <a href="${paths.document(application.id, document.sha256)}" download
              >${documentName(t, document.file)}</a
            >
          </h3>
          <p class="muted">${t.notRead}</p>
        </article>`,
    )}
  </section>`;
}
