import { html } from "hono/html";
import type { Application } from "../../shared/domain/application.ts";
import type { CheckedItem } from "../../shared/domain/check/verdict.ts";
import { decidedItemStates } from "../../shared/domain/decision/decision.ts";
import type { RecognisedDocument } from "../../shared/domain/document/section.ts";
import type { DiplomaLevel, DocumentKind, Problem } from "../../shared/domain/kinds.ts";
import type { Accepts, Item, Posting } from "../../shared/domain/posting/posting.ts";
import type { Texts } from "../texts.ts";
import { documentName } from "./document.ts";
import { decisionForm, reasonField, tellField } from "./form.ts";
import { itemTitle } from "./item.ts";
import { emptyState, mayDo } from "./layout.ts";
import type { View } from "./layout.ts";
import { chip, mark, nothing, paths, stateWords } from "./parts.ts";
import type { Html } from "./parts.ts";
import { exactReasons, whyOf } from "./why.ts";

/** What an item of the checklist shows beside it. */
export interface Chosen {
  readonly item?: string | undefined;
  readonly sha256?: string | undefined;
  readonly page?: number | undefined;
}

/** What arrived of what was asked for, each line with its reason, its pages, and what can be decided. */
export function checklist(
  view: View,
  application: Application,
  posting: Pick<Posting, "items"> | undefined,
  chosen: Chosen,
): Html {
  const { t } = view;
  const { verdict } = application;
  return html`<section aria-labelledby="checklist" class="checks">
    <h2 id="checklist">${t.checklist}</h2>
    ${verdict === undefined || t.whyHelp === "" ? nothing : html`<p class="muted why-help">${t.whyHelp}</p>`}
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
                    ${verdict.items.map((item) => line(view, application, item, posting, chosen))}
                  </ul>
                  ${exactReasons(t, application, posting)}`
          }`
    }
  </section>`;
}

function line(
  view: View,
  application: Application,
  item: CheckedItem,
  posting: Pick<Posting, "items"> | undefined,
  chosen: Chosen,
): Html {
  const { t } = view;
  const asked = posting?.items.find(({ id }) => id === item.id);
  const documents = application.verdict?.documents ?? [];
  const title = itemTitle(t, asked ?? item);
  const sources = item.documents.map((source) => ({ ...source, document: documentOf(documents, source) }));
  const [first] = sources;
  const to =
    first?.document && paths.view(application.id, first.document.sha256, first.pages[0] || 1, item.id);
  return html`<li id="item-${item.id}" class="${chosen.item === item.id ? "chosen" : ""}">
    ${to === undefined ? mark(t, item) : html`<a class="tick-link" href="${to}" data-view title="${t.viewer}">${mark(t, item)}</a>`}
    <div>
      <h3>
        ${to === undefined ? title : html`<a href="${to}" data-view>${title}</a>`}
        <span class="state">${stateWords(t, item)}</span>${
          item.required ? nothing : html` <small>${t.optional}</small>`
        }
        ${[...new Set(item.problems.map(({ code }) => code))].map((code) => chip(t.problems[code], "warn"))}
      </h3>
      ${whyOf(t, application, posting, item)}
      ${
        sources.length === 0
          ? nothing
          : html`<p class="sources">
              ${sources.map(({ file, pages, document }) => {
                const words = html`${documentName(t, file)}, ${t.pageRange(pages)}`;
                return document === undefined
                  ? html`<span>${words}</span>`
                  : html`<a
                      href="${paths.view(application.id, document.sha256, pages[0] || 1, item.id)}"
                      data-view
                      >${words}</a
                    >`;
              })}
            </p>`
      }
      ${
        mayDo(view, "decide", application.posting)
          ? html`${item.status === "unsure" ? question(t, application, item, asked, sources) : nothing}
            ${decide(t, application, item, title)}`
          : nothing
      }
    </div>
  </li>`;
}

interface Source {
  readonly file: string;
  readonly pages: readonly [number, number];
  readonly document: RecognisedDocument | undefined;
}

/** The document that a line of the checklist names: of several of one name, the one with such a section. */
function documentOf(
  documents: readonly RecognisedDocument[],
  { file, pages }: Pick<Source, "file" | "pages">,
): RecognisedDocument | undefined {
  const named = documents.filter((one) => one.file === file);
  const has = (one: RecognisedDocument) => one.sections.some(({ pages: [first] }) => first === pages[0]);
  return named.find((one) => !one.ignored && has(one)) ?? named.find((one) => !one.ignored) ?? named[0];
}

interface AcceptedKind {
  readonly kind: DocumentKind;
  readonly level?: DiplomaLevel | undefined;
}

/** The kinds that an item takes, each once. */
export function acceptedKinds(accepts: Accepts): readonly AcceptedKind[] {
  if ("anyOf" in accepts) return accepts.anyOf.flatMap(acceptedKinds);
  if ("allOf" in accepts) return accepts.allOf.flatMap(acceptedKinds);
  const level = "level" in accepts ? accepts.level : undefined;
  return [{ kind: accepts.kind, ...(level !== undefined && { level: level as DiplomaLevel }) }];
}

/** What recognition could not tell, asked of who looks: one click answers. */
function question(
  t: Texts,
  application: Application,
  item: CheckedItem,
  asked: Item | undefined,
  sources: readonly Source[],
): Html {
  const kinds = asked === undefined ? [] : acceptedKinds(asked.accepts);
  const named = ({ kind, level }: AcceptedKind) =>
    level === undefined ? t.kinds[kind] : `${t.kinds[kind]} (${t.levels[level]})`;
  return html`${sources.flatMap(({ document, pages, file }) => {
    if (document === undefined || pages[0] < 1) return [];
    const answer = (words: string, { kind, level }: AcceptedKind) =>
      decisionForm(
        application,
        {
          type: "kind",
          document: document.sha256,
          ...(document.pages > 1 && { first: pages[0], last: pages[1] }),
          kind,
          level,
          item: item.id,
          reason: t.answered(words),
        },
        html`<button type="submit">${words}</button>`,
      );
    return html`<div class="question">
      <p>${t.question} ${documentName(t, file)}, ${t.pageRange(pages)}?</p>
      <div class="answers">
        ${kinds.map((one) => answer(t.itIs(named(one)), one))} ${answer(t.itIsNot, { kind: "other" })}
      </div>
    </div>`;
  })}`;
}

function decide(t: Texts, application: Application, item: CheckedItem, title: string): Html {
  return html`<details class="act">
    <summary aria-label="${t.decideItem(title)}">${t.decide}</summary>
    ${decisionForm(
      application,
      { type: "item", item: item.id },
      html`<fieldset>
          <legend class="spoken">${t.decideItem(title)}</legend>
          ${decidedItemStates.map(
            (status) =>
              html`<label class="tick"
                ><input type="radio" name="status" value="${status}" required />
                <span>${t.setItem[status]} <small>${t.setItemHelp[status]}</small></span></label
              >`,
          )}
        </fieldset>
        ${reasonField(t)} ${tellField(t)}
        <p class="buttons">
          <button type="submit" class="main">${t.save}</button>
          <button type="submit" name="preview" value="yes" formnovalidate>${t.previewMail}</button>
        </p>`,
    )}
  </details>`;
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
