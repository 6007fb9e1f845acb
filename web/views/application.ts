import { html } from "hono/html";
import type { Application, Reply, TakenMessage } from "../../shared/domain/application.ts";
import type { CheckedItem } from "../../shared/domain/check/verdict.ts";
import type { Problem } from "../../shared/domain/kinds.ts";
import type { Posting } from "../../shared/domain/posting/posting.ts";
import { statusOf, waitingDocuments } from "../../shared/domain/present.ts";
import type { Texts } from "../texts.ts";
import { documentAnchor, documentCard, documentName } from "./document.ts";
import { itemTitle } from "./item.ts";
import { emptyState, page } from "./layout.ts";
import type { View } from "./layout.ts";
import { replyChip } from "./outgoing.ts";
import {
  chip,
  foreign,
  lateAndWithdrawn,
  mark,
  moment,
  nothing,
  paths,
  stateChip,
  stateWords,
} from "./parts.ts";
import type { Html } from "./parts.ts";

/** `/applications/:id`: one application's checklist, what it rests on, and what was written to and fro. */
export function applicationPage(
  view: View,
  application: Application,
  posting: Pick<Posting, "id" | "title" | "items" | "deadline"> | undefined,
): Html {
  const { t } = view;
  const { applicant, verdict } = application;
  const zone = posting?.deadline?.timeZone ?? "UTC";
  const name = applicant.name ?? applicant.email;
  return page(
    view,
    name,
    "postings",
    html`<div class="heading">
        <p class="crumb">
          <a href="${paths.posting(application.posting)}"
            >${foreign(posting?.title ?? application.posting)}</a
          >
        </p>
        <h1>${foreign(name)}</h1>
        <p class="facts">
          ${verdict === undefined ? chip(t.notChecked, "quiet") : stateChip(t, statusOf(application))}
          ${lateAndWithdrawn(t, verdict?.late ?? false, application.withdrawn)}
          <span>${foreign(applicant.email)}</span>
          <span class="muted">${t.received} ${moment(application.receivedAt, zone, true)}</span>
        </p>
      </div>
      <div class="columns">
        <div>${checklist(t, application, posting)} ${documents(view, application)}</div>
        <aside>${messages(t, application.messages, zone)} ${replies(t, application, zone)}</aside>
      </div>`,
  );
}

function checklist(
  t: Texts,
  { verdict, documents: stored }: Application,
  posting: Pick<Posting, "items"> | undefined,
): Html {
  const titles = new Map(posting?.items.map((item) => [item.id, itemTitle(t, item)]));
  const anchors = new Map(
    [...stored, ...(verdict?.documents ?? [])].map(({ file, sha256 }) => [file, documentAnchor(sha256)]),
  );
  return html`<section aria-labelledby="checklist">
    <h2 id="checklist">${t.checklist}</h2>
    ${
      verdict === undefined
        ? emptyState(t.notChecked, t.notCheckedHelp)
        : html`${
            verdict.problems.length === 0
              ? nothing
              : html`<div class="overall">
                  <h3>${t.applicationProblems}</h3>
                  ${problems(t, verdict.problems)}
                </div>`
          }
          ${
            verdict.items.length === 0
              ? emptyState(t.noItems, "")
              : html`<ul class="checklist">
                  ${verdict.items.map((item) =>
                    line(t, item, titles.get(item.id) ?? itemTitle(t, item), anchors),
                  )}
                </ul>`
          }`
    }
  </section>`;
}

function line(t: Texts, item: CheckedItem, title: string, anchors: ReadonlyMap<string, string>): Html {
  return html`<li id="item-${item.id}">
    ${mark(t, item)}
    <div>
      <h3>
        ${title} <span class="state">${stateWords(t, item)}</span>${
          item.required ? nothing : html` <small>${t.optional}</small>`
        }
        ${[...new Set(item.problems.map(({ code }) => code))].map((code) => chip(t.problems[code], "warn"))}
      </h3>
      <p class="why">${foreign(item.why)}</p>
      ${
        item.documents.length === 0
          ? nothing
          : html`<p class="sources">
              ${item.documents.map(({ file, pages }) => {
                const anchor = anchors.get(file);
                const words = html`${documentName(t, file)}, ${t.pageRange(pages)}`;
                return anchor === undefined
                  ? html`<span>${words}</span>`
                  : html`<a href="#${anchor}">${words}</a>`;
              })}
            </p>`
      }
    </div>
  </li>`;
}

/** Problems of the whole application; those of an item stand with it. */
function problems(t: Texts, list: readonly Problem[]): Html {
  return html`<ul class="problems">
    ${list.map(
      ({ code, advice }) =>
        html`<li>
          ${t.problems[code]}${advice === true ? html` <span class="muted">(${t.advice})</span>` : nothing}
        </li>`,
    )}
  </ul>`;
}

function documents({ t }: View, application: Application): Html {
  const recognised = application.verdict?.documents ?? [];
  const kept = new Set(application.documents.map(({ sha256 }) => sha256));
  const waiting = waitingDocuments(application);
  return html`<section aria-labelledby="documents">
    <h2 id="documents">${t.documents}</h2>
    ${recognised.length + waiting.length === 0 ? emptyState(t.noDocuments, "") : nothing}
    ${recognised.map((document) =>
      documentCard(
        t,
        document,
        kept.has(document.sha256) ? paths.document(application.id, document.sha256) : undefined,
      ),
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

function messages(t: Texts, taken: readonly TakenMessage[], zone: string): Html {
  return html`<section aria-labelledby="messages">
    <h2 id="messages">${t.messages}</h2>
    <ul class="letters">
      ${taken.map(
        (message) =>
          html`<li>
            <p>
              <b>${message.subject === "" ? t.noSubject : foreign(message.subject)}</b>
            </p>
            <p class="muted">
              ${moment(message.receivedAt, zone)} · ${t.outcomes[message.outcome]} · ${foreign(message.from)}
              ${message.answerable ? nothing : html`· ${t.noReply}`}
            </p>
            <p><a href="${paths.raw(message.rawKey)}" download>${t.rawMail}</a></p>
          </li>`,
      )}
    </ul>
  </section>`;
}

function replies(t: Texts, { id, replies: written }: Application, zone: string): Html {
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
                <p class="muted">${moment(reply.sentAt ?? reply.at, zone)} ${replyChip(t, reply)}</p>
                ${error === undefined ? nothing : html`<p class="error">${foreign(error)}</p>`}
              </li>`;
            })}
          </ul>`
    }
  </section>`;
}
