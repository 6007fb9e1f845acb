import { html } from "hono/html";
import type { Application, StoredDocument } from "../../shared/domain/application.ts";
import type { EvidenceMark } from "../../shared/domain/document/evidence-marks.ts";
import type { Page } from "../../shared/domain/document/reading.ts";
import { messageText } from "../../shared/domain/document/section.ts";
import type { Section } from "../../shared/domain/document/section.ts";
import type { Texts } from "../texts.ts";
import { documentName } from "./document.ts";
import type { View } from "./layout.ts";
import { foreign, nothing, paths, spoken, visible } from "./parts.ts";
import type { Html } from "./parts.ts";

/** One page of a document, as it is shown beside the checklist. */
export interface Shown {
  readonly document: StoredDocument;
  readonly number: number;
  /** How many pages it has. */
  readonly pages: number;
  readonly item?: string | undefined;
  /** Absent while it is not read. */
  readonly marked?:
    | { readonly page: Page; readonly section: Section; readonly marks: readonly EvidenceMark[] }
    | undefined;
  readonly hasPicture: boolean;
}

/** Dots: twice what a desk shows, so that small print can be read. */
const width = 1440;
/** Marks beyond these would hide the page. */
const mostMarks = 40;

/** The page as a picture, or as its words, with what decides marked and numbered. */
export function viewer(view: View, application: Application, shown: Shown | undefined): Html {
  const { t } = view;
  if (shown === undefined)
    return html`<section id="viewer" class="viewer" aria-label="${t.viewer}">
      <p class="muted hint">${t.viewerEmpty}</p>
    </section>`;
  const { document, number, pages, marked } = shown;
  const file = document.file === messageText ? t.messageText : visible(document.file);
  const marks = (marked?.marks ?? []).slice(0, mostMarks);
  return html`<section id="viewer" class="viewer" aria-labelledby="viewer-title" tabindex="-1">
    <header>
      <h2 id="viewer-title">${documentName(t, document.file)}</h2>
      <p class="muted">
        ${pages > 0 ? t.pageOf(number, pages) : nothing}${
          marked === undefined ? nothing : html` · ${t.kinds[marked.section.kind]}`
        }
      </p>
      ${shown.item === undefined ? nothing : html`<a class="up" href="#item-${shown.item}">↑ ${t.checklist}</a>`}
      <nav class="turn" aria-label="${t.pages}">
        ${turn(t, application, shown, number - 1, t.previousPage, "‹")}
        ${turn(t, application, shown, number + 1, t.nextPage, "›")}
        <a class="download" href="${paths.document(application.id, document.sha256)}" download
          ><span aria-hidden="true">${t.download}</span>${spoken(t.downloadNamed(file))}</a
        >
      </nav>
    </header>
    ${
      marked === undefined
        ? html`<p class="muted hint">${t.noPage}</p>`
        : shown.hasPicture
          ? picture(t, application, shown, marked.page, marks, file)
          : words(t, marked.page, marks)
    }
    ${marked === undefined ? nothing : legend(t, marks)}
  </section>`;
}

function turn(
  t: Texts,
  application: Application,
  { document, pages, item }: Shown,
  to: number,
  label: string,
  sign: string,
): Html {
  if (to < 1 || to > pages) return html`<span class="step" aria-hidden="true">${sign}</span>`;
  return html`<a
    class="step"
    href="${paths.view(application.id, document.sha256, to, item)}"
    data-view
    rel="${sign === "‹" ? "prev" : "next"}"
    ><span aria-hidden="true">${sign}</span>${spoken(label)}</a
  >`;
}

/** The overlay says where, by shares of the page; the list below says what and how much. */
function picture(
  t: Texts,
  { id }: Application,
  { document, number }: Shown,
  page: Page,
  marks: readonly EvidenceMark[],
  file: string,
): Html {
  const high = page.width > 0 ? Math.round((1000 * page.height) / page.width) : 1414;
  return html`<div class="sheet">
    <img
      src="${paths.picture(id, document.sha256, number, width)}"
      alt="${t.pagePicture(file, number)}"
      width="1000"
      height="${high}"
    />
    <svg viewBox="0 0 1000 ${high}" class="marks" aria-hidden="true">
      ${marks.map(({ boxes, weight }, index) => {
        const tone = weight >= 0 ? "for" : "against";
        const [first] = boxes;
        return html`<g class="${tone}" data-mark="${index + 1}">
          ${boxes.map(
            (box) =>
              html`<rect
                x="${(box.x * 1000 - 3).toFixed(1)}"
                y="${(box.y * high - 2).toFixed(1)}"
                width="${(box.width * 1000 + 6).toFixed(1)}"
                height="${(box.height * high + 4).toFixed(1)}"
                rx="3"
              />`,
          )}
          ${first === undefined ? nothing : badge(first, high, index + 1)}
        </g>`;
      })}
    </svg>
  </div>`;
}

/** A mark's number: in the margin where the words begin a line, else small on its corner. */
function badge({ x, y, height }: EvidenceMark["boxes"][number], high: number, number: number): Html {
  const inMargin = x < 0.2;
  const left = inMargin ? Math.max(14, x * 1000 - 16) : x * 1000 - 3;
  const top = inMargin ? (y + height / 2) * high : y * high - 3;
  const small = inMargin ? "" : "small";
  return html`<circle
      class="${small}"
      cx="${left.toFixed(1)}"
      cy="${top.toFixed(1)}"
      r="${inMargin ? 12 : 9}"
    /><text class="${small}" x="${left.toFixed(1)}" y="${(top + (inMargin ? 5 : 4)).toFixed(1)}">
      ${number}
    </text>`;
}

/** Lines of a document without a look of its own, with what decides marked in them. */
function words(t: Texts, page: Page, marks: readonly EvidenceMark[]): Html {
  if (page.lines.length === 0) return html`<p class="muted hint">${t.noPage}</p>`;
  return html`<div class="read" role="region" aria-label="${t.pageText}" tabindex="0">
    ${page.lines.map((line, at) => {
      const here = marks.flatMap((mark, index) =>
        mark.lines.filter((one) => one.line === at).map((one) => ({ ...one, number: index + 1 })),
      );
      return html`<p>${markedLine(line.text, here)}</p>`;
    })}
  </div>`;
}

/** Cuts a line where marks begin and end; of marks that overlap, the first is shown. */
function markedLine(
  text: string,
  marks: readonly { readonly from: number; readonly to: number; readonly number: number }[],
): readonly Html[] {
  const parts: Html[] = [];
  let at = 0;
  for (const { from, to, number } of marks.toSorted((one, other) => one.from - other.from)) {
    if (from < at || to <= from) continue;
    parts.push(
      foreign(text.slice(at, from)),
      html`<mark>${foreign(text.slice(from, to))}<sup>${number}</sup></mark>`,
    );
    at = to;
  }
  return [...parts, foreign(text.slice(at))];
}

function legend(t: Texts, marks: readonly EvidenceMark[]): Html {
  if (marks.length === 0) return html`<p class="muted hint">${t.noMarks}</p>`;
  return html`<h3>${t.markedWords}</h3>
    <ol class="marked-words">
      ${marks.map(
        ({ quote, cue, weight }, index) =>
          html`<li data-marked="${index + 1}">
            <span class="number ${weight >= 0 ? "for" : "against"}" aria-hidden="true">${index + 1}</span>
            <span><q>${foreign(quote)}</q> <small lang="en">${foreign(cue)}</small></span>
            ${
              weight === 0
                ? nothing
                : html`<span class="weight"
                    >${weight >= 0 ? "+" : "−"}${Math.abs(weight).toFixed(1)}
                    ${spoken(weight >= 0 ? t.speaksFor : t.speaksAgainst)}</span
                  >`
            }
          </li>`,
      )}
    </ol>`;
}
